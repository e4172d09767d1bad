// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/changelistmodel.h"

#include "models/plaintext.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace windlass::models {

namespace {

constexpr char16_t leftToRight = u'\u200e'; // keeps each sign in front of its number
constexpr int columns = ChangeListModel::DecisionColumn + 1;

QString changeText(const ChangeListModel::Row &row)
{
    if (row.side == ChangeListModel::Side::Meets)
        return row.disagreement;
    switch (row.change) {
    case ChangeListModel::Change::Added:
        return ChangeListModel::tr("new");
    case ChangeListModel::Change::Modified:
        return ChangeListModel::tr("changed");
    case ChangeListModel::Change::Deleted:
        return ChangeListModel::tr("deleted");
    }
    return {};
}

QString linesText(const ChangeListModel::Row &row)
{
    if (row.isBinary)
        return ChangeListModel::tr("binary");
    const QLocale locale;
    //: lines that came and lines that went, in a narrow column
    return QChar(leftToRight)
           + ChangeListModel::tr("+%1 −%2").arg(locale.toString(row.added),
                                                locale.toString(row.removed));
}

QString decisionText(const ChangeListModel::Row &row)
{
    if (row.side != ChangeListModel::Side::Meets)
        return {};
    if (!row.decision)
        return ChangeListModel::tr("to decide");
    switch (*row.decision) {
    case ChangeListModel::Decision::People:
        return ChangeListModel::tr("people's");
    case ChangeListModel::Decision::Generated:
        return ChangeListModel::tr("generated");
    case ChangeListModel::Decision::Markers:
        return ChangeListModel::tr("both");
    }
    return {};
}

QString spoken(const ChangeListModel::Row &row)
{
    QStringList parts{plainLine(row.path), changeText(row), linesText(row), decisionText(row)};
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

} // namespace

ChangeListModel::ChangeListModel(QObject *parent) : QAbstractTableModel(parent)
{
}

void ChangeListModel::setRows(const QList<Row> &rows)
{
    beginResetModel();
    m_rows = rows;
    endResetModel();
    Q_EMIT decided();
}

int ChangeListModel::count(Side side) const
{
    return int(std::count_if(m_rows.cbegin(), m_rows.cend(),
                             [side](const Row &row) { return row.side == side; }));
}

int ChangeListModel::undecided() const
{
    return int(std::count_if(m_rows.cbegin(), m_rows.cend(), [](const Row &row) {
        return row.side == Side::Meets && !row.decision;
    }));
}

bool ChangeListModel::settle(int at, Decision decision)
{
    Row &row = m_rows[at];
    if (row.side != Side::Meets)
        return false;
    const bool isPossible = decision != Decision::Markers || row.mayBeMarked;
    row.decision = isPossible ? decision : Decision::People;
    Q_EMIT dataChanged(index(at, 0), index(at, columns - 1));
    return true;
}

void ChangeListModel::decide(int row, Decision decision)
{
    if (settle(row, decision))
        Q_EMIT decided();
}

void ChangeListModel::decideAll(Decision decision)
{
    bool isAny = false;
    for (int row = 0; row < m_rows.size(); ++row)
        isAny = settle(row, decision) || isAny;
    if (isAny)
        Q_EMIT decided();
}

int ChangeListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ChangeListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

static QString cellText(const ChangeListModel::Row &row, int column)
{
    switch (column) {
    case ChangeListModel::FileColumn:
        return plainLine(row.path);
    case ChangeListModel::ChangeColumn:
        return changeText(row);
    case ChangeListModel::LinesColumn:
        return linesText(row);
    case ChangeListModel::DecisionColumn:
        return decisionText(row);
    default:
        return {};
    }
}

QVariant ChangeListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return cellText(row, index.column());
    case Qt::ToolTipRole:
        return index.column() == FileColumn ? toolTipText(plainLine(row.path)) : QString();
    case Qt::AccessibleTextRole: // one cell says all of it, as only the row is gone through
        return index.column() == FileColumn ? spoken(row) : cellText(row, index.column());
    case Qt::TextAlignmentRole:
        return index.column() == LinesColumn ? QVariant(Qt::AlignTrailing | Qt::AlignVCenter)
                                             : QVariant();
    default:
        return {};
    }
}

QVariant ChangeListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case FileColumn:
        return tr("File");
    case ChangeColumn:
        return tr("Change");
    case LinesColumn:
        return tr("Lines");
    case DecisionColumn:
        return tr("Decision");
    default:
        return {};
    }
}

} // namespace windlass::models
