// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "multipart.h"
#include "rest.h"

namespace windlass::practice {

using namespace Qt::StringLiterals;

namespace {

bool isAboutCommit(const QString &name)
{
    static const QStringList names{u"message"_s, u"author"_s, u"parents"_s, u"branch"_s,
                                   u"files"_s};
    return names.contains(name);
}

void takeWord(const QString &name, const QString &text, NewCommit *commit)
{
    if (name == u"message")
        commit->message = text;
    else if (name == u"author")
        commit->author = text;
    else if (name == u"branch")
        commit->branch = text;
    else if (name == u"parents")
        commit->parent = text;
    else if (name == u"files")
        commit->removed.append(text.startsWith(u'/') ? text.mid(1) : text);
}

void takeFile(const QString &name, const QByteArray &bytes, const QString &attributes,
              NewCommit *commit)
{
    NewFile file{name.startsWith(u'/') ? name.mid(1) : name, bytes};
    if (attributes.contains(u"link"))
        file.mode = "120000";
    else if (attributes.contains(u"executable"))
        file.mode = "100755";
    commit->files.append(file);
}

//! Both kinds of form; `files` names what is deleted unless the form also brings it.
NewCommit commitFrom(const Call &call)
{
    const Request &request = call.request;
    NewCommit commit;
    for (const auto &[name, value] : call.query.all())
        takeWord(name, value, &commit);
    if (request.contentType() == "application/x-www-form-urlencoded") {
        const Fields form(request.body);
        for (const auto &[name, value] : form.all()) {
            if (isAboutCommit(name))
                takeWord(name, value, &commit);
            else
                takeFile(name, value.toUtf8(), {}, &commit);
        }
    }
    for (const Part &part : multipartFields(request)) {
        if (!part.isFile && isAboutCommit(part.name))
            takeWord(part.name, QString::fromUtf8(part.bytes), &commit);
        else
            takeFile(part.name, part.bytes, part.attributes, &commit);
    }
    for (const NewFile &file : std::as_const(commit.files))
        commit.removed.removeAll(file.path);
    return commit;
}

QString signature(const User &user)
{
    const QString address =
        user.emails.isEmpty() ? u"unknown@example.com"_s : user.emails.first().address;
    return u"%1 <%2>"_s.arg(user.displayName, address);
}

void fillIn(const Call &call, NewCommit *commit)
{
    const QString main = call.repository.mainBranch;
    if (commit->author.isEmpty())
        commit->author = signature(call.user);
    if (commit->message.isEmpty())
        commit->message = u"Edited with Bitbucket\n"_s;
    if (commit->branch.isEmpty())
        commit->branch = main.isEmpty() ? u"main"_s : main;
}

//! A new branch starts at the parent that is named, or else at the main branch; a branch that is
//! there has to end at the parent that is named.
std::optional<Response> findParent(const Call &call, NewCommit *commit)
{
    const GitStore &store = call.backend.store;
    const auto tipOf = [&](const QString &branch) {
        return store.resolve(call.repository, u"refs/heads/"_s + branch).value_or(QString());
    };
    const QString tip = tipOf(commit->branch);
    const bool isEmpty = commit->files.isEmpty() && commit->removed.isEmpty();
    if (isEmpty && (!tip.isEmpty() || commit->parent.isEmpty()))
        return apiError(400, u"There is nothing to commit."_s);
    if (commit->parent.isEmpty()) {
        commit->parent = tip.isEmpty() ? tipOf(call.repository.mainBranch) : tip;
        return std::nullopt;
    }
    const auto parent = store.resolve(call.repository, commit->parent);
    if (!parent)
        return apiError(400, u"Commit not found"_s);
    if (!tip.isEmpty() && *parent != tip)
        return apiError(409, u"The parent is not the tip of the branch."_s);
    commit->parent = *parent;
    return std::nullopt;
}

Response commitSource(const Call &call)
{
    NewCommit commit = commitFrom(call);
    fillIn(call, &commit);
    if (const auto refusal = findParent(call, &commit))
        return *refusal;
    const auto hash = call.backend.store.commitFiles(call.repository, commit);
    if (!hash)
        return apiError(400, u"The commit could not be made."_s);
    const bool becomesMain = call.repository.mainBranch.isEmpty();
    call.backend.world.changeRepository(call.repository.uuid, [&](Repository &repository) {
        repository.updatedOn = stampNow();
        if (becomesMain)
            repository.mainBranch = commit.branch;
    });
    if (becomesMain)
        call.backend.store.setHead(call.repository, commit.branch);
    const QString made = call.backend.shapes.repositoryUrl(call.repository) + u"/commit/"_s + *hash;
    return textAnswer(201, {}).with("Location", made.toUtf8());
}

} // namespace

QList<Route> sourceRoutes()
{
    return {{"POST",
             "/2.0/repositories/{workspace}/{repository}/src",
             {u"repository:write"_s},
             Access::Write,
             commitSource}};
}

} // namespace windlass::practice
