// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "git/outputhistory.h"

#include "git/folder.h"
#include "git/workingtree.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace windlass::git {

namespace {

using MaybeId = std::optional<ObjectId>;
using RevwalkHandle = std::unique_ptr<git_revwalk, FreeWith<git_revwalk_free>>;

// The last output of the branch that a message names; it may quote several messages.
MaybeId namedOutput(const QString &message, const BranchName &branch)
{
    static const QRegularExpression lines(
        u"^[ \\t*>-]*Windlass-Generated:[ \\t]*([0-9a-f]{40})[ \\t]*\\r?\\n"
        "[ \\t*>-]*Windlass-Output:[ \\t]*(\\S+)[ \\t]*\\r?$"_s,
        QRegularExpression::MultilineOption);
    MaybeId last;
    for (auto found = lines.globalMatch(message); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        if (match.captured(2) == branch.text())
            last = ObjectId::fromHex(match.captured(1));
    }
    return last;
}

// An older one that is still here would be the wrong base.
OutputBase baseAt(git_repository *repository, const MaybeId &output, bool wasThere)
{
    const bool isHere = output && findCommit(repository, *output) && findTree(repository, *output);
    return isHere ? OutputBase{output} : OutputBase{std::nullopt, wasThere};
}

Result<MaybeId> lastNamed(git_repository *repository, const ObjectId &from,
                          const BranchName &branch, const std::stop_token &stop)
{
    if (const auto there = findCommit(repository, from); !there)
        return tl::unexpected(there.error());
    const auto walk = acquire<RevwalkHandle>({}, git_revwalk_new, repository);
    if (!walk)
        return tl::unexpected(walk.error());
    git_revwalk_sorting(walk->get(), GIT_SORT_TOPOLOGICAL | GIT_SORT_TIME);
    const git_oid tip = toOid(from);
    git_oid id = {};
    int code = git_revwalk_push(walk->get(), &tip);
    while (code >= 0 && (code = git_revwalk_next(&id, walk->get())) >= 0) {
        if (stop.stop_requested())
            return tl::unexpected(gitError(GIT_EUSER));
        const auto commit = findCommit(repository, fromOid(id));
        if (!commit)
            return tl::unexpected(commit.error());
        const QString message = QString::fromUtf8(git_commit_message(commit->get()));
        if (const auto output = namedOutput(message, branch))
            return output;
    }
    return code == GIT_ITEROVER ? Result<MaybeId>(MaybeId()) : tl::unexpected(gitError(code));
}

} // namespace

QString generatedMessage(const QString &message, const ObjectId &output, const BranchName &branch)
{
    return u"%1\n\nWindlass-Generated: %2\nWindlass-Output: %3\n"_s.arg(
        message.trimmed(), output.hex(), branch.text());
}

Result<OutputBase> findOutputBase(const QString &repository, const std::optional<ObjectId> &people,
                                  const BranchName &branch, const OutputTraces &traces,
                                  const std::stop_token &stop)
{
    if (!people)
        return OutputBase{};
    const auto opened = openStored(repository);
    if (!opened)
        return tl::unexpected(opened.error());
    const auto named = lastNamed(opened->get(), *people, branch, stop);
    if (!named)
        return tl::unexpected(named.error());
    if (!traces.wasMerged || (*named && *named == traces.newest))
        return baseAt(opened->get(), *named, named->has_value());
    const auto merged = traces.merged && findCommit(opened->get(), *traces.merged)
                            ? lastNamed(opened->get(), *traces.merged, branch, stop)
                            : Result<MaybeId>(MaybeId());
    if (!merged)
        return tl::unexpected(merged.error());
    if (!*merged)
        return OutputBase{std::nullopt, true};
    const bool isNewer = *named && contains(repository, **named, **merged);
    return baseAt(opened->get(), isNewer ? *named : *merged, true);
}

MaybeId commitLike(const QString &repository, const QString &digits)
{
    const auto opened = openStored(repository);
    const QByteArray hex = digits.toLatin1();
    git_oid id = {};
    if (!opened || hex.size() > GIT_OID_HEXSZ
        || git_oid_fromstrn(&id, hex.constData(), static_cast<std::size_t>(hex.size())) < 0)
        return std::nullopt;
    const auto commit = acquire<CommitHandle>({}, git_commit_lookup_prefix, opened->get(), &id,
                                              static_cast<std::size_t>(hex.size()));
    return commit ? MaybeId(fromOid(*git_commit_id(commit->get()))) : std::nullopt;
}

OutputGround groundOf(const QString &repository, const std::optional<ObjectId> &main,
                      const std::optional<ObjectId> &review, bool isMerged)
{
    if (!review || (main && contains(repository, *main, *review)))
        return {main};
    return isMerged && main ? OutputGround{main, review} : OutputGround{review};
}

} // namespace windlass::git
