// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "git/folder.h"
#include "git/workingtree.h"

namespace windlass::git {

namespace {

std::optional<QString> setting(git_config *config, const char *name)
{
    Buffer value;
    if (git_config_get_string_buf(value.out(), config, name) < 0)
        return std::nullopt;
    const QString text = QString::fromUtf8(value.bytes()).trimmed();
    return text.isEmpty() ? std::nullopt : std::optional(text);
}

std::optional<Identity> identityOf(git_repository *repository)
{
    const auto config = repository ? acquire<ConfigHandle>({}, git_repository_config, repository)
                                   : acquire<ConfigHandle>({}, git_config_open_default);
    if (!config)
        return std::nullopt;
    const auto name = setting(config->get(), "user.name");
    const auto email = setting(config->get(), "user.email");
    if (!name || !email)
        return std::nullopt;
    return Identity{*name, *email};
}

} // namespace

Result<FolderState> inspect(const QString &folder)
{
    const auto opened = openFolder(folder);
    if (!opened)
        return tl::unexpected(opened.error());
    FolderState state;
    state.identity = identityOf(opened->repository.get());
    if (!opened->repository)
        return state;
    const auto head = readHead(opened->repository.get());
    if (!head)
        return tl::unexpected(head.error());
    state.hasRepository = true;
    state.headBranch = head->branch;
    state.headCommit = head->commit;
    return state;
}

} // namespace windlass::git
