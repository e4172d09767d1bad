// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gallery/face.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace windlass::gallery {

QString spoken(const char *context, const char *text)
{
    static const QRegularExpression placeholder(u"%\\d"_s);
    const QStringList pieces = QCoreApplication::translate(context, text).split(placeholder);
    return *std::ranges::max_element(pieces, {}, [](const QString &piece) { return piece.size(); });
}

QList<Face> allFaces()
{
    return startFaces() + appFaces() + findingFaces() + progressFaces() + outcomeFaces()
           + refusalFaces() + historyFaces() + severalFaces() + regenerateFaces() + workspaceFaces()
           + chooserFaces() + assistantFaces() + dialogFaces();
}

} // namespace windlass::gallery
