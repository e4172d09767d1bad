// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <functional>

namespace windlass::git {

//! Reads what a server answers to a push of one branch: git's report-status, with or without a side
//! band around it. \see gitprotocol-pack(5), "Report Status"
class PushStatus final
{
public:
    //! \param onText  what the server says to people, in arbitrary pieces
    PushStatus(QByteArray reference, std::function<void(const QByteArray &)> onText);

    //! \a bytes came in, in whatever pieces.
    void feed(const QByteArray &bytes);

    //! The server has stored the pack and moved the branch, and said both.
    [[nodiscard]] bool isAccepted() const { return m_isUnpacked && m_isMoved; }
    //! Why it has not; empty when it did not say.
    [[nodiscard]] QByteArray refusal() const { return m_refusal; }
    //! It is the pack that the server does not take, whatever the branch.
    [[nodiscard]] bool isPackRefused() const { return m_isPackRefused; }

private:
    void take(const QByteArray &packet);
    void takeLine(const QByteArray &line);

    struct Packets
    {
        QByteArray bytes;       // not read yet
        bool isForeign = false; // not of this protocol: nothing behind it means anything
    };
    template <typename Take> static void takePackets(Packets &packets, Take take);

    QByteArray m_reference;
    std::function<void(const QByteArray &)> m_onText;
    Packets m_answer;
    Packets m_report; // from the side band
    QByteArray m_refusal;
    bool m_isUnpacked = false;
    bool m_isPackRefused = false;
    bool m_isMoved = false;
};

} // namespace windlass::git
