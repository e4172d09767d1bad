// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "git/packwriter.h"

#include <libdeflate.h>

#include <cerrno>
#include <condition_variable>
#include <memory>
#include <thread>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace windlass::git {

namespace {

constexpr std::size_t fullBuffer = 1 << 20;
constexpr std::size_t pieceSize = 1 << 18;
constexpr mode_t readOnly = 0444;

// The type and the size of an object, seven bits a byte but for the first.
std::string objectHead(ObjectType type, std::uint64_t size)
{
    std::string head;
    auto byte = static_cast<unsigned>(type) << 4 | static_cast<unsigned>(size & 0xf);
    for (size >>= 4; size > 0; size >>= 7) {
        head += static_cast<char>(byte | 0x80);
        byte = static_cast<unsigned>(size & 0x7f);
    }
    head += static_cast<char>(byte);
    return head;
}

std::string packHead(std::uint32_t objects)
{
    std::string head("PACK\0\0\0\2", 8);
    for (int shift = 24; shift >= 0; shift -= 8)
        head += static_cast<char>((objects >> shift) & 0xff);
    return head;
}

std::string hex(const RawId &id)
{
    constexpr std::string_view digits = "0123456789abcdef";
    std::string text;
    for (const unsigned char byte : id) {
        text += digits[byte >> 4];
        text += digits[byte & 0xf];
    }
    return text;
}

bool writeAll(int file, std::string_view bytes)
{
    while (!bytes.empty()) {
        const ssize_t count = ::write(file, bytes.data(), bytes.size());
        if (count < 0 && errno == EINTR)
            continue;
        if (count <= 0)
            return false;
        bytes.remove_prefix(static_cast<std::size_t>(count));
    }
    return true;
}

// The disk may begin: at the end there is less to wait for, which nothing could cut short.
void startWriting(int file)
{
#ifdef __linux__
    ::sync_file_range(file, 0, 0, SYNC_FILE_RANGE_WRITE);
#else
    static_cast<void>(file);
#endif
}

// Waits until the files are on the disk, or for the stop: then the disk goes on by itself. The
// first of them is large, the others take hardly longer.
int makeLasting(const std::vector<int> &files, const std::stop_token &stop)
{
    struct Outcome
    {
        std::mutex mutex;
        std::condition_variable_any changed;
        bool isDone = false;
        int problem = 0;
    };
    const auto outcome = std::make_shared<Outcome>();
    std::vector<int> copies;
    copies.reserve(files.size());
    for (const int file : files)
        copies.push_back(::dup(file));
    std::thread([outcome, copies] {
        int problem = 0;
        for (const int file : copies)
            startWriting(file); // all of them, for one wait to do
        for (const int file : copies) {
            if (file < 0 || ::fsync(file) != 0)
                problem = errno;
            ::close(file);
        }
        const std::lock_guard lock(outcome->mutex);
        outcome->problem = problem;
        outcome->isDone = true;
        outcome->changed.notify_all();
    }).detach();
    std::unique_lock lock(outcome->mutex);
    if (!outcome->changed.wait(lock, stop, [&outcome] { return outcome->isDone; }))
        return ECANCELED;
    return outcome->problem;
}

void makeFolderLasting(const std::string &folder)
{
    const int file = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (file < 0)
        return;
    ::fsync(file); // not every file system can; the files themselves are lasting
    ::close(file);
}

} // namespace

PackWriter::PackWriter(std::string folder)
    : m_folder(std::move(folder)), m_temporary(m_folder + "/tmp_pack_XXXXXX")
{
    append(packHead(0));
}

// The last one to close a large file that has no name any more waits until the file system has
// taken it apart, so nobody who is in a hurry does it.
PackWriter::~PackWriter()
{
    if (m_file < 0)
        return;
    if (!m_name.empty()) {
        ::close(m_file);
        return;
    }
    ::unlink(m_temporary.c_str());
    std::thread([file = m_file] { ::close(file); }).detach();
}

void PackWriter::feedInto(std::shared_ptr<PackFeed> feed)
{
    m_buffer = packHead(feed->objects());
    m_ahead.emplace(Ahead{std::move(feed), {}, 0, std::chrono::steady_clock::now()});
    m_ahead->hash.begin();
}

// Who waits for a pack hangs up when nothing comes for long.
bool PackWriter::isOverdue() const
{
    constexpr std::chrono::seconds longestPause{1};
    return m_ahead && std::chrono::steady_clock::now() - m_ahead->last > longestPause;
}

void PackWriter::spoilFeed()
{
    if (m_ahead)
        m_ahead->feed->spoil();
    m_ahead.reset();
}

bool PackWriter::fail()
{
    if (m_fault == 0)
        m_fault = errno != 0 ? errno : EIO;
    return false;
}

int PackWriter::fault()
{
    const std::lock_guard lock(m_mutex);
    return m_fault;
}

bool PackWriter::claim(const RawId &id)
{
    const std::lock_guard lock(m_mutex);
    if (m_ahead && !m_ahead->feed->mayHave(id))
        spoilFeed();
    return m_claimed.insert(id).second;
}

void PackWriter::unclaim(const RawId &id)
{
    const std::lock_guard lock(m_mutex);
    m_claimed.erase(id);
}

bool PackWriter::has(const RawId &id)
{
    const std::lock_guard lock(m_mutex);
    return m_claimed.contains(id);
}

bool PackWriter::append(std::string_view bytes)
{
    if (m_fault != 0)
        return false;
    m_end += bytes.size();
    if (m_buffer.size() + bytes.size() < fullBuffer && !isOverdue()) {
        m_buffer += bytes;
        return true;
    }
    return flush() && (write(bytes) || fail());
}

bool PackWriter::write(std::string_view bytes)
{
    if (!writeAll(m_file, bytes))
        return false;
    if (m_ahead) {
        m_ahead->hash.add(bytes);
        m_ahead->written += bytes.size();
        m_ahead->last = std::chrono::steady_clock::now();
        m_ahead->feed->offer(m_file, m_ahead->written);
    }
    return true;
}

// The file is made when there is something to put into it.
bool PackWriter::flush()
{
    if (m_file < 0)
        m_file = ::mkostemp(m_temporary.data(), O_CLOEXEC);
    const bool isGood = m_file >= 0 && write(m_buffer);
    m_buffer.clear();
    if (!isGood)
        return fail();
    startWriting(m_file);
    return true;
}

bool PackWriter::add(const RawId &id, ObjectType type, std::uint64_t size, std::string &compressed)
{
    const std::string head = objectHead(type, size);
    const std::size_t start = headRoom - head.size();
    compressed.replace(start, head.size(), head);
    const std::string_view bytes = std::string_view(compressed).substr(start);
    const std::uint32_t checksum = libdeflate_crc32(0, bytes.data(), bytes.size());
    const std::lock_guard lock(m_mutex);
    const PackEntry entry{id, checksum, m_end};
    if (!append(bytes))
        return false;
    m_entries.push_back(entry);
    return true;
}

PackWriter::Stream::Stream(PackWriter &writer, ObjectType type, std::uint64_t size)
    : m_writer(writer), m_lock(writer.m_mutex)
{
    m_entry.offset = writer.m_end;
    add(objectHead(type, size));
}

PackWriter::Stream::~Stream()
{
    if (!m_isKept)
        m_writer.forget(m_entry.offset);
}

bool PackWriter::Stream::add(std::string_view compressed)
{
    m_entry.checksum = libdeflate_crc32(m_entry.checksum, compressed.data(), compressed.size());
    return m_writer.append(compressed);
}

bool PackWriter::Stream::keep(const RawId &id)
{
    if (m_writer.m_fault != 0)
        return false;
    m_entry.id = id;
    m_writer.m_entries.push_back(m_entry);
    m_isKept = true;
    return true;
}

void PackWriter::forget(std::uint64_t end)
{
    spoilFeed();
    if (m_fault != 0 || !flush())
        return;
    if (::ftruncate(m_file, static_cast<off_t>(end)) != 0
        || ::lseek(m_file, static_cast<off_t>(end), SEEK_SET) < 0)
        fail();
    m_end = end;
}

// The name of a pack is a checksum that begins with the number of objects, so all of it is read
// once more unless that was known; it is in the memory of the system still.
bool PackWriter::writeHead(const std::stop_token &stop, RawId &checksum)
{
    const std::string head = packHead(static_cast<std::uint32_t>(m_entries.size()));
    if (::pwrite(m_file, head.data(), head.size(), 0) != static_cast<ssize_t>(head.size()))
        return fail();
    ObjectHash hash;
    hash.begin();
    std::string piece(pieceSize, '\0');
    for (std::uint64_t at = 0; at < m_end;) {
        if (stop.stop_requested())
            return false;
        const ssize_t count = ::pread(m_file, piece.data(), piece.size(), static_cast<off_t>(at));
        if (count < 0 && errno == EINTR)
            continue;
        if (count <= 0)
            return fail();
        hash.add(std::string_view(piece).substr(0, static_cast<std::size_t>(count)));
        at += static_cast<std::uint64_t>(count);
    }
    checksum = hash.end();
    return true;
}

bool PackWriter::writeTrailer(const RawId &checksum)
{
    const std::string_view bytes(reinterpret_cast<const char *>(checksum.data()), checksum.size());
    m_end += bytes.size();
    return writeAll(m_file, bytes) || fail();
}

bool PackWriter::complete(const std::stop_token &stop, RawId &checksum)
{
    if (m_ahead && m_ahead->feed->objects() == m_entries.size()) {
        checksum = m_ahead->hash.end();
        return writeTrailer(checksum);
    }
    spoilFeed();
    return writeHead(stop, checksum) && writeTrailer(checksum);
}

// Git finds packs by their index, so that one gets its name last. After the stop errno says so.
bool PackWriter::giveNames(const std::string &index, const std::string &path, const RawId &checksum,
                           const std::stop_token &stop)
{
    const OpenFile file(::open(index.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, readOnly));
    if (!file.isOpen() || !writeAll(file.descriptor(), packIndex(m_entries, checksum))
        || ::fchmod(m_file, readOnly) != 0)
        return false;
    errno = makeLasting({m_file, file.descriptor()}, stop);
    if (errno != 0 || ::rename(m_temporary.c_str(), (path + ".pack").c_str()) != 0)
        return false;
    m_temporary = path + ".pack";
    return ::rename(index.c_str(), (path + ".idx").c_str()) == 0;
}

bool PackWriter::store(const RawId &checksum, const std::stop_token &stop)
{
    const std::string name = "pack-" + hex(checksum);
    const std::string index = m_temporary + "_idx";
    if (giveNames(index, m_folder + '/' + name, checksum, stop)) {
        m_name = name;
        makeFolderLasting(m_folder);
        return true;
    }
    const int problem = errno;
    ::unlink(index.c_str());
    errno = problem;
    return problem == ECANCELED ? false : fail();
}

bool PackWriter::finish(const std::stop_token &stop)
{
    const std::lock_guard lock(m_mutex);
    RawId checksum = {};
    const bool isStored =
        m_fault == 0 && flush() && complete(stop, checksum) && store(checksum, stop);
    if (isStored && m_ahead)
        m_ahead->feed->complete(m_end);
    return isStored;
}

void PackWriter::withdraw()
{
    const std::string path = m_folder + '/' + m_name;
    ::unlink((path + ".idx").c_str());
    ::unlink((path + ".pack").c_str());
}

} // namespace windlass::git
