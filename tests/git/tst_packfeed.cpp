// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "git/compressor.h"
#include "git/packwriter.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <atomic>
#include <functional>
#include <thread>

using namespace Qt::StringLiterals;
using namespace windlass::git;

namespace {

constexpr std::size_t endSize = 20;

RawId nameOf(const std::string &content)
{
    return ObjectHash().of(ObjectType::Blob, content);
}

std::shared_ptr<PackFeed> feedOf(const std::vector<std::string> &contents)
{
    std::vector<RawId> names;
    for (const std::string &content : contents)
        names.push_back(nameOf(content));
    std::sort(names.begin(), names.end());
    return std::make_shared<PackFeed>(std::make_shared<const std::vector<RawId>>(names));
}

bool add(PackWriter &pack, const std::string &content)
{
    WholeCompressor compressor(1);
    std::string out;
    compressor.run(content, PackWriter::headRoom, out);
    return pack.claim(nameOf(content))
           && pack.add(nameOf(content), ObjectType::Blob, content.size(), out);
}

// More than a buffer of the writer, and nothing that could be compressed.
std::string noise(unsigned seed)
{
    std::string bytes(1'500'000, '\0');
    for (char &byte : bytes) {
        seed = seed * 1664525 + 1013904223;
        byte = static_cast<char>(seed >> 24);
    }
    return bytes;
}

// All that can be had now; it is asked for no more than that.
std::string had(PackFeed &feed, std::uint64_t size)
{
    std::string bytes(size, '\0');
    return feed.read(0, bytes, {}) ? bytes : std::string("nothing");
}

} // namespace

//! A pack that is read while it is written.
class TestPackFeed final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void handsOnWhatIsWritten();
    void handsOnWhatIsLate();
    void stopsAtWhatWasNotShown();
    void stopsAtWhatHasToBeTakenBack();
    void stopsWhenSomethingIsMissing();
    void keepsTheEndBack();
    void endsForWhoWaits_data();
    void endsForWhoWaits();
    void tellsTheCommit();

private:
    [[nodiscard]] std::string folder() const { return m_place->path().toStdString(); }
    [[nodiscard]] QByteArray stored(const PackWriter &pack) const;

    std::unique_ptr<QTemporaryDir> m_place;
    const std::string m_one = noise(1);
    const std::string m_two = noise(2);
};

void TestPackFeed::init()
{
    m_place = std::make_unique<QTemporaryDir>();
}

QByteArray TestPackFeed::stored(const PackWriter &pack) const
{
    QFile file(m_place->filePath(QString::fromStdString(pack.name()) + u".pack"_s));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TestPackFeed::handsOnWhatIsWritten()
{
    const auto feed = feedOf({m_one}); // and a commit
    feed->begin(nameOf(m_two));
    PackWriter pack(folder());
    pack.feedInto(feed);
    QVERIFY(add(pack, m_one));
    QCOMPARE(feed->begun({}), std::optional(nameOf(m_two)));
    std::string first = had(*feed, 1'000'000);
    QVERIFY(first.starts_with("PACK"));
    QVERIFY(add(pack, m_two));
    QVERIFY(pack.finish({}));
    QVERIFY(!feed->releasedSize());
    feed->keep(nameOf(m_two));
    feed->release();
    QCOMPARE(feed->releasedSize(), std::optional(pack.bytes()));
    std::string rest(10'000'000, '\0');
    QVERIFY(feed->read(first.size(), rest, {}));
    QCOMPARE(QByteArray::fromStdString(first + rest), stored(pack));
    QVERIFY(feed->read(pack.bytes(), rest, {}));
    QVERIFY(rest.empty());
}

//! Little is gathered before it is written, but not for long.
void TestPackFeed::handsOnWhatIsLate()
{
    const auto feed = feedOf({"1", "2", "3"});
    feed->begin({});
    PackWriter pack(folder());
    pack.feedInto(feed);
    QVERIFY(add(pack, "1"));
    std::thread later([&pack] {
        std::this_thread::sleep_for(std::chrono::milliseconds(1100));
        (void)add(pack, "2");
    });
    std::string bytes(1000, '\0');
    QVERIFY(feed->read(0, bytes, {}));
    QVERIFY(bytes.starts_with("PACK"));
    later.join();
}

void TestPackFeed::stopsAtWhatWasNotShown()
{
    const auto feed = feedOf({m_one});
    feed->begin({});
    PackWriter pack(folder());
    pack.feedInto(feed);
    QVERIFY(add(pack, m_one));
    QVERIFY(add(pack, m_two));
    QCOMPARE(had(*feed, 1000), std::string("nothing"));
    QVERIFY(pack.finish({}));
    feed->release();
    QCOMPARE(had(*feed, 1000), std::string("nothing"));
    const QByteArray bytes = stored(pack);
    QVERIFY(bytes.startsWith(QByteArray("PACK\0\0\0\2\0\0\0\2", 12))); // it is whole all the same
}

void TestPackFeed::stopsAtWhatHasToBeTakenBack()
{
    const auto feed = feedOf({m_one, m_two});
    feed->begin({});
    PackWriter pack(folder());
    pack.feedInto(feed);
    {
        PackWriter::Stream stream(pack, ObjectType::Blob, m_one.size());
        QVERIFY(stream.add(m_one));
        QVERIFY(had(*feed, 1000) != "nothing"); // it is not waited for
    }
    QCOMPARE(had(*feed, 1000), std::string("nothing"));
}

void TestPackFeed::stopsWhenSomethingIsMissing()
{
    const auto feed = feedOf({m_one, m_two});
    feed->begin({});
    PackWriter pack(folder());
    pack.feedInto(feed);
    QVERIFY(add(pack, m_one));
    QVERIFY(pack.finish({}));
    QCOMPARE(had(*feed, 1000), std::string("nothing"));
    QVERIFY(stored(pack).startsWith(QByteArray("PACK\0\0\0\2\0\0\0\1", 12)));
}

void TestPackFeed::keepsTheEndBack()
{
    const auto feed = feedOf({m_one});
    feed->begin(nameOf(m_two));
    PackWriter pack(folder());
    pack.feedInto(feed);
    QVERIFY(add(pack, m_one));
    QVERIFY(add(pack, m_two));
    QVERIFY(pack.finish({}));
    std::string all(10'000'000, '\0');
    QVERIFY(feed->read(0, all, {}));
    QCOMPARE(all.size(), pack.bytes() - endSize);
    std::string end(1000, '\0');
    std::stop_source stop;
    std::jthread waits([&] {
        if (feed->read(all.size(), end, {}))
            stop.request_stop();
    });
    QTest::qWait(200); // time to do what must not be done
    QVERIFY(!stop.stop_requested());
    feed->release();
    waits.join();
    QVERIFY(stop.stop_requested());
    QCOMPARE(end.size(), endSize);
}

void TestPackFeed::endsForWhoWaits_data()
{
    using End = std::function<void(PackFeed &, std::stop_source &)>;
    QTest::addColumn<End>("end");
    QTest::newRow("stopped") << End(
        [](PackFeed &, std::stop_source &stop) { stop.request_stop(); });
    QTest::newRow("given up") << End([](PackFeed &feed, std::stop_source &) { feed.giveUp(); });
    QTest::newRow("released without a pack")
        << End([](PackFeed &feed, std::stop_source &) { feed.release(); });
}

void TestPackFeed::endsForWhoWaits()
{
    using End = std::function<void(PackFeed &, std::stop_source &)>;
    QFETCH(End, end);
    const auto feed = feedOf({m_one});
    feed->begin({});
    std::stop_source stop;
    std::atomic<int> ended = 0;
    {
        const std::jthread begun([&] { ended += feed->begun(stop.get_token()) ? 0 : 1; });
        const std::jthread released([&] { ended += feed->released(stop.get_token()) ? 0 : 1; });
        const std::jthread read([&] {
            std::string bytes(1000, '\0');
            ended += feed->read(0, bytes, stop.get_token()) ? 0 : 1;
        });
        QTest::qWait(50); // they wait
        QCOMPARE(ended, 0);
        end(*feed, stop);
    }
    QCOMPARE(ended, 3);
}

void TestPackFeed::tellsTheCommit()
{
    const auto feed = feedOf({m_one});
    feed->keep(nameOf(m_two));
    feed->release();
    feed->giveUp(); // too late
    QCOMPARE(feed->released({}), std::optional(nameOf(m_two)));
    std::stop_source stop;
    stop.request_stop();
    QVERIFY(!feed->released(stop.get_token()));
}

QTEST_GUILESS_MAIN(TestPackFeed)
#include "tst_packfeed.moc"
