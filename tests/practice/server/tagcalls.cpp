// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rest.h"

namespace windlass::practice {

using namespace Qt::StringLiterals;

namespace {

ListRules rules()
{
    ListRules rules{{u"name"_s, u"target.hash"_s}, 100, 10};
    rules.isNatural = true;
    return rules;
}

QList<Row> tagRows(const Call &call)
{
    QList<Row> rows;
    for (const Tag &tag : call.backend.store.tags(call.repository)) {
        rows.append({[tag](const QString &name) {
                         return QJsonValue(name == u"name" ? tag.name : tag.targetHash);
                     },
                     [tag, &call] { return call.backend.shapes.tag(call.repository, tag); }});
    }
    return rows;
}

Response tags(const Call &call)
{
    return listAnswer(call, tagRows(call), rules());
}

//! Branches, then tags.
Response references(const Call &call)
{
    QList<Row> rows;
    for (const Branch &branch : call.backend.store.branches(call.repository)) {
        const auto field = [branch](const QString &name) {
            return QJsonValue(name == u"name" ? branch.name : branch.target.hash);
        };
        rows.append({field, [branch, &call] {
                         return call.backend.shapes.branch(call.repository, branch);
                     }});
    }
    return listAnswer(call, rows + tagRows(call), rules());
}

Response noSuchTag(const QString &name)
{
    return apiError(404, u"Tag \"%1\" does not exist."_s.arg(name));
}

Response tag(const Call &call)
{
    const auto found = call.backend.store.tag(call.repository, call.name("name"));
    return found ? jsonAnswer(200, call.backend.shapes.tag(call.repository, *found))
                 : noSuchTag(call.name("name"));
}

Response createTag(const Call &call)
{
    const GitStore &store = call.backend.store;
    const QString name = call.body.value("name"_L1).toString();
    const QString revision = call.body.value("target"_L1).toObject().value("hash"_L1).toString();
    const auto hash = store.resolve(call.repository, revision);
    if (!hash)
        return apiError(400, u"Commit not found"_s);
    if (store.tag(call.repository, name))
        return apiError(400, u"Tag \"%1\" already exists."_s.arg(name));
    QString message = call.body.value("message"_L1).toString();
    if (message.isEmpty())
        message = u"Added tag %1 for changeset %2"_s.arg(name, hash->left(12));
    const QString address =
        call.user.emails.isEmpty() ? QString() : call.user.emails.first().address;
    const QString tagger = u"%1 <%2>"_s.arg(call.user.displayName, address);
    if (!store.createTag(call.repository, {name, *hash, tagger, {}, message}))
        return apiError(400, u"Invalid tag name"_s);
    const auto made = store.tag(call.repository, name);
    return jsonAnswer(201, call.backend.shapes.tag(call.repository, made.value_or(Tag())));
}

Response deleteTag(const Call &call)
{
    if (!call.backend.store.tag(call.repository, call.name("name")))
        return noSuchTag(call.name("name"));
    call.backend.store.removeTag(call.repository, call.name("name"));
    return noContent();
}

} // namespace

QList<Route> tagRoutes()
{
    const QStringList read{u"repository"_s};
    const QStringList write{u"repository:write"_s};
    const QByteArray home = "/2.0/repositories/{workspace}/{repository}/refs";
    return {
        {"GET", home, read, Access::Read, references},
        {"GET", home + "/tags", read, Access::Read, tags},
        {"POST", home + "/tags", write, Access::Write, createTag},
        {"GET", home + "/tags/{name*}", read, Access::Read, tag},
        {"DELETE", home + "/tags/{name*}", write, Access::Write, deleteTag},
    };
}

} // namespace windlass::practice
