// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main/accountmenu.h"

#include "models/plaintext.h"

#include <QActionGroup>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace windlass::ui {

QString accountLabel(const store::Account &account, const QList<store::Account> &others)
{
    const auto sameName = [&account](const store::Account &other) {
        return other.displayName == account.displayName;
    };
    QString name = models::plainLine(account.displayName);
    if (std::count_if(others.begin(), others.end(), sameName) < 2)
        return name;
    return AccountMenu::tr("%1 (key %2)").arg(name, account.consumerKey);
}

AccountMenu::AccountMenu(QWidget *parent) : QMenu(tr("A&ccount"), parent)
{
    setObjectName(u"accountMenu"_s);
    showAccounts({}, {});
}

void AccountMenu::showAccounts(const QList<store::Account> &accounts,
                               const std::optional<store::Account> &current)
{
    clear();
    addAccounts(accounts, current);
    if (!accounts.isEmpty())
        addSeparator();
    addAction(tr("&Add Account..."), this, &AccountMenu::addRequested)
        ->setObjectName(u"addAccount"_s);
    QAction *details = addAction(tr("Account &Details..."), this, &AccountMenu::detailsRequested);
    details->setObjectName(u"accountDetails"_s);
    QAction *again = addAction(tr("Sign &In Again..."), this, &AccountMenu::signInAgainRequested);
    again->setObjectName(u"signInAgain"_s);
    QAction *check = addAction(tr("Check &Permissions..."), this, &AccountMenu::checkRequested);
    check->setObjectName(u"checkPermissions"_s);
    QAction *handOver = addAction(tr("&Hand Over Key..."), this, &AccountMenu::handOverRequested);
    handOver->setObjectName(u"handOverKey"_s);
    addSeparator();
    QAction *signOut = addAction(tr("&Sign Out"), this, &AccountMenu::signOutRequested);
    signOut->setObjectName(u"signOut"_s);
    for (QAction *needsAccount : {details, again, check, handOver, signOut})
        needsAccount->setEnabled(current.has_value());
}

void AccountMenu::addAccounts(const QList<store::Account> &accounts,
                              const std::optional<store::Account> &current)
{
    delete m_accounts;
    m_accounts = new QActionGroup(this);
    for (const store::Account &account : accounts) {
        QAction *action =
            m_accounts->addAction(accountLabel(account, accounts).replace(u'&', u"&&"_s));
        action->setCheckable(true);
        action->setChecked(current && account.isSame(*current));
        connect(action, &QAction::triggered, this,
                [this, account] { Q_EMIT accountChosen(account); });
        addAction(action);
    }
}

} // namespace windlass::ui
