// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/readablepalette.h"

#include "ui/widgets/contrast.h"

#include <QApplication>
#include <QEvent>

#include <utility>

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

//! What cannot be used is paler than the rest, but people want to know what it is.
void improveDisabled(QPalette &palette)
{
    constexpr double pale = 3.1;
    using Role = QPalette::ColorRole;
    for (const auto &[text, background] : {std::pair<Role, Role>(Role::WindowText, Role::Window),
                                           {Role::Text, Role::Base},
                                           {Role::ButtonText, Role::Button}}) {
        set(palette, QPalette::Disabled, text,
            readableOn(palette.color(QPalette::Disabled, background),
                       palette.color(QPalette::Disabled, text), pale));
    }
    const QColor base = palette.color(QPalette::Disabled, Role::Base);
    const QColor hint = blended(base, palette.color(QPalette::Disabled, Role::PlaceholderText));
    if (contrast(base, hint) < pale)
        set(palette, QPalette::Disabled, Role::PlaceholderText, readableOn(base, hint, pale));
}

//! Round buttons and boxes to tick, whose outline Fusion makes of the colour of the window: in dark
//! ones nobody sees which are not ticked.
QPalette boxPalette(const QPalette &palette)
{
    QPalette boxes = palette;
    for (const auto group : {QPalette::Active, QPalette::Inactive, QPalette::Disabled})
        set(boxes, group, QPalette::Window, outlineSource(palette.color(group, QPalette::Window)));
    return boxes;
}

} // namespace

QColor outlineSource(const QColor &background)
{
    constexpr int darkening = 150; // percent, by which the style makes an outline of it
    constexpr double seen = 4;     // 3:1 is enough; some are drawn a little lighter
    return readableOn(background, background.darker(darkening), seen).lighter(darkening);
}

QPalette readablePalette(const QPalette &palette)
{
    QPalette improved = palette;
    for (const auto group : {QPalette::Active, QPalette::Inactive})
        improve(improved, group);
    improveDisabled(improved);
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
    const QPalette boxes = boxPalette(improved);
    for (const char *kind : {"QCheckBox", "QRadioButton"}) {
        if (QApplication::palette(kind) != boxes)
            QApplication::setPalette(boxes, kind);
    }
}

} // namespace windlass::ui
