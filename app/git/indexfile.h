// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "git/handles.h"
#include "git/rootfolder.h"

#include <optional>
#include <string>

//! Only for sources of this room.

namespace windlass::git {

//! Stores an index so that it can be taken back: the file that was there before has a second name
//! as long as this lives.
class IndexFile final
{
public:
    explicit IndexFile(git_index *index);
    ~IndexFile();
    Q_DISABLE_COPY_MOVE(IndexFile)

    //! Errors: Storage, and then the file is as it was.
    [[nodiscard]] Result<> store();

    //! The file is what it was before store(), to the byte and the time. \return false when it
    //! could not be: another program is at work on it or has stored another one, or the file
    //! system knows no second names
    [[nodiscard]] bool takeBack();

private:
    [[nodiscard]] bool lock() const;

    git_index *m_index;
    std::string m_file;
    std::string m_before; // its second name
    bool m_wasThere = false;
    bool m_isKept = false;
    std::optional<FileStat> m_stored;
};

} // namespace windlass::git
