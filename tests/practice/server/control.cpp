// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "control.h"

#include "scenario.h"

#include <QJsonDocument>
#include <QUrlQuery>

namespace windlass::practice {

using namespace Qt::StringLiterals;

namespace {

Response json(int status, const QJsonObject &object)
{
    return {status, "application/json", QJsonDocument(object).toJson(QJsonDocument::Compact), {}};
}

//! \param problem  empty: all is well
Response verdict(const QString &problem)
{
    return problem.isEmpty() ? json(200, {{u"ok"_s, true}}) : json(400, {{u"error"_s, problem}});
}

QString putConsumer(World &world, const QJsonObject &body)
{
    const QString key = body.value("key"_L1).toString();
    if (key.isEmpty())
        return u"key is missing"_s;
    // Words that are left out stay as they were, so a test can change the callback alone.
    const Consumer before = world.consumer(key).value_or(world.consumers().value(0));
    Consumer consumer = Scenario::consumer(body);
    if (!body.contains("secret"_L1))
        consumer.secret = before.secret;
    if (!body.contains("callback_url"_L1))
        consumer.callbackUrl = before.callbackUrl;
    if (!body.contains("scopes"_L1))
        consumer.scopes = before.scopes;
    world.putConsumer(consumer);
    return {};
}

QString expectViolations(Witness &witness, const QJsonObject &body)
{
    QStringList rules;
    for (const QJsonValue &rule : body.value("rules"_L1).toArray())
        rules.append(rule.toString());
    witness.expect(rules);
    return rules.isEmpty() ? u"rules is missing"_s : QString();
}

QString changeSettings(World &world, const QJsonObject &body)
{
    Settings settings = world.settings();
    const QString problem = applySettings(body, &settings);
    if (problem.isEmpty())
        world.setSettings(settings);
    return problem;
}

QString changeRepository(World &world, const QJsonObject &body)
{
    const QString name = body.value("full_name"_L1).toString();
    const auto workspace = world.workspace(name.section(u'/', 0, 0));
    const auto repository =
        workspace ? world.repository(workspace->uuid, name.section(u'/', 1)) : std::nullopt;
    if (!repository)
        return u"There is no repository \"%1\"."_s.arg(name);
    PushRules rules = repository->push;
    const QString problem = rules.change(body.value("push"_L1).toObject());
    if (!problem.isEmpty())
        return problem;
    world.changeRepository(repository->uuid, [&rules](Repository &one) { one.push = rules; });
    return Scenario::addRestrictions(body.value("branch_restrictions"_L1), repository->uuid,
                                     &world);
}

} // namespace

Control::Control(World &world, const GitStore &store, Tokens &tokens, Witness &witness,
                 Faults &faults)
    : m_world(world), m_store(store), m_tokens(tokens), m_witness(witness), m_faults(faults)
{
}

QJsonObject Control::repositoryState(const Repository &repository) const
{
    QJsonObject tips;
    QJsonArray requests;
    if (!repository.mainBranch.isEmpty()) {
        for (const Branch &branch : m_store.branches(repository))
            tips.insert(branch.name, branch.target.hash);
    }
    for (const PullRequest &request : m_world.pullRequests(repository.uuid))
        requests.append(QJsonObject{{u"id"_s, request.id},
                                    {u"title"_s, request.title},
                                    {u"state"_s, request.state},
                                    {u"source"_s, request.source},
                                    {u"destination"_s, request.destination}});
    return {{u"full_name"_s, m_world.fullName(repository)},
            {u"uuid"_s, repository.uuid},
            {u"name"_s, repository.name},
            {u"is_private"_s, repository.isPrivate},
            {u"project"_s, repository.projectKey},
            {u"main_branch"_s, repository.mainBranch},
            {u"folder"_s, m_store.folder(repository)},
            {u"tips"_s, tips},
            {u"pull_requests"_s, requests}};
}

QJsonObject Control::state(const QString &only) const
{
    QList<Repository> wanted = m_world.singleRepositories();
    if (!only.isEmpty())
        wanted.removeIf(
            [&](const Repository &repository) { return m_world.fullName(repository) != only; });
    QJsonObject repositories;
    for (const Repository &repository : std::as_const(wanted)) {
        const QJsonObject object = repositoryState(repository);
        repositories.insert(object.value("full_name"_L1).toString(), object);
    }
    return {{u"repositories"_s, repositories}, {u"requests"_s, m_witness.count()}};
}

QJsonArray Control::names() const
{
    QJsonArray all;
    for (const Repository &repository : m_world.singleRepositories())
        all.append(m_world.fullName(repository));
    return all;
}

QJsonArray Control::secrets() const
{
    QJsonArray all;
    for (const Consumer &consumer : m_world.consumers())
        all.append(consumer.secret);
    for (const QByteArray &given : m_tokens.givenOut())
        all.append(QString::fromLatin1(given));
    return all;
}

Response Control::handle(const Request &request)
{
    const QList<QByteArray> words = request.segments();
    if (words.size() != 3 || words[0] != "control" || words[1] != m_secret)
        return json(404, {{u"error"_s, u"There is nothing at this address."_s}});
    const QByteArray what = words[2];
    if (request.method == "GET" && what == "state")
        return json(200, state(QUrlQuery(QString::fromUtf8(request.query))
                                   .queryItemValue(u"repository"_s, QUrl::FullyDecoded)));
    if (request.method == "GET" && what == "names")
        return json(200, {{u"names"_s, names()}});
    if (request.method == "GET" && what == "requests")
        return json(200, {{u"count"_s, m_witness.count()}, {u"requests"_s, m_witness.entries()}});
    if (request.method == "DELETE" && what == "requests") {
        m_witness.forget();
        return verdict({});
    }
    if (request.method == "GET" && what == "secrets")
        return json(200, {{u"secrets"_s, secrets()}});
    if (request.method == "GET" && what == "violations")
        return json(200, m_witness.verdict());
    if (request.method == "GET" && what == "faults")
        return json(200, {{u"met"_s, m_faults.met()}});
    if (request.method == "DELETE" && what == "faults") {
        m_faults.clear();
        return verdict({});
    }
    if (request.method == "POST")
        return change(what, QJsonDocument::fromJson(request.body).object());
    return json(404, {{u"error"_s, u"There is no such call."_s}});
}

Response Control::change(const QByteArray &what, const QJsonObject &body)
{
    if (what == "expect-violations")
        return verdict(expectViolations(m_witness, body));
    if (what == "consumer")
        return verdict(putConsumer(m_world, body));
    if (what == "settings")
        return verdict(changeSettings(m_world, body));
    if (what == "repository")
        return verdict(changeRepository(m_world, body));
    if (what == "fault" || what == "faults")
        return verdict(m_faults.add(body));
    if (what == "end-stalls")
        return json(200, {{u"ok"_s, true}, {u"ended"_s, m_faults.endStalls()}});
    if (what == "expire-tokens")
        m_tokens.expireAll();
    else if (what == "revoke-tokens")
        m_tokens.revokeAll();
    else if (what == "advance")
        m_tokens.advance(body.value("seconds"_L1).toInt());
    else
        return json(404, {{u"error"_s, u"There is no such call."_s}});
    return verdict({});
}

} // namespace windlass::practice
