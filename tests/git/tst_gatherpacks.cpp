// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "git/gatherpacks.h"
#include "git/pushbench.h"
#include "testing/fulldisk.h"

#include <QDir>
#include <QProcess>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace windlass;
using namespace windlass::git;

//! The packs that pushes leave in a folder's repository.
class TestGatherPacks final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_bench.end(); }
    void keepsAFolderQuick();
    void gathersAsFarAsItPays();
    void leavesWhatOthersNeed_data();
    void leavesWhatOthersNeed();
    void asksTheSettings_data();
    void asksTheSettings();
    void losesNothingWithADamagedPack();
    void staysReadable();
    void losesNothingOnAFullDisk_data();
    void losesNothingOnAFullDisk();

private:
    //! Commits and packs each of them, as a push does.
    [[nodiscard]] bool packOneByOne(int count) const;
    [[nodiscard]] QStringList packs() const;
    [[nodiscard]] QString objects() const;
    [[nodiscard]] bool isSound() const;

    testing::PushBench m_bench;
};

void TestGatherPacks::init()
{
    QVERIFY(m_bench.begin());
    QVERIFY(m_bench.run("git branch -q -M main; git repack -qad"));
}

bool TestGatherPacks::packOneByOne(int count) const
{
    return m_bench.run("i=0; while [ $i -lt " + QByteArray::number(count)
                       + " ]; do i=$((i+1)); echo $i $(git rev-parse HEAD) > f; git add f;"
                         "git commit -qm $i; git repack -qd; done");
}

QStringList TestGatherPacks::packs() const
{
    return QDir(m_bench.folder() + u"/.git/objects/pack"_s).entryList({u"*.pack"_s}, QDir::Files);
}

//! All of them, whether anything leads there or not, without the packs that they are in.
QString TestGatherPacks::objects() const
{
    return QString::fromUtf8(
        testing::git(m_bench.folder(),
                     {u"cat-file"_s, u"--batch-all-objects"_s,
                      u"--batch-check=%(objectname) %(objecttype) %(objectsize)"_s})
            .output);
}

bool TestGatherPacks::isSound() const
{
    return testing::git(m_bench.folder(), {u"fsck"_s, u"--full"_s, u"--strict"_s}).exitCode == 0;
}

void TestGatherPacks::keepsAFolderQuick()
{
    constexpr int pushes = 70;
    qsizetype most = 0;
    std::optional<ObjectId> parent = m_bench.commitAt(u"main"_s);
    for (int i = 0; i < pushes; ++i) {
        QVERIFY(m_bench.run("echo " + QByteArray::number(i) + " > f"));
        parent = m_bench.commitNow(u"main"_s, parent);
        PushRequest request = m_bench.request();
        request.commit = *parent;
        const auto done = m_bench.pushed(request);
        QVERIFY2(done, done ? "" : qPrintable(done.error().message + done.error().detail));
        most = std::max(most, packs().size());
    }
    QCOMPARE(most, 49); // with one more, git's own number, they are gathered
    QVERIFY2(packs().size() < 30, QByteArray::number(packs().size()));
    QCOMPARE(m_bench.remoteTip(u"main"_s), parent->hex());
    QCOMPARE(
        testing::git(m_bench.folder(), {u"rev-list"_s, u"--count"_s, u"HEAD"_s}).output.trimmed(),
        QByteArray::number(pushes + 1));
    QVERIFY(isSound());
}

// What is large already is not written once more for each fifty pushes.
void TestGatherPacks::gathersAsFarAsItPays()
{
    QVERIFY(m_bench.run("head -c 300000 /dev/urandom > noise; git add noise; git commit -qm noise;"
                        "git repack -qad"));
    const QStringList large = packs();
    QVERIFY(packOneByOne(55));
    const QString before = objects();
    QVERIFY(gatherPacks(m_bench.folder()));
    QCOMPARE(packs().size(), 2);
    QVERIFY(packs().contains(large.constFirst()));
    QCOMPARE(objects(), before);
    QVERIFY(isSound());
}

void TestGatherPacks::leavesWhatOthersNeed_data()
{
    QTest::addColumn<QByteArray>("script");
    QTest::addColumn<bool>("isGathered");
    QTest::newRow("kept packs") << QByteArray("for p in *.pack; do touch ${p%.pack}.keep; done")
                                << false;
    QTest::newRow("packs of a partial clone")
        << QByteArray("for p in *.pack; do touch ${p%.pack}.promisor; done") << false;
    QTest::newRow("a multi-pack index") << QByteArray("git multi-pack-index write") << false;
    QTest::newRow("without an index") << QByteArray(
        "cp $(ls *.pack | head -n 1) pack-0000000000000000000000000000000000000000.pack")
                                      << true;
    QTest::newRow("reverse indexes")
        << QByteArray("for p in *.pack; do git index-pack --rev-index $p; done") << true;
}

void TestGatherPacks::leavesWhatOthersNeed()
{
    QFETCH(QByteArray, script);
    QFETCH(bool, isGathered);
    QVERIFY(packOneByOne(52));
    QVERIFY(m_bench.run("cd .git/objects/pack; chmod u+w *; " + script));
    const qsizetype before = packs().size();
    const QString all = objects();
    QVERIFY(gatherPacks(m_bench.folder()));
    QCOMPARE(packs().size() < before, isGathered);
    QCOMPARE(objects(), all);
    QVERIFY(
        m_bench.run("rm -f .git/objects/pack/pack-0000000000000000000000000000000000000000.pack"));
    QVERIFY(isSound());
}

void TestGatherPacks::asksTheSettings_data()
{
    QTest::addColumn<QByteArray>("setting");
    QTest::addColumn<bool>("isGathered");
    QTest::newRow("never") << QByteArray("gc.auto 0") << false;
    QTest::newRow("any number") << QByteArray("gc.autoPackLimit 0") << false;
    QTest::newRow("more") << QByteArray("gc.autoPackLimit 60") << false;
    QTest::newRow("fewer") << QByteArray("gc.autoPackLimit 10") << true;
}

void TestGatherPacks::asksTheSettings()
{
    QFETCH(QByteArray, setting);
    QFETCH(bool, isGathered);
    QVERIFY(m_bench.run("git config " + setting));
    QVERIFY(packOneByOne(isGathered ? 12 : 52));
    const qsizetype before = packs().size();
    QVERIFY(gatherPacks(m_bench.folder()));
    QCOMPARE(packs().size() < before, isGathered);
}

void TestGatherPacks::losesNothingWithADamagedPack()
{
    QVERIFY(packOneByOne(52));
    QVERIFY(m_bench.run("cd .git/objects/pack; p=$(ls *.pack | tail -n 1); chmod u+w $p;"
                        "s=$(stat -c %s $p); printf 'xxxxxxxx' |"
                        "dd of=$p bs=1 seek=$((s / 2)) conv=notrunc status=none"));
    const QStringList before = packs();
    const auto done = gatherPacks(m_bench.folder());
    QVERIFY(!done);
    QCOMPARE(packs(), before);
}

// Another program looks at the repository, and has opened the indexes of packs that go.
void TestGatherPacks::staysReadable()
{
    QVERIFY(packOneByOne(52));
    auto *reader = new QProcess(this);
    reader->setWorkingDirectory(m_bench.folder());
    reader->start(u"git"_s, {u"cat-file"_s, u"--batch-check"_s});
    QVERIFY(reader->waitForStarted());
    const auto ask = [reader](const QByteArray &name) {
        reader->write(name + '\n');
        QByteArray answer;
        while (!answer.contains('\n') && reader->waitForReadyRead())
            answer += reader->readAll();
        return answer;
    };
    QVERIFY(ask("HEAD").contains(" commit "));
    QVERIFY(gatherPacks(m_bench.folder()));
    QVERIFY(packs().size() < 3);
    for (int i = 1; i < 52; ++i)
        QVERIFY2(ask("HEAD~" + QByteArray::number(i) + ":f").contains(" blob "),
                 QByteArray::number(i));
    reader->closeWriteChannel();
    QVERIFY(reader->waitForFinished());
}

void TestGatherPacks::losesNothingOnAFullDisk_data()
{
    QTest::addColumn<int>("bytes"); // that a file may have
    for (const int bytes : {0, 12, 600, 2000, 6000})
        QTest::addRow("%d bytes", bytes) << bytes;
}

void TestGatherPacks::losesNothingOnAFullDisk()
{
    QFETCH(int, bytes);
    QVERIFY(packOneByOne(60));
    const QString before = objects();
    const QStringList packsBefore = packs();
    const auto gathered = [&] {
        const testing::FullDisk full(static_cast<rlim_t>(bytes));
        return gatherPacks(m_bench.folder());
    }();
    QVERIFY(!gathered);
    QCOMPARE(gathered.error().kind, ErrorKind::Storage);
    QCOMPARE(packs(), packsBefore);
    QCOMPARE(objects(), before);
    QVERIFY(isSound());
    const QDir store(m_bench.folder() + u"/.git/objects/pack"_s);
    QCOMPARE(store.entryList({u"*tmp*"_s, u"pack_*"_s}, QDir::Files | QDir::Hidden), QStringList());
    QVERIFY(gatherPacks(m_bench.folder())); // with room again
    QVERIFY(packs().size() < packsBefore.size());
    QCOMPARE(objects(), before);
}

QTEST_GUILESS_MAIN(TestGatherPacks)
#include "tst_gatherpacks.moc"
