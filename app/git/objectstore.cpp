// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "git/objectstore.h"

#include "git/giterror.h"

#include <git2/sys/repository.h>

namespace windlass::git {

Result<> useStore(git_repository *repository, git_odb_backend *store)
{
    const auto odb = acquire<OdbHandle>({}, git_odb_new);
    int code = odb ? git_odb_add_backend(odb->get(), store, 1) : 0;
    if (!odb || code < 0) {
        const Error error = odb ? gitError(code) : odb.error();
        store->free(store);
        return tl::unexpected(error);
    }
    code = git_repository_set_odb(repository, odb->get());
    if (code < 0)
        return tl::unexpected(gitError(code));
    return {};
}

} // namespace windlass::git
