// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later

//! A practice server as a process of its own, and the way to a token that a browser would take.

import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';

export class PracticeServer {
    #process;

    static async start(program, options = []) {
        const server = new PracticeServer();
        server.#process = spawn(program, ['--until-stdin-closes', ...options], {
            stdio: ['pipe', 'pipe', 'inherit'],
        });
        const failed = new Promise((_, reject) => server.#process.once('error', reject));
        const lines = createInterface({ input: server.#process.stdout });
        const first = (async () => {
            for await (const line of lines) return JSON.parse(line);
            throw new Error('The practice server ended before it was ready.');
        })();
        Object.assign(server, await Promise.race([first, failed]));
        return server;
    }

    async control(method, what, body) {
        const answer = await fetch(`${this.control_url}/${what}`, {
            method,
            headers: { 'Content-Type': 'application/json' },
            body: body && JSON.stringify(body),
        });
        if (!answer.ok) throw new Error(`${what}: ${answer.status} ${await answer.text()}`);
        return answer.json();
    }

    /** The code flow, with the consent given by a setting instead of a click. */
    async signIn(user) {
        await this.control('POST', 'settings', { consent: 'allow', consent_user: user });
        const query = new URLSearchParams({
            client_id: this.key,
            response_type: 'code',
            state: 'outside',
        });
        const redirect = await fetch(`${this.web_url}/site/oauth2/authorize?${query}`, {
            redirect: 'manual',
        });
        const back = new URL(redirect.headers.get('location'));
        if (back.searchParams.get('state') !== 'outside') throw new Error('The state was lost.');
        const answer = await fetch(`${this.web_url}/site/oauth2/access_token`, {
            method: 'POST',
            headers: {
                Authorization: 'Basic ' + Buffer.from(`${this.key}:${this.secret}`).toString('base64'),
            },
            body: new URLSearchParams({
                grant_type: 'authorization_code',
                code: back.searchParams.get('code'),
            }),
        });
        if (!answer.ok) throw new Error(`No token: ${answer.status} ${await answer.text()}`);
        return (await answer.json()).access_token;
    }

    async stop() {
        const ended = new Promise((resolve) => this.#process.once('exit', resolve));
        this.#process.stdin.end();
        await ended;
    }
}
