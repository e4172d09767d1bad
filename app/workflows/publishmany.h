// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "projects/plan.h"
#include "store/types.h"
#include "workflows/publishproject.h"
#include "workflows/services.h"

#include <QObject>

#include <functional>
#include <optional>
#include <stop_token>

namespace windlass::workflows {

class ManageApps;

//! Pushes several apps. First it looks at all folders; then, when it is told to, it publishes those
//! that can be. Two at a time either way, and one at a time to each repository. Each app ends for
//! itself: what goes wrong with one keeps no other back.
//! \note Main thread only.
class PublishMany final : public QObject
{
    Q_OBJECT
public:
    //! One of the apps, as far as it has come.
    struct Item
    {
        enum class State {
            Looking,
            Stopped, //!< error says what has to be mended first
            Ready,
            UpToDate,
            Waiting, //!< its push comes
            Pushing,
            Pushed,
            Failed, //!< error says why; nothing of it is lost
        };
        store::App app;
        State state = State::Looking;
        std::optional<projects::Plan> plan; //!< without its list of changes once it was pushed
        std::optional<Error> error;
        PublishProgress progress;
        PublishReport report;

        [[nodiscard]] bool isUnderWay() const
        {
            return state == State::Looking || state == State::Waiting || state == State::Pushing;
        }
    };

    //! Decides about the findings of a plan.
    using Judge = std::function<void(const store::App &app, projects::Plan &plan)>;

    PublishMany(const Services &services, Sessions &sessions, ManageApps &apps,
                QObject *parent = nullptr);
    ~PublishMany() override;

    //! Looks at the folders of \a apps; \a judge may let findings pass. Not while pushing.
    void look(const QList<store::App> &apps, Judge judge = {});
    //! Pushes what is ready. \a message: of the commits; empty: the usual one of each app.
    void push(const QString &message = {});
    //! Looks again at what failed, and pushes it.
    void retryFailed();
    //! What has not begun fails as cancelled, what is on its way ends as PublishProject::cancel()
    //! says.
    void cancel();

    [[nodiscard]] const QList<Item> &items() const { return m_items; }
    [[nodiscard]] int count(Item::State state) const;
    //! Folders are read, and nothing is pushed yet.
    [[nodiscard]] bool isLooking() const;
    //! From push() or retryFailed() until every app has ended.
    [[nodiscard]] bool isPushing() const { return m_isPushing; }
    //! push() came after the last look(): items() tell how it ended, or how far it is.
    [[nodiscard]] bool hasPushed() const { return m_hasPushed; }

Q_SIGNALS:
    //! Something about one of items().
    void changed(int item);
    //! An app's push begins. It belongs to this, and lives until it has finished or this ends.
    void started(qint64 app, windlass::workflows::PublishProject *publish);
    //! All folders have been read.
    void looked();
    //! All pushes have ended.
    void finished();

private:
    void lookOn();
    void lookAt(int at);
    void lookedAt(int at, const Result<projects::Plan> &plan);
    [[nodiscard]] std::optional<Error> whyNotReady(const Item &item) const;
    void pushOn();
    void publish(int at);
    [[nodiscard]] Result<store::Account> refreshed(Item &item) const;
    void published(int at, PublishProject *publish);
    void settle(int at, Item::State state, const std::optional<Error> &error = {});
    [[nodiscard]] bool isTaken(const store::Link &link) const;

    const Services &m_services;
    Sessions &m_sessions;
    ManageApps &m_apps;
    QList<Item> m_items;
    Judge m_judge;
    QString m_message;
    QList<int> m_toLookAt;
    int m_lookedAt = 0; //!< folders that are being read now
    bool m_isPushing = false;
    bool m_hasPushed = false;
    int m_generation = 0;    //!< of look()
    std::stop_source m_stop; //!< of the reading
};

} // namespace windlass::workflows
