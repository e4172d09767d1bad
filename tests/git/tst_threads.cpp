// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Reads and packs a folder with many threads, under ThreadSanitizer, which Qt and libgit2 are not
// built for: so this is a program without either. A race ends it with an exit code of its own.

#include "git/filescan.h"
#include "git/folderwalk.h"
#include "git/packfeed.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <random>
#include <thread>

using namespace windlass::git;

namespace {

constexpr int files = 600;
constexpr int distinct = 500; // some have the same content

class Place final
{
public:
    Place()
    {
        std::string name = (std::filesystem::temp_directory_path() / "windlass-XXXXXX").string();
        m_path = ::mkdtemp(name.data());
    }
    ~Place() { std::filesystem::remove_all(m_path); }
    Place(const Place &) = delete;
    Place &operator=(const Place &) = delete;

    [[nodiscard]] std::filesystem::path path() const { return m_path; }

private:
    std::filesystem::path m_path;
};

void makeFolder(const std::filesystem::path &folder)
{
    std::mt19937 random(7);
    for (int i = 0; i < files; ++i) {
        const auto path = folder / ("d" + std::to_string(i % 20)) / ("f" + std::to_string(i));
        std::filesystem::create_directories(path.parent_path());
        std::ofstream file(path, std::ios::binary);
        const int number = i % distinct;
        const int lines = number == 3 ? 300'000 : number % 300; // one larger than is read at once
        for (int line = 0; line < lines; ++line)
            file << number << " line " << line << "\r\n";
    }
    std::ofstream(folder / ".gitattributes") << "d1/* text\nd2/* ident\n";
}

//! What the contents in \a pack are called then; nothing when it broke off.
std::optional<std::vector<RawId>> packFiles(const std::filesystem::path &folder, PackWriter &pack,
                                            const std::stop_token &stop)
{
    const RootFolder root(folder.string());
    const TrackedFiles tracked;
    FolderWalk walk(root, tracked, {}, {}, [](const TrackedFile &) { return std::nullopt; });
    std::uint64_t told = 0; // by whichever thread
    WorkTally tally([&told](const WorkTally::Counts &counts) { told = counts.files; });
    if (!walk.run({}, &tally))
        return std::nullopt;
    tally.restart();
    std::vector<ScanTask> tasks;
    for (const FolderWalk::File &file : walk.files())
        tasks.push_back({file.path, nullptr, file.attributes});
    ScanSettings settings;
    settings.workers = 8;
    settings.level = 1;
    FileScan scan(root, settings, walk.topmostAttributes(), {&pack, nullptr},
                  [](const RawId &) { return std::nullopt; });
    std::vector<RawId> ids;
    for (const ScanResult &result : scan.run(tasks, stop, &tally)) {
        if (result.kind != ScanResult::Kind::Content)
            return std::nullopt;
        ids.push_back(result.id);
    }
    return ids;
}

std::size_t packFolder(const std::filesystem::path &folder, const std::filesystem::path &packs,
                       const std::stop_token &stop)
{
    PackWriter pack(packs.string());
    return packFiles(folder, pack, stop) && pack.finish(stop) ? pack.objects() : 0;
}

std::string allOf(PackFeed &feed)
{
    std::string all;
    std::string piece;
    if (!feed.begun({}))
        return {};
    do {
        piece.assign(65536, '\0');
        if (!feed.read(all.size(), piece, {}))
            return {};
        all += piece;
    } while (!piece.empty());
    return all;
}

//! Packs the folder while another thread sends what is packed. \return whether it sent all of it
bool packAlong(const std::filesystem::path &folder, const std::filesystem::path &packs)
{
    PackWriter first(packs.string());
    auto ids = packFiles(folder, first, {}).value_or(std::vector<RawId>());
    std::sort(ids.begin(), ids.end());
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
    constexpr RawId commit{1, 2, 3};
    const auto feed = std::make_shared<PackFeed>(std::make_shared<const std::vector<RawId>>(ids));
    feed->begin(commit);
    std::string sent;
    std::jthread sender([&] { sent = allOf(*feed); });
    PackWriter pack(packs.string());
    pack.feedInto(feed);
    std::string content(PackWriter::headRoom, '\0');
    content += "nobody unpacks this";
    const bool isDone = packFiles(folder, pack, {}) && pack.claim(commit)
                        && pack.add(commit, ObjectType::Commit, 1, content) && pack.finish({});
    feed->keep(commit);
    isDone ? feed->release() : feed->giveUp();
    sender.join();
    std::ifstream stored(packs / (pack.name() + ".pack"), std::ios::binary);
    const std::string bytes{std::istreambuf_iterator<char>(stored), {}};
    std::printf("%zu of %zu bytes sent while they were packed\n", sent.size(), bytes.size());
    return isDone && !bytes.empty() && sent == bytes;
}

} // namespace

int main()
{
    const Place place;
    const auto folder = place.path() / "folder";
    const auto packs = place.path() / "packs";
    makeFolder(folder);
    std::filesystem::create_directory(packs);
    const std::size_t packed = packFolder(folder, packs, {});
    std::stop_source stop;
    std::jthread user([&stop] {
        std::this_thread::sleep_for(std::chrono::milliseconds(30));
        stop.request_stop();
    });
    packFolder(folder, packs, stop.get_token());
    user.join();
    const std::size_t again = packFolder(folder, packs, {});
    const bool isSent = packAlong(folder, packs);
    std::printf("%zu objects, %zu again\n", packed, again);
    // Every content once, the empty one and the attributes among them; text and ident differ.
    return packed >= distinct && packed == again && isSent ? EXIT_SUCCESS : EXIT_FAILURE;
}
