// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journeys/face.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace windlass::journeys {

namespace {

//! Their children are rows and cells, as many as somebody has: not what the face is made of.
bool hasRows(const QString &role)
{
    static const QStringList roles{u"list"_s, u"table"_s, u"tree"_s, u"tree table"_s,
                                   u"combo box"_s};
    return roles.contains(role);
}

//! A field's and a list's name stands on the label beside it.
bool showsItsName(const QString &role)
{
    return role == u"label"_s || role.contains(u"button"_s) || role == u"check box"_s
           || role == u"link"_s;
}

int wordsIn(const QString &text)
{
    static const QRegularExpression blanks(u"\\s+"_s);
    return static_cast<int>(text.split(blanks, Qt::SkipEmptyParts).size());
}

void add(const Accessible &thing, Face &face)
{
    const QString role = thing.role();
    if (showsItsName(role))
        face.words += wordsIn(thing.name());
    if (isControl(thing)) {
        face.controls.append(thing);
        if (thing.name().isEmpty())
            face.unnamed.append(role);
    }
    if (hasRows(role))
        return;
    for (const Accessible &child : thing.children()) {
        if (child.is(Accessible::Showing))
            add(child, face);
    }
}

} // namespace

bool isControl(const Accessible &thing)
{
    static const QStringList roles{
        u"push button"_s,  u"button menu"_s, u"toggle button"_s, u"check box"_s,
        u"radio button"_s, u"text"_s,        u"password text"_s, u"combo box"_s,
        u"list"_s,         u"table"_s,       u"tree"_s,          u"tree table"_s,
        u"spin button"_s,  u"slider"_s,      u"link"_s,          u"page tab list"_s};
    return roles.contains(thing.role());
}

Face Face::below(const Accessible &thing)
{
    Face face;
    add(thing, face);
    return face;
}

} // namespace windlass::journeys
