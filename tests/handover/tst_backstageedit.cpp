// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "handover/backstageedit.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace windlass;
using namespace windlass::handover;

//! What cannot be changed by lines alone is refused. What can, see tst_handoverfiles.
class TestBackstageEdit final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refuses_data();
    void refuses();
};

void TestBackstageEdit::refuses_data()
{
    QTest::addColumn<QByteArray>("yaml");
    QTest::addColumn<QString>("words");
    QTest::newRow("two documents") << QByteArray("a: 1\n---\nb: 2\n") << u"several documents"_s;
    QTest::newRow("no text") << QByteArray("a: \0\n", 5) << u"no text"_s;
    QTest::newRow("comma in front") << QByteArray(",0 +7,2 @@\n+A=b") << u"not YAML"_s;
    QTest::newRow("bracket in front") << QByteArray("] a: b\n") << u"not YAML"_s;
    QTest::newRow("anchor that holds itself") << QByteArray("a: &a\n  b: *a\n") << u"too large"_s;
    QTest::newRow("never closed") << QByteArray("auth: {providers: [\n") << u"not YAML"_s;
}

void TestBackstageEdit::refuses()
{
    QFETCH(QByteArray, yaml);
    QFETCH(QString, words);
    const auto edited = withBackstage(yaml, {u"development"_s, u"key"_s, u"secret"_s});
    QVERIFY(!edited);
    QVERIFY2(edited.error().message.contains(words), qPrintable(edited.error().message));
}

QTEST_APPLESS_MAIN(TestBackstageEdit)
#include "tst_backstageedit.moc"
