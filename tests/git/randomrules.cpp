// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "git/randomrules.h"

#include <QFile>
#include <QProcess>

using namespace Qt::StringLiterals;

namespace windlass::testing {

namespace {

// Few letters and all special characters, so that matches are frequent.
std::string randomWord(Random &random, std::string_view letters, int most)
{
    std::string word;
    for (int i = random.bounded(1, most + 1); i > 0; --i)
        word += letters[random.bounded(quint32(letters.size()))];
    return word;
}

std::string randomPath(Random &random)
{
    std::string path;
    for (int i = random.bounded(1, 5); i > 0; --i) {
        if (!path.empty())
            path += '/';
        path += randomWord(random, "aabbcA.*# \\]-", 3);
    }
    return path;
}

// git takes "." and ".." for folders.
bool isUsable(const std::string &path)
{
    return ("/" + path + "/").find("/./") == std::string::npos
           && ("/" + path + "/").find("/../") == std::string::npos
           && ("/" + path + "/").find("/.git/") == std::string::npos;
}

} // namespace

std::string randomPattern(Random &random)
{
    static const std::vector<std::string> pieces{"a",
                                                 "b",
                                                 "ab",
                                                 "A",
                                                 "/",
                                                 "/",
                                                 "*",
                                                 "**",
                                                 "**/",
                                                 "/**",
                                                 "?",
                                                 "[ab]",
                                                 "[!a]",
                                                 "[a-c]",
                                                 "[[:upper:]]",
                                                 "[]a]",
                                                 "[a",
                                                 "\\*",
                                                 "\\a",
                                                 "!",
                                                 "\\ ",
                                                 " ",
                                                 ".",
                                                 ".c",
                                                 "[^b]",
                                                 "[\\]]",
                                                 "[b-]",
                                                 "[--0]",
                                                 "\\",
                                                 "[[:x:]]",
                                                 "#",
                                                 "\t",
                                                 "c",
                                                 "a/b",
                                                 "*.c",
                                                 "[a/]",
                                                 "[[:alpha:]-z]",
                                                 "\xc3\xa4"};
    std::string pattern;
    for (int i = random.bounded(1, 6); i > 0; --i)
        pattern += pieces[random.bounded(quint32(pieces.size()))];
    return pattern;
}

std::vector<std::string> randomPaths(Random &random, int count)
{
    std::vector<std::string> paths;
    while (int(paths.size()) < count) {
        if (std::string path = randomPath(random); isUsable(path))
            paths.push_back(std::move(path));
    }
    return paths;
}

QList<QByteArray> ask(const QString &folder, const QStringList &arguments,
                      const std::vector<std::string> &paths)
{
    QProcess process;
    process.setWorkingDirectory(folder);
    process.start(u"git"_s, arguments);
    for (const std::string &path : paths)
        process.write(path.c_str(), qint64(path.size()) + 1);
    process.closeWriteChannel();
    process.waitForFinished();
    QList<QByteArray> words = process.readAllStandardOutput().split('\0');
    words.removeLast();
    return words;
}

bool write(const QString &name, const std::string &text)
{
    QFile file(name);
    return file.open(QIODevice::WriteOnly) && file.write(text.data(), qint64(text.size())) >= 0;
}

quint32 seedOfRules()
{
    bool isGiven = false;
    const auto given = qEnvironmentVariable("WINDLASS_SEED").toUInt(&isGiven);
    return isGiven ? given : Random::global()->generate();
}

} // namespace windlass::testing
