// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "git/packnote.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace windlass::git {

namespace {

QString noteFile(git_repository *repository)
{
    return QFile::decodeName(git_repository_path(repository)) + "windlass/pack"_L1;
}

QString packFile(git_repository *repository, const QString &name)
{
    Buffer objects;
    if (git_repository_item_path(objects.out(), repository, GIT_REPOSITORY_ITEM_OBJECTS) < 0)
        return {};
    return QFile::decodeName(objects.bytes()) + "pack/"_L1 + name + ".pack"_L1;
}

// A pack is called after the checksum at its end; somebody may have put another one in its place.
bool isPack(const QString &file)
{
    constexpr qint64 trailer = 20;
    QFile pack(file);
    if (!pack.open(QIODevice::ReadOnly) || pack.size() < trailer
        || !pack.seek(pack.size() - trailer))
        return false;
    return QFileInfo(file).baseName() == "pack-"_L1 + QString::fromLatin1(pack.readAll().toHex());
}

QString joined(const QList<ObjectId> &ids)
{
    QStringList words;
    for (const ObjectId &id : ids)
        words.append(id.hex());
    return words.isEmpty() ? u"-"_s : words.join(u',');
}

std::optional<QList<ObjectId>> split(const QString &words)
{
    QList<ObjectId> ids;
    for (const QString &word : words == "-"_L1 ? QStringList() : words.split(u',')) {
        const auto id = ObjectId::fromHex(word);
        if (!id)
            return std::nullopt;
        ids.append(*id);
    }
    return ids;
}

} // namespace

void notePack(git_repository *repository, const QList<ObjectId> &commits,
              const QList<ObjectId> &parents, const QString &packName)
{
    const QString name = noteFile(repository);
    QDir().mkpath(QFileInfo(name).path());
    // Half a line is as good as none, so it need not wait for the disk. Nor may it: a file that is
    // emptied first waits for what else is being written, so all lines are of one length.
    constexpr qsizetype length = 383;
    QFile file(name);
    if (!file.open(QIODevice::ReadWrite))
        return;
    const QString line = u"%1 %2 %3"_s.arg(joined(commits), joined(parents), packName);
    file.write(line.toLatin1().leftJustified(length) + '\n');
    if (file.size() > length + 1)
        file.resize(length + 1);
}

std::optional<NotedPack> notedPack(git_repository *repository, const ObjectId &commit)
{
    constexpr qint64 longest = 1000;
    QFile file(noteFile(repository));
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QStringList words =
        QString::fromLatin1(file.read(longest)).trimmed().split(u' ', Qt::SkipEmptyParts);
    if (words.size() != 3 || words.at(2).contains(u'/'))
        return std::nullopt;
    const auto commits = split(words.at(0));
    const auto parents = split(words.at(1));
    if (!commits || commits->isEmpty() || commits->constFirst() != commit || !parents)
        return std::nullopt;
    const NotedPack noted{packFile(repository, words.at(2)), *commits, *parents};
    return isPack(noted.file) ? std::optional(noted) : std::nullopt;
}

} // namespace windlass::git
