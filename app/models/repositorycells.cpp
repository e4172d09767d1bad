// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/repositorycells.h"

#include "foundation/sizetext.h"
#include "models/plaintext.h"
#include "models/repositorymodel.h"
#include "models/timetexts.h"

namespace windlass::models {

namespace {

QDateTime updatedOn(const RepositoryRows &rows, int row)
{
    const qint64 updated = rows.updated(row);
    return updated != 0 ? QDateTime::fromMSecsSinceEpoch(updated, Qt::UTC) : QDateTime();
}

QString text(const RepositoryRows &rows, int row, int column)
{
    switch (column) {
    case RepositoryModel::NameColumn:
        return rows.plainName(row);
    case RepositoryModel::ProjectColumn:
        return plainLine(rows.project(row).key);
    case RepositoryModel::PrivateColumn:
        return rows.isPrivate(row) ? RepositoryModel::tr("yes") : RepositoryModel::tr("no");
    case RepositoryModel::UpdatedColumn:
        return timeAgo(updatedOn(rows, row));
    case RepositoryModel::LanguageColumn:
        return plainLine(rows.language(row));
    case RepositoryModel::SizeColumn:
        return rows.bytes(row) >= 0 ? sizeText(rows.bytes(row)) : QString();
    case RepositoryModel::DescriptionColumn:
        return plainLine(rows.description(row));
    default:
        return {};
    }
}

QString toolTip(const RepositoryRows &rows, int row, int column)
{
    switch (column) {
    case RepositoryModel::UpdatedColumn:
        return exactTime(updatedOn(rows, row));
    case RepositoryModel::ProjectColumn:
        return toolTipText(plainLine(rows.project(row).name));
    case RepositoryModel::DescriptionColumn:
        return toolTipText(plainLine(rows.description(row)));
    default:
        return toolTipText(plainLine(rows.fullName(row)));
    }
}

QString accessibleText(const RepositoryRows &rows, int row, int column)
{
    if (column != RepositoryModel::NameColumn)
        return text(rows, row, column);
    return RepositoryModel::tr("%1, %2").arg(rows.plainName(row),
                                             rows.isPrivate(row) ? RepositoryModel::tr("private")
                                                                 : RepositoryModel::tr("public"));
}

} // namespace

QVariant repositoryCell(const RepositoryRows &rows, int row, int column, int role)
{
    switch (role) {
    case Qt::DisplayRole:
        return text(rows, row, column);
    case Qt::ToolTipRole:
        return toolTip(rows, row, column);
    case Qt::AccessibleTextRole:
        return accessibleText(rows, row, column);
    case Qt::TextAlignmentRole:
        if (column == RepositoryModel::SizeColumn)
            return int(Qt::AlignTrailing | Qt::AlignVCenter);
        return {};
    case RepositoryModel::RepositoryUuidRole:
        return rows.uuid(row);
    case RepositoryModel::SlugRole:
        return rows.slug(row);
    case RepositoryModel::IsPrivateRole:
        return rows.isPrivate(row);
    case RepositoryModel::UpdatedRole:
        return updatedOn(rows, row);
    default:
        return {};
    }
}

QVariant repositoryHeader(int column, int role)
{
    if (role == Qt::TextAlignmentRole)
        return int(
            Qt::AlignVCenter
            | (column == RepositoryModel::SizeColumn ? Qt::AlignTrailing : Qt::AlignLeading));
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case RepositoryModel::NameColumn:
        return RepositoryModel::tr("Name");
    case RepositoryModel::ProjectColumn:
        return RepositoryModel::tr("Project");
    case RepositoryModel::PrivateColumn:
        return RepositoryModel::tr("Private");
    case RepositoryModel::UpdatedColumn:
        return RepositoryModel::tr("Updated");
    case RepositoryModel::LanguageColumn:
        return RepositoryModel::tr("Language");
    case RepositoryModel::SizeColumn:
        return RepositoryModel::tr("Size");
    case RepositoryModel::DescriptionColumn:
        return RepositoryModel::tr("Description");
    default:
        return {};
    }
}

} // namespace windlass::models
