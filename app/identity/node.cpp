// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "identity/node.h"

#include <QJsonArray>
#include <QJsonObject>

namespace windlass::identity {

const Node &Node::at(QStringView key) const
{
    static const Node nothing;
    const qsizetype found = keys.indexOf(key);
    return found < 0 ? nothing : *parts[size_t(found)];
}

// Qt's parser has refused what is nested deeper than 1,024.
Node::Pointer nodeOf(const QJsonValue &value)
{
    auto node = std::make_shared<Node>();
    if (value.isString()) {
        node->kind = Node::Kind::Text;
        node->text = value.toString();
    } else if (value.isArray()) {
        node->kind = Node::Kind::List;
        const QJsonArray parts = value.toArray();
        for (const auto &part : parts)
            node->parts.push_back(nodeOf(part));
    } else if (value.isObject()) {
        node->kind = Node::Kind::Map;
        const QJsonObject object = value.toObject();
        for (auto part = object.begin(); part != object.end(); ++part) {
            node->keys.append(part.key());
            node->parts.push_back(nodeOf(part.value()));
        }
    } else if (!value.isNull() && !value.isUndefined()) {
        node->kind = Node::Kind::Number;
    }
    return node;
}

} // namespace windlass::identity
