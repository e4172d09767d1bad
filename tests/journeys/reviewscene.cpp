// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journeys/reviewscene.h"

#include "journeys/fixtureapp.h"

#include <QDir>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace windlass::journeys {

bool ReviewScene::open()
{
    m_place = std::make_unique<Workplace>();
    return m_place->open() && m_place->desk.visitor().signIn();
}

bool ReviewScene::begin()
{
    m_slug = u"app%1x"_s.arg(++m_count);
    m_fullName = u"acme/"_s + m_slug;
    m_wish.clear();
    const QString folder = m_place->desk.path(m_slug);
    if (!QDir().mkpath(folder) || !writeFile(folder + u"/main.ts"_s, "1\n")
        || !writeFile(folder + u"/same.ts"_s, "1\n"))
        return false;
    const auto app = m_place->office->apps.add(folder);
    bitbucket::RepositoryDraft draft;
    draft.workspace = u"acme"_s;
    draft.slug = m_slug;
    draft.name = m_slug;
    if (!app || !m_place->office->apps.linkToNew(*app, m_place->account, draft))
        return false;
    m_app = m_place->office->reloaded(*app);
    return push(store::PublishMode::Direct).has_value();
}

Result<workflows::PublishReport> ReviewScene::push(store::PublishMode mode,
                                                   const projects::TargetWish &wish)
{
    if (!relink([mode](store::Link &link) { link.mode = mode; }))
        return fail(ErrorKind::Internal, u"not linked"_s);
    return m_place->office->publish(m_place->office->reloaded(m_app), m_place->account, wish);
}

bool ReviewScene::relink(const std::function<void(store::Link &)> &change)
{
    store::App app = m_place->office->reloaded(m_app);
    change(*app.link);
    return m_place->office->apps.save(app).has_value();
}

// To a branch that has nothing of the other.
bool ReviewScene::openTheirs(const QString &source, const QString &destination)
{
    const auto here = [this](const QStringList &arguments) {
        return m_place->desk.gitAtServer(m_fullName, arguments).trimmed();
    };
    const QString emptyTree = u"4b825dc642cb6eb9a060e54bf8d69288fbee4904"_s; // as git knows it
    const QString begun =
        here({u"-c"_s, u"user.name=Grace"_s, u"-c"_s, u"user.email=grace@example.invalid"_s,
              u"commit-tree"_s, emptyTree, u"-m"_s, u"Begin"_s});
    here({u"branch"_s, destination, begun});
    const auto end = [](const QString &name) {
        return QJsonObject{{u"branch"_s, QJsonObject{{u"name"_s, name}}}};
    };
    const QString path = u"/2.0/repositories/"_s + m_fullName + u"/pullrequests"_s;
    return m_place->desk.visitor()
               .api("POST", path,
                    {{u"title"_s, u"Theirs"_s},
                     {u"source"_s, end(source)},
                     {u"destination"_s, end(destination)}})
               .status
           == 201;
}

bool ReviewScene::happensToPullRequest(const QString &event)
{
    const QString one = u"/2.0/repositories/"_s + m_fullName;
    const auto ask = [&](const QByteArray &method, const QString &path, const QJsonObject &body) {
        return m_place->desk.visitor().api(method, one + path, body).status < 300;
    };
    const QString branch = u"windlass%2F"_s + m_slug;
    if (event == "merge"_L1)
        return ask("POST", u"/pullrequests/1/merge"_s, {{u"close_source_branch"_s, false}});
    if (event == "merge and close"_L1)
        return ask("POST", u"/pullrequests/1/merge"_s, {{u"close_source_branch"_s, true}});
    if (event == "decline"_L1)
        return ask("POST", u"/pullrequests/1/decline"_s, {});
    if (event == "delete branch"_L1)
        return ask("DELETE", u"/refs/branches/"_s + branch, {});
    if (event == "other request"_L1) {
        (void)m_place->desk.gitAtServer(m_fullName, {u"branch"_s, u"topic"_s, u"main"_s});
        return openTheirs(u"topic"_s, u"develop"_s);
    }
    if (event == "second request"_L1)
        return openTheirs(u"windlass/"_s + m_slug, u"release"_s);
    if (event == "restrict"_L1)
        return ask("POST", u"/branch-restrictions"_s,
                   {{u"kind"_s, u"push"_s},
                    {u"branch_match_kind"_s, u"glob"_s},
                    {u"pattern"_s, u"main"_s},
                    {u"users"_s, QJsonArray()}});
    return false;
}

bool ReviewScene::happensInFolder(const QString &event)
{
    const auto here = [this](const QStringList &arguments) {
        (void)git(QStringList{u"-C"_s, m_app.folder, u"-c"_s, u"user.name=Ada"_s, u"-c"_s,
                              u"user.email=ada@example.org"_s}
                      + arguments,
                  m_place->desk.environment);
        return true;
    };
    if (event == "change"_L1)
        return writeFile(m_app.folder + u"/main.ts"_s, QByteArray::number(++m_changes) + "\n");
    if (event == "change same"_L1)
        return writeFile(m_app.folder + u"/same.ts"_s, QByteArray::number(++m_changes) + "\n");
    if (event == "new file"_L1)
        return writeFile(m_app.folder + u"/new.ts"_s, QByteArray::number(++m_changes) + "\n");
    if (event == "elsewhere"_L1)
        return here({u"checkout"_s, u"-q"_s, u"-b"_s, u"work"_s});
    if (event == "detached"_L1)
        return here({u"checkout"_s, u"-q"_s, u"--detach"_s});
    if (event == "own commit"_L1)
        return here({u"commit"_s, u"-q"_s, u"--allow-empty"_s, u"-m"_s, u"own"_s});
    if (event == "no repository"_L1)
        return QDir(m_app.folder + u"/.git"_s).removeRecursively();
    if (event == "unrelated"_L1)
        return QDir(m_app.folder + u"/.git"_s).removeRecursively()
               && here({u"init"_s, u"-q"_s, u"-b"_s, u"main"_s}) && here({u"add"_s, u"-A"_s})
               && here({u"commit"_s, u"-q"_s, u"-m"_s, u"anew"_s});
    return false;
}

bool ReviewScene::happens(const QString &event)
{
    const QString review = u"windlass/"_s + m_slug;
    const auto somebody = [this](const QString &branch, const QString &file, const QString &text) {
        return !m_place->desk.commitAsSomebody(m_fullName, branch, file, text).isEmpty();
    };
    if (event == "review"_L1)
        return happensInFolder(u"change"_s) && push(store::PublishMode::Review).has_value();
    if (event == "person"_L1)
        return somebody(review, u"theirs.ts"_s, u"theirs"_s);
    if (event == "person clashes"_L1)
        return somebody(review, u"main.ts"_s, u"theirs"_s);
    if (event == "main moves"_L1)
        return somebody(u"main"_s, u"docs.md"_s, u"docs"_s);
    if (event == "main clashes"_L1)
        return somebody(u"main"_s, u"main.ts"_s, u"theirs"_s);
    if (event == "foreign branch"_L1) {
        (void)m_place->desk.gitAtServer(m_fullName, {u"branch"_s, review, u"main"_s});
        return somebody(review, u"foreign.ts"_s, u"foreign"_s);
    }
    if (event == "other destination"_L1) {
        (void)m_place->desk.gitAtServer(m_fullName, {u"branch"_s, u"develop"_s, u"main"_s});
        return relink([](store::Link &link) { link.branch = u"develop"_s; });
    }
    if (event == "forget"_L1) // as on another computer
        return relink([](store::Link &link) {
            link.reviewBranch = link.lastReviewCommit = link.lastCommit = QString();
            link.lastReviewSource.clear();
        });
    if (event == "directory"_L1)
        return relink([](store::Link &link) { link.baseDirectory = u"services/shop"_s; });
    if (event == "named"_L1) {
        m_wish = QStringList{u"topic"_s};
        return true;
    }
    return happensToPullRequest(event) || happensInFolder(event);
}

QString ReviewScene::pullRequests()
{
    QStringList all;
    for (const QJsonValue &request : repository().value("pull_requests"_L1).toArray())
        all.append(
            u"%1 %2 %3>%4"_s.arg(request["id"_L1].toInt())
                .arg(request["state"_L1].toString(),
                     request["source"_L1].toString().section(u'/', -1).replace(m_slug, u"app"_s),
                     request["destination"_L1].toString()));
    return all.join(u", "_s);
}

QString ReviewScene::callsThatChange()
{
    QStringList all;
    for (const QString &call : m_place->desk.apiCalls()) {
        if (!call.startsWith("GET "_L1))
            all.append(call.section(u' ', 0, 0) + u' ' + call.section(u'/', 5));
    }
    return all.join(u", "_s);
}

int ReviewScene::comments()
{
    int count = 0;
    for (const QJsonValue &request : repository().value("pull_requests"_L1).toArray()) {
        const auto answer = m_place->desk.visitor().get(
            u"/2.0/repositories/%1/pullrequests/%2/comments?pagelen=100"_s.arg(m_fullName)
                .arg(request["id"_L1].toInt()));
        count += int(answer.json.value("values"_L1).toArray().size());
    }
    return count;
}

void ReviewScene::checkNothingIsLost(const QJsonObject &before)
{
    const QJsonObject tips = repository().value("tips"_L1).toObject();
    for (auto tip = before.begin(); tip != before.end(); ++tip) {
        QVERIFY2(tips.contains(tip.key()), qPrintable(tip.key()));
        const QString now = tips.value(tip.key()).toString();
        QCOMPARE(
            m_place->desk.gitAtServer(m_fullName, {u"merge-base"_s, tip.value().toString(), now}),
            tip.value().toString());
    }
}

} // namespace windlass::journeys
