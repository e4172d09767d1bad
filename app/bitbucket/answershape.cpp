// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bitbucket/answershape.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>
#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace windlass::bitbucket {

namespace {

constexpr int deepest = 12;

using Shape = QMap<QString, QSet<QString>>;

QString typeOf(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Bool:
        return u"truth value"_s;
    case QJsonValue::Double:
        return u"number"_s;
    case QJsonValue::String:
        return u"text"_s;
    case QJsonValue::Array:
        return value.toArray().isEmpty() ? u"empty list"_s : u"list"_s;
    case QJsonValue::Object:
        return value.toObject().isEmpty() ? u"empty object"_s : u"object"_s;
    default:
        return u"null"_s;
    }
}

QString shown(const QString &key)
{
    static const QRegularExpression word(u"\\A[A-Za-z_-]{1,40}\\z"_s);
    return word.match(key).hasMatch() ? key : u"(another key)"_s;
}

void collect(const QJsonValue &value, const QString &path, int depth, Shape &shape)
{
    if (!path.isEmpty())
        shape[path].insert(typeOf(value));
    if (depth == deepest)
        return;
    const QJsonArray items = value.toArray();
    for (const auto &item : items)
        collect(item, path + u"[]"_s, depth + 1, shape);
    const QJsonObject object = value.toObject();
    for (auto entry = object.begin(); entry != object.end(); ++entry) {
        const QString key = shown(entry.key());
        collect(entry.value(), path.isEmpty() ? key : path + u'.' + key, depth + 1, shape);
    }
}

bool tellsAboutTheServer(const QByteArray &header)
{
    static const QSet<QByteArray> known{"content-type",
                                        "cache-control",
                                        "retry-after",
                                        "vary",
                                        "server",
                                        "x-oauth-scopes",
                                        "x-accepted-oauth-scopes",
                                        "x-credential-type",
                                        "x-ratelimit-limit",
                                        "x-ratelimit-resource",
                                        "x-ratelimit-nearlimit"};
    return known.contains(header);
}

} // namespace

QStringList shapeOf(const QByteArray &body)
{
    const QJsonDocument document = QJsonDocument::fromJson(body);
    Shape shape;
    collect(document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object()), {},
            0, shape);
    QStringList lines;
    for (auto entry = shape.begin(); entry != shape.end(); ++entry) {
        QStringList types(entry.value().begin(), entry.value().end());
        types.sort();
        lines.append(u"%1: %2"_s.arg(entry.key(), types.join(u" or "_s)));
    }
    return lines;
}

QStringList describe(const http::HttpReply &reply)
{
    QStringList lines{u"status %1, %2 bytes"_s.arg(reply.status).arg(reply.body.size())};
    QStringList others;
    for (const auto &[name, value] : reply.headers) {
        if (tellsAboutTheServer(name))
            lines.append(u"header %1: %2"_s.arg(QString::fromLatin1(name),
                                                QString::fromLatin1(value).left(400)));
        else
            others.append(QString::fromLatin1(name));
    }
    if (!others.isEmpty())
        lines.append(u"further headers: "_s + others.join(u", "_s));
    return lines + shapeOf(reply.body);
}

} // namespace windlass::bitbucket
