// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pushrules.h"

#include <QHash>

namespace windlass::practice {

using namespace Qt::StringLiterals;

namespace {

const QHash<QString, qint64 PushRules::*> &sizes()
{
    static const QHash<QString, qint64 PushRules::*> names{
        {u"max_pack"_s, &PushRules::maximumPack},
        {u"max_size"_s, &PushRules::maximumSize},
        {u"max_file"_s, &PushRules::maximumFile}};
    return names;
}

const QHash<QString, QString PushRules::*> &texts()
{
    static const QHash<QString, QString PushRules::*> names{
        {u"refusal"_s, &PushRules::refusal},
        {u"max_size_text"_s, &PushRules::maximumSizeText},
        {u"max_file_text"_s, &PushRules::maximumFileText},
        {u"read_only_text"_s, &PushRules::readOnlyText},
        {u"over_plan_text"_s, &PushRules::overPlanText}};
    return names;
}

const QHash<QString, bool PushRules::*> &flags()
{
    static const QHash<QString, bool PushRules::*> names{
        {u"max_pack_early"_s, &PushRules::isPackRefusedEarly},
        {u"read_only"_s, &PushRules::isReadOnly},
        {u"over_plan"_s, &PushRules::isOverPlan}};
    return names;
}

} // namespace

// The words of Bitbucket are known for the pack, in part for the size and the plan, and for a large
// file and a repository that was closed not at all.
PushRules::PushRules()
    : maximumSizeText(u"Repository is over the size limit (4 GB)."_s),
      maximumFileText(u"The file {path} is larger than this repository allows."_s),
      readOnlyText(u"This repository is read-only.\n"_s),
      overPlanText(u"[ALERT] Your push failed because the account has exceeded its user limit and\n"
                   "[ALERT] this repository is restricted to read-only access.\n"_s)
{
}

QString PushRules::change(const QJsonObject &object)
{
    for (auto it = object.begin(); it != object.end(); ++it) {
        const QString &name = it.key();
        const QJsonValue value = it.value();
        if (sizes().contains(name)) {
            if (!value.isDouble() || value.toDouble() < 0)
                return u"\"%1\" must be a number of bytes."_s.arg(name);
            this->*sizes().value(name) = value.toInteger();
        } else if (texts().contains(name)) {
            if (!value.isString())
                return u"\"%1\" must be a text."_s.arg(name);
            this->*texts().value(name) = value.toString();
        } else if (flags().contains(name)) {
            if (!value.isBool())
                return u"\"%1\" must be true or false."_s.arg(name);
            this->*flags().value(name) = value.toBool();
        } else {
            return u"There is no rule \"%1\" for pushes."_s.arg(name);
        }
    }
    return {};
}

void PushRules::addTo(QProcessEnvironment *environment) const
{
    const auto limit = [environment](const QString &name, qint64 bytes) {
        if (bytes > 0)
            environment->insert(name, QString::number(bytes));
    };
    environment->insert(u"PRACTICE_REFUSAL"_s, refusal);
    limit(u"PRACTICE_MAX_SIZE"_s, maximumSize);
    environment->insert(u"PRACTICE_MAX_SIZE_TEXT"_s, maximumSizeText);
    limit(u"PRACTICE_MAX_FILE"_s, maximumFile);
    environment->insert(u"PRACTICE_MAX_FILE_TEXT"_s, maximumFileText);
    if (!isPackRefusedEarly || maximumPack == 0)
        return limit(u"PRACTICE_MAX_PACK"_s, maximumPack);
    environment->insert(u"GIT_CONFIG_COUNT"_s, u"1"_s);
    environment->insert(u"GIT_CONFIG_KEY_0"_s, u"receive.maxInputSize"_s);
    environment->insert(u"GIT_CONFIG_VALUE_0"_s, QString::number(maximumPack));
}

} // namespace windlass::practice
