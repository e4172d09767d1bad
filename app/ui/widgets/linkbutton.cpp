// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/linkbutton.h"

#include <QEvent>
#include <QGuiApplication>

namespace windlass::ui {

LinkButton::LinkButton(const QString &objectName, const QString &text, QWidget *parent)
    : QPushButton(text, parent)
{
    setObjectName(objectName);
    setFlat(true);
    setAutoDefault(false);
    setCursor(Qt::PointingHandCursor);
    QFont underlined = font();
    underlined.setUnderline(true);
    setFont(underlined);
    takeLinkColour();
}

QSize LinkButton::sizeHint() const
{
    constexpr int focusFrame = 3;
    const int words = fontMetrics().size(Qt::TextShowMnemonic, text()).width();
    return {words + 2 * focusFrame, QPushButton::sizeHint().height()};
}

void LinkButton::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        takeLinkColour();
    QPushButton::changeEvent(event);
}

void LinkButton::takeLinkColour()
{
    const QColor link = QGuiApplication::palette().color(QPalette::Link);
    QPalette own = palette();
    if (own.color(QPalette::ButtonText) == link)
        return; // it was this that changed the palette
    own.setColor(QPalette::ButtonText, link);
    setPalette(own);
}

} // namespace windlass::ui
