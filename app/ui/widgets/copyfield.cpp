// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/copyfield.h"

#include "ui/widgets/controls.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

namespace windlass::ui {

CopyField::CopyField(const QString &objectName, const QString &what, QWidget *parent)
    : QWidget(parent), m_text(new QLineEdit(this))
{
    m_text->setObjectName(objectName);
    m_text->setAccessibleName(what);
    m_text->setReadOnly(true);
    auto *copyButton = button(this, objectName + QLatin1String("Copy"), tr("Copy"));
    copyButton->setAccessibleName(tr("Copy %1").arg(what));
    copyButton->setAutoDefault(false);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_text);
    layout->addWidget(copyButton);
    setFocusProxy(m_text);
    connect(copyButton, &QPushButton::clicked, this, &CopyField::copy);
}

void CopyField::setText(const QString &text)
{
    m_text->setText(text);
    m_text->setCursorPosition(0);
}

void CopyField::copy()
{
    QGuiApplication::clipboard()->setText(m_text->text());
}

} // namespace windlass::ui
