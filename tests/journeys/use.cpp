// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journeys/use.h"

#include "testing/ownuse.h"

#include <QDir>
#include <QDirIterator>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace windlass::journeys {

bool Use::isTold()
{
    return testing::openDescriptors() && testing::runningThreads();
}

Use Use::now(const QString &profile, const QString &folder)
{
    Use now{*testing::openDescriptors(), *testing::runningThreads(),
            testing::usedBytes().value_or(0)};
    QDirIterator files(profile, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext())
        now.profile += QFileInfo(files.next()).size();
    const QDir packs(folder + u"/.git/objects/pack"_s);
    now.packs = packs.entryList({u"*.pack"_s}, QDir::Files).size();
    return now;
}

QStringList Use::growth(const Use &before, int times) const
{
    qInfo("%d times more: %s, then %s", times, qPrintable(before.told()), qPrintable(told()));
    constexpr qsizetype few = 4;         // a connection may just be kept, or a thread be ending
    constexpr qsizetype noise = 300'000; // of caches that fill whenever they like
    constexpr qsizetype log = 4'500'000; // the database's, before it begins anew
    constexpr qsizetype gathered = 50;   // see git/gatherpacks.h
    QStringList more;
    if (descriptors > before.descriptors + few)
        more.append(u"descriptors"_s);
    if (threads > before.threads + few)
        more.append(u"threads"_s);
    if (bytes - before.bytes >= noise + times * 100)
        more.append(u"bytes"_s);
    if (profile - before.profile >= log)
        more.append(u"profile"_s);
    if (packs >= gathered)
        more.append(u"packs"_s);
    return more;
}

QString Use::told() const
{
    return u"%1 descriptors, %2 threads, %3 bytes, profile %4, %5 packs"_s.arg(descriptors)
        .arg(threads)
        .arg(bytes)
        .arg(profile)
        .arg(packs);
}

} // namespace windlass::journeys
