// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "auth/tokenlock.h"

#include "foundation/privatelock.h"

#include <QCoreApplication>

#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace windlass::auth {

namespace {

constexpr auto pollInterval = 50ms;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(windlass::auth::TokenKeeper)
};

} // namespace

TokenLock::TokenLock(const QString &file, Clocks clocks, QObject *parent)
    : QObject(parent), m_file(file), m_clocks(std::move(clocks))
{
    m_file.setStaleLockTime(0ms); // only the end of the owner frees it
    m_poll.setInterval(pollInterval);
    connect(&m_poll, &QTimer::timeout, this, &TokenLock::tryNow);
}

TokenLock::~TokenLock() = default;

QFuture<Result<>> TokenLock::take(std::chrono::milliseconds patience)
{
    m_promise = QPromise<Result<>>();
    m_promise.start();
    QFuture<Result<>> taken = m_promise.future();
    m_deadline = m_clocks.steady() + patience;
    tryNow();
    return taken;
}

void TokenLock::tryNow()
{
    if (tryLockPrivately(m_file)) {
        settle({});
        return;
    }
    const bool isHopeless = m_file.error() != QLockFile::LockFailedError;
    if (!isHopeless && m_clocks.steady() < m_deadline) {
        m_poll.start();
        return;
    }
    settle(fail(ErrorKind::Storage,
                Text::tr("The sign-in cannot be renewed because another Windlass is busy with it. "
                         "Close it and try again."),
                u"lock file error %1"_s.arg(int(m_file.error()))));
}

void TokenLock::settle(const Result<> &result)
{
    m_poll.stop();
    QPromise<Result<>> promise = std::move(m_promise); // who goes on may delete this
    promise.addResult(result);
    promise.finish();
}

} // namespace windlass::auth
