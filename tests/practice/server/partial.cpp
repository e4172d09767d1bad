// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "partial.h"

#include <QJsonArray>

#include <algorithm>

namespace windlass::practice {

using namespace Qt::StringLiterals;

namespace {

template <typename Change> QJsonArray eachOf(const QJsonArray &array, Change change)
{
    QJsonArray changed;
    for (const QJsonValue &value : array)
        changed.append(change(value));
    return changed;
}

//! Only what \a path names, with the objects and lists around it; undefined when it is not there.
QJsonValue picked(const QJsonValue &from, const QStringList &path)
{
    if (path.isEmpty())
        return from;
    if (from.isArray())
        return eachOf(from.toArray(), [&path](const QJsonValue &value) {
            const QJsonValue part = picked(value, path);
            return part.isUndefined() ? QJsonValue(QJsonObject()) : part;
        });
    if (!from.isObject())
        return QJsonValue::Undefined;
    const QJsonObject object = from.toObject();
    QJsonObject kept;
    for (auto field = object.begin(); field != object.end(); ++field) {
        if (path.first() != u"*" && path.first() != field.key())
            continue;
        const QJsonValue part = picked(field.value(), path.mid(1));
        if (!part.isUndefined())
            kept.insert(field.key(), part);
    }
    return kept.isEmpty() ? QJsonValue(QJsonValue::Undefined) : kept;
}

QJsonValue merged(const QJsonValue &one, const QJsonValue &other)
{
    if (one.isObject() && other.isObject()) {
        QJsonObject all = one.toObject();
        const QJsonObject more = other.toObject();
        for (auto field = more.begin(); field != more.end(); ++field)
            all.insert(field.key(), all.contains(field.key())
                                        ? merged(all.value(field.key()), field.value())
                                        : field.value());
        return all;
    }
    if (one.isArray() && other.isArray()) {
        QJsonArray all = one.toArray();
        const QJsonArray more = other.toArray();
        for (qsizetype i = 0; i < more.size(); ++i) {
            if (i < all.size())
                all.replace(i, merged(all[i], more[i]));
            else
                all.append(more[i]);
        }
        return all;
    }
    return other;
}

QJsonValue without(const QJsonValue &from, const QStringList &path)
{
    if (from.isArray())
        return eachOf(from.toArray(),
                      [&path](const QJsonValue &value) { return without(value, path); });
    if (!from.isObject())
        return from;
    QJsonObject object = from.toObject();
    for (const QString &name : object.keys()) {
        if (path.first() != u"*" && path.first() != name)
            continue;
        if (path.size() == 1)
            object.remove(name);
        else
            object.insert(name, without(object.value(name), path.mid(1)));
    }
    return object;
}

bool reaches(const QStringList &entry, const QStringList &wanted)
{
    if (entry.last() == u"*")
        return wanted.mid(0, entry.size() - 1) == entry.mid(0, entry.size() - 1);
    return entry.mid(0, wanted.size()) == wanted;
}

} // namespace

Partial::Partial(const QString &fields)
{
    for (QString text : fields.split(u',', Qt::SkipEmptyParts)) {
        Entry entry;
        entry.isRemoval = text.startsWith(u'-');
        entry.isAddition = text.startsWith(u'+');
        if (entry.isRemoval || entry.isAddition)
            text.remove(0, 1);
        entry.path = text.split(u'.');
        m_entries.append(entry);
    }
}

bool Partial::asksFor(const QString &path) const
{
    return std::any_of(m_entries.begin(), m_entries.end(), [&path](const Entry &entry) {
        return !entry.isRemoval && reaches(entry.path, path.split(u'.'));
    });
}

QJsonObject Partial::of(const QJsonObject &whole) const
{
    const bool isSelection = std::any_of(m_entries.begin(), m_entries.end(), [](const Entry &e) {
        return !e.isRemoval && !e.isAddition;
    });
    QJsonValue part = isSelection ? QJsonObject() : whole;
    for (const Entry &entry : m_entries) {
        if (entry.isRemoval) {
            part = without(part, entry.path);
            continue;
        }
        const QJsonValue more = picked(whole, entry.path);
        if (!more.isUndefined())
            part = merged(part, more);
    }
    return part.toObject();
}

} // namespace windlass::practice
