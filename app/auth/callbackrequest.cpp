// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "auth/callbackrequest.h"

#include <QStringDecoder>

#include <tuple>
#include <utility>

namespace windlass::auth {

//! What stands before and after the first \a separator.
static std::pair<QByteArray, QByteArray> cutAt(char separator, const QByteArray &text)
{
    const qsizetype at = text.indexOf(separator);
    if (at < 0)
        return {text, {}};
    return {text.first(at), text.sliced(at + 1)};
}

std::optional<CallbackRequest> parseCallbackRequest(const QByteArray &head)
{
    QList<QByteArray> lines = head.split('\n');
    for (QByteArray &line : lines) {
        if (line.endsWith('\r'))
            line.chop(1);
    }

    const QList<QByteArray> words = lines.takeFirst().split(' ');
    if (words.size() != 3 || !words[1].startsWith('/') || !words[2].startsWith("HTTP/1."))
        return std::nullopt;

    CallbackRequest request;
    request.method = words[0];
    std::tie(request.path, request.query) = cutAt('?', words[1]);

    int hosts = 0;
    for (const QByteArray &line : lines) {
        if (line.isEmpty())
            break;
        if (!line.contains(':'))
            return std::nullopt;
        const auto [name, value] = cutAt(':', line);
        if (name.compare("host", Qt::CaseInsensitive) == 0) {
            request.host = value.trimmed().toLower();
            ++hosts;
        }
    }
    if (hosts != 1 || request.host.isEmpty())
        return std::nullopt;
    return request;
}

static std::optional<QString> decoded(QByteArray text)
{
    text.replace('+', ' ');
    QStringDecoder utf8(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    QString result = utf8(QByteArray::fromPercentEncoding(text));
    if (utf8.hasError())
        return std::nullopt;
    return result;
}

std::optional<Parameters> parseQuery(const QByteArray &query)
{
    Parameters parameters;
    for (const QByteArray &pair : query.split('&')) {
        if (pair.isEmpty())
            continue;
        const auto [encodedName, encodedValue] = cutAt('=', pair);
        const std::optional<QString> name = decoded(encodedName);
        const std::optional<QString> value = decoded(encodedValue);
        if (!name || !value || parameters.contains(*name))
            return std::nullopt;
        parameters.insert(*name, *value);
    }
    return parameters;
}

} // namespace windlass::auth
