// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>

class QAbstractItemView;

namespace windlass::models {
class WorkspaceModel;
}

namespace windlass::ui {

//! Tells \a workspaces which of its rows can be seen in \a view. Names are fetched for those, and
//! for no others.
void tellShown(const QAbstractItemView &view, models::WorkspaceModel &workspaces);

//! Chooses a workspace. Its list has names where they are known, and asks for those of the rows
//! that are looked at. The choice stays when the list is exchanged, unless it is gone.
class WorkspaceBox final : public QComboBox
{
    Q_OBJECT
public:
    //! \a workspaces must outlive the box.
    explicit WorkspaceBox(models::WorkspaceModel &workspaces, QWidget *parent = nullptr);

    void showPopup() override;

private:
    void keepChoice();
    void chooseAgain();

    models::WorkspaceModel &m_workspaces;
    QString m_kept; //!< uuid, while the list is exchanged
};

} // namespace windlass::ui
