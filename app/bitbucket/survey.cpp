// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bitbucket/survey.h"

#include "bitbucket/answershape.h"
#include "bitbucket/parse.h"
#include "foundation/deliver.h"
#include "http/httpclient.h"

#include <memory>

using namespace Qt::StringLiterals;

namespace windlass::bitbucket {

namespace {

//! A call: its path with {workspace} and {repository} in it, as the report names it.
using Paths = QStringList;

struct Tour
{
    http::HttpClient &http;
    QByteArray root;
    QString workspace;
    QString repository = {};
    Paths left = {};
    QString text = {};
};

const QString repositoriesPath = u"/2.0/repositories/{workspace}?pagelen=10"_s;

Paths pathsWithoutWorkspace()
{
    return {u"/2.0/user"_s, u"/2.0/user/emails"_s, u"/2.0/user/workspaces"_s};
}

Paths pathsOfWorkspace()
{
    return {u"/2.0/workspaces/{workspace}"_s, u"/2.0/user/workspaces/{workspace}/permission"_s,
            u"/2.0/workspaces/{workspace}/projects"_s, repositoriesPath};
}

Paths pathsOfRepository()
{
    const QString repository = u"/2.0/repositories/{workspace}/{repository}"_s;
    return {repository + u"/refs/branches"_s, repository + u"/commits?pagelen=10"_s,
            repository + u"/pullrequests?state=OPEN&state=MERGED&pagelen=10"_s,
            repository + u"/effective-default-reviewers"_s};
}

QUrl addressOf(const Tour &tour, const QString &path)
{
    QByteArray url = tour.root + path.toLatin1();
    url.replace("{workspace}", QUrl::toPercentEncoding(tour.workspace));
    url.replace("{repository}", QUrl::toPercentEncoding(tour.repository));
    return QUrl::fromEncoded(url, QUrl::StrictMode);
}

QStringList linesAbout(const Result<http::HttpReply> &reply)
{
    return reply ? describe(*reply) : QStringList{u"no answer: "_s + kindName(reply.error().kind)};
}

void note(Tour &tour, const QString &path, const Result<http::HttpReply> &reply)
{
    tour.text += u"\n## GET %1\n\n"_s.arg(path);
    for (const QString &line : linesAbout(reply))
        tour.text += u"    "_s + line + u'\n';
    if (path != repositoriesPath || !reply || reply->status != 200)
        return;
    const auto page = parseRepositoryPage(reply->body);
    if (!page || page->items.isEmpty())
        return;
    tour.repository = page->items.constFirst().slug;
    tour.left += pathsOfRepository();
}

QFuture<Result<QString>> goOn(const std::shared_ptr<Tour> &tour)
{
    if (tour->left.isEmpty())
        return ready<QString>(tour->text);
    const QString path = tour->left.takeFirst();
    return tour->http.send({.url = addressOf(*tour, path)})
        .then([tour, path](const Result<http::HttpReply> &reply) {
            note(*tour, path, reply);
            return goOn(tour);
        })
        .unwrap();
}

} // namespace

QFuture<Result<QString>> survey(http::HttpClient &http, const QUrl &apiRoot,
                                const QString &workspace)
{
    const auto tour = std::make_shared<Tour>(Tour{http, apiRoot.toEncoded(), workspace});
    tour->left = pathsWithoutWorkspace();
    if (!workspace.isEmpty())
        tour->left += pathsOfWorkspace();
    return goOn(tour);
}

} // namespace windlass::bitbucket
