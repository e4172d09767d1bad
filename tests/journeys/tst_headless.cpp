// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journeys/desk.h"
#include "journeys/fixtureapp.h"

#include <QFile>
#include <QJsonArray>
#include <QSignalSpy>
#include <QTest>
#include <QUrlQuery>

using namespace Qt::StringLiterals;
using namespace windlass::journeys;
using windlass::testing::ConsentBrowser;

//! The commands as a script uses them: each a process of its own, secrets in a keychain.
class TestHeadless final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void logsIn_data();
    void logsIn();
    void listsAccounts();
    void listsWorkspaces();
    void listsRepositories();
    void followsAllPages();
    void takesOptionsAnywhere();
    void takesFolderNamedLikeCommand();
    void signsOut();

private:
    std::unique_ptr<Desk> m_desk;
};

void TestHeadless::initTestCase()
{
    if (const QString why = whyNoKeychain(); !why.isEmpty())
        QSKIP(qPrintable(why));
}

void TestHeadless::init()
{
    m_desk = std::make_unique<Desk>();
    QVERIFY(m_desk->open());
}

void TestHeadless::cleanup()
{
    m_desk.reset();
}

void TestHeadless::logsIn_data()
{
    QTest::addColumn<bool>("isFromEnvironment");
    QTest::newRow("secret on standard input") << false;
    QTest::newRow("secret in the environment") << true;
}

void TestHeadless::logsIn()
{
    QFETCH(bool, isFromEnvironment);
    QStringList arguments = m_desk->loginArguments();
    if (isFromEnvironment) {
        arguments.removeAll(u"--secret-stdin"_s);
        m_desk->environment.insert(u"WINDLASS_CONSUMER_SECRET"_s, m_desk->secret());
    }
    const auto windlass = m_desk->process(arguments);
    windlass->start(isFromEnvironment ? QByteArray() : m_desk->secret().toUtf8() + '\n');
    const auto page = windlass->waitForSignInPage();
    QVERIFY2(page, qPrintable(windlass->told()));
    QCOMPARE(page->adjusted(QUrl::RemoveQuery).toString(),
             m_desk->webUrl + u"/site/oauth2/authorize"_s);
    const QUrlQuery query(*page);
    QCOMPARE(query.queryItemValue(u"client_id"_s), m_desk->key());
    QCOMPARE(query.queryItemValue(u"redirect_uri"_s, QUrl::FullyDecoded), m_desk->callback());

    ConsentBrowser browser;
    QSignalSpy arrived(&browser, &ConsentBrowser::arrived);
    browser.open(*page);
    const Run run = windlass->waitForEnd();
    QVERIFY2(run.exitCode == 0, run.told());
    QCOMPARE(run.out, u"Signed in as Ada Lovelace (ada).\n"_s);
    QCOMPARE(run.sentences(), QStringList());
    QTRY_COMPARE(arrived.count(), 1);
    QCOMPARE(arrived.at(0).at(0).toInt(), 200);

    m_desk->environment.remove(u"WINDLASS_CONSUMER_SECRET"_s);
    QCOMPARE(m_desk->run({u"workspaces"_s}).exitCode, 0);
}

void TestHeadless::listsAccounts()
{
    QCOMPARE(m_desk->logIn().exitCode, 0);
    const Run text = m_desk->run({u"accounts"_s});
    QCOMPARE(text.out, u"ada\tAda Lovelace\t%1\n"_s.arg(m_desk->key()));
    const Run run = m_desk->run({u"accounts"_s, u"--json"_s});
    QCOMPARE(run.exitCode, 0);
    const QJsonArray accounts = run.json().array();
    QCOMPARE(accounts.size(), 1);
    QCOMPARE(accounts[0]["nickname"_L1].toString(), u"ada"_s);
    QCOMPARE(accounts[0]["username"_L1].toString(), u"ada-l"_s);
    QCOMPARE(accounts[0]["key"_L1].toString(), m_desk->key());
}

void TestHeadless::listsWorkspaces()
{
    QCOMPARE(m_desk->logIn().exitCode, 0);
    const Run text = m_desk->run({u"workspaces"_s});
    QVERIFY2(text.exitCode == 0, text.told());
    QCOMPARE(text.sentences(), QStringList());
    QStringList lines = text.out.split(u'\n', Qt::SkipEmptyParts);
    lines.sort();
    QCOMPARE(lines,
             (QStringList{u"acme\tAcme"_s, u"ada-lovelace\tAda Lovelace"_s, u"globex\tGlobex"_s}));

    const Run run = m_desk->run({u"workspaces"_s, u"--json"_s, u"--account"_s, u"ada"_s});
    QCOMPARE(run.exitCode, 0);
    QHash<QString, QJsonObject> bySlug;
    for (const QJsonValue &workspace : run.json().array())
        bySlug.insert(workspace["slug"_L1].toString(), workspace.toObject());
    QCOMPARE(bySlug.size(), 3);
    const QJsonObject acme = bySlug.value(u"acme"_s);
    QCOMPARE(acme.keys(), (QStringList{u"administrator"_s, u"name"_s, u"slug"_s, u"uuid"_s}));
    QCOMPARE(acme.value("name"_L1).toString(), u"Acme"_s);
    QCOMPARE(acme.value("administrator"_L1), QJsonValue(true));
    QVERIFY(acme.value("uuid"_L1).toString().startsWith(u'{'));
    QCOMPARE(bySlug.value(u"globex"_s).value("administrator"_L1), QJsonValue(false));
}

void TestHeadless::listsRepositories()
{
    QCOMPARE(m_desk->logIn().exitCode, 0);
    const Run run = m_desk->run({u"repositories"_s, u"acme"_s, u"--json"_s});
    QVERIFY2(run.exitCode == 0, run.told());
    QStringList names;
    for (const QJsonValue &value : run.json().array()) {
        const QJsonObject repository = value.toObject();
        for (const QString &field : {u"slug"_s, u"name"_s, u"full_name"_s, u"uuid"_s,
                                     u"is_private"_s, u"updated_on"_s, u"project"_s})
            QVERIFY2(repository.contains(field), qPrintable(field));
        names.append(repository.value("full_name"_L1).toString());
        if (names.constLast() != "acme/design.tokens"_L1)
            continue;
        QCOMPARE(repository.value("is_private"_L1), QJsonValue(false));
        QCOMPARE(value["project"_L1]["key"_L1].toString(), u"WEB"_s);
        QVERIFY(QDateTime::fromString(repository.value("updated_on"_L1).toString(), Qt::ISODate)
                    .isValid());
    }
    const QStringList atServer = m_desk->repositoryNames().filter(u"acme/"_s);
    names.sort();
    QCOMPARE(names, atServer);

    const Run filtered = m_desk->run({u"repositories"_s, u"acme"_s, u"--filter"_s, u"SHOP"_s});
    QStringList lines = filtered.out.split(u'\n', Qt::SkipEmptyParts);
    lines.sort();
    QCOMPARE(lines,
             (QStringList{u"acme/shop-admin\tWEB\tprivate"_s, u"acme/shop-api\tCORE\tprivate"_s}));
}

void TestHeadless::followsAllPages()
{
    QFile sample(QStringLiteral(WINDLASS_PRACTICE_SAMPLE));
    QVERIFY(sample.open(QIODevice::ReadOnly));
    QJsonObject scenario = QJsonDocument::fromJson(sample.readAll()).object();
    scenario.insert(u"repository_series"_s,
                    QJsonArray{QJsonObject{{u"workspace"_s, u"ada-lovelace"_s},
                                           {u"name"_s, u"app %1"_s},
                                           {u"count"_s, 230}}});
    Desk desk;
    desk.exempt(u"many.json"_s); // the server reads its accounts there
    QVERIFY(writeFile(desk.path(u"many.json"_s), QJsonDocument(scenario).toJson()));
    QVERIFY(desk.open({u"--scenario"_s, desk.path(u"many.json"_s)}));
    QCOMPARE(desk.logIn().exitCode, 0);

    const QStringList list{u"repositories"_s, u"ada-lovelace"_s, u"--json"_s};
    const Run first = desk.run(list);
    QCOMPARE(first.json().array().size(), 100);
    QCOMPARE(first.sentences(),
             QStringList{u"There are more. Add --all, or --filter and a part of the name."_s});
    const Run all = desk.run(list + QStringList{u"--all"_s});
    QSet<QString> uuids;
    for (const QJsonValue &repository : all.json().array())
        uuids.insert(repository["uuid"_L1].toString());
    QCOMPARE(all.json().array().size(), 232);
    QCOMPARE(uuids.size(), 232);
    QCOMPARE(all.sentences(), QStringList());
}

void TestHeadless::takesOptionsAnywhere()
{
    QCOMPARE(m_desk->logIn().exitCode, 0);
    const auto before =
        m_desk->process(m_desk->commonOptions() + QStringList{u"--json"_s, u"workspaces"_s});
    before->start();
    const Run first = before->waitForEnd();
    QVERIFY2(first.exitCode == 0, first.told());
    const Run after = m_desk->run({u"workspaces"_s, u"--json"_s});
    QCOMPARE(first.json(), after.json());
    QCOMPARE(first.json().array().size(), 3);
}

void TestHeadless::takesFolderNamedLikeCommand()
{
    QCOMPARE(m_desk->logIn().exitCode, 0);
    const QString app = m_desk->makeApp(u"login"_s);
    const Run plan = m_desk->publish(
        u"login"_s, {u"--to"_s, u"acme/x"_s, u"--create"_s, u"--dry-run"_s, u"--json"_s});
    QVERIFY2(plan.exitCode == 0, plan.told());
    const Run command = m_desk->run({u"login"_s});
    QVERIFY2(command.exitCode == 2, command.told()); // it lacks its key

    const auto window = m_desk->process(QStringList{u"./login"_s} + m_desk->commonOptions());
    window->start();
    // The window never ends by itself; that it asks Bitbucket shows that it is up.
    QTRY_VERIFY_WITH_TIMEOUT(
        window->hasEnded() || m_desk->requests(u"GET"_s, u"/2.0/user/workspaces"_s) > 0, patience);
    if (window->hasEnded())
        QFAIL(window->waitForEnd().told());
    QVERIFY(!window->told().contains(u"--key"_s));
}

void TestHeadless::signsOut()
{
    QCOMPARE(m_desk->logIn().exitCode, 0);
    const Run out = m_desk->run({u"logout"_s});
    QVERIFY2(out.exitCode == 0, out.told());
    QCOMPARE(out.out, u"Ada Lovelace is signed out on this computer.\n"_s);
    QCOMPARE(m_desk->run({u"accounts"_s, u"--json"_s}).json().array(), QJsonArray());
    for (const QStringList &command :
         {QStringList{u"workspaces"_s},
          {u"repositories"_s, u"acme"_s},
          {u"logout"_s},
          {u"publish"_s, m_desk->makeApp(u"orders-api"_s), u"--to"_s, u"acme/shop-admin"_s}}) {
        const Run refused = m_desk->run(command);
        QVERIFY2(refused.exitCode == 3, refused.told());
        QCOMPARE(refused.sentences(), QStringList{u"Nobody is signed in. Sign in first."_s});
    }
}

QTEST_GUILESS_MAIN(TestHeadless)
#include "tst_headless.moc"
