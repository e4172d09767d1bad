// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QTemporaryDir>

namespace windlass::bench {

//! A repository with files that do not compress, pushed by git as often as wanted.
class BigPush final
{
public:
    //! \return what went wrong, a sentence; empty when it may be pushed
    [[nodiscard]] QString prepare(int megabytes);
    //! Begins to push to \a url. Wait with finish().
    void start(const QString &url);
    [[nodiscard]] bool isRunning();
    //! \return what git said when it failed; empty when the push arrived
    [[nodiscard]] QString finish();
    //! An empty repository of its own in the file system, to push to without a server.
    [[nodiscard]] QString newLocalTarget();

private:
    [[nodiscard]] static QStringList inFolder(const QString &folder, const QStringList &words);
    [[nodiscard]] QString run(const QStringList &arguments);
    void setUp();

    QTemporaryDir m_home;
    QProcess m_process;
    int m_targets = 0;
};

} // namespace windlass::bench
