// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "listquirks.h"

#include <QJsonDocument>

namespace windlass::practice {

using namespace Qt::StringLiterals;

namespace {

const auto past = u"past"_s; // in the address of a full page: which empty one it follows

QString sameAddress(const Call &call, bool isPastEmpty)
{
    Fields query = call.query;
    query.remove(past);
    if (isPastEmpty)
        query.set(past, query.value(u"after"));
    return call.backend.shapes.apiUrl() + QString::fromLatin1(call.request.path) + u'?'
           + QString::fromLatin1(query.encoded());
}

void removeField(QJsonObject *object, const QString &dotted)
{
    const QString name = dotted.section(u'.', 0, 0);
    const QString rest = dotted.section(u'.', 1);
    if (rest.isEmpty()) {
        object->remove(name);
        return;
    }
    QJsonObject inner = object->value(name).toObject();
    removeField(&inner, rest);
    object->insert(name, inner);
}

void omit(const QStringList &fields, DraftPage *page)
{
    for (const QString &field : fields)
        removeField(&page->head, field);
    for (QByteArray &value : page->values) {
        QJsonObject row = QJsonDocument::fromJson(value).object();
        for (const QString &field : fields)
            removeField(&row, field);
        value = QJsonDocument(row).toJson(QJsonDocument::Compact);
    }
}

void removeRepository(const Call &call, const QString &slug)
{
    if (const auto found = call.backend.world.repository(call.workspace.uuid, slug))
        call.backend.world.removeRepository(found->uuid);
}

void redirectNext(const Call &call, const QString &where, DraftPage *page)
{
    const auto key = u"next"_s;
    if (!page->head.contains(key))
        return;
    QString next = page->head.value(key).toString();
    if (where == u"elsewhere")
        next.replace(call.backend.shapes.apiUrl(), call.backend.shapes.webUrl());
    else if (where == u"itself")
        next = sameAddress(call, false);
    page->head.insert(key, next);
}

} // namespace

void bend(const Call &call, const std::function<QByteArray(qsizetype)> &row, DraftPage *page)
{
    const ListQuirks &quirks = call.workspace.lists;
    if (quirks.duplicates && page->first > 0)
        page->values.prepend(row(page->first - 1));
    redirectNext(call, quirks.next, page);
    if (quirks.emptyPages && page->first > 0
        && call.query.value(past) != call.query.value(u"after")) {
        page->values.clear();
        page->head.insert(u"next"_s, sameAddress(call, true));
    }
    if (!quirks.omitted.isEmpty())
        omit(quirks.omitted, page);
    if (!quirks.vanishing.isEmpty() && page->first == 0)
        removeRepository(call, quirks.vanishing);
}

} // namespace windlass::practice
