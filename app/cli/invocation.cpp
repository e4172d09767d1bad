// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/invocation.h"

#include "foundation/language.h"

#include <QCommandLineParser>
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace windlass::cli {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(windlass::cli::Invocation)
};

struct Option
{
    QString name;
    QString valueName;    //!< empty: a flag
    QStringList commands; //!< empty: common to all; an empty name is the window
};

const QList<Option> &options()
{
    static const QStringList account{u"login"_s,    u"logout"_s,     u"accounts"_s,
                                     u"check-up"_s, u"workspaces"_s, u"repositories"_s,
                                     u"publish"_s,  u"whoami"_s,     u"handover"_s};
    static const QStringList login{u"login"_s};
    static const QStringList publish{u"publish"_s};
    static const QStringList repositories{u"repositories"_s};
    static const QList<Option> all{
        {u"web-url"_s, u"URL"_s, {}},
        {u"api-url"_s, u"URL"_s, {}},
        {u"profile"_s, u"DIR"_s, {}},
        {u"secret-store"_s, u"keychain|memory"_s, {}},
        {u"language"_s, u"LANG"_s, {}},
        {u"log-level"_s, u"LEVEL"_s, {}},
        {u"version"_s, {}, {}},
        {u"help"_s, {}, {}},
        {u"practice"_s, {}, {QString()}},
        {u"account"_s, u"NAME"_s, account},
        {u"json"_s, {}, account + QStringList{u"import"_s}},
        {u"key"_s, u"KEY"_s, {u"login"_s, u"handover"_s}},
        {u"callback"_s, u"URL"_s, login},
        {u"from"_s, u"FILE"_s, login},
        {u"secret-stdin"_s, {}, login},
        {u"no-browser"_s, {}, login},
        {u"timeout"_s, u"S"_s, login},
        {u"everything"_s, {}, {u"logout"_s}},
        {u"report"_s, u"FILE"_s, {u"check-up"_s}},
        {u"catalog"_s, u"PATH"_s, {u"whoami"_s}},
        {u"resolver"_s, u"NAME"_s, {u"whoami"_s}},
        {u"filter"_s, u"TEXT"_s, repositories},
        {u"all"_s, {}, {u"repositories"_s, u"publish"_s}},
        {u"to"_s, u"WORKSPACE/REPO"_s, publish},
        {u"create"_s, {}, publish},
        {u"public"_s, {}, publish},
        {u"project"_s, u"KEY"_s, publish},
        {u"branch"_s, u"NAME"_s, publish},
        {u"mode"_s, u"direct|review"_s, publish},
        {u"source"_s, u"tree|generated"_s, publish},
        {u"base-directory"_s, u"DIR"_s, publish},
        {u"on-conflict"_s, u"people|generated|markers|fail"_s, publish},
        {u"write-once"_s, u"amplication|none"_s, publish},
        {u"draft"_s, {}, publish},
        {u"no-draft"_s, {}, publish},
        {u"close-source-branch"_s, {}, publish},
        {u"keep-source-branch"_s, {}, publish},
        {u"fast-forward"_s, {}, publish},
        {u"message"_s, u"TEXT"_s, publish},
        {u"pull-request"_s, {}, publish},
        {u"dry-run"_s, {}, {u"publish"_s, u"handover"_s}},
        {u"variables"_s, {}, {u"handover"_s}},
        {u"allow"_s, u"FINDING[:PATH]"_s, publish},
        {u"strict"_s, {}, publish},
        {u"trust-folder"_s, {}, publish},
    };
    return all;
}

//! How many arguments a command takes: exactly.
const QHash<QString, int> &commands()
{
    static const QHash<QString, int> all{
        {u"login"_s, 0},      {u"logout"_s, 0},  {u"accounts"_s, 0}, {u"check-up"_s, 0},
        {u"workspaces"_s, 0}, {u"publish"_s, 1}, {u"whoami"_s, 0},   {u"repositories"_s, 1},
        {u"handover"_s, 2},   {u"import"_s, 1}};
    return all;
}

Result<> readLanguage(const QCommandLineParser &parser, Invocation &invocation)
{
    invocation.language = parser.value(u"language"_s);
    if (!parser.isSet(u"language"_s) || languages().contains(invocation.language))
        return {};
    return fail(ErrorKind::BadInput, Text::tr("--language is one of %1, not \"%2\".")
                                         .arg(languages().join(u", "_s), invocation.language));
}

Result<> readCommon(const QCommandLineParser &parser, Invocation &invocation)
{
    for (const auto &[name, address] : {std::pair(u"web-url"_s, &invocation.addresses.web),
                                        {u"api-url"_s, &invocation.addresses.api}}) {
        if (!parser.isSet(name))
            continue;
        const Result<QUrl> url = parseServerAddress(parser.value(name));
        if (!url)
            return tl::unexpected(url.error());
        *address = *url;
    }
    invocation.profileFolder = parser.value(u"profile"_s);
    if (parser.isSet(u"profile"_s) && invocation.profileFolder.isEmpty())
        return fail(ErrorKind::BadInput, Text::tr("--profile needs the name of a folder."));
    const QString store = parser.value(u"secret-store"_s);
    if (!store.isEmpty() && store != "keychain"_L1 && store != "memory"_L1)
        return fail(
            ErrorKind::BadInput,
            Text::tr("--secret-store is either keychain or memory, not \"%1\".").arg(store));
    invocation.keepsSecretsInMemory = store == "memory"_L1;
    invocation.logLevel = parser.value(u"log-level"_s);
    if (!QStringList{{}, u"debug"_s, u"info"_s, u"warning"_s, u"critical"_s}.contains(
            invocation.logLevel))
        return fail(ErrorKind::BadInput,
                    Text::tr("--log-level is debug, info, warning or critical, not \"%1\".")
                        .arg(invocation.logLevel));
    return {};
}

Result<> readCommandOptions(const QCommandLineParser &parser, Invocation &invocation)
{
    for (const Option &option : options()) {
        if (option.commands.isEmpty() || !parser.isSet(option.name))
            continue;
        if (!option.commands.contains(invocation.command))
            return fail(
                ErrorKind::BadInput,
                invocation.command.isEmpty()
                    ? Text::tr("--%1 goes with a command. See windlass --help.").arg(option.name)
                    : Text::tr("\"windlass %1\" has no option --%2. See windlass --help.")
                          .arg(invocation.command, option.name));
        invocation.values.insert(
            option.name, option.valueName.isEmpty() ? QStringList() : parser.values(option.name));
    }
    return {};
}

//! Practice brings a world of its own.
Result<> checkPractice(const QCommandLineParser &parser, const Invocation &invocation)
{
    if (!invocation.has(u"practice"_s))
        return {};
    for (const QString &other : {u"web-url"_s, u"api-url"_s, u"profile"_s, u"secret-store"_s}) {
        if (parser.isSet(other))
            return fail(ErrorKind::BadInput,
                        Text::tr("--practice has servers, a profile and a place for secrets of its "
                                 "own. Leave --%1 out.")
                            .arg(other));
    }
    return {};
}

Result<> checkArguments(const Invocation &invocation)
{
    const qsizetype given = invocation.arguments.size();
    if (invocation.command.isEmpty())
        return given <= 1 ? Result<>()
                          : fail(ErrorKind::BadInput,
                                 Text::tr("Only one folder can be opened. See windlass --help."));
    const bool takesTheList = invocation.command == "publish"_L1 && invocation.has(u"all"_s);
    const int expected = takesTheList ? 0 : commands().value(invocation.command);
    if (given == expected)
        return {};
    return fail(
        ErrorKind::BadInput,
        given < expected
            ? Text::tr("\"windlass %1\" lacks an argument. See windlass --help.")
                  .arg(invocation.command)
            : Text::tr("\"windlass %1\" has an argument too many: \"%2\". See windlass --help.")
                  .arg(invocation.command, invocation.arguments.at(expected)));
}

} // namespace

Result<Invocation> parseInvocation(const QStringList &arguments)
{
    QCommandLineParser parser;
    for (const Option &option : options()) {
        parser.addOption(option.valueName.isEmpty()
                             ? QCommandLineOption(option.name)
                             : QCommandLineOption(option.name, {}, option.valueName));
    }
    if (!parser.parse(QStringList{u"windlass"_s} + arguments))
        return fail(
            ErrorKind::BadInput,
            Text::tr("%1. See windlass --help.").arg(parser.errorText().trimmed().remove(u'.')));

    Invocation invocation;
    invocation.arguments = parser.positionalArguments();
    if (!invocation.arguments.isEmpty() && commands().contains(invocation.arguments.constFirst()))
        invocation.command = invocation.arguments.takeFirst();
    if (const Result<> read = readLanguage(parser, invocation); !read)
        return tl::unexpected(read.error());
    for (const QString &only : {u"help"_s, u"version"_s}) {
        if (parser.isSet(only)) {
            invocation.command = only;
            return invocation;
        }
    }
    for (const Result<> &step :
         {readCommon(parser, invocation), readCommandOptions(parser, invocation),
          checkPractice(parser, invocation), checkArguments(invocation)}) {
        if (!step)
            return tl::unexpected(step.error());
    }
    return invocation;
}

QString helpText()
{
    return Text::tr(
        "Windlass pushes generated apps into Bitbucket Cloud.\n"
        "\n"
        "  windlass [FOLDER]                   open the window, with the app in FOLDER\n"
        "  windlass --practice [FOLDER]        try it without an account: a practice server, a "
        "fresh\n"
        "                                      profile and a sample app, all gone at the end\n"
        "  windlass login --key KEY            sign in through a consumer; the secret comes from\n"
        "        [--callback URL]              --secret-stdin, from WINDLASS_CONSUMER_SECRET or\n"
        "        [--no-browser] [--timeout S]  from a prompt\n"
        "  windlass login --from FILE          the same, with key and secret from .env.local of\n"
        "        [--no-browser] [--timeout S]  Amplication or app-config*.yaml of Backstage\n"
        "  windlass logout [--everything]      forget a sign-in, or all that Windlass knows on "
        "this\n"
        "                                      computer; the folders of apps stay\n"
        "  windlass accounts                   who is signed in\n"
        "  windlass check-up [--report FILE]   what the consumer allows; a report of what the "
        "server\n"
        "                                      answered, without secrets, names or contents\n"
        "  windlass whoami [--catalog PATH]    would Backstage let the account in, and as whom?\n"
        "        [--resolver NAME[:allow-without-user]]...\n"
        "  windlass workspaces                 what the account can see\n"
        "  windlass repositories WORKSPACE [--filter TEXT] [--all]\n"
        "  windlass publish FOLDER --to WORKSPACE/REPO [--create] [--public] [--project KEY]\n"
        "        [--branch NAME] [--mode direct|review] [--message TEXT] [--pull-request]\n"
        "        [--base-directory DIR] [--draft|--no-draft]\n"
        "        [--close-source-branch|--keep-source-branch] [--fast-forward]\n"
        "        [--source tree|generated] [--on-conflict people|generated|markers|fail]\n"
        "        [--write-once amplication|none]\n"
        "        [--allow FINDING[:PATH]] [--strict] [--trust-folder] [--dry-run]\n"
        "  windlass publish --all              push every app that is linked, two at a time\n"
        "        [--message TEXT] [--allow FINDING[:PATH]] [--strict] [--dry-run]\n"
        "  windlass handover amplication|backstage DIR   use the account's consumer there, too, "
        "or\n"
        "        [--key KEY] [--variables]     another one; its secret comes from\n"
        "        [--dry-run]                   WINDLASS_CONSUMER_SECRET. --variables: Backstage\n"
        "                                      takes both from the .env\n"
        "  windlass import FILE                what such a file says of a consumer; sign in with\n"
        "                                      windlass login --from FILE\n"
        "\n"
        "Commands take --account NAME (default: last signed in) and --json.\n"
        "Common options, before or after the command:\n"
        "  --web-url URL, --api-url URL        another server, for practice\n"
        "  --profile DIR                       keep everything below DIR\n"
        "  --secret-store keychain|memory      where secrets are kept\n"
        "  --language LANG                     speak that language, such as de or zh_CN\n"
        "  --log-level debug|info|warning|critical\n"
        "  --version, --help\n"
        "\n"
        "Exit status: 0 done, 1 refused or failed, 2 wrong usage, 3 sign-in needed, 4 cancelled,\n"
        "5 nothing to push.\n");
}

} // namespace windlass::cli
