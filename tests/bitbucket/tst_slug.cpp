// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bitbucket/types.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace windlass::bitbucket;

class TestSlug final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void makesSlugs_data();
    void makesSlugs();
};

void TestSlug::makesSlugs_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("slug");
    QTest::newRow("good already") << u"my-app_2.0"_s << u"my-app_2.0"_s;
    QTest::newRow("capitals") << u"MyApp"_s << u"myapp"_s;
    QTest::newRow("blanks") << u"my  new\tapp"_s << u"my-new-app"_s;
    QTest::newRow("blanks at the ends") << u" my app "_s << u"my-app"_s;
    QTest::newRow("hyphens at the ends") << u"--my-app--"_s << u"my-app"_s;
    QTest::newRow("accents") << u"Überblick café"_s << u"uberblick-cafe"_s;
    QTest::newRow("slash and friends") << u"a/b\\c:d?e#f"_s << u"abcdef"_s;
    QTest::newRow("path upwards") << u"../etc"_s << u"..etc"_s;
    QTest::newRow("percent") << u"100%"_s << u"100"_s;
    QTest::newRow("other script") << u"概要"_s << QString();
    QTest::newRow("other digits") << QString(QChar(0x0661)) << QString();
    QTest::newRow("emoji") << u"app 🚀"_s << u"app"_s;
    QTest::newRow("empty") << QString() << QString();
    QTest::newRow("nothing that can be kept") << u"!?"_s << QString();
    QTest::newRow("only a hyphen") << u" - "_s << QString();
    QTest::newRow("this folder") << u"."_s << QString();
    QTest::newRow("folder above") << u".."_s << QString();
}

void TestSlug::makesSlugs()
{
    QFETCH(QString, name);
    QFETCH(QString, slug);
    QCOMPARE(slugFor(name), slug);
    QCOMPARE(slugFor(slug), slug); // what is a slug stays one
}

QTEST_GUILESS_MAIN(TestSlug)
#include "tst_slug.moc"
