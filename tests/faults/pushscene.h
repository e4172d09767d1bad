// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "faults/scene.h"

namespace windlass::faults {

//! Pushes an app.
class PushScene final : public Scene
{
public:
    enum class Kind {
        Create,      //!< the repository with the push
        Later,       //!< a change to a branch that was pushed to before
        Regenerate,  //!< likewise of generator output, merged with what somebody else pushed
        Forward,     //!< nothing is new but what somebody else pushed: the folder gets it
        Review,      //!< a first pull request
        ReviewMoved, //!< likewise, after somebody else has pushed
        ReviewMore,  //!< a change to that, with a comment
    };
    PushScene(FaultDesk &desk, Kind kind) : Scene(desk), m_kind(kind) {}

    [[nodiscard]] QString name() const override;
    [[nodiscard]] bool prepare() override;
    [[nodiscard]] Result<> act(const SeenStep *spoiled) override;
    [[nodiscard]] bool isOwn(const SeenStep &step) const override;
    [[nodiscard]] QStringList lies(const Result<> &said) override;
    [[nodiscard]] QStringList losses() override;
    [[nodiscard]] QStringList leftovers() override;

private:
    [[nodiscard]] bool begin();
    [[nodiscard]] bool change();
    [[nodiscard]] bool somebodyPushes();
    [[nodiscard]] QStringList filesOfUser() const;
    [[nodiscard]] bool isForReview() const { return m_kind >= Kind::Review; }
    [[nodiscard]] bool doOthersPush() const;
    [[nodiscard]] QString footing() const;
    [[nodiscard]] QString fullName() const;
    [[nodiscard]] QJsonObject atServer();
    [[nodiscard]] QString tip(const QString &branch);
    [[nodiscard]] int commits(const QString &branch);
    [[nodiscard]] bool hasOthersWork();
    [[nodiscard]] int comments();

    const Kind m_kind;
    int m_count = 0;
    store::App m_app;
    bool m_isWhole = false; //!< the app can be gone on with
    QStringList m_files;
    QString m_others; //!< the commit that somebody else pushed
    store::Link m_before;
    QJsonObject m_tips; //!< before act()
    int m_commits = 0;
    int m_comments = 0;
};

} // namespace windlass::faults
