// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages.h"

namespace windlass::practice {

using namespace Qt::StringLiterals;

static QString safe(const QString &text)
{
    return text.toHtmlEscaped();
}

QByteArray page(const QString &title, const QString &body)
{
    static const QString frame = uR"(<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><title>%1</title>
<style>body{font:16px/1.5 sans-serif;max-width:44em;margin:2em auto;padding:0 1em}
.practice{background:#fff3bf;color:#222;padding:.3em .8em;border-radius:4px}
pre{white-space:pre-wrap;background:#8882;padding:.8em}button{font:inherit;padding:.3em 1.2em}</style>
</head><body><p class="practice">This is a practice server, not bitbucket.org. Nothing leaves this
computer.</p>%2</body></html>
)"_s;
    return frame.arg(safe(title), body).toUtf8();
}

QByteArray messagePage(const QString &heading, const QString &text)
{
    return page(heading, u"<h1>%1</h1><p>%2</p>"_s.arg(safe(heading), safe(text)));
}

QByteArray consentPage(const ConsentQuestion &question)
{
    QString users;
    for (const User &user : question.users)
        users += u"<option value=\"%1\">%2 (%3)</option>"_s.arg(
            safe(user.uuid), safe(user.displayName), safe(user.nickname));
    QString scopes;
    for (const QString &scope : question.scopes)
        scopes += u"<li>%1</li>"_s.arg(safe(scope));
    static const QString body = uR"(<h1>Confirm access to your account</h1>
<p><strong>%1</strong> is requesting access to the following:</p><ul>%2</ul>
<form method="post" action="/site/oauth2/authorize"><input type="hidden" name="nonce" value="%3">
<p><label for="user">Sign in as</label> <select id="user" name="user">%4</select></p>
<p><button id="allow" type="submit" name="answer" value="allow">Grant access</button>
<button id="deny" type="submit" name="answer" value="deny">Cancel</button></p></form>)"_s;
    return page(u"Consent"_s,
                body.arg(safe(question.consumerName), scopes, safe(question.nonce), users));
}

static QString pullRequestItem(const QString &fullName, const PullRequest &request)
{
    return u"<li><a href=\"/%1/pull-requests/%2\">#%2 %3</a> (%4)</li>"_s.arg(
        safe(fullName), QString::number(request.id), safe(request.title), safe(request.state));
}

QByteArray repositoryPage(const RepositoryFacts &facts)
{
    QString requests;
    for (const PullRequest &request : facts.pullRequests)
        requests += pullRequestItem(facts.fullName, request);
    const QString state = facts.mainBranch.isEmpty()
                              ? u"<p id=\"empty\">Nothing was pushed yet.</p>"_s
                              : u"<p>Main branch <code id=\"branch\">%1</code> at "
                                "<code id=\"tip\">%2</code></p><pre id=\"readme\">%3</pre>"_s.arg(
                                    safe(facts.mainBranch), safe(facts.tip), safe(facts.readme));
    return page(facts.fullName,
                u"<h1>%1</h1><p>%2</p>%3<h2>Pull requests</h2><ul>%4</ul>"_s.arg(
                    safe(facts.fullName), safe(facts.description), state, requests));
}

QByteArray pullRequestPage(const QString &fullName, const PullRequest &request)
{
    static const QString body = uR"(<h1>#%1 %2</h1><p id="state">%3</p>
<p><code>%4</code> into <code>%5</code> of <a href="/%6">%6</a></p><pre>%7</pre>)"_s;
    return page(request.title,
                body.arg(QString::number(request.id), safe(request.title), safe(request.state),
                         safe(request.source), safe(request.destination), safe(fullName),
                         safe(request.description)));
}

QByteArray consumersPage(const Workspace &workspace, const QList<Consumer> &consumers)
{
    QString rows;
    for (const Consumer &consumer : consumers)
        rows += u"<tr><td>%1</td><td><code>%2</code></td><td><code>%3</code></td></tr>"_s.arg(
            safe(consumer.name), safe(consumer.key), safe(consumer.callbackUrl));
    return page(u"OAuth consumers"_s,
                u"<h1>OAuth consumers of %1</h1><table><tr><th>Name</th><th>Key</th>"
                "<th>Callback URL</th></tr>%2</table>"_s.arg(safe(workspace.name), rows));
}

} // namespace windlass::practice
