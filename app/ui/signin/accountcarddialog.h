// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/types.h"
#include "ui/context.h"

#include <QDialog>

class QFormLayout;
class QLabel;

namespace windlass::workflows {
struct AccountCard;
}

namespace windlass::ui {

class PersonPicture;

//! The card of one account: what it is granted, how long, where its secrets are, and the ways on.
class AccountCardDialog final : public QDialog
{
    Q_OBJECT
public:
    //! \a context must outlive the dialog.
    AccountCardDialog(const Context &context, const store::Account &account,
                      QWidget *parent = nullptr);

Q_SIGNALS:
    void checkRequested(const windlass::store::Account &account);
    void signInAgainRequested(const windlass::store::Account &account);

private:
    [[nodiscard]] QWidget *makeHeading();
    [[nodiscard]] QWidget *makeFacts();
    [[nodiscard]] QWidget *makeButtons();
    [[nodiscard]] QLabel *addFact(QFormLayout &form, const QString &objectName,
                                  const QString &title);
    void fill(const workflows::AccountCard &card);
    void fillEntity(const workflows::AccountCard &card);
    void lookAtKeychain();
    void showPicture();

    const Context &m_context;
    const store::Account m_account;
    PersonPicture *m_picture = nullptr;
    QLabel *m_user = nullptr;
    QLabel *m_entity = nullptr;
    QLabel *m_groups = nullptr;
    QLabel *m_key = nullptr;
    QLabel *m_permissions = nullptr;
    QLabel *m_signedIn = nullptr;
    QLabel *m_access = nullptr;
    QLabel *m_renewed = nullptr;
    QLabel *m_place = nullptr;
};

} // namespace windlass::ui
