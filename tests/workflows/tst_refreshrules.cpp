// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/refreshrules.h"

#include "workflows/readme.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace windlass;
using workflows::Occasion;

class TestRefreshRules final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void isPolite_data();
    void isPolite();
    void isNotForeseeable();
};

void TestRefreshRules::isPolite_data()
{
    QTest::addColumn<Occasion>("occasion");
    QTest::addColumn<int>("age"); // seconds; -1: never
    QTest::addColumn<int>("skew");
    QTest::addColumn<bool>("isDue");
    QTest::newRow("never, by itself") << Occasion::ByItself << -1 << 0 << true;
    QTest::newRow("never, shown") << Occasion::Shown << -1 << 0 << true;
    QTest::newRow("59 min, by itself") << Occasion::ByItself << 3599 << 0 << false;
    QTest::newRow("1 h, by itself") << Occasion::ByItself << 3600 << 0 << true;
    QTest::newRow("1 h and skew") << Occasion::ByItself << 3600 << 60 << false;
    QTest::newRow("1 h 1 min and skew") << Occasion::ByItself << 3660 << 60 << true;
    QTest::newRow("4 min, shown") << Occasion::Shown << 299 << 0 << false;
    QTest::newRow("5 min, shown") << Occasion::Shown << 300 << 600 << true;
    QTest::newRow("tomorrow") << Occasion::Shown << -86400 << 0 << true;
}

void TestRefreshRules::isPolite()
{
    QFETCH(Occasion, occasion);
    QFETCH(int, age);
    QFETCH(int, skew);
    const QDateTime now(QDate(2026, 11, 23), QTime(12, 0), Qt::UTC);
    const QDateTime fetchedAt = age == -1 ? QDateTime() : now.addSecs(-age);
    QTEST(workflows::isRefreshDue(occasion, fetchedAt, now, std::chrono::seconds(skew)), "isDue");
}

void TestRefreshRules::isNotForeseeable()
{
    QSet<qint64> seen;
    for (int i = 0; i < 50; ++i) {
        const auto skew = workflows::refreshSkew();
        QVERIFY(skew >= 0s && skew < 10min);
        seen.insert(skew.count());
    }
    QVERIFY(seen.size() > 10);
}

QTEST_GUILESS_MAIN(TestRefreshRules)
#include "tst_refreshrules.moc"
