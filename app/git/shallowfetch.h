// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "git/handles.h"

//! Only for sources of this room: how commits come into a shallow clone. libgit2 1.5 would walk
//! from all references to tell the server what is here, and give up where a parent is missing; nor
//! does it tell that there is an end, beyond which the server must not take anything for known.

namespace windlass::git {

//! The transport of a remote that belongs to a shallow clone, over HTTP: with each request for
//! commits it tells what the clone has and where it ends, as they are now. A git_transport_cb.
int makeShallowTransport(git_transport **out, git_remote *owner, void *payload);

//! While it lives, no reference is seen through the \a repository of a shallow clone, so that there
//! is nothing to walk. Any other stays as it is.
class HiddenReferences final
{
public:
    explicit HiddenReferences(git_repository *repository);
    ~HiddenReferences();
    Q_DISABLE_COPY_MOVE(HiddenReferences)

private:
    using RefdbHandle = std::unique_ptr<git_refdb, FreeWith<git_refdb_free>>;

    git_repository *m_repository;
    RefdbHandle m_hidden; //!< empty: nothing is
};

} // namespace windlass::git
