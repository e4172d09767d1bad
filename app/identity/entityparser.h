// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "identity/node.h"
#include "identity/types.h"

#include <variant>

namespace windlass::identity {

//! An entity that a catalog may hold, but that says nothing about people.
struct OtherEntity
{
};

//! Why an entity cannot be used.
struct BrokenEntity
{
    int line = 0;
    QString sentence;
};

using Entity = std::variant<User, Group, OtherEntity, BrokenEntity>;

//! What \a node describes, by the rules of Backstage: one that it would refuse is broken here, too.
//! Groups that a server has worked out (relations) count besides spec.memberOf.
//! \note Any thread.
[[nodiscard]] Entity parseEntity(const Node &node);

} // namespace windlass::identity
