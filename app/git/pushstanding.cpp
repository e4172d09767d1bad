// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "git/pushstanding.h"

#include "git/ancestry.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace windlass::git {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(windlass::git::Push)
};

bool isForward(git_repository *repository, const std::optional<git_oid> &from, const ObjectId &to)
{
    const git_oid commit = toOid(to);
    return !from || git_oid_equal(&*from, &commit) != 0 || isDescendant(repository, commit, *from);
}

bool isSame(const std::optional<git_oid> &one, const std::optional<git_oid> &other)
{
    return one.has_value() == other.has_value() && (!one || git_oid_equal(&*one, &*other) != 0);
}

// One line in git's packets.
QByteArray packetLine(const std::optional<git_oid> &before, const ObjectId &after,
                      const QByteArray &rest)
{
    const QByteArray from = before ? fromOid(*before).hex().toLatin1() : QByteArray(40, '0');
    const QByteArray line = from + ' ' + after.hex().toLatin1() + ' ' + rest;
    return QByteArray::number(line.size() + 4, 16).rightJustified(4, '0') + line;
}

} // namespace

bool movesBranch(const PushRequest &request, const Standing &standing)
{
    return !standing.target || fromOid(*standing.target) != request.commit;
}

bool takesCompanion(const PushRequest &request, const Standing &standing)
{
    return request.companion && !standing.all.isEmpty()
           && (!standing.companion || fromOid(*standing.companion) != request.companion->commit);
}

QList<ObjectId> commitsOf(const PushRequest &request, const Standing &standing)
{
    QList<ObjectId> all{request.commit};
    if (takesCompanion(request, standing))
        all.append(request.companion->commit);
    return all;
}

// A branch that stands there already has no line; what the client can do goes with the first one.
QByteArray commandOf(const PushRequest &request, const Standing &standing)
{
    QByteArray capabilities = '\0' + QByteArray(" report-status side-band-64k agent=windlass");
    QByteArray lines;
    if (standing.isAtomic && movesBranch(request, standing) && takesCompanion(request, standing))
        capabilities += " atomic";
    if (movesBranch(request, standing))
        lines += packetLine(standing.target, request.commit,
                            request.branch.reference().toUtf8() + std::exchange(capabilities, {}));
    if (takesCompanion(request, standing))
        lines += packetLine(standing.companion, request.companion->commit,
                            request.companion->branch.reference().toUtf8() + capabilities);
    return lines + "0000";
}

Error movedAway()
{
    return {ErrorKind::BranchMoved,
            Text::tr("The branch on the server has commits that this folder does not have."),
            {}};
}

Result<> checkForward(git_repository *repository, const PushRequest &request,
                      const Standing &standing)
{
    const auto &companion = request.companion;
    const bool isGood =
        isForward(repository, standing.target, request.commit)
        && (!companion || isForward(repository, standing.companion, companion->commit));
    return isGood ? Result<>() : Result<>(tl::unexpected(movedAway()));
}

// Whoever has the parents has all that the pack leaves out.
bool isEnough(const PushRequest &request, const NotedPack &pack, const Standing &standing)
{
    const auto isThere = [&standing](const ObjectId &parent) {
        return std::any_of(standing.all.cbegin(), standing.all.cend(),
                           [&parent](const git_oid &id) { return fromOid(id) == parent; });
    };
    const auto follows = [&pack](const std::optional<git_oid> &tip) {
        return !tip || pack.parents.contains(fromOid(*tip));
    };
    const bool hasCompanion =
        !takesCompanion(request, standing)
        || (pack.commits.contains(request.companion->commit) && follows(standing.companion));
    return hasCompanion && follows(standing.target)
           && std::all_of(pack.parents.cbegin(), pack.parents.cend(), isThere);
}

bool isSame(const Standing &one, const Standing &other)
{
    return isSame(one.target, other.target) && isSame(one.companion, other.companion);
}

} // namespace windlass::git
