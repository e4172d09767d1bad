// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "git/compressor.h"
#include "git/gitoracle.h"
#include "git/packwriter.h"

#include <QCryptographicHash>
#include <QDir>
#include <QTest>

#include <csignal>
#include <thread>

#include <sys/resource.h>

using namespace Qt::StringLiterals;
using namespace windlass;
using namespace windlass::git;

namespace {

std::string contentOf(int number)
{
    return "content " + std::to_string(number) + std::string(std::size_t(number % 400) * 10, 'x');
}

void addTo(PackWriter &pack, const std::string &content, int level = 6)
{
    ObjectHash hash;
    const RawId id = hash.of(ObjectType::Blob, content);
    if (!pack.claim(id))
        return;
    WholeCompressor compressor(level);
    std::string out;
    compressor.run(content, PackWriter::headRoom, out);
    pack.add(id, ObjectType::Blob, content.size(), out);
}

// Everything that goes on as long as it lives is on a disk with no more room than that in a file.
class SmallFiles final
{
public:
    explicit SmallFiles(rlim_t bytes)
    {
        std::signal(SIGXFSZ, SIG_IGN);
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit now{bytes, m_before.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &now);
    }
    ~SmallFiles() { ::setrlimit(RLIMIT_FSIZE, &m_before); }
    Q_DISABLE_COPY_MOVE(SmallFiles)

private:
    rlimit m_before = {};
};

} // namespace

class TestPack final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void holdsWhatManyThreadsAdd();
    void holdsNothing();
    void holdsAnObjectInPieces();
    void forgetsAnObjectInPieces();
    void leavesNothingWithoutFinishing();
    void leavesNothingOnAFullDisk_data();
    void leavesNothingOnAFullDisk();
    void makesNoFileBeforeItMust();
    void stopsWhileFinishing();
    void namesWhatItCannotOpen();

private:
    [[nodiscard]] QString packs() const { return m_folder->filePath(u".git/objects/pack"_s); }
    [[nodiscard]] std::string folder() const { return packs().toStdString(); }
    [[nodiscard]] QStringList files() const
    {
        return QDir(packs()).entryList(QDir::Files | QDir::Hidden);
    }
    [[nodiscard]] bool isStrict(const PackWriter &pack) const
    {
        const QString name = packs() + u'/' + QString::fromStdString(pack.name()) + ".pack"_L1;
        return testing::git(m_folder->path(), {u"index-pack"_s, u"--strict"_s, u"-o"_s,
                                               m_folder->filePath(u"again.idx"_s), name})
                       .exitCode
                   == 0
               && testing::git(m_folder->path(), {u"verify-pack"_s, name}).exitCode == 0
               && testing::git(m_folder->path(), {u"fsck"_s, u"--strict"_s, u"--full"_s}).exitCode
                      == 0;
    }

    testing::PrivateHome m_home;
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestPack::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QCOMPARE(testing::git(m_folder->path(), {u"init"_s, u"-q"_s}).exitCode, 0);
}

void TestPack::holdsWhatManyThreadsAdd()
{
    PackWriter pack(folder());
    constexpr int objects = 2000;
    {
        std::vector<std::jthread> threads;
        for (int t = 0; t < 4; ++t)
            threads.emplace_back([&pack, t] {
                for (int i = 0; i < objects; ++i) // each wants all of them
                    addTo(pack, contentOf((i + t * 500) % objects), 1 + t * 2);
            });
    }
    QVERIFY(pack.finish({}));
    QCOMPARE(pack.objects(), std::size_t{objects});
    QVERIFY(isStrict(pack));
    QCOMPARE(files().size(), 2);
    const testing::Ran listed = testing::script(
        m_folder->path(), "git cat-file --batch-check --batch-all-objects | grep -c blob;"
                          "for i in 0 7 1234; do s=$((i % 400 * 10)); "
                          "{ printf 'content %s' $i; head -c $s /dev/zero | tr '\\0' x; } |"
                          "git hash-object --stdin | xargs git cat-file -e; done");
    QCOMPARE(listed.exitCode, 0);
    QCOMPARE(listed.output.trimmed(), QByteArray::number(objects));
}

void TestPack::holdsNothing()
{
    PackWriter pack(folder());
    QVERIFY(pack.finish({}));
    QVERIFY(isStrict(pack));
}

void TestPack::holdsAnObjectInPieces()
{
    PackWriter pack(folder());
    addTo(pack, "before");
    const std::string content(3'000'000, 'p');
    ObjectHash hash;
    {
        PackWriter::Stream stream(pack, ObjectType::Blob, content.size());
        PieceCompressor compressor(6,
                                   [&stream](std::string_view piece) { return stream.add(piece); });
        for (std::size_t at = 0; at < content.size(); at += 100'000)
            QVERIFY(compressor.add(std::string_view(content).substr(at, 100'000)));
        QVERIFY(compressor.end());
        QVERIFY(stream.keep(hash.of(ObjectType::Blob, content)));
    }
    addTo(pack, "behind");
    QVERIFY(pack.finish({}));
    QCOMPARE(pack.objects(), std::size_t{3});
    QVERIFY(isStrict(pack));
}

void TestPack::forgetsAnObjectInPieces()
{
    PackWriter pack(folder());
    addTo(pack, "before");
    {
        PackWriter::Stream stream(pack, ObjectType::Blob, 5'000'000);
        QVERIFY(stream.add(std::string(3'000'000, 'x')));
    }
    addTo(pack, "behind");
    QVERIFY(pack.finish({}));
    QCOMPARE(pack.objects(), std::size_t{2});
    QVERIFY(isStrict(pack));
}

void TestPack::leavesNothingWithoutFinishing()
{
    {
        PackWriter pack(folder());
        std::string large(3'000'000, 'x'); // more than is kept in memory
        QVERIFY(pack.add({}, ObjectType::Blob, large.size(), large));
        QCOMPARE(files().size(), 1);
        QVERIFY(files().constFirst().startsWith("tmp_pack_"_L1)); // git prune takes it for garbage
    }
    QVERIFY(files().isEmpty());
    PackWriter pack(folder());
    addTo(pack, "something");
    QVERIFY(pack.finish({}));
    pack.withdraw();
    QVERIFY(files().isEmpty());
}

void TestPack::leavesNothingOnAFullDisk_data()
{
    QTest::addColumn<int>("bytes");
    QTest::newRow("nothing fits") << 0;
    QTest::newRow("the head fits") << 100;
    QTest::newRow("a part fits") << 2'000'000;
    QTest::newRow("all but the end fits") << 3'000'020;
}

void TestPack::leavesNothingOnAFullDisk()
{
    QFETCH(int, bytes);
    {
        PackWriter pack(folder());
        const SmallFiles small{static_cast<rlim_t>(bytes)};
        {
            PackWriter::Stream stream(pack, ObjectType::Blob, 3'000'000);
            stream.add(std::string(3'000'000, 'x'));
            stream.keep({});
        }
        QVERIFY(!pack.finish({}));
        QCOMPARE(pack.fault(), EFBIG);
        std::string compressed(100, 'x');
        QVERIFY(!pack.add({}, ObjectType::Blob, 1, compressed));
    }
    QVERIFY(files().isEmpty());
}

void TestPack::makesNoFileBeforeItMust()
{
    PackWriter pack(folder());
    addTo(pack, "something");
    QVERIFY(files().isEmpty());
    QVERIFY(pack.finish({}));
    QCOMPARE(files().size(), 2);
}

void TestPack::stopsWhileFinishing()
{
    {
        PackWriter pack(folder());
        addTo(pack, "something");
        std::stop_source stop;
        stop.request_stop();
        QVERIFY(!pack.finish(stop.get_token()));
        QCOMPARE(pack.fault(), 0);
    }
    QVERIFY(files().isEmpty());
}

void TestPack::namesWhatItCannotOpen()
{
    PackWriter pack(folder() + "/nowhere");
    addTo(pack, "something");
    QVERIFY(!pack.finish({}));
    QCOMPARE(pack.fault(), ENOENT);
}

QTEST_GUILESS_MAIN(TestPack)
#include "tst_pack.moc"
