// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journeys/office.h"
#include "testing/consentbrowser.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QTextStream>

#include <csignal>

//! A push that kills itself: signs in, pushes FOLDER to acme/SLUG and, after the journal was
//! written for the nth time (--kill-at), goes by SIGKILL. Prints "ready" before the push begins,
//! then waits for a line on its standard input if told to (--hold), and prints how it ended. Exit
//! 0: pushed, 5: nothing to push, 1: failed.

using namespace Qt::StringLiterals;
using namespace windlass;
using namespace windlass::journeys;

namespace {

void tell(const QString &line)
{
    QTextStream(stdout) << line << Qt::endl;
}

Result<store::App> linkedApp(Office &office, const store::Account &account, const QString &folder,
                             const QString &slug, bool isReview, bool isOutput)
{
    auto app = office.apps.add(folder);
    if (!app)
        return app;
    if (!app->link) {
        bitbucket::RepositoryDraft draft;
        draft.workspace = u"acme"_s;
        draft.slug = slug;
        draft.name = slug;
        if (const auto linked = office.apps.linkToNew(*app, account, draft); !linked)
            return tl::unexpected(linked.error());
        *app = office.reloaded(*app);
    }
    app->link->consumerKey = account.consumerKey;
    if (isOutput)
        app->link->source = store::SourceKind::GeneratorOutput;
    app->link->mode = isReview ? store::PublishMode::Review : store::PublishMode::Direct;
    return app;
}

Result<> push(Office &office, const store::Account &account, const store::App &app,
              const projects::TargetWish &wish, int killAt, bool isHeld)
{
    const auto plan = awaited(office.apps.plan(app, {}));
    if (!plan)
        return tl::unexpected(plan.error());
    workflows::PublishProject publish(office.services, office.sessions.open(account),
                                      {app, *plan, wish, u"Generated"_s});
    int written = 0;
    QObject::connect(&publish, &workflows::PublishProject::recorded, &publish,
                     [&written, killAt](store::JournalEntry::Step) {
                         if (++written == killAt)
                             std::raise(SIGKILL);
                     });
    bool isFinished = false;
    QObject::connect(&publish, &workflows::PublishProject::finished, &publish,
                     [&isFinished] { isFinished = true; });
    tell(u"ready"_s);
    if (isHeld)
        QTextStream(stdin).readLine();
    publish.start();
    if (!QTest::qWaitFor([&isFinished] { return isFinished; }, patience))
        return fail(ErrorKind::Internal, u"The push did not finish."_s);
    return publish.result();
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    for (const QString &name :
         {u"web"_s, u"api"_s, u"profile"_s, u"key"_s, u"secret"_s, u"callback"_s, u"kill-at"_s})
        parser.addOption({name, {}, u"x"_s});
    parser.addOption(QCommandLineOption(u"review"_s));
    parser.addOption(QCommandLineOption(u"generated"_s));
    parser.addOption(QCommandLineOption(u"hold"_s));
    parser.addOption(QCommandLineOption(u"wish-review"_s)); // once, whatever the link says
    parser.addOption(QCommandLineOption(u"wish-direct"_s));
    parser.process(application);
    testing::ConsentBrowser browser;
    auto office = Office::open({QUrl(parser.value(u"web"_s)), QUrl(parser.value(u"api"_s))},
                               parser.value(u"profile"_s));
    if (!office)
        return 1;
    const auto account = (*office)->connectAccount(
        {parser.value(u"key"_s), parser.value(u"secret"_s), parser.value(u"callback"_s)},
        [&browser](const QUrl &page) { browser.open(page); });
    if (!account) {
        tell(account.error().message);
        return 1;
    }
    const auto app = linkedApp(**office, *account, parser.positionalArguments().value(0),
                               parser.positionalArguments().value(1), parser.isSet(u"review"_s),
                               parser.isSet(u"generated"_s));
    projects::TargetWish wish;
    wish.pullRequest = parser.isSet(u"wish-review"_s);
    wish.isDirect = parser.isSet(u"wish-direct"_s);
    const Result<> done = app ? push(**office, *account, *app, wish,
                                     parser.value(u"kill-at"_s).toInt(), parser.isSet(u"hold"_s))
                              : Result<>(tl::unexpected(app.error()));
    if (done)
        return 0;
    tell(kindName(done.error().kind) + u": "_s + done.error().message + u' ' + done.error().detail);
    return done.error().kind == ErrorKind::NothingToPush ? 5 : 1;
}
