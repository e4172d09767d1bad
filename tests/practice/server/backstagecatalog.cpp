// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backstagecatalog.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrlQuery>

#include <algorithm>

namespace windlass::practice {

using namespace Qt::StringLiterals;

namespace {

Response answer(int status, const QJsonObject &object)
{
    Response response;
    response.status = status;
    response.contentType = "application/json; charset=utf-8";
    response.body = QJsonDocument(object).toJson(QJsonDocument::Compact);
    return response;
}

Response refusal(int status, const QString &name, const QString &message)
{
    return answer(status, {{u"error"_s, QJsonObject{{u"name"_s, name}, {u"message"_s, message}}},
                           {u"response"_s, QJsonObject{{u"statusCode"_s, status}}}});
}

//! The kinds that are asked for, in lower case; none: all.
QStringList kindsIn(const QUrlQuery &query)
{
    QStringList kinds;
    for (const QString &filter : query.allQueryItemValues(u"filter"_s, QUrl::FullyDecoded)) {
        if (filter.startsWith("kind="_L1))
            kinds.append(filter.section(u'=', 1).toLower());
    }
    return kinds;
}

//! A cursor says where to go on and what is looked for; clients must not look inside.
QString cursorFor(qsizetype from, const QStringList &kinds)
{
    const QByteArray text = QByteArray::number(from) + ' ' + kinds.join(u' ').toUtf8();
    return QString::fromLatin1(text.toBase64());
}

} // namespace

Response catalogAnswer(const Request &request, const Settings &settings)
{
    if (settings.catalog.isEmpty() || request.path != "/api/catalog/entities/by-query")
        return refusal(404, u"NotFoundError"_s, u"There is nothing at this address"_s);
    if (!settings.catalogToken.isEmpty()
        && request.header("Authorization") != "Bearer " + settings.catalogToken.toUtf8())
        return refusal(401, u"AuthenticationError"_s, u"Missing credentials"_s);
    const QUrlQuery query(QString::fromUtf8(request.query));
    qsizetype from = 0;
    QStringList kinds = kindsIn(query);
    if (query.hasQueryItem(u"cursor"_s)) {
        const QString cursor = query.queryItemValue(u"cursor"_s, QUrl::FullyDecoded);
        QStringList words =
            QString::fromUtf8(QByteArray::fromBase64(cursor.toLatin1())).split(u' ');
        from = words.takeFirst().toLongLong();
        kinds = words;
    }
    QJsonArray fitting;
    for (const QJsonValue &entity : QJsonDocument::fromJson(settings.catalog.toUtf8()).array()) {
        if (kinds.isEmpty() || kinds.contains(entity["kind"_L1].toString().toLower()))
            fitting.append(entity);
    }
    const int asked = query.queryItemValue(u"limit"_s).toInt();
    const qsizetype count = std::min(asked > 0 ? asked : 20, settings.catalogPage);
    QJsonArray items;
    for (qsizetype i = from; i < std::min(from + count, fitting.size()); ++i)
        items.append(fitting[i]);
    QJsonObject pageInfo;
    if (from + count < fitting.size())
        pageInfo.insert(u"nextCursor"_s, cursorFor(from + count, kinds));
    return answer(
        200, {{u"items"_s, items}, {u"totalItems"_s, fitting.size()}, {u"pageInfo"_s, pageInfo}});
}

} // namespace windlass::practice
