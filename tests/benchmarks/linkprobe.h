// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "testing/loopback.h"
#include "testing/shapedlink.h"

#include <thread>

namespace windlass::bench {

//! Measures a line with a server of its own at the end of it.
class LinkProbe final
{
public:
    enum class Way { Direct, Linked };

    LinkProbe(const testing::LinkShape &shape, Way way);
    ~LinkProbe();
    Q_DISABLE_COPY_MOVE(LinkProbe)

    //! \return what went wrong, a sentence; empty when the rest may be called
    [[nodiscard]] QString start();

    //! Milliseconds from a byte that is sent to its echo; the median of some.
    [[nodiscard]] double roundTrip();
    //! Milliseconds from connecting to the first echo.
    [[nodiscard]] double firstAnswer();
    //! Mbit/s, from the first byte that the server gets to the last.
    [[nodiscard]] double upload(qint64 bytes);
    //! The same for the client.
    [[nodiscard]] double download(qint64 bytes);

private:
    void serve();
    [[nodiscard]] testing::Descriptor connected() const;

    testing::ShapedLink m_link;
    Way m_way;
    testing::Descriptor m_listening;
    quint16 m_port = 0;
    std::thread m_server;
};

} // namespace windlass::bench
