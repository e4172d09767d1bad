// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "git/pushstatus.h"

#include <algorithm>
#include <optional>

namespace windlass::git {

namespace {

constexpr qsizetype headSize = 4;
constexpr qsizetype mostReport = 65536;

enum Band : char { Report = 1, Text = 2, Fatal = 3 };

//! Nothing when \a head is not four hexadecimal digits.
std::optional<qsizetype> lengthIn(const QByteArray &head)
{
    const auto isDigit = [](char one) {
        return (one >= '0' && one <= '9') || (one >= 'a' && one <= 'f')
               || (one >= 'A' && one <= 'F');
    };
    if (!std::all_of(head.cbegin(), head.cend(), isDigit))
        return std::nullopt;
    return head.toInt(nullptr, 16);
}

} // namespace

PushStatus::PushStatus(QByteArray reference, std::function<void(const QByteArray &)> onText)
    : m_reference(std::move(reference)), m_onText(std::move(onText))
{
}

// Four digits say how long a packet is, with themselves; less than that is no packet but an end.
template <typename Take> void PushStatus::takePackets(Packets &packets, Take take)
{
    QByteArray &bytes = packets.bytes;
    qsizetype at = 0;
    while (bytes.size() - at >= headSize) {
        const std::optional<qsizetype> length = lengthIn(bytes.mid(at, headSize));
        if (!length) {
            packets.isForeign = true;
            at = bytes.size();
            break;
        }
        if (*length > bytes.size() - at)
            break;
        if (*length > headSize)
            take(bytes.mid(at + headSize, *length - headSize));
        at += std::max(*length, headSize);
    }
    bytes.remove(0, at);
}

void PushStatus::feed(const QByteArray &bytes)
{
    if (m_answer.isForeign)
        return;
    m_answer.bytes += bytes;
    takePackets(m_answer, [this](const QByteArray &packet) { take(packet); });
}

void PushStatus::take(const QByteArray &packet)
{
    switch (packet.front()) {
    case Report:
        if (m_report.isForeign)
            break;
        m_report.bytes += packet.mid(1).left(mostReport - m_report.bytes.size());
        takePackets(m_report, [this](const QByteArray &line) { takeLine(line); });
        break;
    case Text:
        m_onText(packet.mid(1));
        break;
    case Fatal:
        m_onText(packet.mid(1));
        m_isPackRefused = true;
        break;
    default:
        takeLine(packet);
    }
}

void PushStatus::takeLine(const QByteArray &line)
{
    const QByteArray text = line.trimmed();
    if (text == "unpack ok") {
        m_isUnpacked = true;
    } else if (text.startsWith("unpack ")) {
        m_isPackRefused = true;
        m_refusal = text.mid(7);
    } else if (text == "ok " + m_reference) {
        m_isMoved = true;
    } else if (text.startsWith("ng " + m_reference + ' ')) {
        m_isMoved = false;
        if (!m_isPackRefused)
            m_refusal = text.mid(m_reference.size() + 4);
    }
}

} // namespace windlass::git
