// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "git/attributerules.h"
#include "git/gitoracle.h"
#include "git/ignorerules.h"
#include "git/pathrules.h"
#include "git/randomrules.h"
#include "testing/fullsize.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;
using namespace windlass;
using namespace windlass::git;
using testing::ask;
using testing::Random;
using testing::randomPaths;
using testing::randomPattern;
using testing::write;

namespace {

// As the walk does it: nothing in an ignored folder is asked about.
bool isIgnored(const IgnoreRules &rules, std::string_view path)
{
    for (std::size_t slash = path.find('/'); slash != std::string_view::npos;
         slash = path.find('/', slash + 1)) {
        if (rules.isIgnored(path.substr(0, slash), true))
            return true;
    }
    return rules.isIgnored(path, false);
}

QByteArray shown(const AttributeValue &value)
{
    switch (value.state) {
    case AttributeValue::State::Unset:
        return "unspecified";
    case AttributeValue::State::True:
        return "set";
    case AttributeValue::State::False:
        return "unset";
    case AttributeValue::State::Text:
        return QByteArray::fromStdString(value.text);
    }
    return {};
}

} // namespace

//! Our own reading of .gitignore and .gitattributes against git's.
class TestRules final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void ignoresAsGitDoes_data();
    void ignoresAsGitDoes();
    void findsAttributesAsGitDoes();
    void readsNoLongLinesOfAttributes();
    void takesNoTimeForEvilPatterns();
    void refusesPathsAsGitDoes();

private:
    testing::PrivateHome m_home;
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestRules::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QCOMPARE(testing::git(m_folder->path(), {u"init"_s, u"-q"_s}).exitCode, 0);
}

void TestRules::ignoresAsGitDoes_data()
{
    QTest::addColumn<bool>("ignoresCase");
    QTest::newRow("letters as they are") << false;
    QTest::newRow("small and capital letters") << true;
}

void TestRules::ignoresAsGitDoes()
{
    QFETCH(bool, ignoresCase);
    const quint32 from = testing::seedOfRules();
    Random random(from);
    qInfo() << "WINDLASS_SEED =" << from;
    QCOMPARE(testing::git(m_folder->path(),
                          {u"config"_s, u"core.ignoreCase"_s, ignoresCase ? u"true"_s : u"false"_s})
                 .exitCode,
             0);
    int matches = 0;
    for (int round = testing::isFullSize() ? 1500 : 150; round > 0; --round) {
        std::string text;
        for (int i = random.bounded(1, 4); i > 0; --i)
            text += randomPattern(random) + (random.bounded(9) == 0 ? "\r\n" : "\n");
        QVERIFY(write(m_folder->filePath(u".gitignore"_s), text));
        const auto paths = randomPaths(random, 60);
        const QList<QByteArray> words = ask(
            m_folder->path(),
            {u"check-ignore"_s, u"--no-index"_s, u"-z"_s, u"-v"_s, u"-n"_s, u"--stdin"_s}, paths);
        QCOMPARE(words.size(), qsizetype(paths.size()) * 4);
        const IgnoreRules rules({}, IgnoreList(text, 0, ignoresCase));
        for (std::size_t i = 0; i < paths.size(); ++i) {
            const QByteArray pattern = words.at(qsizetype(i) * 4 + 2);
            const bool expected = !pattern.isEmpty() && !pattern.startsWith('!');
            matches += expected ? 1 : 0;
            const QByteArray said = "seed " + QByteArray::number(from) + ": path <"
                                    + QByteArray::fromStdString(paths[i]) + ">, rules <"
                                    + QByteArray::fromStdString(text) + ">, git says <" + pattern
                                    + '>';
            QVERIFY2(isIgnored(rules, paths[i]) == expected, said.constData());
        }
    }
    QVERIFY(matches > 100);
}

void TestRules::findsAttributesAsGitDoes()
{
    const quint32 from = testing::seedOfRules();
    Random random(from);
    qInfo() << "WINDLASS_SEED =" << from;
    static const std::vector<std::string> states{
        "text",  "-text",    "!text",    "text=auto", "text=", "crlf",
        "-crlf", "eol=lf",   "eol=crlf", "m",         "-m",    "binary",
        "ident", "-ident",   "filter=x", "-filter",   "a=b=c", "working-tree-encoding=UTF-16",
        "n",     "bad~name", "-",        "=x"};
    static const std::vector<std::string> macros{"", "[attr]m text=auto eol=lf\n",
                                                 "[attr]n m ident\n[attr]m -crlf filter=y\n"};
    for (int round = testing::isFullSize() ? 1500 : 150; round > 0; --round) {
        std::string text = macros[random.bounded(quint32(macros.size()))];
        for (int i = random.bounded(1, 5); i > 0; --i) {
            const std::string pattern = randomPattern(random);
            text += random.bounded(5) == 0 ? '"' + pattern + '"' : pattern;
            for (int s = random.bounded(1, 4); s > 0; --s)
                text += ' ' + states[random.bounded(quint32(states.size()))];
            text += '\n';
        }
        QVERIFY(write(m_folder->filePath(u".gitattributes"_s), text));
        const auto paths = randomPaths(random, 20);
        const QList<QByteArray> words =
            ask(m_folder->path(),
                {u"check-attr"_s, u"-z"_s, u"--stdin"_s, u"text"_s, u"crlf"_s, u"eol"_s, u"ident"_s,
                 u"filter"_s, u"working-tree-encoding"_s},
                paths);
        QCOMPARE(words.size(), qsizetype(paths.size()) * 6 * 3);
        const auto builtIn = std::make_shared<AttributeRules>(
            AttributeRules::Shared(), AttributeList("[attr]binary -diff -merge -text\n", 0,
                                                    AttributeList::Macros::Allowed, false));
        const AttributeRules rules(builtIn,
                                   AttributeList(text, 0, AttributeList::Macros::Allowed, false));
        for (std::size_t i = 0; i < paths.size(); ++i) {
            const FileAttributes found = AttributeRules::of(paths[i], &rules, nullptr);
            const AttributeValue *values[] = {&found.text,  &found.crlf,   &found.eol,
                                              &found.ident, &found.filter, &found.encoding};
            for (qsizetype a = 0; a < 6; ++a) {
                const qsizetype at = (qsizetype(i) * 6 + a) * 3;
                const QByteArray said = "seed " + QByteArray::number(from) + ": path <"
                                        + QByteArray::fromStdString(paths[i]) + ">, "
                                        + words.at(at + 1) + ", lines <"
                                        + QByteArray::fromStdString(text) + ">, git says <"
                                        + words.at(at + 2) + ">, we <" + shown(*values[a]) + '>';
                QVERIFY2(shown(*values[a]) == words.at(at + 2), said.constData());
            }
        }
    }
}

void TestRules::readsNoLongLinesOfAttributes()
{
    for (const std::size_t length : {2047, 2048}) {
        const std::string text = "a text " + std::string(length - 7, 'x') + "\na eol=lf\n";
        QVERIFY(write(m_folder->filePath(u".gitattributes"_s), text));
        const auto words =
            ask(m_folder->path(), {u"check-attr"_s, u"-z"_s, u"--stdin"_s, u"text"_s}, {"a"});
        const AttributeRules rules({},
                                   AttributeList(text, 0, AttributeList::Macros::Allowed, false));
        const FileAttributes found = AttributeRules::of("a", &rules, nullptr);
        QCOMPARE(shown(found.text), words.at(2));
        QVERIFY(found.eol.isText("lf"));
    }
}

// Would take longer than the universe is old by trying one way after the other.
void TestRules::takesNoTimeForEvilPatterns()
{
    std::string pattern;
    for (int i = 0; i < 60; ++i)
        pattern += "*a";
    const WildPattern evil(pattern + 'b', WildPattern::Slash::Ordinary, false);
    QVERIFY(!evil.matches(std::string(2000, 'a')));
}

void TestRules::refusesPathsAsGitDoes()
{
    const std::string names[] = {".git",     ".GIT",   "git~1",      "GIT~1",       "git~2",
                                 ".git ",    ".git.",  ".git. .",    ".git::$D",    ".gitx",
                                 "git~1x",   "git~1 ", ".gitignore", "a\\.git",     "a\\b",
                                 "git~1\\x", "..git",  ".g\u200cit", ".gitmodules", "gitmod~1",
                                 "gi7eba~1", "a/.git", "a/git~1/b",  "a/.Git/b",    "git",
                                 "a..",      "...",    ".git:x",     "x.git"};
    for (const std::string &name : names) {
        for (const char *mode : {"100644", "120000"}) {
            const QString entry = QString::fromLatin1(mode)
                                  + u",e69de29bb2d1d6434b8b29ae775ad8c2e48c5391,"_s
                                  + QString::fromStdString(name);
            const bool isAccepted =
                testing::git(m_folder->path(), {u"update-index"_s, u"--add"_s, u"--replace"_s,
                                                u"--cacheinfo"_s, entry})
                    .exitCode
                == 0;
            const bool isLink = QByteArrayView(mode) == "120000";
            const QByteArray said = QByteArray::fromStdString(name) + ' ' + mode;
            QVERIFY2(isAcceptedPath(name, isLink) == isAccepted, said.constData());
        }
    }
}

QTEST_GUILESS_MAIN(TestRules)
#include "tst_rules.moc"
