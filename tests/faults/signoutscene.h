// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "faults/scene.h"

namespace windlass::faults {

//! Signs out. Whoever does that on a computer wants nothing to be left there, whatever the server
//! says.
class SignOutScene final : public Scene
{
public:
    using Scene::Scene;
    [[nodiscard]] QString name() const override { return QStringLiteral("sign-out"); }
    [[nodiscard]] bool prepare() override;
    [[nodiscard]] Result<> act(const SeenStep *spoiled) override;
    [[nodiscard]] std::chrono::milliseconds silenceAt(const SeenStep &spoiled) const override;
    [[nodiscard]] QStringList lies(const Result<> &said) override;
    [[nodiscard]] QStringList losses() override;
    [[nodiscard]] QStringList leftovers() override;
};

} // namespace windlass::faults
