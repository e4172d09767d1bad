// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "git/gitoracle.h"

#include <QDir>
#include <QFile>
#include <QProcess>

using namespace Qt::StringLiterals;

namespace windlass::testing {

namespace {

Ran run(const QString &folder, const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.setWorkingDirectory(folder);
    process.start(program, arguments);
    process.closeWriteChannel();
    if (!process.waitForFinished(60000))
        return {};
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

} // namespace

PrivateHome::PrivateHome()
{
    for (const char *name : {"GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_CONFIG_GLOBAL"})
        qunsetenv(name);
    qputenv("HOME", m_folder.path().toUtf8());
    qputenv("XDG_CONFIG_HOME", m_folder.filePath(u".config"_s).toUtf8());
    qputenv("GIT_CONFIG_NOSYSTEM", "1");
    qputenv("GIT_TERMINAL_PROMPT", "0");
    qputenv("LC_ALL", "C.UTF-8");
    QFile::setPermissions(m_folder.path(), QFile::Permissions(0x7755)); // others may look in
    setConfig({});
}

void PrivateHome::setConfig(const QByteArray &text) const
{
    QFile file(m_folder.filePath(u".gitconfig"_s));
    if (file.open(QIODevice::WriteOnly)) // nothing here has to survive a power cut, or grows old
        file.write(
            "[user]\n name = Ada\n email = ada@example.org\n[init]\n defaultBranch = main\n"
            "[advice]\n addEmbeddedRepo = false\n[protocol \"file\"]\n allow = always\n"
            "[core]\n fsync = none\n[maintenance]\n auto = false\n[receive]\n autogc = false\n"
            + text);
}

Ran git(const QString &folder, const QStringList &arguments)
{
    return run(folder, u"git"_s, arguments);
}

Ran script(const QString &folder, const QByteArray &text)
{
    QTemporaryDir place;
    const QString name = place.filePath(u"script"_s);
    QFile file(name); // a file, for the text may hold bytes that no argument can
    if (!file.open(QIODevice::WriteOnly))
        return {};
    file.write(text);
    file.close();
    return run(folder, u"bash"_s, {u"-e"_s, name});
}

QString oracleTree(const QString &folder)
{
    QTemporaryDir place;
    QFile name(place.filePath(u"folder"_s)); // not in the script: the path may hold anything
    if (!name.open(QIODevice::WriteOnly) || name.write(QFile::encodeName(folder)) < 0)
        return {};
    name.close();
    // In place, as git does not read again what its index knows: a copy would be all new to it.
    const Ran ran =
        script(place.path(), "place=$PWD; folder=$(cat folder; printf .); folder=${folder%.};"
                             "if [ -e \"$folder/.git\" ]; then cd \"$folder\";"
                             "  objects=$(git rev-parse --path-format=absolute --git-path objects);"
                             "  index=$(git rev-parse --git-path index);"
                             "  if [ -e \"$index\" ]; then cp -p \"$index\" \"$place/index\"; fi;"
                             "  mkdir \"$place/objects\"; export GIT_INDEX_FILE=\"$place/index\";"
                             "  export GIT_OBJECT_DIRECTORY=\"$place/objects\";"
                             "  export GIT_ALTERNATE_OBJECT_DIRECTORIES=\"$objects\";"
                             "else trap 'cd \"$place\"; rm -rf copy' EXIT;"
                             "  cp -a \"$folder\" copy; cd copy; git init -q; fi;"
                             "git add -A 2> /dev/null; git write-tree");
    return ran.exitCode == 0 ? QString::fromLatin1(ran.output.trimmed()) : QString();
}

QByteArray fingerprint(const QString &folder)
{
    return script(folder, "find . -printf '%p %y %m %s %T@ %C@ %l\\n' | LC_ALL=C sort;"
                          "find . -type f -exec sha1sum {} + | LC_ALL=C sort")
        .output;
}

} // namespace windlass::testing
