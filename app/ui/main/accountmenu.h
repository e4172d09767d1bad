// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/types.h"

#include <QMenu>

#include <optional>

class QActionGroup;

namespace windlass::ui {

//! The accounts to switch between, and what can be done about them.
class AccountMenu final : public QMenu
{
    Q_OBJECT
public:
    explicit AccountMenu(QWidget *parent = nullptr);

    void showAccounts(const QList<store::Account> &accounts,
                      const std::optional<store::Account> &current);

Q_SIGNALS:
    void accountChosen(const windlass::store::Account &account);
    void addRequested();
    void detailsRequested();
    void signInAgainRequested();
    void handOverRequested();
    void checkRequested();
    void signOutRequested();

private:
    void addAccounts(const QList<store::Account> &accounts,
                     const std::optional<store::Account> &current);

    QActionGroup *m_accounts = nullptr;
};

//! How \a account is told apart from \a others: its name, with the consumer's key where several
//! have that name.
[[nodiscard]] QString accountLabel(const store::Account &account,
                                   const QList<store::Account> &others);

} // namespace windlass::ui
