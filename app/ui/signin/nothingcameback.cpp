// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signin/nothingcameback.h"

#include "ui/widgets/controls.h"
#include "ui/widgets/copyfield.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace windlass::ui {

NothingCameBack::NothingCameBack(QWidget *parent)
    : QWidget(parent),
      m_callback(new CopyField(u"registeredCallback"_s, tr("Callback URL"), this)),
      m_address(new QLineEdit(this)),
      m_use(button(this, u"useAddress"_s, tr("Use Address"))),
      m_refusal(plainLabel(this))
{
    m_address->setObjectName(u"endedOn"_s);
    m_address->setAccessibleName(tr("Address the browser ended on"));
    m_address->setEchoMode(QLineEdit::PasswordEchoOnEdit); // it holds the one-time code
    m_refusal->setObjectName(u"pasteRefusal"_s);
    m_use->setAutoDefault(false);
    auto *slips = plainLabel(
        this,
        tr("\"Invalid redirect_uri\": the consumer needs exactly this callback URL. localhost "
           "is not 127.0.0.1; port and slashes count."));
    auto *question =
        plainLabel(this, tr("\"Refused to connect\": paste the address that the browser shows."));
    question->setBuddy(m_address);
    auto *row = new QHBoxLayout;
    row->addWidget(m_address, 1);
    row->addWidget(m_use);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(slips);
    layout->addWidget(m_callback);
    layout->addWidget(question);
    layout->addLayout(row);
    layout->addWidget(m_refusal);
    connect(m_address, &QLineEdit::textChanged, this,
            [this](const QString &text) { m_use->setEnabled(!text.trimmed().isEmpty()); });
    connect(m_use, &QPushButton::clicked, this, [this] {
        m_refusal->hide();
        Q_EMIT addressPasted(m_address->text().trimmed());
    });
    reset({});
}

void NothingCameBack::reset(const QString &callbackUrl)
{
    m_callback->setText(callbackUrl);
    m_address->clear();
    m_use->setEnabled(false);
    m_refusal->hide();
}

void NothingCameBack::showRefusal(const QString &sentence)
{
    m_refusal->setText(sentence);
    m_refusal->show();
}

} // namespace windlass::ui
