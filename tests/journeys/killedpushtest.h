// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journeys/desk.h"

#include <QObject>

#include <memory>

namespace windlass::journeys {

//! Arguments of git that print "sound" when fsck finds nothing to complain about.
extern const QStringList soundness;

//! What tests of killed pushes derive from. They push apps by windlass-half-push; in the end it is
//! told how many pushes were killed and then made whole.
class KilledPushTest : public QObject
{
    Q_OBJECT
protected Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void init() { m_killedBefore = m_killed; }
    void cleanup();

protected:
    struct Ended
    {
        int exitCode = 0; //!< -1: killed
        QString told;
        qint64 milliseconds = 0; //!< from "ready" to the end
    };
    //! \param killAfter  milliseconds after "ready"; -1: not at all
    Ended push(const QStringList &options, int killAfter = -1);
    void makeApp(bool isLarge = false);
    void checkWhole(int commits, const QString &branch);
    //! \param commented  the commits that a comment tells of, one each; the first is in the
    //!                   description
    void checkReview(int commits, const QStringList &commented);
    [[nodiscard]] QString reviewTip();

    std::unique_ptr<Desk> m_desk;
    QString m_slug;
    QString m_folder;
    QStringList m_before; //!< the folder's fingerprint

private:
    int m_count = 0;
    int m_killed = 0; //!< of all pushes, and how many of them were whole in the end
    int m_mended = 0;
    int m_killedBefore = 0; //!< the running test function
};

} // namespace windlass::journeys
