// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/assistantdesk.h"

#include <QObject>

namespace windlass::uitests {

//! What tests of the assistant derive from: each test begins at the first step, with nobody signed
//! in.
class AssistantTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

protected:
    std::unique_ptr<AssistantDesk> m_desk;
};

} // namespace windlass::uitests
