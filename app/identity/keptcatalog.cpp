// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "identity/keptcatalog.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace windlass::identity {

namespace {

QJsonObject toJson(const User &user)
{
    return {{u"space"_s, user.space},
            {u"name"_s, user.name},
            {u"displayName"_s, user.displayName},
            {u"email"_s, user.email},
            {u"picture"_s, user.picture.toString(QUrl::FullyEncoded)},
            {u"username"_s, user.bitbucketUsername},
            {u"userId"_s, user.bitbucketUserId},
            {u"groups"_s, QJsonArray::fromStringList(user.groups)}};
}

QJsonObject toJson(const Group &group)
{
    return {{u"space"_s, group.space},
            {u"name"_s, group.name},
            {u"displayName"_s, group.displayName},
            {u"members"_s, QJsonArray::fromStringList(group.members)}};
}

User userFrom(const QJsonObject &object)
{
    return {object["space"_L1].toString(),
            object["name"_L1].toString(),
            object["displayName"_L1].toString(),
            object["email"_L1].toString(),
            QUrl::fromEncoded(object["picture"_L1].toString().toUtf8()),
            object["username"_L1].toString(),
            object["userId"_L1].toString(),
            object["groups"_L1].toVariant().toStringList()};
}

Group groupFrom(const QJsonObject &object)
{
    return {object["space"_L1].toString(), object["name"_L1].toString(),
            object["displayName"_L1].toString(), object["members"_L1].toVariant().toStringList()};
}

tl::unexpected<Error> unreadable()
{
    return fail(ErrorKind::UnreadableReply,
                QCoreApplication::translate("windlass::identity::Catalog",
                                            "The catalog that was kept cannot be read."));
}

} // namespace

QByteArray writeCatalog(const Catalog &catalog)
{
    QJsonArray users;
    for (const User &user : catalog.users())
        users.append(toJson(user));
    QJsonArray groups;
    for (const Group &group : catalog.groups())
        groups.append(toJson(group));
    return QJsonDocument(QJsonObject{{u"users"_s, users}, {u"groups"_s, groups}})
        .toJson(QJsonDocument::Compact);
}

Result<Catalog> readKeptCatalog(const QByteArray &bytes)
{
    const QJsonObject kept = QJsonDocument::fromJson(bytes).object();
    if (!kept["users"_L1].isArray() || !kept["groups"_L1].isArray())
        return unreadable();
    Catalog catalog;
    const QJsonArray users = kept["users"_L1].toArray();
    for (const auto &user : users)
        catalog.add(userFrom(user.toObject()), {}, 0);
    const QJsonArray groups = kept["groups"_L1].toArray();
    for (const auto &group : groups)
        catalog.add(groupFrom(group.toObject()), {}, 0);
    return catalog;
}

QByteArray writeUser(const User &user)
{
    return QJsonDocument(toJson(user)).toJson(QJsonDocument::Compact);
}

Result<User> readKeptUser(const QByteArray &bytes)
{
    const User user = userFrom(QJsonDocument::fromJson(bytes).object());
    if (user.name.isEmpty())
        return unreadable();
    return user;
}

} // namespace windlass::identity
