// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/repositories/workspacebox.h"

#include "models/workspacemodel.h"

#include <QAbstractItemView>
#include <QScrollBar>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace windlass::ui {

void tellShown(const QAbstractItemView &view, models::WorkspaceModel &workspaces)
{
    if (workspaces.rowCount() == 0 || !view.isVisible())
        return;
    const QRect seen = view.viewport()->rect();
    const QModelIndex first = view.indexAt(seen.topLeft());
    const QModelIndex last = view.indexAt(seen.bottomLeft());
    workspaces.setShown(std::max(first.row(), 0),
                        last.isValid() ? last.row() : workspaces.rowCount() - 1);
}

WorkspaceBox::WorkspaceBox(models::WorkspaceModel &workspaces, QWidget *parent)
    : QComboBox(parent), m_workspaces(workspaces)
{
    setObjectName(u"workspaceChooser"_s);
    setAccessibleName(tr("Workspace"));
    setModel(&workspaces);
    // behind the slots of QComboBox, which chooses the first row whenever the list is exchanged
    connect(&workspaces, &QAbstractItemModel::modelAboutToBeReset, this, &WorkspaceBox::keepChoice);
    connect(&workspaces, &QAbstractItemModel::modelReset, this, &WorkspaceBox::chooseAgain);
    connect(view()->verticalScrollBar(), &QScrollBar::valueChanged, this,
            [this] { tellShown(*view(), m_workspaces); });
}

void WorkspaceBox::keepChoice()
{
    m_kept = currentData(models::WorkspaceModel::UuidRole).toString();
    blockSignals(true);
}

void WorkspaceBox::chooseAgain()
{
    const QModelIndex kept = m_workspaces.indexOf(m_kept);
    if (kept.isValid())
        setCurrentIndex(kept.row());
    blockSignals(false);
    if (!kept.isValid())
        Q_EMIT currentIndexChanged(currentIndex());
}

void WorkspaceBox::showPopup()
{
    QComboBox::showPopup();
    tellShown(*view(), m_workspaces);
}

} // namespace windlass::ui
