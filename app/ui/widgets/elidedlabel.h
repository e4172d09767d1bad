// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace windlass::ui {

//! One line of plain text that never makes the window wider: what does not fit becomes "...", and
//! the tool tip has all of it.
class ElidedLabel final : public QLabel
{
    Q_OBJECT
public:
    ElidedLabel(Qt::TextElideMode mode, QWidget *parent);

    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QString elided() const;

    const Qt::TextElideMode m_mode;
};

} // namespace windlass::ui
