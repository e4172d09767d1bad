// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "git/commitrequests.h"
#include "git/library.h"
#include "git/rememberedfiles.h"

#include <QDirIterator>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace windlass;
using namespace windlass::git;
using testing::SampleFolder;

//! Generator output is not read again where nothing has changed, and is never mistaken for what it
//! was: a snapshot that remembers has the tree of one that reads everything.
class TestRememberedFiles final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void remembersWhatItIsTold();
    void forgetsWhatMayChangeWithoutATrace();
    void readsNothingThatIsDamaged_data();
    void readsNothingThatIsDamaged();
    void readsOnlyWhatChanged();
    void seesChanges_data();
    void seesChanges();
    void seesChangesOfTheSameSecond();
    void tellsWhatTheRepositoryLacks();

private:
    [[nodiscard]] QString store() const { return m_folder->place() + u"/store.git"_s; }
    [[nodiscard]] Result<Snapshot> look(qint64 *bytesRead = nullptr) const;
    [[nodiscard]] Result<ObjectId> put();
    [[nodiscard]] bool isSettled();
    [[nodiscard]] QString memory() const;

    const BranchName m_branch = *BranchName::parse(u"windlass-output/app"_s);
    std::unique_ptr<testing::PrivateHome> m_home;
    std::unique_ptr<Library> m_library;
    std::unique_ptr<SampleFolder> m_folder;
    std::optional<ObjectId> m_newest;
    int m_runs = 0;
};

namespace {

RememberedFile fileAt(const char *path, std::int64_t changed, std::int64_t statusChanged)
{
    RememberedFile file;
    file.path = path;
    file.kind = TrackedFile::Kind::Executable;
    file.lineEnds = ContentRules::LineEnds::IfText;
    file.id.fill(7);
    file.stat = {FileType::Regular, true, 5, {changed, 17}, {statusChanged, 18}, 1, 2, 3, 4};
    return file;
}

} // namespace

void TestRememberedFiles::initTestCase()
{
    m_home = std::make_unique<testing::PrivateHome>();
    m_library = std::make_unique<Library>();
}

void TestRememberedFiles::init()
{
    m_newest.reset();
    m_folder = std::make_unique<SampleFolder>(
        "git init -q --bare -b main ../store.git; mkdir d;"
        "for f in a b d/c d/d; do echo 12345 > $f; done; printf '1\\r\\n2\\r\\n' > windows;"
        "ln -s a link; echo run > run; chmod 755 run; echo 0 > count");
    QVERIFY(m_folder->isReady());
}

void TestRememberedFiles::cleanup()
{
    m_folder.reset();
}

Result<Snapshot> TestRememberedFiles::look(qint64 *bytesRead) const
{
    return snapshotBeside(m_folder->path(), store(), m_branch, m_newest, {},
                          [bytesRead](const FolderProgress &now) {
                              if (bytesRead)
                                  *bytesRead = now.bytes;
                          });
}

// A commit of the folder as it is.
Result<ObjectId> TestRememberedFiles::put()
{
    const auto seen = look();
    if (!seen)
        return tl::unexpected(seen.error());
    CommitRequest request = testing::requestFor(*m_folder, m_newest, m_branch.text());
    request.expectedTree = seen->tree;
    request.isAside = true;
    request.repository = store();
    const auto made = commit(request);
    if (made)
        m_newest = *made;
    return made;
}

// Once the files are old enough. A commit needs something that changed.
bool TestRememberedFiles::isSettled()
{
    qint64 bytes = 0;
    return m_folder->run("echo " + QByteArray::number(++m_runs) + " > count") && put()
           && look(&bytes) && bytes <= 4;
}

QString TestRememberedFiles::memory() const
{
    QDirIterator found(store() + u"/windlass"_s, {u"*.files"_s}, QDir::Files);
    return found.hasNext() ? found.next() : QString();
}

void TestRememberedFiles::remembersWhatItIsTold()
{
    RememberingFiles remembering(1000);
    remembering.add(fileAt("a", 900, 990));
    remembering.add(fileAt("b/c", 1, 2));
    const RememberedFiles read(remembering.text());
    QCOMPARE(read.files().size(), 2U);
    const RememberedFile &first = read.files().front();
    const RememberedFile expected = fileAt("a", 900, 990);
    QVERIFY(first.path == expected.path && first.kind == expected.kind && first.id == expected.id);
    QVERIFY(first.lineEnds == expected.lineEnds && first.stat == expected.stat);
    QVERIFY(read.files().back().path == "b/c");
}

void TestRememberedFiles::forgetsWhatMayChangeWithoutATrace()
{
    RememberingFiles remembering(1000);
    remembering.add(fileAt("changed", 999, 1));
    remembering.add(fileAt("status", 1, 1000));
    remembering.add(fileAt("future", 2000, 1));
    QVERIFY(RememberedFiles(remembering.text()).files().empty());
}

void TestRememberedFiles::readsNothingThatIsDamaged_data()
{
    QTest::addColumn<int>("at");
    QTest::newRow("no head") << 0;
    QTest::newRow("a file") << 30;
    QTest::newRow("the checksum") << -1;
}

void TestRememberedFiles::readsNothingThatIsDamaged()
{
    QFETCH(int, at);
    RememberingFiles remembering(1000);
    remembering.add(fileAt("a", 1, 1));
    const std::string whole = remembering.text();
    std::string changed = whole;
    changed[at < 0 ? changed.size() - 1 : std::size_t(at)] ^= 1;
    QVERIFY(RememberedFiles(changed).files().empty());
    for (std::size_t size = 0; size < whole.size(); ++size)
        QVERIFY(RememberedFiles(whole.substr(0, size)).files().empty());
    QVERIFY(RememberedFiles(whole + '0').files().empty());
}

void TestRememberedFiles::readsOnlyWhatChanged()
{
    QTRY_VERIFY_WITH_TIMEOUT(isSettled(), 60000);
    QVERIFY(m_folder->run("echo 67890123 > d/c"));
    qint64 bytes = 0;
    const auto seen = look(&bytes);
    QVERIFY(seen);
    QCOMPARE(seen->changes.size(), 1);
    QCOMPARE(seen->changes.constFirst().path, u"d/c"_s);
    QCOMPARE(seen->changes.constFirst().bytes, 9);
    QVERIFY2(bytes >= 9 && bytes <= 13, QByteArray::number(bytes)); // and the counter, maybe
    QVERIFY(put());
    const QString tree =
        QString::fromUtf8(testing::git(store(), {u"ls-tree"_s, u"-r"_s, m_newest->hex()}).output);
    QCOMPARE(tree.count(u'\n'), 8);
    QCOMPARE(testing::git(store(), {u"fsck"_s, u"--strict"_s, u"--no-dangling"_s}).exitCode, 0);
}

void TestRememberedFiles::seesChanges_data()
{
    QTest::addColumn<QByteArray>("script");
    QTest::newRow("none") << QByteArray("true");
    QTest::newRow("content, with the same size and time")
        << QByteArray("touch -r a ../time; echo 54321 > a; touch -r ../time a");
    QTest::newRow("another file of the same size and time")
        << QByteArray("echo 54321 > ../other; touch -r a ../other; mv ../other a");
    QTest::newRow("two files change places")
        << QByteArray("echo 54321 > b; mv a t; mv b a; mv t b");
    QTest::newRow("executable") << QByteArray("chmod 755 a");
    QTest::newRow("not executable") << QByteArray("chmod 644 run");
    QTest::newRow("a link for a file") << QByteArray("rm a; ln -s b a");
    QTest::newRow("a file for a link") << QByteArray("rm link; printf a > link");
    QTest::newRow("another link") << QByteArray("ln -sfn b link");
    QTest::newRow("gone") << QByteArray("rm a d/c");
    QTest::newRow("a folder for a file") << QByteArray("rm a; mkdir a; echo 12345 > a/a");
    QTest::newRow("a file for a folder") << QByteArray("rm -r d; echo 12345 > d");
    QTest::newRow("ignored now") << QByteArray("echo 'd/\nb' > .gitignore");
    QTest::newRow("other line ends") << QByteArray("echo '* text' > .gitattributes");
    QTest::newRow("other line ends in a folder")
        << QByteArray("mv windows d/d; echo 'd text' > d/.gitattributes");
    QTest::newRow("another encoding")
        << QByteArray("printf '\\377\\376a\\000' > wide;"
                      "echo 'wide working-tree-encoding=UTF-16LE-BOM' > .gitattributes");
    QTest::newRow("idents") << QByteArray("echo '* ident' > .gitattributes");
    QTest::newRow("the memory is gone") << QByteArray("rm ../store.git/windlass/*.files");
    QTest::newRow("the memory is cut off")
        << QByteArray("for f in ../store.git/windlass/*.files; do truncate -s 100 $f; done");
}

void TestRememberedFiles::seesChanges()
{
    QFETCH(QByteArray, script);
    QTRY_VERIFY_WITH_TIMEOUT(isSettled(), 60000);
    QVERIFY(!memory().isEmpty());
    QVERIFY(m_folder->run(script));
    const auto fresh = snapshot(m_folder->path(), {});
    const auto seen = look();
    QVERIFY(fresh && seen);
    QCOMPARE(seen->tree, fresh->tree);
    QCOMPARE(seen->files, fresh->files);
    QCOMPARE(seen->bytes, fresh->bytes);
    const auto made = put();
    QVERIFY(made || made.error().kind == ErrorKind::NothingToPush);
    QCOMPARE(testing::git(store(), {u"fsck"_s, u"--strict"_s, u"--no-dangling"_s}).exitCode, 0);
}

// Again and again, with the same size: times may be as coarse as they like.
void TestRememberedFiles::seesChangesOfTheSameSecond()
{
    for (int i = 10; i < 40; ++i) {
        QVERIFY(m_folder->run("echo " + QByteArray::number(i) + " > a"));
        const auto fresh = snapshot(m_folder->path(), {});
        const auto seen = look();
        QVERIFY(fresh && seen);
        QCOMPARE(seen->tree, fresh->tree);
        QVERIFY(put());
    }
}

// Then the copy is made anew, and the memory goes with it.
void TestRememberedFiles::tellsWhatTheRepositoryLacks()
{
    QTRY_VERIFY_WITH_TIMEOUT(isSettled(), 60000);
    QVERIFY(m_folder->run("rm -rf ../store.git/objects/pack/*; echo 1 > new"));
    m_newest.reset();
    const auto made = put();
    QVERIFY(!made);
    QCOMPARE(made.error().kind, ErrorKind::NotFound);
}

QTEST_GUILESS_MAIN(TestRememberedFiles)
#include "tst_rememberedfiles.moc"
