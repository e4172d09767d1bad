// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http.h"

#include <zlib.h>

namespace windlass::practice {

//! Undoes the gzip coding of a body: git compresses long requests.
class InflatedBody final : public Body
{
public:
    explicit InflatedBody(std::shared_ptr<Body> packed);
    ~InflatedBody() override;

    [[nodiscard]] qint64 read(char *buffer, qint64 size) override;

private:
    std::shared_ptr<Body> m_packed;
    QByteArray m_input;
    z_stream m_stream = {};
    bool m_isDone = false;
};

} // namespace windlass::practice
