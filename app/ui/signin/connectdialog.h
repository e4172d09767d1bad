// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/types.h"
#include "ui/context.h"

#include <QDateTime>
#include <QDialog>
#include <QTimer>

class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;

namespace windlass::workflows {
class ConnectAccount;
}

namespace windlass::ui {

class ErrorPanel;

//! Key and secret of a consumer, then waiting for the browser.
class ConnectDialog final : public QDialog
{
    Q_OBJECT
public:
    explicit ConnectDialog(const Context &context, QWidget *parent = nullptr);

    void done(int result) override; //!< also ends a sign-in under way

Q_SIGNALS:
    void connected(const windlass::store::Account &account);

private:
    [[nodiscard]] QWidget *buildEntryFace();
    [[nodiscard]] QWidget *buildWaitingFace();
    void showProblem();
    void signIn();
    void cancelSignIn();
    void browserNeeded(const QUrl &page);
    void showRemainingTime();
    void finished();

    const Context &m_context;
    QStackedWidget *m_faces;
    QWidget *m_entryFace = nullptr;
    QLineEdit *m_key = nullptr;
    QLineEdit *m_secret = nullptr;
    QLineEdit *m_callback = nullptr;
    QLabel *m_hint = nullptr;
    ErrorPanel *m_error = nullptr;
    QPushButton *m_signIn = nullptr;
    QWidget *m_waitingFace = nullptr;
    QLabel *m_waiting = nullptr;
    QLabel *m_suspicion = nullptr;
    QTimer m_clock;
    QDateTime m_deadline;
    QUrl m_page;
    workflows::ConnectAccount *m_connect = nullptr;
};

} // namespace windlass::ui
