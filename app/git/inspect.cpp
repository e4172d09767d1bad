// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "git/folder.h"
#include "git/workingtree.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

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

//! Whoever is named in an address, and a password that somebody left there, is nobody's business.
QString withoutUser(const QString &address)
{
    static const QRegularExpression user(u"\\A([a-zA-Z][a-zA-Z0-9+.-]*://)?[^/]*@"_s);
    return QString(address).replace(user, u"\\1"_s);
}

QList<Remote> remotesOf(git_repository *repository)
{
    constexpr std::size_t most = 100;
    git_strarray names = {};
    QList<Remote> remotes;
    if (git_remote_list(&names, repository) < 0)
        return remotes;
    for (std::size_t i = 0; i < std::min(names.count, most); ++i) {
        // not from the configuration itself: "insteadOf" counts
        const auto remote =
            acquire<RemoteHandle>({}, git_remote_lookup, repository, names.strings[i]);
        const char *url = remote ? git_remote_url(remote->get()) : nullptr;
        if (url != nullptr)
            remotes.append(
                {QString::fromUtf8(names.strings[i]), withoutUser(QString::fromUtf8(url))});
    }
    git_strarray_dispose(&names);
    std::stable_partition(remotes.begin(), remotes.end(),
                          [](const Remote &remote) { return remote.name == "origin"_L1; });
    return remotes;
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
    state.remotes = remotesOf(opened->repository.get());
    return state;
}

} // namespace windlass::git
