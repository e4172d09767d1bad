// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/timetexts.h"

#include <QLocale>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace windlass::models;

class TestTimeTexts final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void tellsHowLongAgo_data();
    void tellsHowLongAgo();
    void tellsTheClock();
    void countsInDigitsOfTheLanguage();
};

void TestTimeTexts::initTestCase()
{
    QLocale::setDefault(QLocale::c());
    qputenv("TZ", "UTC");
}

void TestTimeTexts::tellsHowLongAgo_data()
{
    QTest::addColumn<QString>("time");
    QTest::addColumn<QString>("text");
    QTest::newRow("never") << QString() << QString();
    QTest::newRow("ahead") << u"2026-11-23T12:05:00Z"_s << u"just now"_s;
    QTest::newRow("59 s") << u"2026-11-23T11:59:01Z"_s << u"just now"_s;
    QTest::newRow("1 min") << u"2026-11-23T11:59:00Z"_s << u"1 min ago"_s;
    QTest::newRow("59 min") << u"2026-11-23T11:00:30Z"_s << u"59 min ago"_s;
    QTest::newRow("1 h") << u"2026-11-23T11:00:00Z"_s << u"1 h ago"_s;
    QTest::newRow("this morning") << u"2026-11-23T00:00:00Z"_s << u"12 h ago"_s;
    QTest::newRow("last night") << u"2026-11-22T23:59:00Z"_s << u"yesterday"_s;
    QTest::newRow("yesterday morning") << u"2026-11-22T00:00:00Z"_s << u"yesterday"_s;
    QTest::newRow("before") << u"2026-11-21T23:59:59Z"_s << u"21 Nov 2026"_s;
    QTest::newRow("another zone") << u"2026-11-23T13:30:00+02:00"_s << u"30 min ago"_s;
}

void TestTimeTexts::tellsHowLongAgo()
{
    QFETCH(QString, time);
    const QDateTime now(QDate(2026, 11, 23), QTime(12, 0), Qt::UTC);
    QTEST(timeAgo(QDateTime::fromString(time, Qt::ISODate), now), "text");
}

void TestTimeTexts::tellsTheClock()
{
    QCOMPARE(exactTime({}), QString());
    const QDateTime today(QDate::currentDate(), QTime(14, 5), Qt::UTC);
    QCOMPARE(clockTime(today), u"14:05:00"_s);
    const QString other = clockTime(today.addDays(-40));
    QVERIFY2(other.contains(u"14:05"_s) && other.size() > 8, qPrintable(other));
}

//! As dates have them beside it.
void TestTimeTexts::countsInDigitsOfTheLanguage()
{
    const QDateTime now(QDate(2026, 11, 23), QTime(12, 0), Qt::UTC);
    QLocale::setDefault(QLocale(QLocale::Arabic, QLocale::Egypt));
    const QStringList texts{timeAgo(now.addSecs(-12 * 60), now), timeAgo(now.addSecs(-3600), now)};
    QLocale::setDefault(QLocale::c());
    QCOMPARE(texts, (QStringList{u"١٢ min ago"_s, u"١ h ago"_s}));
}

QTEST_GUILESS_MAIN(TestTimeTexts)
#include "tst_timetexts.moc"
