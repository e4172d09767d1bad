// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "multipart.h"

#include <QRegularExpression>

#include <optional>

namespace windlass::practice {

using namespace Qt::StringLiterals;

namespace {

//! A parameter of a header: name=value or name="value"; Bitbucket's own example has name:"value".
std::optional<QString> parameter(const QString &header, const QString &name)
{
    const QRegularExpression pattern(
        u"(?:^|[;\\s])%1[=:](?:\"((?:[^\"\\\\]|\\\\.)*)\"|([^;\\s]+))"_s.arg(
            QRegularExpression::escape(name)),
        QRegularExpression::CaseInsensitiveOption);
    const auto match = pattern.match(header);
    if (!match.hasMatch())
        return std::nullopt;
    QString value = match.captured(1) + match.captured(2);
    return value.replace(u"\\\""_s, u"\""_s);
}

Part partFrom(const QByteArray &text)
{
    const qsizetype gap = text.indexOf("\r\n\r\n");
    Part part;
    for (const QByteArray &line : text.left(gap).split('\n')) {
        if (!line.toLower().startsWith("content-disposition:"))
            continue;
        const QString header = QString::fromUtf8(line).trimmed();
        part.name = parameter(header, u"name"_s).value_or(QString());
        part.isFile = parameter(header, u"filename"_s).has_value();
        part.attributes = parameter(header, u"x-attributes"_s).value_or(QString());
    }
    part.bytes = gap < 0 ? QByteArray() : text.mid(gap + 4);
    return part;
}

} // namespace

QList<Part> multipartFields(const Request &request)
{
    const QString type = QString::fromUtf8(request.header("Content-Type"));
    const auto boundary = parameter(type, u"boundary"_s);
    if (request.contentType() != "multipart/form-data" || !boundary)
        return {};
    const QByteArray line = "\r\n--" + boundary->toUtf8();
    const QByteArray body = "\r\n" + request.body;
    QList<Part> parts;
    qsizetype from = body.indexOf(line);
    while (from >= 0) {
        from += line.size();
        const qsizetype to = body.indexOf(line, from);
        if (to < 0)
            break; // behind the last one stand two dashes
        parts.append(partFrom(body.mid(from + 2, to - from - 2)));
        from = to;
    }
    return parts;
}

} // namespace windlass::practice
