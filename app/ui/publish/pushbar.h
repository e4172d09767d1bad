// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/publish/appcontroller.h"

#include <QElapsedTimer>
#include <QPointer>
#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace windlass::ui {

//! The one button of an app's page, with the reason why it cannot be pressed, or how the push goes.
class PushBar final : public QWidget
{
    Q_OBJECT
public:
    explicit PushBar(QWidget *parent = nullptr);

    //! \a app is not owned and may die before the bar; null: none.
    void showApp(AppController *app, bool isConnected);
    //! Presses the button, unless a push is running, which that would cancel.
    void press();
    //! Gives the keyboard to the button.
    void takeFocus();

Q_SIGNALS:
    //! The button has the keyboard and is about to be disabled.
    void focusLeaving();
    void connectRequested();
    void chooseRepositoryRequested();
    void pushRequested();

private:
    void pressed();
    [[nodiscard]] bool mustConnect() const;
    [[nodiscard]] QString primaryText() const;
    [[nodiscard]] QString reason() const;
    [[nodiscard]] QString lastPushText() const;

    QPointer<AppController> m_app;
    bool m_isConnected = false;
    QElapsedTimer m_sincePush; //!< invalid unless a push runs that the button began
    QPushButton *m_primary;
    QLabel *m_reason;
    QLabel *m_phase;
    QProgressBar *m_bar;
};

} // namespace windlass::ui
