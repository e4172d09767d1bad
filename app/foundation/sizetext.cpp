// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "foundation/sizetext.h"

#include <QLocale>

namespace windlass {

namespace {

constexpr qint64 step = 1000; // from a unit to the next

qint64 unitOf(qint64 bytes)
{
    qint64 unit = 1;
    while (bytes / unit >= step)
        unit *= step;
    return unit;
}

} // namespace

QString sizeText(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeSIFormat);
}

QString sizeNumber(qint64 bytes, qint64 whole)
{
    const qint64 unit = unitOf(whole);
    return unit == 1 ? QLocale().toString(bytes)
                     : QLocale().toString(double(bytes) / double(unit), 'f', 1);
}

QString roughSizeText(qint64 bytes)
{
    constexpr qint64 ten = 10;
    qint64 last = 1; // what the second digit stands for
    while (bytes / last >= ten * ten)
        last *= ten;
    const qint64 rough = (bytes + last / 2) / last * last;
    const int decimals = rough / unitOf(rough) < ten ? 1 : 0;
    return QLocale().formattedDataSize(rough, decimals, QLocale::DataSizeSIFormat);
}

} // namespace windlass
