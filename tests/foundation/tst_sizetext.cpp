// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "foundation/sizetext.h"

#include <QLocale>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace windlass;

class TestSizeText final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }
    void tellsAPartInTheUnitOfTheWhole_data();
    void tellsAPartInTheUnitOfTheWhole();
    void roughlyTellsTwoDigits_data();
    void roughlyTellsTwoDigits();
};

void TestSizeText::tellsAPartInTheUnitOfTheWhole_data()
{
    QTest::addColumn<qint64>("bytes");
    QTest::addColumn<qint64>("whole");
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing of nothing") << 0LL << 0LL << u"0 of 0 bytes"_s;
    QTest::newRow("bytes") << 12LL << 999LL << u"12 of 999 bytes"_s;
    QTest::newRow("kilobytes") << 12LL << 1000LL << u"0.0 of 1.0 kB"_s;
    QTest::newRow("same unit") << 1'400'000LL << 3'100'000LL << u"1.4 of 3.1 MB"_s;
    QTest::newRow("smaller unit") << 212'400LL << 3'100'000LL << u"0.2 of 3.1 MB"_s;
    QTest::newRow("all of it") << 999'999LL << 999'999LL << u"1000.0 of 1000.0 kB"_s;
    QTest::newRow("large") << 1'000'000LL << 5'000'000'000LL << u"0.0 of 5.0 GB"_s;
}

void TestSizeText::tellsAPartInTheUnitOfTheWhole()
{
    QFETCH(qint64, bytes);
    QFETCH(qint64, whole);
    QTEST(u"%1 of %2"_s.arg(sizeNumber(bytes, whole), sizeText(whole)), "text");
}

void TestSizeText::roughlyTellsTwoDigits_data()
{
    QTest::addColumn<qint64>("bytes");
    QTest::addColumn<QString>("text");
    QTest::newRow("none") << 0LL << u"0 bytes"_s;
    QTest::newRow("few") << 123LL << u"120 bytes"_s;
    QTest::newRow("one digit") << 1'440LL << u"1.4 kB"_s;
    QTest::newRow("two digits") << 14'600LL << u"15 kB"_s;
    QTest::newRow("three digits") << 214'900LL << u"210 kB"_s;
    QTest::newRow("rounded up") << 215'000LL << u"220 kB"_s;
    QTest::newRow("into the next unit") << 999'000LL << u"1.0 MB"_s;
    QTest::newRow("into two digits") << 9'960'000LL << u"10 MB"_s;
}

void TestSizeText::roughlyTellsTwoDigits()
{
    QFETCH(qint64, bytes);
    QTEST(roughSizeText(bytes), "text");
}

QTEST_GUILESS_MAIN(TestSizeText)
#include "tst_sizetext.moc"
