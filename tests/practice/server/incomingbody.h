// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http.h"
#include "inlet.h"

namespace windlass::practice {

//! A body as the connection carries it: of a known length, or in chunks.
class IncomingBody final : public Body
{
public:
    //! \param inlet  must live as long as the body is read
    IncomingBody(Inlet &inlet, const Request &head);

    [[nodiscard]] qint64 read(char *buffer, qint64 size) override;
    //! The client asked to be told before it sends, and was not: it may never send.
    [[nodiscard]] bool isAwaitingWord() const { return m_isAwaitingWord; }
    [[nodiscard]] bool isAtEnd() const { return m_isAtEnd; }

private:
    [[nodiscard]] bool nextChunk();

    Inlet &m_inlet;
    qint64 m_left = 0; //!< of the body, or of the chunk
    bool m_isChunked;
    bool m_isAwaitingWord;
    bool m_isFirst = true;
    bool m_isAtEnd = false;
};

} // namespace windlass::practice
