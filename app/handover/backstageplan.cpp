// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "handover/backstageedit.h"
#include "handover/backstagefile.h"
#include "handover/backstagesteps.h"
#include "handover/consumerfile.h"
#include "handover/environmentfile.h"
#include "handover/handoverplan.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace windlass::handover {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(windlass::handover::BackstagePlan)
};

const QString sharedName = u"app-config.yaml"_s;
const QString localName = u"app-config.local.yaml"_s;

tl::unexpected<Error> refused(const QString &name, const QString &reason)
{
    return fail(ErrorKind::BadInput, Text::tr("%1 cannot be changed. %2").arg(name, reason));
}

//! The folder of an app, and the configuration file in it that is meant.
struct Place
{
    QString folder;
    QString name;
};

Result<Place> placeAt(const QString &asked)
{
    const QFileInfo info(asked);
    const bool isFile = info.suffix().toLower() == "yaml"_L1 || info.suffix().toLower() == "yml"_L1;
    const QString folder = isFile && !info.isDir() ? info.path() : asked;
    if (asked.isEmpty() || !QFileInfo(folder).isDir())
        return fail(ErrorKind::FolderMissing,
                    Text::tr("There is no folder \"%1\".").arg(QDir::toNativeSeparators(folder)));
    const QString root = QFileInfo(folder).canonicalFilePath();
    if (folder != asked)
        return Place{root, info.fileName()};
    if (!QFileInfo::exists(root + u'/' + sharedName) && !QFileInfo::exists(root + u'/' + localName))
        return fail(ErrorKind::BadInput,
                    Text::tr("\"%1\" is no Backstage app: there is no %2 in it.")
                        .arg(QDir::toNativeSeparators(asked), sharedName));
    return Place{root, localName};
}

//! All that is there before anything is changed.
struct Beginning
{
    FileChange file;
    FileChange environmentFile;
    BackstageOutline own;
    BackstageOutline shared; //!< of app-config.yaml, which Backstage reads first
    QString environment;
    QHash<QString, QString> variables;
};

//! The file that sets \a variable, else the .env.
Result<FileChange> environmentFileIn(const QString &folder, const QString &variable)
{
    auto local = lookAtFile(folder, u".env.local"_s);
    if (local && parseEnvironment(local->before).contains(variable))
        return local;
    return lookAtFile(folder, u".env"_s);
}

QHash<QString, QString> variablesIn(const QString &folder)
{
    QHash<QString, QString> variables;
    for (const QString &name : {u".env"_s, u".env.local"_s}) {
        if (const auto file = lookAtFile(folder, name))
            variables.insert(parseEnvironment(file->before));
    }
    return variables;
}

Result<BackstageOutline> outlineIn(const QByteArray &yaml, const QString &name,
                                   const QString &environment)
{
    return outlineOf(yaml, environment).or_else([&name](const Error &error) {
        return Result<BackstageOutline>(refused(name, error.message));
    });
}

Result<QString> environmentOf(const Beginning &beginning)
{
    static const QRegularExpression word(u"\\A[A-Za-z][A-Za-z0-9_.-]*\\z"_s);
    QString asked = beginning.own.authEnvironment;
    if (asked.isEmpty())
        asked = beginning.shared.authEnvironment;
    const auto name = substituted(asked, beginning.variables);
    if (!name)
        return refused(beginning.file.shown, name.error().message);
    if (name->isEmpty())
        return u"development"_s;
    if (!word.match(*name).hasMatch())
        return refused(beginning.file.shown, Text::tr("The environment has no usual name."));
    return *name;
}

Result<Beginning> lookAt(const Place &place)
{
    Beginning beginning;
    const auto file = lookAtFile(place.folder, place.name);
    if (!file)
        return tl::unexpected(file.error());
    beginning.file = *file;
    beginning.variables = variablesIn(place.folder);
    QByteArray shared;
    if (place.name != sharedName) {
        if (const auto other = lookAtFile(place.folder, sharedName))
            shared = other->before;
    }
    // twice: the file says itself which environment counts
    for (int round = 0; round < 2; ++round) {
        const auto own = outlineIn(file->before, place.name, beginning.environment);
        const auto other = outlineIn(shared, sharedName, beginning.environment);
        if (!own || !other)
            return tl::unexpected(own ? other.error() : own.error());
        beginning.own = *own;
        beginning.shared = *other;
        const auto environment = environmentOf(beginning);
        if (!environment)
            return tl::unexpected(environment.error());
        beginning.environment = *environment;
    }
    const auto env = environmentFileIn(place.folder, beginning.own.secretVariable.isEmpty()
                                                         ? u"AUTH_BITBUCKET_CLIENT_SECRET"_s
                                                         : beginning.own.secretVariable);
    if (!env)
        return tl::unexpected(env.error());
    beginning.environmentFile = *env;
    return beginning;
}

//! One of the two values: what stands in the configuration, and what in the environment file.
struct Part
{
    std::optional<QString> setting;
    QByteArray variable; //!< empty: none
};

Part partFor(const QString &present, const QString &usual, const QString &value, bool inVariables,
             bool keepsVariables)
{
    if (!present.isEmpty() && keepsVariables)
        return {std::nullopt, present.toUtf8()};
    if (inVariables)
        return {u"${%1}"_s.arg(usual), usual.toUtf8()};
    return {escapedForBackstage(value), {}};
}

QString callbackOf(const Beginning &beginning)
{
    const BackstageOutline &own = beginning.own;
    const BackstageOutline &shared = beginning.shared;
    const auto named = substituted(own.callbackUrl.isEmpty() ? shared.callbackUrl : own.callbackUrl,
                                   beginning.variables);
    if (named && !named->isEmpty())
        return *named;
    const auto base =
        substituted(own.baseUrl.isEmpty() ? shared.baseUrl : own.baseUrl, beginning.variables);
    if (!base || base->isEmpty())
        return backstageCallback();
    return (base->endsWith(u'/') ? base->chopped(1) : *base) + u"/api/auth/bitbucket"_s;
}

Result<> setVariables(FileChange &file, const QList<Variable> &variables)
{
    const auto after = withEnvironment(file.before, variables);
    if (!after)
        return refused(file.shown, after.error().message);
    file.after = *after;
    for (const Variable &variable : variables)
        file.hasSecret = file.hasSecret || variable.name.toLower().contains("secret");
    return {};
}

} // namespace

Result<HandoverPlan> planBackstage(const QString &asked, const QString &key, const QString &secret,
                                   BackstageStyle style)
{
    const auto place = placeAt(asked);
    if (!place)
        return tl::unexpected(place.error());
    auto beginning = lookAt(*place);
    if (!beginning)
        return tl::unexpected(beginning.error());
    const BackstageOutline &own = beginning->own;
    const bool inVariables = style == BackstageStyle::Variables
                             || (style == BackstageStyle::AsItIs && !own.hasSecret
                                 && !place->name.contains(".local."_L1));
    const bool keepsVariables = style != BackstageStyle::Values;
    const Part id =
        partFor(own.idVariable, u"AUTH_BITBUCKET_CLIENT_ID"_s, key, inVariables, keepsVariables);
    const Part hidden = partFor(own.secretVariable, u"AUTH_BITBUCKET_CLIENT_SECRET"_s, secret,
                                inVariables, keepsVariables);
    const bool isFirst = !own.hasEnvironment && !beginning->shared.hasEnvironment;
    FileChange &file = beginning->file;
    const auto after =
        withBackstage(file.before, {beginning->environment, id.setting, hidden.setting, isFirst,
                                    !own.hasAuth && beginning->shared.authEnvironment.isEmpty()});
    if (!after)
        return refused(file.shown, after.error().message);
    file.after = *after;
    file.hasSecret = hidden.variable.isEmpty();

    HandoverPlan plan;
    plan.program = Program::Backstage;
    plan.folder = place->folder;
    plan.files.append(file);
    QList<Variable> variables;
    if (!id.variable.isEmpty())
        variables.append(Variable{id.variable, key.toUtf8()});
    if (!hidden.variable.isEmpty())
        variables.append(Variable{hidden.variable, secret.toUtf8()});
    if (!variables.isEmpty()) {
        if (const auto set = setVariables(beginning->environmentFile, variables); !set)
            return tl::unexpected(set.error());
        beginning->environmentFile.hasSecret = !hidden.variable.isEmpty();
        plan.files.append(beginning->environmentFile);
    }
    plan.shownKeys = {u"auth"_s,        u"providers"_s,
                      u"bitbucket"_s,   beginning->environment,
                      u"clientId"_s,    u"signIn"_s,
                      u"resolvers"_s,   u"resolver"_s,
                      u"environment"_s, QString::fromUtf8(id.variable)};
    plan.callbackUrl = callbackOf(*beginning);
    plan.leftToDo = backstageSteps(
        place->folder, {.usesVariables = !variables.isEmpty(),
                        .environmentFile = beginning->environmentFile.shown,
                        .lacksSignIn = !isFirst && !own.hasSignIn && !beginning->shared.hasSignIn});
    return plan;
}

} // namespace windlass::handover
