// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journeys/desk.h"
#include "journeys/fixtureapp.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace windlass::journeys;

namespace {

QJsonArray scopesOf(const QString &text)
{
    return QJsonArray::fromStringList(text.split(u' ', Qt::SkipEmptyParts));
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

//! "push: Repositories: Write" for each feature that \a checkUp says no to.
QStringList refusedFeatures(const QJsonObject &checkUp)
{
    QStringList refused;
    for (const QJsonValue &feature : checkUp[u"features"_s].toArray()) {
        if (!feature[u"granted"_s].toBool())
            refused.append(feature[u"feature"_s].toString() + u": "_s
                           + feature[u"box"_s].toString());
    }
    return refused;
}

} // namespace

//! What "check-up" says of consumers with different permissions, and how sign-ins are forgotten.
class TestCheckUp final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void comparesPermissions_data();
    void comparesPermissions();
    void seesBoxesTickedLater();
    void readsScopesInBothSpellings_data();
    void readsScopesInBothSpellings();
    void speaksToPeople();
    void refusalsLeadHere();
    void reportsWithoutPersonalData();
    void refuses();
    void revokesOnSignOut_data();
    void revokesOnSignOut();
    void forgetsEverything();

private:
    [[nodiscard]] bool setScopes(const QString &scopes);
    [[nodiscard]] QJsonObject checkUp();

    std::unique_ptr<Desk> m_desk;
};

void TestCheckUp::initTestCase()
{
    if (const QString why = whyNoKeychain(); !why.isEmpty())
        QSKIP(qPrintable(why));
}

void TestCheckUp::init()
{
    m_desk = std::make_unique<Desk>();
    QVERIFY(m_desk->open());
}

void TestCheckUp::cleanup()
{
    m_desk.reset();
}

bool TestCheckUp::setScopes(const QString &scopes)
{
    const QJsonObject consumer{{u"key"_s, m_desk->key()}, {u"scopes"_s, scopesOf(scopes)}};
    return m_desk->visitor().control("POST", u"consumer"_s, consumer).status == 200;
}

QJsonObject TestCheckUp::checkUp()
{
    const Run run = m_desk->run({u"check-up"_s, u"--json"_s});
    return run.exitCode == 0 ? run.json().object() : QJsonObject();
}

void TestCheckUp::comparesPermissions_data()
{
    QTest::addColumn<QString>("scopes");
    QTest::addColumn<QStringList>("refused");
    const QString create = u"create-repositories: Repositories: Admin"_s;
    const QString pull = u"pull-requests: Pull requests: Write"_s;
    const QString email = u"email: Account: Email"_s;
    QTest::newRow("all") << u"account email project repository:admin repository:write "
                            "pullrequest:write"_s
                         << QStringList();
    QTest::newRow("existing repositories")
        << u"account repository:write"_s << QStringList{create, pull, email};
    QTest::newRow("pull requests give pushing")
        << u"account email pullrequest:write"_s << QStringList{create};
    QTest::newRow("admin gives no reading")
        << u"account email repository:admin"_s
        << QStringList{u"browse: Repositories: Read"_s, u"push: Repositories: Write"_s,
                       u"create-repositories: Repositories: Read"_s, pull};
    QTest::newRow("account alone")
        << u"account"_s
        << QStringList{u"browse: Repositories: Read"_s, u"push: Repositories: Write"_s,
                       u"create-repositories: Repositories: Read, Repositories: Admin"_s, pull,
                       email};
}

void TestCheckUp::comparesPermissions()
{
    QFETCH(QString, scopes);
    QFETCH(QStringList, refused);
    QVERIFY(setScopes(scopes));
    QCOMPARE(m_desk->logIn().exitCode, 0);
    const QJsonObject result = checkUp();
    QCOMPARE(result[u"account"_s][u"nickname"_s].toString(), u"ada"_s);
    QCOMPARE(result[u"workspaces"_s].toArray().first()[u"slug"_s].toString(), u"acme"_s);
    QCOMPARE(result[u"granted"_s].toArray(), scopesOf(scopes));
    QCOMPARE(result[u"features"_s].toArray().size(), 5);
    QCOMPARE(refusedFeatures(result), refused);
}

void TestCheckUp::seesBoxesTickedLater()
{
    QVERIFY(setScopes(u"account repository:write"_s));
    QCOMPARE(m_desk->logIn().exitCode, 0);
    QCOMPARE(refusedFeatures(checkUp()).size(), 3);
    QVERIFY(setScopes(u"account email repository:write repository:admin pullrequest:write"_s));
    QCOMPARE(refusedFeatures(checkUp()), QStringList());
    // and those taken away, even the one that says who it is
    QVERIFY(setScopes(u"email repository:write"_s));
    const QJsonObject less = checkUp();
    QCOMPARE(less[u"granted"_s].toArray(), scopesOf(u"email repository:write"_s));
    QVERIFY(refusedFeatures(less).contains(u"browse: Account: Read"_s));
    QCOMPARE(less[u"workspaces"_s].toArray(), QJsonArray());
}

void TestCheckUp::readsScopesInBothSpellings_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("header");
    QTest::newRow("scope") << u"scope"_s << u"X-OAuth-Scopes"_s;
    QTest::newRow("scopes") << u"scopes"_s << u"X-Oauth-Scopes"_s;
}

void TestCheckUp::readsScopesInBothSpellings()
{
    QFETCH(QString, key);
    QFETCH(QString, header);
    QVERIFY(setScopes(u"account repository:write"_s));
    QVERIFY(m_desk->visitor().set({{u"token_scope_key"_s, key}, {u"scope_header"_s, header}}));
    QCOMPARE(m_desk->logIn().exitCode, 0);
    const QJsonArray expected = scopesOf(u"account repository:write"_s);
    const Run accounts = m_desk->run({u"accounts"_s, u"--json"_s});
    QCOMPARE(accounts.json().array().first()[u"scopes"_s].toArray(), expected);
    QCOMPARE(checkUp()[u"granted"_s].toArray(), expected);
    const QString report = m_desk->path(u"report.md"_s);
    QCOMPARE(m_desk->run({u"check-up"_s, u"--report"_s, report}).exitCode, 0);
    QVERIFY(contentOf(report).contains("    " + key.toLatin1() + ": text of 24 characters"));
}

void TestCheckUp::speaksToPeople()
{
    QVERIFY(setScopes(u"account repository:write"_s));
    QCOMPARE(m_desk->logIn().exitCode, 0);
    const Run run = m_desk->run({u"check-up"_s});
    QVERIFY2(run.exitCode == 0, run.told());
    QVERIFY(run.out.contains(u"Signed in as Ada Lovelace (ada)."_s));
    QVERIFY(run.out.contains(u"Workspaces: acme"_s));
    QVERIFY(run.out.contains(u"Push: yes\n"_s));
    QVERIFY(run.out.contains(u"Create repositories: no. Open the consumer, tick Repositories: "
                             "Admin, press Save, then check again."_s));
    QCOMPARE(run.sentences(), QStringList());
}

void TestCheckUp::refusalsLeadHere()
{
    QVERIFY(setScopes(u"account"_s));
    QCOMPARE(m_desk->logIn().exitCode, 0);
    const Run list = m_desk->run({u"repositories"_s, u"acme"_s, u"--json"_s});
    QCOMPARE(list.exitCode, 1);
    QVERIFY2(list.sentences().value(0).contains(u"tick Repositories: Read and"_s), list.told());
    QVERIFY2(list.sentences().value(1).contains(u"windlass check-up"_s), list.told());
    QCOMPARE(list.json()["error"_L1]["kind"_L1].toString(), u"forbidden"_s);
    QVERIFY(setScopes(u"account repository"_s));
    QCOMPARE(checkUp()[u"granted"_s].toArray(), scopesOf(u"account repository"_s));
    QCOMPARE(m_desk->run({u"repositories"_s, u"acme"_s}).exitCode, 0);
}

void TestCheckUp::reportsWithoutPersonalData()
{
    QCOMPARE(m_desk->logIn().exitCode, 0);
    const QString path = m_desk->path(u"report.md"_s);
    const Run run = m_desk->run({u"check-up"_s, u"--report"_s, path, u"--json"_s});
    QVERIFY2(run.exitCode == 0, run.told());
    QCOMPARE(run.json().object()[u"features"_s].toArray().size(), 5);
    const QByteArray report = contentOf(path);
    for (const char *part :
         {"access_token: text of 2800 characters", "refresh_token: text of 2800 characters",
          "expires_in: number, \"7200\"", "token_type: text of 6 characters, \"bearer\"",
          "granted: account, email, project, repository:admin", "as registered: status ",
          "elsewhere: status 400", "## GET /2.0/user/workspaces", "header x-oauth-scopes: account",
          "values[].workspace.slug: text", "## GET /2.0/repositories/{workspace}?pagelen=10",
          "## GET /2.0/repositories/{workspace}/{repository}/refs/branches", "mainbranch"})
        QVERIFY2(report.contains(part),
                 qPrintable(QString::fromLatin1(part) + u'\n' + QString::fromUtf8(report)));
    for (const QString &personal : {u"Ada"_s, u"ada"_s, u"acme"_s, u"example.com/"_s, u"4f1c2a9e"_s,
                                    m_desk->key(), m_desk->secret(), u"@"_s})
        QVERIFY2(!report.contains(personal.toUtf8()), qPrintable(personal));
}

void TestCheckUp::refuses()
{
    QCOMPARE(m_desk->run({u"check-up"_s}).exitCode, 3);
    QCOMPARE(m_desk->run({u"check-up"_s, u"--report"_s}).exitCode, 2);
    QCOMPARE(m_desk->run({u"check-up"_s, u"--report="_s}).exitCode, 2);
    QCOMPARE(m_desk->run({u"check-up"_s, u"acme"_s}).exitCode, 2);
    QCOMPARE(m_desk->run({u"accounts"_s, u"--everything"_s}).exitCode, 2);
    QCOMPARE(m_desk->logIn().exitCode, 0);
    QCOMPARE(m_desk->run({u"logout"_s, u"--everything"_s, u"--account"_s, u"ada"_s}).exitCode, 2);
    QCOMPARE(m_desk->run({u"check-up"_s, u"--account"_s, u"nobody"_s}).exitCode, 1);
    const Run unwritable =
        m_desk->run({u"check-up"_s, u"--report"_s, m_desk->path(u"missing/report.md"_s)});
    QCOMPARE(unwritable.exitCode, 1);
    QVERIFY2(refusesWith(unwritable, u"The report cannot be written"_s), unwritable.told());
    QVERIFY(m_desk->addFault({{u"host"_s, u"api"_s},
                              {u"path"_s, u"/2.0/user$"_s},
                              {u"times"_s, 0},
                              {u"action"_s, u"status"_s},
                              {u"status"_s, 500}}));
    const Run fault = m_desk->run({u"check-up"_s});
    QCOMPARE(fault.exitCode, 1);
    QVERIFY2(refusesWith(fault, u"Bitbucket has a problem"_s), fault.told());
}

void TestCheckUp::revokesOnSignOut_data()
{
    QTest::addColumn<QString>("revoke");
    QTest::newRow("works") << u"works"_s;
    QTest::newRow("missing") << u"missing"_s;
}

void TestCheckUp::revokesOnSignOut()
{
    QFETCH(QString, revoke);
    QVERIFY(m_desk->visitor().set({{u"revoke"_s, revoke}}));
    QCOMPARE(m_desk->logIn().exitCode, 0);
    const Run run = m_desk->run({u"logout"_s});
    QVERIFY2(run.exitCode == 0, run.told());
    QCOMPARE(run.sentences(), QStringList());
    QCOMPARE(m_desk->requests(u"POST"_s, u"/site/oauth2/revoke"_s), 1);
    QCOMPARE(m_desk->run({u"check-up"_s}).exitCode, 3);
}

void TestCheckUp::forgetsEverything()
{
    const QString app = m_desk->makeApp(u"orders-api"_s);
    QCOMPARE(m_desk->logIn().exitCode, 0);
    QCOMPARE(m_desk->publish(app, {u"--to"_s, u"acme/orders-api"_s, u"--create"_s}).exitCode, 0);
    const QStringList files = QDir(app).entryList(QDir::AllEntries | QDir::Hidden, QDir::Name);
    const Run run = m_desk->run({u"logout"_s, u"--everything"_s});
    QVERIFY2(run.exitCode == 0, run.told());
    QVERIFY2(run.out.contains(u"forgotten everything on this computer: 1 account with its secrets, "
                              "1 app, lists"_s),
             run.told());
    QCOMPARE(m_desk->requests(u"POST"_s, u"/site/oauth2/revoke"_s), 1);

    QCOMPARE(m_desk->run({u"accounts"_s, u"--json"_s}).json().array(), QJsonArray());
    QCOMPARE(m_desk->run({u"check-up"_s}).exitCode, 3);
    QCOMPARE(QDir(app).entryList(QDir::AllEntries | QDir::Hidden, QDir::Name), files);
    QDirIterator left(m_desk->profile(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (left.hasNext()) {
        const QByteArray content = contentOf(left.next());
        for (const char *trace : {"Lovelace", "orders-api", "acme", "4f1c2a9e"})
            QVERIFY2(!content.contains(trace), qPrintable(left.filePath()));
    }
    // once more finds nothing and is no failure
    QCOMPARE(m_desk->run({u"logout"_s, u"--everything"_s}).exitCode, 0);
}

QTEST_GUILESS_MAIN(TestCheckUp)
#include "tst_checkup.moc"
