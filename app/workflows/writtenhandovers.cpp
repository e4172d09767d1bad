// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/writtenhandovers.h"

#include "handover/handoverplan.h"
#include "workflows/handover.h"

namespace windlass::workflows {

Result<> WrittenHandovers::write(const Handover &handover)
{
    return handover::writeFiles(handover.plan->files).map([this, &handover] {
        if (handover.isNeeded())
            m_plans.append(handover.plan);
    });
}

QString WrittenHandovers::lastFolder() const
{
    return m_plans.isEmpty() ? QString() : m_plans.constLast()->folder;
}

Result<> WrittenHandovers::undo()
{
    if (m_plans.isEmpty())
        return {};
    return handover::takeBack(m_plans.constLast()->files).map([this] { m_plans.removeLast(); });
}

} // namespace windlass::workflows
