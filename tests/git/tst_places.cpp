// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "git/library.h"
#include "git/samplefolder.h"
#include "git/workingtree.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace windlass;
using namespace windlass::git;
using testing::SampleFolder;

class TestPlaces final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void findsPlaces_data();
    void findsPlaces();
    void knowsItsLimit();
    void stops();
    void refusesWhatCannotBePushed();

private:
    std::unique_ptr<testing::PrivateHome> m_home;
    std::unique_ptr<Library> m_library;
};

constexpr qsizetype enough = 1000;

void TestPlaces::initTestCase()
{
    m_home = std::make_unique<testing::PrivateHome>();
    QVERIFY(m_home->isValid());
    m_library = std::make_unique<Library>();
}

void TestPlaces::findsPlaces_data()
{
    QTest::addColumn<QByteArray>("script");
    QTest::addColumn<QStringList>("folders");
    QTest::addColumn<QStringList>("files");
    const QByteArray tree = "mkdir -p src/lib node_modules/x/y empty; echo > src/lib/a; echo > b;"
                            "echo > node_modules/x/y/c; echo > x.log; ln -s b link;"
                            "printf 'node_modules/\\n*.log\\n' > .gitignore;";
    const QStringList folders{u"empty"_s, u"src"_s, u"src/lib"_s};
    const QStringList files{u".gitignore"_s, u"b"_s, u"src/lib/a"_s};
    QTest::newRow("no repository") << tree << folders << files;
    QTest::newRow("repository") << tree + "git init -q" << folders << files;
    QTest::newRow("tracked though ignored")
        << tree + "git init -q; git add -f node_modules/x/y/c x.log" << folders
        << (QStringList(files) << u"x.log"_s);
    QTest::newRow("a repository within")
        << QByteArray("git init -q; git init -q in; echo > in/x; echo > a") << QStringList()
        << QStringList{u"a"_s};
    QTest::newRow("odd names") << QByteArray("mkdir 'ä b'; echo > 'ä b/-c'")
                               << QStringList{u"ä b"_s} << QStringList{u"ä b/-c"_s};
}

void TestPlaces::findsPlaces()
{
    QFETCH(QByteArray, script);
    QFETCH(QStringList, folders);
    QFETCH(QStringList, files);
    const SampleFolder folder(script);
    auto places = placesIn(folder.path(), enough);
    QVERIFY2(places.has_value(), places ? "" : qPrintable(places.error().message));
    std::sort(places->folders.begin(), places->folders.end());
    QCOMPARE(places->folders, folders);
    QCOMPARE(places->files, files);
    QVERIFY(places->isWhole);
}

void TestPlaces::knowsItsLimit()
{
    const SampleFolder folder("mkdir -p a/b/c d; echo > 1; echo > 2; echo > a/3");
    const auto count = [&folder](qsizetype most) {
        const auto places = placesIn(folder.path(), most);
        return QList<qsizetype>{places->folders.size(), places->files.size(), places->isWhole};
    };
    QCOMPARE(count(7), (QList<qsizetype>{4, 3, 1}));
    QCOMPARE(count(6), (QList<qsizetype>{4, 2, 0}));
    QCOMPARE(count(4), (QList<qsizetype>{4, 0, 0}));
    QCOMPARE(count(3), (QList<qsizetype>{3, 0, 0}));
    QVERIFY(!placesIn(folder.path(), 3)->folders.contains(u"a/b/c"_s)); // the deepest is left out
}

void TestPlaces::stops()
{
    const SampleFolder folder("echo > 1");
    std::stop_source stop;
    stop.request_stop();
    const auto places = placesIn(folder.path(), enough, stop.get_token());
    QVERIFY(!places);
    QCOMPARE(places.error().kind, ErrorKind::Cancelled);
}

void TestPlaces::refusesWhatCannotBePushed()
{
    const SampleFolder folder("git init -q; mkdir in");
    QCOMPARE(placesIn(folder.path() + u"/gone"_s, enough).error().kind, ErrorKind::FolderMissing);
    QCOMPARE(placesIn(folder.path() + u"/in"_s, enough).error().kind, ErrorKind::FolderUnusable);
}

QTEST_GUILESS_MAIN(TestPlaces)
#include "tst_places.moc"
