// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later

//! run.js WINDLASS PRACTICE-SERVER: signs the same people in to a Backstage backend and asks
//! Windlass whom Backstage would make of them. Exit code 77, and a reason, where that cannot be.

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { PracticeServer } from '../../practice/outside/session.js';
import { Backstage } from './backstage.js';
import { cases, refusals } from './cases.js';
import { Gate } from './gate.js';
import { Windlass } from './windlass.js';

const here = (name) => fileURLToPath(new URL(name, import.meta.url));

function whyNotHere() {
    if (Number(process.versions.node.split('.')[0]) < 20)
        return `Node is ${process.versions.node}, Backstage needs 20.`;
    const require = createRequire(import.meta.url);
    try {
        require.resolve('@backstage/backend-defaults');
        new (require('better-sqlite3'))(':memory:').close();
    } catch (error) {
        if (error.code === 'MODULE_NOT_FOUND')
            return 'Backstage is not installed; "npm install" in tests/identity/outside does it.';
        return `better-sqlite3 cannot be used: ${error.message}`;
    }
    if (!process.env.WINDLASS_TEST_SESSION)
        return 'Not in a session of tests/testsession.sh: your own keyring is left alone.';
    try {
        const words = ['--session', '--print-reply', '--dest=org.freedesktop.DBus', '/'];
        words.push('org.freedesktop.DBus.NameHasOwner', 'string:org.freedesktop.secrets');
        if (execFileSync('dbus-send', words, { stdio: 'pipe' }).includes('true')) return null;
    } catch {
        // no bus, or no program to ask it
    }
    return 'There is no Secret Service (gnome-keyring) here.';
}

async function freePort() {
    const server = createServer();
    await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address();
    await new Promise((resolve) => server.close(resolve));
    return port;
}

/** Each case gets an environment, and its consumer by the handover. */
async function configure(backstage, windlass) {
    await backstage.create();
    for (const [index, each] of cases.entries()) {
        each.environment = each.resolvers ? `case${index}` : 'development';
        each.file = each.resolvers
            ? await backstage.addEnvironment(each.environment, each.resolvers)
            : backstage.file('app-config.local.yaml');
        await windlass.handOver(each.resolvers ? each.file : backstage.file('.'), each.inVariables);
    }
}

async function compare(each, { practice, gate, backstage, windlass }) {
    await practice.control('POST', 'settings', { shows_username: !each.hidesUsername });
    gate.email = each.email ?? null;
    const theirs = await backstage.signIn(each.environment, practice, each.user);
    const resolvers = await windlass.resolversIn(each.file);
    assert.equal(resolvers.length, each.resolvers?.length ?? 1, 'not all resolvers were read');
    for (const catalog of [backstage.file('org.yaml'), backstage.address]) {
        const ours = await windlass.whoIs(each.user, catalog, resolvers);
        assert.equal(ours.entity_ref, each.entity ?? null, catalog);
        assert.equal(ours.failure, each.failure ?? null, catalog);
    }
    const refusal = each.stockFailure ?? each.failure;
    if (refusal) assert.match(theirs.refusal ?? '', refusals[refusal]);
    else assert.equal(theirs.entity, each.entity);
    return theirs.entity ?? theirs.refusal;
}

async function compareAll(stage) {
    let failures = 0;
    for (const each of cases) {
        const title = `${each.name} (${each.user})`;
        try {
            const outcome = await compare(each, stage);
            const mark = each.stockFailure ? `${each.entity} here; Backstage: ` : '';
            console.log(`ok      ${title}: ${mark}${outcome}`);
        } catch (error) {
            failures += 1;
            console.log(`FAILED  ${title}: ${error.stack}`);
        }
    }
    const users = new Set(cases.map(({ user }) => user)).size;
    console.log(`${cases.length} sign-ins of ${users} users, ${failures} failed`);
    return failures;
}

const reason = whyNotHere();
if (reason) {
    console.log(`SKIPPED: ${reason}`);
    process.exit(77);
}

const [windlassProgram, practiceProgram] = process.argv.slice(2);
const folder = await mkdtemp(path.join(tmpdir(), 'windlass-outside-'));
const practice = await PracticeServer.start(practiceProgram, ['--scenario', here('scenario.json')]);
const gate = await Gate.open(practice);
const backstage = new Backstage(path.join(folder, 'app'), await freePort());
let failures = 1;
try {
    const windlass = new Windlass(windlassProgram, practice, path.join(folder, 'profile'));
    await practice.control('POST', 'settings', { repeat_limit: 0 });
    await practice.control('POST', 'consumer', {
        key: practice.key,
        callback_url: backstage.callback,
    });
    // while the address is free: Backstage will listen there
    for (const user of new Set(cases.map((each) => each.user)))
        await windlass.logIn(user, backstage.callback);
    await configure(backstage, windlass);
    const catalog = await readFile(here('org.yaml'), 'utf8');
    await backstage.start(gate, catalog.match(/^kind: User$/gm).length);
    failures = await compareAll({ practice, gate, backstage, windlass });
} catch (error) {
    console.log(error.stack);
}
if (failures > 0) console.log(await readFile(backstage.file('log'), 'utf8').catch(() => ''));
await backstage.stop();
await gate.close();
await practice.stop();
await rm(folder, { recursive: true, force: true });
process.exitCode = failures === 0 ? 0 : 1;
