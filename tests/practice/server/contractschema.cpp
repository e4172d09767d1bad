// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contractschema.h"

#include <QJsonArray>
#include <QJsonObject>

namespace windlass::practice {

using namespace Qt::StringLiterals;

namespace {

QJsonValue relaxed(const QJsonValue &schema, bool isAnswer);

//! The document never says nullable, but recorded answers have null for parent, website, language
//! and mainbranch: what need not be there may be null.
QJsonObject orNull(const QJsonValue &schema)
{
    return {{u"anyOf"_s, QJsonArray{QJsonObject{{u"type"_s, u"null"_s}}, schema}}};
}

QJsonObject properties(const QJsonObject &all, const QJsonArray &required, bool isAnswer)
{
    QJsonObject made;
    for (auto it = all.begin(); it != all.end(); ++it) {
        const QJsonValue one = relaxed(it.value(), isAnswer);
        made.insert(it.key(), required.contains(it.key()) ? one : QJsonValue(orNull(one)));
    }
    return made;
}

//! `type` is required of every object by its base, also of what a client sends; neither the
//! document's own examples nor clients in use send it.
QJsonArray withoutType(QJsonArray required)
{
    for (qsizetype i = required.size() - 1; i >= 0; --i) {
        if (required.at(i) == u"type"_s)
            required.removeAt(i);
    }
    return required;
}

void relaxObject(QJsonObject *schema, bool isAnswer)
{
    if (schema->contains("required"_L1) && !isAnswer) {
        const QJsonArray required = withoutType(schema->value("required"_L1).toArray());
        schema->insert(u"required"_s, required);
        if (required.isEmpty()) // draft 4 wants at least one
            schema->remove(u"required"_s);
    }
    if (schema->value("properties"_L1).isObject())
        schema->insert(u"properties"_s,
                       properties(schema->value("properties"_L1).toObject(),
                                  schema->value("required"_L1).toArray(), isAnswer));
    // Real answers have more than the document says (slug and workspace of a repository, further
    // links, fields and id of an error), and clients must bear it.
    if (isAnswer)
        schema->remove(u"additionalProperties"_s);
    // A text for readers' tools, not for checking.
    schema->remove(u"discriminator"_s);
    // Checked by the library with a pattern that knows no microseconds, which all answers have.
    schema->remove(u"format"_s);
}

QJsonValue relaxed(const QJsonValue &schema, bool isAnswer)
{
    if (!schema.isObject())
        return schema;
    QJsonObject made = schema.toObject();
    for (const QString &name : {u"allOf"_s, u"anyOf"_s, u"oneOf"_s}) {
        QJsonArray parts;
        for (const QJsonValue &part : made.value(name).toArray())
            parts.append(relaxed(part, isAnswer));
        if (!parts.isEmpty())
            made.insert(name, parts);
    }
    if (made.value("items"_L1).isObject())
        made.insert(u"items"_s, relaxed(made.value("items"_L1), isAnswer));
    relaxObject(&made, isAnswer);
    return made;
}

} // namespace

QJsonValue answerSchema(const QJsonValue &schema)
{
    return relaxed(schema, true);
}

QJsonValue requestSchema(const QJsonValue &schema)
{
    return relaxed(schema, false);
}

} // namespace windlass::practice
