// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gallery/face.h"
#include "gallery/look.h"

class QImage;

namespace windlass::gallery {

//! Pictures in a folder, one for each face and look, and the page that shows them all.
class PictureBook final
{
public:
    //! \param looks  those that it is about
    PictureBook(QString folder, QList<Look> looks);

    //! Those that \a face has.
    [[nodiscard]] QList<Look> looksOf(const Face &face) const;

    //! Removes an older picture of it.
    void forget(const Face &face, const Look &look) const;
    //! False when the file cannot be written.
    [[nodiscard]] bool add(const Face &face, const Look &look, const QImage &image) const;
    //! What is wrong with that picture: it is not there, cannot be read, or shows nothing.
    [[nodiscard]] QString problem(const Face &face, const Look &look) const;
    //! Writes index.html. False when it cannot be written.
    [[nodiscard]] bool writeIndex(const QList<Face> &faces) const;
    [[nodiscard]] QString indexFile() const;

private:
    [[nodiscard]] QString file(const Face &face, const Look &look) const;
    [[nodiscard]] QString row(const Face &face) const;

    const QString m_folder;
    const QList<Look> m_looks;
};

//! Why \a image cannot be the picture of a face; empty: it can.
[[nodiscard]] QString whyNoFace(const QImage &image);

} // namespace windlass::gallery
