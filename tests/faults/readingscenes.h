// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "faults/scene.h"

namespace windlass::faults {

//! Shows the beginning of a readme.
class ReadmeScene final : public Scene
{
public:
    using Scene::Scene;
    [[nodiscard]] QString name() const override { return QStringLiteral("readme"); }
    [[nodiscard]] bool prepare() override;
    [[nodiscard]] Result<> act(const SeenStep *spoiled) override;
    [[nodiscard]] QStringList lies(const Result<> &said) override;

private:
    store::App m_app;
    QString m_text;
};

//! Reads a catalog of people that comes in two pages.
class CatalogScene final : public Scene
{
public:
    using Scene::Scene;
    [[nodiscard]] QString name() const override { return QStringLiteral("catalog"); }
    [[nodiscard]] bool prepare() override;
    [[nodiscard]] Result<> act(const SeenStep *spoiled) override;
    [[nodiscard]] QStringList lies(const Result<> &said) override;

private:
    QStringList m_people;
};

} // namespace windlass::faults
