// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "projects/findings.h"

#include "git/worktally.h"
#include "projects/ignorefile.h"
#include "projects/junkfindings.h"
#include "projects/pathfindings.h"
#include "projects/secretfindings.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <climits>

using namespace Qt::StringLiterals;

namespace windlass::projects {

namespace {

using Severity = Finding::Severity;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(windlass::projects::Finding)
};

//! The system gives it to nobody by this name, whatever the permissions are.
bool isTooLong([[maybe_unused]] const QString &path)
{
#ifdef PATH_MAX
    return QFile::encodeName(path).size() >= PATH_MAX - 1;
#else
    return false;
#endif
}

//! What may be wrong with the push as a whole.
QList<Finding> generalFindings(const Contents &contents)
{
    QList<Finding> found;
    qint64 bytes = 0;
    for (const CommitFile &file : contents.files)
        bytes += file.bytes;
    if (bytes > maximumPushSize)
        found.append({u"push-size"_s,
                      {},
                      Severity::Warning,
                      Text::tr("Bitbucket refuses pushes over 3.5 GB and repositories over 4 GB. "
                               "These files may be too much.")});
    if (contents.hasRepository && !contents.hasIdentity && !contents.files.isEmpty())
        found.append({u"author"_s,
                      {},
                      Severity::Note,
                      Text::tr("Git has no name and e-mail address for you here. The commit will "
                               "carry your name on Bitbucket, without an address.")});
    const QString ignoreFile = contents.folder + u"/.gitignore"_s;
    const QFileInfo info(ignoreFile);
    if (!contents.kind.usualIgnores.isEmpty() && !info.exists() && !info.isSymLink())
        found.append(
            {u"ignore-file"_s,
             u".gitignore"_s,
             Severity::Note,
             Text::tr("There is no .gitignore. The usual one for %1 leaves out %2, …")
                 .arg(contents.kind.name, contents.kind.usualIgnores.mid(0, 2).join(u", "_s)),
             {},
             contents.kind.usualIgnores});
    return found;
}

//! Those in a folder of junk become one about the folder, left out with it.
QList<Finding> secretFindings(const QList<FileSecrets> &secrets, const JunkFiles &junk,
                              const QHash<QString, bool> &isCommitted)
{
    QList<Finding> found;
    QHash<QString, qsizetype> ofJunk;
    for (const FileSecrets &file : secrets) {
        Finding finding = findingFor(file, isCommitted.value(file.path));
        const Junk *folder = junk.folderOf(file.path);
        if (folder == nullptr) {
            found.append(finding);
            continue;
        }
        const auto known = ofJunk.constFind(folder->path);
        if (known == ofJunk.constEnd()) {
            ofJunk.insert(folder->path, found.size());
            finding.message = Text::tr("Files in %1 hold what looks like secrets: %2")
                                  .arg(pathInWords(folder->path), finding.message);
            finding.path = folder->path;
            if (!finding.ignoreLines.isEmpty())
                finding.ignoreLines = {folder->ignoreLine};
            found.append(finding);
        } else {
            found[*known].subject += u'|' + finding.subject;
        }
    }
    return found;
}

void putInOrder(QList<Finding> &findings)
{
    std::stable_sort(findings.begin(), findings.end(), [](const Finding &a, const Finding &b) {
        return a.severity != b.severity ? a.severity > b.severity : a.path < b.path;
    });
}

QSet<QString> pathsOf(const QList<CommitFile> &files)
{
    QSet<QString> paths;
    for (const CommitFile &file : files)
        paths.insert(file.path);
    return paths;
}

//! Tells \a report how many files were searched.
git::WorkTally::Tell reporter(const ReportPlan &report, qsizetype total)
{
    if (!report)
        return {};
    return [&report, total](const git::WorkTally::Counts &counts) {
        report({PlanProgress::Phase::Searching, static_cast<qint64>(counts.files), total,
                static_cast<qint64>(counts.bytes)});
    };
}

} // namespace

Finding findingFor(const git::Obstacle &obstacle)
{
    using Kind = git::Obstacle::Kind;
    const QString &path = obstacle.path;
    const QString words = pathInWords(path);
    switch (obstacle.kind) {
    case Kind::Filter:
        return {
            u"filter"_s, path, Severity::Stops,
            Text::tr("%1 needs a filter program (Git LFS, for example). Windlass does not run such "
                     "programs; take the rule out of .gitattributes or push with git.")
                .arg(words)};
    case Kind::NestedRepository:
        return {u"nested-repository"_s, path, Severity::Note,
                Text::tr("%1 is a repository of its own and is left out.").arg(words)};
    case Kind::Unreadable:
        return {u"unreadable"_s, path, Severity::Stops,
                isTooLong(path)
                    ? Text::tr("%1 cannot be read: its path is too long. Move it up, or "
                               "leave it out with .gitignore.")
                          .arg(words)
                    : Text::tr("%1 cannot be read. Check its permissions.").arg(words)};
    case Kind::Unsupported:
        return {u"unsupported"_s, path, Severity::Note,
                Text::tr("%1 is neither a file nor a folder and is left out.").arg(words)};
    case Kind::StagedDifference:
        return {u"staged"_s, path, Severity::Stops,
                Text::tr("%1 is staged in git with other content than the file has. Commit it with "
                         "git, or unstage it.")
                    .arg(words)};
    }
    return {};
}

QList<Finding> sizeFindings(const QList<CommitFile> &files)
{
    constexpr auto large = qint64{10} * 1024 * 1024;
    constexpr qint64 veryLarge = 5 * large;
    QList<Finding> found;
    for (const CommitFile &file : files) {
        if (file.bytes <= large)
            continue;
        Finding finding{u"size"_s, file.path, Severity::Note,
                        Text::tr("%1 is larger than 10 MB and will stay in the history for ever.")
                            .arg(pathInWords(file.path))};
        if (file.bytes > maximumFileSize) {
            finding.severity = Severity::Stops;
            finding.message = Text::tr("%1 is larger than the 100 MB that Bitbucket accepts.")
                                  .arg(pathInWords(file.path));
        } else if (file.bytes > veryLarge) {
            finding.severity = Severity::Warning;
            finding.message =
                Text::tr("%1 is larger than 50 MB and will stay in the history for ever.")
                    .arg(pathInWords(file.path));
        }
        finding.bytes = file.bytes;
        if (!file.isCommitted)
            finding.ignoreLines = {ignoreLineFor(file.path)};
        found.append(finding);
    }
    return found;
}

Result<QList<Finding>> findAll(const Contents &contents, std::stop_token stop,
                               const ReportPlan &report)
{
    QList<Finding> found = generalFindings(contents);
    for (const git::Obstacle &obstacle : contents.obstacles)
        found.append(findingFor(obstacle));
    const JunkFiles junk(contents.folder, contents.files);
    found += junk.findings();
    const QList<CommitFile> &outside = junk.filesOutside();
    found += sizeFindings(outside);
    found += pathFindings(contents.folder, outside);
    git::WorkTally tally(reporter(report, contents.files.size()));
    tally.restart();
    const QList<FileSecrets> secrets = searchSecrets(contents.folder, contents.files, stop, &tally);
    tally.tell();
    if (stop.stop_requested())
        return fail(ErrorKind::Cancelled, Text::tr("Stopped."));
    QHash<QString, bool> isCommitted;
    for (const CommitFile &file : contents.files)
        isCommitted.insert(file.path, file.isCommitted);
    found += secretFindings(secrets, junk, isCommitted);
    if (contents.history) {
        auto earlier =
            historyFindings(contents.folder, *contents.history, pathsOf(contents.files), stop);
        if (!earlier)
            return earlier;
        found += *earlier;
    }
    putInOrder(found);
    return found;
}

} // namespace windlass::projects
