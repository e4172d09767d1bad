// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "git/library.h"

#include "foundation/logging.h"
#include "git/giterror.h"
#include "git/tcpstream.h"

#include <QThreadPool>
#include <QtConcurrent>

#include <git2.h>
#include <openssl/crypto.h>

#ifdef Q_OS_UNIX
#include <csignal>
#endif
#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace windlass::git {

namespace {

// OpenSSL frees at exit what it keeps for each thread, also for one that is ending at this moment
// and frees it as well: Qt counts a thread as over before the system does. It can be told only by
// whoever uses it first.
void keepOpenSslUntilTheEnd()
{
    OPENSSL_init_crypto(OPENSSL_INIT_NO_ATEXIT, nullptr);
}

void startLibrary()
{
#ifdef Q_OS_UNIX
    // A server that hangs up while we send must be an error, not the end of the program.
    std::signal(SIGPIPE, SIG_IGN);
#endif
#ifdef __GLIBC__
    // Each further arena keeps what the workers of a large folder gave back: 10 MB with eight.
    mallopt(M_ARENA_MAX, 2);
#endif
    git_libgit2_init();
    git_libgit2_opts(GIT_OPT_ENABLE_FSYNC_GITDIR, 1);
    // Git does not name each object again that it reads, either; a server does when it gets one.
    git_libgit2_opts(GIT_OPT_ENABLE_STRICT_HASH_VERIFICATION, 0);
    if (registerStreams() < 0)
        qCCritical(lcGit).noquote() << "The network streams could not be set:" << lastGitText();
}

} // namespace

Library::Library()
{
    keepOpenSslUntilTheEnd();
    startLibrary();
}

Library::Library(QThreadPool &threads) : m_threads(&threads)
{
    keepOpenSslUntilTheEnd();
    const int count = threads.maxThreadCount();
    threads.setMaxThreadCount(1);
    m_started = QtConcurrent::run(&threads, [this, &threads, count] {
        m_mayStart.acquire();
        startLibrary();
        threads.setMaxThreadCount(count);
    });
}

Library::~Library()
{
    if (m_threads != nullptr) {
        start();
        m_threads->waitForDone();
    }
}

void Library::start()
{
    m_mayStart.release();
}

void Library::waitUntilStarted()
{
    start();
    m_started.waitForFinished();
}

} // namespace windlass::git
