// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/readablepalette.h"

#include "ui/widgets/contrast.h"

#include <QApplication>
#include <QEvent>

namespace windlass::ui {

namespace {

//! Only what really changes is set: the rest goes on following the system.
void set(QPalette &palette, QPalette::ColorGroup group, QPalette::ColorRole role,
         const QColor &colour)
{
    if (palette.color(group, role) != colour)
        palette.setColor(group, role, colour);
}

void improve(QPalette &palette, QPalette::ColorGroup group)
{
    const QColor base = palette.color(group, QPalette::Base);
    const QColor window = palette.color(group, QPalette::Window);
    const QColor hint = palette.color(group, QPalette::PlaceholderText);
    if (contrast(base, blended(base, hint)) < readableContrast)
        set(palette, group, QPalette::PlaceholderText, readableOn(base, blended(base, hint)));
    for (const auto role : {QPalette::Link, QPalette::LinkVisited}) {
        const QColor onBase = readableOn(base, palette.color(group, role));
        set(palette, group, role, readableOn(window, onBase));
    }
    constexpr double shaded = readableContrast + 0.8; // styles draw a row lighter than its colour
    set(palette, group, QPalette::Highlight,
        readableOn(palette.color(group, QPalette::HighlightedText),
                   palette.color(group, QPalette::Highlight), shaded));
}

} // namespace

QPalette readablePalette(const QPalette &palette)
{
    QPalette improved = palette;
    for (const auto group : {QPalette::Active, QPalette::Inactive})
        improve(improved, group);
    return improved;
}

PaletteKeeper::PaletteKeeper()
{
    keep();
    QCoreApplication::instance()->installEventFilter(this);
}

bool PaletteKeeper::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ApplicationPaletteChange
        && watched == QCoreApplication::instance())
        keep();
    return false;
}

void PaletteKeeper::keep()
{
    const QPalette now = QApplication::palette();
    const QPalette improved = readablePalette(now);
    if (improved != now)
        QApplication::setPalette(improved);
}

} // namespace windlass::ui
