// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gallery/ink.h"

#include <QHash>

#include <algorithm>
#include <array>
#include <cmath>
#include <vector>

namespace windlass::gallery {

namespace {

constexpr float shade = 1.25F; // gradients of buttons stay below

float luminance(QRgb pixel)
{
    static const auto linear = [] {
        std::array<double, 256> table{};
        for (size_t value = 0; value < table.size(); ++value) {
            const double part = double(value) / 255;
            table[value] = part <= 0.03928 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
        }
        return table;
    }();
    return float(0.2126 * linear[size_t(qRed(pixel))] + 0.7152 * linear[size_t(qGreen(pixel))]
                 + 0.0722 * linear[size_t(qBlue(pixel))]);
}

//! The contrasts of an area's pixels to its commonest colour.
class Sheet
{
public:
    Sheet(const QImage &image, const QRect &area) : m_area(area.intersected(image.rect()))
    {
        const QImage part = image.copy(m_area).convertToFormat(QImage::Format_RGB32);
        const float ground = luminance(commonest(part)) + 0.05F;
        m_contrasts.reserve(size_t(part.width()) * size_t(part.height()));
        for (int y = 0; y < part.height(); ++y) {
            const auto *line = reinterpret_cast<const QRgb *>(part.constScanLine(y));
            for (int x = 0; x < part.width(); ++x) {
                const float here = luminance(line[x]) + 0.05F;
                m_contrasts.push_back(std::max(here, ground) / std::min(here, ground));
            }
        }
    }

    [[nodiscard]] QRect area() const { return m_area; }
    [[nodiscard]] bool hasInk(const QRect &part) const
    {
        for (int y = part.top(); y <= part.bottom(); ++y) {
            for (int x = part.left(); x <= part.right(); ++x) {
                if (at(x, y) > shade)
                    return true;
            }
        }
        return false;
    }
    [[nodiscard]] float strongest(const QRect &part) const
    {
        float most = 1;
        for (int y = part.top(); y <= part.bottom(); ++y) {
            for (int x = part.left(); x <= part.right(); ++x)
                most = std::max(most, at(x, y));
        }
        return most;
    }

private:
    [[nodiscard]] float at(int x, int y) const
    {
        return m_contrasts[size_t(y) * size_t(m_area.width()) + size_t(x)];
    }
    [[nodiscard]] static QRgb commonest(const QImage &part)
    {
        constexpr int step = 2; // a quarter of them tells it, too
        QHash<QRgb, int> counts;
        QRgb found = 0;
        int most = 0;
        for (int y = 0; y < part.height(); y += step) {
            const auto *line = reinterpret_cast<const QRgb *>(part.constScanLine(y));
            for (int x = 0; x < part.width(); x += step) {
                if (const int count = ++counts[line[x]]; count > most) {
                    most = count;
                    found = line[x];
                }
            }
        }
        return found;
    }

    QRect m_area;
    std::vector<float> m_contrasts;
};

using Spans = QList<std::pair<int, int>>;

//! Runs of marked places, over gaps of less than \a gap.
template <typename IsMarked> Spans spans(int length, int gap, IsMarked isMarked)
{
    Spans found;
    for (int at = 0; at < length; ++at) {
        if (!isMarked(at))
            continue;
        if (found.isEmpty() || at - found.constLast().second > gap)
            found.append({at, at});
        else
            found.last().second = at;
    }
    return found;
}

} // namespace

QList<Ink> inkIn(const QImage &image, const QRect &area, int gap)
{
    const Sheet sheet(image, area);
    const int width = sheet.area().width();
    const int height = sheet.area().height();
    QList<Ink> found;
    const Spans lines = spans(height, 1, [&](int y) { return sheet.hasInk({0, y, width, 1}); });
    for (const auto &[top, bottom] : lines) {
        const int high = bottom - top + 1;
        const Spans pieces = spans(width, gap, [&, from = top](int x) {
            return sheet.hasInk({x, from, 1, high});
        });
        for (const auto &[left, right] : pieces) {
            const QRect place(left, top, right - left + 1, high);
            found.append({place.translated(sheet.area().topLeft()), sheet.strongest(place)});
        }
    }
    return found;
}

} // namespace windlass::gallery
