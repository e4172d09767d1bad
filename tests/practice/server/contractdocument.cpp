// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contractdocument.h"

#include "contractschema.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

static void initializeContract()
{
    Q_INIT_RESOURCE(practice_contract);
}

namespace windlass::practice {

using namespace Qt::StringLiterals;

namespace {

QJsonObject readDocument()
{
    initializeContract();
    QFile file(u":/practice/contract/openapi.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QJsonDocument::fromJson(file.readAll()).object();
}

QStringList wordsOf(const QString &path)
{
    return path.split(u'/', Qt::SkipEmptyParts);
}

//! {path} stands for all that follows.
bool fits(const QStringList &pattern, const QStringList &words)
{
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        if (pattern[i] == u"{path}")
            return true; // also empty: the root folder
        if (i >= words.size() || (!pattern[i].startsWith(u'{') && pattern[i] != words[i]))
            return false;
    }
    return pattern.size() == words.size();
}

//! What the text around the document says about every list.
QStringList generalParameters()
{
    return {u"q"_s, u"sort"_s, u"fields"_s, u"page"_s, u"pagelen"_s};
}

//! The document says that detail is a text; a missing scope makes it an object. Removed calls were
//! seen with a flatter body as well, without type.
QJsonObject errorSchema(QJsonObject schema)
{
    QJsonObject outer = schema.value("properties"_L1).toObject();
    QJsonObject error = outer.value("error"_L1).toObject();
    QJsonObject inner = error.value("properties"_L1).toObject();
    inner.insert(u"detail"_s, QJsonObject{{u"type"_s, QJsonArray{u"string"_s, u"object"_s}}});
    error.insert(u"properties"_s, inner);
    outer.insert(u"error"_s, error);
    schema.insert(u"properties"_s, outer);
    schema.remove(u"required"_s);
    return schema;
}

} // namespace

ContractDocument::ContractDocument()
{
    const QJsonObject document = readDocument();
    m_revision = document.value("x-revision"_L1).toString();
    const QJsonObject schemas =
        document.value("components"_L1).toObject().value("schemas"_L1).toObject();
    for (auto it = schemas.begin(); it != schemas.end(); ++it) {
        const QJsonValue schema =
            it.key() == u"error" ? QJsonValue(errorSchema(it->toObject())) : QJsonValue(it.value());
        m_schemas.insert(it.key(), answerSchema(schema));
        m_requestSchemas.insert(it.key(), requestSchema(it.value()));
    }
    m_error = schema(u"error"_s);
    const QJsonObject paths = document.value("paths"_L1).toObject();
    for (auto path = paths.begin(); path != paths.end(); ++path) {
        const QJsonObject operations = path->toObject();
        for (auto it = operations.begin(); it != operations.end(); ++it) {
            const QByteArray method = it.key().toUpper().toLatin1();
            m_known.append(
                {method, wordsOf(path.key()),
                 operation(QString::fromLatin1(method) + u' ' + path.key(), it->toObject())});
        }
    }
}

QJsonObject ContractDocument::usable(const QJsonValue &schema, Use use) const
{
    if (!schema.isObject())
        return {};
    const QJsonValue made = use == Use::Answer ? answerSchema(schema) : requestSchema(schema);
    const QJsonObject &schemas = use == Use::Answer ? m_schemas : m_requestSchemas;
    // As a part, because beside a reference nothing else counts.
    return {{u"allOf"_s, QJsonArray{made}},
            {u"components"_s, QJsonObject{{u"schemas"_s, schemas}}}};
}

QJsonObject ContractDocument::schema(const QString &name) const
{
    return usable(QJsonObject{{u"$ref"_s, u"#/components/schemas/"_s + name}}, Use::Answer);
}

ContractDocument::Operation ContractDocument::operation(const QString &name,
                                                        const QJsonObject &object) const
{
    const auto bodySchema = [](const QJsonValue &holder) {
        return holder["content"_L1]["application/json"_L1]["schema"_L1];
    };
    Operation made{name, generalParameters(), {}, {}};
    for (const QJsonValue &parameter : object.value("parameters"_L1).toArray())
        made.parameters.append(parameter["name"_L1].toString());
    // Named in the description of the calls, not in their lists.
    if (name.contains(u"/commits"))
        made.parameters += QStringList{u"include"_s, u"exclude"_s, u"path"_s};
    made.request = usable(bodySchema(object.value("requestBody"_L1)), Use::Request);
    const QJsonObject answers = object.value("responses"_L1).toObject();
    for (auto it = answers.begin(); it != answers.end(); ++it)
        made.answers.insert(it.key() == u"default" ? anyStatus : it.key().toInt(),
                            usable(bodySchema(it.value()), Use::Answer));
    return made;
}

std::optional<ContractDocument::Operation> ContractDocument::find(const QByteArray &method,
                                                                  const QByteArray &path) const
{
    QStringList words = wordsOf(QString::fromLatin1(path));
    if (words.value(0) != u"2.0")
        return std::nullopt;
    words.removeFirst();
    const QByteArray wanted = method == "HEAD" ? QByteArray("GET") : method;
    for (const Known &known : m_known) {
        if (known.method == wanted && fits(known.pattern, words))
            return known.operation;
    }
    return std::nullopt;
}

} // namespace windlass::practice
