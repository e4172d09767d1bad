// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "git/generatorworld.h"

#include "git/history.h"
#include "git/workingtree.h"

#include <algorithm>

//! One generation of the world, and what must hold after it.

using namespace Qt::StringLiterals;

namespace windlass::testing {

using namespace windlass::git;

namespace {

const Identity author{u"Windlass"_s, u"windlass@example.invalid"_s};

const OutputConflict *conflictOver(const QList<OutputConflict> &conflicts, const QByteArray &name)
{
    const auto isOver = [&name](const OutputConflict &one) {
        return name == one.name || name.startsWith(one.name + '/');
    };
    const auto found = std::find_if(conflicts.cbegin(), conflicts.cend(), isOver);
    return found == conflicts.cend() ? nullptr : &*found;
}

} // namespace

bool GeneratorWorld::generate()
{
    runGenerator();
    writeApp();
    ++m_counts.generations;
    if (!m_folder.run("cd ../" + m_machine.toUtf8()
                      + " && git fetch -q --prune origin "
                        "'+refs/heads/*:refs/heads/*'"))
        return fails(u"The machine could not fetch."_s);
    const auto request = requestNow();
    if (!request)
        return fails(u"The app cannot be looked at."_s);
    const bool isOnReview = request->ground.people == tip(u"windlass/app"_s);
    const Id known = isOnReview ? m_reviewBase : m_mainBase;
    const DecideOutput decide = [this](const OutputConflict &) {
        return std::optional(OutputDecision(m_random.bounded(3)));
    };
    const auto done = regenerate(*request, decide);
    if (!done)
        return fails(done.error().message + done.error().detail);
    m_counts.lost += done->base.isLost ? 1 : 0;
    m_counts.conflicts += int(done->made.conflicts.size());
    return checkBase(done->base, known) && checkMerge(*request, *done)
           && checkDeleted(*request, *done, known) && push(*done);
}

std::optional<RegenerateRequest> GeneratorWorld::requestNow() const
{
    const auto seen = snapshot(m_folder.path(), {});
    if (!seen)
        return std::nullopt;
    const BranchName outputs = *BranchName::parse(u"windlass-output/app"_s);
    const BranchName review = *BranchName::parse(u"windlass/app"_s);
    return RegenerateRequest{
        m_folder.path(),
        seen->tree,
        at(m_machine),
        outputs,
        {tip(outputs.text()), m_wasMerged, m_mergedSource},
        groundOf(at(m_machine), tip(u"main"_s), tip(review.text()), m_isReviewMerged),
        m_directory,
        review,
        u"Generated"_s,
        author};
}

bool GeneratorWorld::checkBase(const OutputBase &found, const Id &known)
{
    return (found.commit ? found.commit == known : found.isLost || !known)
           || fails(u"Another base was found than people's work has."_s);
}

bool GeneratorWorld::checkMerge(const RegenerateRequest &request, const Regenerated &done)
{
    if (!done.made.commit && !done.made.isNothingNew)
        return fails(u"Everything was decided, and nothing was made."_s);
    return (!done.base.commit || compareWithGit(request, done)) && checkLines(request, done);
}

// Real commits: the base, and on it what people have and what the generator made.
bool GeneratorWorld::compareWithGit(const RegenerateRequest &request, const Regenerated &done)
{
    const auto place = [this](const Id &commit) {
        return commit->hex().toLatin1() + ':' + m_directory.toUtf8();
    };
    const Id result = done.made.commit ? done.made.commit : request.ground.people;
    const QByteArray script =
        "cd ../reference; echo ../../../" + m_machine.toUtf8()
        + "/objects > .git/objects/info/alternates; empty=$(git mktree < /dev/null);"
          "tree() { git rev-parse -q --verify \"$1\" || echo $empty; };"
          "base=$(git commit-tree -m base "
        + done.base.commit->hex().toLatin1()
        + ":); people=$(git commit-tree -m people -p $base $(tree " + place(request.ground.people)
        + ")); generated=$(git commit-tree -m generated -p $base " + done.output.hex().toLatin1()
        + ":); git checkout -q -f $people;"
          "git clean -qfdx; git merge -q -s recursive -X no-renames --no-edit $generated > "
          "/dev/null"
          " 2>&1 || { git merge --abort; echo conflict; exit 0; };"
          "git rev-parse HEAD^{tree}; tree "
        + place(result);
    const Ran ran = testing::script(m_folder.path(), script);
    const QList<QByteArray> words = ran.output.simplified().split(' ');
    if (ran.exitCode != 0)
        return fails(u"There is no reference: "_s + QString::fromUtf8(ran.errors));
    if (words.constFirst() == "conflict")
        return !done.made.conflicts.isEmpty() || fails(u"git has a conflict here."_s);
    ++m_counts.clean;
    if (!done.made.conflicts.isEmpty())
        return fails(u"git has no conflict here, but there is one in "_s
                     + done.made.conflicts.constFirst().path);
    return (words.size() == 2 && words.at(0) == words.at(1))
           || fails(u"git's merge has another tree: "_s + QString::fromUtf8(words.join(' ')));
}

// Where each line of people is.
QMap<QByteArray, QByteArray> GeneratorWorld::peopleLines(const ObjectId &commit) const
{
    QMap<QByteArray, QByteArray> lines;
    const Ran ran =
        testing::git(at(m_machine), {u"grep"_s, u"-I"_s, u"-e"_s, u"^people-"_s, commit.hex()});
    for (const QByteArray &line : ran.output.split('\n')) {
        const QList<QByteArray> parts = line.split(':');
        if (parts.size() == 3)
            lines[parts.at(2)] = parts.at(1);
    }
    return lines;
}

bool GeneratorWorld::checkLines(const RegenerateRequest &request, const Regenerated &done)
{
    if (!done.made.commit || !request.ground.people)
        return true;
    const auto after = peopleLines(*done.made.commit);
    const auto before = peopleLines(*request.ground.people);
    const QByteArray place = m_directory.isEmpty() ? QByteArray() : m_directory.toUtf8() + '/';
    for (auto line = before.cbegin(); line != before.cend(); ++line) {
        if (after.contains(line.key()))
            continue;
        const OutputConflict *conflict =
            line->startsWith(place) ? conflictOver(done.made.conflicts, line->mid(place.size()))
                                    : nullptr;
        if (!conflict || conflict->decision != OutputDecision::Generated)
            return fails(u"A line of people is lost: "_s + QString::fromUtf8(line.key()) + u" of "_s
                         + QString::fromUtf8(*line));
    }
    return true;
}

// \a base: as the world knows it, found or lost.
bool GeneratorWorld::checkDeleted(const RegenerateRequest &request, const Regenerated &done,
                                  const Id &base)
{
    if (!done.made.commit || !base || !request.ground.people)
        return true;
    const QSet<QByteArray> before = filesOf(request.ground.people, m_directory);
    const QSet<QByteArray> deleted = m_outputs.value(base->hex()) - before;
    const QSet<QByteArray> back = filesOf(done.made.commit, m_directory) & deleted;
    for (const QByteArray &name : back) {
        if (!conflictOver(done.made.conflicts, name))
            return fails(u"A deleted file came back: "_s + QString::fromUtf8(name));
    }
    return true;
}

// Never by force; the first push of all goes to the main branch.
bool GeneratorWorld::push(const Regenerated &done)
{
    m_outputs[done.output.hex()] = filesOf(done.output, {});
    if (!done.made.commit)
        return true;
    const bool isFirst = !tip(u"main"_s);
    const QByteArray branch = isFirst ? "main" : "windlass/app";
    if (!m_folder.run("cd ../" + m_machine.toUtf8() + " && git push -q origin "
                      + done.made.commit->hex().toLatin1() + ":refs/heads/" + branch + ' '
                      + done.output.hex().toLatin1() + ":refs/heads/windlass-output/app 2>&1"))
        return fails(u"The server did not take it."_s);
    (isFirst ? m_mainBase : m_reviewBase) = done.output;
    m_isReviewMerged = false;
    return true;
}

} // namespace windlass::testing
