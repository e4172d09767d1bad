// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

namespace windlass::testing {

//! A home of the test's own, in the environment as long as it lives: neither the real user's
//! settings nor the system's count. Make it before git::Library, which looks where the settings
//! are.
class PrivateHome final
{
public:
    PrivateHome();

    [[nodiscard]] bool isValid() const { return m_folder.isValid(); }
    [[nodiscard]] QString path() const { return m_folder.path(); }
    //! Replaces ~/.gitconfig.
    void setConfig(const QByteArray &text) const;

private:
    QTemporaryDir m_folder;
};

struct Ran
{
    int exitCode = -1;
    QByteArray output;
    QByteArray errors;
};

//! Runs the real git, in \a folder.
[[nodiscard]] Ran git(const QString &folder, const QStringList &arguments);

//! Runs a bash script that stops at its first failure, in \a folder.
[[nodiscard]] Ran script(const QString &folder, const QByteArray &text);

//! What `git add -A && git write-tree` makes of \a folder, without changing it; empty when git
//! fails.
[[nodiscard]] QString oracleTree(const QString &folder);

//! Every path below \a folder with type, mode, size, times of content and of status, and the
//! content itself as a checksum: equal before and after means that nothing was written.
[[nodiscard]] QByteArray fingerprint(const QString &folder);

} // namespace windlass::testing
