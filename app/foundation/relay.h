// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QPointer>

#include <functional>
#include <utility>

namespace windlass {

//! A function for any thread: what it is called with reaches \a f later, from the event loop of the
//! main thread and in the same order, unless \a receiver has gone by then.
//! \param receiver  lives in the main thread
template <typename Value, typename F>
[[nodiscard]] std::function<void(const Value &)> relayTo(QObject *receiver, F f)
{
    return [guard = QPointer<QObject>(receiver), f = std::move(f)](const Value &value) {
        QMetaObject::invokeMethod(
            QCoreApplication::instance(),
            [guard, f, value] {
                if (guard)
                    f(value);
            },
            Qt::QueuedConnection);
    };
}

} // namespace windlass
