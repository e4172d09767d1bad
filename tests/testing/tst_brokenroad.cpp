// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testing/brokenroad.h"

#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace windlass::testing;

//! What programs that use it take for a connection.
class TestBrokenRoad final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QVERIFY(m_server.isListening() || m_server.listen(QHostAddress::LocalHost)); }
    void refusesAfterTheGoodOnes_data() { addNumbers(); }
    void refusesAfterTheGoodOnes();
    void forgetsTheNameAfterTheGoodOnes_data() { addNumbers(); }
    void forgetsTheNameAfterTheGoodOnes();
    void leavesOtherPortsAlone();

private:
    static void addNumbers();
    //! How a connection to \a host ended that nobody else has.
    [[nodiscard]] QAbstractSocket::SocketError visit(const QString &host, quint16 port);

    QTcpServer m_server;
};

void TestBrokenRoad::addNumbers()
{
    QTest::addColumn<int>("good");
    for (const int good : {0, 1, 2, 3})
        QTest::newRow(qPrintable(QString::number(good))) << good;
}

QAbstractSocket::SocketError TestBrokenRoad::visit(const QString &host, quint16 port)
{
    constexpr int patience = 10000; // milliseconds
    QTcpSocket socket;
    socket.connectToHost(host, port);
    (void)socket.waitForConnected(patience);
    return socket.error(); // UnknownSocketError: none
}

void TestBrokenRoad::refusesAfterTheGoodOnes()
{
    QFETCH(int, good);
    const BrokenRoad road(BrokenRoad::Kind::Refused, {m_server.serverPort()}, good);
    for (int i = 0; i < good; ++i)
        QCOMPARE(visit(u"127.0.0.1"_s, m_server.serverPort()), QAbstractSocket::UnknownSocketError);
    QCOMPARE(road.met(), 0);
    for (const int visitor : {1, 2}) {
        const int met = road.met();
        QCOMPARE(visit(u"127.0.0.1"_s, m_server.serverPort()),
                 QAbstractSocket::ConnectionRefusedError);
        QVERIFY2(road.met() > met, qPrintable(QString::number(visitor)));
    }
}

void TestBrokenRoad::forgetsTheNameAfterTheGoodOnes()
{
    QFETCH(int, good);
    const BrokenRoad road(BrokenRoad::Kind::Unnamed, {m_server.serverPort()}, good);
    for (int i = 0; i < good; ++i)
        QCOMPARE(visit(u"localhost"_s, m_server.serverPort()), QAbstractSocket::UnknownSocketError);
    QCOMPARE(road.met(), 0);
    QCOMPARE(visit(u"localhost"_s, m_server.serverPort()), QAbstractSocket::HostNotFoundError);
    QVERIFY(road.met() > 0);
}

void TestBrokenRoad::leavesOtherPortsAlone()
{
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost));
    const BrokenRoad road(BrokenRoad::Kind::Refused, {m_server.serverPort()}, 0);
    QCOMPARE(visit(u"127.0.0.1"_s, other.serverPort()), QAbstractSocket::UnknownSocketError);
    QCOMPARE(road.met(), 0);
}

QTEST_GUILESS_MAIN(TestBrokenRoad)
#include "tst_brokenroad.moc"
