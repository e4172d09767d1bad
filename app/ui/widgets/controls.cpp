// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/controls.h"

#include <QLabel>
#include <QPushButton>

namespace windlass::ui {

QLabel *plainLabel(QWidget *parent, const QString &text)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setText(text);
    return label;
}

QLabel *headingLabel(QWidget *parent, int steps, const QString &text)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    QFont font = label->font();
    font.setBold(true);
    font.setPointSizeF(font.pointSizeF() * (1.0 + 0.15 * steps));
    label->setFont(font);
    label->setText(text);
    return label;
}

QPushButton *button(QWidget *parent, const QString &objectName, const QString &text)
{
    auto *made = new QPushButton(text, parent);
    made->setObjectName(objectName);
    return made;
}

void setTabChain(std::initializer_list<QWidget *> widgets)
{
    QWidget *before = nullptr;
    for (QWidget *next : widgets) {
        if (before != nullptr)
            QWidget::setTabOrder(before, next);
        before = next;
    }
}

} // namespace windlass::ui
