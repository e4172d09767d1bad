// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

#include <array>
#include <cstdint>
#include <vector>

namespace windlass::projects {

//! Finds many words in one pass over the bytes, without regard to the case of ASCII letters
//! (Aho and Corasick 1975, as a table of transitions over classes of bytes).
class LiteralSearch final
{
public:
    struct Hit
    {
        int literal = 0;     //!< index in the list
        qsizetype start = 0; //!< of the word in the text
    };

    explicit LiteralSearch(const QList<QByteArray> &literals);

    //! Calls \a found for every place of every word, in the order of their ends. \note Any thread.
    template <typename Found> void scan(QByteArrayView text, Found found) const
    {
        std::uint32_t state = 0;
        const auto *bytes = reinterpret_cast<const unsigned char *>(text.data());
        for (qsizetype i = 0; i < text.size(); ++i) {
            state = m_next[state + m_classes[bytes[i]]];
            if (state >= m_firstFinal) [[unlikely]]
                tell(state, i + 1, found);
        }
    }

private:
    template <typename Found> void tell(std::uint32_t state, qsizetype end, Found &found) const
    {
        for (const int literal : m_found[(state - m_firstFinal) / m_width])
            found(Hit{literal, end - m_lengths[std::size_t(literal)]});
    }

    // A state is the index of its row in the table. States where a word ends come last, so that one
    // comparison tells them.
    std::array<std::uint8_t, 256> m_classes{};
    std::uint32_t m_width = 0;
    std::uint32_t m_firstFinal = 0;
    std::vector<std::uint32_t> m_next;
    std::vector<std::vector<int>> m_found; // by final state
    std::vector<qsizetype> m_lengths;
};

} // namespace windlass::projects
