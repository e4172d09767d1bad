// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journeys/workplace.h"

#include <QObject>

#include <memory>
#include <vector>

namespace windlass::journeys {

//! What tests of several pushes derive from, which take turns: each test prepares its pushes, of
//! new apps or of given ones, and sees what they come to.
class PushTurnsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void init();
    void cleanup();

protected:
    using Phase = workflows::PublishProgress::Phase;
    //! A push, with its phases and end noted.
    struct Push
    {
        std::unique_ptr<workflows::PublishProject> publish;
        QList<Phase> phases;
        bool isFinished = false;
        [[nodiscard]] bool isWaiting() const
        {
            return !isFinished && phases == QList<Phase>{Phase::Waiting};
        }
        [[nodiscard]] bool hasWaited() const
        {
            return !phases.isEmpty() && phases.constFirst() == Phase::Waiting;
        }
        [[nodiscard]] bool isWorking() const
        {
            return !isFinished && !phases.isEmpty() && phases.constLast() != Phase::Waiting;
        }
    };
    //! Planned, and ready to start.
    [[nodiscard]] Push &prepare(const store::App &app);
    [[nodiscard]] Push &prepareNew() { return prepare(m_place->newApp(newSlug())); }
    [[nodiscard]] QString newSlug() { return QStringLiteral("side-%1").arg(++m_count); }
    //! All that are prepared, without a moment between.
    void startAll();
    [[nodiscard]] bool areAllFinished() const;
    //! Holds up the next \a times packs, for a second each.
    [[nodiscard]] bool delayPacks(int times);
    void checkWhole(const QString &slug);

    std::unique_ptr<Workplace> m_place;
    std::vector<std::unique_ptr<Push>> m_pushes;

private:
    int m_count = 0;
};

} // namespace windlass::journeys
