// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signin/accountcarddialog.h"

#include "foundation/deliver.h"
#include "models/plaintext.h"
#include "ui/signin/plantexts.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/personpicture.h"
#include "workflows/accountcard.h"
#include "workflows/accountpicture.h"
#include "workflows/bitbucketpages.h"
#include "workflows/secretkeeping.h"
#include "workflows/session.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace windlass::ui {

using models::plainLine;

namespace {

QString moment(const QDateTime &utc)
{
    return QLocale().toString(utc.toLocalTime(), QLocale::ShortFormat);
}

} // namespace

AccountCardDialog::AccountCardDialog(const Context &context, const store::Account &account,
                                     QWidget *parent)
    : QDialog(parent), m_context(context), m_account(account)
{
    setWindowTitle(tr("Account Details"));
    setObjectName(u"accountCard"_s);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(makeHeading());
    layout->addWidget(makeFacts());
    layout->addStretch();
    layout->addWidget(makeButtons());
    const auto card = workflows::accountCard(context.services, context.sessions, account);
    fill(card.value_or(workflows::AccountCard{account, {}}));
    lookAtKeychain();
    showPicture();
}

QWidget *AccountCardDialog::makeHeading()
{
    auto *heading = new QWidget(this);
    m_picture = new PersonPicture(plainLine(m_account.displayName), m_account.userUuid, heading);
    m_picture->setObjectName(u"cardPicture"_s);
    auto *name = nameHeading(heading, 2);
    name->setText(plainLine(m_account.displayName));
    auto *layout = new QHBoxLayout(heading);
    layout->setContentsMargins({});
    layout->addWidget(m_picture);
    layout->addWidget(name, 1);
    return heading;
}

//! The initials stay while it is on its way, and where it cannot be had.
void AccountCardDialog::showPicture()
{
    if (const auto kept = workflows::keptPicture(m_context.services, m_account)) {
        m_picture->setPicture(*kept);
        return;
    }
    const auto session = m_context.sessions.open(m_account);
    deliver(workflows::fetchPicture(m_context.services, session), this,
            [this](const Result<QByteArray> &picture) {
                m_picture->setPicture(picture.value_or(QByteArray()));
            });
}

QLabel *AccountCardDialog::addFact(QFormLayout &form, const QString &objectName,
                                   const QString &title)
{
    auto *value = plainLabel(form.parentWidget());
    value->setObjectName(objectName);
    auto *caption = new QLabel(title, form.parentWidget());
    caption->setAlignment(Qt::AlignLeading | Qt::AlignTop); // beside the first of several lines
    form.addRow(caption, value);
    return value;
}

QWidget *AccountCardDialog::makeFacts()
{
    auto *facts = new QWidget(this);
    auto *form = new QFormLayout(facts);
    form->setContentsMargins({});
    m_user = addFact(*form, u"cardUser"_s, tr("User"));
    m_entity = addFact(*form, u"cardEntity"_s, tr("In the catalog"));
    m_groups = addFact(*form, u"cardGroups"_s, tr("Groups"));
    m_key = addFact(*form, u"cardKey"_s, tr("Key"));
    m_permissions = addFact(*form, u"cardPermissions"_s, tr("Permissions"));
    m_signedIn = addFact(*form, u"cardSignedIn"_s, tr("Signed in"));
    m_access = addFact(*form, u"cardAccess"_s, tr("Access token"));
    m_renewed = addFact(*form, u"cardRenewed"_s, tr("Last refresh"));
    m_place = addFact(*form, u"cardPlace"_s, tr("Kept in"));
    return facts;
}

QWidget *AccountCardDialog::makeButtons()
{
    auto *row = new QWidget(this);
    auto *apps = button(row, u"openAuthorizedApps"_s, tr("Open Authorized Apps"));
    apps->setToolTip(tr("Your page on Bitbucket, where access can be revoked"));
    auto *check = button(row, u"checkFromCard"_s, tr("Check Permissions..."));
    auto *again = button(row, u"signInAgainFromCard"_s, tr("Sign In Again..."));
    auto *close = button(row, u"closeCard"_s, tr("Close"));
    close->setDefault(true);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins({});
    for (QPushButton *each : {apps, check, again}) {
        each->setAutoDefault(false);
        layout->addWidget(each);
    }
    layout->addStretch();
    layout->addWidget(close);
    connect(apps, &QPushButton::clicked, this, [this] {
        openLink(m_context, workflows::authorizedAppsPage(m_context.services.addresses));
    });
    connect(check, &QPushButton::clicked, this, [this] {
        accept();
        Q_EMIT checkRequested(m_account);
    });
    connect(again, &QPushButton::clicked, this, [this] {
        accept();
        Q_EMIT signInAgainRequested(m_account);
    });
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    return row;
}

void AccountCardDialog::fill(const workflows::AccountCard &card)
{
    const store::Account &account = card.account;
    fillEntity(card);
    const QString name = account.nickname.isEmpty() ? account.username : account.nickname;
    m_user->setText(plainLine(name.isEmpty() ? account.userUuid : name));
    m_key->setText(plainLine(account.consumerKey));
    const QStringList lines = permissionLines(account.scopes);
    m_permissions->setText(lines.isEmpty() ? tr("Bitbucket did not say") : lines.join(u'\n'));
    m_signedIn->setText(moment(account.signedInAt));
    if (!card.accessUntil)
        m_access->setText(tr("Fetched when it is needed"));
    else
        m_access->setText(card.accessUntil->isValid()
                              ? tr("Good until %1").arg(moment(*card.accessUntil))
                              : tr("Good until Bitbucket refuses it"));
    m_renewed->setText(account.refreshedAt.isValid() ? moment(account.refreshedAt)
                                                     : tr("None since the sign-in"));
}

//! Nothing of it where no catalog knows the account. The picture is Bitbucket's, never one of a
//! catalog: such addresses are anybody's, and to fetch one tells that host who looks.
void AccountCardDialog::fillEntity(const workflows::AccountCard &card)
{
    auto *form = qobject_cast<QFormLayout *>(m_entity->parentWidget()->layout());
    const auto showRow = [form](QLabel *value, const QString &text) {
        value->setText(text);
        value->setVisible(!text.isEmpty());
        form->labelForField(value)->setVisible(!text.isEmpty());
    };
    const QString name = card.user ? card.user->displayName : QString();
    const QStringList lines{plainLine(name), plainLine(card.entity)};
    showRow(m_entity, name.isEmpty() ? lines.constLast() : lines.join(u'\n'));
    QStringList groups;
    for (const QString &group : card.user ? card.user->groups : QStringList())
        groups.append(plainLine(group));
    showRow(m_groups, groups.join(u'\n'));
}

void AccountCardDialog::lookAtKeychain()
{
    m_place->setText(tr("Looking..."));
    deliver(workflows::lookAtSecretKeeping(m_context.services), this,
            [this](const Result<workflows::SecretKeeping> &keeping) {
                const bool isNamed = keeping && !keeping->place.isEmpty();
                m_place->setText(isNamed   ? keeping->place
                                 : keeping ? keeping->message
                                           : keeping.error().message);
            });
}

} // namespace windlass::ui
