// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QProcessEnvironment>
#include <QString>

namespace windlass::practice {

//! What a repository does to pushes. Part of a repository in a scenario ("push") and of the control
//! address. Sizes are bytes; 0: no limit.
struct PushRules
{
    QString refusal; //!< what every push is told; empty: it is not refused
    qint64 maximumPack = 0;
    bool isPackRefusedEarly = false; //!< by git itself, in git's words, instead of by the hook
    qint64 maximumSize = 0;          //!< of the repository with the push in it
    QString maximumSizeText;
    qint64 maximumFile = 0;
    QString maximumFileText; //!< {path} is the file
    bool isReadOnly = false; //!< nobody may push: HTTP 403
    QString readOnlyText;
    bool isOverPlan = false; //!< the account's plan ended: HTTP 402
    QString overPlanText;

    PushRules();
    //! Changes what \a object names and leaves the rest.
    //! \return what is wrong, a sentence; empty when all was understood
    [[nodiscard]] QString change(const QJsonObject &object);
    //! For the hooks.
    void addTo(QProcessEnvironment *environment) const;
};

} // namespace windlass::practice
