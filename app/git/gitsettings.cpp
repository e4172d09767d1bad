// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "git/gitsettings.h"

#include "git/configentries.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace windlass::git {

namespace {

class Reader final
{
public:
    Reader(const OpenFolder &folder, git_repository *repository, git_config *config)
        : m_folder(folder), m_repository(repository), m_config(config)
    {
    }

    [[nodiscard]] GitSettings read() const
    {
        GitSettings settings;
        settings.rules = rules();
        ScanSettings &scan = settings.scan;
        scan.content.convertsLineEnds = convertsLineEnds();
        scan.content.filters = filters();
        if (const auto checked = text("core.checkRoundtripEncoding"))
            scan.content.roundtripChecked = checked->toStdString();
        scan.stat.trustsExecutable = flag("core.fileMode", true);
        scan.stat.trustsLinks = flag("core.symlinks", true);
        scan.stat.trustsStatusTime = flag("core.trustCtime", true);
        scan.stat.comparesAll = text("core.checkStat").value_or("default") != "minimal";
        settings.isSparse = flag("core.sparseCheckout", false);
        const QString patterns = sparsePatterns();
        if (settings.isSparse && QFileInfo(patterns).isFile())
            settings.sparse.emplace(content(patterns), settings.rules.ignoresCase);
        return settings;
    }

private:
    [[nodiscard]] std::optional<QByteArray> text(const char *name) const
    {
        Buffer value;
        if (git_config_get_string_buf(value.out(), m_config, name) < 0)
            return std::nullopt;
        return value.bytes();
    }

    [[nodiscard]] bool flag(const char *name, bool usual) const
    {
        int value = 0;
        return git_config_get_bool(&value, m_config, name) == 0 ? value != 0 : usual;
    }

    [[nodiscard]] bool convertsLineEnds() const
    {
        return text("core.autocrlf").value_or(QByteArray()).toLower() == "input"
               || flag("core.autocrlf", false);
    }

    // Drivers that have a program to run, or without which git would refuse. Files for LFS never
    // go as they are, whether or not LFS is set up here: who clones them expects its pointers.
    [[nodiscard]] std::set<std::string, std::less<>> filters() const
    {
        std::set<std::string, std::less<>> names{"lfs"};
        forEachEntry(m_config, [&names](const ConfigEntry &entry) {
            const bool isRun =
                entry.key == "clean" || entry.key == "process" || entry.key == "required";
            if (entry.section == "filter" && isRun && !entry.value.empty())
                names.emplace(entry.subsection);
        });
        return names;
    }

    // Relative names are relative to the folder, where git would have been started.
    [[nodiscard]] std::string named(const char *setting, const QString &usual) const
    {
        Buffer path;
        if (git_config_get_path(path.out(), m_config, setting) < 0)
            return content(usual);
        return content(QDir(m_folder.path).absoluteFilePath(QFile::decodeName(path.bytes())));
    }

    [[nodiscard]] static std::string content(const QString &path)
    {
        QFile file(path);
        if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
            return {};
        return file.readAll().toStdString();
    }

    [[nodiscard]] std::string ofRepository(const char *name) const
    {
        return content(QFile::decodeName(git_repository_commondir(m_repository))
                       + QLatin1StringView(name));
    }

    // Each worktree has its own.
    [[nodiscard]] QString sparsePatterns() const
    {
        return QFile::decodeName(git_repository_path(m_repository)) + "info/sparse-checkout"_L1;
    }

    [[nodiscard]] static QString userFile(const QString &name)
    {
        const QString configured = qEnvironmentVariable("XDG_CONFIG_HOME");
        const QString base = configured.isEmpty() ? QDir::homePath() + "/.config"_L1 : configured;
        return base + "/git/"_L1 + name;
    }

    [[nodiscard]] OuterRules rules() const
    {
        OuterRules rules;
        rules.excludes = named("core.excludesFile", userFile(u"ignore"_s));
        rules.repositoryExcludes = ofRepository("info/exclude");
        if (qEnvironmentVariableIntValue("GIT_ATTR_NOSYSTEM") == 0)
            rules.systemAttributes = content(u"/etc/gitattributes"_s);
        rules.attributes = named("core.attributesFile", userFile(u"attributes"_s));
        rules.repositoryAttributes = ofRepository("info/attributes");
        rules.ignoresCase = flag("core.ignoreCase", false);
        return rules;
    }

    const OpenFolder &m_folder;
    git_repository *m_repository;
    git_config *m_config;
};

// `git sparse-checkout` writes there. libgit2 reads it since 1.8 only.
Result<> addWorktreeSettings(git_repository *repository)
{
    const auto config = acquire<ConfigHandle>({}, git_repository_config, repository);
    if (!config)
        return tl::unexpected(config.error());
    const QByteArray file = QByteArray(git_repository_path(repository)) + "config.worktree";
    int isWanted = 0;
    git_config_get_bool(&isWanted, config->get(), "extensions.worktreeConfig");
    if (isWanted == 0 || !QFileInfo::exists(QFile::decodeName(file)))
        return {};
    constexpr int replacesEarlier = 1;
    const int code = git_config_add_file_ondisk(config->get(), file.constData(),
                                                GIT_CONFIG_LEVEL_APP, repository, replacesEarlier);
    return code < 0 ? Result<>(tl::unexpected(gitError(code))) : Result<>();
}

} // namespace

Result<GitSettings> readSettings(const OpenFolder &folder, git_repository *repository)
{
    if (const auto added = addWorktreeSettings(repository); !added)
        return tl::unexpected(added.error());
    const auto config = acquire<ConfigHandle>({}, git_repository_config_snapshot, repository);
    if (!config)
        return tl::unexpected(config.error());
    return Reader(folder, repository, config->get()).read();
}

} // namespace windlass::git
