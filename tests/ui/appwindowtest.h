// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/assistantdesk.h"
#include "ui/main/mainwindow.h"

#include <QObject>

class QAction;

namespace windlass::uitests {

//! What tests of an app in the main window derive from: somebody is signed in, and the app is
//! linked to acme/orders-api, which its first push creates.
class AppWindowTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

protected:
    void pushFirst(); //!< before there is a window
    //! Waits until the folder of the app was looked at.
    void openWindow(store::PublishMode mode);
    [[nodiscard]] store::App app() const { return m_desk->office->reloaded(m_app); } //!< as stored
    //! As its menu shows it when it is opened now.
    [[nodiscard]] QAction *action(const QString &name) const;
    [[nodiscard]] QString text(const QString &label) const; //!< empty as well when it is not seen

    std::unique_ptr<AssistantDesk> m_desk;
    std::unique_ptr<ui::MainWindow> m_window;
    store::App m_app;
};

} // namespace windlass::uitests
