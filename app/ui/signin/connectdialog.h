// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/context.h"
#include "ui/signin/setupstate.h"

#include <QDialog>

class QStackedWidget;

namespace windlass::ui {

class CreateKeyPage;
class EnterKeyPage;
class ReadyPage;
class SignInPage;
class StepPage;

//! The assistant "Connect to Bitbucket": knows the order of its pages, and nothing else.
class ConnectDialog final : public QDialog
{
    Q_OBJECT
public:
    //! Starts with making a key. \a context must outlive the dialog.
    explicit ConnectDialog(const Context &context, QWidget *parent = nullptr);

    //! Starts with \a consumer entered.
    void useConsumer(const workflows::ConsumerEntry &consumer);
    //! Starts with signing \a account in again, through the consumer it came through.
    void signInAgain(const store::Account &account);
    //! Starts with the check-up of \a account, where what \a wanted needs is marked: scopes for
    //! whose lack Bitbucket has just refused something.
    void checkPermissions(const store::Account &account, const QStringList &wanted = {});

    void done(int result) override; //!< also ends a sign-in under way

Q_SIGNALS:
    void connected(const windlass::store::Account &account);
    //! The account that had just been connected was not the one wanted, and has been forgotten.
    void disconnected();

private:
    void makePages();
    void connectPages();
    void goTo(SetupStep step);
    void goBack();
    [[nodiscard]] StepPage *page(SetupStep step) const;
    void accountConnected();
    void tryAnotherUser();
    void readStoredConsumer();
    void storedConsumerRead(const workflows::ConsumerEntry &consumer);

    const Context &m_context;
    SetupState m_state;
    std::optional<store::Account> m_again; //!< that shall be signed in again
    QStackedWidget *m_pages;
    CreateKeyPage *m_createKey = nullptr;
    EnterKeyPage *m_enterKey = nullptr;
    SignInPage *m_signIn = nullptr;
    ReadyPage *m_ready = nullptr;
};

} // namespace windlass::ui
