// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/result.h"

#include <QList>

#include <memory>

namespace windlass::handover {
struct HandoverPlan;
}

namespace windlass::workflows {

struct Handover;

//! What was handed over since Windlass was started, so that it can be taken back until it ends.
//! Knows secrets, as the files had others before. \note Main thread only.
class WrittenHandovers final
{
public:
    //! Errors: PlanChanged when a file is no longer as it was planned with; Storage.
    [[nodiscard]] Result<> write(const Handover &handover);
    //! The folder of what undo() takes back; empty: nothing.
    [[nodiscard]] QString lastFolder() const;
    //! Takes the last one back. Errors: PlanChanged when a file has changed since; Storage.
    [[nodiscard]] Result<> undo();

private:
    QList<std::shared_ptr<const handover::HandoverPlan>> m_plans;
};

} // namespace windlass::workflows
