// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/publishreport.h"

#include "cli/console.h"
#include "foundation/sizetext.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace windlass::cli {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(windlass::cli::PublishReport)
};

QString severityName(projects::Finding::Severity severity)
{
    using Severity = projects::Finding::Severity;
    switch (severity) {
    case Severity::Note:
        return u"note"_s;
    case Severity::Warning:
        return u"warning"_s;
    case Severity::Stops:
        return u"stops"_s;
    }
    return {};
}

QJsonArray toJson(const QList<projects::Finding> &findings)
{
    QJsonArray all;
    for (const projects::Finding &finding : findings)
        all.append(QJsonObject{{u"kind"_s, finding.kind},
                               {u"path"_s, finding.path},
                               {u"severity"_s, severityName(finding.severity)},
                               {u"message"_s, finding.message}});
    return all;
}

const QList<std::pair<git::OutputDecision, QString>> &decisions()
{
    using Decision = git::OutputDecision;
    static const QList<std::pair<Decision, QString>> all{{Decision::People, u"people"_s},
                                                         {Decision::Generated, u"generated"_s},
                                                         {Decision::Markers, u"markers"_s}};
    return all;
}

QJsonValue nameOf(const std::optional<git::OutputDecision> &decision)
{
    for (const auto &[known, name] : decisions()) {
        if (known == decision)
            return name;
    }
    return {};
}

QString nameOf(git::OutputConflict::Kind kind)
{
    using Kind = git::OutputConflict::Kind;
    switch (kind) {
    case Kind::BothChanged:
        return u"both-changed"_s;
    case Kind::BothAdded:
        return u"both-added"_s;
    case Kind::PeopleDeleted:
        return u"people-deleted"_s;
    case Kind::GeneratorDeleted:
        return u"generator-deleted"_s;
    case Kind::FileAndFolder:
        return u"file-and-folder"_s;
    case Kind::Unlike:
        return u"unlike"_s;
    case Kind::Unknown:
        return u"unknown"_s;
    }
    return {};
}

QJsonArray toJson(const QList<git::OutputConflict> &conflicts)
{
    QJsonArray all;
    for (const git::OutputConflict &conflict : conflicts)
        all.append(QJsonObject{{u"path"_s, conflict.path},
                               {u"kind"_s, nameOf(conflict.kind)},
                               {u"decision"_s, nameOf(conflict.decision)}});
    return all;
}

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QString changeText(git::Change::Kind kind)
{
    switch (kind) {
    case git::Change::Kind::Added:
        return Text::tr("new");
    case git::Change::Kind::Modified:
        return Text::tr("changed");
    case git::Change::Kind::Deleted:
        return Text::tr("deleted");
    }
    return {};
}

QString decisionText(const git::OutputConflict &conflict)
{
    if (!conflict.decision)
        return Text::tr("not decided");
    switch (*conflict.decision) {
    case git::OutputDecision::People:
        return Text::tr("people's work is kept");
    case git::OutputDecision::Generated:
        return Text::tr("the generator's is taken");
    case git::OutputDecision::Markers:
        return Text::tr("both, with markers");
    }
    return {};
}

} // namespace

std::optional<git::OutputDecision> decisionNamed(const QString &name)
{
    for (const auto &[decision, known] : decisions()) {
        if (known == name)
            return decision;
    }
    return std::nullopt;
}

QJsonObject publishJson(const QString &state, const workflows::PublishReport &report,
                        const projects::Plan *plan, const std::optional<Error> &error)
{
    return {{u"state"_s, state},
            {u"repository"_s, orNull(report.repository)},
            {u"branch"_s, orNull(report.branch)},
            {u"commit"_s, orNull(report.commit)},
            {u"pull_request"_s,
             report.pullRequest ? orNull(report.pullRequest->page.toString()) : QJsonValue()},
            {u"files"_s, plan != nullptr ? plan->snapshot.files : 0},
            {u"bytes"_s, plan != nullptr ? plan->snapshot.bytes : 0},
            {u"steps"_s, QJsonArray::fromStringList(report.steps)},
            {u"findings"_s, plan != nullptr ? toJson(plan->findings) : QJsonArray()},
            {u"conflicts"_s, toJson(report.conflicts)},
            {u"error"_s, error ? QJsonValue(cli::toJson(*error)) : QJsonValue()}};
}

QStringList conflictLines(const QList<git::OutputConflict> &conflicts)
{
    QStringList lines;
    for (const git::OutputConflict &conflict : conflicts)
        lines.append(
            u"  %1  %2: %3"_s.arg(Text::tr("meets"), conflict.path, decisionText(conflict)));
    return lines;
}

QStringList planLines(const projects::Plan &plan)
{
    const git::Snapshot &snapshot = plan.snapshot;
    QStringList lines;
    if (const QString kind = plan.kind.title(); !kind.isEmpty())
        lines.append(kind);
    lines.append(Text::tr("%Ln file(s), %1; %2 changed; %3 ignored.", nullptr, snapshot.files)
                     .arg(sizeText(snapshot.bytes))
                     .arg(snapshot.changes.size())
                     .arg(snapshot.ignored));
    for (const git::Change &change : snapshot.changes)
        lines.append(u"  %1  %2"_s.arg(changeText(change.kind), change.path));
    return lines;
}

} // namespace windlass::cli
