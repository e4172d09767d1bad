// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testing/freeport.h"

#include <QProcess>
#include <QSet>
#include <QTcpServer>
#include <QTest>

#include <cstdio>
#include <memory>
#include <vector>

using namespace Qt::StringLiterals;
using windlass::testing::freePort;

//! Tests that run at once do not get into each other's way.
class TestFreePort final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void staysOutOfUse();
    void isNobodyElses();
};

namespace {

constexpr int asked = 100;

//! Another test: says which ports it got, and ends with its input.
int askAndWait()
{
    for (int at = 0; at < asked; ++at)
        std::printf("%d\n", freePort());
    std::fflush(stdout);
    return std::getchar() == EOF ? 0 : 1;
}

} // namespace

void TestFreePort::staysOutOfUse()
{
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost, freePort()));
    for (int at = 0; at < 3 * asked; ++at) {
        const quint16 port = freePort();
        QVERIFY(port != 0);
        QVERIFY(port != other.serverPort());
    }
}

void TestFreePort::isNobodyElses()
{
    std::vector<std::unique_ptr<QProcess>> others(5);
    for (auto &other : others) {
        other = std::make_unique<QProcess>();
        other->start(QCoreApplication::applicationFilePath(), {u"ports"_s});
    }
    QSet<int> ports;
    for (int at = 0; at < asked; ++at)
        ports.insert(freePort());
    for (auto &other : others) {
        for (int at = 0; at < asked; ++at) {
            QTRY_VERIFY_WITH_TIMEOUT(other->canReadLine(), 30000);
            ports.insert(other->readLine().trimmed().toInt());
        }
    }
    QVERIFY(!ports.contains(0));
    QCOMPARE(ports.size(), asked * (1 + qsizetype(others.size())));
    for (auto &other : others) {
        other->closeWriteChannel();
        QVERIFY(other->waitForFinished());
        QCOMPARE(other->exitCode(), 0);
    }
}

int main(int argc, char **argv)
{
    QCoreApplication qt(argc, argv);
    if (qt.arguments().mid(1) == QStringList{u"ports"_s})
        return askAndWait();
    TestFreePort test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_freeport.moc"
