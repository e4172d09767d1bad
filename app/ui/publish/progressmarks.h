// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workflows/publishprogress.h"

#include <QStringList>

namespace windlass::ui {

//! What one push says aloud on its way: at 25, 50 and 75 %, each once, however fast it goes.
class ProgressMarks final
{
public:
    //! \return the sentences for the marks that have just been passed
    [[nodiscard]] QStringList passedBy(const workflows::PublishProgress &progress);
    //! Likewise for those still left, when the push went well.
    [[nodiscard]] QStringList rest();

private:
    [[nodiscard]] QStringList upTo(int percent);

    int m_next = 0;
};

} // namespace windlass::ui
