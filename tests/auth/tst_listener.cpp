// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "auth/signinbench.h"

#include <QTcpSocket>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace windlass;
using namespace windlass::auth;
using testing::exchange;
using testing::SignInBench;

// Who may end a sign-in, and who may not.
class TestListener final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_bench = std::make_unique<SignInBench>(); }
    void cleanup() { m_bench.reset(); }
    void signsIn_data();
    void signsIn();
    void servesItsAddress_data();
    void servesItsAddress();
    void takesTheCookiesOfOtherPorts();
    void ignoresForeignRequests_data();
    void ignoresForeignRequests();
    void sendsProtectedPages();
    void reportsRefusal();
    void suspectsRefusalWithoutState_data();
    void suspectsRefusalWithoutState();
    void reportsCallbackWithoutCode();
    void acceptsOneCallbackOnly();
    void closesSlowConnections();
    void dropsTheOldestIdleConnection();
    void knowsWhyNobodyCanListen();
    void reportsBusyPort_data();
    void reportsBusyPort();
    void listensAgainAtOnce();

private:
    std::unique_ptr<SignInBench> m_bench;
};

void TestListener::signsIn_data()
{
    QTest::addColumn<QHostAddress>("address");
    QTest::addColumn<int>("partSize");
    QTest::newRow("IPv4") << QHostAddress(QHostAddress::LocalHost) << 10000;
    QTest::newRow("IPv6") << QHostAddress(QHostAddress::LocalHostIPv6) << 10000;
    QTest::newRow("many segments") << QHostAddress(QHostAddress::LocalHost) << 30;
    QTest::newRow("one byte at a time") << QHostAddress(QHostAddress::LocalHost) << 1;
}

static bool hasIpv6()
{
    QTcpServer probe;
    return probe.listen(QHostAddress::LocalHostIPv6);
}

void TestListener::signsIn()
{
    QFETCH(QHostAddress, address);
    QFETCH(int, partSize);
    if (address == QHostAddress(QHostAddress::LocalHostIPv6) && !hasIpv6())
        QSKIP("This computer has no IPv6.");
    QVERIFY(m_bench->signIn());
    const QByteArray request = m_bench->head(m_bench->callbackQuery(u"abc"_s));
    QList<QByteArray> parts;
    for (qsizetype at = 0; at < request.size(); at += partSize)
        parts.append(request.mid(at, partSize));
    QVERIFY(exchange(address, m_bench->port(), parts).startsWith("HTTP/1.1 200 "));
    QTRY_COMPARE(m_bench->outcomes.size(), 1);
    QVERIFY(m_bench->tokens() != nullptr);
    QCOMPARE(m_bench->tokens()->accessToken, u"a+/=%41"_s);
}

void TestListener::servesItsAddress_data()
{
    QTest::addColumn<QString>("callback");
    QTest::newRow("proposed path") << u"http://localhost:PORT/callback"_s;
    QTest::newRow("trailing slash") << u"http://localhost:PORT/callback/"_s;
    QTest::newRow("no path") << u"http://localhost:PORT"_s;
    QTest::newRow("Backstage's path") << u"http://localhost:PORT/api/auth/bitbucket"_s;
    QTest::newRow("escaped path") << u"http://localhost:PORT/a%20b%2Fc"_s;
    QTest::newRow("127.0.0.1") << u"http://127.0.0.1:PORT/callback"_s;
    QTest::newRow("::1") << u"http://[::1]:PORT/callback"_s;
}

void TestListener::servesItsAddress()
{
    QFETCH(QString, callback);
    m_bench = std::make_unique<SignInBench>(callback);
    const bool isIpv6 = callback.contains(u'[');
    if (isIpv6 && !hasIpv6())
        QSKIP("This computer has no IPv6.");
    QVERIFY(m_bench->signIn());
    QByteArray request = m_bench->head(m_bench->callbackQuery(u"abc"_s));
    request.replace("GET ?", "GET /?"); // as a browser asks without a path
    const auto address = isIpv6 ? QHostAddress::LocalHostIPv6 : QHostAddress::LocalHost;
    const QByteArray page = exchange(QHostAddress(address), m_bench->port(), {request});
    QVERIFY2(page.startsWith("HTTP/1.1 200 "), page.constData());
    QTRY_COMPARE(m_bench->outcomes.size(), 1);
    QVERIFY(m_bench->tokens() != nullptr);
    QCOMPARE(testing::formOf(m_bench->server.seen.first().body).value(u"redirect_uri"_s),
             m_bench->callback()); // byte for byte
}

// A browser sends those of every server of this computer along, whatever its port.
void TestListener::takesTheCookiesOfOtherPorts()
{
    QVERIFY(m_bench->signIn());
    const QByteArray cookie = "Cookie: " + QByteArray(20000, 'k') + "\r\n\r\n";
    const QByteArray request = m_bench->head(m_bench->callbackQuery(u"abc"_s)).chopped(2) + cookie;
    const QByteArray page = exchange(QHostAddress::LocalHost, m_bench->port(), {request});
    QVERIFY2(page.startsWith("HTTP/1.1 200 "), page.constData());
    QTRY_COMPARE(m_bench->outcomes.size(), 1);
    QVERIFY(m_bench->tokens() != nullptr);
}

void TestListener::ignoresForeignRequests_data()
{
    QTest::addColumn<QByteArray>("request"); // PORT and STATE are filled in
    QTest::addColumn<int>("status");
    const QByteArray host = " HTTP/1.1\r\nHost: localhost:PORT\r\n\r\n";
    const QByteArray path = "/signed/in";
    const QByteArray good = path + "?code=x&state=STATE";
    const auto row = [](const char *name, const QByteArray &request, int status) {
        QTest::newRow(name) << request << status;
    };
    row("favicon", "GET /favicon.ico" + host, 404);
    row("longer path", "GET " + path + "XYZ?code=x&state=STATE" + host, 404);
    row("trailing slash", "GET " + path + "/?code=x&state=STATE" + host, 404);
    row("escaped path", "GET /signed%2Fin?code=x&state=STATE" + host, 404);
    row("absolute form", "GET http://localhost:PORT" + good + host, 400);
    row("POST", "POST " + good + host, 405);
    row("HEAD", "HEAD " + good + host, 405);
    row("OPTIONS", "OPTIONS " + good + host, 405);
    row("lower case method", "get " + good + host, 405);
    row("other host", "GET " + good + " HTTP/1.1\r\nHost: evil.example\r\n\r\n", 400);
    row("other name of this computer", "GET " + good + " HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\n\r\n",
        400);
    row("other port", "GET " + good + " HTTP/1.1\r\nHost: localhost:1\r\n\r\n", 400);
    row("no host", "GET " + good + " HTTP/1.1\r\n\r\n", 400);
    row("two hosts",
        "GET " + good + " HTTP/1.1\r\nHost: localhost:PORT\r\nHost: localhost:PORT\r\n\r\n", 400);
    row("not HTTP", "hello\r\n\r\n", 400);
    row("header without colon",
        "GET " + good + " HTTP/1.1\r\nHost: localhost:PORT\r\nnonsense\r\n\r\n", 400);
    row("no parameters", "GET " + path + host, 400);
    row("no state", "GET " + path + "?code=x" + host, 400);
    row("empty state", "GET " + path + "?code=x&state=" + host, 400);
    row("wrong state", "GET " + path + "?code=x&state=evil" + host, 400);
    row("error, no state", "GET " + path + "?error=access_denied" + host, 400);
    row("error, wrong state", "GET " + path + "?error=access_denied&state=evil" + host, 400);
    row("two codes", "GET " + path + "?code=a&code=b&state=STATE" + host, 400);
    row("two states", "GET " + good + "&state=STATE" + host, 400);
    row("not UTF-8", "GET " + path + "?code=%FF%FE&state=STATE" + host, 400);
    row("long address", "GET " + good + "&pad=" + QByteArray(66000, 'a') + host, 431);
    row("long cookie",
        "GET " + good + " HTTP/1.1\r\nHost: localhost:PORT\r\nCookie: " + QByteArray(66000, 'k')
            + "\r\n\r\n",
        431);
}

void TestListener::ignoresForeignRequests()
{
    QFETCH(QByteArray, request);
    QFETCH(int, status);
    QVERIFY(m_bench->signIn());
    request.replace("PORT", QByteArray::number(m_bench->port()));
    request.replace("STATE", m_bench->state());
    const QByteArray page = exchange(QHostAddress::LocalHost, m_bench->port(), {request});
    QCOMPARE(page.mid(9, 3).toInt(), status);
    QVERIFY(m_bench->outcomes.isEmpty());
    QVERIFY(m_bench->server.seen.isEmpty());

    m_bench->open(m_bench->callbackQuery(u"abc"_s)); // the sign-in goes on
    QTRY_COMPARE(m_bench->outcomes.size(), 1);
    QVERIFY(m_bench->tokens() != nullptr);
}

void TestListener::sendsProtectedPages()
{
    QVERIFY(m_bench->signIn());
    for (const QByteArray &query :
         {QByteArray("code=<script>&state=x"), m_bench->callbackQuery(u"abc"_s)}) {
        const QByteArray page = m_bench->open(query);
        for (const char *field :
             {"Content-Security-Policy: default-src 'none'", "frame-ancestors 'none'",
              "X-Content-Type-Options: nosniff", "Referrer-Policy: no-referrer",
              "Cache-Control: no-store", "Connection: close"})
            QVERIFY2(page.contains(field), field);
        QVERIFY(page.endsWith("</html>\n"));
        QVERIFY(!page.contains("@TEXT@"));
        QVERIFY(!page.contains("<script") && !page.contains("abc") && !page.contains("state"));
    }
}

void TestListener::reportsRefusal()
{
    QVERIFY(m_bench->signIn());
    const QByteArray page = m_bench->open(
        "error=access_denied&error_description=user+said+no%0A&state=" + m_bench->state());
    QVERIFY(page.contains("refused"));
    QTRY_COMPARE(m_bench->outcomes.size(), 1);
    const auto failure = std::get<Failure>(m_bench->outcomes.first());
    QCOMPARE(failure.problem, Problem::Denied);
    QCOMPARE(failure.error, u"access_denied"_s);
    QCOMPARE(failure.description, u"user said no\n"_s);
    QVERIFY(m_bench->server.seen.isEmpty());
    QCOMPARE(m_bench->suspicions, 0);
}

void TestListener::suspectsRefusalWithoutState_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<bool>("isSuspected");
    QTest::newRow("error, no state") << QByteArray("error=access_denied") << true;
    QTest::newRow("empty error, no state") << QByteArray("error=") << true;
    QTest::newRow("error, wrong state") << QByteArray("error=access_denied&state=evil") << false;
    QTest::newRow("error, empty state") << QByteArray("error=access_denied&state=") << false;
    QTest::newRow("nothing") << QByteArray() << false;
    QTest::newRow("code, no state") << QByteArray("code=x") << false;
}

void TestListener::suspectsRefusalWithoutState()
{
    QFETCH(QByteArray, query);
    QFETCH(bool, isSuspected);
    QVERIFY(m_bench->signIn());
    QVERIFY(m_bench->open(query).startsWith("HTTP/1.1 400 "));
    m_bench->open(m_bench->callbackQuery(u"abc"_s)); // never ends the attempt
    QTRY_COMPARE(m_bench->outcomes.size(), 1);
    QVERIFY(m_bench->tokens() != nullptr);
    QCOMPARE(m_bench->suspicions, isSuspected ? 1 : 0);
}

void TestListener::reportsCallbackWithoutCode()
{
    QVERIFY(m_bench->signIn());
    m_bench->open(m_bench->callbackQuery({}));
    QTRY_COMPARE(m_bench->outcomes.size(), 1);
    QCOMPARE(m_bench->problem(), Problem::BadCallback);
}

void TestListener::acceptsOneCallbackOnly()
{
    QVERIFY(m_bench->signIn());
    QTcpSocket late; // accepted before the right one, speaks after it
    late.connectToHost(QHostAddress::LocalHost, m_bench->port());
    QTRY_COMPARE(late.state(), QAbstractSocket::ConnectedState);
    const QByteArray query = m_bench->callbackQuery(u"abc"_s);
    QVERIFY(m_bench->open(query).startsWith("HTTP/1.1 200 "));
    late.write(m_bench->head(query));
    QTRY_COMPARE(late.state(), QAbstractSocket::UnconnectedState);
    QVERIFY(late.readAll().startsWith("HTTP/1.1 400 "));
    QCOMPARE(m_bench->open(query), "no connection");
    QTRY_COMPARE(m_bench->outcomes.size(), 1);
    QCOMPARE(m_bench->server.seen.size(), 1);
}

using Crowd = std::vector<std::unique_ptr<QTcpSocket>>;

static Crowd crowdAt(quint16 port, int count)
{
    Crowd crowd;
    for (int i = 0; i < count; ++i) {
        crowd.push_back(std::make_unique<QTcpSocket>());
        QTcpSocket &socket = *crowd.back();
        socket.connectToHost(QHostAddress::LocalHost, port);
        if (!QTest::qWaitFor([&] { return socket.state() == QAbstractSocket::ConnectedState; }))
            return {};
    }
    return crowd;
}

void TestListener::closesSlowConnections()
{
    m_bench->renew(m_bench->hastyProvider());
    QVERIFY(m_bench->signIn());
    const Crowd crowd = crowdAt(m_bench->port(), 8);
    QCOMPARE(crowd.size(), 8U);
    crowd.front()->write("GET /signed/in?co"); // dripping is as slow
    for (const auto &socket : crowd)
        QTRY_COMPARE(socket->state(), QAbstractSocket::UnconnectedState);
    QVERIFY(m_bench->open(m_bench->callbackQuery(u"abc"_s)).startsWith("HTTP/1.1 200 "));
    QTRY_COMPARE(m_bench->outcomes.size(), 1);
}

void TestListener::dropsTheOldestIdleConnection()
{
    Provider patient = m_bench->provider();
    patient.connectionTimeout = 1h; // so nothing else closes them
    m_bench->renew(patient);
    QVERIFY(m_bench->signIn());
    const Crowd crowd = crowdAt(m_bench->port(), 16);
    QCOMPARE(crowd.size(), 16U);
    QTcpSocket browser;
    browser.connectToHost(QHostAddress::LocalHost, m_bench->port());
    browser.write(m_bench->head(m_bench->callbackQuery(u"abc"_s)));
    QTRY_COMPARE(browser.state(), QAbstractSocket::UnconnectedState);
    QVERIFY(browser.readAll().startsWith("HTTP/1.1 200 "));
    QTRY_COMPARE(crowd.front()->state(), QAbstractSocket::UnconnectedState);
    for (std::size_t i = 1; i < crowd.size(); ++i)
        QCOMPARE(crowd[i]->state(), QAbstractSocket::ConnectedState);
    QTRY_COMPARE(m_bench->outcomes.size(), 1);
    QVERIFY(m_bench->tokens() != nullptr);
}

// The system says the first of ports below 1024 to all but root, who runs some of these tests.
void TestListener::knowsWhyNobodyCanListen()
{
    QCOMPARE(listenProblem(QAbstractSocket::SocketAccessError), Problem::PortReserved);
    QCOMPARE(listenProblem(QAbstractSocket::AddressInUseError), Problem::PortBusy);
    QCOMPARE(listenProblem(QAbstractSocket::UnknownSocketError), Problem::PortBusy);
}

void TestListener::reportsBusyPort_data()
{
    QTest::addColumn<QHostAddress>("address");
    QTest::newRow("IPv4") << QHostAddress(QHostAddress::LocalHost);
    QTest::newRow("IPv6") << QHostAddress(QHostAddress::LocalHostIPv6);
    QTest::newRow("all") << QHostAddress(QHostAddress::Any);
}

void TestListener::reportsBusyPort()
{
    QFETCH(QHostAddress, address);
    if (address == QHostAddress(QHostAddress::LocalHostIPv6) && !hasIpv6())
        QSKIP("This computer has no IPv6.");
    QTcpServer other;
    QVERIFY(other.listen(address, m_bench->port()));
    m_bench->attempt->signIn();
    QVERIFY(m_bench->outcomes.isEmpty()); // never from inside the call
    QTRY_COMPARE(m_bench->outcomes.size(), 1);
    QCOMPARE(m_bench->problem(), Problem::PortBusy);
    QVERIFY(!m_bench->browserUrl.isValid());
    other.close();
    m_bench->renew();
    QVERIFY(m_bench->signIn()); // nothing of the first attempt is left listening
}

void TestListener::listensAgainAtOnce()
{
    for (int i = 0; i < 3; ++i) {
        m_bench->renew();
        QVERIFY(m_bench->signIn());
        m_bench->open(m_bench->callbackQuery(u"abc"_s));
        QTRY_COMPARE(m_bench->outcomes.size(), 1);
        QVERIFY(m_bench->tokens() != nullptr);
    }
}

QTEST_GUILESS_MAIN(TestListener)
#include "tst_listener.moc"
