// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "foundation/result.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace windlass;

class TestResult final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void namesEveryKindDifferently();
    void keepsNamesThatScriptsKnow();
    void carriesAnError();
};

void TestResult::namesEveryKindDifferently()
{
    static const QRegularExpression form(u"\\A[a-z]+(-[a-z]+)*\\z"_s);
    QSet<QString> names;
    for (int kind = 0; kind <= int(ErrorKind::Internal); ++kind) {
        const QString name = kindName(ErrorKind(kind));
        QVERIFY2(form.match(name).hasMatch(), qPrintable(name));
        QVERIFY2(!names.contains(name), qPrintable(name));
        names.insert(name);
    }
    QCOMPARE(names.size(), int(ErrorKind::Internal) + 1);
}

void TestResult::keepsNamesThatScriptsKnow()
{
    QCOMPARE(kindName(ErrorKind::Finding), u"finding"_s);
    QCOMPARE(kindName(ErrorKind::BranchMoved), u"branch-moved"_s);
    QCOMPARE(kindName(ErrorKind::NothingToPush), u"nothing-to-push"_s);
    QCOMPARE(kindName(ErrorKind::SignInNeeded), u"sign-in-needed"_s);
    QCOMPARE(kindName(ErrorKind::Internal), u"internal"_s);
}

void TestResult::carriesAnError()
{
    const Result<int> good = 3;
    QVERIFY(good.has_value());
    const Result<int> bad = fail(ErrorKind::Offline, u"No connection."_s, u"errno 5"_s);
    QVERIFY(!bad);
    QCOMPARE(bad.error().kind, ErrorKind::Offline);
    QCOMPARE(bad.error().message, u"No connection."_s);
    QCOMPARE(bad.error().detail, u"errno 5"_s);
}

QTEST_GUILESS_MAIN(TestResult)
#include "tst_result.moc"
