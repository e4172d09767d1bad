// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later

//! The job in the words of the library "@coderabbitai/bitbucket": the paths of Bitbucket's document.

const home = '/repositories/{workspace}/{repo_slug}';
const request = `${home}/pullrequests/{pull_request_id}`;

export async function load(server, token) {
    const { createBitbucketCloudClient } = await import('@coderabbitai/bitbucket/cloud');
    const client = createBitbucketCloudClient({
        baseUrl: `${server.api_url}/2.0`,
        headers: { Accept: 'application/json', Authorization: `Bearer ${token}` },
    });

    async function call(method, path, { body, parseAs, ...words } = {}) {
        const params = { path: {}, query: {} };
        for (const [name, value] of Object.entries(words))
            params[path.includes(`{${name}}`) ? 'path' : 'query'][name] = value;
        const { data, error, response } = await client[method](path, { params, body, parseAs });
        if (!response.ok)
            throw Object.assign(new Error(`${method} ${path}`), { status: response.status, body: error });
        return data;
    }
    const get = (path) => (words) => call('GET', path, words);
    const post = (path) => (at, body) => call('POST', path, { ...at, body });
    const list = get('/repositories/{workspace}');
    return {
        user: get('/user'),
        emails: get('/user/emails'),
        createRepository: post(home),
        repository: get(home),
        repositories: list,
        async *pages(where) {
            let page = await list(where);
            yield page;
            while (page.next) {
                // The library knows no "next": what it asks for is given back as it came.
                const query = Object.fromEntries(new URL(page.next).searchParams);
                page = await list({ ...where, ...query });
                yield page;
            }
        },
        commits: get(`${home}/commits`),
        commit: get(`${home}/commit/{commit}`),
        file: (at) => call('GET', `${home}/src/{commit}/{path}`, { ...at, parseAs: 'text' }),
        folder: get(`${home}/src/{commit}/{path}`),
        branch: get(`${home}/refs/branches/{name}`),
        branches: get(`${home}/refs/branches`),
        createBranch: post(`${home}/refs/branches`),
        deleteBranch: (at) => call('DELETE', `${home}/refs/branches/{name}`, at),
        createPullRequest: post(`${home}/pullrequests`),
        pullRequest: get(request),
        pullRequests: get(`${home}/pullrequests`),
        changePullRequest: (at, body) => call('PUT', request, { ...at, body }),
        declinePullRequest: post(`${request}/decline`),
        comment: post(`${request}/comments`),
        comments: get(`${request}/comments`),
        createStatus: post(`${home}/commit/{commit}/statuses/build`),
        statuses: get(`${home}/commit/{commit}/statuses`),
    };
}
