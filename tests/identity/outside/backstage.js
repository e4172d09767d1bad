// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later

//! A Backstage app: its folder with configuration, its backend as a process, and signing in to it.

import { spawn } from 'node:child_process';
import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import { createWriteStream } from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { grantAccess } from './visitor.js';

const here = (name) => fileURLToPath(new URL(name, import.meta.url));

export class Backstage {
    #folder;
    #process = null;
    #files = ['app-config.yaml'];

    constructor(folder, port) {
        this.#folder = folder;
        this.address = `http://localhost:${port}`;
        this.port = port;
    }

    get callback() {
        return `${this.address}/api/auth/bitbucket`;
    }

    file(name) {
        return path.join(this.#folder, name);
    }

    async create() {
        await mkdir(this.#folder);
        await copyFile(here('org.yaml'), this.file('org.yaml'));
        await writeFile(
            this.file('package.json'),
            JSON.stringify({ name: 'root', private: true, workspaces: { packages: [] } }),
        );
        await writeFile(
            this.file('app-config.yaml'),
            `app:
  baseUrl: http://localhost:3000
backend:
  baseUrl: ${this.address}
  listen: {port: ${this.port}, host: 127.0.0.1}
  database: {client: better-sqlite3, connection: ':memory:'}
  auth: {dangerouslyDisableDefaultAuthPolicy: true} # the catalog may be read without a token
auth:
  environment: development
catalog:
  rules: [{allow: [User, Group]}]
  locations: [{type: file, target: ./org.yaml}]
`,
        );
    }

    /** A configuration for an environment of its own, without a consumer. \return its path. */
    async addEnvironment(environment, resolvers) {
        const name = `app-config.${environment}.local.yaml`;
        const list = resolvers.map((each) => `          - ${JSON.stringify(each)}\n`).join('');
        await writeFile(
            this.file(name),
            `auth:
  environment: ${environment}
  providers:
    bitbucket:
      ${environment}:
        signIn:
          resolvers:
${list.replaceAll(/^ {10}/gm, ' '.repeat(12))}`,
        );
        this.#files.push(name);
        return this.file(name);
    }

    /** Ready when its catalog has \a users users. */
    async start(gate, users) {
        const files = [...this.#files, 'app-config.local.yaml'];
        const words = files.flatMap((name) => ['--config', name]);
        this.#process = spawn(
            process.execPath,
            ['--env-file=.env', '--require', here('redirect.cjs'), here('backend.cjs'), ...words],
            {
                cwd: this.#folder,
                env: { ...process.env, WINDLASS_GATE: gate.address, NODE_ENV: 'development' },
                stdio: ['ignore', 'pipe', 'pipe'],
            },
        );
        const log = createWriteStream(this.file('log'));
        this.#process.stdout.pipe(log, { end: false });
        this.#process.stderr.pipe(log, { end: false });
        let found = 0;
        for (const patience = Date.now() + 180_000; Date.now() < patience; await pause(500)) {
            if (this.#process.exitCode !== null) break;
            found = await this.#users().catch(() => 0);
            if (found === users) return;
        }
        throw new Error(`Backstage has ${found} of ${users} users; see its log.`);
    }

    async #users() {
        const query = 'filter=kind=user&limit=0';
        const answer = await fetch(`${this.address}/api/catalog/entities/by-query?${query}`);
        return answer.ok ? (await answer.json()).totalItems : 0;
    }

    /** What the pop-up tells the window that opened it. \return { entity } or { refusal }. */
    async signIn(environment, practice, user) {
        const start = await fetch(`${this.callback}/start?env=${environment}`, {
            redirect: 'manual',
        });
        const cookies = start.headers
            .getSetCookie()
            .filter((cookie) => !cookie.includes('Max-Age=0;')) // one that ends at once
            .map((cookie) => cookie.split(';')[0]);
        const back = await grantAccess(start.headers.get('location'), practice, user);
        const frame = await fetch(back, { headers: { Cookie: cookies.join('; ') } });
        const html = await frame.text();
        const posted = html.match(/var authResponse = decodeURIComponent\('([^']*)'\)/)?.[1];
        if (!posted) throw new Error(`No message in the frame: ${frame.status} ${html}`);
        const { response, error } = JSON.parse(decodeURIComponent(posted));
        if (error) return { refusal: error.message };
        const [, claims] = response.backstageIdentity.token.split('.');
        return { entity: JSON.parse(Buffer.from(claims, 'base64url')).sub };
    }

    async stop() {
        if (this.#process === null || this.#process.exitCode !== null) return;
        const ended = new Promise((resolve) => this.#process.once('exit', resolve));
        this.#process.kill('SIGTERM');
        await Promise.race([ended, pause(10_000, undefined, { ref: false })]);
        if (this.#process.exitCode === null) this.#process.kill('SIGKILL');
        await ended;
    }
}
