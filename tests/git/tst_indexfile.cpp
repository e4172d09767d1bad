// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "git/indexfile.h"

#include "git/library.h"
#include "git/samplefolder.h"
#include "git/trust.h"

#include <QDir>
#include <QStorageInfo>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace windlass;
using namespace windlass::git;
using testing::SampleFolder;

//! An index is stored as git does it: never over what another program has staged meanwhile.
class TestIndexFile final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void stores_data();
    void stores();
    void storesWhereObjectsAreElsewhere_data();
    void storesWhereObjectsAreElsewhere();
    void leavesWhatWasStagedMeanwhile_data();
    void leavesWhatWasStagedMeanwhile();
    void storesWhenOnlyTheFileIsNew();
    void refusesWhileAnotherProgramWorks();
    void takesBack_data();
    void takesBack();
    void leavesWhatWasStagedAfterwards();

private:
    //! In the folder of the test, whose index then has no "f" in memory.
    [[nodiscard]] bool begin(const QByteArray &script);
    [[nodiscard]] QString staged() const { return m_folder->ask({u"ls-files"_s}); }
    //! Beside the pack that is there, if one is.
    [[nodiscard]] bool isTidy() const;

    std::unique_ptr<testing::PrivateHome> m_home;
    std::unique_ptr<Library> m_library;
    std::unique_ptr<SampleFolder> m_folder;
    RepositoryHandle m_repository;
    std::optional<StagedIndex> m_index;
};

namespace {

constexpr auto twoFiles = "git init -q; echo 1 > e; echo 1 > f; git add -A;"
                          "git commit -qm one; echo 2 > new;";
constexpr auto linkedIndex = "mv .git/index ../index; ln -s ../../index .git/index;";

} // namespace

void TestIndexFile::initTestCase()
{
    m_home = std::make_unique<testing::PrivateHome>();
    m_library = std::make_unique<Library>();
}

void TestIndexFile::cleanup()
{
    m_index.reset();
    m_repository.reset();
    m_folder.reset();
}

bool TestIndexFile::begin(const QByteArray &script)
{
    m_folder = std::make_unique<SampleFolder>(QByteArray(twoFiles) + script);
    auto opened = openOwned(m_folder->path());
    if (!m_folder->isReady() || !opened)
        return false;
    m_repository = std::move(*opened);
    m_index.emplace();
    if (!m_index->read(m_repository.get(), StagedIndex::Use::Store))
        return false;
    git_index_remove(m_index->get(), "f", 0); // there is none in an index that has nothing
    return true;
}

bool TestIndexFile::isTidy() const
{
    const QDir dotGit(m_folder->path() + u"/.git"_s);
    return dotGit.entryList({u"index.*"_s}, QDir::Files | QDir::Hidden | QDir::System).isEmpty()
           && QDir(dotGit.filePath(u"objects/pack"_s)).entryList({u"tmp_*"_s}).isEmpty();
}

void TestIndexFile::stores_data()
{
    QTest::addColumn<QByteArray>("script");
    QTest::addColumn<bool>("isApart");
    QTest::newRow("index") << QByteArray() << true;
    QTest::newRow("no index") << QByteArray("rm .git/index") << true;
    QTest::newRow("index that is a link") << QByteArray(linkedIndex) << false;
    QTest::newRow("no folder for packs") << QByteArray("rmdir .git/objects/pack") << false;
}

void TestIndexFile::stores()
{
    QFETCH(QByteArray, script);
    QFETCH(bool, isApart);
    QVERIFY(begin(script));
    QCOMPARE(m_index->isApart(), isApart);
    const auto stored = IndexFile(*m_index).store();
    QVERIFY(stored);
    QVERIFY(*stored);
    QCOMPARE(staged(), script.startsWith("rm .git") ? QString() : u"e"_s);
    QCOMPARE(QFileInfo(m_folder->path() + u"/.git/index"_s).isSymLink(),
             script == QByteArray(linkedIndex));
    m_index.reset();
    QVERIFY(isTidy());
    QVERIFY(m_folder->isSound());
}

void TestIndexFile::storesWhereObjectsAreElsewhere_data()
{
    QTest::addColumn<QByteArray>("script");
    QTest::newRow("index") << QByteArray();
    QTest::newRow("no index") << QByteArray("rm .git/index");
}

// A file cannot have a second name on another file system.
void TestIndexFile::storesWhereObjectsAreElsewhere()
{
    QFETCH(QByteArray, script);
    const QByteArray here = QStorageInfo(QDir::tempPath()).device();
    QString place;
    for (const QString &each : {u"/dev/shm"_s, u"/tmp"_s, u"/var/tmp"_s}) {
        const QStorageInfo storage(each);
        if (storage.isValid() && storage.isReady() && storage.device() != here)
            place = each;
    }
    if (place.isEmpty())
        QSKIP("There is one file system only.");
    const QTemporaryDir elsewhere(place + u"/windlass-XXXXXX"_s);
    QVERIFY(elsewhere.isValid());
    const QByteArray objects = QFile::encodeName(elsewhere.path()) + "/objects";
    QVERIFY(begin("mv .git/objects " + objects + "; ln -s " + objects + " .git/objects;" + script));
    QVERIFY(!m_index->isApart());
    IndexFile file(*m_index);
    const auto stored = file.store();
    QVERIFY(stored);
    QVERIFY(*stored);
    QCOMPARE(staged(), script.isEmpty() ? u"e"_s : QString());
    QCOMPARE(file.takeBack(), !script.isEmpty());
    m_index.reset();
    QVERIFY(isTidy());
}

void TestIndexFile::leavesWhatWasStagedMeanwhile_data()
{
    QTest::addColumn<QByteArray>("script");
    QTest::newRow("index") << QByteArray();
    QTest::newRow("no index") << QByteArray("rm .git/index");
    QTest::newRow("index that is a link") << QByteArray(linkedIndex);
}

void TestIndexFile::leavesWhatWasStagedMeanwhile()
{
    QFETCH(QByteArray, script);
    QVERIFY(begin(script));
    IndexFile file(*m_index);
    QVERIFY(m_folder->run("git add new"));
    const QString before = staged();
    QVERIFY(before.contains(u"new"_s));
    const auto stored = file.store();
    QVERIFY(stored);
    QVERIFY(!*stored);
    QCOMPARE(staged(), before);
    m_index.reset();
    QVERIFY(isTidy());
}

// As `git status` leaves it, which a development environment may run at any time.
void TestIndexFile::storesWhenOnlyTheFileIsNew()
{
    QVERIFY(begin({}));
    QVERIFY(m_folder->run("cp .git/index copy; mv copy .git/index"));
    const auto stored = IndexFile(*m_index).store();
    QVERIFY(stored);
    QVERIFY(*stored);
    QCOMPARE(staged(), u"e"_s);
}

void TestIndexFile::refusesWhileAnotherProgramWorks()
{
    QVERIFY(begin({}));
    QVERIFY(m_folder->run("touch .git/index.lock"));
    const auto stored = IndexFile(*m_index).store();
    QVERIFY(!stored);
    QCOMPARE(stored.error().kind, ErrorKind::Storage);
    QCOMPARE(stored.error().message, gitError(GIT_ELOCKED).message);
    QVERIFY(m_folder->run("rm .git/index.lock"));
    QCOMPARE(staged(), u"e\nf"_s);
    m_index.reset();
    QVERIFY(isTidy());
}

void TestIndexFile::takesBack_data()
{
    QTest::addColumn<QByteArray>("script");
    QTest::addColumn<bool>("isPossible");
    QTest::newRow("index") << QByteArray() << true;
    QTest::newRow("no index") << QByteArray("rm .git/index") << true;
    QTest::newRow("index that is a link") << QByteArray(linkedIndex) << false;
}

void TestIndexFile::takesBack()
{
    QFETCH(QByteArray, script);
    QFETCH(bool, isPossible);
    QVERIFY(begin(script));
    const auto now = [this] {
        return testing::script(m_folder->path(), "sha1sum .git/index; stat -c %Y .git/index")
            .output;
    };
    const QByteArray before = now();
    {
        IndexFile file(*m_index);
        const auto stored = file.store();
        QVERIFY(stored);
        QVERIFY(*stored);
        QVERIFY(now() != before);
        QCOMPARE(file.takeBack(), isPossible);
    }
    QCOMPARE(now() == before, isPossible);
    m_index.reset();
    QVERIFY(isTidy());
}

void TestIndexFile::leavesWhatWasStagedAfterwards()
{
    QVERIFY(begin({}));
    IndexFile file(*m_index);
    const auto stored = file.store();
    QVERIFY(stored);
    QVERIFY(*stored);
    QVERIFY(m_folder->run("git add new"));
    QVERIFY(!file.takeBack());
    QCOMPARE(staged(), u"e\nnew"_s);
}

QTEST_GUILESS_MAIN(TestIndexFile)
#include "tst_indexfile.moc"
