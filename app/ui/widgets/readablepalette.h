// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPalette>

namespace windlass::ui {

//! \a palette, where links, hints in empty fields and what is selected can be read: some styles
//! give them less than 4.5:1. What is disabled has at least 3:1. Everything else stays.
[[nodiscard]] QPalette readablePalette(const QPalette &palette);

//! The colour of a window of which Fusion makes outlines of boxes to tick that can be seen on
//! \a background, with 3:1 at least.
[[nodiscard]] QColor outlineSource(const QColor &background);

//! Keeps the palette of the application readable, also when the system changes it, such as from
//! light to dark, and the outlines of boxes and round buttons in sight. One per process, for as
//! long as there are windows.
class PaletteKeeper final : public QObject
{
    Q_OBJECT
public:
    PaletteKeeper();

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    static void keep();
};

} // namespace windlass::ui
