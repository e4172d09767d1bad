// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rest.h"

#include <QMimeDatabase>

namespace windlass::practice {

using namespace Qt::StringLiterals;

namespace {

Response branches(const Call &call)
{
    QList<Row> rows;
    for (const Branch &branch : call.backend.store.branches(call.repository)) {
        const auto field = [branch](const QString &name) {
            return QJsonValue(name == u"name"          ? branch.name
                              : name == u"target.hash" ? branch.target.hash
                                                       : branch.target.date);
        };
        rows.append({field, [branch, &call] {
                         return call.backend.shapes.branch(call.repository, branch);
                     }});
    }
    ListRules rules{{u"name"_s, u"target.date"_s, u"target.hash"_s}, 100, 10};
    rules.isNatural = true;
    return listAnswer(call, rows, rules);
}

Response noSuchBranch(const QString &name)
{
    return apiError(404, u"Branch \"%1\" does not exist."_s.arg(name));
}

Response branch(const Call &call)
{
    const auto found = call.backend.store.branch(call.repository, call.name("name"));
    if (!found)
        return noSuchBranch(call.name("name"));
    QJsonObject shape = call.backend.shapes.branch(call.repository, *found);
    if (call.asksFor(u"target.repository.is_private"_s)) {
        QJsonObject target = shape.value("target"_L1).toObject();
        target.insert(u"repository"_s, call.backend.shapes.repository(call.repository, call.user));
        shape.insert(u"target"_s, target);
    }
    return jsonAnswer(200, shape);
}

Response branchingModel(const Call &call)
{
    QJsonArray types;
    for (const QString &kind : {u"release"_s, u"hotfix"_s, u"feature"_s, u"bugfix"_s})
        types.append(QJsonObject{{u"kind"_s, kind}, {u"prefix"_s, kind + u'/'}});
    const QString self = call.backend.shapes.repositoryUrl(call.repository);
    const QString main = call.repository.mainBranch;
    const auto tip = call.backend.store.branch(call.repository, main);
    QJsonObject development{{u"name"_s, main.isEmpty() ? QJsonValue() : main},
                            {u"use_mainbranch"_s, true}};
    if (tip)
        development.insert(u"branch"_s, call.backend.shapes.branch(call.repository, *tip));
    return jsonAnswer(200,
                      {{u"type"_s, u"branching_model"_s},
                       {u"development"_s, development},
                       {u"branch_types"_s, types},
                       {u"links"_s, QJsonObject{{u"self"_s, href(self + u"/branching-model"_s)}}}});
}

Response createBranch(const Call &call)
{
    const QString name = call.body.value("name"_L1).toString();
    const QString revision = call.body.value("target"_L1).toObject().value("hash"_L1).toString();
    const GitStore &store = call.backend.store;
    const auto hash = store.resolve(call.repository, revision);
    if (!hash)
        return apiError(400, u"Commit not found"_s,
                        {{u"data"_s, QJsonObject{{u"key"_s, u"BRANCH_TARGET_NOT_FOUND"_s}}}});
    if (store.branch(call.repository, name))
        return apiError(400, u"Branch \"%1\" already exists."_s.arg(name),
                        {{u"data"_s, QJsonObject{{u"key"_s, u"BRANCH_ALREADY_EXISTS"_s}}}});
    if (!store.createBranch(call.repository, name, *hash))
        return apiError(400, u"Invalid branch name"_s);
    const auto made = store.branch(call.repository, name);
    return jsonAnswer(201, call.backend.shapes.branch(call.repository, made.value_or(Branch())));
}

Response deleteBranch(const Call &call)
{
    const QString name = call.name("name");
    if (!call.backend.store.branch(call.repository, name))
        return noSuchBranch(name);
    if (name == call.repository.mainBranch)
        return apiError(400, u"The main branch cannot be deleted."_s);
    call.backend.store.removeBranch(call.repository, name);
    return noContent();
}

//! \param words  what was asked for; one that is no commit ends in a refusal
std::optional<Response> addRevisions(const Call &call, const QStringList &words,
                                     const QString &prefix, QStringList *revisions)
{
    for (const QString &word : words) {
        const auto hash = call.backend.store.resolve(call.repository, word);
        if (!hash)
            return apiError(404, u"Commit not found"_s,
                            {{u"data"_s, QJsonObject{{u"shas"_s, QJsonArray{word}}}}});
        revisions->append(prefix + *hash);
    }
    return std::nullopt;
}

Response commits(const Call &call)
{
    QStringList revisions;
    const Fields asked = call.request.method == "POST" ? Fields(call.request.body) : call.query;
    QStringList included = asked.values(u"include");
    if (!call.name("revision").isEmpty())
        included.prepend(call.name("revision"));
    if (const auto refusal = addRevisions(call, included, {}, &revisions))
        return *refusal;
    if (revisions.isEmpty())
        revisions.append(u"--branches"_s);
    if (const auto refusal = addRevisions(call, asked.values(u"exclude"), u"^"_s, &revisions))
        return *refusal;
    const auto wanted = pageWanted(call, {{}, 100, 30});
    if (!wanted)
        return badPageLength();
    QList<Commit> found =
        call.backend.store.commits(call.repository, revisions, wanted->first, wanted->count + 1);
    QJsonObject page{{u"pagelen"_s, wanted->count}};
    if (found.size() > wanted->count) {
        found.removeLast();
        page.insert(u"next"_s, pageFrom(call, wanted->first + wanted->count));
    }
    QJsonArray values;
    for (const Commit &commit : std::as_const(found))
        values.append(call.backend.shapes.commit(call.repository, commit));
    page.insert(u"values"_s, values);
    return jsonAnswer(200, page);
}

Response commit(const Call &call)
{
    const auto hash = call.backend.store.resolve(call.repository, call.name("hash"));
    if (!hash)
        return apiError(404, u"Commit not found"_s);
    const QList<Commit> found = call.backend.store.commits(call.repository, {*hash}, 0, 1);
    return jsonAnswer(200, call.backend.shapes.commit(call.repository, found.value(0)));
}

Response folderListing(const Call &call, const QString &hash, const QString &path)
{
    QList<Row> rows;
    for (const TreeEntry &entry : call.backend.store.entries(call.repository, hash, path)) {
        rows.append({[entry](const QString &name) {
                         return name == u"size" ? QJsonValue(entry.size) : QJsonValue(entry.path);
                     },
                     [entry, hash, &call] {
                         return call.backend.shapes.treeEntry(call.repository, hash, entry);
                     }});
    }
    return listAnswer(call, rows, {{u"path"_s, u"size"_s}});
}

//! A file that git LFS keeps elsewhere is fetched from another host.
Response media(const Call &call, const QByteArray &pointer)
{
    const QByteArray id = pointer.mid(pointer.indexOf("oid sha256:") + 11, 64);
    Response response = textAnswer(301, {});
    return response.with("Location", call.backend.shapes.webUrl().toUtf8() + "/media/" + id);
}

Response fileContents(const Call &call, const TreeEntry &entry)
{
    const QByteArray bytes = call.backend.store.blob(call.repository, entry.hash);
    if (bytes.startsWith("version https://git-lfs.github.com/spec/"))
        return media(call, bytes);
    const QString type =
        QMimeDatabase().mimeTypeForFile(entry.path, QMimeDatabase::MatchExtension).name();
    Response response{200, type.toLatin1(), bytes, {}};
    return response.with("Content-Disposition", "attachment")
        .with("ETag", '"' + entry.hash.toLatin1() + '"');
}

Response source(const Call &call)
{
    QString path = call.name("path");
    const auto hash = call.backend.store.resolve(call.repository, call.name("commit"));
    if (!hash)
        return apiError(404, u"Commit not found"_s);
    while (path.endsWith(u'/'))
        path.chop(1);
    const auto entry = call.backend.store.entry(call.repository, *hash, path);
    if (!entry)
        return apiError(404, u"No such file or directory: %1"_s.arg(path));
    if (call.query.value(u"format") == u"meta")
        return jsonAnswer(200, call.backend.shapes.treeEntry(call.repository, *hash, *entry));
    if (entry->type == u"tree")
        return folderListing(call, *hash, path);
    return fileContents(call, *entry);
}

//! Only sends the reader on to the root of the main branch.
Response sourceRoot(const Call &call)
{
    const auto hash =
        call.backend.store.resolve(call.repository, u"refs/heads/"_s + call.repository.mainBranch);
    if (!hash)
        return apiError(404, u"Repository is empty"_s);
    const QString target = call.backend.shapes.repositoryUrl(call.repository) + u"/src/"_s + *hash;
    return redirectTo(target.toUtf8() + '/'
                      + (call.request.query.isEmpty() ? QByteArray() : '?' + call.request.query));
}

} // namespace

QList<Route> codeRoutes()
{
    const QStringList read{u"repository"_s};
    const QStringList write{u"repository:write"_s};
    const QByteArray one = "/2.0/repositories/{workspace}/{repository}";
    return {
        {"GET", one + "/refs/branches", read, Access::Read, branches},
        {"POST", one + "/refs/branches", write, Access::Write, createBranch},
        {"GET", one + "/refs/branches/{name*}", read, Access::Read, branch},
        {"DELETE", one + "/refs/branches/{name*}", write, Access::Write, deleteBranch},
        {"GET", one + "/branching-model", read, Access::Read, branchingModel},
        {"GET", one + "/commits", read, Access::Read, commits},
        {"POST", one + "/commits", read, Access::Read, commits},
        {"GET", one + "/commits/{revision*}", read, Access::Read, commits},
        {"POST", one + "/commits/{revision*}", read, Access::Read, commits},
        {"GET", one + "/commit/{hash}", read, Access::Read, commit},
        {"GET", one + "/src", read, Access::Read, sourceRoot},
        {"GET", one + "/src/{commit}", read, Access::Read, source},
        {"GET", one + "/src/{commit}/{path*}", read, Access::Read, source},
    };
}

} // namespace windlass::practice
