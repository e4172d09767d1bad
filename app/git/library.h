// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>
#include <QSemaphore>

QT_BEGIN_NAMESPACE
class QThreadPool;
QT_END_NAMESPACE

namespace windlass::git {

//! Starts libgit2 and makes all its network streams ours (tcpstream.h). libgit2 stays started until
//! the process ends: what it keeps for a thread is freed when that thread ends, which may come
//! after the pool has let go of it, and is lost when libgit2 was shut down before.
//!
//! Make exactly one, on the main thread, before any other thread uses libgit2: its settings are
//! process-wide.
class Library final
{
public:
    Library();

    //! Leaves it to a thread of \a threads, from start() on, since libgit2 reads all certificates
    //! of the system when it starts. The pool has one thread until then, so whatever is given to it
    //! waits for its turn; who calls libgit2 from elsewhere calls waitUntilStarted() first.
    //! \a threads outlives this.
    explicit Library(QThreadPool &threads);

    //! Waits for everything that runs in the pool.
    ~Library();
    Q_DISABLE_COPY_MOVE(Library)

    void start();
    void waitUntilStarted();

private:
    QThreadPool *const m_threads = nullptr;
    QSemaphore m_mayStart;
    QFuture<void> m_started;
};

} // namespace windlass::git
