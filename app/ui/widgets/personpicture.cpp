// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/personpicture.h"

#include "ui/widgets/initials.h"

#include <QBuffer>
#include <QImageReader>
#include <QPainter>
#include <QPainterPath>

namespace windlass::ui {

namespace {

constexpr int longestSide = 1024;
constexpr int lines = 3;

//! The header tells the size before any memory is taken for the picture.
QImage decoded(const QByteArray &bytes, const QByteArray &format)
{
    QBuffer buffer;
    buffer.setData(bytes);
    QImageReader reader(&buffer, format);
    reader.setAutoDetectImageFormat(false);
    reader.setDecideFormatFromContent(false);
    const QSize size = reader.size();
    if (size.isEmpty() || size.width() > longestSide || size.height() > longestSide)
        return {};
    return reader.read();
}

} // namespace

PersonPicture::PersonPicture(const QString &name, const QString &key, QWidget *parent)
    : QWidget(parent), m_name(name), m_key(key)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void PersonPicture::setPicture(const QByteArray &bytes)
{
    m_image = bytes.isEmpty() ? QImage() : decoded(bytes, "png");
    if (m_image.isNull() && !bytes.isEmpty())
        m_image = decoded(bytes, "jpeg");
    update();
}

QSize PersonPicture::sizeHint() const
{
    const int side = fontMetrics().lineSpacing() * lines;
    return {side, side};
}

void PersonPicture::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (m_image.isNull()) {
        drawInitials(painter, rect(), m_name, m_key);
        return;
    }
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    QPainterPath frame;
    frame.addRoundedRect(rect(), 3, 3);
    painter.setClipPath(frame);
    const QSize shown = m_image.size().scaled(size(), Qt::KeepAspectRatioByExpanding);
    const QPoint start((width() - shown.width()) / 2, (height() - shown.height()) / 2);
    painter.drawImage(QRect(start, shown), m_image);
}

} // namespace windlass::ui
