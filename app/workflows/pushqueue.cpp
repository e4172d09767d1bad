// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/pushqueue.h"

namespace windlass::workflows {

constexpr qsizetype servedAtOnce = 2;

PushQueue::Place::Place(std::shared_ptr<PushQueue> queue) : m_queue(std::move(queue))
{
    m_queue->m_places.append(this);
}

PushQueue::Place::~Place()
{
    m_queue->m_places.removeOne(this);
}

bool PushQueue::Place::isServed() const
{
    return m_queue->m_places.indexOf(this) < servedAtOnce;
}

} // namespace windlass::workflows
