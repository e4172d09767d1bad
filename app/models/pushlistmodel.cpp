// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/pushlistmodel.h"

#include "foundation/sizetext.h"
#include "models/plaintext.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace windlass::models {

namespace {

constexpr int columns = PushListModel::MessageColumn + 1;

QString cellText(const PushListModel::Row &row, int column)
{
    switch (column) {
    case PushListModel::AppColumn:
        return plainLine(row.name);
    case PushListModel::StateColumn:
        return row.stateText;
    case PushListModel::RepositoryColumn:
        return plainLine(row.repository);
    case PushListModel::BranchColumn:
        return plainLine(row.branch);
    case PushListModel::FilesColumn:
        return row.files >= 0 ? QLocale().toString(row.files) : QString();
    case PushListModel::SizeColumn:
        return row.bytes >= 0 ? sizeText(row.bytes) : QString();
    case PushListModel::FindingsColumn:
        return plainSentences(row.findings);
    case PushListModel::CommitColumn:
        return row.commit.left(7);
    case PushListModel::PullRequestColumn:
        return row.pullRequest > 0 ? u"#%1"_s.arg(row.pullRequest) : QString();
    case PushListModel::MessageColumn:
        return plainSentences(row.problem);
    default:
        return {};
    }
}

QString toolTip(const PushListModel::Row &row, int column)
{
    if (column == PushListModel::AppColumn)
        return toolTipText(row.folder);
    if (column == PushListModel::StateColumn || column == PushListModel::FindingsColumn
        || column == PushListModel::MessageColumn)
        return toolTipText(row.problem);
    return {};
}

bool isNumber(int column)
{
    return column == PushListModel::FilesColumn || column == PushListModel::SizeColumn;
}

} // namespace

PushListModel::PushListModel(QObject *parent) : QAbstractTableModel(parent)
{
}

void PushListModel::setRows(const QList<Row> &rows)
{
    const bool areSame =
        std::equal(rows.begin(), rows.end(), m_rows.begin(), m_rows.end(),
                   [](const Row &one, const Row &other) { return one.app == other.app; });
    if (!areSame) {
        beginResetModel();
        m_rows = rows;
        endResetModel();
        return;
    }
    for (int at = 0; at < rows.size(); ++at)
        setRow(at, rows.at(at));
}

void PushListModel::setRow(int at, const Row &row)
{
    if (m_rows.at(at) == row)
        return;
    m_rows[at] = row;
    Q_EMIT dataChanged(index(at, 0), index(at, columns - 1));
}

int PushListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int PushListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QVariant PushListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return cellText(row, index.column());
    case Qt::ToolTipRole:
        return toolTip(row, index.column());
    case Qt::TextAlignmentRole:
        return isNumber(index.column()) ? QVariant(int(Qt::AlignRight | Qt::AlignVCenter))
                                        : QVariant();
    case StandingRole:
        return QVariant::fromValue(row.standing);
    default:
        return {};
    }
}

QVariant PushListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case AppColumn:
        return tr("App");
    case StateColumn:
        return tr("State");
    case RepositoryColumn:
        return tr("Repository");
    case BranchColumn:
        return tr("Branch");
    case FilesColumn:
        return tr("Files");
    case SizeColumn:
        return tr("Size");
    case FindingsColumn:
        return tr("Findings");
    case CommitColumn:
        return tr("Commit");
    case PullRequestColumn:
        return tr("Pull request");
    case MessageColumn:
        return tr("Message");
    default:
        return {};
    }
}

} // namespace windlass::models
