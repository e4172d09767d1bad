// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/contrast.h"

#include <cmath>

namespace windlass::ui {

namespace {

double linear(double channel)
{
    return channel <= 0.03928 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &colour)
{
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF())
           + 0.0722 * linear(colour.blueF());
}

QColor mixed(const QColor &from, const QColor &to, float share)
{
    const auto channel = [share](float one, float other) { return one + share * (other - one); };
    return QColor::fromRgbF(channel(from.redF(), to.redF()), channel(from.greenF(), to.greenF()),
                            channel(from.blueF(), to.blueF()));
}

} // namespace

double contrast(const QColor &one, const QColor &other)
{
    const double first = luminance(one) + 0.05;
    const double second = luminance(other) + 0.05;
    return std::max(first, second) / std::min(first, second);
}

QColor readableOn(const QColor &background, const QColor &wished, double atLeast)
{
    constexpr int steps = 16;
    const bool isDarkBetter = contrast(background, Qt::black) > contrast(background, Qt::white);
    const QColor end = isDarkBetter ? Qt::black : Qt::white;
    for (int step = 0; step < steps; ++step) {
        const QColor tried = mixed(wished, end, float(step) / steps);
        if (contrast(background, tried) >= atLeast)
            return tried;
    }
    return end;
}

QColor blended(const QColor &background, const QColor &colour)
{
    return mixed(background, colour, colour.alphaF());
}

} // namespace windlass::ui
