// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/controls.h"

#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/pushbutton.h"

#include <QEvent>
#include <QLabel>

namespace windlass::ui {

namespace {

//! A text stands at the side that its own direction says; here it shall stand below and beside the
//! others.
class PlainLabel final : public QLabel
{
public:
    explicit PlainLabel(QWidget *parent) : QLabel(parent) { beginAtOurSide(); }

protected:
    void changeEvent(QEvent *event) override
    {
        QLabel::changeEvent(event);
        if (event->type() == QEvent::LayoutDirectionChange && !(alignment() & Qt::AlignHCenter))
            beginAtOurSide();
    }

private:
    void beginAtOurSide()
    {
        const auto side = isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft;
        setAlignment(side | Qt::AlignAbsolute | Qt::AlignVCenter);
    }
};

} // namespace

QLabel *plainLabel(QWidget *parent, const QString &text)
{
    auto *label = new PlainLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setText(text);
    return label;
}

static void setHeadingFont(QLabel &label, int steps)
{
    QFont font = label.font();
    font.setBold(true);
    font.setPointSizeF(font.pointSizeF() * (1.0 + 0.15 * steps));
    label.setFont(font);
}

QLabel *headingLabel(QWidget *parent, int steps, const QString &text)
{
    auto *label = new PlainLabel(parent);
    label->setTextFormat(Qt::PlainText);
    setHeadingFont(*label, steps);
    label->setText(text);
    return label;
}

QLabel *nameHeading(QWidget *parent, int steps)
{
    auto *label = new ElidedLabel(Qt::ElideRight, parent);
    setHeadingFont(*label, steps);
    return label;
}

QPushButton *button(QWidget *parent, const QString &objectName, const QString &text)
{
    auto *made = new PushButton(text, parent);
    made->setObjectName(objectName);
    return made;
}

int textFlags(const QString &text)
{
    return int(Qt::TextSingleLine)
           | int(text.isRightToLeft() ? Qt::TextForceRightToLeft : Qt::TextForceLeftToRight);
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
