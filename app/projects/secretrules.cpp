// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "projects/secretrules.h"

#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace windlass::projects {

namespace {

SecretRule::What whatOf(const QString &name)
{
    using What = SecretRule::What;
    static const QHash<QString, What> all{{u"private-key"_s, What::PrivateKey},
                                          {u"access-key"_s, What::AccessKey},
                                          {u"token"_s, What::Token},
                                          {u"password"_s, What::Password},
                                          {u"webhook"_s, What::Webhook},
                                          {u"connection"_s, What::Connection},
                                          {u"value"_s, What::Value}};
    Q_ASSERT(all.contains(name));
    return all.value(name);
}

QList<QRegularExpression> wildcards(const QJsonValue &array)
{
    QList<QRegularExpression> all;
    const QJsonArray values = array.toArray();
    for (const auto &value : values)
        all.append(
            QRegularExpression(QRegularExpression::wildcardToRegularExpression(value.toString()),
                               QRegularExpression::CaseInsensitiveOption));
    return all;
}

QRegularExpression patternOf(const QJsonObject &object)
{
    const auto caseOption = object["caseSensitive"_L1].toBool()
                                ? QRegularExpression::NoPatternOption
                                : QRegularExpression::CaseInsensitiveOption;
    QRegularExpression pattern(object["pattern"_L1].toString(),
                               QRegularExpression::MultilineOption | caseOption);
    pattern.optimize();
    return pattern;
}

SecretRule readRule(const QJsonObject &object)
{
    SecretRule rule;
    rule.id = object["id"_L1].toString();
    rule.what = whatOf(object["what"_L1].toString());
    rule.service = object["service"_L1].toString();
    const QJsonArray keywords = object["keywords"_L1].toArray();
    for (const auto &keyword : keywords)
        rule.keywords.append(keyword.toString().toLatin1());
    rule.needs = object["needs"_L1].toString().toLatin1();
    rule.before = object["before"_L1].toInt(rule.before);
    rule.after = object["after"_L1].toInt(rule.after);
    rule.manyLines = object["manyLines"_L1].toBool();
    rule.pattern = patternOf(object);
    rule.valueGroup = object["valueGroup"_L1].toInt();
    rule.hostGroup = object["hostGroup"_L1].toInt();
    rule.entropy = object["entropy"_L1].toDouble();
    rule.needsDigit = object["needsDigit"_L1].toBool();
    rule.needsLetter = object["needsLetter"_L1].toBool();
    rule.isNoWords = object["noWords"_L1].toBool();
    rule.mayBePlaceholder = object["noPlaceholders"_L1].toBool();
    rule.skipsLocalHosts = object["notHosts"_L1].toBool();
    rule.files = wildcards(object["files"_L1]);
    rule.notFiles = wildcards(object["notFiles"_L1]);
    return rule;
}

SecretTable readTable()
{
    QFile file(u":/projects/secretrules.json"_s);
    const bool isOpen = file.open(QIODevice::ReadOnly);
    const QJsonObject object =
        QJsonDocument::fromJson(isOpen ? file.readAll() : QByteArray()).object();
    SecretTable table;
    const QJsonArray rules = object["rules"_L1].toArray();
    for (const auto &value : rules)
        table.rules.append(readRule(value.toObject()));
    const QJsonArray placeholders = object["placeholders"_L1].toArray();
    for (const auto &value : placeholders) {
        QRegularExpression pattern(value.toString(), QRegularExpression::CaseInsensitiveOption);
        pattern.optimize();
        table.placeholders.append(pattern);
    }
    Q_ASSERT(!table.rules.isEmpty());
    return table;
}

} // namespace

bool SecretRule::isFor(const QString &fileName) const
{
    const auto fits = [&fileName](const QRegularExpression &name) {
        return name.match(fileName).hasMatch();
    };
    return (files.isEmpty() || std::any_of(files.cbegin(), files.cend(), fits))
           && std::none_of(notFiles.cbegin(), notFiles.cend(), fits);
}

const SecretTable &secretTable()
{
    static const SecretTable table = readTable();
    return table;
}

} // namespace windlass::projects
