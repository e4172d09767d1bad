// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/deliver.h"
#include "foundation/page.h"

#include <QCoreApplication>
#include <QSet>

#include <functional>
#include <memory>

namespace windlass::workflows {

//! Follows \c next until the last page and brings all items together.
//! Errors: those of \a loadPage; UnreadableReply when a \c next comes twice.
template <typename T>
QFuture<Result<QList<T>>> allPages(std::function<QFuture<Result<Page<T>>>(const QUrl &)> loadPage,
                                   const QList<T> &before = {}, const QUrl &next = {},
                                   const QSet<QUrl> &seen = {})
{
    using All = Result<QList<T>>;
    return loadPage(next)
        .then([loadPage, before, seen](const Result<Page<T>> &page) -> QFuture<All> {
            if (!page)
                return ready<QList<T>>(tl::unexpected(page.error()));
            const QList<T> items = before + page->items;
            if (!page->next.isValid())
                return ready<QList<T>>(items);
            if (seen.contains(page->next))
                return ready<QList<T>>(
                    fail(ErrorKind::UnreadableReply,
                         QCoreApplication::translate("windlass::workflows::AllPages",
                                                     "Bitbucket's list leads in a circle.")));
            return allPages<T>(loadPage, items, page->next, QSet<QUrl>(seen) << page->next);
        })
        .unwrap();
}

} // namespace windlass::workflows
