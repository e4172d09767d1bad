// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "auth/filesecretstore.h"
#include "auth/tokenkeeper.h"
#include "http/networkhttpclient.h"
#include "practice/server/server.h"
#include "practice/visitor.h"
#include "testing/fullsize.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace windlass;
using namespace windlass::auth;

// One stored refresh token, many who need it, and a server that takes each token once only.
class TestRefreshes final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void renewsOnceForManyCallers();
    void asksOnceMoreAfterARefusal();
    void sharesWithAnotherProcess();

private:
    int count(const QString &path, int status);
    std::unique_ptr<TokenKeeper> makeKeeper();

    std::unique_ptr<practice::Server> m_server;
    std::unique_ptr<practice::Visitor> m_visitor;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<testing::FileSecretStore> m_secrets;
    AccountId m_account;
};

void TestRefreshes::init()
{
    m_server = std::make_unique<practice::Server>();
    QCOMPARE(m_server->start(), QString());
    m_visitor = std::make_unique<practice::Visitor>(m_server->announcement());
    // Asking the same a hundred times at once is what this is about.
    QVERIFY(m_visitor->set({{u"refresh_grace"_s, 0}, {u"repeat_limit"_s, 0}}));
    QVERIFY(m_visitor->signIn());
    m_folder = std::make_unique<QTemporaryDir>();
    m_secrets = std::make_unique<testing::FileSecretStore>(m_folder->path());
    m_account = {u"{ada}"_s, m_visitor->value(u"key"_s)};
    QVERIFY(
        m_secrets->write(m_account.consumerSecretKey(), m_visitor->value(u"secret"_s)).result());
    QVERIFY(m_secrets->write(m_account.refreshTokenKey(), m_visitor->refreshToken).result());
    QCOMPARE(m_visitor->control("DELETE", u"requests"_s).status, 200);
}

void TestRefreshes::cleanup()
{
    m_secrets.reset();
    m_visitor.reset();
    m_server.reset();
}

//! How many requests to \a path the server answered with \a status.
int TestRefreshes::count(const QString &path, int status)
{
    int found = 0;
    const QJsonArray requests =
        m_visitor->control("GET", u"requests"_s).json.value(u"requests"_s).toArray();
    for (const QJsonValue &request : requests) {
        if (request[u"path"_s].toString() == path && request[u"status"_s].toInt() == status)
            ++found;
    }
    return found;
}

std::unique_ptr<TokenKeeper> TestRefreshes::makeKeeper()
{
    return std::make_unique<TokenKeeper>(OAuthEndpoints::of(QUrl(m_server->webUrl())), m_account,
                                         *m_secrets, m_folder->filePath(u"lock"_s));
}

static const QString tokenPath = u"/site/oauth2/access_token"_s;
static const QString userPath = u"/2.0/user"_s;

using Replies = QList<QFuture<Result<http::HttpReply>>>;

static bool isEachAnswered(const Replies &replies)
{
    return QTest::qWaitFor(
        [&replies] {
            return std::all_of(replies.begin(), replies.end(),
                               [](const auto &reply) { return reply.isFinished(); });
        },
        60000);
}

void TestRefreshes::renewsOnceForManyCallers()
{
    const auto keeper = makeKeeper();
    keeper->adopt({m_visitor->accessToken, QDateTime::currentDateTimeUtc().addSecs(7200)});
    http::NetworkHttpClient client(QUrl(m_server->apiUrl()), *keeper);
    QCOMPARE(m_visitor->control("POST", u"expire-tokens"_s).status, 200);
    Replies replies;
    for (int i = 0; i < 100; ++i)
        replies.append(client.send({.url = QUrl(m_server->apiUrl() + userPath)}));
    QVERIFY(isEachAnswered(replies));
    for (const auto &reply : replies) {
        QVERIFY(reply.result().has_value());
        QCOMPARE(reply.result()->status, 200);
    }
    QCOMPARE(count(tokenPath, 200), 1);
    QCOMPARE(count(tokenPath, 400), 0);
    QCOMPARE(count(userPath, 200), 100);
}

void TestRefreshes::asksOnceMoreAfterARefusal()
{
    const auto keeper = makeKeeper();
    http::NetworkHttpClient client(QUrl(m_server->apiUrl()), *keeper);
    // Every access token is refused, new ones too.
    QCOMPARE(m_visitor
                 ->control("POST", u"fault"_s,
                           {{u"host"_s, u"api"_s},
                            {u"path"_s, u"/2.0/user"_s},
                            {u"times"_s, 0},
                            {u"action"_s, u"status"_s},
                            {u"status"_s, 401}})
                 .status,
             200);
    const Replies replies{client.send({.url = QUrl(m_server->apiUrl() + userPath)})};
    QVERIFY(isEachAnswered(replies));
    QCOMPARE(count(userPath, 401), 2);
    QCOMPARE(count(tokenPath, 200), 2); // one because there was none, one for the refusal
}

void TestRefreshes::sharesWithAnotherProcess()
{
    const int each = testing::isFullSize() ? 200 : 20;
    QProcess workers[2];
    for (QProcess &worker : workers) {
        worker.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        worker.start(
            qEnvironmentVariable("REFRESH_WORKER"),
            {m_server->webUrl(), m_account.consumerKey, m_folder->path(), QString::number(each)});
    }
    for (QProcess &worker : workers) {
        QVERIFY(worker.waitForFinished(500000));
        QCOMPARE(worker.readAllStandardOutput().trimmed().toInt(), each);
    }
    QCOMPARE(count(tokenPath, 200), 2 * each);
    QCOMPARE(count(tokenPath, 400), 0); // no token was sent that had been used
}

QTEST_GUILESS_MAIN(TestRefreshes)
#include "tst_refreshes.moc"
