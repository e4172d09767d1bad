// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchmarks/peergit.h"

#include "benchmarks/pushonce.h"

#include <QDir>

namespace windlass::bench {

using namespace Qt::StringLiterals;

void useNoSettings(const QString &home)
{
    qputenv("GIT_CONFIG_NOSYSTEM", "1");
    qputenv("HOME", home.toUtf8());
    qputenv("XDG_CONFIG_HOME", QDir(home).filePath(u".config"_s).toUtf8());
    qputenv("GIT_TERMINAL_PROMPT", "0");
}

bool makeServerRepository(const QString &path)
{
    const auto git = [](const QStringList &words) { return measure(u"git"_s, words).isGood; };
    return git({u"init"_s, u"-q"_s, u"--bare"_s, u"-b"_s, u"main"_s, path})
           && git({u"-C"_s, path, u"config"_s, u"http.receivepack"_s, u"true"_s})
           && git({u"-C"_s, path, u"config"_s, u"gc.auto"_s, u"0"_s});
}

QStringList peerOptions()
{
    return {u"-c"_s, u"user.name=Ada Lovelace"_s,
            u"-c"_s, u"user.email=ada@example.com"_s,
            u"-c"_s, u"gc.auto=0"_s};
}

Measured addCommitPush(const QString &folder, const QUrl &url, const QStringList &options)
{
    const QStringList settings = options + QStringList{u"-C"_s, folder};
    Measured all = measure(u"git"_s, settings + QStringList{u"add"_s, u"-A"_s});
    all += measure(u"git"_s, settings + QStringList{u"commit"_s, u"-q"_s, u"-m"_s, u"Push"_s});
    all += measure(u"git"_s,
                   settings + QStringList{u"push"_s, u"-q"_s, withAccess(url), u"HEAD:main"_s});
    return all;
}

QString withAccess(QUrl url)
{
    url.setUserName(QString::fromLatin1(benchUser));
    url.setPassword(QString::fromLatin1(benchPassword));
    return url.toString();
}

QByteArray objectAt(const QString &repository, const QString &name)
{
    const Measured said =
        measure(u"git"_s, {u"-C"_s, repository, u"rev-parse"_s, u"-q"_s, u"--verify"_s, name});
    return said.isGood ? said.output.trimmed() : QByteArray();
}

} // namespace windlass::bench
