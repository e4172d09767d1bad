// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "git/gitoracle.h"
#include "git/library.h"
#include "git/recovery.h"
#include "git/workingtree.h"

#include <QDir>
#include <QTest>

#include <memory>

#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace windlass;

//! What a commit or push leaves behind that was killed, and what must stay.
class TestRecovery final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void init();
    void removesHalfARepository_data();
    void removesHalfARepository();
    void keepsRepositories_data();
    void keepsRepositories();
    void removesNewLocksOnly();
    void leavesLocksOfNow();
    void leavesLocksOfOthers();
    void removesProbes();
    void removesPins();
    void touchesNoLinkedRepository();
    void trustsFoldersOfOthers();

private:
    bool run(const QByteArray &script) const
    {
        return testing::script(m_folder, script).exitCode == 0;
    }
    //! As a program that begins in a minute.
    void cleanUp(int sinceSeconds, bool hadNoRepository) const
    {
        const QDateTime now = QDateTime::currentDateTimeUtc();
        git::cleanUpAfter({m_folder, now.addSecs(sinceSeconds), hadNoRepository, now.addSecs(60)});
    }
    [[nodiscard]] bool has(const QString &name) const { return QFile::exists(m_folder + name); }

    std::unique_ptr<testing::PrivateHome> m_home;
    std::unique_ptr<git::Library> m_library;
    std::unique_ptr<QTemporaryDir> m_place;
    QString m_folder;
};

void TestRecovery::initTestCase()
{
    m_home = std::make_unique<testing::PrivateHome>();
    QVERIFY(m_home->isValid());
    m_library = std::make_unique<git::Library>();
}

void TestRecovery::cleanupTestCase()
{
    m_place.reset();
    m_library.reset();
}

void TestRecovery::init()
{
    m_place = std::make_unique<QTemporaryDir>();
    m_folder = QDir(m_place->path()).canonicalPath() + u"/shop"_s;
    QVERIFY(QDir().mkdir(m_folder));
}

void TestRecovery::removesHalfARepository_data()
{
    QTest::addColumn<QByteArray>("script");
    QTest::newRow("only the folder") << QByteArray("mkdir .git");
    QTest::newRow("some of it") << QByteArray("mkdir -p .git/objects/pack .git/refs/heads");
    QTest::newRow("no HEAD yet") << QByteArray("git init -q; rm .git/HEAD");
    QTest::newRow("no objects yet") << QByteArray("git init -q; rm -r .git/objects");
    QTest::newRow("locked while written")
        << QByteArray("git init -q; mv .git/HEAD .git/HEAD.lock; touch .git/config.lock");
}

void TestRecovery::removesHalfARepository()
{
    QFETCH(QByteArray, script);
    QVERIFY(run("echo a > a;" + script));
    cleanUp(-5, true);
    QVERIFY(!has(u"/.git"_s));
    QVERIFY(has(u"/a"_s));
    QVERIFY(git::inspect(m_folder));
}

void TestRecovery::keepsRepositories_data()
{
    QTest::addColumn<QByteArray>("script");
    QTest::addColumn<bool>("hadNone");
    QTest::newRow("whole, without a commit") << QByteArray("git init -q; git add -A") << true;
    QTest::newRow("whole, with a commit")
        << QByteArray("git init -q; git add -A; git commit -qm 1") << true;
    QTest::newRow("damaged, but with objects")
        << QByteArray("git init -q; git add -A; git commit -qm 1; rm .git/HEAD") << true;
    QTest::newRow("damaged, and not ours") << QByteArray("git init -q; rm .git/HEAD") << false;
}

void TestRecovery::keepsRepositories()
{
    QFETCH(QByteArray, script);
    QFETCH(bool, hadNone);
    QVERIFY(run("echo a > a;" + script));
    const QByteArray before = testing::fingerprint(m_folder);
    cleanUp(-5, hadNone);
    QVERIFY(has(u"/.git/config"_s));
    QCOMPARE(testing::fingerprint(m_folder), before);
}

void TestRecovery::removesNewLocksOnly()
{
    QVERIFY(run("echo a > a; git init -q; git add -A; git commit -qm 1;"
                "touch -d '1 hour ago' .git/config.lock;"
                "touch .git/index.lock .git/HEAD.lock .git/refs/heads/main.lock"));
    cleanUp(-60, false);
    QVERIFY(has(u"/.git/config.lock"_s)); // somebody else's, from before
    QVERIFY(!has(u"/.git/index.lock"_s));
    QVERIFY(!has(u"/.git/HEAD.lock"_s));
    QVERIFY(!has(u"/.git/refs/heads/main.lock"_s));
    QVERIFY(has(u"/.git/refs/heads/main"_s));
}

// Somebody works there in a terminal while this program has an unfinished push in its journal.
void TestRecovery::leavesLocksOfNow()
{
    QVERIFY(run("echo a > a; git init -q; git add -A; git commit -qm 1;"
                "touch -d '30 seconds ago' .git/HEAD.lock; touch .git/index.lock"));
    const QDateTime now = QDateTime::currentDateTimeUtc();
    git::cleanUpAfter({m_folder, now.addSecs(-5), false, now.addSecs(-10)}); // its own push
    QVERIFY(has(u"/.git/index.lock"_s) && has(u"/.git/HEAD.lock"_s));
    git::cleanUpAfter({m_folder, now.addSecs(-60), false, now.addSecs(-10)});
    QVERIFY(has(u"/.git/index.lock"_s));
    QVERIFY(!has(u"/.git/HEAD.lock"_s));
}

// The push was over but for its sending, and somebody commits there before this program begins.
void TestRecovery::leavesLocksOfOthers()
{
    QVERIFY(run("echo a > a; git init -q; git add -A; git commit -qm 1;"
                "mkdir -p .git/refs/windlass-push .git/refs/windlass;"
                "touch .git/index.lock .git/HEAD.lock .git/refs/heads/main.lock"
                " .git/refs/windlass/main.lock .git/refs/windlass-push/1.lock"));
    const QDateTime now = QDateTime::currentDateTimeUtc();
    git::cleanUpAfter({m_folder, now.addSecs(-60), false, now.addSecs(60), false});
    QVERIFY(has(u"/.git/index.lock"_s) && has(u"/.git/HEAD.lock"_s));
    QVERIFY(has(u"/.git/refs/heads/main.lock"_s));
    QVERIFY(!has(u"/.git/refs/windlass/main.lock"_s));
    QVERIFY(!has(u"/.git/refs/windlass-push"_s));
}

// libgit2 tries out links beside the `.git` that it makes.
void TestRecovery::removesProbes()
{
    const QString empty = u"/_git2_4777c27c14686971"_s;
    const QString link = u"/_git2_82fce778de976804"_s;
    QVERIFY(run("mkdir -p .git src; touch _git2_4777c27c14686971;"
                "ln -s testing _git2_82fce778de976804;"
                "touch -d '1 hour ago' _git2_0000000000000001; echo x > _git2_0000000000000002;"
                "touch _git2_notes src/_git2_4777c27c14686971;"
                "ln -s other _git2_0000000000000003"));
    const auto areOthersThere = [this] {
        return has(u"/_git2_0000000000000001"_s) && has(u"/_git2_0000000000000002"_s)
               && has(u"/_git2_notes"_s) && has(u"/src/_git2_4777c27c14686971"_s)
               && QFileInfo(m_folder + u"/_git2_0000000000000003"_s).isSymLink();
    };
    cleanUp(-5, false); // no repository was made: these are not ours
    QVERIFY(has(empty) && QFileInfo(m_folder + link).isSymLink() && areOthersThere());
    cleanUp(-5, true);
    QVERIFY(!has(empty) && !QFileInfo(m_folder + link).isSymLink());
    QVERIFY(areOthersThere());
}

void TestRecovery::removesPins()
{
    QVERIFY(run(
        "echo a > a; git init -q; git add -A; git commit -qm 1;"
        "git update-ref refs/windlass-push/x-1-1 HEAD; git update-ref refs/windlass/main HEAD"));
    cleanUp(0, false);
    QVERIFY(run("test -z \"$(git for-each-ref refs/windlass-push)\""));
    QVERIFY(run("test -n \"$(git for-each-ref refs/windlass/main)\"")); // keeps a commit alive
}

void TestRecovery::touchesNoLinkedRepository()
{
    QVERIFY(run("mkdir ../elsewhere; touch ../elsewhere/index.lock; ln -s ../elsewhere .git"));
    cleanUp(-60, true);
    QVERIFY(has(u"/../elsewhere/index.lock"_s));
    const QDateTime now = QDateTime::currentDateTimeUtc();
    git::cleanUpAfter({m_folder + u"/missing"_s, now, true, now.addSecs(1)});
}

void TestRecovery::trustsFoldersOfOthers()
{
    if (::geteuid() != 0)
        QSKIP("Only root can give files to others.");
    QVERIFY(run("echo a > a; git init -q; git add -A; git commit -qm 1; chown -R 12345 ."));
    const auto refused = git::inspect(m_folder);
    QVERIFY(!refused);
    QVERIFY(git::asksForTrust(refused.error()));
    git::trustFolder(m_folder);
    QVERIFY(git::inspect(m_folder));
    QVERIFY(git::snapshot(m_folder, std::nullopt));
    QVERIFY(run("mkdir ../other; chown 12345 ../other"));
    QVERIFY(!git::inspect(m_folder + u"/../other"_s)); // trust is for one folder
}

QTEST_GUILESS_MAIN(TestRecovery)
#include "tst_recovery.moc"
