// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journeys/desk.h"
#include "journeys/fixtureapp.h"

#include <QDir>
#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace windlass::journeys;

namespace {

//! What a row prepares and what it then asks for.
struct Stage
{
    Desk &desk;
    QString folder;
    QStringList options{u"--to"_s, u"acme/orders-api"_s, u"--create"_s};
};

//! What may be there afterwards that was not there before.
enum class Left {
    Nothing,
    EmptyRepository, //!< on the server
    LocalCommit      //!< and the empty repository
};

struct Case
{
    const char *name;
    void (*prepare)(Stage &);
    int exitCode;
    const char *kind;
    const char *words; //!< in the sentence
    Left left = Left::Nothing;
};

QStringList to(const char *repository)
{
    return QStringList{u"--to"_s, QString::fromLatin1(repository)};
}

void fault(Stage &stage, const QString &method, const QString &path, QJsonObject rule)
{
    rule.insert(u"method"_s, method);
    rule.insert(u"path"_s, path);
    rule.insert(u"times"_s, 0);
    QVERIFY(stage.desk.addFault(rule));
}

void faultAtPush(Stage &stage, const QJsonObject &rule)
{
    fault(stage, u"POST"_s, u"git-receive-pack$"_s, rule);
}

QString gitIn(const Stage &stage, const QStringList &arguments)
{
    return git(QStringList{u"-C"_s, stage.folder} + arguments, stage.desk.environment);
}

void pushFromElsewhere(Stage &stage)
{
    QCOMPARE(stage.desk.publish(stage.folder, stage.options).exitCode, 0);
    windlass::practice::Visitor &grace = stage.desk.visitor();
    QVERIFY(grace.signIn(u"grace"_s));
    const QString clone = stage.desk.path(u"clone"_s);
    stage.desk.exempt(u"clone"_s); // git writes there where it was told to clone from
    (void)grace.git({u"clone"_s, u"-q"_s, grace.pushUrl(u"acme/orders-api"_s), clone});
    QVERIFY(writeFile(clone + u"/HERS.md"_s, "Grace was here.\n"));
    (void)grace.git({u"-C"_s, clone, u"add"_s, u"-A"_s});
    (void)grace.git({u"-C"_s, clone, u"commit"_s, u"-qm"_s, u"Hers"_s});
    int code = -1;
    const QByteArray said =
        grace.git({u"-C"_s, clone, u"push"_s, u"-q"_s, u"origin"_s, u"main"_s}, &code);
    QVERIFY2(code == 0, said);
    QVERIFY(writeFile(stage.folder + u"/OURS.md"_s, "Ada was here.\n"));
    stage.options.clear();
}

// The folder becomes a shallow clone.
void cutHistory(Stage &stage)
{
    const QString whole = stage.desk.path(u"whole"_s);
    const QStringList commit{u"-c"_s,
                             u"user.name=Ada"_s,
                             u"-c"_s,
                             u"user.email=ada@example.com"_s,
                             u"commit"_s,
                             u"-q"_s,
                             u"--allow-empty"_s,
                             u"-m"_s,
                             u"Work"_s};
    QVERIFY(!gitIn(stage, {u"init"_s}).isEmpty());
    (void)gitIn(stage, {u"add"_s, u"-A"_s});
    (void)gitIn(stage, commit);
    (void)gitIn(stage, commit);
    QVERIFY(QDir().rename(stage.folder, whole));
    (void)git({u"clone"_s, u"-q"_s, u"--depth"_s, u"1"_s, u"file://"_s + whole, stage.folder},
              stage.desk.environment);
    QVERIFY(QFileInfo::exists(stage.folder + u"/.git/shallow"_s));
    stage.options = to("acme/shop-api");
}

void scopesAre(Stage &stage, const QStringList &scopes)
{
    const QJsonObject consumer{{u"key"_s, stage.desk.key()},
                               {u"scopes"_s, QJsonArray::fromStringList(scopes)}};
    (void)stage.desk.visitor().control("POST", u"consumer"_s, consumer);
    (void)stage.desk.visitor().control("POST", u"expire-tokens"_s);
}

const QList<Case> cases{
    {"folder missing", [](Stage &stage) { stage.folder = stage.desk.path(u"nowhere"_s); }, 1,
     "folder-missing", "is missing"},
    {"folder is a file", [](Stage &stage) { stage.folder += u"/README.md"_s; }, 1,
     "folder-unusable", "is not a folder"},
    {"folder empty",
     [](Stage &stage) {
         stage.folder = stage.desk.path(u"empty"_s);
         QVERIFY(QDir().mkpath(stage.folder + u"/only/folders"_s));
     },
     1, "folder-empty", "nothing in this folder"},
    {"folder inside another repository",
     [](Stage &stage) {
         QVERIFY(!gitIn(stage, {u"init"_s}).isEmpty());
         stage.folder += u"/src"_s;
     },
     1, "folder-unusable", "inside another repository"},
    {"merge under way",
     [](Stage &stage) {
         QVERIFY(!gitIn(stage, {u"init"_s}).isEmpty());
         QVERIFY(writeFile(stage.folder + u"/.git/MERGE_HEAD"_s, QByteArray(40, '1') + '\n'));
     },
     1, "folder-unusable", "A merge is under way"},
    {"filter program needed",
     [](Stage &stage) {
         QVERIFY(writeFile(stage.folder + u"/.gitattributes"_s, "*.png filter=lfs\n"));
     },
     1, "finding", "needs a filter program"},
    {"file too large",
     [](Stage &stage) {
         QFile file(stage.folder + u"/film.mp4"_s);
         QVERIFY(file.open(QIODevice::WriteOnly) && file.resize(qint64(101) << 20));
     },
     1, "finding", "larger than the 100 MB"},
    {"repository missing", [](Stage &stage) { stage.options = to("acme/no-such"); }, 1, "not-found",
     "has no repository acme/no-such"},
    {"repository exists",
     [](Stage &stage) { stage.options = to("acme/shop-admin") + QStringList{u"--create"_s}; }, 1,
     "already-exists", "already a repository with this name"},
    {"workspace missing",
     [](Stage &stage) { stage.options = to("nobody/x") + QStringList{u"--create"_s}; }, 1,
     "not-found", "does not have this"},
    {"no right to create",
     [](Stage &stage) { stage.options = to("globex/x") + QStringList{u"--create"_s}; }, 1,
     "forbidden", "may not do that"},
    {"other people's commits", [](Stage &stage) { stage.options = to("acme/shop-api"); }, 1,
     "branch-moved", "has files that do not come from this folder"},
    {"other people's commits, too little here to compare", cutHistory, 1, "rejected",
     "to be compared"},
    {"branch moved meanwhile", pushFromElsewhere, 1, "branch-moved",
     "has 1 new commit that this folder does not have (HERS.md)"},
    {"no such account",
     [](Stage &stage) {
         stage.options += QStringList{u"--account"_s, u"nobody"_s};
     },
     1, "not-found", "No account \"nobody\" is signed in"},
    {"sign-in revoked",
     [](Stage &stage) { (void)stage.desk.visitor().control("POST", u"revoke-tokens"_s); }, 3,
     "sign-in-needed", "no longer accepts this sign-in"},
    {"permission to create missing",
     [](Stage &stage) {
         scopesAre(stage, {u"account"_s, u"repository"_s});
     },
     1, "forbidden", "tick Repositories: Admin and press Save"},
    {"permission to push missing",
     [](Stage &stage) {
         scopesAre(stage, {u"account"_s, u"repository"_s});
         stage.options = to("acme/shop-admin");
     },
     1, "forbidden", "tick Repositories: Write and press Save", Left::LocalCommit},
    {"create hung up on",
     [](Stage &stage) {
         fault(stage, u"POST"_s, u"^/2.0/repositories/acme/orders-api$"_s,
               {{u"action"_s, u"drop"_s}});
     },
     1, "offline", "closed the connection before it answered"},
    {"create carried out, answer lost",
     [](Stage &stage) {
         fault(stage, u"POST"_s, u"^/2.0/repositories/acme/orders-api$"_s,
               {{u"action"_s, u"drop"_s}, {u"after"_s, true}});
     },
     1, "offline", "closed the connection before it answered", Left::EmptyRepository},
    {"push: hung up on",
     [](Stage &stage) {
         faultAtPush(stage, {{u"action"_s, u"drop"_s}});
     },
     1, "offline", "The connection to the server failed", Left::LocalCommit},
    {"push: 500",
     [](Stage &stage) {
         faultAtPush(stage, {{u"action"_s, u"status"_s}, {u"status"_s, 500}});
     },
     1, "server-fault", "reports a fault of its own", Left::LocalCommit},
    {"push: 403",
     [](Stage &stage) {
         faultAtPush(
             stage,
             {{u"action"_s, u"status"_s}, {u"status"_s, 403}, {u"body"_s, u"A rule says no.\n"_s}});
     },
     1, "forbidden", "no right to do this in the repository", Left::LocalCommit},
    {"push: 402",
     [](Stage &stage) {
         faultAtPush(stage, {{u"action"_s, u"status"_s},
                             {u"status"_s, 402},
                             {u"body"_s, u"[ALERT] The workspace is read-only.\n"_s}});
     },
     1, "forbidden", "the workspace's plan or its limits", Left::LocalCommit},
    {"push: 429",
     [](Stage &stage) {
         faultAtPush(stage, {{u"action"_s, u"status"_s}, {u"status"_s, 429}});
     },
     1, "rate-limited", "asks for a pause", Left::LocalCommit},
    {"push: sign-in page of a network",
     [](Stage &stage) {
         faultAtPush(stage, {{u"action"_s, u"status"_s},
                             {u"status"_s, 200},
                             {u"body"_s, u"<html>Welcome to the hotel</html>"_s},
                             {u"content_type"_s, u"text/html"_s}});
     },
     1, "unreadable-reply", "not one of a git server", Left::LocalCommit},
};

} // namespace

//! Everything that can stop a publish ends in one clear sentence and the right number, and harms
//! nothing.
class TestRefusals final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void publish_data();
    void publish();
    void publishesThoughAnswerIsLost();
    void publishesWithExpiredToken();
    void serverAway_data();
    void serverAway();
};

void TestRefusals::initTestCase()
{
    if (const QString why = whyNoKeychain(); !why.isEmpty())
        QSKIP(qPrintable(why));
}

void TestRefusals::publish_data()
{
    QTest::addColumn<int>("index");
    for (int at = 0; at < cases.size(); ++at)
        QTest::newRow(cases.at(at).name) << at;
}

void TestRefusals::publish()
{
    QFETCH(int, index);
    const Case &row = cases.at(index);
    Desk desk;
    QVERIFY(desk.open());
    QCOMPARE(desk.logIn().exitCode, 0);
    Stage stage{desk, desk.makeApp(u"orders-api"_s)};
    row.prepare(stage);
    if (QTest::currentTestFailed())
        return;
    const QStringList filesBefore = fingerprint(stage.folder);
    const QString gitFolder = stage.folder + u"/.git"_s;
    const bool hadRepository = QFileInfo::exists(gitFolder);
    const QString headBefore = gitIn(stage, {u"rev-parse"_s, u"HEAD"_s});
    const QJsonObject before = desk.repositories();

    const Run run = desk.publish(stage.folder, stage.options + QStringList{u"--json"_s});
    QVERIFY2(run.exitCode == row.exitCode, run.told());
    const QJsonObject report = run.json().object();
    QCOMPARE(report["error"_L1]["kind"_L1].toString(), QString::fromLatin1(row.kind));
    QCOMPARE(report["state"_L1].toString(), u"failed"_s);
    QVERIFY2(refusesWith(run, QString::fromLatin1(row.words)), run.told());
    QVERIFY2(!run.told().contains(desk.secret().toUtf8()), "the secret is in the output");

    QCOMPARE(fingerprint(stage.folder), filesBefore);
    QJsonObject after = desk.repositories();
    if (row.left == Left::Nothing) {
        QCOMPARE(QFileInfo::exists(gitFolder), hadRepository);
        QCOMPARE(gitIn(stage, {u"rev-parse"_s, u"HEAD"_s}), headBefore);
    } else if (!before.contains(u"acme/orders-api"_s) && after.contains(u"acme/orders-api"_s)) {
        const QJsonObject made = after.take(u"acme/orders-api"_s).toObject();
        QCOMPARE(made["tips"_L1].toObject(), QJsonObject());
        QCOMPARE(made["is_private"_L1], QJsonValue(true));
    }
    QCOMPARE(after, before);
    if (row.left != Left::LocalCommit || !QByteArray(row.name).startsWith("push:"))
        return;

    // The cause is gone: the same command goes on where it stopped.
    (void)desk.visitor().control("DELETE", u"faults"_s);
    const Run again = desk.publish(stage.folder, {});
    QVERIFY2(again.exitCode == 0, again.told());
    QCOMPARE(desk.tip(u"acme/orders-api"_s, u"main"_s), gitIn(stage, {u"rev-parse"_s, u"HEAD"_s}));
    QCOMPARE(gitIn(stage, {u"rev-list"_s, u"--count"_s, u"HEAD"_s}), u"1"_s);
}

void TestRefusals::publishesThoughAnswerIsLost()
{
    Desk desk;
    QVERIFY(desk.open());
    QCOMPARE(desk.logIn().exitCode, 0);
    const QString app = desk.makeApp(u"orders-api"_s);
    QVERIFY(desk.addFault({{u"method"_s, u"POST"_s},
                           {u"path"_s, u"git-receive-pack$"_s},
                           {u"action"_s, u"drop"_s},
                           {u"after"_s, true}}));
    const Run run =
        desk.publish(app, {u"--to"_s, u"acme/orders-api"_s, u"--create"_s, u"--json"_s});
    QVERIFY2(run.exitCode == 0, run.told());
    QCOMPARE(run.json()["state"_L1].toString(), u"done"_s);
    QCOMPARE(desk.tip(u"acme/orders-api"_s, u"main"_s), run.json()["commit"_L1].toString());
    QCOMPARE(desk.requests(u"POST"_s, u"git-receive-pack"_s), 1);
    QCOMPARE(run.sentences(), QStringList());
}

void TestRefusals::publishesWithExpiredToken()
{
    Desk desk;
    QVERIFY(desk.open());
    QCOMPARE(desk.logIn().exitCode, 0);
    // The first call with a token that the server has just forgotten: one renewal, then all is
    // well.
    QVERIFY(desk.addFault({{u"path"_s, u"^/2.0/"_s},
                           {u"action"_s, u"status"_s},
                           {u"status"_s, 401},
                           {u"body"_s, QJsonObject{{u"type"_s, u"error"_s}}}}));
    const Run run = desk.publish(desk.makeApp(u"orders-api"_s),
                                 {u"--to"_s, u"acme/orders-api"_s, u"--create"_s});
    QVERIFY2(run.exitCode == 0, run.told());
    QVERIFY(!desk.tip(u"acme/orders-api"_s, u"main"_s).isEmpty());
}

void TestRefusals::serverAway_data()
{
    QTest::addColumn<QStringList>("command");
    QTest::newRow("workspaces") << QStringList{u"workspaces"_s};
    QTest::newRow("repositories") << QStringList{u"repositories"_s, u"acme"_s};
    QTest::newRow("publish") << QStringList{u"publish"_s, u"orders-api"_s, u"--to"_s,
                                            u"acme/orders-api"_s, u"--create"_s};
}

void TestRefusals::serverAway()
{
    QFETCH(QStringList, command);
    Desk desk;
    QVERIFY(desk.open());
    QCOMPARE(desk.logIn().exitCode, 0);
    const QString app = desk.makeApp(u"orders-api"_s);
    const QStringList before = fingerprint(app);
    desk.stopServer();
    const Run run = desk.run(command);
    QVERIFY2(run.exitCode == 1, run.told());
    QVERIFY2(refusesWith(run, u"cannot be reached. Check the connection"_s), run.told());
    QCOMPARE(run.out, QString());
    QCOMPARE(fingerprint(app), before);
    QVERIFY(!QFileInfo::exists(app + u"/.git"_s));
    QCOMPARE(desk.run({u"accounts"_s}).out.count(u'\n'), 1); // being away is no sign-out
}

QTEST_GUILESS_MAIN(TestRefusals)
#include "tst_refusals.moc"
