// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "git/gitoracle.h"
#include "git/library.h"

namespace windlass::testing {

//! A folder that must be committed as git itself would commit it.
struct OracleRow
{
    const char *name;
    QByteArray script; //!< makes the folder
    QByteArray config = {};
    QByteArray second = {}; //!< changes it after the first commit; empty: changeEverything
};

//! Changes, removes and adds files, sets a mode and makes a folder of a file, whatever there is.
extern const QByteArray changeEverything;

//! Compares what Windlass commits with what git would have staged in a copy: the tree, twice; and
//! has git find nothing wrong and nothing to do in the repository afterwards.
class OracleCheck final
{
public:
    OracleCheck();

    //! The columns of a data function, and one row for each.
    static void addRows(const QList<OracleRow> &rows);
    //! The row at hand. Fails the test where it is not as git does it.
    void run();
    //! The same for a folder that is made by \a script; \a second changes it.
    void run(const QByteArray &script, const QByteArray &config, const QByteArray &second);

    [[nodiscard]] const PrivateHome &home() const { return m_home; }

private:
    PrivateHome m_home;
    git::Library m_library;
};

} // namespace windlass::testing
