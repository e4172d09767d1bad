// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later

//! The same job for every library: what Windlass does at Bitbucket, and what it reads back.

import assert from 'node:assert/strict';
import { git } from './git.js';

/**
 * @param library  one of the files libraries/*.js: the calls of the job in the words of a library.
 *                 Each resolves to the body of the answer; a refusal rejects with `status` and `body`.
 * @param server  a PracticeServer
 * @param token  of its user ada-l
 * @param slug  of the repository to make in the workspace acme
 */
export async function carryOut(library, server, token, slug) {
    const at = { workspace: 'acme', repo_slug: slug };
    await readsTheUser(library);
    await createsARepository(library, at);
    await pagesThroughRepositories(library, at);
    const clone = await pushes(server, token, at);
    const hash = await git.run(clone, 'rev-parse', 'HEAD');
    await readsWhatWasPushed(library, at, hash);
    await branches(library, at, hash);
    await fetchesAndContinues(library, at, clone);
    await opensAPullRequest(library, at);
    await marksTheCommit(library, at, hash);
    await hearsRefusals(library, at);
}

async function readsTheUser(library) {
    const user = await library.user();
    assert.equal(user.type, 'user');
    assert.equal(user.display_name, 'Ada Lovelace');
    assert.match(user.uuid, /^\{[0-9a-f-]{36}\}$/);
    const emails = await library.emails();
    assert.deepEqual(
        emails.values.filter((email) => email.is_primary).map((email) => email.email),
        ['ada@example.com'],
    );
}

async function createsARepository(library, at) {
    const made = await library.createRepository(at, {
        scm: 'git',
        is_private: true,
        project: { key: 'WEB' },
        description: 'Made from outside',
    });
    assert.equal(made.type, 'repository');
    assert.equal(made.full_name, `acme/${at.repo_slug}`);
    assert.equal(made.is_private, true);
    assert.equal(made.project.key, 'WEB');
    const read = await library.repository(at);
    assert.equal(read.uuid, made.uuid);
    assert.equal(read.description, 'Made from outside');
    assert.equal(read.mainbranch, null);
}

async function pagesThroughRepositories(library, at) {
    const whole = await library.repositories({ workspace: 'acme', pagelen: 100 });
    assert.equal(whole.next, undefined);
    const slugs = whole.values.map((repository) => repository.slug);
    assert.ok(slugs.includes(at.repo_slug));
    const paged = [];
    let pages = 0;
    for await (const page of library.pages({ workspace: 'acme', pagelen: 10 })) {
        assert.ok(page.values.length <= 10);
        paged.push(...page.values.map((repository) => repository.slug));
        pages += 1;
    }
    assert.ok(pages > 1, 'there is only one page');
    assert.deepEqual(paged, slugs);
    const found = await library.repositories({ workspace: 'acme', q: `slug="${at.repo_slug}"` });
    assert.deepEqual(found.values.map((repository) => repository.slug), [at.repo_slug]);
}

/** By plain git; the libraries have nothing for it. */
async function pushes(server, token, at) {
    const folder = await git.scratch({ 'README.md': '# Outside\n', 'src/main.js': 'start();\n' });
    await git.run(folder, 'remote', 'add', 'origin', git.address(server, token, at));
    await git.run(folder, 'push', '-q', 'origin', 'main');
    return folder;
}

async function readsWhatWasPushed(library, at, hash) {
    assert.equal((await library.repository(at)).mainbranch.name, 'main');
    const branch = await library.branch({ ...at, name: 'main' });
    assert.equal(branch.name, 'main');
    assert.equal(branch.target.hash, hash);
    const commits = await library.commits(at);
    assert.deepEqual(commits.values.map((commit) => commit.hash), [hash]);
    const commit = await library.commit({ ...at, commit: hash });
    assert.equal(commit.message, 'From outside\n');
    assert.equal(await library.file({ ...at, commit: hash, path: 'src/main.js' }), 'start();\n');
    const listing = await library.folder({ ...at, commit: hash, path: 'src/' });
    assert.deepEqual(listing.values.map((entry) => entry.path), ['src/main.js']);
}

async function branches(library, at, hash) {
    const made = await library.createBranch(at, { name: 'feature/outside', target: { hash } });
    assert.equal(made.type, 'branch');
    assert.equal(made.target.hash, hash);
    const read = await library.branch({ ...at, name: 'feature/outside' });
    assert.equal(read.target.hash, hash);
    const all = await library.branches({ ...at, sort: 'name' });
    assert.deepEqual(all.values.map((branch) => branch.name), ['feature/outside', 'main']);
    await library.createBranch(at, { name: 'gone', target: { hash } });
    await library.deleteBranch({ ...at, name: 'gone' });
    await assert.rejects(library.branch({ ...at, name: 'gone' }), { status: 404 });
}

/** The branch was made by the API, so git has to hear of it first. */
async function fetchesAndContinues(library, at, clone) {
    await git.run(clone, 'fetch', '-q', 'origin');
    await git.run(clone, 'switch', '-q', 'feature/outside');
    await git.run(clone, 'commit', '-q', '--allow-empty', '-m', 'Change something');
    await git.run(clone, 'push', '-q', 'origin', 'feature/outside');
    const hash = await git.run(clone, 'rev-parse', 'HEAD');
    assert.equal((await library.branch({ ...at, name: 'feature/outside' })).target.hash, hash);
}

async function opensAPullRequest(library, at) {
    const made = await library.createPullRequest(at, {
        title: 'From outside',
        description: 'A *pull request*',
        source: { branch: { name: 'feature/outside' } },
        destination: { branch: { name: 'main' } },
    });
    assert.equal(made.type, 'pullrequest');
    assert.equal(made.state, 'OPEN');
    const one = { ...at, pull_request_id: made.id };
    assert.equal((await library.pullRequest(one)).title, 'From outside');
    await library.changePullRequest(one, { title: 'Renamed from outside' });
    assert.equal((await library.pullRequest(one)).title, 'Renamed from outside');
    const found = await library.pullRequests({
        ...at,
        q: 'state="OPEN" AND source.branch.name="feature/outside"',
    });
    assert.deepEqual(found.values.map((request) => request.id), [made.id]);
    const comment = await library.comment(one, { content: { raw: 'Well <done> & "so"' } });
    assert.equal(comment.content.raw, 'Well <done> & "so"');
    const comments = await library.comments(one);
    assert.deepEqual(comments.values.map((each) => each.id), [comment.id]);
    assert.equal((await library.declinePullRequest(one)).state, 'DECLINED');
    assert.deepEqual((await library.pullRequests({ ...at, state: 'OPEN' })).values, []);
}

async function marksTheCommit(library, at, hash) {
    const commit = { ...at, commit: hash };
    const made = await library.createStatus(commit, {
        key: 'outside',
        state: 'SUCCESSFUL',
        url: 'https://example.com/build/1',
        name: 'Outside',
    });
    assert.equal(made.state, 'SUCCESSFUL');
    const statuses = await library.statuses(commit);
    assert.deepEqual(statuses.values.map((status) => status.key), ['outside']);
}

async function hearsRefusals(library, at) {
    await assert.rejects(library.repository({ ...at, repo_slug: 'not-there' }), (refusal) => {
        assert.equal(refusal.status, 404);
        assert.equal(refusal.body.type, 'error');
        assert.match(refusal.body.error.message, /not found|no access|access/i);
        return true;
    });
    await assert.rejects(library.createRepository(at, { scm: 'git' }), (refusal) => {
        assert.equal(refusal.status, 400);
        assert.equal(refusal.body.type, 'error');
        return true;
    });
    await assert.rejects(
        library.createPullRequest(at, {
            title: 'x',
            source: { branch: { name: 'not-there' } },
            destination: { branch: { name: 'main' } },
        }),
        (refusal) => {
            assert.equal(refusal.status, 400);
            assert.ok(refusal.body.error.fields.source);
            return true;
        },
    );
}
