// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "git/library.h"
#include "git/regenerate.h"
#include "git/samplefolder.h"

#include <QDir>
#include <QDirIterator>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace windlass;
using namespace windlass::git;
using testing::SampleFolder;

//! Windlass's own copy of a repository, after many generations.
class TestTidyStore final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void doesNotGrowWithoutEnd();
    void tellsWhatIsMissing();

private:
    [[nodiscard]] QString store() const { return m_folder->place() + u"/store.git"_s; }
    [[nodiscard]] Result<Regenerated> generate(int number);
    [[nodiscard]] int packs() const
    {
        return int(QDir(store() + u"/objects/pack"_s).entryList({u"*.pack"_s}).size());
    }
    [[nodiscard]] qint64 bytes() const;
    [[nodiscard]] bool isSound() const
    {
        return testing::git(store(), {u"fsck"_s, u"--full"_s, u"--strict"_s, u"--no-dangling"_s})
                   .exitCode
               == 0;
    }

    std::unique_ptr<testing::PrivateHome> m_home;
    std::unique_ptr<Library> m_library;
    std::unique_ptr<SampleFolder> m_folder;
    std::optional<ObjectId> m_newest;
    std::optional<ObjectId> m_people;
};

void TestTidyStore::initTestCase()
{
    m_home = std::make_unique<testing::PrivateHome>();
    m_library = std::make_unique<Library>();
}

void TestTidyStore::init()
{
    m_newest.reset();
    m_people.reset();
    m_folder = std::make_unique<SampleFolder>("echo 1 > kept");
    QVERIFY(m_folder->isReady());
}

void TestTidyStore::cleanup()
{
    m_folder.reset();
}

// 8 kB that do not compress come and go with each. The push never succeeds, as it were: what it
// would have sent is nowhere but here, and the next generation starts from the same commits.
Result<Regenerated> TestTidyStore::generate(int number)
{
    if (const auto opened = openOutputStore(store()); !opened)
        return tl::unexpected(opened.error());
    if (!m_folder->run("head -c 8000 /dev/urandom > noise; echo " + QByteArray::number(number)
                       + " > kept"))
        return fail(ErrorKind::Internal, {});
    const auto seen = snapshot(m_folder->path(), {});
    const BranchName main = *BranchName::parse(u"main"_s);
    return regenerate({m_folder->path(),
                       seen->tree,
                       store(),
                       *BranchName::parse(u"windlass-output/app"_s),
                       {m_newest},
                       {m_people},
                       u"apps/shop"_s,
                       main,
                       u"Generated"_s,
                       {u"Windlass"_s, u"windlass@example.invalid"_s}});
}

qint64 TestTidyStore::bytes() const
{
    qint64 all = 0;
    QDirIterator files(store(), QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        files.next();
        all += files.fileInfo().size();
    }
    return all;
}

void TestTidyStore::doesNotGrowWithoutEnd()
{
    const auto first = generate(0);
    QVERIFY(first && first->made.commit);
    m_newest = first->output;
    m_people = first->made.commit;
    qint64 most = 0;
    int mostPacks = 0;
    for (int i = 1; i <= 100; ++i) {
        const auto done = generate(i);
        QVERIFY2(done && done->made.commit, done ? "" : qPrintable(done.error().detail));
        QVERIFY(done->base.commit == m_newest && !done->base.isLost);
        most = std::max(most, bytes());
        mostPacks = std::max(mostPacks, packs());
    }
    QVERIFY2(mostPacks <= 42, QByteArray::number(mostPacks)); // two each time
    QVERIFY2(most < 60 * 8500, QByteArray::number(most));     // of 200 times 8 kB
    QVERIFY(isSound());
}

// The caller makes it anew then; what is there stays.
void TestTidyStore::tellsWhatIsMissing()
{
    const auto first = generate(0);
    QVERIFY(first && first->made.commit);
    m_newest = first->output;
    m_people = first->made.commit;
    for (int i = 1; packs() < 40; ++i)
        QVERIFY(generate(i));
    const QByteArray blob = m_people->hex().toLatin1() + ":apps/shop/noise";
    QVERIFY(m_folder->run("set -e; cd ../store.git; id=$(git rev-parse " + blob
                          + "); mkdir ../aside; mv objects/pack/* ../aside;"
                            "for p in ../aside/*.pack; do git unpack-objects -q < $p; done;"
                            "rm -f objects/$(echo $id | cut -c1-2)/$(echo $id | cut -c3-);"
                            "for i in $(seq 40); do : > objects/pack/pack-$i.pack; done"));
    const auto opened = openOutputStore(store());
    QVERIFY(!opened);
    QVERIFY(QFileInfo::exists(store() + u"/objects/pack/pack-1.pack"_s));
}

QTEST_GUILESS_MAIN(TestTidyStore)
#include "tst_tidystore.moc"
