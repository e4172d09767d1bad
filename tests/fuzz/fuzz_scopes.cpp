// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bitbucket/client.h"
#include "bitbucket/permissions.h"
#include "fuzz/fuzz.h"
#include "fuzz/parrot.h"

#include <algorithm>

using namespace windlass;
using namespace Qt::StringLiterals;

namespace {

void checkScopes(const QStringList &scopes)
{
    for (const QString &scope : scopes) {
        const bool isWord = std::none_of(scope.begin(), scope.end(), [](QChar c) {
            return c == u',' || (c.isSpace() && c.unicode() < 128);
        });
        fuzz::require(isWord && !scope.isEmpty(), "a scope is one word");
        fuzz::require(!bitbucket::boxFor(scope).isEmpty(), "a scope can be named");
    }
    fuzz::require(bitbucket::parseScopes(scopes.join(u", "_s)) == scopes, "what was read is read");
    fuzz::require(bitbucket::lackingScopes(scopes, scopes).isEmpty(), "who has all lacks nothing");
}

void checkRefusal(const QStringList &scopes)
{
    const Error error = bitbucket::errorOf({scopes, {}});
    fuzz::require(!error.message.isEmpty(), "a refusal has a sentence");
    if (const auto refusal = bitbucket::scopeRefusalOf(error))
        fuzz::require(refusal->required == scopes && refusal->granted.isEmpty(),
                      "a refusal is understood as it was meant");
}

} // namespace

// The first line is the header with the scopes; what is behind it, the body.
int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray input = fuzz::bytes(data, size);
    const qsizetype end = input.indexOf('\n');
    const QByteArray header = input.left(end);
    const QStringList scopes = bitbucket::parseScopes(QString::fromLatin1(header));
    checkScopes(scopes);
    checkRefusal(scopes);
    for (const int status : {200, 401, 403}) {
        fuzz::Parrot parrot({.status = status,
                             .body = end < 0 ? QByteArray() : input.mid(end + 1),
                             .grantedScopes = header});
        bitbucket::Client client(parrot, QUrl(u"https://api.bitbucket.org"_s));
        const auto granted = client.grantedScopes();
        fuzz::require(granted.isFinished(), "there is an answer");
        const auto result = granted.result();
        if (result)
            checkScopes(*result);
        else
            fuzz::require(!result.error().message.isEmpty(), "a refusal has a sentence");
    }
    return 0;
}
