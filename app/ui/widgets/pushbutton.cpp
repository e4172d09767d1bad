// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/pushbutton.h"

namespace windlass::ui {

QSize PushButton::sizeHint() const
{
    constexpr int letters = 4; // of room, left and right together
    QSize size = QPushButton::sizeHint();
    const int words = fontMetrics().size(Qt::TextShowMnemonic, text()).width();
    size.setWidth(std::max(size.width(), words + letters * fontMetrics().averageCharWidth()));
    return size;
}

QSize PushButton::minimumSizeHint() const
{
    return sizeHint();
}

} // namespace windlass::ui
