// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "auth/tokenanswer.h"
#include "auth/tokenreply.h"
#include "fuzz/fuzz.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace windlass;
using namespace Qt::StringLiterals;

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray body = fuzz::bytes(data, size);
    for (const int status : {200, 400, 401, 429, 503}) {
        for (const QString &type : {u"application/json"_s, u"text/html"_s, QString()}) {
            const auth::Outcome outcome = auth::parseTokenReply(status, type, body);
            const auto *tokens = std::get_if<auth::TokenPair>(&outcome);
            fuzz::require(tokens == nullptr || (status == 200 && !tokens->accessToken.isEmpty()),
                          "only an answer of success with a token is one");
        }
    }
    (void)auth::describeTokenAnswer(QJsonDocument::fromJson(body).object());
    return 0;
}
