// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/appwindowtest.h"

#include <QAction>
#include <QLabel>
#include <QMenu>
#include <QTest>

using namespace Qt::StringLiterals;

namespace windlass::uitests {

void AppWindowTest::initTestCase()
{
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent"); // nobody's keychain is asked
}

void AppWindowTest::init()
{
    m_desk = std::make_unique<AssistantDesk>();
    QVERIFY(m_desk->openSignedIn());
    m_app = m_desk->newApp(u"orders-api"_s);
    QVERIFY(m_app.link);
}

void AppWindowTest::cleanup()
{
    m_window.reset();
    m_desk.reset();
}

void AppWindowTest::pushFirst()
{
    QVERIFY(m_desk->office->publish(m_app, m_desk->account));
    m_app = app();
}

void AppWindowTest::openWindow(store::PublishMode mode)
{
    m_app.link->mode = mode;
    QVERIFY(m_desk->office->apps.save(m_app));
    m_window = std::make_unique<ui::MainWindow>(*m_desk->context);
    m_window->show();
    QTRY_VERIFY(m_window->findChild<QLabel *>(u"plan"_s)->isVisible());
    QTRY_VERIFY(!text(u"plan"_s).startsWith(u"Looking"_s));
}

QAction *AppWindowTest::action(const QString &name) const
{
    auto *found = m_window->findChild<QAction *>(name);
    if (auto *menu = qobject_cast<QMenu *>(found->parent()))
        Q_EMIT menu->aboutToShow();
    return found;
}

QString AppWindowTest::text(const QString &label) const
{
    const auto *found = m_window->findChild<QLabel *>(label);
    return found != nullptr && found->isVisible() ? found->text() : QString();
}

} // namespace windlass::uitests
