// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/errorpanel.h"

#include "ui/widgets/controls.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStyle>
#include <QVBoxLayout>

namespace windlass::ui {

ErrorPanel::ErrorPanel(QWidget *parent)
    : QWidget(parent),
      m_message(plainLabel(this)),
      m_detail(plainLabel(this)),
      m_remedy(new QPushButton(this)),
      m_details(new QPushButton(tr("Details"), this))
{
    setObjectName(QStringLiteral("errorPanel"));
    m_message->setObjectName(QStringLiteral("errorMessage"));
    m_detail->setObjectName(QStringLiteral("errorDetail"));
    m_details->setCheckable(true);
    auto *icon = new QLabel(this);
    const int size = style()->pixelMetric(QStyle::PM_SmallIconSize, nullptr, this);
    icon->setPixmap(style()->standardIcon(QStyle::SP_MessageBoxWarning).pixmap(size));

    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_remedy);
    buttons->addWidget(m_details);
    buttons->addStretch();
    auto *texts = new QVBoxLayout;
    texts->addWidget(m_message);
    texts->addLayout(buttons);
    texts->addWidget(m_detail);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(icon, 0, Qt::AlignTop);
    layout->addLayout(texts, 1);

    connect(m_details, &QPushButton::toggled, m_detail, &QLabel::setVisible);
    connect(m_remedy, &QPushButton::clicked, this, &ErrorPanel::remedyRequested);
    clear();
}

void ErrorPanel::showError(const Error &error, const QString &remedy)
{
    m_message->setText(error.message);
    m_message->setAccessibleName(error.message);
    m_detail->setText(error.detail);
    m_details->setChecked(false);
    m_detail->hide();
    m_details->setVisible(!error.detail.isEmpty());
    m_remedy->setText(remedy);
    m_remedy->setVisible(!remedy.isEmpty());
    show();
}

void ErrorPanel::clear()
{
    m_message->clear();
    m_detail->clear();
    hide();
}

} // namespace windlass::ui
