// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "encoding.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QUrl>
#include <QUuid>

#include <algorithm>

namespace windlass::practice {

using namespace Qt::StringLiterals;

QByteArray percentDecoded(QByteArrayView text)
{
    const auto digit = [](char c) {
        return c >= '0' && c <= '9'                     ? c - '0'
               : (c | 0x20) >= 'a' && (c | 0x20) <= 'f' ? (c | 0x20) - 'a' + 10
                                                        : -1;
    };
    QByteArray plain;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool escape = text[i] == '%' && i + 2 < text.size() && digit(text[i + 1]) >= 0
                            && digit(text[i + 2]) >= 0;
        plain += escape ? char(digit(text[i + 1]) * 16 + digit(text[i + 2])) : text[i];
        i += escape ? 2 : 0;
    }
    return plain;
}

QByteArray percentEncoded(const QString &text)
{
    return QUrl::toPercentEncoding(text);
}

Fields::Fields(const QByteArray &text)
{
    if (text.isEmpty())
        return;
    for (QByteArray pair : text.split('&')) {
        pair.replace('+', ' ');
        const qsizetype mark = pair.indexOf('=');
        const QByteArray name = mark < 0 ? pair : pair.left(mark);
        const QByteArray value = mark < 0 ? QByteArray() : pair.mid(mark + 1);
        m_pairs.append(
            {QString::fromUtf8(percentDecoded(name)), QString::fromUtf8(percentDecoded(value))});
    }
}

bool Fields::has(QStringView name) const
{
    return std::any_of(m_pairs.begin(), m_pairs.end(),
                       [name](const auto &pair) { return pair.first == name; });
}

QString Fields::value(QStringView name, const QString &otherwise) const
{
    for (const auto &[key, value] : m_pairs) {
        if (key == name)
            return value;
    }
    return otherwise;
}

QStringList Fields::values(QStringView name) const
{
    QStringList found;
    for (const auto &[key, value] : m_pairs) {
        if (key == name)
            found.append(value);
    }
    return found;
}

void Fields::set(const QString &name, const QString &value)
{
    remove(name);
    m_pairs.append({name, value});
}

void Fields::remove(QStringView name)
{
    m_pairs.removeIf([name](const auto &pair) { return pair.first == name; });
}

QByteArray Fields::encoded() const
{
    QByteArrayList pairs;
    for (const auto &[key, value] : m_pairs)
        pairs.append(percentEncoded(key) + '=' + percentEncoded(value));
    return pairs.join('&');
}

static std::optional<QByteArray> afterScheme(const QByteArray &authorization, QByteArrayView scheme)
{
    const qsizetype space = authorization.indexOf(' ');
    if (space < 0 || authorization.left(space).compare(scheme, Qt::CaseInsensitive) != 0)
        return std::nullopt;
    return authorization.mid(space + 1).trimmed();
}

std::optional<NamePassword> basicCredentials(const QByteArray &authorization)
{
    const auto encoded = afterScheme(authorization, "Basic");
    if (!encoded)
        return std::nullopt;
    const QByteArray plain = QByteArray::fromBase64(*encoded);
    const qsizetype colon = plain.indexOf(':');
    if (colon < 0)
        return std::nullopt;
    return NamePassword{plain.left(colon), plain.mid(colon + 1)};
}

std::optional<QByteArray> bearerToken(const QByteArray &authorization)
{
    return afterScheme(authorization, "Bearer");
}

QByteArray randomBytes(int count)
{
    QList<quint32> words((count + 3) / 4);
    QRandomGenerator::system()->fillRange(words.data(), words.size());
    return QByteArray(reinterpret_cast<const char *>(words.constData()), count);
}

QByteArray randomName(int bytes)
{
    return randomBytes(bytes).toBase64(QByteArray::Base64UrlEncoding
                                       | QByteArray::OmitTrailingEquals);
}

QString hashed(QByteArrayView secret)
{
    const QByteArray digest =
        QCryptographicHash::hash(secret.toByteArray(), QCryptographicHash::Sha256).toHex();
    return u"sha256:"_s + QString::fromLatin1(digest.left(16));
}

QString stamp(const QDateTime &time)
{
    QString text = time.toUTC().toString(Qt::ISODateWithMs);
    text.chop(1); // Z
    return text + u"000+00:00"_s;
}

QString stampNow()
{
    return stamp(QDateTime::currentDateTimeUtc());
}

static QString seededTime(int number)
{
    static const QDateTime start(QDate(2026, 1, 5), QTime(9, 0), Qt::UTC);
    return stamp(start.addSecs(number * 7919LL));
}

QString timeCreated(int number)
{
    return seededTime(number);
}

QString timeUpdated(int number)
{
    return seededTime(number * 37 % 1000 + 1000);
}

QByteArray jsonQuoted(const QString &text)
{
    const QByteArray list = QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact);
    return list.mid(1, list.size() - 2);
}

QString slugOf(const QString &name)
{
    QString slug;
    for (const QChar c : name.toLower()) {
        const bool stays = (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'.'
                           || c == u'_' || c == u'-';
        if (stays || (!slug.isEmpty() && !slug.endsWith(u'-')))
            slug += stays ? c : QChar(u'-');
    }
    return slug;
}

QString uuidFor(const QString &text)
{
    static const QUuid space(u"{6e3c5a0e-6d0c-4c58-9a5b-0f6f6d6a7b10}"_s);
    return QUuid::createUuidV5(space, text).toString();
}

} // namespace windlass::practice
