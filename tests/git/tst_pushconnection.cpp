// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "git/pushbench.h"
#include "git/pushconnection.h"
#include "git/rawhost.h"

#include <QSemaphore>
#include <QTcpServer>
#include <QTest>
#include <QThread>

#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace windlass;
using namespace windlass::git;
using testing::HostReply;
using testing::HostRequest;

class TestPushConnection final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void tellsThatNobodyListens();
    void tellsABrokenConnection();
    void tellsAnUnknownHost();
    void waitsNotForEver();
    void waitsWhileThePackIsChecked_data();
    void waitsWhileThePackIsChecked();
    void stopsWhileNothingIsAnswered();
    void stopsWhileConnecting();
    void stopsWhileThePackIsChecked();
    void stopsBeforeTheStart();
    void tellsThatAllWasSent_data();
    void tellsThatAllWasSent();

private:
    testing::PushBench m_bench;
};

void TestPushConnection::init()
{
    QVERIFY(m_bench.begin());
}

void TestPushConnection::cleanup()
{
    m_bench.end();
}

void TestPushConnection::tellsThatNobodyListens()
{
    QTcpServer gone;
    QVERIFY(gone.listen(QHostAddress::LocalHost));
    QUrl url = m_bench.request().remote.url;
    url.setPort(gone.serverPort());
    gone.close();
    const auto result = m_bench.pushed(m_bench.request(url));
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ErrorKind::Offline);
    url.setHost(u"localhost"_s);
    QCOMPARE(m_bench.pushed(m_bench.request(url)).error().kind, ErrorKind::Offline);
}

void TestPushConnection::tellsABrokenConnection()
{
    const testing::RawHost silent([](QTcpSocket &, const QByteArray &) {});
    QCOMPARE(m_bench.pushed(m_bench.request(silent.url(u"app.git"_s))).error().kind,
             ErrorKind::Offline);
    const testing::RawHost half([](QTcpSocket &socket, const QByteArray &) {
        socket.write("HTTP/1.1 200 OK\r\nContent-Type: "
                     "application/x-git-receive-pack-advertisement\r\nContent-Length: 5000\r\n\r\n"
                     + testing::emptyAdvertisement().left(20));
    });
    QCOMPARE(m_bench.pushed(m_bench.request(half.url(u"app.git"_s))).error().kind,
             ErrorKind::Offline);
}

void TestPushConnection::tellsAnUnknownHost()
{
    PushRequest unknown = m_bench.request(QUrl(u"https://nowhere.invalid/app.git"_s));
    unknown.remote.idleTimeout = std::chrono::seconds(5);
    const auto result = m_bench.pushed(unknown);
    QVERIFY(!result);
    QVERIFY(result.error().kind == ErrorKind::Offline
            || result.error().kind == ErrorKind::TimedOut);
}

void TestPushConnection::waitsNotForEver()
{
    QTcpServer silent; // the system accepts, nobody answers
    QVERIFY(silent.listen(QHostAddress::LocalHost));
    QUrl url = m_bench.request().remote.url;
    url.setPort(silent.serverPort());
    PushRequest patient = m_bench.request(url);
    patient.remote.idleTimeout = std::chrono::milliseconds(300);
    const auto result = m_bench.pushed(patient);
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ErrorKind::TimedOut);
    QVERIFY(m_bench.isNothingLeft());
}

// The pack has some hundreds of bytes.
void TestPushConnection::waitsWhileThePackIsChecked_data()
{
    QTest::addColumn<qint64>("checkedPerSecond");
    QTest::addColumn<bool>("isPushed");
    QTest::newRow("long enough for what it got") << qint64(10) << true;
    QTest::newRow("longer than it needs for that") << qint64(1'000'000) << false;
}

// The more it got, the longer a server may work in silence.
void TestPushConnection::waitsWhileThePackIsChecked()
{
    QFETCH(qint64, checkedPerSecond);
    QFETCH(bool, isPushed);
    m_bench.host().setFault([](const HostRequest &request) -> std::optional<HostReply> {
        if (request.method == "POST")
            QThread::msleep(1000);
        return std::nullopt;
    });
    PushRequest patient = m_bench.request();
    patient.remote.idleTimeout = std::chrono::milliseconds(300);
    patient.remote.checkedPerSecond = checkedPerSecond;
    const auto result = m_bench.pushed(patient);
    QCOMPARE(result.has_value(), isPushed);
    if (!isPushed)
        QCOMPARE(result.error().kind, ErrorKind::TimedOut);
}

void TestPushConnection::stopsWhileNothingIsAnswered()
{
    QSemaphore arrived;
    QSemaphore release;
    const testing::RawHost host([&](QTcpSocket &, const QByteArray &) {
        arrived.release();
        release.acquire();
    });
    std::stop_source stop;
    const auto future =
        git::push(m_bench.pool(), m_bench.request(host.url(u"app.git"_s)), {}, stop.get_token());
    QTRY_COMPARE(arrived.available(), 1);
    QVERIFY(!future.isFinished());
    stop.request_stop();
    QTRY_VERIFY(future.isFinished()); // the server still says nothing
    QCOMPARE(future.result().error().kind, ErrorKind::Cancelled);
    release.release(10);
    QVERIFY(m_bench.isNothingLeft());
}

// A port whose queue is full: the system answers no further connection.
void TestPushConnection::stopsWhileConnecting()
{
    const int listener = ::socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in address = {};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    auto *raw = reinterpret_cast<sockaddr *>(&address);
    QCOMPARE(::bind(listener, raw, size), 0);
    QCOMPARE(::listen(listener, 0), 0);
    QCOMPARE(::getsockname(listener, raw, &size), 0);
    QTcpSocket waiting[4];
    for (QTcpSocket &one : waiting)
        one.connectToHost(QHostAddress::LocalHost, ntohs(address.sin_port));
    QTRY_COMPARE(waiting[0].state(), QAbstractSocket::ConnectedState);

    QUrl url = m_bench.request().remote.url;
    url.setPort(ntohs(address.sin_port));
    std::stop_source stop;
    const auto future = git::push(m_bench.pool(), m_bench.request(url), {}, stop.get_token());
    QVERIFY(!QTest::qWaitFor([&] { return future.isFinished(); }, 300));
    stop.request_stop();
    QTRY_VERIFY(future.isFinished());
    QCOMPARE(future.result().error().kind, ErrorKind::Cancelled);

    PushRequest patient = m_bench.request(url);
    patient.remote.idleTimeout = std::chrono::milliseconds(300);
    QCOMPARE(m_bench.pushed(patient).error().kind, ErrorKind::TimedOut);
    ::close(listener);
}

void TestPushConnection::stopsWhileThePackIsChecked()
{
    // Shared: the server's thread may still be in them when this test has ended.
    const auto arrived = std::make_shared<QSemaphore>();
    const auto release = std::make_shared<QSemaphore>();
    m_bench.host().setFault([=](const HostRequest &request) -> std::optional<HostReply> {
        if (request.method == "POST") {
            arrived->release();
            release->acquire();
        }
        return std::nullopt;
    });
    std::stop_source stop;
    const auto future = git::push(m_bench.pool(), m_bench.request(), {}, stop.get_token());
    QTRY_COMPARE(arrived->available(), 1);
    stop.request_stop();
    QTRY_VERIFY(future.isFinished());
    QCOMPARE(future.result().error().kind, ErrorKind::Cancelled);
    release->release(10);
}

void TestPushConnection::stopsBeforeTheStart()
{
    std::stop_source stop;
    stop.request_stop();
    const auto future = git::push(m_bench.pool(), m_bench.request(), {}, stop.get_token());
    QTRY_VERIFY(future.isFinished());
    QCOMPARE(future.result().error().kind, ErrorKind::Cancelled);
    QCOMPARE(m_bench.host().requests(), 0);
}

namespace {

//! Somebody stops the push while one of its pieces is fetched.
class StoppedPack final : public PackPieces
{
public:
    explicit StoppedPack(bool isAtEnd) : m_isAtEnd(isAtEnd) {}

    std::stop_source stop;

    [[nodiscard]] qint64 objects() const override { return 1; }
    [[nodiscard]] qint64 size() const override { return m_bytes.size(); }
    [[nodiscard]] Result<> read(qint64 at, std::string &piece) override
    {
        piece = m_bytes.mid(at, qsizetype(piece.size())).toStdString();
        if (piece.empty() == m_isAtEnd)
            stop.request_stop();
        return {};
    }

private:
    const bool m_isAtEnd;
    const QByteArray m_bytes = QByteArray(100'000, 'x');
};

} // namespace

void TestPushConnection::tellsThatAllWasSent_data()
{
    QTest::addColumn<bool>("isAtEnd");
    QTest::newRow("stopped before the last piece") << false;
    QTest::newRow("stopped behind it") << true;
}

void TestPushConnection::tellsThatAllWasSent()
{
    QFETCH(bool, isAtEnd);
    StoppedPack pack(isAtEnd);
    bool isAllSent = false;
    const PushRequest request = m_bench.request();
    PushConnection connection(
        request,
        [&isAllSent](const TransferProgress &at) {
            isAllSent = at.phase == TransferProgress::Phase::Checking;
        },
        pack.stop.get_token());
    QVERIFY(connection.check());
    const auto standing = connection.connect(nullptr);
    QVERIFY(standing);
    const auto sent = connection.send(pack, *standing);
    QVERIFY(!sent);
    QCOMPARE(sent.error().kind, ErrorKind::Cancelled);
    QCOMPARE(isAllSent, isAtEnd);
}

QTEST_GUILESS_MAIN(TestPushConnection)
#include "tst_pushconnection.moc"
