// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "projects/historyfindings.h"

#include "git/gitoracle.h"
#include "git/library.h"
#include "projects/plan.h"

#include <QDir>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace windlass;
using namespace windlass::projects;
using Severity = Finding::Severity;

//! What commits bring along that the folder does not show any more.
class TestHistoryFindings final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void init();
    void findsWhatIsNotThereNow_data();
    void findsWhatIsNotThereNow();
    void tellsNothingTwice();
    void asksAgainForAnotherVersion();
    void leavesOutWhatWasPushed_data();
    void leavesOutWhatWasPushed();
    void goesWithoutItBelowABaseDirectory();
    void tellsWhatIsTooLarge();
    void tellsThatThereAreMore();
    void readsAShallowClone();
    void tellsOddNamesOnce();
    void stops();

private:
    [[nodiscard]] bool run(const QByteArray &script) const;
    [[nodiscard]] QString commitAt(const QString &revision) const;
    [[nodiscard]] QList<Finding> found(const std::optional<store::Link> &link = {}) const;

    std::unique_ptr<testing::PrivateHome> m_home;
    std::unique_ptr<git::Library> m_library;
    std::unique_ptr<QTemporaryDir> m_place;
    QString m_folder;
};

static const QByteArray secret = "hunter22zq";

void TestHistoryFindings::initTestCase()
{
    m_home = std::make_unique<testing::PrivateHome>();
    QVERIFY(m_home->isValid());
    m_library = std::make_unique<git::Library>();
}

void TestHistoryFindings::cleanupTestCase()
{
    m_place.reset();
    m_library.reset();
}

// The secret comes with the second commit.
void TestHistoryFindings::init()
{
    m_place = std::make_unique<QTemporaryDir>();
    m_folder = QDir(m_place->path()).canonicalPath() + u"/shop"_s;
    QVERIFY(QDir().mkdir(m_folder));
    QVERIFY(run("git init -q -b main; echo .DS_Store > .gitignore; git add -A; git commit -qm one;"
                "echo DB_PASSWORD="
                + secret + " > prod.env; git add -A; git commit -qm two"));
}

bool TestHistoryFindings::run(const QByteArray &script) const
{
    const testing::Ran ran = testing::script(m_folder, script);
    if (ran.exitCode != 0)
        qWarning().noquote() << ran.errors;
    return ran.exitCode == 0;
}

QString TestHistoryFindings::commitAt(const QString &revision) const
{
    return QString::fromLatin1(testing::git(m_folder, {u"rev-parse"_s, revision}).output.trimmed());
}

//! Of the plan; those that stop, or tell about the history as a whole.
QList<Finding> TestHistoryFindings::found(const std::optional<store::Link> &link) const
{
    const auto plan = makePlan({1, m_folder, link});
    if (!plan) {
        qWarning().noquote() << plan.error().message;
        return {Finding{u"no plan"_s, {}, Severity::Stops, {}}};
    }
    QList<Finding> all;
    for (const Finding &finding : plan->findings) {
        if (finding.message.contains(QString::fromLatin1(secret)))
            qWarning("the secret is told");
        else if (finding.stops() || finding.kind == "history"_L1)
            all.append(finding);
    }
    return all;
}

void TestHistoryFindings::findsWhatIsNotThereNow_data()
{
    QTest::addColumn<QByteArray>("script");
    QTest::newRow("removed") << QByteArray("git rm -q prod.env; git commit -qm three");
    QTest::newRow("removed, not committed") << QByteArray("rm prod.env");
    QTest::newRow("taken out") << QByteArray("echo DB_PASSWORD= > prod.env; git commit -qam three");
    QTest::newRow("moved") << QByteArray("git mv prod.env b; echo > b; git commit -qam three");
    QTest::newRow("ignored from then on")
        << QByteArray("echo prod.env >> .gitignore; git rm -q --cached prod.env; git add -A;"
                      "git commit -qm three");
    QTest::newRow("on a branch that was merged")
        << QByteArray("git checkout -qb side; git reset -q --hard HEAD~1; echo a > a; git add -A;"
                      "git commit -qm a; git merge -q -s ours -m merged main");
    QTest::newRow("a file takes the place of a folder")
        << QByteArray("git reset -q --hard HEAD~1; mkdir prod.env; echo DB_PASSWORD=" + secret
                      + " > prod.env/prod.env; git add -A; git commit -qm two; rm -r prod.env;"
                        "echo > prod.env; git add -A; git commit -qm three");
}

void TestHistoryFindings::findsWhatIsNotThereNow()
{
    QFETCH(QByteArray, script);
    QVERIFY(run(script));
    const QList<Finding> all = found();
    QCOMPARE(all.size(), 1);
    const Finding &finding = all.constFirst();
    QCOMPARE(finding.kind, u"secret"_s);
    QVERIFY(finding.path.startsWith("prod.env"_L1));
    QCOMPARE(finding.severity, Severity::Stops);
    QVERIFY(finding.ignoreLines.isEmpty()); // which would not help
    const QString commit =
        commitAt(u":/two"_s).left(8); // the youngest whose message begins with it
    QVERIFY2(finding.message.contains(commit), qPrintable(finding.message));
}

void TestHistoryFindings::tellsNothingTwice()
{
    QList<Finding> all = found();
    QCOMPARE(all.size(), 1);
    QVERIFY(!all.constFirst().subject.contains(u'@')); // the file's own
    QVERIFY(run("echo '# more' >> prod.env; git commit -qam three"));
    all = found();
    QCOMPARE(all.size(), 2); // two contents, and both go along
    QVERIFY(all.at(0).subject != all.at(1).subject);
}

void TestHistoryFindings::asksAgainForAnotherVersion()
{
    QVERIFY(run("git rm -q prod.env; git commit -qm three"));
    QList<Finding> all = found();
    QCOMPARE(all.size(), 1);
    const QList<store::KeptFinding> kept{
        {all.constFirst().kind, all.constFirst().path, all.constFirst().subject}};
    keep(all, kept);
    QVERIFY(!all.constFirst().stops());
    QVERIFY(run("echo DB_PASSWORD=other" + secret
                + " > prod.env; git add -A; git commit -qm four;"
                  "git rm -q prod.env; git commit -qm five"));
    all = found();
    keep(all, kept);
    QCOMPARE(all.size(), 2);
    QVERIFY(all.at(0).stops() != all.at(1).stops());
}

void TestHistoryFindings::leavesOutWhatWasPushed_data()
{
    QTest::addColumn<QString>("pushed");
    QTest::addColumn<int>("expected");
    QTest::newRow("all") << u"HEAD"_s << 0;
    QTest::newRow("the commit that has it") << u":/two"_s << 0;
    QTest::newRow("what was before") << u":/one"_s << 1;
    QTest::newRow("nothing") << QString() << 1;
}

void TestHistoryFindings::leavesOutWhatWasPushed()
{
    QFETCH(QString, pushed);
    QFETCH(int, expected);
    QVERIFY(run("git rm -q prod.env; git commit -qm three"));
    const QString commit = pushed.isEmpty() ? QString() : commitAt(pushed);
    store::Link link;
    link.lastCommit = commit;
    QCOMPARE(found(link).size(), expected);
    link.lastCommit.clear();
    link.mode = store::PublishMode::Review;
    link.lastReviewCommit = commit;
    QCOMPARE(found(link).size(), expected);
    if (!commit.isEmpty())
        QVERIFY(run("git update-ref refs/remotes/origin/main " + commit.toLatin1()));
    QCOMPARE(found().size(), expected);
}

void TestHistoryFindings::goesWithoutItBelowABaseDirectory()
{
    QVERIFY(run("git rm -q prod.env; git commit -qm three"));
    store::Link link;
    link.baseDirectory = u"apps/shop"_s;
    QVERIFY(found(link).isEmpty());
}

void TestHistoryFindings::tellsWhatIsTooLarge()
{
    QVERIFY(run("git reset -q --hard HEAD~1; truncate -s 101M big;"
                "git -c core.bigFileThreshold=200m add big; git commit -qm big"));
    QList<Finding> all = found();
    QCOMPARE(all.size(), 1); // the file's own
    QCOMPARE(all.constFirst().kind, u"size"_s);
    QVERIFY(!all.constFirst().message.contains(commitAt(u"HEAD"_s).left(8)));
    const QString commit = commitAt(u"HEAD"_s).left(8);
    QVERIFY(run("git rm -q big; git commit -qm gone"));
    all = found();
    QCOMPARE(all.size(), 1);
    QCOMPARE(all.constFirst().kind, u"size"_s);
    QVERIFY(all.constFirst().message.contains(commit));
    QVERIFY(all.constFirst().stops());
}

void TestHistoryFindings::tellsThatThereAreMore()
{
    const auto commits = [](int count) {
        return "git fast-import --quiet --force <<END\n"
               + QByteArray("commit refs/heads/many\ncommitter A <a@b.invalid> 1700000000 +0000\n"
                            "data 1\nx\n")
                     .repeated(count)
               + "END\ngit rm -q --cached --ignore-unmatch prod.env; rm -f prod.env; git "
                 "symbolic-ref HEAD "
                 "refs/heads/many";
    };
    QVERIFY(run(commits(int(mostCommits))));
    QVERIFY(found().isEmpty());
    QVERIFY(run(commits(int(mostCommits) + 1)));
    const QList<Finding> all = found();
    QCOMPARE(all.size(), 1);
    QCOMPARE(all.constFirst().kind, u"history"_s);
    QCOMPARE(all.constFirst().severity, Severity::Note);
}

// Its oldest commit names a parent that is not there.
void TestHistoryFindings::readsAShallowClone()
{
    QVERIFY(
        run("git rm -q prod.env; git commit -qm three; echo DB_PASSWORD=" + secret
            + " > late.env; git add -A; git commit -qm four; git rm -q late.env;"
              "git commit -qm five; git clone -q --depth 2 \"file://$PWD\" ../shallow;"
              "cd ../shallow; git remote remove origin; rm -rf ../shop; mv ../shallow ../shop"));
    const QList<Finding> all = found();
    QCOMPARE(all.size(), 1);
    QCOMPARE(all.constFirst().path, u"late.env"_s);
}

// One that is no text, in the folder as it was committed.
void TestHistoryFindings::tellsOddNamesOnce()
{
    QVERIFY(run("git reset -q --hard HEAD~1; odd=$(printf 'prod\\377.env'); echo DB_PASSWORD="
                + secret + " > \"$odd\"; git add -A; git commit -qm two"));
    QCOMPARE(found().size(), 1);
    QVERIFY(run("echo >> \"$(printf 'prod\\377.env')\""));
    QCOMPARE(found().size(), 2); // not as it was committed
}

void TestHistoryFindings::stops()
{
    std::stop_source source;
    source.request_stop();
    const LocalHistory history{*git::ObjectId::fromHex(commitAt(u"HEAD"_s)), {}};
    const auto stopped = historyFindings(m_folder, history, {}, source.get_token());
    QVERIFY(!stopped);
    QCOMPARE(stopped.error().kind, ErrorKind::Cancelled);
}

QTEST_GUILESS_MAIN(TestHistoryFindings)
#include "tst_historyfindings.moc"
