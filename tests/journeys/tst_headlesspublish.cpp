// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journeys/desk.h"
#include "journeys/fixtureapp.h"

#include <QFile>
#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace windlass::journeys;

//! windlass publish as a script uses it: each a process of its own, secrets in a keychain.
class TestHeadlessPublish final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void publishes();
    void publishesChange();
    void findsNothingToPush();
    void keepsOnePullRequest();
    void pushesToBranch();
    void pushesBelowADirectory();
    void keepsTheLinkOfARenamedRepository();
    void keepsTheLinkWhereItIsRefusedElsewhere();
    void opensADraft();
    void opensNoDraftAnyMore();
    void bringsAFolderForward();
    void createsAsAsked();
    void onlyPlansInDryRun();

private:
    std::unique_ptr<Desk> m_desk;
};

void TestHeadlessPublish::initTestCase()
{
    if (const QString why = whyNoKeychain(); !why.isEmpty())
        QSKIP(qPrintable(why));
}

void TestHeadlessPublish::init()
{
    m_desk = std::make_unique<Desk>();
    QVERIFY(m_desk->open());
}

void TestHeadlessPublish::cleanup()
{
    m_desk.reset();
}

void TestHeadlessPublish::publishes()
{
    QCOMPARE(m_desk->logIn().exitCode, 0);
    const QString app = m_desk->makeApp(u"orders-api"_s);
    const QString tree = treeByGit(app, m_desk->path(u"copy"_s), m_desk->environment);
    const QStringList before = fingerprint(app);
    QCOMPARE(tree.size(), 40);
    QVERIFY(before.size() > 30);

    const Run run = m_desk->publish(app, {u"--to"_s, u"acme/orders-api"_s, u"--create"_s,
                                          u"--json"_s, u"--message"_s, u"First version"_s});
    QVERIFY2(run.exitCode == 0, run.told());
    QCOMPARE(run.sentences(), QStringList());
    const QJsonObject report = run.json().object();
    for (const QString &field :
         {u"state"_s, u"repository"_s, u"branch"_s, u"commit"_s, u"pull_request"_s, u"files"_s,
          u"bytes"_s, u"steps"_s, u"findings"_s, u"error"_s})
        QVERIFY2(report.contains(field), qPrintable(field));
    QCOMPARE(report.value("state"_L1).toString(), u"done"_s);
    QCOMPARE(report.value("repository"_L1).toString(), u"acme/orders-api"_s);
    QCOMPARE(report.value("branch"_L1).toString(), u"main"_s);
    QVERIFY(report.value("pull_request"_L1).isNull());
    QVERIFY(report.value("error"_L1).isNull());
    QStringList findings;
    for (const QJsonValue &finding : report.value("findings"_L1).toArray())
        findings.append(finding["kind"_L1].toString());
    QCOMPARE(findings, QStringList({u"case-clash"_s, u"windows-name"_s}));
    QVERIFY(report.value("steps"_L1).toArray().contains(u"verified"_s));

    const QString commit = report.value("commit"_L1).toString();
    QCOMPARE(m_desk->tip(u"acme/orders-api"_s, u"main"_s), commit);
    const auto atServer = [this](const QStringList &arguments) {
        return m_desk->gitAtServer(u"acme/orders-api"_s, arguments);
    };
    QCOMPARE(atServer({u"rev-parse"_s, commit + u"^{tree}"_s}), tree);
    QCOMPARE(atServer({u"log"_s, u"--format=%s|%an"_s, u"main"_s}),
             u"First version|Ada Lovelace"_s);
    const QStringList files =
        atServer({u"ls-tree"_s, u"-r"_s, u"--name-only"_s, u"main"_s}).split(u'\n');
    QCOMPARE(report.value("files"_L1).toInt(), int(files.size()));
    QCOMPARE(files.filter(u"node_modules"_s), QStringList());
    QCOMPARE(atServer({u"fsck"_s, u"--strict"_s, u"--no-dangling"_s}), QString());
    QCOMPARE(m_desk->repository(u"acme/orders-api"_s)["is_private"_L1], QJsonValue(true));

    QCOMPARE(fingerprint(app), before);
    QCOMPARE(git({u"-C"_s, app, u"rev-parse"_s, u"HEAD"_s}, m_desk->environment), commit);
    QCOMPARE(git({u"-C"_s, app, u"status"_s, u"--porcelain"_s}, m_desk->environment), QString());
}

void TestHeadlessPublish::publishesChange()
{
    QCOMPARE(m_desk->logIn().exitCode, 0);
    const QString app = m_desk->makeApp(u"orders-api"_s);
    QCOMPARE(m_desk->publish(app, {u"--to"_s, u"acme/orders-api"_s, u"--create"_s}).exitCode, 0);
    QVERIFY(writeFile(app + u"/src/new.ts"_s, "export const isNew = true;\n"));
    QVERIFY(QFile::remove(app + u"/empty.txt"_s));
    const QString tree = treeByGit(app, m_desk->path(u"copy"_s), m_desk->environment);
    const QStringList before = fingerprint(app);

    const Run run = m_desk->publish(app, {u"--json"_s}); // the folder is linked by now
    QVERIFY2(run.exitCode == 0, run.told());
    const QString commit = run.json()["commit"_L1].toString();
    QCOMPARE(m_desk->tip(u"acme/orders-api"_s, u"main"_s), commit);
    QCOMPARE(m_desk->gitAtServer(u"acme/orders-api"_s, {u"rev-parse"_s, u"main^{tree}"_s}), tree);
    QCOMPARE(m_desk->gitAtServer(u"acme/orders-api"_s, {u"rev-list"_s, u"--count"_s, u"main"_s}),
             u"2"_s);
    QCOMPARE(fingerprint(app), before);
}

void TestHeadlessPublish::findsNothingToPush()
{
    QCOMPARE(m_desk->logIn().exitCode, 0);
    const QString app = m_desk->makeApp(u"orders-api"_s);
    const QStringList options{u"--to"_s, u"acme/orders-api"_s, u"--json"_s};
    QCOMPARE(m_desk->publish(app, options + QStringList{u"--create"_s}).exitCode, 0);
    const QJsonObject before = m_desk->repositories();
    const Run run = m_desk->publish(app, options);
    QVERIFY2(run.exitCode == 5, run.told());
    QCOMPARE(run.json()["state"_L1].toString(), u"nothing-to-push"_s);
    QCOMPARE(run.json()["error"_L1]["kind"_L1].toString(), u"nothing-to-push"_s);
    QCOMPARE(run.sentences().size(), 1);
    QCOMPARE(m_desk->repositories(), before);
}

void TestHeadlessPublish::keepsOnePullRequest()
{
    QCOMPARE(m_desk->logIn().exitCode, 0);
    const QString app = m_desk->makeApp(u"orders-api"_s);
    QCOMPARE(m_desk->publish(app, {u"--to"_s, u"acme/orders-api"_s, u"--create"_s}).exitCode, 0);
    const QString main = m_desk->tip(u"acme/orders-api"_s, u"main"_s);
    QString address;
    for (const QByteArray &text : {QByteArray("one\n"), QByteArray("two\n")}) {
        QVERIFY(writeFile(app + u"/CHANGED.md"_s, text));
        const Run run = m_desk->publish(app, {u"--pull-request"_s, u"--json"_s});
        QVERIFY2(run.exitCode == 0, run.told());
        QCOMPARE(run.json()["branch"_L1].toString(), u"windlass/orders-api"_s);
        const QString shown = run.json()["pull_request"_L1].toString();
        QVERIFY2(address.isEmpty() || address == shown, qPrintable(shown));
        address = shown;
        QCOMPARE(m_desk->tip(u"acme/orders-api"_s, u"windlass/orders-api"_s),
                 run.json()["commit"_L1].toString());
    }
    QVERIFY(address.startsWith(m_desk->webUrl + u"/acme/orders-api/pull-requests/"_s));
    const QJsonObject repository = m_desk->repository(u"acme/orders-api"_s);
    const QJsonArray requests = repository.value("pull_requests"_L1).toArray();
    QCOMPARE(requests.size(), 1);
    QCOMPARE(requests[0]["state"_L1].toString(), u"OPEN"_s);
    QCOMPARE(requests[0]["source"_L1].toString(), u"windlass/orders-api"_s);
    QCOMPARE(requests[0]["destination"_L1].toString(), u"main"_s);
    QCOMPARE(m_desk->gitAtServer(u"acme/orders-api"_s,
                                 {u"rev-list"_s, u"--count"_s, u"main..windlass/orders-api"_s}),
             u"2"_s);
    QCOMPARE(m_desk->tip(u"acme/orders-api"_s, u"main"_s), main);
}

void TestHeadlessPublish::pushesToBranch()
{
    QCOMPARE(m_desk->logIn().exitCode, 0);
    const QString app = m_desk->makeApp(u"orders-api"_s);
    QCOMPARE(m_desk->publish(app, {u"--to"_s, u"acme/orders-api"_s, u"--create"_s}).exitCode, 0);
    const QString main = m_desk->tip(u"acme/orders-api"_s, u"main"_s);
    QVERIFY(writeFile(app + u"/NEXT.md"_s, "next\n"));
    const QString tree = treeByGit(app, m_desk->path(u"copy"_s), m_desk->environment);
    const Run run = m_desk->publish(app, {u"--branch"_s, u"release/2.0"_s, u"--json"_s});
    QVERIFY2(run.exitCode == 0, run.told());
    QCOMPARE(run.json()["branch"_L1].toString(), u"release/2.0"_s);
    QCOMPARE(m_desk->gitAtServer(u"acme/orders-api"_s, {u"rev-parse"_s, u"release/2.0^{tree}"_s}),
             tree);
    QCOMPARE(m_desk->tip(u"acme/orders-api"_s, u"main"_s), main);
    QCOMPARE(git({u"-C"_s, app, u"rev-parse"_s, u"HEAD"_s}, m_desk->environment), main);
}

void TestHeadlessPublish::pushesBelowADirectory()
{
    QCOMPARE(m_desk->logIn().exitCode, 0);
    const QString app = m_desk->makeApp(u"orders-api"_s);
    const QStringList to{u"--to"_s, u"acme/mono"_s, u"--create"_s, u"--base-directory"_s};
    const Run wrong = m_desk->publish(app, to + QStringList{u"../orders"_s});
    QVERIFY2(wrong.exitCode == 2, wrong.told());
    const QString tree = treeByGit(app, m_desk->path(u"copy"_s), m_desk->environment);
    const Run run = m_desk->publish(app, to + QStringList{u"/services/orders/"_s});
    QVERIFY2(run.exitCode == 0, run.told());
    QCOMPARE(m_desk->gitAtServer(u"acme/mono"_s, {u"rev-parse"_s, u"main:services/orders"_s}),
             tree);
    QVERIFY(writeFile(app + u"/CHANGED.md"_s, "one\n"));
    QCOMPARE(m_desk->publish(app, {}).exitCode, 0); // the link remembers it
    QCOMPARE(m_desk->gitAtServer(u"acme/mono"_s, {u"ls-tree"_s, u"--name-only"_s, u"main"_s}),
             u"services"_s);
    // Also in another repository, as in the window.
    const Run other = m_desk->publish(app, {u"--to"_s, u"acme/more"_s, u"--create"_s});
    QVERIFY2(other.exitCode == 0, other.told());
    QCOMPARE(m_desk->gitAtServer(u"acme/more"_s, {u"ls-tree"_s, u"--name-only"_s, u"main"_s}),
             u"services"_s);
}

// It is the same repository, whatever it is called: a push for review stays one.
void TestHeadlessPublish::keepsTheLinkOfARenamedRepository()
{
    QCOMPARE(m_desk->logIn().exitCode, 0);
    const QString app = m_desk->makeApp(u"orders-api"_s);
    QCOMPARE(m_desk->publish(app, {u"--to"_s, u"acme/orders-api"_s, u"--create"_s}).exitCode, 0);
    QVERIFY(writeFile(app + u"/CHANGED.md"_s, "one\n"));
    QCOMPARE(m_desk->publish(app, {u"--mode"_s, u"review"_s}).exitCode, 0);
    const QString main = m_desk->tip(u"acme/orders-api"_s, u"main"_s);
    QVERIFY(m_desk->visitor().signIn());
    const auto renamed = m_desk->visitor().api("PUT", u"/2.0/repositories/acme/orders-api"_s,
                                               {{u"name"_s, u"orders"_s}});
    QVERIFY2(renamed.status < 300, renamed.body.constData());
    QVERIFY(writeFile(app + u"/CHANGED.md"_s, "two\n"));
    const Run run = m_desk->publish(app, {u"--to"_s, u"acme/orders"_s, u"--json"_s});
    QVERIFY2(run.exitCode == 0, run.told());
    QCOMPARE(run.json()["branch"_L1].toString(), u"windlass/orders-api"_s);
    QCOMPARE(m_desk->tip(u"acme/orders"_s, u"main"_s), main);
    QCOMPARE(m_desk->repository(u"acme/orders"_s)["pull_requests"_L1].toArray().size(), 1);
}

void TestHeadlessPublish::keepsTheLinkWhereItIsRefusedElsewhere()
{
    QCOMPARE(m_desk->logIn().exitCode, 0);
    const QString app = m_desk->makeApp(u"orders-api"_s);
    QCOMPARE(m_desk->publish(app, {u"--to"_s, u"acme/orders-api"_s, u"--create"_s}).exitCode, 0);
    auto &visitor = m_desk->visitor();
    QVERIFY(visitor.signIn());
    QCOMPARE(visitor.api("POST", u"/2.0/repositories/acme/locked"_s, {{u"scm"_s, u"git"_s}}).status,
             200);
    const QJsonObject rules{
        {u"full_name"_s, u"acme/locked"_s},
        {u"push"_s, QJsonObject{{u"refusal"_s, u"Permission denied to update branch main."_s}}}};
    QCOMPARE(visitor.control("POST", u"repository"_s, rules).status, 200);
    const Run refused = m_desk->publish(app, {u"--to"_s, u"acme/locked"_s});
    QVERIFY2(refused.exitCode == 1 && refused.err.contains(u"branch restriction"_s),
             refused.told());
    const Run home = m_desk->publish(app, {u"--json"_s});
    QVERIFY2(home.exitCode == 5, home.told());
    QCOMPARE(home.json()["repository"_L1].toString(), u"acme/orders-api"_s);
}

void TestHeadlessPublish::opensADraft()
{
    QCOMPARE(m_desk->logIn().exitCode, 0);
    const QString app = m_desk->makeApp(u"orders-api"_s);
    const QStringList review{u"--mode"_s, u"review"_s, u"--draft"_s, u"--close-source-branch"_s};
    const Run first =
        m_desk->publish(app, QStringList{u"--to"_s, u"acme/orders-api"_s, u"--create"_s} + review);
    QVERIFY2(first.exitCode == 0, first.told());
    QVERIFY2(first.sentences().filter(u"is empty"_s).size() == 1, first.told());
    QVERIFY(writeFile(app + u"/CHANGED.md"_s, "one\n"));
    const Run run = m_desk->publish(app, review + QStringList{u"--json"_s});
    QVERIFY2(run.exitCode == 0, run.told());
    QVERIFY(m_desk->visitor().signIn());
    const QJsonObject request =
        m_desk->visitor().get(u"/2.0/repositories/acme/orders-api/pullrequests/1"_s).json;
    QCOMPARE(request.value("draft"_L1), QJsonValue(true));
    QCOMPARE(request.value("close_source_branch"_L1), QJsonValue(true));
}

// The link remembers what was asked for, and that it was taken back.
void TestHeadlessPublish::opensNoDraftAnyMore()
{
    QCOMPARE(m_desk->logIn().exitCode, 0);
    const QString app = m_desk->makeApp(u"orders-api"_s);
    const Run first = m_desk->publish(app, {u"--to"_s, u"acme/orders-api"_s, u"--create"_s,
                                            u"--draft"_s, u"--close-source-branch"_s});
    QVERIFY2(first.exitCode == 0, first.told());
    QVERIFY(m_desk->visitor().signIn());
    const auto fields = [this](int id) {
        const QString path = u"/2.0/repositories/acme/orders-api/pullrequests/%1"_s.arg(id);
        const QJsonObject request = m_desk->visitor().get(path).json;
        return QList<bool>{request.value("draft"_L1).toBool(),
                           request.value("close_source_branch"_L1).toBool()};
    };
    const auto publish = [&](const QString &branch, const QStringList &options) {
        return writeFile(app + u"/CHANGED.md"_s, branch.toUtf8())
               && m_desk->publish(app,
                                  QStringList{u"--branch"_s, branch, u"--pull-request"_s} + options)
                          .exitCode
                      == 0;
    };
    QVERIFY(publish(u"one"_s, {}));
    QCOMPARE(fields(1), (QList<bool>{true, true}));
    QVERIFY(publish(u"two"_s, {u"--no-draft"_s, u"--keep-source-branch"_s}));
    QCOMPARE(fields(2), (QList<bool>{false, false}));
    QVERIFY(publish(u"three"_s, {}));
    QCOMPARE(fields(3), (QList<bool>{false, false}));
    for (const QStringList &both :
         {QStringList{u"--draft"_s, u"--no-draft"_s},
          QStringList{u"--close-source-branch"_s, u"--keep-source-branch"_s}})
        QCOMPARE(m_desk->publish(app, both).exitCode, 2);
}

void TestHeadlessPublish::bringsAFolderForward()
{
    QCOMPARE(m_desk->logIn().exitCode, 0);
    const QString app = m_desk->makeApp(u"orders-api"_s);
    QCOMPARE(m_desk->publish(app, {u"--to"_s, u"acme/orders-api"_s, u"--create"_s}).exitCode, 0);
    const QString theirs =
        m_desk->commitAsSomebody(u"acme/orders-api"_s, u"main"_s, u"theirs.md"_s, u"Hello"_s);
    const Run refused = m_desk->publish(app, {});
    QVERIFY2(refused.exitCode == 1 && refusesWith(refused, u"theirs.md"_s), refused.told());
    const Run run = m_desk->publish(app, {u"--fast-forward"_s, u"--json"_s});
    QVERIFY2(run.exitCode == 0, run.told());
    QVERIFY(run.json()["steps"_L1].toArray().contains(u"fast-forwarded"_s));
    QVERIFY(QFileInfo::exists(app + u"/theirs.md"_s));
    QCOMPARE(git({u"-C"_s, app, u"rev-parse"_s, u"HEAD"_s}, m_desk->environment), theirs);
}

void TestHeadlessPublish::createsAsAsked()
{
    QCOMPARE(m_desk->logIn().exitCode, 0);
    const QString app = m_desk->makeApp(u"shop"_s);
    const Run run = m_desk->publish(app, {u"--to"_s, u"acme/new-shop"_s, u"--create"_s,
                                          u"--public"_s, u"--project"_s, u"WEB"_s});
    QVERIFY2(run.exitCode == 0, run.told());
    const QString commit = m_desk->tip(u"acme/new-shop"_s, u"main"_s);
    QCOMPARE(run.out,
             u"Pushed to main of acme/new-shop. %1 was found on Bitbucket.\n"_s.arg(commit));
    const QJsonObject made = m_desk->repository(u"acme/new-shop"_s);
    QCOMPARE(made.value("is_private"_L1), QJsonValue(false));
    QCOMPARE(made.value("project"_L1).toString(), u"WEB"_s);
}

void TestHeadlessPublish::onlyPlansInDryRun()
{
    QCOMPARE(m_desk->logIn().exitCode, 0);
    const QString app = m_desk->makeApp(u"orders-api"_s);
    const QStringList before = fingerprint(app);
    const QJsonObject repositories = m_desk->repositories();
    const QStringList options{u"--to"_s, u"acme/orders-api"_s, u"--create"_s, u"--dry-run"_s};
    const Run run = m_desk->publish(app, options + QStringList{u"--json"_s});
    QVERIFY2(run.exitCode == 0, run.told());
    QCOMPARE(run.json()["state"_L1].toString(), u"planned"_s);
    (void)treeByGit(app, m_desk->path(u"copy"_s), m_desk->environment);
    const QString staged =
        git({u"-C"_s, m_desk->path(u"copy"_s), u"ls-files"_s, u"-z"_s}, m_desk->environment);
    QCOMPARE(run.json()["files"_L1].toInt(), int(staged.count(QChar::Null)));
    QVERIFY(run.json()["commit"_L1].isNull());
    QVERIFY2(m_desk->publish(app, options).out.contains(u"ignored"_s), "no summary");
    QCOMPARE(fingerprint(app), before);
    QVERIFY(!QFileInfo::exists(app + u"/.git"_s));
    QCOMPARE(m_desk->repositories(), repositories);
    QCOMPARE(m_desk->requests(u"POST"_s, u"/2.0/"_s), 0);
}

QTEST_GUILESS_MAIN(TestHeadlessPublish)
#include "tst_headlesspublish.moc"
