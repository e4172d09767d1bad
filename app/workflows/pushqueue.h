// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QThreadPool>

#include <memory>

namespace windlass::workflows {

//! Whose turn it is to push: two work side by side, the others wait in the order in which they
//! came. \note Main thread only.
class PushQueue final
{
public:
    PushQueue() { m_lockThread.setMaxThreadCount(1); }

    //! A place in the queue, from the beginning of this object to its end.
    class Place final
    {
    public:
        explicit Place(std::shared_ptr<PushQueue> queue);
        ~Place();
        Q_DISABLE_COPY_MOVE(Place)

        //! Once it is, it stays so.
        [[nodiscard]] bool isServed() const;

    private:
        const std::shared_ptr<PushQueue> m_queue;
    };

    //! One thread, so that locks, which wait for the disk, are tried in the order in which they
    //! were asked for.
    [[nodiscard]] QThreadPool &lockThread() { return m_lockThread; }

private:
    QThreadPool m_lockThread;
    QList<const Place *> m_places; //!< first come, first served
};

} // namespace windlass::workflows
