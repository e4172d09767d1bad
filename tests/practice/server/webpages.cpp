// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "webpages.h"

#include "pages.h"

#include <map>

namespace windlass::practice {

using namespace Qt::StringLiterals;

namespace {

Response notFound()
{
    return htmlAnswer(
        404, messagePage(u"Repository not found"_s, u"There is nothing at this address."_s));
}

//! A head and shoulders, 48 x 48.
Response avatar()
{
    static const QByteArray picture = QByteArray::fromBase64(
        "iVBORw0KGgoAAAANSUhEUgAAADAAAAAwCAMAAABg3Am1AAAABlBMVEUmhP/////uT2lVAAAAVUlEQVR42u3U"
        "MQ6AMAwEwcz/P01DjdhIQShwdaZxzh7jzz5xJj6/S4iiAqKogCh2AOvH+kA1elv7Pnz6Zkz920RZrwlN0ARN"
        "0ARNEEUFRLEcEMWbwAFo1QLj0SUpXgAAAABJRU5ErkJggg==");
    return {200, "image/png", picture, {}};
}

QString link(const QString &path, const QString &text)
{
    return u"<li><a href=\"/%1\">%2</a></li>"_s.arg(path.toHtmlEscaped(), text.toHtmlEscaped());
}

} // namespace

Response WebPages::handle(const Request &request) const
{
    QStringList words;
    for (const QByteArray &segment : request.segments()) {
        if (!segment.isEmpty())
            words.append(QString::fromUtf8(segment));
    }
    if (words.isEmpty())
        return start();
    if (words.first() == u"avatars" || words.last() == u"avatar")
        return avatar();
    if (words == QStringList{u"account"_s, u"settings"_s, u"app-authorizations"_s})
        return htmlAnswer(200, messagePage(u"App authorizations"_s,
                                           u"Programs you gave access to are listed here."_s));
    const auto workspace = m_world.workspace(words.first());
    if (!workspace)
        return notFound();
    if (words.size() == 1)
        return workspacePage(*workspace);
    if (words.mid(1) == QStringList{u"workspace"_s, u"settings"_s, u"api"_s})
        return htmlAnswer(200, consumersPage(*workspace, m_world.consumers()));
    const auto repository = m_world.repository(workspace->uuid, words[1]);
    return repository ? below(*workspace, *repository, words.mid(2)) : notFound();
}

Response WebPages::start() const
{
    QString items;
    for (const Workspace &workspace : m_world.workspaces())
        items += link(workspace.slug, workspace.name);
    return htmlAnswer(200,
                      page(u"Practice server"_s, u"<h1>Workspaces</h1><ul>%1</ul>"_s.arg(items)));
}

Response WebPages::workspacePage(const Workspace &workspace) const
{
    constexpr qsizetype longest = 500;
    std::map<QString, QString> names;
    for (const RepositoryPlace &place : m_world.repositories(workspace.uuid).mid(0, longest))
        names.emplace(place.text(&Repository::slug), place.text(&Repository::name));
    QString items;
    for (const auto &[slug, name] : names)
        items += link(workspace.slug + u'/' + slug, name);
    return htmlAnswer(200, page(workspace.name, u"<h1>%1</h1><ul>%2</ul>"_s.arg(
                                                    workspace.name.toHtmlEscaped(), items)));
}

Response WebPages::repositoryFace(const Workspace &workspace, const Repository &repository) const
{
    RepositoryFacts facts{workspace.slug + u'/' + repository.slug,
                          repository.description,
                          repository.mainBranch,
                          {},
                          {},
                          m_world.pullRequests(repository.uuid)};
    const auto tip = m_store.resolve(repository, u"refs/heads/"_s + repository.mainBranch);
    facts.tip = tip.value_or(QString());
    if (tip) {
        if (const auto readme = m_store.entry(repository, *tip, u"README.md"_s))
            facts.readme = QString::fromUtf8(m_store.blob(repository, readme->hash));
    }
    return htmlAnswer(200, repositoryPage(facts));
}

Response WebPages::below(const Workspace &workspace, const Repository &repository,
                         const QStringList &rest) const
{
    const QString name = workspace.slug + u'/' + repository.slug;
    if (rest.value(0) == u"pull-requests" && rest.size() == 2 && rest[1] != u"new") {
        const auto request = m_world.pullRequest(repository.uuid, rest[1].toInt());
        return request ? htmlAnswer(200, pullRequestPage(name, *request)) : notFound();
    }
    if (rest.value(0) == u"commits" && rest.size() == 2) {
        const auto hash = m_store.resolve(repository, rest[1]);
        const auto commit = hash ? m_store.commits(repository, {*hash}, 0, 1) : QList<Commit>();
        return commit.isEmpty()
                   ? notFound()
                   : htmlAnswer(200, messagePage(commit.first().hash, commit.first().message));
    }
    return repositoryFace(workspace, repository);
}

} // namespace windlass::practice
