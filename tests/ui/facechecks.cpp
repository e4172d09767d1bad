// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/facechecks.h"

#include "ui/widgets/desktopscheme.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QAccessible>
#include <QDialog>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPalette>
#include <QPixmap>
#include <QRegularExpression>
#include <QSet>
#include <QTabBar>

using namespace Qt::StringLiterals;

namespace windlass::uitests {

namespace {

template <typename T> QList<T *> shownOn(const QWidget &face)
{
    QList<T *> all = face.findChildren<T *>();
    all.removeIf([](const T *one) { return !one->isVisible(); });
    return all;
}

QSet<const QWidget *> reachedOn(const QWidget &face)
{
    QSet<const QWidget *> reached;
    const QWidget *focus = &face;
    for (int tabs = 0; tabs < 500; ++tabs) {
        focus = focus->nextInFocusChain();
        if (focus->focusPolicy() & Qt::TabFocus)
            reached.insert(focus);
    }
    return reached;
}

//! Whether one of the widgets it is in shows a part of it only; what can be scrolled to counts as
//! shown.
bool isClipped(const QWidget &widget)
{
    for (QWidget *outer = widget.parentWidget(); outer != nullptr; outer = outer->parentWidget()) {
        if (qobject_cast<QAbstractScrollArea *>(outer->parentWidget()) != nullptr)
            return false; // a viewport
        if (!outer->rect().contains(QRect(widget.mapTo(outer, QPoint()), widget.size())))
            return true;
        if (outer->isWindow())
            return false;
    }
    return false;
}

//! Headings of the columns of \a header that are wider than their column.
QStringList cutHeadings(const QHeaderView &header)
{
    QStringList found;
    for (int section = 0; section < header.count(); ++section) {
        if (!header.isSectionHidden(section)
            && header.sectionSize(section) < header.sectionSizeHint(section))
            found.append(u"heading \"%1\""_s.arg(
                header.model()->headerData(section, header.orientation()).toString()));
    }
    return found;
}

} // namespace

QStringList wordsOn(const QWidget &face)
{
    QStringList texts;
    for (const QLabel *label : shownOn<QLabel>(face))
        texts.append(label->text());
    for (const QAbstractButton *button : shownOn<QAbstractButton>(face))
        texts.append(button->text());
    static const QRegularExpression blanks(u"\\s+"_s);
    return texts.join(u' ').split(blanks, Qt::SkipEmptyParts);
}

QStringList unreachableOn(const QWidget &face)
{
    const QSet<const QWidget *> reached = reachedOn(face);
    QStringList found;
    for (const QAbstractButton *button : shownOn<QAbstractButton>(face)) {
        if (!reached.contains(button) || button->objectName().isEmpty())
            found.append(u"button %1 (%2)"_s.arg(button->objectName(), button->text()));
    }
    for (const QLineEdit *field : shownOn<QLineEdit>(face)) {
        if (!reached.contains(field) || field->accessibleName().isEmpty())
            found.append(u"field "_s + field->objectName());
    }
    return found;
}

QStringList richLabelsOn(const QWidget &face)
{
    QStringList found;
    for (const QLabel *label : face.findChildren<QLabel *>()) {
        const bool isCaption = label->buddy() != nullptr; // ours, with a mnemonic
        if (!isCaption && label->textFormat() != Qt::PlainText
            && Qt::mightBeRichText(label->text()))
            found.append(label->text());
    }
    return found;
}

QStringList cutOn(QWidget &window)
{
    window.grab(); // lays out what has just been shown
    QStringList found;
    const QSize needed = window.minimumSizeHint();
    const bool isDialog = qobject_cast<QDialog *>(&window) != nullptr; // may stay as it opens
    const QSize size = isDialog ? window.size().expandedTo(needed) : needed;
    if (size.width() > 1024 || size.height() > 560)
        found.append(u"window: %1x%2"_s.arg(size.width()).arg(size.height()));
    for (const QAbstractButton *button : shownOn<QAbstractButton>(window)) {
        if (button->width() < button->minimumSizeHint().width())
            found.append(u"button "_s + button->objectName());
    }
    for (const QLabel *label : shownOn<QLabel>(window)) {
        const bool isLow =
            label->wordWrap() && label->height() < label->heightForWidth(label->width());
        const bool isNarrow = label->width() < label->minimumSizeHint().width();
        if (isLow || isNarrow || isClipped(*label))
            found.append(u"label \"%1\""_s.arg(label->text()));
    }
    for (const QTabBar *tabs : shownOn<QTabBar>(window)) {
        if (tabs->width() < tabs->sizeHint().width())
            found.append(u"tabs "_s + tabs->tabText(0));
    }
    for (const QHeaderView *header : shownOn<QHeaderView>(window))
        found.append(cutHeadings(*header));
    return found;
}

QStringList paleOnDark(const QWidget &face)
{
    QStringList found;
    for (const QLabel *label : shownOn<QLabel>(face)) {
        const QPalette palette = label->palette();
        if (palette.color(QPalette::WindowText).lightness()
                - palette.color(QPalette::Window).lightness()
            <= 100)
            found.append(label->text());
    }
    return found;
}

QStringList newsOn(const QWidget &window)
{
    QStringList told;
    for (QWidget *widget : window.findChildren<QWidget *>(u"news"_s)) {
        const QAccessibleInterface *seen = QAccessible::queryAccessibleInterface(widget);
        const bool isSaid = seen->role() == QAccessible::Notification && !seen->state().invisible;
        told.append(isSaid ? seen->text(QAccessible::Name) : u"(not said)"_s);
    }
    return told;
}

QPalette darkPalette()
{
    return ui::plainDarkPalette();
}

void keepPicture(QWidget &window, const QString &name)
{
    const QString folder = qEnvironmentVariable("WINDLASS_PICTURES");
    if (!folder.isEmpty() && !window.grab().save(u"%1/%2.png"_s.arg(folder, name)))
        qWarning("The picture %s was not kept.", qPrintable(name));
}

} // namespace windlass::uitests
