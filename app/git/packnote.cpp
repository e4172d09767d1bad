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

} // namespace

void notePack(git_repository *repository, const ObjectId &commit,
              const std::optional<ObjectId> &parent, const QString &packName)
{
    const QString name = noteFile(repository);
    QDir().mkpath(QFileInfo(name).path());
    // Half a line is as good as none, so it need not wait for the disk. Nor may it: a file that is
    // emptied first waits for what else is being written, so all lines are of one length.
    constexpr qsizetype length = 127;
    QFile file(name);
    if (!file.open(QIODevice::ReadWrite))
        return;
    const QString line = u"%1 %2 %3"_s.arg(commit.hex(), parent ? parent->hex() : u"-"_s, packName);
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
    if (words.size() != 3 || words.at(0) != commit.hex() || words.at(2).contains(u'/'))
        return std::nullopt;
    NotedPack noted{packFile(repository, words.at(2)), ObjectId::fromHex(words.at(1))};
    if ((!noted.parent && words.at(1) != "-"_L1) || !isPack(noted.file))
        return std::nullopt;
    return noted;
}

} // namespace windlass::git
