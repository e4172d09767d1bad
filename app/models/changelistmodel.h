// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QList>

#include <optional>

namespace windlass::models {

//! The files of a regeneration: what the generator changed since its last output, what people
//! changed since, and where both meet.
class ChangeListModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum class Side { Meets, Generator, People };
    enum class Change { Added, Modified, Deleted };
    enum class Decision { People, Generated, Markers };
    enum Column { FileColumn, ChangeColumn, LinesColumn, DecisionColumn };

    struct Row
    {
        QString path;
        Side side = Side::Generator;
        Change change = Change::Modified;
        QString disagreement; //!< how they meet: "people deleted it, the generator changed it"
        qint64 added = 0;     //!< lines
        qint64 removed = 0;
        bool isBinary = false; //!< there are no lines
        bool mayBeMarked = false;
        std::optional<Decision> decision = {}; //!< of files that meet
    };

    explicit ChangeListModel(QObject *parent = nullptr);

    void setRows(const QList<Row> &rows);
    [[nodiscard]] const Row &rowAt(int row) const { return m_rows.at(row); }
    [[nodiscard]] int count(Side side) const;

    //! Does nothing for what does not meet. Markers where none can be are people's work.
    void decide(int row, Decision decision);
    void decideAll(Decision decision);
    //! Of the files that meet.
    [[nodiscard]] int undecided() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index,
                                int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void decided();

private:
    [[nodiscard]] bool settle(int row, Decision decision);

    QList<Row> m_rows;
};

} // namespace windlass::models
