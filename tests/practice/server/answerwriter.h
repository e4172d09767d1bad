// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http.h"
#include "outlet.h"

namespace windlass::practice {

//! Turns one answer into bytes.
class AnswerWriter final
{
public:
    AnswerWriter(Wire &wire, const Request &request, const Response &response);

    //! \param keeps  whether the connection could serve another request
    //! \return whether it still can
    [[nodiscard]] bool send(bool keeps);

private:
    [[nodiscard]] QByteArray head(bool keeps) const;
    [[nodiscard]] bool sendBody();
    [[nodiscard]] bool sendStream();
    [[nodiscard]] bool sendChunk(QByteArrayView bytes);
    //! What is no good answer at all.
    [[nodiscard]] bool sendGarbage();
    [[nodiscard]] bool sendBadChunks(bool keeps);

    Wire &m_wire;
    const Response &m_response;
    Outlet m_outlet;
    bool m_isHead;    //!< the request's method: no body wanted
    bool m_isChunked; //!< the length is not known ahead
    bool m_hasLength; //!< the status allows a body
};

} // namespace windlass::practice
