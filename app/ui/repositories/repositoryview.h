// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTreeView>

namespace windlass::ui {

//! The rows of a table of repositories: keyboard, columns on demand, sorting, and what can be seen.
class RepositoryView final : public QTreeView
{
    Q_OBJECT
public:
    explicit RepositoryView(QWidget *parent = nullptr);

    //! Sets widths; the model must have the columns of RepositoryModel.
    void arrangeColumns();
    //! Shows the columns that were shown the last time, and remembers what is changed.
    void rememberColumns(const QString &settingsFile);

Q_SIGNALS:
    //! "/" was pressed.
    void filterRequested();
    //! Rows up to this one can be seen, and were painted.
    void seen(int lastRow);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void sortByClick(int column);
    void sortRows(int column, Qt::SortOrder order);
    void showColumnMenu(const QPoint &where);
    void addSortAction(QMenu &menu, const QString &text, int column, Qt::SortOrder order);
    void addColumnAction(QMenu &menu, int column);
    void setColumnShown(int column, bool isShown);

    QString m_settingsFile; //!< empty: nothing is remembered
};

} // namespace windlass::ui
