// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/pausing.h"

#include <QVariant>
#include <QWidget>

namespace windlass::ui {

namespace {

constexpr auto keyboardProperty = "windlassKeyboardWentTo";

// Only to be compared: it may be gone by then.
QVariant keyboardPlace(const QWidget *button)
{
    return QVariant::fromValue(quintptr(button->window()->focusWidget()));
}

} // namespace

void pause(QWidget *button)
{
    const bool hadKeyboard = button->window()->focusWidget() == button;
    button->setEnabled(false);
    if (hadKeyboard)
        button->setProperty(keyboardProperty, keyboardPlace(button));
}

void goOn(QWidget *button)
{
    const QVariant wentTo = button->property(keyboardProperty);
    button->setProperty(keyboardProperty, {});
    button->setEnabled(true);
    if (wentTo.isValid() && wentTo == keyboardPlace(button))
        button->setFocus(Qt::OtherFocusReason);
}

} // namespace windlass::ui
