// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/announce.h"

#include <QAccessible>
#include <QApplication>
#include <QTimer>
#include <QWidget>

namespace windlass::ui {

#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)

void announce(QWidget &from, const QString &text)
{
    if (!from.window()->isActiveWindow())
        return;
    QAccessibleAnnouncementEvent event(&from, text);
    QAccessible::updateAccessibility(&event);
}

#else

namespace {

using namespace std::chrono_literals;

constexpr auto readingTime = 10s;
constexpr char theOwn[] = "windlassOwnDescription";

void restoreDescription(QWidget &widget, const QString &announced)
{
    if (widget.accessibleDescription() == announced) {
        widget.setAccessibleDescription(widget.property(theOwn).toString());
        widget.setProperty(theOwn, QVariant());
    }
}

} // namespace

// Qt knows no announcement before 6.8 and keeps alerts from AT-SPI. What it does pass on is a new
// description, and of the thing in focus screen readers say it.
void announce(QWidget &from, const QString &text)
{
    QWidget *focus = QApplication::focusWidget();
    if (focus == nullptr || focus->window() != from.window())
        return;
    if (!focus->property(theOwn).isValid())
        focus->setProperty(theOwn, focus->accessibleDescription());
    focus->setAccessibleDescription(text);
    QTimer::singleShot(readingTime, focus, [focus, text] { restoreDescription(*focus, text); });
}

#endif

} // namespace windlass::ui
