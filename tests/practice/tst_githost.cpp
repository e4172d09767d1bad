// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/server/server.h"
#include "practice/visitor.h"

#include <QFile>
#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace windlass::practice;

class TestPracticeGitHost final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void firstPushMakesMainBranch();
    void bigPushArrives();
    void clonesAndFetches();
    void asksForCredentials();
    void refusesPush_data();
    void refusesPush();
    void refusesExpiredToken();
    void knowsNothingElse();

private:
    [[nodiscard]] QByteArray push(const QString &folder, const QString &name,
                                  const QString &refspec, int *code);

    std::unique_ptr<Server> m_server;
    std::unique_ptr<Visitor> m_visitor;
};

void TestPracticeGitHost::init()
{
    m_server = std::make_unique<Server>();
    QCOMPARE(m_server->start(), QString());
    m_visitor = std::make_unique<Visitor>(m_server->announcement());
    QVERIFY(m_visitor->signIn());
    QCOMPARE(m_visitor->api("POST", u"/2.0/repositories/acme/pushed"_s, {{u"is_private"_s, true}})
                 .status,
             200);
}

void TestPracticeGitHost::cleanup()
{
    m_visitor.reset();
    m_server.reset();
}

QByteArray TestPracticeGitHost::push(const QString &folder, const QString &name,
                                     const QString &refspec, int *code)
{
    return m_visitor->git({u"-C"_s, folder, u"push"_s, m_visitor->pushUrl(name), refspec}, code);
}

void TestPracticeGitHost::firstPushMakesMainBranch()
{
    const QString home = u"/2.0/repositories/acme/pushed"_s;
    const QJsonObject before = m_visitor->get(home).json;
    QVERIFY(before.value("mainbranch"_L1).isNull());
    const QString folder = m_visitor->scratchRepository(u"trunk"_s);
    int code = -1;
    const QByteArray said = push(folder, u"acme/pushed"_s, u"trunk"_s, &code);
    QVERIFY2(code == 0, said);
    QVERIFY(said.contains("remote: Create pull request for trunk:"));
    QVERIFY(said.contains("/acme/pushed/pull-requests/new?source=trunk&t=1"));

    const QByteArray hash = m_visitor->git({u"-C"_s, folder, u"rev-parse"_s, u"HEAD"_s}).trimmed();
    const Answer branch = m_visitor->get(home + u"/refs/branches/trunk"_s);
    QCOMPARE(branch.json.value("target"_L1).toObject().value("hash"_L1).toString().toLatin1(),
             hash);
    const QJsonObject after = m_visitor->get(home).json;
    QCOMPARE(after.value("mainbranch"_L1).toObject().value("name"_L1).toString(), u"trunk"_s);
    QVERIFY(after.value("updated_on"_L1).toString() > before.value("updated_on"_L1).toString());

    const QByteArray second = push(folder, u"acme/pushed"_s, u"trunk:feature/x"_s, &code);
    QVERIFY2(code == 0, second);
    const QByteArray refs =
        m_visitor->git({u"ls-remote"_s, u"--symref"_s, m_visitor->pushUrl(u"acme/pushed"_s)});
    QVERIFY(refs.contains("ref: refs/heads/trunk\tHEAD"));
    QVERIFY(refs.contains(hash + "\trefs/heads/feature/x"));
    QVERIFY(!push(folder, u"acme/pushed"_s, u"trunk:feature/x"_s, &code).contains("Create pull"));

    const QJsonObject all =
        m_visitor->control("GET", u"state"_s).json.value("repositories"_L1).toObject();
    QVERIFY(all.size() > 1);
    const QJsonObject pushed = all.value("acme/pushed"_L1).toObject();
    QCOMPARE(pushed["tips"_L1]["trunk"_L1].toString().toLatin1(), hash);
    const Answer one = m_visitor->control("GET", u"state?repository=acme%2Fpushed"_s);
    QCOMPARE(one.json.value("repositories"_L1).toObject(),
             (QJsonObject{{u"acme/pushed"_s, pushed}}));
}

//! More than is kept in memory, and so sent by git in chunks.
void TestPracticeGitHost::bigPushArrives()
{
    const QString folder = m_visitor->scratchRepository(u"main"_s);
    QList<quint32> noise(2 << 20);
    QRandomGenerator(1).fillRange(noise.data(), noise.size());
    QFile file(folder + u"/noise.bin"_s);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(reinterpret_cast<const char *>(noise.constData()), noise.size() * 4);
    file.close();
    (void)m_visitor->git({u"-C"_s, folder, u"add"_s, u"-A"_s});
    (void)m_visitor->git({u"-C"_s, folder, u"commit"_s, u"-qm"_s, u"Noise"_s});
    int code = -1;
    const QByteArray said = push(folder, u"acme/pushed"_s, u"main"_s, &code);
    QVERIFY2(code == 0, said);
    const Answer meta =
        m_visitor->get(u"/2.0/repositories/acme/pushed/src/main/noise.bin?format=meta"_s);
    QCOMPARE(meta.json.value("size"_L1).toInt(), 8 << 20);
}

//! Also with a long list of what is there already, which git sends compressed.
void TestPracticeGitHost::clonesAndFetches()
{
    const QString folder = m_visitor->scratchRepository(u"main"_s);
    for (int i = 0; i < 60; ++i)
        (void)m_visitor->git({u"-C"_s, folder, u"commit"_s, u"-q"_s, u"--allow-empty"_s, u"-m"_s,
                              u"Number %1"_s.arg(i)});
    int code = -1;
    QVERIFY2(push(folder, u"acme/pushed"_s, u"main"_s, &code).contains("main"), "push");
    const QString copy = folder + u"-copy"_s;
    QByteArray said =
        m_visitor->git({u"clone"_s, m_visitor->pushUrl(u"acme/shop-api"_s), copy}, &code);
    QVERIFY2(code == 0, said);
    QVERIFY(QFile::exists(copy + u"/README.md"_s));
    for (const QString &version : {u"protocol.version=0"_s, u"protocol.version=2"_s}) {
        said = m_visitor->git({u"-C"_s, folder, u"-c"_s, version, u"fetch"_s,
                               m_visitor->pushUrl(u"acme/shop-api"_s), u"main"_s},
                              &code);
        QVERIFY2(code == 0, said);
    }
    QVERIFY(
        m_visitor->control("GET", u"requests"_s).body.contains("\"content-encoding\":\"gzip\""));
    // Public ones need no account.
    const QString open = m_visitor->value(u"web_url"_s) + u"/acme/docs.git"_s;
    said = m_visitor->git({u"ls-remote"_s, open}, &code);
    QVERIFY2(code == 0 && said.contains("refs/heads/main"), said);
}

void TestPracticeGitHost::asksForCredentials()
{
    const QUrl url(m_visitor->value(u"web_url"_s)
                   + u"/acme/pushed.git/info/refs?service=git-receive-pack"_s);
    const Answer none = m_visitor->send("GET", url);
    QCOMPARE(none.status, 401);
    QCOMPARE(none.headers.value("www-authenticate"), "Basic realm=\"Bitbucket.org HTTP\"");
    const QByteArray wrong = QByteArray("x-token-auth:wrong").toBase64();
    QCOMPARE(m_visitor->send("GET", url, {}, {{"Authorization", "Basic " + wrong}}).status, 401);
    QVERIFY(m_visitor->expectViolations({u"git-user-name"_s}));
    const QByteArray name = QByteArray("ada-l:" + m_visitor->accessToken.toLatin1()).toBase64();
    QCOMPARE(m_visitor->send("GET", url, {}, {{"Authorization", "Basic " + name}}).status, 401);
    const QByteArray token = m_visitor->accessToken.toLatin1();
    QCOMPARE(m_visitor->send("GET", url, {}, {{"Authorization", "Bearer " + token}}).status, 200);
}

void TestPracticeGitHost::refusesPush_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("said");
    QTest::newRow("unknown") << u"acme/not-there"_s << QByteArray("not found");
    QTest::newRow("invisible") << u"globex/moonbase"_s << QByteArray("not found");
    QTest::newRow("read only") << u"globex/hyperdrive"_s << QByteArray("403");
}

void TestPracticeGitHost::refusesPush()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, said);
    int code = 0;
    const QByteArray output =
        push(m_visitor->scratchRepository(u"main"_s), name, u"main:x"_s, &code);
    QVERIFY(code != 0);
    QVERIFY2(output.contains(said), output);
}

void TestPracticeGitHost::refusesExpiredToken()
{
    (void)m_visitor->control("POST", u"expire-tokens"_s);
    int code = 0;
    const QByteArray output =
        push(m_visitor->scratchRepository(u"main"_s), u"acme/pushed"_s, u"main"_s, &code);
    QVERIFY(code != 0);
    QVERIFY2(output.contains("Authentication failed"), output);

    QVERIFY(m_visitor->signIn());
    (void)m_visitor->control("POST", u"consumer"_s,
                             {{u"key"_s, m_visitor->value(u"key"_s)},
                              {u"scopes"_s, QJsonArray{u"account"_s, u"repository"_s}}});
    QVERIFY(m_visitor->signIn());
    const QByteArray readOnly =
        push(m_visitor->scratchRepository(u"main"_s), u"acme/pushed"_s, u"main"_s, &code);
    QVERIFY2(code != 0 && readOnly.contains("403"), readOnly);
}

void TestPracticeGitHost::knowsNothingElse()
{
    const QString home = m_visitor->value(u"web_url"_s) + u"/acme/shop-api.git/"_s;
    QVERIFY(m_visitor->expectViolations({u"token-at-wrong-host"_s})); // ../ready is a page
    const QByteArray token = "Bearer " + m_visitor->accessToken.toLatin1();
    for (const QString &rest : {u"HEAD"_s, u"config"_s, u"objects/info/packs"_s, u"../ready"_s})
        QCOMPARE(m_visitor->send("GET", QUrl(home + rest), {}, {{"Authorization", token}}).status,
                 404);
}

QTEST_GUILESS_MAIN(TestPracticeGitHost)
#include "tst_githost.moc"
