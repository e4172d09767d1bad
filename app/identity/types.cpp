// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "identity/types.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace windlass::identity {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(windlass::identity::Catalog)
};

QString referenceOf(const QString &kind, const QString &space, const QString &name)
{
    return u"%1:%2/%3"_s.arg(kind, space, name).toLower();
}

} // namespace

QString User::reference() const
{
    return referenceOf(u"user"_s, space, name);
}

QString Group::reference() const
{
    return referenceOf(u"group"_s, space, name);
}

QString Complaint::text() const
{
    return line > 0 ? Text::tr("%1, line %L2: %3").arg(place).arg(line).arg(sentence)
                    : Text::tr("%1: %2").arg(place, sentence);
}

QString fullReference(const QString &reference, const QString &kind, const QString &space)
{
    const qsizetype colon = reference.indexOf(u':');
    const QString rest = reference.mid(colon + 1);
    const qsizetype slash = rest.indexOf(u'/');
    const QString ownKind = colon < 0 ? kind : reference.first(colon);
    const QString ownSpace = slash < 0 ? space : rest.first(slash);
    const QString name = rest.mid(slash + 1);
    if (ownKind.isEmpty() || ownSpace.isEmpty() || name.isEmpty())
        return {};
    return referenceOf(ownKind, ownSpace, name);
}

} // namespace windlass::identity
