// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "projects/ignorefile.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace windlass::projects {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(windlass::projects::IgnoreFile)
};

tl::unexpected<Error> notWritten(const QString &reason)
{
    return fail(ErrorKind::Storage,
                Text::tr("The file .gitignore could not be written, and was left as it is. Check "
                         "the permissions of the folder and the free space on the disk."),
                reason);
}

Result<QByteArray> contentOf(const QString &path)
{
    const QFileInfo info(path);
    if (info.isSymLink() || (info.exists() && !info.isFile()))
        return fail(ErrorKind::FolderUnusable,
                    Text::tr(".gitignore is not a plain file in this folder. Replace it by one."));
    QFile file(path);
    if (!info.exists())
        return QByteArray();
    if (!file.open(QIODevice::ReadOnly))
        return notWritten(file.errorString());
    return file.readAll();
}

} // namespace

QString ignoreLineFor(const QString &path)
{
    QString line = u"/"_s;
    for (const QChar c : path) {
        if (u"\\*?["_s.contains(c))
            line += u'\\';
        line += c;
    }
    if (line.endsWith(u' '))
        line.insert(line.size() - 1, u'\\'); // else git passes over blanks at the end
    return line;
}

Result<> addIgnoreLines(const QString &folder, const QStringList &lines)
{
    const QString path = folder + u"/.gitignore"_s;
    const Result<QByteArray> before = contentOf(path);
    if (!before)
        return tl::unexpected(before.error());
    const QByteArray lineEnd = before->contains("\r\n") ? "\r\n" : "\n";
    QByteArrayList known = before->split('\n');
    for (QByteArray &line : known) {
        if (line.endsWith('\r'))
            line.chop(1);
    }
    QByteArray added;
    for (const QString &line : lines) {
        const QByteArray bytes = line.toUtf8();
        if (!known.contains(bytes))
            added += bytes + lineEnd;
        known.append(bytes);
    }
    if (added.isEmpty())
        return {};
    if (!before->isEmpty() && !before->endsWith('\n'))
        added.prepend(lineEnd);
    const QByteArray after = *before + added;
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(after) != after.size() || !file.commit())
        return notWritten(file.errorString());
    return {};
}

} // namespace windlass::projects
