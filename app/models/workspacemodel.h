// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bitbucket/types.h"
#include "foundation/result.h"
#include "models/loadstate.h"

#include <QAbstractListModel>
#include <QFuture>

#include <functional>
#include <optional>

namespace windlass::models {

//! The workspaces of one account, all at once.
class WorkspaceModel final : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role { SlugRole = Qt::UserRole, IsAdministratorRole };
    using Load = std::function<QFuture<Result<QList<bitbucket::Workspace>>>()>;

    explicit WorkspaceModel(QObject *parent = nullptr);

    //! Starts anew with another source; empty function: an empty, complete list.
    void setSource(Load load);
    void reload();

    [[nodiscard]] LoadState state() const { return m_state; }
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }
    [[nodiscard]] const bitbucket::Workspace &workspaceAt(int row) const { return m_rows.at(row); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index,
                                int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void stateChanged();

private:
    Load m_load;
    QList<bitbucket::Workspace> m_rows;
    LoadState m_state = LoadState::Complete;
    std::optional<Error> m_error;
    int m_generation = 0; //!< an answer to an older question is dropped
};

} // namespace windlass::models
