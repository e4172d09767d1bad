// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "foundation/report.h"

#include <QDir>
#include <QRegularExpression>
#include <QSysInfo>

#include <utility>

using namespace Qt::StringLiterals;

namespace windlass {

namespace {

struct Rule
{
    Rule(const QString &words, QString instead)
        : pattern(words, QRegularExpression::UseUnicodePropertiesOption), by(std::move(instead))
    {
    }
    QRegularExpression pattern;
    QString by;
};

const QString removed = u"<removed>"_s;

//! What stands beside a secret.
const QList<Rule> &secretRules()
{
    static const QList<Rule> all{
        {uR"((?i)\b(bearer|basic)\s+\S+)"_s, uR"(\1 <removed>)"_s},
        {uR"((?i)([\w-]*(?:token|secret|password|code|key|state)["']?\s*[=:]\s*)["']?[^\s"'&,;]+["']?)"_s,
         uR"(\1<removed>)"_s},
    };
    return all;
}

//! In this order: a word that an earlier rule named is not looked at again.
QList<Rule> allRules()
{
    const QString address = u"<address>"_s;
    const QList<Rule> all{
        {uR"((?:/home|/Users|[A-Za-z]:[\\/]Users)[\\/][^\\/\s:"']+)"_s, u"~"_s},
        {uR"(\b[a-zA-Z][a-zA-Z0-9+.-]*://[^\s"'<>]+)"_s, address},
        {uR"([^\s"'<>@:]+@[^\s"'<>@]+\.[^\s"'<>@]+)"_s, u"<e-mail>"_s},
        {uR"(\b(?:\d{1,3}\.){3}\d{1,3}\b)"_s, address},
        // IPv6, but no time of day
        {uR"((?<![\w:])(?!\d\d?:\d\d:\d\d(?!:))(?=[\da-fA-F]*:[\da-fA-F:]*:)[\da-fA-F:]{3,}(?![\w:]))"_s,
         address},
    };
    return all + secretRules() + QList<Rule>{{uR"([\w+/=.~-]{20,})"_s, removed}};
}

QString applied(const QList<Rule> &all, QString text)
{
    for (const Rule &rule : all)
        text.replace(rule.pattern, rule.by);
    return text;
}

QString versions()
{
    return u"Windlass %1, Qt %2, %3 (%4)\n"_s.arg(
        QLatin1StringView(WINDLASS_VERSION), QLatin1StringView(qVersion()),
        QSysInfo::prettyProductName(), QSysInfo::currentCpuArchitecture());
}

} // namespace

QString withoutPrivateParts(const QString &text)
{
    QString left = text;
    left.replace(QDir::homePath(), u"~"_s);
    static const QList<Rule> rules = allRules();
    return applied(rules, left);
}

// A long word with a slash in it is a path when it begins with one; of that each part is looked at.
QString withoutSecrets(const QString &text)
{
    static const QList<Rule> all =
        secretRules()
        + QList<Rule>{
            {uR"((?<![\w+/=.~:-])[\w+=.~-]+/[\w+/=.~-]{20,})"_s, removed},
            {uR"([\w+=.~-]{20,})"_s, removed},
        };
    return applied(all, text);
}

QString reportOf(const QString &log)
{
    return versions() + withoutPrivateParts(log);
}

QString reportOf(const Error &error)
{
    QString told = u"%1: %2\n"_s.arg(kindName(error.kind), error.message);
    if (!error.detail.isEmpty())
        told += error.detail + u'\n';
    return versions() + withoutPrivateParts(told);
}

} // namespace windlass
