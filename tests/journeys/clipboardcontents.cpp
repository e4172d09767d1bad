// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journeys/clipboardcontents.h"

#include <QGuiApplication>
#include <QMimeData>

namespace windlass::journeys {

static QByteArray contentsOf(QClipboard::Mode mode)
{
    const QMimeData *data = QGuiApplication::clipboard()->mimeData(mode);
    if (data == nullptr)
        return {};
    QByteArray all;
    for (const QString &format : data->formats())
        all += format.toUtf8() + '\n' + data->data(format) + '\n';
    return all;
}

QByteArray copiedNow()
{
    return contentsOf(QClipboard::Clipboard) + contentsOf(QClipboard::Selection);
}

void watchClipboards(QObject *context, std::function<void(const QByteArray &)> take)
{
    QObject::connect(QGuiApplication::clipboard(), &QClipboard::changed, context,
                     [take = std::move(take)](QClipboard::Mode mode) { take(contentsOf(mode)); });
}

} // namespace windlass::journeys
