// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "foundation/sentences.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace windlass;

class TestSentences final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void stand_data();
    void stand();
};

void TestSentences::stand_data()
{
    QTest::addColumn<QStringList>("sentences");
    QTest::addColumn<QString>("row");
    QTest::newRow("none") << QStringList() << QString();
    QTest::newRow("one") << QStringList{u"Done."_s} << u"Done."_s;
    QTest::newRow("two") << QStringList{u"2 pushed."_s, u"1 failed."_s} << u"2 pushed. 1 failed."_s;
    QTest::newRow("empty ones") << QStringList{QString(), u"a."_s, QString(), u"b."_s, QString()}
                                << u"a. b."_s;
    QTest::newRow("Japanese") << QStringList{u"2 個。"_s, u"失敗 1 個。"_s}
                              << u"2 個。失敗 1 個。"_s;
    QTest::newRow("a name at the end")
        << QStringList{u"分支 main"_s, u"已推送。"_s} << u"分支 main 已推送。"_s;
}

void TestSentences::stand()
{
    QFETCH(QStringList, sentences);
    QTEST(inARow(sentences), "row");
}

QTEST_GUILESS_MAIN(TestSentences)
#include "tst_sentences.moc"
