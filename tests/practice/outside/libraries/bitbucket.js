// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later

//! The job in the words of the library "bitbucket" (node-bitbucket).

export async function load(server, token) {
    const { Bitbucket } = await import('bitbucket').then((module) => module.default ?? module);
    const client = new Bitbucket({ baseUrl: `${server.api_url}/2.0`, auth: { token }, notice: false });

    const body = (call) => async (...words) => {
        try {
            return (await call(...words)).data;
        } catch (error) {
            throw Object.assign(error, { body: error.error });
        }
    };
    const { pullrequests, refs, repositories, source, commits, commitstatuses, users } = client;
    return {
        user: body(() => users.getAuthedUser({})),
        emails: body(() => users.listEmailsForAuthedUser({})),
        createRepository: body((at, _body) => repositories.create({ ...at, _body })),
        repository: body((at) => repositories.get(at)),
        repositories: body((where) => repositories.list(where)),
        async *pages(where) {
            let { data } = await repositories.list(where);
            yield data;
            while (client.hasNextPage(data)) {
                ({ data } = await client.getNextPage(data));
                yield data;
            }
        },
        commits: body((at) => commits.list(at)),
        commit: body((at) => commits.get(at)),
        // What is not declared as text comes as an ArrayBuffer.
        file: async (at) => {
            const { data } = await source.read(at);
            return typeof data === 'string' ? data : Buffer.from(data).toString();
        },
        folder: body((at) => source.read(at)),
        branch: body((at) => refs.getBranch(at)),
        branches: body((at) => refs.listBranches(at)),
        createBranch: body((at, _body) => refs.createBranch({ ...at, _body })),
        deleteBranch: body((at) => refs.deleteBranch(at)),
        createPullRequest: body((at, _body) => pullrequests.create({ ...at, _body })),
        pullRequest: body((at) => pullrequests.get(at)),
        pullRequests: body((at) => pullrequests.list(at)),
        changePullRequest: body((at, _body) => pullrequests.update({ ...at, _body })),
        declinePullRequest: body((at) => pullrequests.decline(at)),
        comment: body((at, _body) => pullrequests.createComment({ ...at, _body })),
        comments: body((at) => pullrequests.listComments(at)),
        createStatus: body((at, _body) => commitstatuses.createBuildStatus({ ...at, _body })),
        statuses: body((at) => commitstatuses.list(at)),
    };
}
