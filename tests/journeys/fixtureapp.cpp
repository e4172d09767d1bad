// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journeys/fixtureapp.h"

#include "journeys/windlassprocess.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QDirIterator>
#include <QRandomGenerator>

#include <vector>

using namespace Qt::StringLiterals;

namespace windlass::journeys {

namespace {

bool copyFolder(const QString &from, const QString &to)
{
    QProcess copy;
    copy.start(u"cp"_s, {u"-a"_s, from, to});
    return copy.waitForFinished(patience) && copy.exitCode() == 0;
}

QString lineFor(const QFileInfo &info, const QString &name)
{
    const QString rights = QString::number(int(info.permissions()), 16);
    const QString time = QString::number(info.lastModified().toMSecsSinceEpoch());
    if (info.isSymLink())
        return u"link %1 -> %2"_s.arg(name, info.symLinkTarget());
    if (info.isDir()) // a folder's time is that of its entries
        return u"folder %1 %2"_s.arg(rights, name);
    QFile file(info.filePath());
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file))
        return u"unreadable %1"_s.arg(name);
    return u"file %1 %2 %3 %4"_s.arg(rights, time, QString::fromLatin1(hash.result().toHex()),
                                     name);
}

} // namespace

bool writeFile(const QString &path, const QByteArray &text)
{
    QFile file(path);
    return QDir().mkpath(QFileInfo(path).path()) && file.open(QIODevice::WriteOnly)
           && file.write(text) == text.size();
}

bool makeFixtureApp(const QString &folder)
{
    const auto in = [&folder](const QString &name) { return folder + u'/' + name; };
    const QList<std::pair<QString, QByteArray>> files{
        {u"node_modules/left-pad/index.js"_s, "module.exports = 1;\n"},
        {u"debug.log"_s, "ignored by a pattern\n"},
        {u"windows/readme.txt"_s, "kept\r\nas it is\r\n"},
        {u"attributes/.gitattributes"_s, "*.csv text\n*.bin -text\n"},
        {u"attributes/table.csv"_s, "a,b\r\n1,2\r\n"},
        {u"attributes/table.bin"_s, "a,b\r\n1,2\r\n"},
        {u"namen/Größe.txt"_s, "composed\n"},
        {u"namen/Gro\u0308ße.txt"_s, "decomposed\n"},
        {u"namen/在庫 – список.txt"_s, "and a dash\n"},
        {u"namen/with space \"and\" quotes"_s, "odd\n"},
        {u"empty.txt"_s, {}},
        {u"no-line-end.txt"_s, "the end"},
        {u"tool.sh"_s, "#!/bin/sh\necho tool\n"}};
    if (!copyFolder(QStringLiteral(WINDLASS_SAMPLE_APP), folder))
        return false;
    for (const auto &[name, text] : files) {
        if (!writeFile(in(name), text))
            return false;
    }
    const auto owner = QFile::ReadOwner | QFile::WriteOwner;
    return QFile::setPermissions(in(u"tool.sh"_s), owner | QFile::ExeOwner | QFile::ReadOther)
           && QFile::link(u"tool.sh"_s, in(u"link-to-tool"_s))
           && QFile::link(u"nowhere/at/all"_s, in(u"link-to-nothing"_s))
           && QDir().mkpath(in(u"empty-folder"_s));
}

bool makeLarge(const QString &folder)
{
    constexpr int files = 6;
    constexpr int words = 250'000; // a megabyte in each file, which nothing makes smaller
    QRandomGenerator random(7);
    std::vector<quint32> noise(words);
    for (int i = 0; i < files; ++i) {
        random.fillRange(noise.data(), words);
        const QByteArray bytes(reinterpret_cast<const char *>(noise.data()), words * 4);
        if (!writeFile(u"%1/noise/%2"_s.arg(folder).arg(i), bytes))
            return false;
    }
    return true;
}

QStringList fingerprint(const QString &folder)
{
    QStringList lines;
    QDirIterator at(folder, QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
                    QDirIterator::Subdirectories);
    while (at.hasNext()) {
        const QString name = at.next().mid(folder.size() + 1);
        if (name != ".git"_L1 && !name.startsWith(".git/"_L1))
            lines.append(lineFor(at.fileInfo(), name));
    }
    lines.sort();
    return lines;
}

QString git(const QStringList &arguments, const QProcessEnvironment &environment)
{
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(u"git"_s, arguments);
    if (!process.waitForFinished(patience) || process.exitCode() != 0)
        return {};
    return QString::fromUtf8(process.readAllStandardOutput()).trimmed();
}

QString treeByGit(const QString &folder, const QString &scratch,
                  const QProcessEnvironment &environment)
{
    const auto inCopy = [&](const QStringList &arguments) {
        return git(QStringList{u"-C"_s, scratch} + arguments, environment);
    };
    QDir(scratch).removeRecursively();
    if (!copyFolder(folder, scratch))
        return {};
    QDir(scratch + u"/.git"_s).removeRecursively();
    (void)inCopy({u"init"_s, u"-q"_s});
    (void)inCopy({u"add"_s, u"-A"_s});
    return inCopy({u"write-tree"_s});
}

} // namespace windlass::journeys
