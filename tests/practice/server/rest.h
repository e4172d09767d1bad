// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "encoding.h"
#include "gitstore.h"
#include "http.h"
#include "partial.h"
#include "ratelimit.h"
#include "refusals.h"
#include "repositorylists.h"
#include "shapes.h"
#include "tokens.h"
#include "world.h"

namespace windlass::practice {

//! What every call of the API works with.
struct Backend
{
    World &world;
    const GitStore &store;
    const Tokens &tokens;
    const Shapes &shapes;
    RepositoryLists &lists;
};

//! One call that was let in. Workspace and repository are there when the pattern names them.
struct Call
{
    const Request &request;
    const Backend &backend;
    User user;
    QStringList granted;
    QHash<QByteArray, QString> names; //!< the other words in braces of the pattern, decoded
    Workspace workspace;
    Repository repository;
    Fields query;
    QJsonObject body; //!< empty without a JSON object

    [[nodiscard]] QString name(const QByteArray &word) const { return names.value(word); }
    //! Whether `fields` names something the answer lacks by itself.
    [[nodiscard]] bool asksFor(const QString &path) const
    {
        return Partial(query.value(u"fields")).asksFor(path);
    }
};

//! A row of the table of calls.
struct Route
{
    QByteArray method;
    //! `/2.0/repositories/{workspace}/{repository}/src/{commit}/{path*}`: a word in braces is one
    //! segment, with a star all that follow. {workspace} and {repository} are looked up;
    //! {new} is the slug of a repository that need not exist.
    QByteArray pattern;
    QStringList scopes;
    Access access = Access::Read; //!< to the repository, when there is one
    Response (*handler)(const Call &call) = nullptr;
};

//! The API host below /2.0: who calls, may they, and which row of the table answers.
class Rest final
{
public:
    explicit Rest(const Backend &backend);
    [[nodiscard]] Response handle(const Request &request);

private:
    [[nodiscard]] const Route *routeFor(const Request &request,
                                        QHash<QByteArray, QString> *names) const;
    [[nodiscard]] bool isWithinLimit(const Request &request, const Grant &grant);
    //! Who calls; the refusal otherwise.
    [[nodiscard]] std::optional<Grant> signIn(const Request &request, Response *refusal) const;
    [[nodiscard]] Response run(const Route &route, const QHash<QByteArray, QString> &names,
                               const Request &request, const Grant &grant) const;
    //! Fills in workspace and repository of the call; a refusal when they are not to be seen.
    [[nodiscard]] std::optional<Response> find(const Route &route, Call *call) const;
    [[nodiscard]] std::optional<Response> findRepository(const Route &route, Call *call) const;

    Backend m_backend;
    RateLimit m_limit;
    QList<Route> m_routes;
};

[[nodiscard]] QList<Route> accountRoutes();
[[nodiscard]] QList<Route> repositoryRoutes();
[[nodiscard]] QList<Route> codeRoutes();
[[nodiscard]] QList<Route> pullRequestRoutes();
[[nodiscard]] QList<Route> pullRequestMoreRoutes();
[[nodiscard]] QList<Route> reviewerRoutes();
[[nodiscard]] QList<Route> statusRoutes();
[[nodiscard]] QList<Route> tagRoutes();
[[nodiscard]] QList<Route> sourceRoutes();
[[nodiscard]] QList<Route> hookRoutes();
[[nodiscard]] QList<Route> restrictionRoutes();
[[nodiscard]] QList<Route> memberRoutes();

// Lists

struct ListRules
{
    QStringList filterable; //!< names `q` and `sort` may use
    int largestPage = 100;
    int usualPage = 10;
    bool isNatural = false; //!< sorts "v2" before "v10"
};
//! Filters by `q`, sorts by `sort`, cuts out the page the query asks for.
[[nodiscard]] Response listAnswer(const Call &call, QList<Row> rows, const ListRules &rules);

//! Filters by `q` and sorts by `sort`. \return the refusal, when one of them is wrong
[[nodiscard]] std::optional<Response> arrange(const Call &call, QList<Row> *rows,
                                              const ListRules &rules);
//! The page the query asks for, of \a size rows that are arranged already; \a row gives its JSON.
[[nodiscard]] Response pageAnswer(const Call &call, qsizetype size,
                                  const std::function<QByteArray(qsizetype)> &row,
                                  const ListRules &rules);

struct PageWanted
{
    int first = 0;
    int count = 10;
};
//! \return nothing when `pagelen`, `page` or the cursor is wrong
[[nodiscard]] std::optional<PageWanted> pageWanted(const Call &call, const ListRules &rules);
[[nodiscard]] Response badPageLength();
//! The address of the page that starts at \a first; opaque to clients.
[[nodiscard]] QString pageFrom(const Call &call, int first);

} // namespace windlass::practice
