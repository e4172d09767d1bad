// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenariocheck.h"

#include "scenario.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace windlass::practice {

using namespace Qt::StringLiterals;

namespace {

QString typeOf(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Bool:
        return u"boolean"_s;
    case QJsonValue::Double:
        return value.toInteger(-1) == value.toInteger(-2) ? u"integer"_s : u"number"_s;
    case QJsonValue::String:
        return u"string"_s;
    case QJsonValue::Array:
        return u"array"_s;
    case QJsonValue::Object:
        return u"object"_s;
    default:
        return u"null"_s;
    }
}

QString checkEnum(const QString &place, const QJsonValue &value, const QJsonArray &allowed)
{
    if (allowed.isEmpty() || allowed.contains(value))
        return {};
    QStringList words;
    for (const QJsonValue &word : allowed)
        words.append(word.toString());
    return u"%1 has to be one of: %2."_s.arg(place, words.join(u", "_s));
}

QString checkLimits(const QString &place, const QJsonValue &value, const QJsonObject &schema)
{
    if (value.isString() && value.toString().size() < schema.value("minLength"_L1).toInt())
        return u"%1 is empty."_s.arg(place);
    if (!value.isDouble())
        return {};
    if (value.toDouble() < schema.value("minimum"_L1).toDouble(value.toDouble()))
        return u"%1 is less than %2."_s.arg(place).arg(schema.value("minimum"_L1).toInt());
    if (value.toDouble() > schema.value("maximum"_L1).toDouble(value.toDouble()))
        return u"%1 is more than %2."_s.arg(place).arg(schema.value("maximum"_L1).toInt());
    return {};
}

QString below(const QString &place, const QString &name)
{
    return place.isEmpty() ? name : place + u'.' + name;
}

} // namespace

ScenarioCheck::ScenarioCheck()
    : m_schema(QJsonDocument::fromJson(Scenario::builtIn(u"scenario.schema"_s)).object())
{
}

QString ScenarioCheck::problem(const QJsonObject &scenario) const
{
    return check({}, scenario, m_schema);
}

QString ScenarioCheck::check(const QString &place, const QJsonValue &value,
                             const QJsonObject &schema) const
{
    const QString type = schema.value("type"_L1).toString();
    if (!type.isEmpty() && typeOf(value) != type)
        return u"%1 is of the type %2 and has to be of the type %3."_s.arg(place, typeOf(value),
                                                                           type);
    if (const QString wrong = checkEnum(place, value, schema.value("enum"_L1).toArray());
        !wrong.isEmpty())
        return wrong;
    if (value.isObject())
        return checkObject(place, value.toObject(), schema);
    if (value.isArray())
        return checkArray(place, value.toArray(), schema);
    return checkLimits(place, value, schema);
}

QString ScenarioCheck::checkObject(const QString &place, const QJsonObject &object,
                                   const QJsonObject &schema) const
{
    for (const QJsonValue &name : schema.value("required"_L1).toArray()) {
        if (!object.contains(name.toString()))
            return u"%1 is missing."_s.arg(below(place, name.toString()));
    }
    const QJsonObject known = schema.value("properties"_L1).toObject();
    const QJsonValue others = schema.value("additionalProperties"_L1);
    for (auto it = object.begin(); it != object.end(); ++it) {
        const QString inside = below(place, it.key());
        if (!known.contains(it.key()) && others == QJsonValue(false))
            return u"A scenario has no %1."_s.arg(inside);
        const QJsonValue rule = known.contains(it.key()) ? known.value(it.key()) : others;
        const QString wrong = check(inside, it.value(), rule.toObject());
        if (!wrong.isEmpty())
            return wrong;
    }
    return {};
}

QString ScenarioCheck::checkArray(const QString &place, const QJsonArray &array,
                                  const QJsonObject &schema) const
{
    if (array.size() < schema.value("minItems"_L1).toInt())
        return u"%1 has no entry."_s.arg(place);
    const QJsonObject rule = schema.value("items"_L1).toObject();
    for (qsizetype i = 0; i < array.size(); ++i) {
        const QString wrong = check(u"%1[%2]"_s.arg(place).arg(i), array.at(i), rule);
        if (!wrong.isEmpty())
            return wrong;
    }
    return {};
}

} // namespace windlass::practice
