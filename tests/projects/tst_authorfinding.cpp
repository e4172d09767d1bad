// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "projects/authorfinding.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace windlass;
using namespace windlass::projects;
using Severity = Finding::Severity;

class TestAuthorFinding final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void tellsOfStrangeAddresses_data();
    void tellsOfStrangeAddresses();
    void neverStops();
    void tellsOnce();
    void needsSomethingToCommit();
    void comesFirstAmongTheNotes();
};

static Plan planOf(const QString &email)
{
    git::Snapshot snapshot{git::ObjectId::fromHex(QString(40, u'a')).value(), 1, 0, {}, 0, {}, {}};
    snapshot.changes.append({git::Change::Kind::Added, u"main.ts"_s});
    git::FolderState state;
    if (!email.isEmpty())
        state.identity = git::Identity{u"Ada Lovelace"_s, email};
    return {u"/home/ada/shop"_s, state, snapshot, {}};
}

void TestAuthorFinding::tellsOfStrangeAddresses_data()
{
    QTest::addColumn<QString>("email");
    QTest::addColumn<QStringList>("own");
    QTest::addColumn<bool>("isTold");
    const QStringList own{u"ada@example.com"_s, u"Ada.Lovelace@example.org"_s};
    QTest::newRow("own") << u"ada@example.com"_s << own << false;
    QTest::newRow("own, other case") << u"ADA.lovelace@Example.org"_s << own << false;
    QTest::newRow("strange") << u"ada@laptop.local"_s << own << true;
    QTest::newRow("a part of an own one") << u"ada@example.co"_s << own << true;
    QTest::newRow("nobody told the own ones") << u"ada@laptop.local"_s << QStringList() << false;
    QTest::newRow("git knows none") << QString() << own << false; // that is another finding
}

void TestAuthorFinding::tellsOfStrangeAddresses()
{
    QFETCH(QString, email);
    QFETCH(QStringList, own);
    QFETCH(bool, isTold);
    Plan plan = planOf(email);
    judgeAuthor(plan, own);
    QCOMPARE(plan.findings.size(), isTold ? 1 : 0);
    if (!isTold)
        return;
    const Finding &finding = plan.findings.constFirst();
    QCOMPARE(finding.kind, u"author"_s);
    QVERIFY(finding.path.isEmpty());
    QVERIFY(finding.message.contains(email));
    QCOMPARE(finding.subject, email);
}

void TestAuthorFinding::neverStops()
{
    Plan plan = planOf(u"ada@laptop.local"_s);
    judgeAuthor(plan, {u"ada@example.com"_s});
    QVERIFY(plan.findings.constFirst().severity == Severity::Note);
    QVERIFY(plan.firstThatStops() == nullptr);
}

void TestAuthorFinding::tellsOnce()
{
    Plan plan = planOf(u"ada@laptop.local"_s);
    judgeAuthor(plan, {u"ada@example.com"_s});
    plan.findings[0].isKept = true;
    judgeAuthor(plan, {u"ada@example.com"_s});
    QCOMPARE(plan.findings.size(), 1);
    QVERIFY(plan.findings.constFirst().isKept);
}

void TestAuthorFinding::needsSomethingToCommit()
{
    Plan plan = planOf(u"ada@laptop.local"_s);
    plan.snapshot.changes.clear();
    judgeAuthor(plan, {u"ada@example.com"_s});
    QVERIFY(plan.findings.isEmpty());
}

void TestAuthorFinding::comesFirstAmongTheNotes()
{
    Plan plan = planOf(u"ada@laptop.local"_s);
    plan.findings = {{u"secret"_s, u"b"_s, Severity::Stops, {}},
                     {u"junk"_s, u"c"_s, Severity::Warning, {}},
                     {u"long-path"_s, u"a"_s, Severity::Note, {}}};
    judgeAuthor(plan, {u"ada@example.com"_s});
    QStringList kinds;
    for (const Finding &finding : plan.findings)
        kinds.append(finding.kind);
    QCOMPARE(kinds, (QStringList{u"secret"_s, u"junk"_s, u"author"_s, u"long-path"_s}));
}

QTEST_GUILESS_MAIN(TestAuthorFinding)
#include "tst_authorfinding.moc"
