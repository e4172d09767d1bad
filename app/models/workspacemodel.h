// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bitbucket/types.h"
#include "foundation/result.h"
#include "models/loadstate.h"

#include <QAbstractListModel>
#include <QFuture>
#include <QSet>
#include <QTimer>

#include <functional>
#include <optional>

namespace windlass::models {

//! Where the workspaces of an account come from.
struct WorkspaceSource
{
    //! All of them; display names may be missing.
    std::function<QFuture<Result<QList<bitbucket::Workspace>>>()> load;
    //! One with its display name, by slug. May be empty: nobody is asked.
    std::function<QFuture<Result<bitbucket::Workspace>>(const QString &slug)> describe = {};
    QList<bitbucket::Workspace> kept = {}; //!< those of the last time
    bool isFresh = false;                  //!< they are young enough: do not ask by yourself
    //! Until when the server is not asked, after it said that this was too often.
    std::function<QDateTime()> pausedUntil = {};
};

//! The workspaces of one account: all at once, their display names when somebody looks at them.
class WorkspaceModel final : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role { SlugRole = Qt::UserRole, IsAdministratorRole, UuidRole };

    explicit WorkspaceModel(QObject *parent = nullptr);

    //! Starts anew with another source; without \c load: an empty, complete list.
    void setSource(const WorkspaceSource &source);
    //! Asks for the list again. The rows stay meanwhile.
    void reload();
    //! These rows can be seen: their names are asked for, one after the other.
    void setShown(int first, int last);

    [[nodiscard]] LoadState state() const { return m_state; }
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }
    [[nodiscard]] const bitbucket::Workspace &workspaceAt(int row) const { return m_rows.at(row); }
    [[nodiscard]] QModelIndex indexOf(const QString &slugOrUuid) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index,
                                int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void stateChanged();

private:
    void arrived(const Result<QList<bitbucket::Workspace>> &workspaces);
    void show(QList<bitbucket::Workspace> rows);
    void describeNext();
    void described(const QString &uuid, const Result<bitbucket::Workspace> &known);
    [[nodiscard]] int nextNameless() const; //!< -1: every one that is shown has a name
    void resumeLater(const Error &error);
    void resume();

    WorkspaceSource m_source;
    QList<bitbucket::Workspace> m_rows;
    LoadState m_state = LoadState::Complete;
    std::optional<Error> m_error;
    int m_generation = 0; //!< an answer to an older question is dropped
    int m_firstShown = 0;
    int m_lastShown = -1;
    bool m_isDescribing = false;
    QSet<QString> m_nameless; //!< uuids: asked, without an answer
    QTimer m_pause;
};

} // namespace windlass::models
