// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "git/fileworker.h"

#include "git/encoding.h"

#include <cerrno>

namespace windlass::git {

namespace {

using Kind = ScanResult::Kind;
using LineEnds = ContentRules::LineEnds;

constexpr int mostTries = 3;
constexpr std::uint64_t largestWhole = 4 << 20;
constexpr std::size_t pieceSize = 1 << 18;
constexpr std::size_t mostKept = 1 << 18; // of a buffer, from one file to the next

bool isGoneBy(int problem)
{
    return problem == ENOENT || problem == ENOTDIR || problem == ELOOP;
}

bool isSameFile(const FileStat &before, const std::optional<FileStat> &after)
{
    return after && after->size == before.size && after->changed == before.changed
           && after->statusChanged == before.statusChanged;
}

void shrink(std::string &buffer)
{
    if (buffer.capacity() > mostKept)
        std::string().swap(buffer);
}

void recall(const RememberedFile &file, ScanResult &result)
{
    result.kind = Kind::Content;
    result.lineEnds = file.lineEnds;
    result.id = file.id;
}

} // namespace

FileWorker::FileWorker(const ScanShared &shared)
    : m_shared(shared), m_compressor(shared.settings.level)
{
}

ContentRules FileWorker::rulesFor(const ScanTask &task) const
{
    return ContentRules::of(AttributeRules::of(task.path, task.attributes, m_shared.topmost),
                            m_shared.settings.content);
}

// The content is the same, and so is what becomes of it.
bool FileWorker::isAsRemembered(const ScanTask &task, const ScanResult &now) const
{
    const RememberedFile &before = *task.remembered;
    if (before.stat != now.stat || before.kind != now.type)
        return false;
    return now.type == TrackedFile::Kind::Link || rulesFor(task).onlyLineEnds() == before.lineEnds;
}

ScanResult FileWorker::examine(const ScanTask &task)
{
    ScanResult result;
    if (task.isUnchanged || (task.tracked && task.tracked->isAssumed)) {
        result.kind = Kind::Unchanged;
        return result;
    }
    if (task.isBehindLink) {
        result.kind = Kind::Gone;
        return result;
    }
    const auto stat = m_shared.root.stat(std::string(task.path));
    if (!stat || stat->type == FileType::Folder) {
        result.kind = stat || isGoneBy(errno) ? Kind::Gone : Kind::Unreadable;
        return result;
    }
    result.stat = *stat;
    result.type = m_shared.settings.stat.typeOf(task.tracked, *stat);
    if (stat->type == FileType::Special)
        result.kind = Kind::Special;
    else if (task.tracked && m_shared.settings.stat.isUnchanged(*task.tracked, *stat))
        result.kind = Kind::Unchanged;
    else if (task.remembered && isAsRemembered(task, result))
        recall(*task.remembered, result);
    else if (stat->type == FileType::Link)
        readLink(task, result);
    else
        readFile(task, result);
    const bool isSame = result.kind == Kind::Content && task.tracked && !task.tracked->isConflict
                        && !task.tracked->isIntended && task.tracked->id == result.id
                        && task.tracked->kind == result.type;
    if (isSame)
        result.kind = Kind::Same;
    return result;
}

void FileWorker::readLink(const ScanTask &task, ScanResult &result)
{
    const auto target = m_shared.root.target(std::string(task.path));
    result.lineEnds = LineEnds::Kept;
    if (target)
        name(*target, result);
    else
        result.kind = isGoneBy(errno) ? Kind::Gone : Kind::Unstable;
}

void FileWorker::readFile(const ScanTask &task, ScanResult &result)
{
    Outcome outcome = Outcome::Changing;
    for (int i = 0; i < mostTries && outcome == Outcome::Changing; ++i)
        outcome = tryFile(task, result);
    switch (outcome) {
    case Outcome::Done:
        break;
    case Outcome::Changing:
        result.kind = Kind::Unstable;
        break;
    case Outcome::Gone:
        result.kind = Kind::Gone;
        break;
    case Outcome::Unreadable:
        result.kind = Kind::Unreadable;
        break;
    case Outcome::Stopped:
        result.kind = Kind::Unread;
        break;
    }
}

FileWorker::Outcome FileWorker::tryFile(const ScanTask &task, ScanResult &result)
{
    const OpenFile file = m_shared.root.open(std::string(task.path));
    if (!file.isOpen()) {
        if (errno == ELOOP || errno == ENXIO)
            return Outcome::Changing; // something else took its place
        return isGoneBy(errno) ? Outcome::Gone : Outcome::Unreadable;
    }
    const auto stat = file.stat();
    if (!stat || stat->type != FileType::Regular)
        return stat ? Outcome::Changing : Outcome::Unreadable;
    result.stat = *stat;
    result.type = m_shared.settings.stat.typeOf(task.tracked, *stat);
    const ContentRules rules = rulesFor(task);
    result.lineEnds = rules.onlyLineEnds();
    return stat->size > largestWhole ? takePieces(file, task, rules, result)
                                     : takeWhole(file, task, rules, result);
}

FileWorker::Outcome FileWorker::takeWhole(const OpenFile &file, const ScanTask &task,
                                          const ContentRules &rules, ScanResult &result)
{
    const std::size_t size = result.stat.size;
    const MemoryBudget::Share share(m_shared.budget, 2 * size);
    m_in.resize(size + 1); // one more, to see that it has grown
    const std::int64_t count = file.read(m_in.data(), m_in.size());
    if (count < 0)
        return Outcome::Unreadable;
    if (static_cast<std::size_t>(count) != size || !isSameFile(result.stat, file.stat()))
        return Outcome::Changing;
    takeContent(std::string_view(m_in).substr(0, size), task, rules, result);
    countBytes(size);
    shrink(m_in);
    shrink(m_out);
    return Outcome::Done;
}

void FileWorker::countBytes(std::uint64_t count)
{
    if (m_shared.tally)
        m_shared.tally->addBytes(count);
}

template <typename Take>
FileWorker::Outcome FileWorker::forPieces(const OpenFile &file, std::uint64_t size, Take take)
{
    std::uint64_t done = 0;
    m_in.resize(pieceSize);
    while (true) {
        if (m_shared.stop.stop_requested())
            return Outcome::Stopped;
        const std::int64_t count = file.read(m_in.data(), m_in.size());
        if (count < 0)
            return Outcome::Unreadable;
        if (count == 0)
            break;
        done += static_cast<std::uint64_t>(count);
        if (done > size)
            return Outcome::Changing;
        take(std::string_view(m_in).substr(0, static_cast<std::size_t>(count)));
    }
    return done == size ? Outcome::Done : Outcome::Changing;
}

// Text with line ends of Windows is all that has to be in memory as a whole; and what is to be
// searched for "$Id$" or converted from another encoding.
FileWorker::Outcome FileWorker::takePieces(const OpenFile &file, const ScanTask &task,
                                           const ContentRules &rules, ScanResult &result)
{
    const bool isFiltered = !rules.filter.empty();
    if (!isFiltered && (rules.collapsesIdent || !rules.encoding.empty() || rules.isEncodingBad))
        return takeWhole(file, task, rules, result);
    TextStatistics statistics;
    m_hash.begin(ObjectType::Blob, result.stat.size);
    const Outcome outcome = forPieces(file, result.stat.size, [&](std::string_view piece) {
        m_hash.add(piece);
        if (rules.lineEnds != LineEnds::Kept)
            statistics.add(piece);
        if (!m_shared.target.pack)
            countBytes(piece.size()); // else they count where most of the time goes
    });
    statistics.end();
    if (outcome != Outcome::Done)
        return outcome;
    if (!isSameFile(result.stat, file.stat()))
        return Outcome::Changing;
    const bool mayConvert = rules.lineEnds == LineEnds::Converted
                            || (rules.lineEnds == LineEnds::IfText && !statistics.isBinary());
    if (!isFiltered && mayConvert && statistics.hasLineEndsOfWindows())
        return file.rewind() ? takeWhole(file, task, rules, result) : Outcome::Unreadable;
    result.id = m_hash.end();
    if (isFiltered) {
        judgeFiltered(task, result);
        return Outcome::Done;
    }
    result.kind = Kind::Content;
    if (!isWanted(result.id))
        return Outcome::Done;
    const Outcome packed = packPieces(file, result);
    if (packed != Outcome::Done)
        m_shared.target.pack->unclaim(result.id);
    return packed;
}

// Read for the second time: what comes must be what was named.
FileWorker::Outcome FileWorker::packPieces(const OpenFile &file, ScanResult &result)
{
    if (!file.rewind())
        return Outcome::Unreadable;
    PackWriter::Stream stream(*m_shared.target.pack, ObjectType::Blob, result.stat.size);
    PieceCompressor compressor(m_shared.settings.level, [&stream](std::string_view compressed) {
        return stream.add(compressed);
    });
    m_hash.begin(ObjectType::Blob, result.stat.size);
    const Outcome outcome = forPieces(file, result.stat.size, [&](std::string_view piece) {
        m_hash.add(piece);
        compressor.add(piece);
        countBytes(piece.size());
    });
    if (outcome != Outcome::Done)
        return outcome;
    compressor.end();
    if (m_hash.end() != result.id)
        return Outcome::Changing;
    stream.keep(result.id); // a disk that failed is asked about at the end
    return Outcome::Done;
}

// A file that a filter would have changed may be as it was committed all the same.
void FileWorker::judgeFiltered(const ScanTask &task, ScanResult &result)
{
    const bool isSame =
        task.tracked && task.tracked->id == result.id && task.tracked->kind == result.type;
    result.kind = isSame ? Kind::Content : Kind::Filtered;
}

void FileWorker::takeContent(std::string_view content, const ScanTask &task,
                             const ContentRules &rules, ScanResult &result)
{
    if (!rules.filter.empty()) {
        result.id = m_hash.of(ObjectType::Blob, content);
        judgeFiltered(task, result);
        return;
    }
    if (rules.keepsContent() && !rules.isEncodingBad) {
        name(content, result);
        return;
    }
    const auto changed = converted(content, task, rules, result);
    if (result.kind != Kind::BadEncoding)
        name(changed ? std::string_view(*changed) : content, result);
}

// In the order of git: encoding, line ends, ident.
std::optional<std::string> FileWorker::converted(std::string_view content, const ScanTask &task,
                                                 const ContentRules &rules,
                                                 ScanResult &result) const
{
    std::optional<std::string> changed;
    const auto now = [&] { return changed ? std::string_view(*changed) : content; };
    const auto become = [&](std::optional<std::string> next) {
        if (next)
            changed = std::move(next);
    };
    if (rules.isEncodingBad || (!rules.encoding.empty() && !content.empty())) {
        become(rules.isEncodingBad ? std::nullopt : toUtf8(content, rules.encoding));
        const bool isGood = changed
                            && (!m_shared.settings.content.isRoundtripChecked(rules.encoding)
                                || isRoundtrip(content, *changed, rules.encoding));
        if (!isGood) {
            result.kind = Kind::BadEncoding;
            return std::nullopt;
        }
    }
    become(withLineEndsConverted(now(), rules.lineEnds, [&] {
        const bool isTracked = task.tracked && task.tracked->kind != TrackedFile::Kind::Submodule;
        const auto before = isTracked ? m_shared.readBlob(task.tracked->id) : std::nullopt;
        return before && hasTextWithReturns(*before);
    }));
    if (rules.collapsesIdent)
        become(withIdentCollapsed(now()));
    return changed;
}

bool FileWorker::isWanted(const RawId &id) const
{
    const PackTarget &target = m_shared.target;
    return target.pack && (!target.known || !target.known->contains(id)) && target.pack->claim(id);
}

void FileWorker::name(std::string_view content, ScanResult &result)
{
    result.id = m_hash.of(ObjectType::Blob, content);
    result.kind = Kind::Content;
    if (!isWanted(result.id))
        return;
    m_compressor.run(content, PackWriter::headRoom, m_out);
    m_shared.target.pack->add(result.id, ObjectType::Blob, content.size(), m_out);
}

} // namespace windlass::git
