// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "faults/faultdesk.h"

#include <memory>
#include <vector>

namespace windlass::faults {

//! One thing a user does, again and again, and what must be true afterwards.
class Scene
{
public:
    explicit Scene(FaultDesk &desk) : m_desk(desk) {}
    virtual ~Scene() = default;
    Q_DISABLE_COPY_MOVE(Scene)

    [[nodiscard]] virtual QString name() const = 0;
    //! Everything that comes before, without a fault. False: it did not work.
    [[nodiscard]] virtual bool prepare() = 0;
    //! \param spoiled  the request that a fault meets; nothing: none
    [[nodiscard]] virtual Result<> act(const SeenStep *spoiled = nullptr) = 0;
    //! Whether \a step is one that no other scene has likewise.
    [[nodiscard]] virtual bool isOwn(const SeenStep & /*step*/) const { return true; }
    //! How long it waits for an answer to \a spoiled, once.
    [[nodiscard]] virtual std::chrono::milliseconds silenceAt(const SeenStep & /*spoiled*/) const
    {
        return silence;
    }
    //! Where what act() said is not what the server has; sentences.
    [[nodiscard]] virtual QStringList lies(const Result<> &said) = 0;
    //! What is no longer as it was before act(), though it should be; sentences.
    [[nodiscard]] virtual QStringList losses() { return m_desk.losses(); }
    //! What is wrong once all has succeeded in the end; sentences.
    [[nodiscard]] virtual QStringList leftovers() { return {}; }

protected:
    FaultDesk &m_desk;
};

//! All of them, at \a desk.
[[nodiscard]] std::vector<std::unique_ptr<Scene>> allScenes(FaultDesk &desk);

} // namespace windlass::faults
