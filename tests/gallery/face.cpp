// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gallery/face.h"

namespace windlass::gallery {

QList<Face> allFaces()
{
    return startFaces() + appFaces() + findingFaces() + progressFaces() + outcomeFaces()
           + refusalFaces() + historyFaces() + severalFaces() + regenerateFaces() + workspaceFaces()
           + chooserFaces() + assistantFaces() + dialogFaces();
}

} // namespace windlass::gallery
