// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "git/library.h"
#include "git/samplefolder.h"
#include "git/workingtree.h"

#include <QDir>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace windlass;
using namespace windlass::git;
using testing::SampleFolder;

//! What a snapshot tells besides its tree, which the oracle tests compare with git.
class TestSnapshot final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void tellsChanges();
    void countsFiles();
    void refusesUnknownBase();
    void refusesForbiddenNames();
    void namesWhatItCannotRead_data();
    void namesWhatItCannotRead();
    void stopsWhenAsked();

private:
    std::unique_ptr<testing::PrivateHome> m_home;
    std::unique_ptr<Library> m_library;
};

void TestSnapshot::initTestCase()
{
    m_home = std::make_unique<testing::PrivateHome>();
    QVERIFY(m_home->isValid());
    m_library = std::make_unique<Library>();
}

void TestSnapshot::cleanup()
{
    m_home->setConfig({});
    QDir(m_home->path() + "/.config"_L1).removeRecursively();
}

void TestSnapshot::tellsChanges()
{
    const SampleFolder folder("git init -q; echo 1 > b; echo 1 > c; echo 1 > d; git add -A;"
                              "git commit -qm one; echo 22 > b; rm c; echo 333 > a; chmod 755 d");
    const auto taken = snapshot(folder.path(), folder.commitAt(u"HEAD"_s));
    QVERIFY(taken);
    QCOMPARE(taken->changes.size(), 4);
    const auto is = [&](int at, Change::Kind kind, const QString &path, qint64 bytes) {
        const Change &change = taken->changes.at(at);
        return change.kind == kind && change.path == path && change.bytes == bytes;
    };
    QVERIFY(is(0, Change::Kind::Added, u"a"_s, 4));
    QVERIFY(is(1, Change::Kind::Modified, u"b"_s, 3));
    QVERIFY(is(2, Change::Kind::Deleted, u"c"_s, 0));
    QVERIFY(is(3, Change::Kind::Modified, u"d"_s, 2));

    QCOMPARE(testing::script(folder.path(), "rm -f a b c d").exitCode, 0);
    const auto emptied = snapshot(folder.path(), folder.commitAt(u"HEAD"_s));
    QVERIFY(emptied);
    QCOMPARE(emptied->files, 0);
    QCOMPARE(emptied->changes.size(), 3);
}

void TestSnapshot::countsFiles()
{
    const SampleFolder folder(
        "printf 'n/\\n*.o\\n' > .gitignore; mkdir n d; echo > n/1; echo > n/2;"
        "echo > a.o; echo 12345 > d/x");
    const auto taken = snapshot(folder.path(), std::nullopt);
    QVERIFY(taken);
    QCOMPARE(taken->files, 2);
    QCOMPARE(taken->bytes, 7 + 6);
    QCOMPARE(taken->ignored, 2);
}

void TestSnapshot::refusesUnknownBase()
{
    const SampleFolder folder("git init -q; echo > x");
    const auto taken = snapshot(folder.path(), ObjectId::fromHex(QString(40, u'1')));
    QVERIFY(!taken);
    QCOMPARE(taken.error().kind, ErrorKind::NotFound);
}

void TestSnapshot::refusesForbiddenNames()
{
    for (const char *name : {"git~1", "d/.GIT", ".Git"}) {
        const SampleFolder folder(QByteArray("mkdir -p ") + name + "; echo > " + name
                                  + "/x; echo > y");
        QVERIFY(folder.isReady());
        const auto taken = snapshot(folder.path(), std::nullopt);
        QVERIFY(!taken);
        QCOMPARE(taken.error().kind, ErrorKind::FolderUnusable);
    }
}

void TestSnapshot::namesWhatItCannotRead_data()
{
    QTest::addColumn<QByteArray>("script");
    QTest::addColumn<QString>("word");
    QTest::newRow("split index") << QByteArray(
        "git init -q; echo 1 > f; git add f; git update-index --split-index")
                                 << u"--no-split-index"_s;
    QTest::newRow("sparse index") << QByteArray(
        "git init -q; mkdir a b; echo > a/x; echo > b/y; git add -A;"
        "git commit -qm one; git sparse-checkout set --cone --sparse-index a")
                                  << u"--no-sparse-index"_s;
    QTest::newRow("other names of objects")
        << QByteArray("git init -q --object-format=sha256; echo > f") << u"SHA-256"_s;
}

void TestSnapshot::namesWhatItCannotRead()
{
    QFETCH(QByteArray, script);
    QFETCH(QString, word);
    const SampleFolder folder(script);
    QVERIFY(folder.isReady());
    const auto taken = snapshot(folder.path(), std::nullopt);
    QVERIFY(!taken);
    QCOMPARE(taken.error().kind, ErrorKind::FolderUnusable);
    QVERIFY2(taken.error().message.contains(word), qPrintable(taken.error().message));
}

void TestSnapshot::stopsWhenAsked()
{
    const SampleFolder folder("for i in {1..50}; do echo $i > $i; done");
    std::stop_source stop;
    stop.request_stop();
    const auto taken = snapshot(folder.path(), std::nullopt, stop.get_token());
    QVERIFY(!taken);
    QCOMPARE(taken.error().kind, ErrorKind::Cancelled);
}

QTEST_GUILESS_MAIN(TestSnapshot)
#include "tst_snapshot.moc"
