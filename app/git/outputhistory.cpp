// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "git/outputhistory.h"

#include "git/folder.h"
#include "git/workingtree.h"

#include <QRegularExpression>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace windlass::git {

namespace {

using MaybeId = std::optional<ObjectId>;
constexpr auto outputBranches = "windlass-output/"_L1;

using RevwalkHandle = std::unique_ptr<git_revwalk, FreeWith<git_revwalk_free>>;

// What a commit that brought an output to people says of it.
struct NamedOutput
{
    MaybeId commit;
    QString branch;
    QString directory;
};

// A message may quote several others.
QList<NamedOutput> namedOutputs(const QString &message)
{
    static const QRegularExpression lines(
        u"^[ \\t*>-]*Windlass-Generated:[ \\t]*([0-9a-f]{40})[ \\t]*\\r?\\n"
        "[ \\t*>-]*Windlass-Output:[ \\t]*(\\S+)[ \\t]*\\r?$"
        "(?:\\n[ \\t*>-]*Windlass-Directory:[ \\t]*(\\S.*?)[ \\t]*\\r?$)?"_s,
        QRegularExpression::MultilineOption);
    QList<NamedOutput> outputs;
    for (auto found = lines.globalMatch(message); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        outputs.append(
            {ObjectId::fromHex(match.captured(1)), match.captured(2), match.captured(3)});
    }
    return outputs;
}

// An older one that is still here would be the wrong base.
OutputBase baseAt(git_repository *repository, const MaybeId &output, bool wasThere)
{
    const bool isHere = output && findCommit(repository, *output) && findTree(repository, *output);
    return isHere ? OutputBase{output} : OutputBase{std::nullopt, wasThere};
}

// The newest first, and in each message the last; until \a isEnough says so.
Result<> walkNamed(git_repository *repository, const QList<ObjectId> &tips,
                   const std::stop_token &stop,
                   const std::function<bool(const NamedOutput &)> &isEnough)
{
    const auto walk = acquire<RevwalkHandle>({}, git_revwalk_new, repository);
    if (!walk)
        return tl::unexpected(walk.error());
    git_revwalk_sorting(walk->get(), GIT_SORT_TOPOLOGICAL | GIT_SORT_TIME);
    int code = 0;
    for (const ObjectId &one : tips) {
        if (const auto there = findCommit(repository, one); !there)
            return tl::unexpected(there.error());
        const git_oid tip = toOid(one);
        code = std::min(code, git_revwalk_push(walk->get(), &tip));
    }
    git_oid id = {};
    while (code >= 0 && (code = git_revwalk_next(&id, walk->get())) >= 0) {
        if (stop.stop_requested())
            return tl::unexpected(gitError(GIT_EUSER));
        const auto commit = findCommit(repository, fromOid(id));
        if (!commit)
            return tl::unexpected(commit.error());
        const auto named = namedOutputs(QString::fromUtf8(git_commit_message(commit->get())));
        if (std::any_of(named.crbegin(), named.crend(), isEnough))
            return {};
    }
    return code == GIT_ITEROVER ? Result<>() : tl::unexpected(gitError(code));
}

Result<MaybeId> lastNamed(git_repository *repository, const ObjectId &from,
                          const BranchName &branch, const std::stop_token &stop)
{
    MaybeId last;
    return walkNamed(repository, {from}, stop,
                     [&](const NamedOutput &output) {
                         const bool isOurs = output.branch == branch.text();
                         if (isOurs)
                             last = output.commit;
                         return isOurs;
                     })
        .map([&last] { return last; });
}

} // namespace

QString generatedMessage(const QString &message, const ObjectId &output, const BranchName &branch,
                         const QString &directory)
{
    const QString text = u"%1\n\nWindlass-Generated: %2\nWindlass-Output: %3\n"_s.arg(
        message.trimmed(), output.hex(), branch.text());
    return directory.isEmpty() ? text : text + "Windlass-Directory: "_L1 + directory + u'\n';
}

Result<BranchName> outputBranchIn(const QString &repository, const QList<ObjectId> &people,
                                  const QString &directory, const BranchName &usual,
                                  const std::stop_token &stop)
{
    const auto opened = openStored(repository);
    if (!opened)
        return tl::unexpected(opened.error());
    std::optional<BranchName> ours;
    QStringList taken;
    const auto walked = walkNamed(opened->get(), people, stop, [&](const NamedOutput &output) {
        const auto name = BranchName::parse(output.branch);
        if (!name || !output.branch.startsWith(outputBranches))
            return false;
        if (output.directory == directory)
            ours = *name;
        else
            taken.append(output.branch);
        return ours.has_value();
    });
    if (!walked)
        return tl::unexpected(walked.error());
    BranchName name = ours.value_or(usual);
    for (int number = 2; !ours && taken.contains(name.text()); ++number)
        name = BranchName::parse(u"%1-%2"_s.arg(usual.text()).arg(number)).value_or(name);
    return name;
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
