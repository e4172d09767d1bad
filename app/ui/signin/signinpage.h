// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/result.h"
#include "ui/context.h"
#include "ui/signin/steppage.h"

#include <QDateTime>
#include <QTimer>

class QLabel;
class QPushButton;

namespace windlass::workflows {
class ConnectAccount;
}

namespace windlass::ui {

class ErrorPanel;
class NothingCameBack;
class Unfold;

//! Step 3: waiting for the browser, or what went wrong.
class SignInPage final : public StepPage
{
    Q_OBJECT
public:
    //! \a context and \a state must outlive the page.
    SignInPage(const Context &context, SetupState &state, QWidget *parent = nullptr);

    void enter() override; //!< starts the sign-in
    void leave() override; //!< ends it

Q_SIGNALS:
    void connected();
    void cancelled();
    //! The callback URL is taken by another program; the user wants to enter another one.
    void otherCallbackRequested();

private:
    [[nodiscard]] QWidget *makeWaitingFace();
    [[nodiscard]] QWidget *makeFailedFace();
    void start();
    void browserNeeded(const QUrl &page);
    void openBrowser();
    void copyLink();
    void showRemainingTime();
    void showFailure(const Error &error);
    void finished();

    const Context &m_context;
    QWidget *m_waitingFace = nullptr;
    QLabel *m_waiting = nullptr;
    QLabel *m_advice = nullptr;
    QLabel *m_suspicion = nullptr;
    Unfold *m_nothingCame = nullptr;
    NothingCameBack *m_slips = nullptr;
    QWidget *m_failedFace = nullptr;
    ErrorPanel *m_error = nullptr;
    QPushButton *m_otherCallback = nullptr;
    QPushButton *m_cancel = nullptr;
    QTimer m_clock;
    QDateTime m_deadline;
    QUrl m_page;                            //!< empty: not known yet
    bool m_isOpenWished = false;            //!< as soon as the page is known
    bool m_isCopyWished = false;            //!< likewise
    Result<QList<store::Account>> m_before; //!< who was signed in when this began
    workflows::ConnectAccount *m_connect = nullptr;
};

} // namespace windlass::ui
