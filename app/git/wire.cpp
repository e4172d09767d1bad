// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "git/wire.h"

namespace windlass::git {

namespace {

thread_local Wire *currentWire = nullptr;

} // namespace

Wire::Wire(std::stop_token stop, std::chrono::milliseconds idleLimit)
    : m_stop(std::move(stop)), m_idleLimit(idleLimit)
{
    Q_ASSERT(!currentWire);
    currentWire = this;
}

Wire::~Wire()
{
    currentWire = nullptr;
}

Wire *Wire::current()
{
    return currentWire;
}

void Wire::setFault(Fault fault, const QString &text)
{
    if (m_fault != Fault::None)
        return;
    m_fault = fault;
    m_faultText = text;
}

void Wire::setSent(qint64 bytes)
{
    m_sent = bytes;
    if (m_onSending)
        m_onSending();
}

void Wire::tellWaiting()
{
    if (m_onWaiting)
        m_onWaiting();
}

void Wire::readRest()
{
    if (m_readRest)
        m_readRest();
}

} // namespace windlass::git
