// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "git/gitoracle.h"
#include "git/library.h"
#include "git/types.h"

#include <QObject>
#include <QTemporaryDir>

#include <memory>

namespace windlass::testing {

//! What tests of the commit that the next one follows derive from: a real repository.
//!
//!   one -- two (main)            same files as "ours": merged
//!    |\                          files of nobody we know: theirs
//!    | ours -- merged
//!    |    \--- theirs
//!    work
//!
//! And a history of its own, with files below shop: others, outside, inside.
class ParentTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();

protected:
    //! The tag of a commit that the folder does not have.
    static constexpr const char *missing = "missing";

    [[nodiscard]] git::ObjectId commit(const QString &tag) const;

    QTemporaryDir m_place;
    QString m_folder; //!< of the app

private:
    std::unique_ptr<PrivateHome> m_home;
    std::unique_ptr<git::Library> m_library;
};

} // namespace windlass::testing
