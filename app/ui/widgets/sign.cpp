// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/sign.h"

#include "ui/widgets/contrast.h"

#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

using namespace Qt::StringLiterals;

namespace windlass::ui {

namespace {

QString fileOf(Sign sign)
{
    switch (sign) {
    case Sign::Ok:
        return u"ok"_s;
    case Sign::Failed:
        return u"failed"_s;
    case Sign::Stop:
        return u"stop"_s;
    case Sign::Warning:
        return u"warning"_s;
    case Sign::Note:
        return u"note"_s;
    case Sign::Private:
        return u"private"_s;
    case Sign::Public:
        return u"public"_s;
    case Sign::Workspace:
        return u"workspace"_s;
    case Sign::Paused:
        return u"paused"_s;
    case Sign::Pushing:
        return u"pushing"_s;
    case Sign::Changes:
        return u"changes"_s;
    case Sign::Looking:
        return u"looking"_s;
    case Sign::Missing:
        return u"missing"_s;
    case Sign::NotConnected:
        return u"not-connected"_s;
    case Sign::SignedOut:
        return u"signed-out"_s;
    }
    return {};
}

//! The drawing in black, as a mask for any colour.
QPixmap maskOf(Sign sign, QSize pixels)
{
    QPixmap mask(pixels);
    mask.fill(Qt::transparent);
    QPainter painter(&mask);
    QSvgRenderer(u":/icons/signs/%1.svg"_s.arg(fileOf(sign))).render(&painter);
    return mask;
}

QPixmap pixmapOf(Sign sign, QSize size, qreal resolution, const QColor &colour)
{
    const QSize pixels = (QSizeF(size) * resolution).toSize();
    const QString key = u"windlass/%1/%2/%3/%4"_s.arg(int(sign))
                            .arg(pixels.width())
                            .arg(resolution)
                            .arg(colour.rgba(), 0, 16);
    QPixmap made;
    if (QPixmapCache::find(key, &made))
        return made;
    made = maskOf(sign, pixels);
    QPainter painter(&made);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(made.rect(), colour);
    painter.end();
    made.setDevicePixelRatio(resolution);
    QPixmapCache::insert(key, made);
    return made;
}

} // namespace

QColor signColour(Sign sign, const QColor &background, const QColor &text)
{
    const bool isDark = contrast(background, Qt::white) > contrast(background, Qt::black);
    switch (sign) {
    case Sign::Ok:
        return readableOn(background, isDark ? QColor(120, 215, 150) : QColor(25, 115, 55));
    case Sign::Failed:
    case Sign::Stop:
    case Sign::Missing:
        return readableOn(background, isDark ? QColor(255, 150, 140) : QColor(180, 35, 25));
    case Sign::Warning:
    case Sign::Paused:
        return readableOn(background, isDark ? QColor(255, 195, 105) : QColor(140, 80, 0));
    default:
        return readableOn(background, text);
    }
}

void drawSign(QPainter &painter, Sign sign, const QRect &area, const QColor &colour)
{
    const qreal resolution = painter.device()->devicePixelRatioF();
    painter.drawPixmap(area.topLeft(), pixmapOf(sign, area.size(), resolution, colour));
}

QIcon signIcon(Sign sign, QSize size, qreal resolution, const QColor &colour)
{
    const QPixmap drawn = pixmapOf(sign, size, resolution, colour);
    QIcon icon(drawn);
    icon.addPixmap(drawn, QIcon::Selected); // else the style tints it
    return icon;
}

SignLabel::SignLabel(Sign sign, QWidget *parent) : QWidget(parent), m_sign(sign)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void SignLabel::setSign(Sign sign)
{
    m_sign = sign;
    update();
}

QSize SignLabel::sizeHint() const
{
    const int letters = fontMetrics().height();
    return {letters, letters};
}

void SignLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QColor background = palette().color(backgroundRole());
    drawSign(painter, m_sign, rect(),
             signColour(m_sign, background, palette().color(foregroundRole())));
}

} // namespace windlass::ui
