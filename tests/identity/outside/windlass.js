// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later

//! The program, by its commands.

import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { grantAccess } from './visitor.js';

export class Windlass {
    #program;
    #practice;
    #common;

    constructor(program, practice, profile) {
        this.#program = program;
        this.#practice = practice;
        this.#common = ['--web-url', practice.web_url, '--api-url', practice.api_url];
        this.#common.push('--profile', profile);
    }

    #start(words) {
        return spawn(this.#program, [...words, ...this.#common], {
            env: { ...process.env, WINDLASS_CONSUMER_SECRET: this.#practice.secret },
            stdio: ['ignore', 'pipe', 'pipe'],
        });
    }

    async #ended(child) {
        let out = '';
        let err = '';
        child.stdout.on('data', (data) => (out += data));
        child.stderr.on('data', (data) => (err += data));
        const code = await new Promise((resolve, reject) => {
            child.once('close', resolve);
            child.once('error', reject);
        });
        return { code, out, err };
    }

    async #run(words, good = [0]) {
        const { code, out, err } = await this.#ended(this.#start(words));
        if (!good.includes(code)) throw new Error(`windlass ${words.join(' ')}: ${code}\n${err}`);
        return out;
    }

    async logIn(user, callback) {
        const child = this.#start([
            'login', '--key', this.#practice.key, '--callback', callback, '--no-browser',
        ]);
        const ended = this.#ended(child);
        for await (const line of createInterface({ input: child.stderr })) {
            const page = line.match(/^Open: (.*)$/)?.[1];
            if (page) await fetch(await grantAccess(page, this.#practice, user));
        }
        const { code, err } = await ended;
        if (code !== 0) throw new Error(`windlass login as ${user}: ${code}\n${err}`);
    }

    async handOver(place, inVariables) {
        const words = ['handover', 'backstage', place, '--account', 'ada'];
        await this.#run(inVariables ? [...words, '--variables'] : words);
    }

    /** The resolvers of a configuration, as --resolver takes them. */
    async resolversIn(file) {
        const found = JSON.parse(await this.#run(['import', file, '--json']));
        return found.resolvers.map(({ resolver, options }) => {
            const words = [resolver];
            if (options.dangerouslyAllowSignInWithoutUserInCatalog === 'true')
                words.push('allow-without-user');
            if (options.allowedDomains)
                words.push(`allowed-domains=${options.allowedDomains.replaceAll(', ', ',')}`);
            return words.join(':');
        });
    }

    /** Whom the catalog makes of a user: { entity_ref, failure }. */
    async whoIs(user, catalog, resolvers) {
        const words = ['whoami', '--json', '--account', user, '--catalog', catalog];
        for (const resolver of resolvers) words.push('--resolver', resolver);
        return JSON.parse(await this.#run(words, [0, 1]));
    }
}
