// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "git/library.h"
#include "git/regenerate.h"
#include "git/samplefolder.h"

#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace windlass;
using namespace windlass::git;
using testing::SampleFolder;

namespace {

// The app, and beside it a repository that is both the server's and Windlass's own.
constexpr auto beginning =
    "mkdir own; for f in own/a own/b own/c once shared; do echo 1 > $f; done;"
    "git init -q --bare -b main ../store.git;";

// What people do in the app's place: rules, and work that they are about.
constexpr auto peoplesWork =
    "echo own/ > .windlassignore; echo once > .windlassonce; echo late >> .windlassonce;"
    "echo p > own/a; rm own/b once;";

constexpr auto newOutput = "for f in own/a own/b own/new once late shared; do echo g > $f; done;"
                           "rm own/c;";

const QStringList keptFiles{u"once"_s, u"own/a"_s, u"own/b"_s, u"own/c"_s, u"own/new"_s};

} // namespace

//! New output of a generator, where files in the repository tell what it may not touch.
class TestRegenerateRules final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void keepsWhatTheRulesName_data();
    void keepsWhatTheRulesName();
    void asksNothingAboutThemWithoutABase();
    void takesRulesAboveTheBaseDirectory();
    void followsRulesOfTheBranchOnly();

private:
    [[nodiscard]] Result<Regenerated> generate(const QString &directory) const;
    [[nodiscard]] bool push(const Regenerated &done) const;
    [[nodiscard]] bool begin(const QString &directory) const;
    [[nodiscard]] bool workAsPeople(const QByteArray &script) const;
    [[nodiscard]] bool loseOutputs() const;
    [[nodiscard]] QString store() const { return m_folder->place() + u"/store.git"_s; }
    [[nodiscard]] QString atStore(const QStringList &arguments) const
    {
        return QString::fromUtf8(testing::git(store(), arguments).output).trimmed();
    }
    [[nodiscard]] QStringList filesOf(const QString &tree) const
    {
        return atStore({u"ls-tree"_s, u"-r"_s, u"--name-only"_s, tree}).split(u'\n');
    }
    [[nodiscard]] QString text(const Regenerated &done, const QString &path) const
    {
        return atStore({u"show"_s, done.made.commit->hex() + u':' + path});
    }

    std::unique_ptr<testing::PrivateHome> m_home;
    std::unique_ptr<Library> m_library;
    std::unique_ptr<SampleFolder> m_folder;
};

void TestRegenerateRules::initTestCase()
{
    m_home = std::make_unique<testing::PrivateHome>();
    m_library = std::make_unique<Library>();
}

void TestRegenerateRules::init()
{
    m_folder = std::make_unique<SampleFolder>(beginning);
    QVERIFY(m_folder->isReady());
}

void TestRegenerateRules::cleanup()
{
    m_folder.reset();
}

Result<Regenerated> TestRegenerateRules::generate(const QString &directory) const
{
    const auto seen = snapshot(m_folder->path(), {});
    if (!seen)
        return tl::unexpected(seen.error());
    const auto tip = [this](const QString &branch) {
        return ObjectId::fromHex(atStore({u"rev-parse"_s, u"-q"_s, u"--verify"_s, branch}));
    };
    return regenerate({m_folder->path(),
                       seen->tree,
                       store(),
                       *BranchName::parse(u"windlass-output/app"_s),
                       {tip(u"windlass-output/app"_s)},
                       {tip(u"main"_s)},
                       directory,
                       *BranchName::parse(u"main"_s),
                       u"Generated"_s,
                       {u"Windlass"_s, u"windlass@example.invalid"_s}});
}

bool TestRegenerateRules::push(const Regenerated &done) const
{
    return done.made.commit
           && m_folder->run("cd ../store.git && git update-ref refs/heads/main "
                            + done.made.commit->hex().toLatin1()
                            + " && git update-ref refs/heads/windlass-output/app "
                            + done.output.hex().toLatin1());
}

// The first output, and people's work on it.
bool TestRegenerateRules::begin(const QString &directory) const
{
    const auto done = generate(directory);
    return done && push(*done) && workAsPeople("cd ./" + directory.toUtf8() + " &&" + peoplesWork);
}

bool TestRegenerateRules::workAsPeople(const QByteArray &script) const
{
    return m_folder->run("set -e; cd ..; git clone -q store.git people; cd people; (" + script
                         + "); git add -A; git commit -qm people; git push -q origin main;"
                           "cd ..; rm -rf people");
}

bool TestRegenerateRules::loseOutputs() const
{
    return m_folder->run("set -e; cd ../store.git; git for-each-ref --format='delete %(refname)' "
                         "refs/windlass refs/heads/windlass-output | git update-ref --stdin;"
                         "git reflog expire --expire=now --all; git gc -q --prune=now");
}

void TestRegenerateRules::keepsWhatTheRulesName_data()
{
    QTest::addColumn<QString>("directory");
    QTest::newRow("at the root") << QString();
    QTest::newRow("in a base directory") << u"apps/shop"_s;
}

void TestRegenerateRules::keepsWhatTheRulesName()
{
    QFETCH(QString, directory);
    const QString below = directory.isEmpty() ? QString() : directory + u'/';
    QVERIFY(begin(directory) && m_folder->run(newOutput));
    const auto done = generate(directory);
    QVERIFY2(done, done ? "" : qPrintable(done.error().detail));
    QVERIFY(done->made.commit);
    QCOMPARE(done->made.conflicts.size(), 0);
    QCOMPARE(done->made.kept, keptFiles);
    QCOMPARE(filesOf(done->made.commit->hex() + u':' + directory),
             (QStringList{u".windlassignore"_s, u".windlassonce"_s, u"late"_s, u"own/a"_s,
                          u"own/c"_s, u"shared"_s}));
    QCOMPARE(text(*done, below + u"own/a"_s), u"p"_s);
    QCOMPARE(text(*done, below + u"own/c"_s), u"1"_s);
    QCOMPARE(text(*done, below + u"late"_s), u"g"_s);
    QCOMPARE(text(*done, below + u"shared"_s), u"g"_s);
    QCOMPARE(
        filesOf(done->output.hex()), // as it came out
        (QStringList{u"late"_s, u"once"_s, u"own/a"_s, u"own/b"_s, u"own/new"_s, u"shared"_s}));
    QCOMPARE(atStore({u"show"_s, done->output.hex() + u":own/a"_s}), u"g"_s);

    QVERIFY(push(*done));
    const auto again = generate(directory);
    QVERIFY(again && again->made.isNothingNew);
    QCOMPARE(again->made.kept, QStringList());
}

// What was written once may be what people deleted: only that is asked, as everywhere.
void TestRegenerateRules::asksNothingAboutThemWithoutABase()
{
    QVERIFY(begin(u"apps/shop"_s) && loseOutputs() && m_folder->run(newOutput));
    const auto done = generate(u"apps/shop"_s);
    QVERIFY2(done, done ? "" : qPrintable(done.error().detail));
    QVERIFY(done->base.isLost);
    QStringList asked;
    for (const OutputConflict &conflict : done->made.conflicts)
        asked.append(conflict.path);
    QCOMPARE(asked, (QStringList{u"late"_s, u"once"_s, u"shared"_s}));
    QCOMPARE(done->made.kept, (QStringList{u"own/a"_s, u"own/b"_s, u"own/new"_s}));
}

void TestRegenerateRules::takesRulesAboveTheBaseDirectory()
{
    QVERIFY(begin(u"apps/shop"_s));
    QVERIFY(workAsPeople("echo /apps/shop/shared > .amplicationignore"));
    QVERIFY(m_folder->run("echo g > shared"));
    const auto done = generate(u"apps/shop"_s);
    QVERIFY(done && done->made.isNothingNew);
    QCOMPARE(done->made.kept, QStringList{u"shared"_s});
}

// A generator may bring such files, too; they count once people have them.
void TestRegenerateRules::followsRulesOfTheBranchOnly()
{
    QVERIFY(m_folder->run("echo shared > .windlassignore"));
    const auto first = generate({});
    QVERIFY(first && push(*first));
    QCOMPARE(first->made.kept, QStringList());
    QVERIFY(m_folder->run("echo g > shared"));
    const auto second = generate({});
    QVERIFY(second && second->made.isNothingNew);
    QCOMPARE(second->made.kept, QStringList{u"shared"_s});
}

QTEST_GUILESS_MAIN(TestRegenerateRules)
#include "tst_regeneraterules.moc"
