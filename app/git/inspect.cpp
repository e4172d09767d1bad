// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "git/configentries.h"
#include "git/folder.h"
#include "git/workingtree.h"

#include <QMap>
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

//! "insteadOf" with the longest prefix that fits, as git has it.
QString meantBy(const QString &address, const QMap<QString, QString> &bases)
{
    QString prefix;
    for (auto at = bases.keyBegin(); at != bases.keyEnd(); ++at) {
        if (address.startsWith(*at) && at->size() > prefix.size())
            prefix = *at;
    }
    return prefix.isEmpty() ? address : bases.value(prefix) + address.sliced(prefix.size());
}

QString textOf(std::string_view bytes)
{
    return QString::fromUtf8(bytes.data(), qsizetype(bytes.size()));
}

QList<Remote> remotesOf(git_repository *repository)
{
    constexpr qsizetype most = 100;
    const auto config = acquire<ConfigHandle>({}, git_repository_config_snapshot, repository);
    if (!config)
        return {};
    QMap<QString, QString> addresses; // by name
    QMap<QString, QString> bases;     // by the prefix that they replace
    forEachEntry(config->get(), [&](const ConfigEntry &entry) {
        if (entry.section == "remote" && entry.key == "url" && addresses.size() < most)
            addresses.insert(textOf(entry.subsection), textOf(entry.value));
        else if (entry.section == "url" && entry.key == "insteadof" && !entry.value.empty())
            bases.insert(textOf(entry.value), textOf(entry.subsection));
    });
    QList<Remote> remotes;
    for (const auto &[name, address] : addresses.asKeyValueRange())
        remotes.append({name, withoutUser(meantBy(address, bases))});
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
