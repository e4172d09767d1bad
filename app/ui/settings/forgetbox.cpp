// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/forgetbox.h"

#include "ui/widgets/controls.h"
#include "ui/widgets/errorpanel.h"
#include "workflows/forgeteverything.h"

#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace windlass::ui {

ForgetBox::ForgetBox(QWidget *parent)
    : QWidget(parent),
      m_state(plainLabel(this)),
      m_forget(button(this, u"forgetEverything"_s, tr("Forget Everything on This Computer..."))),
      m_error(new ErrorPanel(this))
{
    m_state->setObjectName(u"forgetState"_s);
    m_forget->setAutoDefault(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_state);
    layout->addWidget(m_forget, 0, Qt::AlignLeft);
    layout->addWidget(m_error);
    connect(m_forget, &QPushButton::clicked, this, &ForgetBox::ask);
    setPrevented({});
}

void ForgetBox::setPrevented(const QString &why)
{
    m_forget->setEnabled(why.isEmpty());
    m_state->setText(why.isEmpty()
                         ? tr("Accounts, secrets, the list of apps, history and settings. The "
                              "folders of your apps stay as they are.")
                         : why);
}

void ForgetBox::ask()
{
    auto *box =
        new QMessageBox(QMessageBox::Warning, tr("Forget Everything"),
                        tr("Forget everything on this computer?"), QMessageBox::Cancel, this);
    box->setObjectName(u"forgetQuestion"_s);
    box->setInformativeText(tr("You are signed out of all accounts, and Windlass starts like new. "
                               "This cannot be undone."));
    box->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton *sure = box->addButton(tr("Forget Everything"), QMessageBox::DestructiveRole);
    sure->setObjectName(u"forgetForSure"_s);
    box->setDefaultButton(QMessageBox::Cancel);
    connect(sure, &QPushButton::clicked, this, &ForgetBox::begin);
    box->open();
}

void ForgetBox::begin()
{
    m_error->clear();
    m_forget->setEnabled(false);
    m_state->setText(tr("Forgetting..."));
    Q_EMIT forgetRequested();
}

void ForgetBox::showResult(const Result<workflows::Forgotten> &result)
{
    setPrevented({});
    if (result)
        m_state->setText(result->sentence());
    else
        m_error->showError(result.error());
}

} // namespace windlass::ui
