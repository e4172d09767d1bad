// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gallery/face.h"

#include <QList>
#include <QPalette>
#include <QPointer>
#include <QSize>
#include <QString>

class QImage;
class QWidget;

namespace windlass::gallery {

//! One of the ways in which every face has to look right.
struct Look
{
    QString name;
    bool isDark = false;
    bool isRightToLeft = false;
    bool isSmall = false; //!< on a screen of 1024 x 600
    int scale = 100;      //!< percent; settled when a process starts, by QT_SCALE_FACTOR
    bool isOfFew = false; //!< some faces tell enough about it

    [[nodiscard]] bool isOf(const Face &face) const;
};

[[nodiscard]] const QList<Look> &allLooks();

//! Changes how this program looks, while its windows are shown.
class Mirror final
{
public:
    Mirror();
    ~Mirror(); //!< as it was
    Q_DISABLE_COPY_MOVE(Mirror)

    //! Gives \a window that look and waits until it is laid out.
    void show(const Look &look, QWidget &window);
    //! \a window as it is seen now.
    [[nodiscard]] static QImage picture(QWidget &window);

private:
    const QPalette m_light;
    const Qt::LayoutDirection m_direction;
    QPointer<QWidget> m_window; // the next one may be made where it was
    QSize m_natural;            //!< of the window that was shown last
};

} // namespace windlass::gallery
