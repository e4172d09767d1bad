// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later

//! Who signs in by which resolvers, and what comes of it. The people are those of scenario.json,
//! the catalog is org.yaml.

const byId = 'userIdMatchingUserEntityAnnotation';
const byName = 'usernameMatchingUserEntityAnnotation';
const byEmail = 'emailMatchingUserEntityProfileEmail';
const byLocal = 'emailLocalPartMatchingUserEntityName';
const anyway = { dangerouslyAllowSignInWithoutUserInCatalog: true };

/** What Backstage says where Windlass names a failure. */
export const refusals = {
    'not-found': /unable to resolve user identity/,
    'several-matches': /multiple matches/,
    'no-email': /does not contain an email/,
    'no-username': /does not contain a Username/,
    'domain-not-allowed': /not from an allowed domain/,
};

/**
 * Of each case:
 * - resolvers: as the configuration lists them before the handover; none: as the handover does;
 * - inVariables: the handover puts key and secret into the .env;
 * - email: comes with the token (see README.md);
 * - hidesUsername: Bitbucket tells none;
 * - entity, or failure: the outcome in both programs; stockFailure: Backstage's, where it differs.
 */
export const cases = [
    { name: 'as handed over', user: 'ada', entity: 'user:default/ada' },
    {
        name: 'user id',
        user: 'ada',
        resolvers: [{ resolver: byId }],
        inVariables: true,
        entity: 'user:default/ada',
    },
    {
        name: 'username, other namespace',
        user: 'grace',
        resolvers: [{ resolver: byName }],
        entity: 'user:navy/grace.hopper',
    },
    {
        name: 'e-mail',
        user: 'linus',
        resolvers: [{ resolver: byEmail }],
        email: 'linus@example.com',
        entity: 'user:default/pauling',
    },
    {
        name: 'e-mail with a tag',
        user: 'margaret',
        resolvers: [{ resolver: byEmail }],
        email: 'margaret+bitbucket@example.com',
        entity: 'user:default/hamilton',
    },
    {
        name: 'local part, allowed domain',
        user: 'donald',
        resolvers: [{ resolver: byLocal, allowedDomains: ['example.org', 'example.com'] }],
        email: 'donald@example.com',
        entity: 'user:default/donald',
    },
    {
        name: 'local part, other domain: stops',
        user: 'barbara',
        resolvers: [{ resolver: byLocal, allowedDomains: ['example.com'] }, { resolver: byName }],
        email: 'barbara@elsewhere.example',
        failure: 'domain-not-allowed',
    },
    {
        name: 'nobody by any',
        user: 'nemo',
        resolvers: [{ resolver: byId }, { resolver: byName }, { resolver: byEmail }],
        email: 'nemo@example.com',
        failure: 'not-found',
    },
    {
        name: 'by the second, after not found',
        user: 'edsger',
        resolvers: [{ resolver: byId }, { resolver: byName }],
        entity: 'user:default/dijkstra',
    },
    {
        name: 'two matches: stops',
        user: 'twin',
        resolvers: [{ resolver: byName }, { resolver: byId }],
        failure: 'several-matches',
    },
    {
        name: 'no e-mail: stops',
        user: 'tony',
        resolvers: [{ resolver: byEmail }, { resolver: byName }],
        failure: 'no-email',
    },
    {
        name: 'no username: stops',
        user: 'alan',
        resolvers: [{ resolver: byName }, { resolver: byId }],
        hidesUsername: true,
        failure: 'no-username',
    },
    {
        name: 'username, not in the catalog, let in',
        user: 'nemo',
        resolvers: [{ resolver: byName, ...anyway }],
        entity: 'user:default/nemo-n',
    },
    {
        name: 'user id, not in the catalog, let in',
        user: 'nemo',
        resolvers: [{ resolver: byId, ...anyway }],
        entity: 'user:default/{00000000-0000-4000-8000-000000000007}',
    },
    {
        name: 'e-mail, not in the catalog, let in',
        user: 'nemo',
        resolvers: [{ resolver: byEmail, ...anyway }],
        email: 'nemo@example.com',
        entity: 'user:default/nemo@example.com',
    },
    {
        name: 'local part, not in the catalog, let in',
        user: 'nemo',
        resolvers: [{ resolver: byLocal, ...anyway }],
        email: 'nemo@example.com',
        entity: 'user:default/nemo',
    },
    {
        name: 'let in does not help two matches',
        user: 'twin',
        resolvers: [{ resolver: byName, ...anyway }],
        failure: 'several-matches',
    },
    {
        name: 'e-mail that Bitbucket does not send along',
        user: 'ada',
        resolvers: [{ resolver: byEmail }],
        entity: 'user:default/ada',
        stockFailure: 'no-email',
    },
];
