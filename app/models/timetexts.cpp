// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/timetexts.h"

#include <QCoreApplication>
#include <QLocale>

namespace windlass::models {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(windlass::models::TimeTexts)
};

} // namespace

QString timeAgo(const QDateTime &time, const QDateTime &now)
{
    if (!time.isValid())
        return {};
    const QDate day = time.toLocalTime().date();
    const qint64 minutes = time.secsTo(now) / 60;
    if (minutes < 1)
        return Text::tr("just now");
    if (minutes < 60)
        return Text::tr("%L1 min ago").arg(minutes);
    if (day == now.toLocalTime().date())
        return Text::tr("%L1 h ago").arg(minutes / 60);
    if (day.addDays(1) == now.toLocalTime().date())
        return Text::tr("yesterday");
    return QLocale().toString(day, QLocale::ShortFormat);
}

QString timeAgo(const QDateTime &time)
{
    return timeAgo(time, QDateTime::currentDateTimeUtc());
}

QString exactTime(const QDateTime &time)
{
    return QLocale().toString(time.toLocalTime(), QLocale::LongFormat);
}

QString clockTime(const QDateTime &time)
{
    const QDateTime local = time.toLocalTime();
    QString clock = QLocale().toString(local.time(), QLocale::ShortFormat);
    if (local.date() == QDate::currentDate())
        return clock;
    return QLocale().toString(local, QLocale::ShortFormat);
}

} // namespace windlass::models
