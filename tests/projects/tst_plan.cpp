// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "projects/plan.h"

#include "git/gitoracle.h"
#include "git/library.h"
#include "projects/secretsamples.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <algorithm>
#include <memory>
#include <mutex>

using namespace Qt::StringLiterals;
using namespace windlass;
using namespace windlass::projects;
using Severity = Finding::Severity;

class TestPlan final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void init();
    void plansAFolderWithoutRepository();
    void plansARepository();
    void comparesWithTheLastPush_data();
    void comparesWithTheLastPush();
    void comparesBelowTheBaseDirectory();
    void tellsWhatItFinds();
    void refusesFolders_data();
    void refusesFolders();
    void stops();
    void tellsAboutAllThatWouldBePushed();
    void keepsWhatTheUserDecided();
    void findsTheFirstThatStops();
    void tellsHowFarItIs();

private:
    bool run(const QByteArray &script);
    [[nodiscard]] store::App app() const { return {1, m_folder, {}}; }
    [[nodiscard]] QString commitAt(const QString &revision) const;

    std::unique_ptr<testing::PrivateHome> m_home;
    std::unique_ptr<git::Library> m_library;
    std::unique_ptr<QTemporaryDir> m_place;
    QString m_folder;
};

void TestPlan::initTestCase()
{
    m_home = std::make_unique<testing::PrivateHome>();
    QVERIFY(m_home->isValid());
    m_library = std::make_unique<git::Library>();
}

void TestPlan::cleanupTestCase()
{
    m_place.reset();
    m_library.reset();
}

void TestPlan::init()
{
    m_place = std::make_unique<QTemporaryDir>();
    m_folder = QDir(m_place->path()).canonicalPath() + u"/shop"_s;
    QVERIFY(QDir().mkdir(m_folder));
}

bool TestPlan::run(const QByteArray &script)
{
    const testing::Ran ran = testing::script(m_folder, script);
    if (ran.exitCode != 0)
        qWarning().noquote() << ran.errors;
    return ran.exitCode == 0;
}

QString TestPlan::commitAt(const QString &revision) const
{
    return QString::fromLatin1(testing::git(m_folder, {u"rev-parse"_s, revision}).output.trimmed());
}

static QStringList pathsOf(const QList<git::Change> &changes)
{
    QStringList paths;
    for (const git::Change &change : changes)
        paths.append(change.path);
    return paths;
}

void TestPlan::plansAFolderWithoutRepository()
{
    QVERIFY(
        run("mkdir src; echo a > src/a; echo bb > b; echo '*.log' > .gitignore; echo x > x.log"));
    const QByteArray before = testing::fingerprint(m_folder);
    const auto plan = makePlan(app());
    QVERIFY(plan.has_value());
    QCOMPARE(plan->folder, m_folder);
    QVERIFY(!plan->state.hasRepository);
    QVERIFY(!plan->state.headCommit);
    QCOMPARE(plan->snapshot.tree.hex(), testing::oracleTree(m_folder));
    QCOMPARE(plan->snapshot.files, 3);
    QCOMPARE(plan->snapshot.ignored, 1);
    QCOMPARE(pathsOf(plan->snapshot.changes), QStringList({u".gitignore"_s, u"b"_s, u"src/a"_s}));
    QVERIFY(plan->findings.isEmpty());
    QVERIFY(plan->firstThatStops() == nullptr);
    QCOMPARE(testing::fingerprint(m_folder), before); // not a byte, not a time
}

void TestPlan::plansARepository()
{
    QVERIFY(
        run("git init -q; echo a > a; echo b > b; git add -A; git commit -qm 1; echo more >> a"));
    const QByteArray before = testing::fingerprint(m_folder);
    const auto plan = makePlan(app());
    QVERIFY(plan.has_value());
    QVERIFY(plan->state.hasRepository);
    QCOMPARE(plan->state.headBranch->text(), u"main"_s);
    QCOMPARE(plan->state.headCommit->hex(), commitAt(u"HEAD"_s));
    QCOMPARE(plan->state.identity->name, u"Ada"_s);
    QCOMPARE(pathsOf(plan->snapshot.changes), QStringList{u"a"_s});
    QCOMPARE(testing::fingerprint(m_folder), before);
}

void TestPlan::comparesWithTheLastPush_data()
{
    QTest::addColumn<QString>("lastCommit"); // a revision, or nothing
    QTest::addColumn<QString>("lastReviewCommit");
    QTest::addColumn<store::PublishMode>("mode");
    QTest::addColumn<QStringList>("changed");
    using Mode = store::PublishMode;
    const QStringList sinceHead{u"d"_s};
    const QStringList sinceTwo{u"c"_s, u"d"_s};
    const QStringList sinceOne{u"b"_s, u"c"_s, u"d"_s};
    const QString none;
    const QString missing(40, u'1');
    QTest::newRow("never pushed") << none << none << Mode::Direct << sinceHead;
    QTest::newRow("pushed two commits ago") << u"HEAD~2"_s << none << Mode::Direct << sinceOne;
    QTest::newRow("pushed HEAD") << u"HEAD"_s << none << Mode::Direct << sinceHead;
    QTest::newRow("the last push is not here") << missing << none << Mode::Direct << sinceHead;
    QTest::newRow("no commit id") << u"nonsense"_s << none << Mode::Direct << sinceHead;
    QTest::newRow("review branch") << u"HEAD~2"_s << u"HEAD~1"_s << Mode::Review << sinceTwo;
    QTest::newRow("review branch, not for direct pushes")
        << u"HEAD~2"_s << u"HEAD~1"_s << Mode::Direct << sinceOne;
    QTest::newRow("no review yet") << u"HEAD~2"_s << none << Mode::Review << sinceOne;
    QTest::newRow("review not here") << u"HEAD~2"_s << missing << Mode::Review << sinceOne;
}

void TestPlan::comparesWithTheLastPush()
{
    QFETCH(QString, lastCommit);
    QFETCH(QString, lastReviewCommit);
    QFETCH(store::PublishMode, mode);
    QFETCH(QStringList, changed);
    QVERIFY(run("git init -q; for f in a b c; do echo $f > $f; git add -A; git commit -qm $f; done;"
                "echo d > d"));
    store::App linked = app();
    linked.link = store::Link{};
    linked.link->mode = mode;
    const auto idOf = [this](const QString &text) {
        return text.startsWith(u"HEAD"_s) ? commitAt(text) : text;
    };
    linked.link->lastCommit = idOf(lastCommit);
    linked.link->lastReviewCommit = idOf(lastReviewCommit);
    const auto plan = makePlan(linked);
    QVERIFY(plan.has_value());
    QCOMPARE(pathsOf(plan->snapshot.changes), changed);
}

void TestPlan::comparesBelowTheBaseDirectory()
{
    QVERIFY(run("git init -q; mkdir -p s/shop; echo r > r; echo a > s/shop/a; git add -A;"
                "git commit -qm others; git tag others; git checkout -q --orphan mine;"
                "git rm -rqf .; echo a > a; echo b > b; git add -A; git commit -qm mine"));
    store::App linked = app();
    linked.link = store::Link{};
    linked.link->baseDirectory = u"s/shop"_s;
    const auto first = makePlan(linked); // HEAD's history does not go along, all files do
    QVERIFY(first);
    QCOMPARE(pathsOf(first->snapshot.changes), QStringList({u"a"_s, u"b"_s}));
    linked.link->lastCommit = commitAt(u"others"_s);
    const auto later = makePlan(linked);
    QVERIFY(later);
    QCOMPARE(pathsOf(later->snapshot.changes), QStringList{u"b"_s});
}

void TestPlan::tellsWhatItFinds()
{
    QVERIFY(run("echo '*.bin filter=lfs' > .gitattributes; echo x > a.bin; echo b > b;"
                "mkdir inner; cd inner; git init -q; echo x > x; git add -A; git commit -qm x"));
    const auto plan = makePlan(app());
    QVERIFY(plan.has_value());
    QStringList found;
    for (const Finding &finding : plan->findings)
        found.append(finding.kind + u' ' + finding.path);
    found.sort();
    QCOMPARE(found, QStringList({u"filter a.bin"_s, u"nested-repository inner"_s}));
    QVERIFY(plan->firstThatStops() != nullptr);
    QCOMPARE(plan->firstThatStops()->kind, u"filter"_s);
}

void TestPlan::refusesFolders_data()
{
    QTest::addColumn<QByteArray>("script");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("missing") << QByteArray("rmdir \"$PWD\"") << ErrorKind::FolderMissing;
    QTest::newRow("is a file") << QByteArray("d=$PWD; cd ..; rmdir \"$d\"; echo x > \"$d\"")
                               << ErrorKind::FolderUnusable;
    QTest::newRow("empty") << QByteArray("true") << ErrorKind::FolderEmpty;
    QTest::newRow("inside of a repository")
        << QByteArray("echo x > x; cd ..; git init -q") << ErrorKind::FolderUnusable;
    QTest::newRow("bare repository")
        << QByteArray("git init -q --bare .") << ErrorKind::FolderUnusable;
    QTest::newRow("in the middle of a merge")
        << QByteArray("git init -q; echo a > a; git add -A; git commit -qm 1; git switch -qc two;"
                      "echo b > a; git commit -qam 2; git switch -q main; echo c > a;"
                      "git commit -qam 3; git merge two >/dev/null || true")
        << ErrorKind::FolderUnusable;
}

void TestPlan::refusesFolders()
{
    QFETCH(QByteArray, script);
    QFETCH(ErrorKind, kind);
    QVERIFY(run(script));
    const auto plan = makePlan(app());
    QVERIFY(!plan);
    QCOMPARE(kindName(plan.error().kind), kindName(kind));
    QVERIFY(!plan.error().message.isEmpty());
}

void TestPlan::stops()
{
    QVERIFY(run("echo a > a"));
    std::stop_source source;
    source.request_stop();
    const auto plan = makePlan(app(), source.get_token());
    QVERIFY(!plan);
    QCOMPARE(plan.error().kind, ErrorKind::Cancelled);
}

void TestPlan::tellsAboutAllThatWouldBePushed()
{
    const QString path = u"key.pem"_s;
    const QByteArray key = testing::withRandomParts(
        "-----BEGIN RSA {{join}}PRIVATE KEY-----\n{{base64:64}}\n{{base64:64}}\n", 1);
    QVERIFY(run("git init -q; echo a > a; git add -A; git commit -qm 1"));
    QFile file(m_folder + u'/' + path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(key) == key.size());
    file.close();
    QVERIFY(run("git add -A; git commit -qm 2; echo b > b"));
    const QString withKey = commitAt(u"HEAD"_s);

    // committed with git and never pushed: it would go along
    const auto first = makePlan(app());
    QVERIFY(first && first->firstThatStops() != nullptr);
    QCOMPARE(first->firstThatStops()->path, path);
    QCOMPARE(first->firstThatStops()->ignoreLines, QStringList()); // too late for that

    store::App linked = app();
    linked.link = store::Link{};
    linked.link->lastCommit = withKey; // pushed already: nobody is asked again
    const auto later = makePlan(linked);
    QVERIFY(later && later->firstThatStops() == nullptr);
    QCOMPARE(later->snapshot.changes.size(), 1);
}

void TestPlan::keepsWhatTheUserDecided()
{
    const auto stops = Severity::Stops;
    QList<Finding> found{{u"secret"_s, u".env"_s, stops, u"m"_s, u"environment-value*1"_s},
                         {u"secret"_s, u"b/.env"_s, stops, u"m"_s, u"environment-value*1"_s},
                         {u"size"_s, u".env"_s, stops, u"m"_s}};
    keep(found, {{u"secret"_s, u".env"_s, u"environment-value*1"_s}});
    QVERIFY(found.at(0).isKept && !found.at(0).stops());
    QVERIFY(found.at(1).stops() && found.at(2).stops());
    found[0].isKept = false;
    found[0].subject = u"environment-value*2"_s; // one more secret by now
    keep(found, {{u"secret"_s, u".env"_s, u"environment-value*1"_s}});
    QVERIFY(found.at(0).stops());
}

void TestPlan::findsTheFirstThatStops()
{
    Plan plan{m_folder, {}, {*git::ObjectId::fromHex(QString(40, u'0')), 0, 0, {}, 0, {}, {}}, {}};
    plan.findings = {{u"junk"_s, u"n"_s, Severity::Warning, {}},
                     {u"size"_s, u"kept"_s, Severity::Stops, {}, {}, {}, 0, true},
                     {u"unreadable"_s, u"u"_s, Severity::Stops, {}}};
    QCOMPARE(plan.firstThatStops()->path, u"u"_s);
    plan.findings[2].isKept = true;
    QVERIFY(plan.firstThatStops() == nullptr);
}

void TestPlan::tellsHowFarItIs()
{
    QVERIFY(run("for i in {1..30}; do echo $i > $i; done"));
    constexpr int files = 30;
    using Phase = PlanProgress::Phase;
    std::mutex mutex;
    QList<PlanProgress> seen;
    QVERIFY(makePlan(app(), {}, [&](const PlanProgress &now) {
        const std::lock_guard lock(mutex);
        seen.append(now);
    }));
    for (qsizetype i = 1; i < seen.size(); ++i)
        QVERIFY(seen.at(i - 1).phase <= seen.at(i).phase);
    for (const Phase phase : {Phase::Looking, Phase::Reading, Phase::Searching}) {
        const auto last =
            std::find_if(seen.crbegin(), seen.crend(),
                         [phase](const PlanProgress &progress) { return progress.phase == phase; });
        QVERIFY(last != seen.crend());
        if (phase == Phase::Looking)
            continue; // its end is the beginning of the next
        QCOMPARE(last->files, files);
        QCOMPARE(last->totalFiles, files);
        QCOMPARE(last->bytes, 9 * 2 + 21 * 3);
    }
}

QTEST_GUILESS_MAIN(TestPlan)
#include "tst_plan.moc"
