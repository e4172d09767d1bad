// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/networkhttpclient.h"

#include "testing/scriptedauthorizer.h"
#include "testing/standinserver.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace windlass;
using testing::ScriptedAuthorizer;
using testing::StandInServer;

// Where a server may lead us, and where the token may go.
class TestRedirects final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void followsWithinTheOrigin_data();
    void followsWithinTheOrigin();
    void refusesAnotherServer_data();
    void refusesAnotherServer();
    void refusesPost();
    void refusesCircles();
    void refusesForeignAddressesUnasked_data();
    void refusesForeignAddressesUnasked();

private:
    [[nodiscard]] QFuture<Result<http::HttpReply>> get(const QUrl &url);

    std::unique_ptr<StandInServer> m_api;
    std::unique_ptr<StandInServer> m_other;
    std::unique_ptr<ScriptedAuthorizer> m_authorizer;
    std::unique_ptr<http::NetworkHttpClient> m_client;
};

void TestRedirects::init()
{
    m_api = std::make_unique<StandInServer>();
    m_other = std::make_unique<StandInServer>();
    m_authorizer = std::make_unique<ScriptedAuthorizer>();
    m_client = std::make_unique<http::NetworkHttpClient>(
        m_api->url(), *m_authorizer,
        http::Patience{.silence = 2s, .total = 10s, .firstDelay = 1ms, .attempts = 3});
}

void TestRedirects::cleanup()
{
    m_client.reset();
    m_authorizer.reset();
    m_other.reset();
    m_api.reset();
}

QFuture<Result<http::HttpReply>> TestRedirects::get(const QUrl &url)
{
    return m_client->send({.url = url});
}

void TestRedirects::followsWithinTheOrigin_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("location"); // ORIGIN is filled in
    QTest::addColumn<QByteArray>("target");
    QTest::newRow("301, path") << 301 << QByteArray("/b?c=d") << QByteArray("/b?c=d");
    QTest::newRow("302, relative") << 302 << QByteArray("b") << QByteArray("/2.0/b");
    QTest::newRow("303, whole") << 303 << QByteArray("ORIGIN/%7Bx%7D") << QByteArray("/%7Bx%7D");
    QTest::newRow("307") << 307 << QByteArray("/b") << QByteArray("/b");
    QTest::newRow("308") << 308 << QByteArray("/b%2Fc") << QByteArray("/b%2Fc");
}

void TestRedirects::followsWithinTheOrigin()
{
    QFETCH(int, status);
    QFETCH(QByteArray, location);
    QFETCH(QByteArray, target);
    location.replace("ORIGIN", m_api->url().toEncoded());
    m_api->script = {{.status = status, .headers = "Location: " + location + "\r\n"}};
    const auto reply = get(m_api->url(u"/2.0/a"_s));
    QTRY_VERIFY(reply.isFinished());
    QCOMPARE(reply.result()->status, 200);
    QCOMPARE(m_api->seen.size(), 2);
    QCOMPARE(m_api->seen.last().target, target);
    QCOMPARE(m_api->seen.last().headers.value("authorization"), "Bearer first");
}

void TestRedirects::refusesAnotherServer_data()
{
    QTest::addColumn<QString>("location"); // OTHER and PORT are filled in
    QTest::newRow("other port") << u"OTHER/"_s;
    QTest::newRow("other name of the same host") << u"http://localhost:PORT/"_s;
    QTest::newRow("other scheme") << u"https://127.0.0.1:PORT/"_s;
    QTest::newRow("without scheme") << u"//localhost:PORT/"_s;
    QTest::newRow("our host as user name") << u"http://127.0.0.1@localhost:PORT/"_s;
    QTest::newRow("file") << u"file:///etc/passwd"_s;
}

void TestRedirects::refusesAnotherServer()
{
    QFETCH(QString, location);
    location.replace(u"OTHER"_s, m_other->url().toString());
    location.replace(u"PORT"_s, QString::number(m_other->port()));
    m_api->script = {{.status = 302, .headers = "Location: " + location.toLatin1() + "\r\n"}};
    const auto reply = get(m_api->url(u"/2.0/a"_s));
    QTRY_VERIFY(reply.isFinished());
    QVERIFY(!reply.result());
    QCOMPARE(reply.result().error().kind, ErrorKind::UnreadableReply);
    QCOMPARE(m_api->seen.size(), 1);
    QCOMPARE(m_other->connections(), 0); // the token went nowhere
}

void TestRedirects::refusesPost()
{
    m_api->script = {{.status = 307, .headers = "Location: /b\r\n"}};
    const auto reply = m_client->send({"POST", m_api->url(u"/a"_s), "{}", "application/json"});
    QTRY_VERIFY(reply.isFinished());
    QCOMPARE(reply.result().error().kind, ErrorKind::UnreadableReply);
    QCOMPARE(m_api->seen.size(), 1);
}

void TestRedirects::refusesCircles()
{
    m_api->answer = {.status = 302, .headers = "Location: /a\r\n"};
    const auto reply = get(m_api->url(u"/a"_s));
    QTRY_VERIFY(reply.isFinished());
    QCOMPARE(reply.result().error().kind, ErrorKind::UnreadableReply);
    QCOMPARE(m_api->seen.size(), 6);
}

void TestRedirects::refusesForeignAddressesUnasked_data()
{
    QTest::addColumn<QString>("url"); // API and PORT are filled in
    QTest::newRow("other port") << u"http://127.0.0.1:PORT/2.0/x?page=2"_s;
    QTest::newRow("other name") << u"http://localhost:API/2.0/x?page=2"_s;
    QTest::newRow("https instead") << u"https://127.0.0.1:API/2.0/x?page=2"_s;
    QTest::newRow("relative") << u"/2.0/x?page=2"_s;
    QTest::newRow("file") << u"file:///etc/passwd"_s;
    QTest::newRow("nothing") << QString();
}

void TestRedirects::refusesForeignAddressesUnasked()
{
    QFETCH(QString, url);
    url.replace(u"PORT"_s, QString::number(m_other->port()));
    url.replace(u"API"_s, QString::number(m_api->port()));
    const auto reply = get(QUrl(url));
    QVERIFY(!reply.isFinished());
    QTRY_VERIFY(reply.isFinished());
    QCOMPARE(reply.result().error().kind, ErrorKind::UnreadableReply);
    QCOMPARE(m_authorizer->asked, 0);
    QCOMPARE(m_api->connections(), 0);
    QCOMPARE(m_other->connections(), 0);
}

QTEST_GUILESS_MAIN(TestRedirects)
#include "tst_redirects.moc"
