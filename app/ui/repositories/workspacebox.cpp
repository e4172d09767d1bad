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
    connect(view()->verticalScrollBar(), &QScrollBar::valueChanged, this,
            [this] { tellShown(*view(), m_workspaces); });
}

void WorkspaceBox::showPopup()
{
    QComboBox::showPopup();
    tellShown(*view(), m_workspaces);
}

} // namespace windlass::ui
