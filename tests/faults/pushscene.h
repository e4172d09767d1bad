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
        Create,     //!< the repository with the push
        Later,      //!< a change to a branch that was pushed to before
        Review,     //!< a first pull request
        ReviewMore, //!< a change to that, with a comment
    };
    PushScene(FaultDesk &desk, Kind kind) : Scene(desk), m_kind(kind) {}

    [[nodiscard]] QString name() const override;
    [[nodiscard]] bool prepare() override;
    [[nodiscard]] Result<> act(const SeenStep *spoiled) override;
    [[nodiscard]] QStringList lies(const Result<> &said) override;
    [[nodiscard]] QStringList losses() override;
    [[nodiscard]] QStringList leftovers() override;

private:
    [[nodiscard]] bool begin();
    [[nodiscard]] bool change();
    [[nodiscard]] bool isForReview() const { return m_kind >= Kind::Review; }
    [[nodiscard]] QString fullName() const;
    [[nodiscard]] QJsonObject atServer();
    [[nodiscard]] QString tip(const QString &branch);
    [[nodiscard]] int commits(const QString &branch);
    [[nodiscard]] int comments();

    const Kind m_kind;
    int m_count = 0;
    store::App m_app;
    bool m_isWhole = false; //!< the app can be gone on with
    QStringList m_files;
    store::Link m_before;
    QJsonObject m_tips; //!< before act()
    int m_commits = 0;
    int m_comments = 0;
};

} // namespace windlass::faults
