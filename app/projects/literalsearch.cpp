// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "projects/literalsearch.h"

#include <algorithm>
#include <deque>

namespace windlass::projects {

namespace {

unsigned char folded(char byte)
{
    return byte >= 'A' && byte <= 'Z' ? static_cast<unsigned char>(byte - 'A' + 'a')
                                      : static_cast<unsigned char>(byte);
}

constexpr std::uint32_t none = UINT32_MAX;

// The words as a tree, and where to go on when the next byte is not in it.
struct Trie
{
    explicit Trie(std::uint32_t classes) : width(classes) { addNode(); }

    std::uint32_t addNode()
    {
        next.insert(next.end(), width, none);
        found.emplace_back();
        return std::uint32_t(found.size() - 1);
    }

    void add(const QByteArray &word, const std::array<std::uint8_t, 256> &classes, int index)
    {
        std::uint32_t node = 0;
        for (const char byte : word) {
            const std::size_t at = node * width + classes[folded(byte)];
            if (next[at] == none) {
                const std::uint32_t fresh = addNode(); // moves the table
                next[at] = fresh;
            }
            node = next[at];
        }
        found[node].push_back(index);
    }

    // Breadth first: the shorter end of a word, where the search goes on, is complete by then.
    void complete()
    {
        std::vector<std::uint32_t> fallback(found.size(), 0);
        std::deque<std::uint32_t> waiting{0};
        while (!waiting.empty()) {
            const std::uint32_t node = waiting.front();
            waiting.pop_front();
            const auto &shorter = found[fallback[node]];
            if (node != 0)
                found[node].insert(found[node].end(), shorter.begin(), shorter.end());
            for (std::uint32_t c = 0; c < width; ++c) {
                std::uint32_t &child = next[node * width + c];
                const std::uint32_t other = node == 0 ? 0 : next[fallback[node] * width + c];
                if (child == none) {
                    child = other;
                } else {
                    fallback[child] = other;
                    waiting.push_back(child);
                }
            }
        }
    }

    std::uint32_t width;
    std::vector<std::uint32_t> next;
    std::vector<std::vector<int>> found;
};

} // namespace

LiteralSearch::LiteralSearch(const QList<QByteArray> &literals)
{
    std::uint8_t classes = 1; // 0: in no word
    for (const QByteArray &literal : literals) {
        m_lengths.push_back(literal.size());
        for (const char byte : literal) {
            if (m_classes[folded(byte)] == 0)
                m_classes[folded(byte)] = classes++;
        }
    }
    for (char upper = 'A'; upper <= 'Z'; ++upper)
        m_classes[static_cast<unsigned char>(upper)] = m_classes[folded(upper)];
    m_width = classes;
    Trie trie(m_width);
    for (qsizetype i = 0; i < literals.size(); ++i)
        trie.add(literals.at(i), m_classes, int(i));
    trie.complete();

    const std::size_t count = trie.found.size();
    std::vector<std::uint32_t> order(count);
    for (std::uint32_t node = 0; node < count; ++node)
        order[node] = node;
    const auto firstFinal = std::stable_partition(
        order.begin(), order.end(), [&](std::uint32_t node) { return trie.found[node].empty(); });
    m_firstFinal = std::uint32_t(firstFinal - order.begin()) * m_width;
    std::vector<std::uint32_t> rowOf(count);
    for (std::uint32_t row = 0; row < count; ++row)
        rowOf[order[row]] = row * m_width;
    m_next.resize(count * m_width);
    for (std::uint32_t row = 0; row < count; ++row) {
        for (std::uint32_t c = 0; c < m_width; ++c)
            m_next[row * m_width + c] = rowOf[trie.next[order[row] * m_width + c]];
    }
    for (auto node = firstFinal; node != order.end(); ++node)
        m_found.push_back(trie.found[*node]);
}

} // namespace windlass::projects
