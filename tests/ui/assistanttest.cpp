// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/assistanttest.h"

#include "ui/signin/connectdialog.h"

#include <QTest>

namespace windlass::uitests {

void AssistantTest::initTestCase()
{
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent"); // nobody's keychain is asked
}

void AssistantTest::init()
{
    m_desk = std::make_unique<AssistantDesk>();
    QVERIFY(m_desk->open());
}

void AssistantTest::cleanup()
{
    m_desk.reset();
}

} // namespace windlass::uitests
