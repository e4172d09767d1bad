// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/differencemodel.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace windlass::models {

using Row = git::DifferenceRow;

namespace {

bool isRight(int column)
{
    return column == DifferenceModel::RightLineColumn || column == DifferenceModel::RightColumn;
}

bool differs(const Row &row, int column)
{
    switch (row.kind) {
    case Row::Kind::Changed:
        return true;
    case Row::Kind::Added:
        return isRight(column);
    case Row::Kind::Removed:
        return !isRight(column);
    case Row::Kind::Same:
    case Row::Kind::Gap:
        return false;
    }
    return false;
}

// The sign is for those who do not see the colour.
QString lineText(const Row &row, int column)
{
    const int line = isRight(column) ? row.rightLine : row.leftLine;
    if (line == 0)
        return {};
    QString number = QLocale().toString(line);
    if (!differs(row, column))
        return number;
    return (isRight(column) ? u"+ "_s : u"− "_s) + number;
}

// Tabs have no width of their own in a cell, and what is no character must not steer anything.
QString shownText(QString text)
{
    text.replace(u'\t', u"    "_s);
    for (QChar &c : text) {
        if (!c.isPrint() && !c.isSurrogate())
            c = u'\ufffd';
    }
    return text;
}

QString cellText(const Row &row, int column)
{
    if (row.kind == Row::Kind::Gap)
        return column == DifferenceModel::LeftColumn || column == DifferenceModel::RightColumn
                   ? u"⋯"_s
                   : QString();
    switch (column) {
    case DifferenceModel::LeftLineColumn:
        return lineText(row, column);
    case DifferenceModel::LeftColumn:
        return shownText(row.left);
    case DifferenceModel::RightLineColumn:
        return lineText(row, column);
    case DifferenceModel::RightColumn:
        return shownText(row.right);
    default:
        return {};
    }
}

// What colours tell those who see them.
QString spoken(const Row &row, int column)
{
    QString text = cellText(row, column);
    switch (row.kind) {
    case Row::Kind::Gap:
        return DifferenceModel::tr("Lines that are the same");
    case Row::Kind::Same:
        return text;
    case Row::Kind::Changed:
        return DifferenceModel::tr("Changed: %1").arg(text);
    case Row::Kind::Added:
        return isRight(column) ? DifferenceModel::tr("Only here: %1").arg(text)
                               : DifferenceModel::tr("No line here");
    case Row::Kind::Removed:
        return isRight(column) ? DifferenceModel::tr("No line here")
                               : DifferenceModel::tr("Only here: %1").arg(text);
    }
    return text;
}

} // namespace

DifferenceModel::DifferenceModel(QObject *parent) : QAbstractTableModel(parent)
{
}

void DifferenceModel::setTitles(const QString &left, const QString &right)
{
    m_left = left;
    m_right = right;
    Q_EMIT headerDataChanged(Qt::Horizontal, LeftLineColumn, RightColumn);
}

void DifferenceModel::setRows(const QList<Row> &rows)
{
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

int DifferenceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int DifferenceModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : RightColumn + 1;
}

QVariant DifferenceModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows.at(index.row());
    const bool isNumber = index.column() == LeftLineColumn || index.column() == RightLineColumn;
    switch (role) {
    case Qt::DisplayRole:
        return cellText(row, index.column());
    case Qt::AccessibleTextRole:
        return isNumber ? cellText(row, index.column()) : spoken(row, index.column());
    case Qt::TextAlignmentRole: // code begins on the left in every language
        return QVariant((isNumber ? Qt::AlignRight : Qt::AlignLeft | Qt::AlignAbsolute)
                        | Qt::AlignVCenter);
    case KindRole:
        return int(row.kind);
    case DiffersRole:
        return differs(row, index.column());
    default:
        return {};
    }
}

QVariant DifferenceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == LeftColumn ? m_left : section == RightColumn ? m_right : QString();
}

} // namespace windlass::models
