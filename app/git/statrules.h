// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "git/trackedfiles.h"

namespace windlass::git {

//! What is believed of what the file system tells about a file.
struct StatRules
{
    bool trustsExecutable = true;         //!< core.fileMode
    bool trustsLinks = true;              //!< core.symlinks
    bool trustsStatusTime = true;         //!< core.trustCtime
    bool comparesAll = true;              //!< core.checkStat is not "minimal"
    std::optional<FileTime> indexWritten; //!< when the index was stored; nothing: trust no entry

    //! \param tracked  what the index has for the file; null when it has nothing
    [[nodiscard]] TrackedFile::Kind typeOf(const TrackedFile *tracked, const FileStat &stat) const;
    //! Whether the file need not be read: its content is what the index has.
    [[nodiscard]] bool isUnchanged(const TrackedFile &tracked, const FileStat &stat) const;
};

} // namespace windlass::git
