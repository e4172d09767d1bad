// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/result.h"
#include "git/differencerows.h"
#include "models/differencemodel.h"

#include <QFuture>
#include <QTimer>
#include <QWidget>

#include <functional>

class QLabel;
class QTableView;

namespace windlass::ui {

class ErrorPanel;

//! One file on two sides: loading, failed (with Retry), in numbers where it has no lines to show,
//! or line by line.
class DifferencePane final : public QWidget
{
    Q_OBJECT
public:
    using Load = std::function<QFuture<Result<git::TextDifference>>()>;

    explicit DifferencePane(QWidget *parent = nullptr);

    //! \param left, right  whose sides they are
    void show(const QString &path, const QString &left, const QString &right, const Load &load);
    //! No file is chosen.
    void clear();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void wrapLongLines();
    void setRows(const QList<git::DifferenceRow> &rows);
    void load();
    void arrived(const Result<git::TextDifference> &difference);

    models::DifferenceModel m_model;
    QLabel *m_title;
    QTableView *m_table;
    QList<int> m_tallRows; //!< with lines that do not fit
    QTimer m_wrapping;
    QLabel *m_hint;
    ErrorPanel *m_error;
    Load m_load;
    QString m_left;
    QString m_right;
    int m_generation = 0;
};

} // namespace windlass::ui
