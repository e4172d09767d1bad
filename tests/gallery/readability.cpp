// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gallery/readability.h"

#include "gallery/ink.h"
#include "ui/widgets/sign.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QStyle>
#include <QStyleOptionButton>

using namespace Qt::StringLiterals;

namespace windlass::gallery {

namespace {

constexpr int fineness =
    2; // pixels of the picture for each of the screen: thin letters get whole ones
constexpr double enough = 4.5;

//! A part of the window that has text or an icon on one background.
struct Part
{
    QString name;
    QRect place;
};

Part partOf(const QWidget &window, const QWidget &widget, const QRect &inner, const QString &name)
{
    return {name, QRect(widget.mapTo(&window, inner.topLeft()), inner.size())};
}

//! What is inside of the frame of \a button.
QRect contentsOf(const QAbstractButton &button)
{
    if (button.inherits("QRadioButton") || button.inherits("QCheckBox")) {
        QStyleOptionButton option;
        option.initFrom(&button);
        const auto element = button.inherits("QRadioButton") ? QStyle::SE_RadioButtonContents
                                                             : QStyle::SE_CheckBoxContents;
        return button.style()->subElementRect(element, &option, &button);
    }
    constexpr int frame = 4;
    return button.rect().adjusted(frame, frame, -frame, -frame);
}

//! A box to tick is not text; where it is ticked, it is told by its mark.
QRect textOf(const QAbstractItemView &view, const QModelIndex &index)
{
    const QRect row = view.visualRect(index);
    if (!index.data(Qt::CheckStateRole).isValid())
        return row;
    QStyleOptionViewItem option;
    option.initFrom(&view);
    option.rect = row;
    option.features = QStyleOptionViewItem::HasCheckIndicator | QStyleOptionViewItem::HasDisplay;
    option.text = index.data().toString();
    return view.style()->subElementRect(QStyle::SE_ItemViewItemText, &option, &view);
}

void addRows(const QWidget &window, const QAbstractItemView &view, QList<Part> &parts)
{
    const QAbstractItemModel *model = view.model();
    for (int row = 0; model != nullptr && row < model->rowCount(); ++row) {
        for (int column = 0; column < model->columnCount(); ++column) {
            const QModelIndex index = model->index(row, column);
            const QRect shown = textOf(view, index).intersected(view.viewport()->rect());
            if (shown.height() < view.visualRect(index).height() || shown.width() < 8)
                continue; // hidden, or scrolled to a part of it
            if (index.data().toString().isEmpty())
                continue;
            constexpr int focusFrame = 2;
            const QRect inner = shown.adjusted(focusFrame, focusFrame, -focusFrame, -focusFrame);
            parts.append(partOf(window, *view.viewport(), inner, index.data().toString()));
        }
        if (view.visualRect(model->index(row, 0)).top() > view.viewport()->height())
            return;
    }
}

void addPart(const QWidget &window, const QWidget &widget, QList<Part> &parts)
{
    if (const auto *label = qobject_cast<const QLabel *>(&widget); label != nullptr) {
        if (!label->text().isEmpty())
            parts.append(partOf(window, widget, widget.rect(), label->text()));
    } else if (const auto *button = qobject_cast<const QAbstractButton *>(&widget)) {
        if (!button->text().isEmpty())
            parts.append(partOf(window, widget, contentsOf(*button), button->text()));
    } else if (const auto *field = qobject_cast<const QLineEdit *>(&widget)) {
        constexpr int frame = 3;
        if (!field->text().isEmpty() || !field->placeholderText().isEmpty())
            parts.append(partOf(window, widget,
                                widget.rect().adjusted(frame, frame, -frame, -frame),
                                field->objectName()));
    } else if (qobject_cast<const ui::SignLabel *>(&widget) != nullptr) {
        parts.append(partOf(window, widget, widget.rect(), u"a sign"_s));
    } else if (const auto *view = qobject_cast<const QAbstractItemView *>(&widget);
               view != nullptr && qobject_cast<const QHeaderView *>(&widget) == nullptr) {
        addRows(window, *view, parts);
    }
}

//! Shown, and not scrolled out of sight.
bool isWhole(const QWidget &widget)
{
    if (!widget.isVisible())
        return false;
    for (const QWidget *outer = widget.parentWidget(); outer != nullptr && !widget.isWindow();
         outer = outer->parentWidget()) {
        if (!outer->rect().contains(QRect(widget.mapTo(outer, QPoint()), widget.size())))
            return false;
        if (outer->isWindow())
            break;
    }
    return true;
}

QString shortened(const QString &name)
{
    constexpr int longest = 40;
    return name.size() > longest ? name.left(longest) + u"..."_s : name;
}

} // namespace

QStringList paleOn(QWidget &window)
{
    QImage image(window.size() * fineness, QImage::Format_RGB32);
    image.setDevicePixelRatio(fineness);
    window.render(&image);
    QList<Part> parts;
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        if (isWhole(*widget) && widget->isEnabled() && widget->window() == &window)
            addPart(window, *widget, parts);
    }
    QStringList pale;
    for (const Part &part : std::as_const(parts)) {
        const QRect place(part.place.topLeft() * fineness, part.place.size() * fineness);
        const QList<Ink> inks = inkIn(image, place, 12 * fineness);
        for (const Ink &ink : inks) {
            if (ink.contrast < enough)
                pale.append(u"\"%1\": %2:1 at %3,%4 (%5x%6)"_s.arg(shortened(part.name))
                                .arg(ink.contrast, 0, 'f', 2)
                                .arg(ink.place.x() / fineness)
                                .arg(ink.place.y() / fineness)
                                .arg(ink.place.width() / fineness)
                                .arg(ink.place.height() / fineness));
        }
        if (inks.isEmpty())
            pale.append(u"\"%1\": nothing can be seen"_s.arg(shortened(part.name)));
    }
    return pale;
}

} // namespace windlass::gallery
