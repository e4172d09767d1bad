// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "auth/signinbench.h"
#include "testing/fullsize.h"

#include <QDir>
#include <QNetworkInterface>
#include <QTcpSocket>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace windlass;
using namespace windlass::auth;
using testing::exchange;
using testing::SignInBench;

// Programs that want the code, or want nobody to get it. What a single request can do is in
// tst_listener.
class TestHostileCallbacks final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_bench.reset(); }
    void survivesAMegabyteOfHeaders_data();
    void survivesAMegabyteOfHeaders();
    void takesOneOfTwoAtOnce();
    void takesNoReplay();
    void answersAmongIdleConnections();
    void keepsTheConnectionThatTalks();
    void isNotReachedFromOutside();
    void refusesAddressesOfOtherInterfaces();
    void leavesNoDescriptors();

private:
    bool succeeds();

    std::unique_ptr<SignInBench> m_bench;
};

void TestHostileCallbacks::init()
{
    m_bench = std::make_unique<SignInBench>();
    Provider patient = m_bench->provider();
    patient.connectionTimeout = 1h; // so that time alone drops nobody
    m_bench->renew(patient);
    QVERIFY(m_bench->signIn());
}

//! Whether the right callback still works.
bool TestHostileCallbacks::succeeds()
{
    if (!m_bench->outcomes.isEmpty() || !m_bench->server.seen.isEmpty())
        return false; // something got through before
    return m_bench->open(m_bench->callbackQuery(u"abc"_s)).startsWith("HTTP/1.1 200 ")
           && QTest::qWaitFor([this] { return !m_bench->outcomes.isEmpty(); })
           && m_bench->tokens() != nullptr && m_bench->server.seen.size() == 1;
}

void TestHostileCallbacks::survivesAMegabyteOfHeaders_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::newRow("one line") << QByteArray("Cookie: ") << QByteArray("\r\n\r\n");
    QTest::newRow("without an end") << QByteArray("Cookie: ") << QByteArray();
    QTest::newRow("no line at all") << QByteArray() << QByteArray();
}

void TestHostileCallbacks::survivesAMegabyteOfHeaders()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    const QByteArray start = m_bench->head(m_bench->callbackQuery(u"evil"_s)).chopped(2);
    const QByteArray page = exchange(QHostAddress::LocalHost, m_bench->port(),
                                     {start + before + QByteArray(1024 * 1024, 'k') + after});
    // The page may be lost to a reset of the connection.
    QVERIFY(page.isEmpty() || page.startsWith("HTTP/1.1 431 ") || page == "cannot be sent");
    QVERIFY(succeeds());
}

void TestHostileCallbacks::takesOneOfTwoAtOnce()
{
    QTcpSocket one;
    QTcpSocket two;
    for (QTcpSocket *socket : {&one, &two}) {
        socket->connectToHost(QHostAddress::LocalHost, m_bench->port());
        QTRY_COMPARE(socket->state(), QAbstractSocket::ConnectedState);
    }
    one.write(m_bench->head(m_bench->callbackQuery(u"first"_s)));
    two.write(m_bench->head(m_bench->callbackQuery(u"second"_s)));
    for (QTcpSocket *socket : {&one, &two})
        QTRY_COMPARE(socket->state(), QAbstractSocket::UnconnectedState);
    const QByteArrayList statuses{one.readAll().mid(9, 3), two.readAll().mid(9, 3)};
    QVERIFY(statuses == (QByteArrayList{"200", "400"})
            || statuses == (QByteArrayList{"400", "200"}));
    QTRY_COMPARE(m_bench->outcomes.size(), 1);
    QVERIFY(m_bench->tokens() != nullptr);
    QCOMPARE(m_bench->server.seen.size(), 1);
}

void TestHostileCallbacks::takesNoReplay()
{
    const QByteArray used = m_bench->callbackQuery(u"abc"_s);
    QVERIFY(succeeds());
    QCOMPARE(m_bench->open(used), "no connection");
    m_bench->renew(); // the next sign-in, on the same port
    QVERIFY(m_bench->signIn());
    m_bench->server.seen.clear();
    QVERIFY(m_bench->open(used).startsWith("HTTP/1.1 400 "));
    QVERIFY(succeeds());
}

using Crowd = std::vector<std::unique_ptr<QTcpSocket>>;

static bool joins(Crowd &crowd, quint16 port)
{
    crowd.push_back(std::make_unique<QTcpSocket>());
    QTcpSocket &socket = *crowd.back();
    socket.connectToHost(QHostAddress::LocalHost, port);
    return QTest::qWaitFor([&socket] { return socket.state() == QAbstractSocket::ConnectedState; });
}

void TestHostileCallbacks::answersAmongIdleConnections()
{
    Crowd crowd;
    for (int i = 0; i < 500; ++i)
        QVERIFY(joins(crowd, m_bench->port()));
    QVERIFY(succeeds());
    const auto open = std::count_if(crowd.begin(), crowd.end(), [](const auto &socket) {
        return socket->state() == QAbstractSocket::ConnectedState;
    });
    QVERIFY2(open <= 16, QByteArray::number(qint64(open)).constData());
}

void TestHostileCallbacks::keepsTheConnectionThatTalks()
{
    QTcpSocket browser;
    browser.connectToHost(QHostAddress::LocalHost, m_bench->port());
    browser.setSocketOption(QAbstractSocket::LowDelayOption, 1);
    QTRY_COMPARE(browser.state(), QAbstractSocket::ConnectedState);
    Crowd crowd;
    for (const char byte : m_bench->head(m_bench->callbackQuery(u"abc"_s))) {
        QVERIFY(joins(crowd, m_bench->port()));
        browser.write(&byte, 1);
        QTRY_COMPARE(browser.bytesToWrite(), 0);
    }
    QVERIFY(crowd.size() > 100);
    QTRY_COMPARE(browser.state(), QAbstractSocket::UnconnectedState);
    QVERIFY(browser.readAll().startsWith("HTTP/1.1 200 "));
    QTRY_COMPARE(m_bench->outcomes.size(), 1);
}

static QList<QHostAddress> outerAddresses()
{
    QList<QHostAddress> addresses;
    for (const QHostAddress &address : QNetworkInterface::allAddresses()) {
        if (!address.isLoopback() && address.protocol() == QAbstractSocket::IPv4Protocol)
            addresses.append(address);
    }
    return addresses;
}

void TestHostileCallbacks::isNotReachedFromOutside()
{
    const QByteArray request = m_bench->head(m_bench->callbackQuery(u"evil"_s));
    QList<QHostAddress> addresses = outerAddresses();
    addresses.append(QHostAddress(u"127.0.0.2"_s)); // on this computer, but not ours
    for (const QHostAddress &address : std::as_const(addresses))
        QCOMPARE(exchange(address, m_bench->port(), {request}), "no connection");
    QVERIFY(succeeds());
}

void TestHostileCallbacks::refusesAddressesOfOtherInterfaces()
{
    const QList<QHostAddress> addresses = outerAddresses();
    if (addresses.isEmpty())
        QSKIP("This computer has no other interface.");
    QTcpSocket socket;
    QVERIFY(socket.bind(addresses.first()));
    socket.connectToHost(QHostAddress(QHostAddress::LocalHost), m_bench->port());
    if (!QTest::qWaitFor([&] { return socket.state() == QAbstractSocket::ConnectedState; }))
        QSKIP("The system does not let another interface's address through to 127.0.0.1.");
    socket.write(m_bench->head(m_bench->callbackQuery(u"evil"_s)));
    QTRY_COMPARE(socket.state(), QAbstractSocket::UnconnectedState);
    QCOMPARE(socket.readAll(), QByteArray());
    QVERIFY(succeeds());
}

//! How many descriptors this process has; 0 where the system does not tell.
static qsizetype openDescriptors()
{
    return QDir(u"/proc/self/fd"_s).entryList(QDir::System | QDir::Files).size();
}

void TestHostileCallbacks::leavesNoDescriptors()
{
    const int rounds = testing::isFullSize() ? 1000 : 50;
    QVERIFY(succeeds());
    qsizetype atFirst = 0;
    for (int i = 0; i < rounds; ++i) {
        m_bench->server.seen.clear();
        m_bench->renew();
        QVERIFY(m_bench->signIn());
        QVERIFY(succeeds());
        if (i == 4)
            atFirst = openDescriptors(); // by then everything that is made once is there
    }
    m_bench->renew();
    QTRY_VERIFY2(openDescriptors() <= atFirst, QByteArray::number(openDescriptors()).constData());
}

QTEST_GUILESS_MAIN(TestHostileCallbacks)
#include "tst_hostilecallbacks.moc"
