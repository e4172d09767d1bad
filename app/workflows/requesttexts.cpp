// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/requesttexts.h"

#include "projects/appfolder.h"

#include <QLocale>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace windlass::workflows {

namespace {

using Kind = git::Change::Kind;

QString quoted(QString text)
{
    return u'`' + text.remove(u'`').simplified() + u'`';
}

QString counted(qint64 count, const QString &one, const QString &many)
{
    return u"%1 %2"_s.arg(count).arg(count == 1 ? one : many);
}

QString changesText(const QList<git::Change> &changes)
{
    QStringList parts;
    for (const auto &[kind, word] : {std::pair(Kind::Added, u"new"_s),
                                     {Kind::Modified, u"changed"_s},
                                     {Kind::Deleted, u"deleted"_s}}) {
        const auto count =
            std::count_if(changes.cbegin(), changes.cend(),
                          [kind = kind](const git::Change &change) { return change.kind == kind; });
        if (count > 0)
            parts.append(u"%1 %2"_s.arg(count).arg(word));
    }
    return parts.isEmpty() ? u"no file changed"_s : parts.join(u", "_s);
}

QString checksText(const QList<projects::Finding> &findings)
{
    const QString checks = u"Checked for secrets, large files, junk, awkward names and filters: "_s;
    if (findings.isEmpty())
        return checks + u"nothing found."_s;
    const auto kept = std::count_if(findings.cbegin(), findings.cend(),
                                    [](const projects::Finding &one) { return one.isKept; });
    const QString found = counted(findings.size(), u"finding"_s, u"findings"_s);
    return checks
           + (kept > 0 ? u"%1, %2 of them kept on purpose."_s.arg(found).arg(kept) : found + u'.');
}

//! In English as all else, whatever the user's language.
QString sizeFor(qint64 bytes)
{
    return QLocale::c().formattedDataSize(bytes, 1, QLocale::DataSizeSIFormat);
}

} // namespace

QString requestTitle(const QString &message)
{
    constexpr qsizetype longest = 255;
    return message.section(u'\n', 0, 0).simplified().left(longest);
}

QString requestDescription(const projects::Plan &plan, const QString &baseDirectory,
                           const git::ObjectId &commit)
{
    const git::Snapshot &snapshot = plan.snapshot;
    const QString kind = plan.kind.title();
    const QString name = quoted(projects::appName(plan.folder));
    const QString where = baseDirectory.isEmpty() ? QString() : u", in "_s + quoted(baseDirectory);
    const QStringList lines{
        u"Generated app %1%2%3."_s.arg(name, kind.isEmpty() ? QString() : u" (%1)"_s.arg(kind),
                                       where),
        QString(),
        u"- %1, %2; %3"_s.arg(counted(snapshot.files, u"file"_s, u"files"_s),
                              sizeFor(snapshot.bytes), changesText(snapshot.changes)),
        u"- %1"_s.arg(checksText(plan.findings)),
        u"- Commit %1"_s.arg(commit.hex()),
        QString(),
        u"Windlass keeps this pull request up to date: later pushes add commits and comments."_s};
    return lines.join(u'\n');
}

QString conflictsText(const QList<git::OutputConflict> &conflicts)
{
    constexpr qsizetype most = 50;
    if (conflicts.isEmpty())
        return {};
    QStringList lines{u"\n\nPeople and the generator changed the same in %1:\n"_s.arg(
        counted(conflicts.size(), u"file"_s, u"files"_s))};
    for (const git::OutputConflict &conflict : conflicts.mid(0, most)) {
        using Decision = git::OutputDecision;
        const QString now = conflict.decision == Decision::People ? u"people's work is kept"_s
                            : conflict.decision == Decision::Generated
                                ? u"the generator's is taken"_s
                            : conflict.mayBeMarked() ? u"both are there, between markers"_s
                                                     : u"look at it: there are no lines to mark"_s;
        lines.append(u"- %1: %2"_s.arg(quoted(conflict.path), now));
    }
    if (conflicts.size() > most)
        lines.append(u"- and %1 more"_s.arg(conflicts.size() - most));
    return lines.join(u'\n');
}

QString requestComment(const projects::Plan &plan, const git::ObjectId &commit)
{
    return u"Pushed commit %1: %2; %3 now, %4."_s.arg(
        commit.hex(), changesText(plan.snapshot.changes),
        counted(plan.snapshot.files, u"file"_s, u"files"_s), sizeFor(plan.snapshot.bytes));
}

QStringList commitsToldOf(const QStringList &texts)
{
    static const QRegularExpression begun(u"\\AGenerated app `.*^- Commit ([0-9a-f]{40})$"_s,
                                          QRegularExpression::MultilineOption
                                              | QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression pushed(u"\\APushed commit ([0-9a-f]{40}): "_s);
    QStringList commits;
    for (QString text : texts) {
        text.remove(u'\r'); // as servers may give it back
        for (const auto &match : {begun.match(text), pushed.match(text)}) {
            if (match.hasMatch())
                commits.append(match.captured(1));
        }
    }
    return commits;
}

} // namespace windlass::workflows
