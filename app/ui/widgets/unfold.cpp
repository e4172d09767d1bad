// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/unfold.h"

#include <QToolButton>
#include <QVBoxLayout>

namespace windlass::ui {

Unfold::Unfold(const QString &objectName, const QString &title, QWidget *parent)
    : QWidget(parent),
      m_title(new QToolButton(this)),
      m_body(new QWidget(this)),
      m_bodyLayout(new QVBoxLayout(m_body))
{
    m_title->setObjectName(objectName);
    m_title->setText(title);
    m_title->setCheckable(true);
    m_title->setAutoRaise(true);
    m_title->setFocusPolicy(Qt::StrongFocus);
    m_title->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_bodyLayout->setContentsMargins(fontMetrics().height(), 0, 0, 0);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_title, 0, Qt::AlignLeft);
    layout->addWidget(m_body);
    setFocusProxy(m_title);
    connect(m_title, &QToolButton::toggled, this, &Unfold::showBody);
    connect(m_title, &QToolButton::toggled, this, &Unfold::toggled);
    showBody(false);
}

void Unfold::addWidget(QWidget *widget)
{
    m_bodyLayout->addWidget(widget);
}

void Unfold::setUnfolded(bool isUnfolded)
{
    m_title->setChecked(isUnfolded);
}

bool Unfold::isUnfolded() const
{
    return m_title->isChecked();
}

void Unfold::showBody(bool isShown)
{
    m_body->setVisible(isShown);
    m_title->setArrowType(isShown ? Qt::DownArrow : Qt::RightArrow);
}

} // namespace windlass::ui
