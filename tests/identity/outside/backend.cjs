// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later

//! What packages/backend/src/index.ts of a Backstage app comes down to.

const { createBackend } = require('@backstage/backend-defaults');

const backend = createBackend();
for (const feature of [
    '@backstage/plugin-auth-backend',
    '@backstage/plugin-auth-backend-module-bitbucket-provider',
    '@backstage/plugin-catalog-backend',
])
    backend.add(require(feature).default);
backend.start();
