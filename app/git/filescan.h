// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "git/conversion.h"
#include "git/packwriter.h"
#include "git/rememberedfiles.h"
#include "git/statrules.h"
#include "git/worktally.h"

#include <atomic>
#include <functional>
#include <unordered_set>

namespace windlass::git {

//! How files are compared with the index and read.
struct ScanSettings
{
    ContentSettings content;
    StatRules stat;
    unsigned workers = 0; //!< 0: as many as there are cores
    int level = 6;        //!< of compression, 1 to 9
};

//! Where files go besides being named. Blobs that are in \a known are left out.
struct PackTarget
{
    PackWriter *pack = nullptr; //!< nothing: only names are computed
    const std::unordered_set<RawId, HashRawId> *known = nullptr;
};

struct ScanTask
{
    std::string_view path;
    const TrackedFile *tracked = nullptr;
    const AttributeRules *attributes = nullptr;
    bool isBehindLink = false; //!< one of its folders is a symbolic link now: it is gone
    bool isUnchanged = false;  //!< the walk has seen that the content is what the index has
    const RememberedFile *remembered = nullptr; //!< as it was read before, where nothing is tracked
};

struct ScanResult
{
    enum class Kind : std::uint8_t {
        Unread,      //!< the scan was stopped before
        Unchanged,   //!< as the index says
        Same,        //!< other times than the index says, but the same content
        Content,     //!< new, or other content than the index says
        Gone,        //!< not there, or a folder now
        Special,     //!< a pipe, socket or device now
        Unreadable,  //!< no right to read it, or the disk fails
        Filtered,    //!< a filter driver would have to run
        Unstable,    //!< changes while it is read, again and again
        BadEncoding, //!< not in the encoding that the attributes say
    };

    Kind kind = Kind::Unread;
    TrackedFile::Kind type = TrackedFile::Kind::Ordinary;
    //! Of a new file: the only rule that its content was under; nothing: there were others.
    std::optional<ContentRules::LineEnds> lineEnds = {};
    RawId id = {};
    FileStat stat;
};

//! Content of an entry of the index, asked from any worker.
using ReadBlob = std::function<std::optional<std::string>(const RawId &)>;

//! Compares files with the index, names what changed, and packs it; on all cores.
//!
//! Results stand where their tasks stood. One budget of 32 MB holds for the contents that are in
//! memory at a time; files larger than 4 MB come in pieces unless their content is to be changed.
class FileScan final
{
public:
    //! All but \a settings must outlive the object. \a topmost and parts of \a target may be null.
    FileScan(const RootFolder &root, ScanSettings settings, const AttributeList *topmost,
             PackTarget target, ReadBlob readBlob);

    //! Looks up at \a stop between files and every 256 kB.
    //! \param tally  told of each file, and of the bytes read; may be null
    [[nodiscard]] std::vector<ScanResult> run(const std::vector<ScanTask> &tasks,
                                              const std::stop_token &stop,
                                              WorkTally *tally = nullptr);

private:
    const RootFolder &m_root;
    ScanSettings m_settings;
    const AttributeList *m_topmost;
    PackTarget m_target;
    ReadBlob m_readBlob;
};

} // namespace windlass::git
