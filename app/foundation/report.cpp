// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "foundation/report.h"

#include <QDir>
#include <QRegularExpression>
#include <QSysInfo>

using namespace Qt::StringLiterals;

namespace windlass {

namespace {

struct Rule
{
    QString pattern;
    QString by;
};

//! In this order: a word that an earlier rule named is not looked at again.
const QList<Rule> &rules()
{
    const QString address = u"<address>"_s;
    const QString removed = u"<removed>"_s;
    static const QList<Rule> all{
        {uR"((?:/home|/Users|[A-Za-z]:[\\/]Users)[\\/][^\\/\s:"']+)"_s, u"~"_s},
        {uR"(\b[a-zA-Z][a-zA-Z0-9+.-]*://[^\s"'<>]+)"_s, address},
        {uR"([^\s"'<>@:]+@[^\s"'<>@]+\.[^\s"'<>@]+)"_s, u"<e-mail>"_s},
        {uR"(\b(?:\d{1,3}\.){3}\d{1,3}\b)"_s, address},
        // IPv6, but no time of day
        {uR"((?<![\w:])(?!\d\d?:\d\d:\d\d(?!:))(?=[\da-fA-F]*:[\da-fA-F:]*:)[\da-fA-F:]{3,}(?![\w:]))"_s,
         address},
        {uR"((?i)\b(bearer|basic)\s+\S+)"_s, uR"(\1 <removed>)"_s},
        {uR"((?i)([\w-]*(?:token|secret|password|code|key|state)["']?\s*[=:]\s*)["']?[^\s"'&,;]+["']?)"_s,
         uR"(\1<removed>)"_s},
        {uR"([\w+/=.~-]{20,})"_s, removed},
    };
    return all;
}

} // namespace

QString withoutPrivateParts(const QString &text)
{
    QString left = text;
    left.replace(QDir::homePath(), u"~"_s);
    for (const Rule &rule : rules())
        left.replace(
            QRegularExpression(rule.pattern, QRegularExpression::UseUnicodePropertiesOption),
            rule.by);
    return left;
}

QString reportOf(const Error &error)
{
    const QString versions = u"Windlass %1, Qt %2, %3 (%4)\n"_s.arg(
        QLatin1StringView(WINDLASS_VERSION), QLatin1StringView(qVersion()),
        QSysInfo::prettyProductName(), QSysInfo::currentCpuArchitecture());
    QString told = u"%1: %2\n"_s.arg(kindName(error.kind), error.message);
    if (!error.detail.isEmpty())
        told += error.detail + u'\n';
    return versions + withoutPrivateParts(told);
}

} // namespace windlass
