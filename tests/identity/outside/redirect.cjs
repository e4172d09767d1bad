// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later

//! Preloaded into the Backstage backend: what it sends to Bitbucket's two hosts arrives at
//! WINDLASS_GATE, nothing else leaves this computer, and no file of Backstage is changed.

const http = require('node:http');
const https = require('node:https');

const gate = new URL(process.env.WINDLASS_GATE);
const hosts = new Set(['bitbucket.org', 'api.bitbucket.org']);

https.request = (options, answered) => {
    const { host, path, method, headers } = options;
    if (!hosts.has(host)) throw new Error(`Backstage wants to talk to ${host}.`);
    return http.request(
        { host: gate.hostname, port: gate.port, path, method, headers: { ...headers, host } },
        answered,
    );
};
