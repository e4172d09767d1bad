// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/result.h"

#include <QFuture>
#include <QFutureWatcher>

#include <utility>

namespace windlass {

//! Calls \a f with the result of \a future from the event loop of \a receiver's thread, unless the
//! receiver has gone by then.
//!
//! A future that ends without a result (its promise was dropped) delivers ErrorKind::Cancelled.
//! Used instead of QFuture::then(context, f), which in Qt 6.4.2 asserts when the context dies
//! first.
template <typename T, typename F>
void deliver(const QFuture<Result<T>> &future, QObject *receiver, F f)
{
    auto *watcher = new QFutureWatcher<Result<T>>(receiver);
    QObject::connect(watcher, &QFutureWatcherBase::finished, receiver,
                     [watcher, f = std::move(f)]() mutable {
                         watcher->deleteLater();
                         const QFuture<Result<T>> ended = watcher->future();
                         if (ended.resultCount() > 0)
                             f(ended.result());
                         else
                             f(Result<T>(fail(ErrorKind::Cancelled, {})));
                     });
    watcher->setFuture(future);
}

//! A future that holds \a result already.
template <typename T> [[nodiscard]] QFuture<Result<T>> ready(Result<T> result)
{
    QPromise<Result<T>> promise;
    promise.start();
    promise.addResult(std::move(result));
    promise.finish();
    return promise.future();
}

} // namespace windlass
