// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/errorpanel.h"

#include "foundation/report.h"
#include "ui/widgets/announce.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/sign.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace windlass::ui {

ErrorPanel::ErrorPanel(QWidget *parent)
    : QWidget(parent),
      m_message(plainLabel(this)),
      m_detail(plainLabel(this)),
      m_remedy(button(this, QStringLiteral("remedy"), QString())),
      m_details(button(this, QStringLiteral("details"), tr("Details"))),
      m_copyReport(button(this, QStringLiteral("copyReport"), tr("Copy Report")))
{
    setObjectName(QStringLiteral("errorPanel"));
    m_message->setObjectName(QStringLiteral("errorMessage"));
    m_detail->setObjectName(QStringLiteral("errorDetail"));
    m_details->setCheckable(true);
    m_copyReport->setAccessibleDescription(tr("Without secrets, addresses and your home folder"));
    m_copyReport->setToolTip(m_copyReport->accessibleDescription());
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_remedy);
    buttons->addWidget(m_details);
    buttons->addWidget(m_copyReport);
    buttons->addStretch();
    auto *texts = new QVBoxLayout;
    texts->addWidget(m_message);
    texts->addLayout(buttons);
    texts->addWidget(m_detail);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(new SignLabel(Sign::Failed, this), 0, Qt::AlignTop);
    layout->addLayout(texts, 1);

    connect(m_details, &QPushButton::toggled, this, &ErrorPanel::showDetails);
    connect(m_copyReport, &QPushButton::clicked, this, &ErrorPanel::copyReport);
    connect(m_remedy, &QPushButton::clicked, this, &ErrorPanel::remedyRequested);
    clear();
}

void ErrorPanel::showError(const Error &error, const QString &remedy)
{
    const bool isNews = !isVisibleTo(parentWidget()) || m_message->text() != error.message;
    const bool isSame = !isNews && m_error.detail == error.detail && m_remedy->text() == remedy;
    m_error = error;
    m_message->setText(error.message);
    m_message->setAccessibleName(error.message);
    m_detail->setText(error.detail);
    if (!isSame) { // else somebody may be reading them
        m_details->setChecked(false);
        showDetails(false);
    }
    m_remedy->setText(remedy);
    m_remedy->setVisible(!remedy.isEmpty());
    show();
    if (isNews)
        announce(*this, error.message);
}

void ErrorPanel::showDetails(bool areAsked)
{
    m_detail->setVisible(areAsked && !m_error.detail.isEmpty());
    m_copyReport->setVisible(areAsked);
    Q_EMIT heightChanged();
}

void ErrorPanel::copyReport() const
{
    QGuiApplication::clipboard()->setText(reportOf(m_error));
}

void ErrorPanel::takeFocus()
{
    (m_remedy->isVisible() ? m_remedy : m_details)->setFocus();
}

void ErrorPanel::clear()
{
    m_error = {};
    m_message->clear();
    m_detail->clear();
    hide();
}

} // namespace windlass::ui
