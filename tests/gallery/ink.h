// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QList>
#include <QRect>

namespace windlass::gallery {

//! Something written or drawn: a word, a line, an icon.
struct Ink
{
    QRect place;         //!< in the pixels of the picture
    double contrast = 1; //!< of its strongest pixel to what is around it (WCAG 2.1), 1 to 21
};

//! What stands in \a area of \a image on one background, the commonest colour there. Pieces that
//! are further apart than \a gap pixels count for themselves; what is fainter than a shade of the
//! background is none.
[[nodiscard]] QList<Ink> inkIn(const QImage &image, const QRect &area, int gap);

} // namespace windlass::gallery
