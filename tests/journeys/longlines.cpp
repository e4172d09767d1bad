// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journeys/longlines.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QAction>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace windlass::journeys {

namespace {

constexpr qsizetype longest = 2500; // sentences have 2,000, and there may be some around them

void judge(QStringList &found, const QObject &what, const QString &part, const QString &text)
{
    if (text.size() <= longest)
        return;
    found.append(
        u"%1 %2, %3: %4"_s
            .arg(QString::fromLatin1(what.metaObject()->className()), what.objectName(), part)
            .arg(text.size()));
}

void judgeProperties(QStringList &found, const QObject &what)
{
    for (const char *name : {"text", "plainText", "title", "windowTitle", "toolTip", "statusTip",
                             "whatsThis", "accessibleName", "accessibleDescription"})
        judge(found, what, QString::fromLatin1(name), what.property(name).toString());
}

void judgeAccessible(QStringList &found, QWidget &widget)
{
    const QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(&widget);
    if (interface == nullptr)
        return;
    for (const auto which :
         {QAccessible::Name, QAccessible::Description, QAccessible::Value, QAccessible::Help})
        judge(found, widget, u"accessible %1"_s.arg(int(which)), interface->text(which));
}

void judgeRows(QStringList &found, const QAbstractItemView &view)
{
    const QAbstractItemModel *model = view.model();
    const int rows = model != nullptr ? model->rowCount() : 0;
    for (int row = 0; row < rows; ++row) {
        for (int column = 0; column < model->columnCount(); ++column) {
            for (const int role : {Qt::DisplayRole, Qt::ToolTipRole, Qt::StatusTipRole,
                                   Qt::AccessibleTextRole, Qt::AccessibleDescriptionRole})
                judge(found, view, u"row %1, column %2, role %3"_s.arg(row).arg(column).arg(role),
                      model->index(row, column).data(role).toString());
        }
    }
}

} // namespace

QStringList longTextsOf(const QWidget &window)
{
    QStringList found;
    judgeProperties(found, window);
    for (const QAction *action : window.findChildren<QAction *>())
        judgeProperties(found, *action);
    for (QWidget *widget : window.findChildren<QWidget *>()) {
        judgeProperties(found, *widget);
        judgeAccessible(found, *widget);
        if (const auto *view = qobject_cast<const QAbstractItemView *>(widget))
            judgeRows(found, *view);
    }
    return found;
}

} // namespace windlass::journeys
