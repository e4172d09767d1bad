// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gitstore.h"

#include <algorithm>

namespace windlass::practice {

using namespace Qt::StringLiterals;

namespace {

constexpr char tagFormat[] = "%(refname:strip=2)%00%(objectname)%00%(*objectname)%00%(taggername) "
                             "%(taggeremail)%00%(taggerdate:iso-strict)%00%(contents)%01";

QString textOf(const QByteArray &bytes)
{
    return QString::fromUtf8(bytes);
}

std::optional<Tag> tagFrom(QByteArray record)
{
    while (record.startsWith('\n'))
        record.remove(0, 1);
    const QByteArrayList fields = record.split('\0');
    if (fields.size() != 6)
        return std::nullopt;
    Tag tag{textOf(fields[0]), textOf(fields[1]), {}, {}, {}};
    if (fields[2].isEmpty())
        return tag;
    tag.targetHash = textOf(fields[2]);
    tag.tagger = textOf(fields[3]);
    tag.date = textOf(fields[4]).replace(u'Z', u"+00:00"_s);
    tag.message = textOf(fields[5]);
    return tag;
}

//! What a person may have meant as a path of a repository.
bool isPath(const QString &path)
{
    const QStringList words = path.split(u'/');
    return std::none_of(words.begin(), words.end(), [](const QString &word) {
        return word.isEmpty() || word == u"." || word == u".."
               || word.compare(u".git", Qt::CaseInsensitive) == 0;
    });
}

QByteArray quoted(const QString &path)
{
    QByteArray text = path.toUtf8();
    text.replace('\\', "\\\\").replace('"', "\\\"").replace('\n', "\\n");
    return '"' + text + '"';
}

QByteArray counted(const QByteArray &text)
{
    return "data " + QByteArray::number(text.size()) + '\n' + text + '\n';
}

QByteArray importStream(const NewCommit &commit, const QString &parent)
{
    const QByteArray who = commit.author.toUtf8() + ' '
                           + QByteArray::number(QDateTime::currentSecsSinceEpoch()) + " +0000\n";
    QByteArray stream = "commit refs/heads/" + commit.branch.toUtf8() + "\nauthor " + who
                        + "committer " + who + counted(commit.message.toUtf8());
    if (!parent.isEmpty())
        stream += "from " + parent.toLatin1() + '\n';
    for (const QString &path : commit.removed)
        stream += "D " + quoted(path) + '\n';
    for (const NewFile &file : commit.files)
        stream += "M " + file.mode + " inline " + quoted(file.path) + '\n' + counted(file.bytes);
    return stream + '\n';
}

} // namespace

QList<Tag> GitStore::tags(const Repository &repository) const
{
    const Outcome listed =
        git(folder(repository),
            {u"for-each-ref"_s, u"--format="_s + QString::fromLatin1(tagFormat), u"refs/tags/"_s});
    QList<Tag> found;
    for (const QByteArray &record : listed.output.split('\1')) {
        if (const auto tag = tagFrom(record))
            found.append(*tag);
    }
    return found;
}

std::optional<Tag> GitStore::tag(const Repository &repository, const QString &name) const
{
    for (const Tag &tag : tags(repository)) {
        if (tag.name == name)
            return tag;
    }
    return std::nullopt;
}

bool GitStore::createTag(const Repository &repository, const Tag &tag) const
{
    const QString where = folder(repository);
    const QString reference = u"refs/tags/"_s + tag.name;
    if (!git(where, {u"check-ref-format"_s, reference}).good)
        return false;
    const QByteArray object = "object " + tag.targetHash.toLatin1() + "\ntype commit\ntag "
                              + tag.name.toUtf8() + "\ntagger " + tag.tagger.toUtf8() + ' '
                              + QByteArray::number(QDateTime::currentSecsSinceEpoch())
                              + " +0000\n\n" + tag.message.toUtf8() + '\n';
    const Outcome made = git(where, {u"mktag"_s}, object);
    const QString zero(40, u'0'); // the old value: it must not exist
    return made.good
           && git(where, {u"update-ref"_s, reference, textOf(made.output.trimmed()), zero}).good;
}

bool GitStore::removeTag(const Repository &repository, const QString &name) const
{
    return git(folder(repository), {u"update-ref"_s, u"-d"_s, u"refs/tags/"_s + name}).good;
}

bool GitStore::canMerge(const Repository &repository, const QString &source,
                        const QString &destination) const
{
    return git(folder(repository), {u"merge-tree"_s, u"--write-tree"_s,
                                    u"refs/heads/"_s + destination, u"refs/heads/"_s + source})
        .good;
}

std::optional<QString> GitStore::commitFiles(const Repository &repository,
                                             const NewCommit &commit) const
{
    const QString where = folder(repository);
    const QString reference = u"refs/heads/"_s + commit.branch;
    const bool arePaths = std::all_of(commit.removed.begin(), commit.removed.end(), isPath)
                          && std::all_of(commit.files.begin(), commit.files.end(),
                                         [](const NewFile &file) { return isPath(file.path); });
    if (!arePaths || !git(where, {u"check-ref-format"_s, reference}).good)
        return std::nullopt;
    const QString parent = resolve(repository, reference).value_or(commit.parent);
    if (!commit.parent.isEmpty() && parent != commit.parent)
        return std::nullopt;
    // It refuses by itself when the branch moves on in between.
    if (!git(where, {u"fast-import"_s, u"--quiet"_s}, importStream(commit, parent)).good)
        return std::nullopt;
    return resolve(repository, reference);
}

} // namespace windlass::practice
