// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "projects/findings.h"
#include "projects/pathfindings.h"
#include "projects/scratchfiles.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace windlass;
using namespace windlass::projects;
using Severity = Finding::Severity;

class TestFindings final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void judgesObstacles_data();
    void judgesObstacles();
    void shortensLongPaths_data();
    void shortensLongPaths();
    void judgesSizes_data();
    void judgesSizes();
    void judgesNames_data();
    void judgesNames();
    void judgesLinks_data();
    void judgesLinks();
    void tellsAtMostFifty();
    void foreseesLargePushes();
    void tellsAboutTheAuthor();
    void offersTheUsualIgnoreFile();
    void putsWhatStopsFirst();
    void knowsItsKinds();
};

static QStringList kindsOf(const QList<Finding> &found)
{
    QStringList kinds;
    for (const Finding &finding : found)
        kinds.append(finding.kind + u' ' + finding.path);
    return kinds;
}

static const Finding *findingOf(const QList<Finding> &found, const QString &kind)
{
    for (const Finding &finding : found) {
        if (finding.kind == kind)
            return &finding;
    }
    return nullptr;
}

void TestFindings::judgesObstacles_data()
{
    QTest::addColumn<git::Obstacle::Kind>("obstacle");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<Severity>("severity");
    using Kind = git::Obstacle::Kind;
    QTest::newRow("filter") << Kind::Filter << u"filter"_s << Severity::Stops;
    QTest::newRow("nested") << Kind::NestedRepository << u"nested-repository"_s << Severity::Note;
    QTest::newRow("unreadable") << Kind::Unreadable << u"unreadable"_s << Severity::Stops;
    QTest::newRow("unsupported") << Kind::Unsupported << u"unsupported"_s << Severity::Note;
    QTest::newRow("staged") << Kind::StagedDifference << u"staged"_s << Severity::Stops;
}

void TestFindings::judgesObstacles()
{
    QFETCH(git::Obstacle::Kind, obstacle);
    const Finding found = findingFor(git::Obstacle{obstacle, u"dir/%1 <b>"_s});
    QTEST(found.kind, "kind");
    QCOMPARE(found.path, u"dir/%1 <b>"_s);
    QTEST(found.severity, "severity");
    QVERIFY(found.message.contains(u"dir/%1 <b>"_s));
    QVERIFY(findingKinds().contains(found.kind));
}

void TestFindings::shortensLongPaths_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("words");
    const QString most = u'a' + QString(299, u'b');
    QTest::newRow("as long as may be") << most << most;
    QTest::newRow("too long") << QString(u"start/"_s + QString(4000, u'b') + u"/end"_s)
                              << QString(u"start/"_s + QString(143, u'b') + u'…'
                                         + QString(145, u'b') + u"/end"_s);
    const QString ship = u"🚀"_s; // of two halves
    QTest::newRow("halves of a character")
        << ship.repeated(200) << QString(ship.repeated(74) + u'…' + ship.repeated(74));
}

//! Else the end of the sentence is lost where sentences are cut, and nobody knows what is wrong.
void TestFindings::shortensLongPaths()
{
    QFETCH(QString, path);
    QFETCH(QString, words);
    QCOMPARE(pathInWords(path), words);
    const Finding found = findingFor(git::Obstacle{git::Obstacle::Kind::Unreadable, path});
    QCOMPARE(found.path, path);
    QVERIFY2(found.message.startsWith(words + u' '), qPrintable(found.message));
}

void TestFindings::judgesSizes_data()
{
    QTest::addColumn<qint64>("bytes");
    QTest::addColumn<int>("severity"); // -1: nothing is said
    constexpr qint64 mb = 1024 * 1024;
    QTest::newRow("0") << qint64(0) << -1;
    QTest::newRow("10 MB") << 10 * mb << -1;
    QTest::newRow("more than 10 MB") << 10 * mb + 1 << int(Severity::Note);
    QTest::newRow("50 MB") << 50 * mb << int(Severity::Note);
    QTest::newRow("more than 50 MB") << 50 * mb + 1 << int(Severity::Warning);
    QTest::newRow("100 MB") << 100 * mb << int(Severity::Warning);
    QTest::newRow("more than 100 MB") << 100 * mb + 1 << int(Severity::Stops);
    QTest::newRow("5 GB") << 5000 * mb << int(Severity::Stops);
}

void TestFindings::judgesSizes()
{
    QFETCH(qint64, bytes);
    QFETCH(int, severity);
    for (const bool isCommitted : {false, true}) {
        const auto found = sizeFindings({{u"a"_s, 1}, {u"v [1].mp4"_s, bytes, isCommitted}});
        QCOMPARE(found.size(), severity < 0 ? 0 : 1);
        if (found.isEmpty())
            continue;
        QCOMPARE(found.first().kind, u"size"_s);
        QCOMPARE(int(found.first().severity), severity);
        QCOMPARE(found.first().bytes, bytes);
        QCOMPARE(found.first().ignoreLines,
                 isCommitted ? QStringList() : QStringList{u"/v \\[1].mp4"_s});
    }
}

void TestFindings::judgesNames_data()
{
    QTest::addColumn<QStringList>("paths"); // sorted
    QTest::addColumn<QStringList>("found");
    const auto row = [](const char *name, const QStringList &paths, const QStringList &found) {
        QTest::newRow(name) << paths << found;
    };
    row("good ones", {u"README.md"_s, u"src/a.ts"_s, u"src/con.ts2/x"_s, u"ä/ß.txt"_s},
        {u"windows-name src/con.ts2"_s});
    row("harmless", {u".gitignore"_s, u"a.b.c"_s, u"comet.txt"_s, u"console.log.ts"_s}, {});
    row("device", {u"aux.c"_s}, {u"windows-name aux.c"_s});
    row("device as a folder", {u"src/NUL/a"_s, u"src/NUL/b"_s}, {u"windows-name src/NUL"_s});
    row("sign", {u"a:b"_s}, {u"windows-name a:b"_s});
    row("question", {u"what?.md"_s}, {u"windows-name what?.md"_s});
    row("backslash", {u"a\\b"_s}, {u"windows-name a\\b"_s});
    row("ends in a dot", {u"dir./a"_s}, {u"windows-name dir."_s});
    row("ends in a blank", {u"a "_s}, {u"windows-name a "_s});
    row("control", {u"a\tb"_s}, {u"windows-name a\tb"_s});
    row("case", {u"README"_s, u"readme"_s}, {u"case-clash readme"_s});
    row("case of folders", {u"Src/a"_s, u"src/b"_s}, {u"case-clash src"_s});
    row("case of letters with marks", {u"Ärger"_s, u"ärger"_s}, {u"case-clash ärger"_s});
    row("composed and not", {u"e\u0301"_s, u"\u00e9"_s}, {u"case-clash \u00e9"_s});
    row("long", {u"a/"_s.repeated(120) + u"b"_s},
        {u"long-path "_s + u"a/"_s.repeated(120) + u"b"_s});
}

void TestFindings::judgesNames()
{
    QFETCH(QStringList, paths);
    QFETCH(QStringList, found);
    QList<CommitFile> files;
    for (const QString &path : paths)
        files.append({path, 10});
    const QList<Finding> all = pathFindings(u"/nowhere"_s, files);
    QCOMPARE(kindsOf(all), found);
    for (const Finding &finding : all) {
        QVERIFY(!finding.stops());
        QVERIFY(findingKinds().contains(finding.kind));
    }
}

void TestFindings::judgesLinks_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("target");
    QTest::addColumn<bool>("isOutside");
    QTest::newRow("beside") << u"a"_s << u"b"_s << false;
    QTest::newRow("up and inside") << u"x/y/a"_s << u"../../b"_s << false;
    QTest::newRow("to the folder") << u"x/a"_s << u".."_s << false;
    QTest::newRow("out") << u"a"_s << u"../b"_s << true;
    QTest::newRow("out from below") << u"x/a"_s << u"../../b"_s << true;
    QTest::newRow("absolute") << u"a"_s << u"/etc/hostname"_s << true;
    QTest::newRow("absolute, inside here only") << u"a"_s << u"FOLDER/b"_s << true;
    QTest::newRow("a folder of nearly that name") << u"a"_s << u"../FOLDERNAME2/b"_s << true;
}

void TestFindings::judgesLinks()
{
    QFETCH(QString, name);
    QFETCH(QString, target);
    QFETCH(bool, isOutside);
    testing::ScratchFiles scratch;
    target.replace(u"FOLDERNAME"_s, scratch.folder().section(u'/', -1));
    target.replace(u"FOLDER"_s, scratch.folder());
    QVERIFY(scratch.link(name, target));
    const QList<Finding> found = pathFindings(scratch.folder(), scratch.files());
    QCOMPARE(kindsOf(found), isOutside ? QStringList{u"outside-link "_s + name} : QStringList());
}

void TestFindings::tellsAtMostFifty()
{
    QList<CommitFile> files;
    for (int i = 0; i < 1000; ++i)
        files.append({u"a?%1"_s.arg(i), 1});
    QCOMPARE(pathFindings(u"/nowhere"_s, files).size(), 50);
}

void TestFindings::foreseesLargePushes()
{
    Contents contents{u"/nowhere"_s, {}, {}, {}};
    contents.obstacles = {};
    for (int i = 0; i < 41; ++i)
        contents.files.append({u"node_modules/%1"_s.arg(i), maximumFileSize - 1});
    auto found = findAll(contents);
    QVERIFY(found && findingOf(*found, u"push-size"_s) != nullptr);
    QVERIFY(!findingOf(*found, u"push-size"_s)->stops());
    contents.files.resize(30);
    found = findAll(contents);
    QVERIFY(found && findingOf(*found, u"push-size"_s) == nullptr);
}

void TestFindings::tellsAboutTheAuthor()
{
    testing::ScratchFiles scratch;
    QVERIFY(scratch.add(u"a"_s));
    const auto isTold = [&scratch](const QList<CommitFile> &files, bool hasRepository,
                                   bool hasIdentity) {
        const auto found = findAll({scratch.folder(), {}, files, {}, hasRepository, hasIdentity});
        return found && findingOf(*found, u"author"_s) != nullptr;
    };
    QVERIFY(isTold(scratch.files(), true, false));
    QVERIFY(!isTold(scratch.files(), true, true));
    QVERIFY(!isTold(scratch.files(), false, false)); // the account's name, as everywhere new
    QVERIFY(!isTold({}, true, false));               // there will be no commit
}

void TestFindings::offersTheUsualIgnoreFile()
{
    testing::ScratchFiles scratch;
    const AppKind nest{u"nest"_s, u"Nest"_s, {}, {u"node_modules/"_s, u"dist/"_s, u"*.log"_s}};
    const auto without = findAll({scratch.folder(), nest, {}, {}});
    QVERIFY(without);
    const Finding *offer = findingOf(*without, u"ignore-file"_s);
    QVERIFY(offer != nullptr);
    QCOMPARE(offer->ignoreLines, nest.usualIgnores);
    QCOMPARE(offer->severity, Severity::Note);
    const auto plain = findAll({scratch.folder(), {}, {}, {}});
    QVERIFY(plain && plain->isEmpty());
    QVERIFY(scratch.add(u".gitignore"_s));
    const auto with = findAll({scratch.folder(), nest, {}, {}});
    QVERIFY(with && with->isEmpty());
}

void TestFindings::putsWhatStopsFirst()
{
    testing::ScratchFiles scratch;
    QVERIFY(scratch.add(u"node_modules/x.js"_s));
    QVERIFY(scratch.add(u"aux"_s));
    QVERIFY(scratch.add(u"big"_s, "x", maximumFileSize + 1));
    QVERIFY(scratch.add(u".env"_s, "DB_PASSWORD=hunter22\n"));
    const auto found = findAll({scratch.folder(), {}, scratch.files(), {}});
    QVERIFY(found);
    QCOMPARE(kindsOf(*found), QStringList({u"secret .env"_s, u"size big"_s, u"junk node_modules"_s,
                                           u"windows-name aux"_s}));
}

void TestFindings::knowsItsKinds()
{
    QStringList sorted = findingKinds();
    sorted.sort();
    QCOMPARE(findingKinds(), sorted);
    QCOMPARE(sorted.removeDuplicates(), 0);
}

QTEST_GUILESS_MAIN(TestFindings)
#include "tst_findings.moc"
