// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journeys/desk.h"
#include "journeys/fixtureapp.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QProcess>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace windlass::journeys;
using windlass::testing::ConsentBrowser;

//! A consumer goes into another program's files and comes back out of them, by commands.
class TestHandover final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void handsOverKey();
    void writesNothingInDryRun();
    void handsOverToBackstage();
    void warnsAboutGit();
    void warnsWhateverGitBorrows();
    void saysWhenGitCannotBeAsked();
    void refusesWrongUsage_data();
    void refusesWrongUsage();
    void refusesOtherFolders();
    void handsOverAccountAndBack();
    void imports();
    void keepsTheSecretToItself();

private:
    [[nodiscard]] Run handOver(const QStringList &arguments);
    [[nodiscard]] QString folder() const { return m_desk->path(u"checkout"_s); }
    [[nodiscard]] QByteArray content(const QString &name) const;
    [[nodiscard]] bool write(const QString &name, const QByteArray &text) const;

    std::unique_ptr<Desk> m_desk;
    const QString m_server = u"packages/amplication-server/.env.local"_s;
    const QString m_git = u"packages/amplication-git-pull-request-service/.env.local"_s;
};

void TestHandover::init()
{
    m_desk = std::make_unique<Desk>();
    m_desk->exempt(u"checkout"_s); // there the secret is handed over
    QVERIFY(m_desk->open());
    QVERIFY(QDir().mkpath(folder() + u"/packages/amplication-server"_s));
    QVERIFY(QDir().mkpath(folder() + u"/packages/amplication-git-pull-request-service"_s));
}

void TestHandover::cleanup()
{
    m_desk.reset();
}

QByteArray TestHandover::content(const QString &name) const
{
    QFile file(folder() + u'/' + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool TestHandover::write(const QString &name, const QByteArray &text) const
{
    QFile file(folder() + u'/' + name);
    return file.open(QIODevice::WriteOnly) && file.write(text) == text.size();
}

static bool runGit(const QStringList &arguments)
{
    return QProcess::execute(u"git"_s, arguments) == 0;
}

//! With a consumer of no account.
Run TestHandover::handOver(const QStringList &arguments)
{
    m_desk->environment.insert(u"WINDLASS_CONSUMER_SECRET"_s, m_desk->secret());
    return m_desk->run(QStringList{u"handover"_s} + arguments + QStringList{u"--key"_s, u"aKey"_s});
}

void TestHandover::handsOverKey()
{
    QVERIFY(write(m_server, "# mine\r\nPORT=3000\r\n"));
    const Run run = handOver({u"amplication"_s, folder()});
    QVERIFY2(run.exitCode == 0, run.told());
    const QByteArray consumer =
        "BITBUCKET_CLIENT_ID=aKey\nBITBUCKET_CLIENT_SECRET=" + m_desk->secret().toUtf8() + '\n';
    QCOMPARE(content(m_git), consumer);
    QCOMPARE(content(m_server), QByteArray("# mine\r\nPORT=3000\r\n")
                                    + QByteArray(consumer).replace("\n", "\r\n")
                                    + "BILLING_ENABLED=false\r\n");
    QVERIFY2(run.out.contains(u"npx nx serve amplication-git-pull-request-service"_s), run.told());
    QVERIFY2(run.out.contains(u"NX_REACT_APP_BILLING_ENABLED"_s), run.told());

    const Run again = handOver({u"amplication"_s, folder(), u"--json"_s});
    QCOMPARE(again.exitCode, 0);
    for (const QJsonValue &file : again.json()["files"_L1].toArray())
        QCOMPARE(file["changed"_L1], QJsonValue(false));
    QCOMPARE(content(m_git), consumer);
}

void TestHandover::writesNothingInDryRun()
{
    const Run run = handOver({u"amplication"_s, folder(), u"--dry-run"_s, u"--json"_s});
    QVERIFY2(run.exitCode == 0, run.told());
    QVERIFY(!QFileInfo::exists(folder() + u'/' + m_server));
    QVERIFY(!QFileInfo::exists(folder() + u'/' + m_git));
    QCOMPARE(run.json()["written"_L1], QJsonValue(false));
    const QJsonArray files = run.json()["files"_L1].toArray();
    QCOMPARE(files.size(), 2);
    QCOMPARE(files[0]["path"_L1].toString(), m_server);
    QCOMPARE(files[0]["new"_L1], QJsonValue(true));
    QCOMPARE(files[0]["difference"_L1][1]["text"_L1].toString(),
             u"BITBUCKET_CLIENT_SECRET=••••••••"_s);
    const Run text = handOver({u"amplication"_s, folder(), u"--dry-run"_s});
    QVERIFY2(text.out.contains(u"  +2\tBITBUCKET_CLIENT_SECRET=••••••••\n"_s), text.told());
}

void TestHandover::handsOverToBackstage()
{
    QVERIFY(write(u"app-config.yaml"_s, "backend:\n  baseUrl: http://localhost:7007\n"));
    const Run run = handOver({u"backstage"_s, folder(), u"--variables"_s, u"--json"_s});
    QVERIFY2(run.exitCode == 0, run.told());
    QVERIFY(content(u"app-config.local.yaml"_s)
                .contains("        clientSecret: ${AUTH_BITBUCKET_CLIENT_SECRET}\n"));
    QVERIFY(content(u".env"_s).contains("AUTH_BITBUCKET_CLIENT_ID=aKey\n"));
    QCOMPARE(run.json()["callback"_L1].toString(), u"http://localhost:7007/api/auth/bitbucket"_s);
    QVERIFY2(run.err.contains(u"Workspace membership: Read"_s)
                 || run.err.contains(u"Account: Read"_s),
             run.told());
}

void TestHandover::warnsAboutGit()
{
    QVERIFY(runGit({u"init"_s, u"-q"_s, folder()}));
    QVERIFY(write(u".gitignore"_s, "packages/amplication-server/.env.local\n"));
    const Run run = handOver({u"amplication"_s, folder()});
    QVERIFY2(run.exitCode == 0, run.told());
    QVERIFY2(run.err.contains(m_git + u" is not ignored by git"_s), run.told());
    QVERIFY2(!run.err.contains(m_server + u" is not ignored by git"_s), run.told());
}

// Nothing of its history is to be published: nobody is asked where that comes from.
void TestHandover::warnsWhateverGitBorrows()
{
    const QString other = m_desk->path(u"other"_s);
    QVERIFY(runGit({u"init"_s, u"-q"_s, other}));
    QVERIFY(runGit({u"init"_s, u"-q"_s, u"--separate-git-dir"_s, other + u"/apart"_s, folder()}));
    QVERIFY(
        writeFile(other + u"/apart/objects/info/alternates"_s, other.toUtf8() + "/.git/objects\n"));
    const Run run = handOver({u"amplication"_s, folder(), u"--json"_s});
    QVERIFY2(run.exitCode == 0, run.told());
    QVERIFY2(run.err.contains(m_git + u" is not ignored by git"_s), run.told());
    QCOMPARE(run.json()["files"_L1].toArray().first()["ignored"_L1], QJsonValue(false));
}

void TestHandover::saysWhenGitCannotBeAsked()
{
    QVERIFY(runGit({u"init"_s, u"-q"_s, folder()}));
    QVERIFY(writeFile(folder() + u"/.git/config"_s, "[x\n"));
    const Run run = handOver({u"amplication"_s, folder(), u"--json"_s});
    QVERIFY2(run.exitCode == 0, run.told());
    QVERIFY2(run.err.contains(u"whether it ignores "_s + m_git), run.told());
    QCOMPARE(run.json()["files"_L1].toArray().first()["ignored"_L1], QJsonValue());
}

void TestHandover::refusesWrongUsage_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("no folder") << QStringList{u"handover"_s, u"amplication"_s};
    QTest::newRow("no program") << QStringList{u"handover"_s, u"gitlab"_s, u"."_s};
    QTest::newRow("no secret") << QStringList{u"handover"_s, u"amplication"_s, u"."_s, u"--key"_s,
                                              u"aKey"_s};
    QTest::newRow("key and account") << QStringList{
        u"handover"_s, u"amplication"_s, u"."_s, u"--key"_s, u"aKey"_s, u"--account"_s, u"ada"_s};
    QTest::newRow("variables of Amplication")
        << QStringList{u"handover"_s, u"amplication"_s, u"."_s, u"--variables"_s};
    QTest::newRow("import of nothing") << QStringList{u"import"_s};
}

void TestHandover::refusesWrongUsage()
{
    QFETCH(QStringList, arguments);
    const Run run = m_desk->run(arguments);
    QCOMPARE(run.exitCode, 2);
    QCOMPARE(run.sentences().size(), 1);
}

void TestHandover::refusesOtherFolders()
{
    const Run none = handOver({u"backstage"_s, folder()});
    QCOMPARE(none.exitCode, 1);
    QVERIFY2(none.err.contains(u"is no Backstage app"_s), none.told());
    const Run missing = handOver({u"amplication"_s, folder() + u"/gone"_s, u"--json"_s});
    QCOMPARE(missing.exitCode, 1);
    QCOMPARE(missing.json()["error"_L1]["kind"_L1].toString(), u"folder-missing"_s);
    m_desk->environment.remove(u"WINDLASS_CONSUMER_SECRET"_s);
    QCOMPARE(m_desk->run({u"handover"_s, u"amplication"_s, folder()}).exitCode, 3);
}

void TestHandover::handsOverAccountAndBack()
{
    if (const QString why = whyNoKeychain(); !why.isEmpty())
        QSKIP(qPrintable(why));
    QCOMPARE(m_desk->logIn().exitCode, 0);
    const Run run = m_desk->run({u"handover"_s, u"amplication"_s, folder(), u"--json"_s});
    QVERIFY2(run.exitCode == 0, run.told());
    QVERIFY(content(m_server).contains("BITBUCKET_CLIENT_SECRET=" + m_desk->secret().toUtf8()));
    QVERIFY2(run.err.contains(u"The consumer's callback URL is "_s + m_desk->callback()),
             run.told());

    ConsentBrowser browser;
    const auto login =
        m_desk->process(QStringList{u"login"_s, u"--from"_s, folder() + u'/' + m_server,
                                    u"--callback"_s, m_desk->callback(), u"--no-browser"_s}
                        + m_desk->commonOptions());
    login->start();
    const auto page = login->waitForSignInPage();
    QVERIFY2(page, qPrintable(login->told()));
    QVERIFY2(page->query().contains(m_desk->key()), qPrintable(page->query()));
    browser.open(*page);
    const Run signedIn = login->waitForEnd();
    QVERIFY2(signedIn.exitCode == 0, signedIn.told());
    QVERIFY2(signedIn.out.contains(u"Signed in as Ada Lovelace"_s), signedIn.told());
}

void TestHandover::imports()
{
    QVERIFY(write(u"app-config.yaml"_s,
                  "auth:\n  providers:\n    bitbucket:\n      development:\n"
                  "        clientId: aKey\n        clientSecret: aSecret\n"
                  "        signIn:\n          resolvers:\n"
                  "            - resolver: emailLocalPartMatchingUserEntityName\n"
                  "              allowedDomains: [acme.example, acme.test]\n"
                  "            - resolver: userIdMatchingUserEntityAnnotation\n"));
    const Run run = m_desk->run({u"import"_s, folder() + u"/app-config.yaml"_s, u"--json"_s});
    QVERIFY2(run.exitCode == 0, run.told());
    QCOMPARE(run.json()["program"_L1].toString(), u"backstage"_s);
    QCOMPARE(run.json()["key"_L1].toString(), u"aKey"_s);
    QCOMPARE(run.json()["callback"_L1].toString(), u"http://localhost:7007/api/auth/bitbucket"_s);
    const QJsonArray resolvers = run.json()["resolvers"_L1].toArray();
    QCOMPARE(resolvers.size(), 2);
    QCOMPARE(resolvers[0]["options"_L1]["allowedDomains"_L1].toString(),
             u"acme.example, acme.test"_s);
    QVERIFY(!run.out.contains(u"aSecret"_s) && !run.err.contains(u"aSecret"_s));
    QVERIFY2(run.err.contains(u"Settings, People offers to take these resolvers over."_s),
             run.told());
    QCOMPARE(m_desk->run({u"import"_s, folder() + u"/gone.yaml"_s}).exitCode, 1);
}

void TestHandover::keepsTheSecretToItself()
{
    QVERIFY(write(m_server, "BITBUCKET_CLIENT_SECRET=theOldOne\n"));
    for (const QStringList &options : {QStringList{}, QStringList{u"--json"_s}}) {
        const Run run = handOver(
            QStringList{u"amplication"_s, folder(), u"--log-level"_s, u"debug"_s, u"--dry-run"_s}
            + options);
        QCOMPARE(run.exitCode, 0);
        for (const QString &secret : {m_desk->secret(), u"theOldOne"_s})
            QVERIFY(!run.out.contains(secret) && !run.err.contains(secret));
    }
}

QTEST_GUILESS_MAIN(TestHandover)
#include "tst_handover.moc"
