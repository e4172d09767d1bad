// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "auth/portowner.h"
#include "auth/processname.h"

#include <QCoreApplication>
#include <QFile>
#include <QTcpServer>
#include <QTest>

using namespace windlass::auth;

class TestPortOwner final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void namesTheProgram_data();
    void namesTheProgram();
    void knowsNobodyOnAFreePort();
    void knowsNoProcessThatIsNone();
};

void TestPortOwner::initTestCase()
{
    if (!QFile::exists(QStringLiteral("/proc/net/tcp")))
        QSKIP("This system does not tell who holds a port.");
}

void TestPortOwner::namesTheProgram_data()
{
    QTest::addColumn<QHostAddress>("address");
    QTest::newRow("IPv4") << QHostAddress(QHostAddress::LocalHost);
    QTest::newRow("IPv6") << QHostAddress(QHostAddress::LocalHostIPv6);
    QTest::newRow("all") << QHostAddress(QHostAddress::Any);
}

void TestPortOwner::namesTheProgram()
{
    QFETCH(QHostAddress, address);
    QTcpServer server;
    if (!server.listen(address))
        QSKIP("This computer has no such address.");
    const QString name = programListeningOn(server.serverPort());
    QVERIFY(!name.isEmpty());
    QCOMPARE(name, processName(QCoreApplication::applicationPid()));
}

void TestPortOwner::knowsNobodyOnAFreePort()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    const quint16 port = server.serverPort();
    server.close();
    QCOMPARE(programListeningOn(port), QString());
}

void TestPortOwner::knowsNoProcessThatIsNone()
{
    QCOMPARE(processName(0), QString());
    QCOMPARE(processName(-1), QString());
    QCOMPARE(processName(Q_INT64_C(999999999)), QString());
}

QTEST_GUILESS_MAIN(TestPortOwner)
#include "tst_portowner.moc"
