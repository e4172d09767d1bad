// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "identity/entityparser.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <optional>

using namespace Qt::StringLiterals;

namespace windlass::identity {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(windlass::identity::EntityParser)
};

using Kind = Node::Kind;

const QString usernameAnnotation = u"bitbucket.org/username"_s;
const QString userIdAnnotation = u"bitbucket.org/user-id"_s;

//! Reads the fields of one entity and remembers the first that is wrong.
class Fields final
{
public:
    explicit Fields(const Node &entity) : m_entity(entity) {}

    [[nodiscard]] const std::optional<BrokenEntity> &problem() const { return m_problem; }

    void refuse(const Node &node, const QString &sentence)
    {
        if (!m_problem)
            m_problem = BrokenEntity{node.line > 0 ? node.line : m_entity.line, sentence};
    }

    //! The map under \a name; one without anything when it is not there.
    const Node &map(const Node &parent, const QString &name)
    {
        const Node &node = parent.at(name);
        if (node.isGiven() && node.kind != Kind::Map)
            refuse(node, Text::tr("%1 must hold further keys.").arg(name));
        return node;
    }

    //! The text under \a name; empty when it is not there. \a title: what it is called in sentences
    QString text(const Node &parent, const QString &name, const QString &title)
    {
        const Node &node = parent.at(name);
        if (node.kind == Kind::Text && !node.text.isEmpty())
            return node.text;
        if (!parent.keys.contains(name))
            return {};
        if (node.kind == Kind::Map) // {4f1c...} without quotes
            refuse(node, Text::tr("The value of %1 must be in quotes, as it begins with a brace.")
                             .arg(title));
        else if (node.kind == Kind::Text)
            refuse(node, Text::tr("The value of %1 is empty.").arg(title));
        else
            refuse(node, Text::tr("The value of %1 must be text; put it in quotes.").arg(title));
        return {};
    }

    //! The references under \a name, each of \a kind unless it says otherwise.
    QStringList references(const Node &parent, const QString &name, const QString &kind,
                           const QString &space)
    {
        const Node &list = parent.at(name);
        if (list.isGiven() && list.kind != Kind::List)
            refuse(list, Text::tr("%1 must be a list.").arg(name));
        QStringList all;
        for (const Node::Pointer &part : list.parts) {
            const QString full =
                part->kind == Kind::Text ? fullReference(part->text, kind, space) : QString();
            if (full.isEmpty())
                refuse(*part,
                       Text::tr("%1 holds something that is not the name of an entity.").arg(name));
            all.append(full);
        }
        return all;
    }

    QString name(const Node &metadata)
    {
        static const QRegularExpression allowed(
            u"\\A(?=.{1,63}\\z)([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]\\z"_s);
        QString given = text(metadata, u"name"_s, u"metadata.name"_s);
        if (given.isEmpty())
            refuse(metadata, Text::tr("metadata.name is missing."));
        else if (!allowed.match(given).hasMatch())
            refuse(metadata.at(u"name"),
                   Text::tr("metadata.name may have letters, digits, \"-\", \"_\" and \".\" only, "
                            "at most 63."));
        return given;
    }

    QString space(const Node &metadata)
    {
        static const QRegularExpression allowed(
            u"\\A(?=.{1,63}\\z)[a-z0-9]([-a-z0-9]*[a-z0-9])?\\z"_s);
        const QString given = text(metadata, u"namespace"_s, u"metadata.namespace"_s);
        if (!given.isEmpty() && !allowed.match(given).hasMatch())
            refuse(metadata.at(u"namespace"),
                   Text::tr("metadata.namespace may have small letters, digits and \"-\" only, at "
                            "most 63."));
        return given.isEmpty() ? u"default"_s : given;
    }

private:
    const Node &m_entity;
    std::optional<BrokenEntity> m_problem;
};

//! Groups as a server has worked them out.
QStringList relatedGroups(const Node &entity)
{
    QStringList groups;
    for (const Node::Pointer &relation : entity.at(u"relations").parts) {
        const QString target = relation->at(u"targetRef").text.toLower();
        if (relation->at(u"type").text == "memberOf"_L1 && target.startsWith("group:"_L1))
            groups.append(target);
    }
    return groups;
}

Entity user(const Node &entity)
{
    Fields fields(entity);
    const Node &metadata = fields.map(entity, u"metadata"_s);
    const Node &spec = fields.map(entity, u"spec"_s);
    const Node &profile = fields.map(spec, u"profile"_s);
    const Node &annotations = fields.map(metadata, u"annotations"_s);
    User user;
    user.name = fields.name(metadata);
    user.space = fields.space(metadata);
    user.displayName = fields.text(profile, u"displayName"_s, u"displayName"_s);
    user.email = fields.text(profile, u"email"_s, u"email"_s);
    user.picture = QUrl(fields.text(profile, u"picture"_s, u"picture"_s), QUrl::StrictMode);
    user.bitbucketUsername = fields.text(annotations, usernameAnnotation, usernameAnnotation);
    user.bitbucketUserId = fields.text(annotations, userIdAnnotation, userIdAnnotation);
    user.groups =
        fields.references(spec, u"memberOf"_s, u"group"_s, user.space) + relatedGroups(entity);
    if (!spec.isGiven())
        fields.refuse(entity, Text::tr("spec is missing."));
    if (fields.problem())
        return *fields.problem();
    user.groups.removeDuplicates();
    user.groups.sort();
    return user;
}

Entity group(const Node &entity)
{
    Fields fields(entity);
    const Node &metadata = fields.map(entity, u"metadata"_s);
    const Node &spec = fields.map(entity, u"spec"_s);
    const Node &profile = fields.map(spec, u"profile"_s);
    Group group;
    group.name = fields.name(metadata);
    group.space = fields.space(metadata);
    group.displayName = fields.text(profile, u"displayName"_s, u"displayName"_s);
    group.members = fields.references(spec, u"members"_s, u"user"_s, group.space);
    if (fields.problem())
        return *fields.problem();
    return group;
}

} // namespace

Entity parseEntity(const Node &node)
{
    const QString version = node.at(u"apiVersion").text;
    const QString kind = node.at(u"kind").text;
    const bool isPeople = kind == "User"_L1 || kind == "Group"_L1;
    if (isPeople && version != "backstage.io/v1alpha1"_L1 && version != "backstage.io/v1beta1"_L1)
        return BrokenEntity{node.line, Text::tr("apiVersion must be backstage.io/v1alpha1.")};
    if (kind == "User"_L1)
        return user(node);
    if (kind == "Group"_L1)
        return group(node);
    if (version.startsWith("backstage.io/"_L1)
        && (kind.toLower() == "user"_L1 || kind.toLower() == "group"_L1))
        return BrokenEntity{node.at(u"kind").line,
                            Text::tr("The kind is written User or Group, with a capital letter.")};
    return OtherEntity();
}

} // namespace windlass::identity
