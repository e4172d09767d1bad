// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "auth/tokenanswer.h"

#include <QJsonObject>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace windlass::auth {

namespace {

QString sizeOf(const QJsonValue &value)
{
    if (value.isString())
        return u"text of %1 characters"_s.arg(value.toString().size());
    if (value.isDouble())
        return u"number"_s;
    if (value.isBool())
        return u"truth value"_s;
    if (value.isNull())
        return u"null"_s;
    return value.isArray() ? u"list"_s : u"object"_s;
}

//! Where the value opens nothing and says what is unknown about the server.
bool isOpen(const QString &key, const QString &value)
{
    static const QRegularExpression harmless(u"\\A[A-Za-z0-9:, _-]{0,400}\\z"_s);
    static const QStringList keys{u"token_type"_s, u"expires_in"_s, u"scope"_s, u"scopes"_s};
    return (keys.contains(key) && harmless.match(value).hasMatch())
           || (key == "state"_L1 && value == "authorization_code"_L1);
}

} // namespace

QStringList describeTokenAnswer(const QJsonObject &answer)
{
    QStringList lines;
    for (auto entry = answer.begin(); entry != answer.end(); ++entry) {
        QString line = u"%1: %2"_s.arg(entry.key(), sizeOf(entry.value()));
        const bool isPlain = entry.value().isString() || entry.value().isDouble();
        const QString value = isPlain ? entry.value().toVariant().toString() : QString();
        if (!value.isEmpty() && isOpen(entry.key(), value))
            line += u", \"%1\""_s.arg(value);
        lines.append(line);
    }
    return lines;
}

} // namespace windlass::auth
