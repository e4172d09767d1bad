// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later

//! run.js PRACTICE-SERVER: carries the job out with each library that is installed. Exit code 77,
//! and a reason, when none is.

import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { git } from './git.js';
import { carryOut } from './job.js';
import { PracticeServer } from './session.js';

const skipped = 77;
const libraries = [
    { name: 'bitbucket', file: './libraries/bitbucket.js' },
    { name: '@coderabbitai/bitbucket', file: './libraries/coderabbitai.js' },
];

function skip(reason) {
    console.log(`SKIPPED: ${reason}`);
    process.exit(skipped);
}

const major = Number(process.versions.node.split('.')[0]);
if (major < 18) skip(`Node is ${process.versions.node}, the libraries need 18.`);
const here = fileURLToPath(new URL('./node_modules/', import.meta.url));
const installed = libraries.filter(({ name }) => existsSync(here + name));
if (installed.length === 0)
    skip('No client library is installed; "npm install" in tests/practice/outside does it.');

const server = await PracticeServer.start(process.argv[2]);
let failures = 0;
try {
    const token = await server.signIn('ada-l');
    for (const [index, { name, file }] of installed.entries()) {
        try {
            const { load } = await import(file);
            await carryOut(await load(server, token), server, token, `outside-${index + 1}`);
            console.log(`${name}: done`);
        } catch (error) {
            failures += 1;
            console.error(`${name}: failed: ${error.stack}`, error.status ?? "", error.body ?? "");
        }
    }
    for (const { name } of libraries.filter((one) => !installed.includes(one)))
        console.log(`${name}: not installed`);
} finally {
    await server.stop();
    await git.forget();
}
process.exitCode = failures === 0 ? 0 : 1;
