// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later

//! Where redirect.cjs leads to: passes on to the practice server what Backstage asks of Bitbucket.

import { createServer } from 'node:http';

/** Claims that nobody signed: Backstage only reads them. */
function idToken(claims) {
    const part = (object) => Buffer.from(JSON.stringify(object)).toString('base64url');
    return `${part({ alg: 'none' })}.${part(claims)}.`;
}

async function bodyOf(message) {
    const parts = [];
    for await (const part of message) parts.push(part);
    return Buffer.concat(parts);
}

export class Gate {
    #server;
    #practice;

    /** An address that comes with the token, as other providers send it; Bitbucket sends none. */
    email = null;

    static async open(practice) {
        const gate = new Gate();
        gate.#practice = practice;
        gate.#server = createServer((request, answer) => {
            gate.#pass(request, answer).catch((error) => answer.destroy(error));
        });
        await new Promise((resolve) => gate.#server.listen(0, '127.0.0.1', resolve));
        return gate;
    }

    get address() {
        return `http://127.0.0.1:${this.#server.address().port}`;
    }

    async #pass(request, answer) {
        const { host, connection, 'content-length': length, ...headers } = request.headers;
        const isApi = host === 'api.bitbucket.org';
        const to = isApi ? this.#practice.api_url : this.#practice.web_url;
        const reply = await fetch(to + request.url, {
            method: request.method,
            headers,
            body: request.method === 'POST' ? await bodyOf(request) : undefined,
            redirect: 'manual',
        });
        let body = await reply.text();
        if (this.email && reply.ok && request.url.startsWith('/site/oauth2/access_token'))
            body = JSON.stringify({
                ...JSON.parse(body),
                id_token: idToken({ email: this.email, email_verified: true }),
            });
        answer.writeHead(reply.status, { 'Content-Type': reply.headers.get('content-type') });
        answer.end(body);
    }

    async close() {
        this.#server.closeAllConnections();
        await new Promise((resolve) => this.#server.close(resolve));
    }
}
