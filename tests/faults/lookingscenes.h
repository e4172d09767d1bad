// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "faults/scene.h"

namespace windlass::faults {

//! Signs in again with the same account.
class SignInScene final : public Scene
{
public:
    using Scene::Scene;
    [[nodiscard]] QString name() const override { return QStringLiteral("sign-in"); }
    [[nodiscard]] bool prepare() override { return true; }
    [[nodiscard]] Result<> act(const SeenStep *spoiled) override;
    [[nodiscard]] std::chrono::milliseconds silenceAt(const SeenStep &spoiled) const override;
    [[nodiscard]] QStringList lies(const Result<> &said) override;

private:
    std::optional<store::Account> m_signedIn;
};

//! Lists something; first with a token that the server no longer takes, where that is wanted.
class ListScene final : public Scene
{
public:
    enum class What { Workspaces, Repositories, Branches };
    ListScene(FaultDesk &desk, What what, bool isExpired = false)
        : Scene(desk), m_what(what), m_isExpired(isExpired)
    {
    }
    [[nodiscard]] QString name() const override;
    [[nodiscard]] bool prepare() override;
    [[nodiscard]] Result<> act(const SeenStep *spoiled) override;
    [[nodiscard]] QStringList lies(const Result<> &said) override;

private:
    [[nodiscard]] Result<QStringList> listed();

    const What m_what;
    const bool m_isExpired;
    store::App m_app; //!< whose branches are listed
    QStringList m_truth;
    QStringList m_listed;
};

} // namespace windlass::faults
