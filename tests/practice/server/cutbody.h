// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http.h"

#include <functional>

namespace windlass::practice {

//! A body that breaks off after some bytes, as when the line goes dead during an upload.
class CutBody final : public Body
{
public:
    //! \param breakOff  called once, when the bytes are through
    CutBody(std::shared_ptr<Body> whole, qint64 bytes, std::function<void()> breakOff)
        : m_whole(std::move(whole)), m_left(bytes), m_breakOff(std::move(breakOff))
    {
    }

    [[nodiscard]] qint64 read(char *buffer, qint64 size) override
    {
        if (m_left == 0) {
            if (m_breakOff)
                std::exchange(m_breakOff, nullptr)();
            return -1;
        }
        const qint64 count = m_whole->read(buffer, qMin(size, m_left));
        m_left -= qMax(qint64(0), count);
        return count;
    }

private:
    std::shared_ptr<Body> m_whole;
    qint64 m_left;
    std::function<void()> m_breakOff;
};

} // namespace windlass::practice
