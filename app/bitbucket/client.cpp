// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bitbucket/client.h"

#include "bitbucket/parse.h"
#include "bitbucket/permissions.h"
#include "http/httpclient.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace windlass::bitbucket {

//! The one place where bytes become a value or an Error.
template <typename Parse>
static auto parsed(QFuture<Result<http::HttpReply>> reply, Parse parse,
                   Error (*refused)(const http::HttpReply &) = &parseError)
{
    using Value = std::invoke_result_t<Parse, QByteArray>;
    return reply.then([parse, refused](const Result<http::HttpReply> &arrived) -> Value {
        if (!arrived)
            return tl::unexpected(arrived.error());
        if (arrived->status < 200 || arrived->status > 299)
            return tl::unexpected(refused(*arrived));
        return parse(arrived->body);
    });
}

QString quotedForQuery(const QString &text)
{
    QString escaped = text;
    escaped.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s);
    return u'"' + escaped + u'"';
}

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(windlass::bitbucket::Client)
};

//! What Repository is made of: a third of what a page has otherwise.
const QString repositoryFields =
    u"next,size,values.uuid,values.slug,values.name,values.full_name,values.description,"
    "values.is_private,values.mainbranch.name,values.project.uuid,values.project.key,"
    "values.project.name,values.updated_on,values.language,values.size,values.links.html,"
    "values.links.clone"_s;

//! Of a branch, and of the repository around it what a push must know. Others ask like this, too:
//! Jenkins' Blue Ocean does (getBranch() of its BitbucketCloudApi).
const QString branchInRepositoryFields =
    u"name,target.hash,target.repository.uuid,target.repository.slug,target.repository.name,"
    "target.repository.full_name,target.repository.is_private,target.repository.mainbranch.name,"
    "target.repository.links.html,target.repository.links.clone"_s;

QString sortOf(const RepositorySort &sort)
{
    const QString sign = sort.isDescending ? u"-"_s : QString();
    switch (sort.field) {
    case RepositoryField::Name:
        return sign + u"name"_s;
    case RepositoryField::Size:
        return sign + u"size"_s;
    case RepositoryField::Updated:
        break;
    }
    return sign + u"updated_on"_s;
}

QString conditionsOf(const RepositoryQuery &query)
{
    QStringList conditions;
    if (!query.name.isEmpty())
        conditions.append(u"name~"_s + quotedForQuery(query.name));
    if (!query.projectKey.isEmpty())
        conditions.append(u"project.key="_s + quotedForQuery(query.projectKey));
    if (query.updatedUntil.isValid())
        conditions.append(u"updated_on<="_s
                          + query.updatedUntil.toUTC().toString(Qt::ISODateWithMs));
    return conditions.join(u" AND "_s);
}

} // namespace

Client::Client(http::HttpClient &http, QUrl apiRoot) : m_http(http), m_apiRoot(std::move(apiRoot))
{
}

// Each segment is encoded on its own: braces of a uuid and '/' in a branch name must not survive.
QUrl Client::address(std::initializer_list<QString> segments, const Parameters &query) const
{
    QByteArray url = m_apiRoot.toEncoded() + "/2.0";
    for (const QString &segment : segments)
        url += '/' + QUrl::toPercentEncoding(segment);
    char separator = '?';
    for (const auto &[name, value] : query) {
        url += separator + name.toLatin1() + '=' + QUrl::toPercentEncoding(value);
        separator = '&';
    }
    return QUrl::fromEncoded(url, QUrl::StrictMode);
}

http::HttpRequest Client::post(const QUrl &url, const QJsonObject &body)
{
    return {"POST", url, QJsonDocument(body).toJson(QJsonDocument::Compact), "application/json"};
}

QFuture<Result<User>> Client::user()
{
    return parsed(m_http.send({.url = address({u"user"_s})}), parseUser);
}

QFuture<Result<QStringList>> Client::grantedScopes()
{
    const auto read = [](const Result<http::HttpReply> &arrived) -> Result<QStringList> {
        if (!arrived)
            return tl::unexpected(arrived.error());
        const bool isGranted = arrived->status >= 200 && arrived->status <= 299;
        const Error error = isGranted ? Error() : parseError(*arrived);
        const auto refusal = scopeRefusalOf(error);
        if (!isGranted && !refusal)
            return tl::unexpected(error);
        if (!arrived->grantedScopes.isEmpty())
            return parseScopes(QString::fromLatin1(arrived->grantedScopes));
        return refusal ? refusal->granted : QStringList();
    };
    return m_http.send({.url = address({u"user"_s})}).then(read);
}

QFuture<Result<Page<EmailAddress>>> Client::emailAddresses(const QUrl &next)
{
    const QUrl first = address({u"user"_s, u"emails"_s}, {{u"pagelen"_s, u"100"_s}});
    return parsed(m_http.send({.url = next.isValid() ? next : first}), parseEmailAddressPage);
}

QFuture<Result<Page<Workspace>>> Client::workspaces(const QUrl &next)
{
    const QUrl first = address({u"user"_s, u"workspaces"_s}, {{u"pagelen"_s, u"100"_s}});
    return parsed(m_http.send({.url = next.isValid() ? next : first}), parseWorkspacePage);
}

QFuture<Result<Workspace>> Client::workspace(const QString &workspace)
{
    return parsed(m_http.send({.url = address({u"workspaces"_s, workspace})}), parseWorkspace);
}

QFuture<Result<WorkspacePermission>> Client::permission(const QString &workspace)
{
    return parsed(
        m_http.send({.url = address({u"user"_s, u"workspaces"_s, workspace, u"permission"_s})}),
        parsePermission);
}

QFuture<Result<Page<Project>>> Client::projects(const QString &workspace, const QUrl &next)
{
    const QUrl first =
        address({u"workspaces"_s, workspace, u"projects"_s}, {{u"pagelen"_s, u"100"_s}});
    return parsed(m_http.send({.url = next.isValid() ? next : first}), parseProjectPage);
}

QFuture<Result<Page<Repository>>>
Client::repositories(const QString &workspace, const RepositoryQuery &query, const QUrl &next)
{
    Parameters parameters{{u"pagelen"_s, u"100"_s}, {u"sort"_s, sortOf(query.sort)}};
    if (const QString conditions = conditionsOf(query); !conditions.isEmpty())
        parameters.append({u"q"_s, conditions});
    parameters.append({u"fields"_s, repositoryFields});
    const QUrl first = address({u"repositories"_s, workspace}, parameters);
    return parsed(m_http.send({.url = next.isValid() ? next : first}), parseRepositoryPage);
}

QFuture<Result<Repository>> Client::repository(const QString &workspace, const QString &repository)
{
    return parsed(m_http.send({.url = address({u"repositories"_s, workspace, repository})}),
                  parseRepository);
}

QFuture<Result<Repository>> Client::createRepository(const RepositoryDraft &draft)
{
    QJsonObject body{
        {u"scm"_s, u"git"_s}, {u"name"_s, draft.name}, {u"is_private"_s, draft.isPrivate}};
    if (!draft.description.isEmpty())
        body.insert(u"description"_s, draft.description);
    if (!draft.projectKey.isEmpty())
        body.insert(u"project"_s, QJsonObject{{u"key"_s, draft.projectKey}});
    const QUrl url = address({u"repositories"_s, draft.workspace, draft.slug});
    return parsed(m_http.send(post(url, body)), parseRepository);
}

//! That a branch is not there, only Bitbucket can say. A page says it of the repository, or comes
//! from something in between.
static Error branchError(const http::HttpReply &reply)
{
    Error error = parseError(reply);
    if (error.kind != ErrorKind::NotFound
        || (reply.status == 404 && reply.contentType.endsWith("json")))
        return error;
    return {ErrorKind::UnreadableReply,
            Text::tr("Bitbucket did not say whether the branch is there. The repository may be "
                     "gone, or a proxy or hotel network stands in between. Try again."),
            error.detail};
}

QFuture<Result<Branch>> Client::branch(const QString &workspace, const QString &repository,
                                       const QString &branch)
{
    const QUrl url =
        address({u"repositories"_s, workspace, repository, u"refs"_s, u"branches"_s, branch});
    return parsed(m_http.send({.url = url}), parseBranch, &branchError);
}

QFuture<Result<BranchInRepository>> Client::branchInRepository(const QString &workspace,
                                                               const QString &repository,
                                                               const QString &branch)
{
    const QUrl url =
        address({u"repositories"_s, workspace, repository, u"refs"_s, u"branches"_s, branch},
                {{u"fields"_s, branchInRepositoryFields}});
    return parsed(m_http.send({.url = url}), parseBranchInRepository, &branchError);
}

QFuture<Result<Page<Branch>>> Client::branches(const QString &workspace, const QString &repository)
{
    const QUrl url = address({u"repositories"_s, workspace, repository, u"refs"_s, u"branches"_s},
                             {{u"pagelen"_s, u"100"_s},
                              {u"sort"_s, u"-target.date"_s},
                              {u"fields"_s, u"next,values.name,values.target.hash"_s}});
    return parsed(m_http.send({.url = url}), parseBranchPage);
}

QFuture<Result<std::optional<qint64>>> Client::branchCount(const QString &workspace,
                                                           const QString &repository)
{
    const QUrl url = address({u"repositories"_s, workspace, repository, u"refs"_s, u"branches"_s},
                             {{u"pagelen"_s, u"10"_s}, {u"fields"_s, u"size"_s}});
    return parsed(m_http.send({.url = url}), parseTotal);
}

QFuture<Result<std::optional<qint64>>> Client::openPullRequestCount(const QString &workspace,
                                                                    const QString &repository)
{
    const QUrl url =
        address({u"repositories"_s, workspace, repository, u"pullrequests"_s},
                {{u"state"_s, u"OPEN"_s}, {u"pagelen"_s, u"10"_s}, {u"fields"_s, u"size"_s}});
    return parsed(m_http.send({.url = url}), parseTotal);
}

QFuture<Result<QList<SourceFile>>>
Client::topFiles(const QString &workspace, const QString &repository, const QString &commit)
{
    const QUrl url =
        address({u"repositories"_s, workspace, repository, u"src"_s, commit, QString()},
                {{u"pagelen"_s, u"100"_s}});
    return parsed(m_http.send({.url = url}), parseSourceFiles);
}

QFuture<Result<QByteArray>> Client::fileContent(const QString &workspace, const QString &repository,
                                                const SourceFile &file)
{
    const QUrl url =
        address({u"repositories"_s, workspace, repository, u"src"_s, file.commit, file.path});
    return parsed(m_http.send({.url = url}),
                  [](const QByteArray &body) { return Result<QByteArray>(body); });
}

QFuture<Result<Page<PullRequest>>>
Client::pullRequestsFrom(const QString &workspace, const QString &repository, const QString &source)
{
    // With a query the parameter for the state does not count (FACTS section 3).
    const QString query =
        u"source.branch.name=%1 AND (state=\"OPEN\" OR state=\"MERGED\" OR "
        "state=\"DECLINED\" OR state=\"SUPERSEDED\")"_s.arg(quotedForQuery(source));
    const QUrl url =
        address({u"repositories"_s, workspace, repository, u"pullrequests"_s},
                {{u"pagelen"_s, u"50"_s}, {u"sort"_s, u"-created_on"_s}, {u"q"_s, query}});
    return parsed(m_http.send({.url = url}), parsePullRequestPage);
}

QUrl Client::pullRequestAddress(const QString &workspace, const QString &repository, int id) const
{
    return address(
        {u"repositories"_s, workspace, repository, u"pullrequests"_s, QString::number(id)});
}

QFuture<Result<PullRequest>> Client::pullRequest(const QString &workspace,
                                                 const QString &repository, int id)
{
    return parsed(m_http.send({.url = pullRequestAddress(workspace, repository, id)}),
                  parsePullRequest);
}

QFuture<Result<Page<BuildStatus>>> Client::statuses(const QString &workspace,
                                                    const QString &repository, int pullRequest)
{
    const QUrl url = address({u"repositories"_s, workspace, repository, u"pullrequests"_s,
                              QString::number(pullRequest), u"statuses"_s},
                             {{u"pagelen"_s, u"100"_s}});
    return parsed(m_http.send({.url = url}), parseStatusPage);
}

static QJsonObject branchObject(const QString &name)
{
    return {{u"branch"_s, QJsonObject{{u"name"_s, name}}}};
}

QFuture<Result<PullRequest>> Client::createPullRequest(const PullRequestDraft &draft)
{
    QJsonArray reviewers;
    for (const QString &uuid : draft.reviewers)
        reviewers.append(QJsonObject{{u"uuid"_s, uuid}});
    QJsonObject body{{u"title"_s, draft.title},
                     {u"description"_s, draft.description},
                     {u"source"_s, branchObject(draft.sourceBranch)},
                     {u"destination"_s, branchObject(draft.destinationBranch)}};
    if (!reviewers.isEmpty())
        body.insert(u"reviewers"_s, reviewers);
    if (draft.isDraft)
        body.insert(u"draft"_s, true);
    if (draft.closesSourceBranch)
        body.insert(u"close_source_branch"_s, true);
    const QUrl url =
        address({u"repositories"_s, draft.workspace, draft.repository, u"pullrequests"_s});
    return parsed(m_http.send(post(url, body)), parsePullRequest);
}

QFuture<Result<PullRequest>> Client::changeDestination(const QString &workspace,
                                                       const QString &repository, int id,
                                                       const QString &destination)
{
    http::HttpRequest request = post(pullRequestAddress(workspace, repository, id),
                                     QJsonObject{{u"destination"_s, branchObject(destination)}});
    request.method = "PUT";
    return parsed(m_http.send(request), parsePullRequest);
}

QFuture<Result<Page<User>>> Client::defaultReviewers(const QString &workspace,
                                                     const QString &repository)
{
    const QUrl url =
        address({u"repositories"_s, workspace, repository, u"effective-default-reviewers"_s},
                {{u"pagelen"_s, u"100"_s}});
    return parsed(m_http.send({.url = url}), parseReviewerPage);
}

QFuture<Result<Page<QString>>> Client::comments(const QString &workspace, const QString &repository,
                                                int pullRequest)
{
    const QUrl url = address({u"repositories"_s, workspace, repository, u"pullrequests"_s,
                              QString::number(pullRequest), u"comments"_s},
                             {{u"pagelen"_s, u"100"_s}, {u"sort"_s, u"-created_on"_s}});
    return parsed(m_http.send({.url = url}), parseCommentPage);
}

QFuture<Result<>> Client::addComment(const QString &workspace, const QString &repository,
                                     int pullRequest, const QString &text)
{
    const QUrl url = address({u"repositories"_s, workspace, repository, u"pullrequests"_s,
                              QString::number(pullRequest), u"comments"_s});
    const QJsonObject body{{u"content"_s, QJsonObject{{u"raw"_s, text}}}};
    return parsed(m_http.send(post(url, body)), [](const QByteArray &) { return Result<>(); });
}

} // namespace windlass::bitbucket
