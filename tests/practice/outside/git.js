// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later

//! The git program, with a home of its own.

import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';

class Git {
    #home = mkdtemp(path.join(tmpdir(), 'windlass-outside-'));
    #folders = 0;

    async run(folder, ...words) {
        const { stdout } = await promisify(execFile)('git', ['-C', folder, ...words], {
            env: {
                PATH: process.env.PATH,
                HOME: await this.#home,
                GIT_CONFIG_NOSYSTEM: '1',
                GIT_TERMINAL_PROMPT: '0',
                GIT_AUTHOR_NAME: 'Ada Lovelace',
                GIT_AUTHOR_EMAIL: 'ada@example.com',
                GIT_COMMITTER_NAME: 'Ada Lovelace',
                GIT_COMMITTER_EMAIL: 'ada@example.com',
            },
        });
        return stdout.trim();
    }

    /** A new repository with one commit on main. */
    async scratch(files) {
        this.#folders += 1;
        const folder = path.join(await this.#home, String(this.#folders));
        for (const [name, text] of Object.entries(files)) {
            await mkdir(path.dirname(path.join(folder, name)), { recursive: true });
            await writeFile(path.join(folder, name), text);
        }
        await this.run(folder, 'init', '-q', '-b', 'main');
        await this.run(folder, 'add', '-A');
        await this.run(folder, 'commit', '-qm', 'From outside');
        return folder;
    }

    /** With the token inside. Only a test may do this. */
    address(server, token, { workspace, repo_slug: slug }) {
        const url = new URL(`/${workspace}/${slug}.git`, server.web_url);
        url.username = 'x-token-auth';
        url.password = encodeURIComponent(token);
        return url.href;
    }

    async forget() {
        await rm(await this.#home, { recursive: true, force: true });
    }
}

export const git = new Git();
