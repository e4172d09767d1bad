// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "git/rootfolder.h"
#include "git/secondname.h"
#include "git/stagedindex.h"

//! Only for sources of this room.

namespace windlass::git {

//! Stores an index, once, so that it can be taken back: the file that was there before has a second
//! name as long as this lives.
class IndexFile final
{
public:
    //! \a index was read to be stored, and outlives this.
    explicit IndexFile(const StagedIndex &index);

    //! \return false when another program has staged something since \a index was read: then the
    //! file is left as that made it. Nothing comes in between where \a index is apart. Errors:
    //! Storage, and then the file is as it was.
    [[nodiscard]] Result<bool> store();

    //! The file is what it was before store(), to the byte and the time. \return false when it
    //! could not be: another program is at work on it or has stored another one, or the index is
    //! not apart
    [[nodiscard]] bool takeBack();

private:
    Result<bool> storeApart();
    Result<bool> storeInPlace();

    const StagedIndex &m_index;
    SecondName m_before;
    bool m_wasThere = false;
    bool m_isKept = false;
    std::optional<FileStat> m_stored;
};

} // namespace windlass::git
