// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <memory>
#include <vector>

class QJsonValue;

namespace windlass::identity {

//! A value of an entity, however it was written down.
struct Node
{
    enum class Kind {
        Nothing,
        Text,
        Number, //!< or a truth value: everything that is neither text nor made of parts
        List,
        Map,
    };
    using Pointer = std::shared_ptr<const Node>;

    Kind kind = Kind::Nothing;
    QString text = {};
    int line = 0;                    //!< counted from 1; 0: unknown
    QStringList keys = {};           //!< of a map, in the order of the parts
    std::vector<Pointer> parts = {}; //!< of a list or map
    qint64 size = 1;                 //!< of this value with everything below it, aliases unfolded

    //! The value under \a key of a map; a value of nothing when there is none.
    [[nodiscard]] const Node &at(QStringView key) const;
    [[nodiscard]] bool isGiven() const { return kind != Kind::Nothing; }
};

[[nodiscard]] Node::Pointer nodeOf(const QJsonValue &value);

} // namespace windlass::identity
