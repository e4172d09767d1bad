// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journeys/screenreader.h"

namespace windlass::journeys {

//! A person with a keyboard and no mouse: real key events of the display, by xdotool.
class Keyboard final
{
public:
    //! Why there are no keys to press here; empty when there are.
    [[nodiscard]] static QString whyNot();

    explicit Keyboard(ScreenReader &reader);

    //! \param keys  as xdotool names them: "Tab", "ctrl+Return"
    [[nodiscard]] bool press(const QString &keys);
    //! Replaces what the focused field holds.
    [[nodiscard]] bool type(const QString &text);
    //! Tab, until the thing of that role and name has the focus. No role: any.
    [[nodiscard]] bool goTo(const QString &role, const QString &name);
    //! Goes there and presses Space.
    [[nodiscard]] bool use(const QString &role, const QString &name);
    //! What Tab comes past, from here until it is here again.
    [[nodiscard]] QList<Accessible> round();

    [[nodiscard]] int keys() const { return m_keys; }

private:
    [[nodiscard]] bool run(const QStringList &arguments);

    ScreenReader &m_reader;
    int m_keys = 0;
};

} // namespace windlass::journeys
