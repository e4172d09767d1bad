// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signin/signedoutnotice.h"

#include "models/plaintext.h"
#include "workflows/bitbucketpages.h"

#include <QCoreApplication>
#include <QMessageBox>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace windlass::ui {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(windlass::ui::SignedOutNotice)
};

} // namespace

void showSignedOut(const Context &context, const QString &name, QWidget *parent)
{
    auto *box =
        new QMessageBox(QMessageBox::Information, Text::tr("Signed Out"),
                        Text::tr("%1 is signed out on this computer.").arg(models::plainLine(name)),
                        QMessageBox::Close, parent);
    box->setObjectName(u"signedOut"_s);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(Text::tr("Bitbucket may go on listing the consumer among the "
                                     "applications that you granted access to. You can revoke it "
                                     "there."));
    box->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton *open = box->addButton(Text::tr("Open Bitbucket"), QMessageBox::ActionRole);
    open->setObjectName(u"openAuthorizedApps"_s);
    box->setDefaultButton(QMessageBox::Close);
    QObject::connect(open, &QPushButton::clicked, box, [&context] {
        openLink(context, workflows::authorizedAppsPage(context.services.addresses));
    });
    box->open();
}

} // namespace windlass::ui
