// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journeys/fixtureapp.h"
#include "journeys/generatedapptest.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace windlass::journeys;

//! windlass publish --source generated: an app that is made again and again, while people work in
//! its repository.
class TestHeadlessGenerated final : public GeneratedAppTest
{
    Q_OBJECT
private Q_SLOTS:
    void refusesWrongOptions();
    void refusesAFolderWithARepository();
    void keepsPeoplesWork();
    void keepsOnePullRequest();
    void opensANewOneAfterAMerge();
    void startsAgainWhereTheBranchIsGone();
    void asksNothingOfWhatIsTheSame();
    void decidesConflicts_data();
    void decidesConflicts();
    void keepsWhatRulesName();
    void rehearses();
    void keepsCommitsThatCameAfterAMerge();

private:
    [[nodiscard]] bool merge(int request, bool closesBranch = true);
};

bool TestHeadlessGenerated::merge(int request, bool closesBranch)
{
    const QString path = u"/2.0/repositories/acme/shop/pullrequests/%1/merge"_s.arg(request);
    return m_desk->visitor().signIn()
           && m_desk->visitor()
                      .api("POST", path,
                           {{u"merge_strategy"_s, u"squash"_s},
                            {u"close_source_branch"_s, closesBranch}})
                      .status
                  < 300;
}

void TestHeadlessGenerated::refusesWrongOptions()
{
    QCOMPARE(publish({u"--on-conflict"_s, u"maybe"_s}).exitCode, 2);
    QCOMPARE(m_desk->publish(m_app, {u"--source"_s, u"other"_s}).exitCode, 2);
    QCOMPARE(m_desk->publish(m_app, {u"--write-once"_s, u"twice"_s}).exitCode, 2);
}

void TestHeadlessGenerated::refusesAFolderWithARepository()
{
    (void)git({u"-C"_s, m_app, u"init"_s, u"-q"_s}, m_desk->environment);
    const QStringList before = fingerprint(m_app);
    const Run run = publish({u"--json"_s});
    QVERIFY2(run.exitCode == 1, run.told());
    QCOMPARE(run.json()["error"_L1]["kind"_L1].toString(), u"folder-unusable"_s);
    QCOMPARE(fingerprint(m_app), before);
}

void TestHeadlessGenerated::keepsPeoplesWork()
{
    QVERIFY(editAsSomebody(u"main"_s, u"people"_s));
    const QString theirs =
        m_desk->commitAsSomebody(u"acme/shop"_s, u"main"_s, u"apps/shop/people.ts"_s, u"theirs"_s);
    const QString earlier = m_desk->tip(u"acme/shop"_s, u"windlass-output/shop"_s);
    QVERIFY(write("one", "EIGHT", {"new.ts"}));
    const QStringList before = fingerprint(m_app);
    const Run run = publish({u"--json"_s});
    QVERIFY2(run.exitCode == 0, run.told());
    QCOMPARE(run.json()["branch"_L1].toString(), u"windlass/shop"_s);
    QCOMPARE(run.json()["conflicts"_L1].toArray().size(), 0);
    QCOMPARE(files(u"windlass/shop"_s),
             u"apps/shop/main.ts apps/shop/new.ts apps/shop/people.ts"_s);
    QCOMPARE(text(u"windlass/shop"_s), u"people\n2\n3\n4\n5\n6\n7\nEIGHT"_s);
    QCOMPARE(atServer({u"rev-parse"_s, u"windlass/shop^"_s}), theirs);
    QCOMPARE(atServer({u"rev-parse"_s, u"windlass-output/shop^"_s}), earlier);
    QCOMPARE(pullRequests(), 1);
    QCOMPARE(fingerprint(m_app), before);
    QVERIFY(m_desk->server().misuse().isEmpty());
}

void TestHeadlessGenerated::keepsOnePullRequest()
{
    QVERIFY(write("one", "EIGHT"));
    QCOMPARE(publish().exitCode, 0);
    QVERIFY(!m_desk
                 ->commitAsSomebody(u"acme/shop"_s, u"windlass/shop"_s, u"apps/shop/review.ts"_s,
                                    u"a reviewer's"_s)
                 .isEmpty());
    QVERIFY(write("ONE", "EIGHT"));
    const Run run = publish({u"--json"_s});
    QVERIFY2(run.exitCode == 0, run.told());
    QVERIFY(run.json()["steps"_L1].toArray().contains(u"commented"_s));
    QCOMPARE(pullRequests(), 1);
    QVERIFY(files(u"windlass/shop"_s).contains(u"review.ts"_s));
    QCOMPARE(text(u"windlass/shop"_s), u"ONE\n2\n3\n4\n5\n6\n7\nEIGHT"_s);
}

void TestHeadlessGenerated::opensANewOneAfterAMerge()
{
    QVERIFY(write("one", "EIGHT"));
    QCOMPARE(publish().exitCode, 0);
    QVERIFY(merge(1));
    QCOMPARE(atServer({u"rev-list"_s, u"--count"_s, u"main"_s}), u"2"_s); // squashed
    QVERIFY(editAsSomebody(u"main"_s, u"people"_s)); // and undoes the generator's last line
    QVERIFY(write("one", "EIGHT", {"old.ts", "new.ts"}));
    const Run run = publish({u"--json"_s});
    QVERIFY2(run.exitCode == 0, run.told());
    QCOMPARE(run.json()["conflicts"_L1].toArray().size(), 0);
    QCOMPARE(pullRequests(), 2);
    QCOMPARE(text(u"windlass/shop"_s), u"people\n2\n3\n4\n5\n6\n7\neight"_s);
    QCOMPARE(atServer({u"diff"_s, u"--name-status"_s, u"main"_s, u"windlass/shop"_s}),
             u"A\tapps/shop/new.ts"_s);
}

void TestHeadlessGenerated::startsAgainWhereTheBranchIsGone()
{
    QVERIFY(write("one", "EIGHT"));
    QCOMPARE(publish().exitCode, 0);
    (void)atServer({u"update-ref"_s, u"-d"_s, u"refs/heads/windlass/shop"_s});
    QVERIFY(write("ONE", "EIGHT"));
    const Run run = publish({u"--json"_s});
    QVERIFY2(run.exitCode == 0, run.told());
    QCOMPARE(run.json()["branch"_L1].toString(), u"windlass/shop"_s);
    QCOMPARE(text(u"windlass/shop"_s), u"ONE\n2\n3\n4\n5\n6\n7\nEIGHT"_s);
    QCOMPARE(atServer({u"rev-parse"_s, u"windlass/shop^"_s}),
             m_desk->tip(u"acme/shop"_s, u"main"_s));
}

void TestHeadlessGenerated::asksNothingOfWhatIsTheSame()
{
    QVERIFY(editAsSomebody(u"main"_s, u"people"_s));
    const Run run = publish({u"--json"_s});
    QVERIFY2(run.exitCode == 5, run.told());
    QCOMPARE(pullRequests(), 0);
    QVERIFY(m_desk->tip(u"acme/shop"_s, u"windlass/shop"_s).isEmpty());
}

void TestHeadlessGenerated::decidesConflicts_data()
{
    QTest::addColumn<QString>("choice");
    QTest::addColumn<QString>("first"); // line of the file; empty: nothing is pushed
    QTest::newRow("people") << u"people"_s << u"people"_s;
    QTest::newRow("generated") << u"generated"_s << u"ONE"_s;
    QTest::newRow("markers") << u"markers"_s << u"<<<<<<<"_s;
    QTest::newRow("fail") << u"fail"_s << QString();
    QTest::newRow("not said") << QString() << QString();
}

void TestHeadlessGenerated::decidesConflicts()
{
    QFETCH(QString, choice);
    QFETCH(QString, first);
    QVERIFY(editAsSomebody(u"main"_s, u"people"_s));
    QVERIFY(write("ONE", "EIGHT", {"old.ts", "new.ts"}));
    const Run run =
        publish(choice.isEmpty() ? QStringList{u"--json"_s}
                                 : QStringList{u"--json"_s, u"--on-conflict"_s, choice});
    const QJsonArray conflicts = run.json()["conflicts"_L1].toArray();
    QVERIFY2(conflicts.size() == 1, run.told());
    QCOMPARE(conflicts.at(0)["path"_L1].toString(), u"main.ts"_s);
    QCOMPARE(conflicts.at(0)["kind"_L1].toString(), u"both-changed"_s);
    if (first.isEmpty()) {
        QCOMPARE(run.exitCode, 1);
        QCOMPARE(run.json()["error"_L1]["kind"_L1].toString(), u"conflict"_s);
        QVERIFY(run.err.contains(u"main.ts"_s));
        QVERIFY(m_desk->tip(u"acme/shop"_s, u"windlass/shop"_s).isEmpty());
        QCOMPARE(pullRequests(), 0);
        return;
    }
    QVERIFY2(run.exitCode == 0, run.told());
    QCOMPARE(conflicts.at(0)["decision"_L1].toString(), choice);
    const QString merged = text(u"windlass/shop"_s);
    QVERIFY2(merged.startsWith(first), qPrintable(merged));
    QVERIFY(merged.endsWith(choice == "people"_L1 ? u"eight"_s : u"EIGHT"_s));
    QVERIFY(files(u"windlass/shop"_s).contains(u"new.ts"_s));
    QVERIFY(choice != "markers"_L1 || merged.contains(u"\npeople\n"_s));
    QVERIFY(m_desk->visitor().signIn());
    const QJsonObject request =
        m_desk->visitor().get(u"/2.0/repositories/acme/shop/pullrequests/1"_s).json;
    QVERIFY(request.value("description"_L1).toString().contains(u"- `main.ts`: "_s));
}

void TestHeadlessGenerated::keepsWhatRulesName()
{
    QVERIFY(!m_desk
                 ->commitAsSomebody(u"acme/shop"_s, u"main"_s, u"apps/shop/.windlassignore"_s,
                                    u"main.ts"_s)
                 .isEmpty());
    QVERIFY(write("ONE", "EIGHT", {"old.ts", "new.ts"}));
    const QString said = u"Rules keep 1 file as it is in the repository: main.ts."_s;
    Run run = publish();
    QVERIFY2(run.exitCode == 0 && run.err.contains(said), run.told());
    QCOMPARE(text(u"windlass/shop"_s), u"one\n2\n3\n4\n5\n6\n7\neight"_s);
    QVERIFY(files(u"windlass/shop"_s).contains(u"apps/shop/new.ts"_s));
    QCOMPARE(atServer({u"show"_s, u"windlass-output/shop:main.ts"_s}),
             u"ONE\n2\n3\n4\n5\n6\n7\nEIGHT"_s); // as it came out

    QVERIFY(write("EINS", "EIGHT", {"old.ts", "new.ts"}));
    run = publish();
    QVERIFY2(run.exitCode == 5 && run.err.contains(said), run.told());
    QCOMPARE(pullRequests(), 1);
}

// What a push would meet is found out, and nothing is sent or remembered.
void TestHeadlessGenerated::rehearses()
{
    QVERIFY(editAsSomebody(u"main"_s, u"people"_s));
    QVERIFY(write("ONE", "EIGHT", {"old.ts", "new.ts"}));
    const QString outputs = m_desk->tip(u"acme/shop"_s, u"windlass-output/shop"_s);
    Run run = publish({u"--dry-run"_s, u"--json"_s});
    QVERIFY2(run.exitCode == 0, run.told());
    QCOMPARE(run.json()["state"_L1].toString(), u"planned"_s);
    QCOMPARE(run.json()["steps"_L1].toArray(), QJsonArray{u"repository found"_s});
    const QJsonArray conflicts = run.json()["conflicts"_L1].toArray();
    QCOMPARE(conflicts.size(), 1);
    QCOMPARE(conflicts.at(0)["path"_L1].toString(), u"main.ts"_s);
    QVERIFY(conflicts.at(0)["decision"_L1].isNull());
    run = publish({u"--dry-run"_s, u"--on-conflict"_s, u"people"_s});
    QVERIFY2(run.exitCode == 0 && run.out.contains(u"main.ts: people's work is kept"_s),
             run.told());
    QVERIFY(m_desk->tip(u"acme/shop"_s, u"windlass/shop"_s).isEmpty());
    QCOMPARE(m_desk->tip(u"acme/shop"_s, u"windlass-output/shop"_s), outputs);
    QCOMPARE(pullRequests(), 0);
    run = publish({u"--on-conflict"_s, u"people"_s, u"--json"_s});
    QVERIFY2(run.exitCode == 0, run.told());
    QCOMPARE(m_desk->tip(u"acme/shop"_s, u"windlass-output/shop"_s).size(), 40);
    QCOMPARE(pullRequests(), 1);
}

// They are not in the main branch, whatever was squashed into it.
void TestHeadlessGenerated::keepsCommitsThatCameAfterAMerge()
{
    QVERIFY(write("one", "EIGHT"));
    QCOMPARE(publish().exitCode, 0);
    QVERIFY(merge(1, false));
    QVERIFY(!m_desk
                 ->commitAsSomebody(u"acme/shop"_s, u"windlass/shop"_s, u"apps/shop/late.ts"_s,
                                    u"too late"_s)
                 .isEmpty());
    QVERIFY(editAsSomebody(u"windlass/shop"_s, u"people"_s));
    QVERIFY(write("one", "EIGHT", {"old.ts", "new.ts"}));
    const Run run = publish();
    QVERIFY2(run.exitCode == 0 && run.err.contains(u"after pull request #1 was merged"_s),
             run.told());
    QCOMPARE(pullRequests(), 2);
    QCOMPARE(files(u"windlass/shop"_s),
             u"apps/shop/late.ts apps/shop/main.ts apps/shop/new.ts apps/shop/old.ts"_s);
    QCOMPARE(text(u"windlass/shop"_s), u"people\n2\n3\n4\n5\n6\n7\neight"_s); // as they left it
}

QTEST_GUILESS_MAIN(TestHeadlessGenerated)
#include "tst_headlessgenerated.moc"
