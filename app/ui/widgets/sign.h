// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QIcon>
#include <QWidget>

namespace windlass::ui {

//! Our own icons. Each has a shape of its own and stands beside words that say the same.
enum class Sign {
    Ok,
    Failed,
    Stop, //!< must be decided before a push
    Warning,
    Note,
    Private,
    Public,
    Workspace,
    Paused,
    Pushing,
    Changes,
    Looking,
    Missing,
    NotConnected,
    SignedOut,
};

//! What \a sign looks like on \a background, where text has the colour \a text: good news green,
//! bad news red, doubts amber, the rest as the text; always at least 4.5:1.
[[nodiscard]] QColor signColour(Sign sign, const QColor &background, const QColor &text);

//! Draws \a sign as large as \a area, in one colour and in the painter's resolution.
void drawSign(QPainter &painter, Sign sign, const QRect &area, const QColor &colour);

//! The same for a view that wants an icon.
[[nodiscard]] QIcon signIcon(Sign sign, QSize size, qreal resolution, const QColor &colour);

//! A sign beside a text, as high as the letters. It follows the palette.
class SignLabel final : public QWidget
{
    Q_OBJECT
public:
    explicit SignLabel(Sign sign, QWidget *parent = nullptr);

    void setSign(Sign sign);
    [[nodiscard]] Sign sign() const { return m_sign; }

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Sign m_sign;
};

} // namespace windlass::ui
