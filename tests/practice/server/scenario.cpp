// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenario.h"

#include "encoding.h"
#include "scenariocheck.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

static void initializeScenarios()
{
    Q_INIT_RESOURCE(practice_scenarios);
}

namespace windlass::practice {

using namespace Qt::StringLiterals;

namespace {

QString text(const QJsonObject &object, QLatin1StringView name, const QString &otherwise = {})
{
    return object.value(name).toString(otherwise);
}

QString uuidOf(const QJsonObject &object, const QString &kindAndName)
{
    return text(object, "uuid"_L1, uuidFor(kindAndName));
}

QStringList texts(const QJsonValue &array)
{
    QStringList all;
    for (const QJsonValue &value : array.toArray())
        all.append(value.toString());
    return all;
}

ListQuirks listQuirks(const QJsonObject &object)
{
    return {text(object, "next"_L1), object.value("empty_pages"_L1).toBool(),
            object.value("duplicates"_L1).toBool(), text(object, "vanishing"_L1),
            texts(object.value("omit"_L1))};
}

Access accessOf(const QString &name)
{
    if (name == u"admin")
        return Access::Admin;
    if (name == u"write")
        return Access::Write;
    return name == u"read" ? Access::Read : Access::None;
}

} // namespace

QByteArray Scenario::builtIn(const QString &name)
{
    initializeScenarios();
    QFile file(u":/practice/scenarios/%1.json"_s.arg(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString Scenario::load(const QByteArray &json, World *world)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (!document.isObject())
        return u"The scenario is no JSON object: %1 at byte %2."_s.arg(error.errorString())
            .arg(error.offset);
    const QString problem = ScenarioCheck().problem(document.object());
    if (!problem.isEmpty())
        return problem;
    Scenario scenario(world);
    scenario.read(document.object());
    return scenario.m_problem;
}

Consumer Scenario::consumer(const QJsonObject &object)
{
    Consumer consumer;
    consumer.key = text(object, "key"_L1);
    consumer.secret = text(object, "secret"_L1);
    consumer.name = text(object, "name"_L1, u"Windlass"_s);
    consumer.callbackUrl = text(object, "callback_url"_L1);
    consumer.scopes = texts(object.value("scopes"_L1));
    return consumer;
}

QString Scenario::addRestrictions(const QJsonValue &list, const QString &repository, World *world)
{
    for (const QJsonValue &value : list.toArray()) {
        const QJsonObject object = value.toObject();
        BranchRestriction one;
        one.kind = text(object, "kind"_L1, u"push"_s);
        one.pattern = text(object, "pattern"_L1);
        if (one.pattern.isEmpty())
            return u"A branch restriction needs a \"pattern\"."_s;
        for (const QString &name : texts(object.value("users"_L1))) {
            const auto user = world->user(name);
            if (!user)
                return u"There is no user \"%1\"."_s.arg(name);
            one.userUuids.append(user->uuid);
        }
        world->addRestriction(repository, one);
    }
    return {};
}

void Scenario::complain(const QString &sentence)
{
    if (m_problem.isEmpty())
        m_problem = sentence;
}

void Scenario::read(const QJsonObject &root)
{
    const auto each = [&root](QLatin1StringView name, auto read) {
        for (const QJsonValue &value : root.value(name).toArray())
            read(value.toObject());
    };
    Settings settings = m_world.settings();
    const QString problem = applySettings(root.value("settings"_L1).toObject(), &settings);
    if (!problem.isEmpty())
        complain(problem);
    m_world.setSettings(settings);
    each("users"_L1, [this](const QJsonObject &o) { readUser(o); });
    each("consumers"_L1, [this](const QJsonObject &o) { m_world.putConsumer(consumer(o)); });
    each("workspaces"_L1, [this](const QJsonObject &o) { readWorkspace(o); });
    each("repositories"_L1, [this](const QJsonObject &o) { readRepository(o); });
    each("repository_series"_L1, [this](const QJsonObject &o) { readSeries(o); });
    each("pull_requests"_L1, [this](const QJsonObject &o) { readPullRequest(o); });
}

void Scenario::readUser(const QJsonObject &object)
{
    User user;
    user.username = text(object, "username"_L1);
    user.uuid = uuidOf(object, u"user "_s + user.username);
    user.accountId = text(object, "account_id"_L1, u"557058:"_s + user.uuid.mid(1, 36));
    user.nickname = text(object, "nickname"_L1, user.username);
    user.displayName = text(object, "display_name"_L1, user.nickname);
    for (const QJsonValue &value : object.value("emails"_L1).toArray()) {
        const QJsonObject email = value.toObject();
        user.emails.append({text(email, "email"_L1), email.value("is_primary"_L1).toBool(true),
                            email.value("is_confirmed"_L1).toBool(true)});
    }
    m_world.addUser(user);
}

QString Scenario::userUuid(const QString &name)
{
    const auto user = m_world.user(name);
    if (!user)
        complain(u"The scenario names a user \"%1\" it does not have."_s.arg(name));
    return user ? user->uuid : QString();
}

QStringList Scenario::userUuids(const QJsonValue &names)
{
    QStringList uuids;
    for (const QString &name : texts(names))
        uuids.append(userUuid(name));
    return uuids;
}

void Scenario::readWorkspace(const QJsonObject &object)
{
    Workspace workspace;
    workspace.slug = text(object, "slug"_L1);
    workspace.name = text(object, "name"_L1, workspace.slug);
    workspace.uuid = uuidOf(object, u"workspace "_s + workspace.slug);
    workspace.isPrivacyEnforced = object.value("is_privacy_enforced"_L1).toBool();
    workspace.createdOn = timeCreated(0);
    workspace.lists = listQuirks(object.value("lists"_L1).toObject());
    for (const QJsonValue &value : object.value("members"_L1).toArray()) {
        const QJsonObject member = value.toObject();
        workspace.members.append(
            {userUuid(text(member, "user"_L1)), text(member, "permission"_L1, u"member"_s)});
    }
    for (const QJsonValue &value : object.value("projects"_L1).toArray()) {
        const QJsonObject one = value.toObject();
        const QString key = text(one, "key"_L1);
        workspace.projects.append({uuidOf(one, u"project "_s + workspace.slug + u'/' + key), key,
                                   text(one, "name"_L1, key), text(one, "description"_L1),
                                   one.value("is_private"_L1).toBool(), timeCreated(0),
                                   userUuids(one.value("default_reviewers"_L1))});
    }
    m_world.addWorkspace(workspace);
}

QList<SeedCommit> Scenario::readCommits(const QJsonArray &array) const
{
    QList<SeedCommit> commits;
    for (const QJsonValue &value : array) {
        const QJsonObject object = value.toObject();
        SeedCommit commit;
        commit.branch = text(object, "branch"_L1, u"main"_s);
        commit.message = text(object, "message"_L1, u"A commit"_s);
        commit.author = text(object, "author"_L1, u"Ada Lovelace <ada@example.com>"_s);
        commit.date = QDateTime::fromString(
            text(object, "date"_L1, timeCreated(m_made * 10 + int(commits.size()))), Qt::ISODate);
        const QJsonObject files = object.value("files"_L1).toObject();
        for (auto file = files.begin(); file != files.end(); ++file)
            commit.files.append({file.key(), file.value().toString()});
        commits.append(commit);
    }
    return commits;
}

std::optional<Repository> Scenario::repositoryOf(const QJsonObject &object)
{
    const auto workspace = m_world.workspace(text(object, "workspace"_L1));
    if (!workspace) {
        complain(u"A repository of the scenario is in no workspace."_s);
        return std::nullopt;
    }
    Repository repository;
    repository.workspaceUuid = workspace->uuid;
    repository.name = text(object, "name"_L1).repeated(object.value("name_times"_L1).toInt(1));
    repository.slug = text(object, "slug"_L1, slugOf(repository.name));
    repository.uuid = uuidOf(object, u"repository "_s + workspace->slug + u'/' + repository.slug);
    repository.description = text(object, "description"_L1);
    repository.language = text(object, "language"_L1);
    repository.projectKey = text(object, "project"_L1, workspace->projects.value(0).key);
    repository.isPrivate = object.value("is_private"_L1).toBool(true);
    repository.forkPolicy = repository.isPrivate ? u"no_public_forks"_s : u"allow_forks"_s;
    repository.createdOn = text(object, "created_on"_L1, timeCreated(m_made));
    repository.updatedOn = text(object, "updated_on"_L1, timeUpdated(m_made));
    repository.seeds = readCommits(object.value("commits"_L1).toArray());
    repository.mainBranch =
        repository.seeds.isEmpty() ? QString() : repository.seeds.first().branch;
    repository.size = repository.seeds.size() * 12345;
    repository.defaultReviewers = userUuids(object.value("default_reviewers"_L1));
    const QJsonObject access = object.value("access"_L1).toObject();
    for (auto one = access.begin(); one != access.end(); ++one)
        repository.access.insert(userUuid(one.key()), accessOf(one.value().toString()));
    const QString problem = repository.push.change(object.value("push"_L1).toObject());
    if (!problem.isEmpty())
        complain(problem);
    return repository;
}

void Scenario::readRepository(const QJsonObject &object)
{
    ++m_made;
    const auto repository = repositoryOf(object);
    if (!repository)
        return;
    if (!m_world.addRepository(*repository))
        complain(u"The scenario has two repositories \"%1\"."_s.arg(repository->slug));
    const QJsonValue restrictions = object.value("branch_restrictions"_L1);
    const QString wrong = addRestrictions(restrictions, repository->uuid, &m_world);
    if (!wrong.isEmpty())
        complain(wrong);
}

void Scenario::readSeries(const QJsonObject &object)
{
    const int count = object.value("count"_L1).toInt();
    const QString pattern = text(object, "name"_L1, u"app %1"_s);
    const auto model = repositoryOf(object);
    if (model && !m_world.addSeries({*model, pattern, count, m_made}))
        complain(u"The series \"%1\" of the scenario has a repository that is there already."_s.arg(
            pattern));
    m_made += count;
}

void Scenario::readPullRequest(const QJsonObject &object)
{
    const QString name = text(object, "repository"_L1);
    const auto workspace = m_world.workspace(name.section(u'/', 0, 0));
    const auto repository =
        workspace ? m_world.repository(workspace->uuid, name.section(u'/', 1)) : std::nullopt;
    if (!repository)
        return complain(u"A pull request of the scenario is in no repository."_s);
    PullRequest request;
    request.repositoryUuid = repository->uuid;
    request.title = text(object, "title"_L1);
    request.description = text(object, "description"_L1);
    request.source = text(object, "source"_L1);
    request.destination = text(object, "destination"_L1, repository->mainBranch);
    request.authorUuid = userUuid(text(object, "author"_L1));
    request.state = text(object, "state"_L1, u"OPEN"_s);
    request.createdOn = timeCreated(m_made);
    request.updatedOn = request.createdOn;
    m_world.openPullRequest(request);
}

} // namespace windlass::practice
