// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "git/checkoutrules.h"

#include <QCoreApplication>

namespace windlass::git {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(windlass::git::CheckoutRules)
};

struct RuleFile
{
    QByteArray path;
    git_oid id = {};
};

// Payload of the walk.
struct Search
{
    const std::stop_token &stop;
    QList<RuleFile> found;
};

int collectRules(const char *folder, const git_tree_entry *entry, void *payload)
{
    auto *search = static_cast<Search *>(payload);
    const char *name = git_tree_entry_name(entry);
    if (qstrcmp(name, ".gitattributes") == 0 && git_tree_entry_type(entry) == GIT_OBJECT_BLOB)
        search->found.append({QByteArray(folder) + name, *git_tree_entry_id(entry)});
    return search->stop.stop_requested() ? GIT_EUSER : 0;
}

Result<QByteArray> contentOf(git_repository *repository, const git_oid &id)
{
    const auto odb = acquire<OdbHandle>({}, git_repository_odb, repository);
    if (!odb)
        return tl::unexpected(odb.error());
    const auto object = acquire<OdbObjectHandle>({}, git_odb_read, odb->get(), &id);
    if (!object)
        return tl::unexpected(object.error());
    return QByteArray(static_cast<const char *>(git_odb_object_data(object->get())),
                      static_cast<qsizetype>(git_odb_object_size(object->get())));
}

bool isDriver(git_config *config, const QByteArray &name)
{
    for (const char *key : {".smudge", ".process", ".clean"}) {
        const char *value = nullptr;
        if (git_config_get_string(&value, config, ("filter." + name + key).constData()) == 0)
            return true;
    }
    return false;
}

bool asksForMore(git_config *config, const QByteArray &rules)
{
    const QByteArrayList words = rules.simplified().split(' ');
    return std::any_of(words.cbegin(), words.cend(), [config](const QByteArray &word) {
        constexpr qsizetype afterFilter = 7;
        return word.startsWith("working-tree-encoding=")
               || (word.startsWith("filter=") && isDriver(config, word.mid(afterFilter)));
    });
}

} // namespace

Result<> requirePlainFiles(git_repository *repository, git_tree *tree, const std::stop_token &stop)
{
    Search search{stop, {}};
    if (const int code = git_tree_walk(tree, GIT_TREEWALK_PRE, collectRules, &search); code < 0)
        return tl::unexpected(gitError(stop.stop_requested() ? GIT_EUSER : code));
    const auto config = acquire<ConfigHandle>({}, git_repository_config_snapshot, repository);
    if (!config)
        return tl::unexpected(config.error());
    for (const RuleFile &file : std::as_const(search.found)) {
        const auto rules = contentOf(repository, file.id);
        if (!rules)
            return tl::unexpected(rules.error());
        if (asksForMore(config->get(), *rules))
            return fail(
                ErrorKind::FolderUnusable,
                Text::tr("\"%1\" asks for filters or other encodings, which only git itself "
                         "can apply. Use git for this.")
                    .arg(shownPath(file.path)));
    }
    return {};
}

} // namespace windlass::git
