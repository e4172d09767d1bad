// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later

//! Somebody with a browser that is signed in at the practice server.

/** Grants access as \a user on the consent page at \a address. \return where the browser goes on. */
export async function grantAccess(address, practice, user) {
    const page = new URL(address);
    const asked = await fetch(practice.web_url + page.pathname + page.search);
    const html = await asked.text();
    const nonce = html.match(/name="nonce" value="([^"]+)"/)?.[1];
    const person = html.match(new RegExp(`<option value="([^"]+)">[^<]*\\(${user}\\)`))?.[1];
    if (!nonce || !person) throw new Error(`No consent page for ${user}: ${asked.status} ${html}`);
    const granted = await fetch(`${practice.web_url}/site/oauth2/authorize`, {
        method: 'POST',
        body: new URLSearchParams({ nonce, user: person, answer: 'allow' }),
        redirect: 'manual',
    });
    return granted.headers.get('location');
}
