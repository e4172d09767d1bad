// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QStringList>

namespace windlass::practice {

//! What `fields` makes of an answer: plain names keep only what they name, `-name` leaves out,
//! `+name` adds. Names are dotted, lists are looked through, `*` is every field of its level.
class Partial final
{
public:
    //! \param fields  the decoded parameter; a plus that was not encoded has become a space
    explicit Partial(const QString &fields);

    [[nodiscard]] bool isEmpty() const { return m_entries.isEmpty(); }
    //! Whether a field has to be computed that the answer lacks by itself.
    [[nodiscard]] bool asksFor(const QString &path) const;
    [[nodiscard]] QJsonObject of(const QJsonObject &whole) const;

private:
    struct Entry
    {
        bool isRemoval = false;
        bool isAddition = false;
        QStringList path;
    };
    QList<Entry> m_entries;
};

} // namespace windlass::practice
