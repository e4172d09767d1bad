// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journeys/workplace.h"

#include <QJsonObject>

namespace windlass::journeys {

//! An app, its repository on the practice server, and what people do there and in the folder
//! between two pushes, by name.
class ReviewScene
{
protected:
    //! Starts the server and signs in, here and as somebody who looks at Bitbucket.
    [[nodiscard]] bool open();
    //! A new app and a repository of its own, with one push of ours on main.
    [[nodiscard]] bool begin();
    //! Makes \a event happen; false when it could not.
    [[nodiscard]] bool happens(const QString &event);
    [[nodiscard]] Result<workflows::PublishReport> push(store::PublishMode mode,
                                                        const projects::TargetWish &wish = {});
    [[nodiscard]] bool relink(const std::function<void(store::Link &)> &change);
    //! As the server has it.
    [[nodiscard]] QJsonObject repository() { return m_place->desk.repository(m_fullName); }
    //! All of them as "1 OPEN app>main", with "app" for the app's name.
    [[nodiscard]] QString pullRequests();
    //! What was asked of the API since the last forgetCalls() but for looking.
    [[nodiscard]] QString callsThatChange();
    [[nodiscard]] int comments(); //!< on all pull requests together
    //! Each branch that was there, by its tip \a before, goes on from where it stood.
    void checkNothingIsLost(const QJsonObject &before);

    ReviewScene() = default;
    ~ReviewScene() = default;
    Q_DISABLE_COPY_MOVE(ReviewScene)

    std::unique_ptr<Workplace> m_place;
    store::App m_app;
    QString m_slug;
    QString m_fullName;
    QStringList m_wish; //!< the branch that is asked for, if any

private:
    [[nodiscard]] bool happensInFolder(const QString &event);
    [[nodiscard]] bool openTheirs(const QString &source, const QString &destination);
    [[nodiscard]] bool happensToPullRequest(const QString &event);

    int m_count = 0;
    int m_changes = 100; //!< what the files begin with is another number
};

} // namespace windlass::journeys
