// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "git/handles.h"

#include <cstring>
#include <stop_token>
#include <string>
#include <unordered_map>
#include <unordered_set>

namespace windlass::git {

//! What a repository that writes nothing was told to write.
class RememberedObjects final
{
public:
    //! A blob that was named without libgit2; it is there from now on, but cannot be read.
    void know(const git_oid &id) { m_blobs.insert(id); }

private:
    friend struct ForgetfulStore;

    struct Object
    {
        git_object_t type = GIT_OBJECT_INVALID;
        std::string content;
    };
    struct Hash
    {
        std::size_t operator()(const git_oid &id) const noexcept
        {
            std::size_t hash = 0;
            std::memcpy(&hash, id.id, sizeof hash); // the name is a hash already
            return hash;
        }
    };
    struct Equal
    {
        bool operator()(const git_oid &a, const git_oid &b) const noexcept
        {
            return git_oid_equal(&a, &b) != 0;
        }
    };

    std::unordered_map<git_oid, Object, Hash, Equal> m_objects; // but blobs
    std::unordered_set<git_oid, Hash, Equal> m_blobs;
};

//! Makes \a repository compute object names without storing anything.
//!
//! What is written from now on is remembered (blobs by name only); what the repository has already
//! stays readable. Nothing is touched on disk, not even the time stamps that libgit2 renews when
//! it finds an object that exists.
//!
//! \param stop  ends the writing of a large file, or of many folders, with GIT_EUSER
//! \return what is remembered; it belongs to \a repository
[[nodiscard]] Result<RememberedObjects *> writeNothing(git_repository *repository,
                                                       std::stop_token stop);

} // namespace windlass::git
