// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "git/commitrequests.h"
#include "git/library.h"
#include "testing/fullsize.h"

#include <QRandomGenerator>
#include <QTest>

#include <chrono>
#include <memory>
#include <thread>

#include <csignal>
#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace windlass;
using namespace windlass::git;
using testing::requestFor;
using testing::SampleFolder;

//! The program is killed at some moment of a commit, without a chance to clean up.
class TestKilled final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void leavesASoundRepository_data();
    void leavesASoundRepository();
};

void TestKilled::leavesASoundRepository_data()
{
    QTest::addColumn<bool>("hasCommit");
    QTest::addColumn<int>("afterMs");
    const int kills = testing::isFullSize() ? 200 : 15;
    QRandomGenerator random(kills);
    for (int i = 0; i < kills; ++i) {
        for (const bool hasCommit : {false, true})
            QTest::addRow("%d, %s", i, hasCommit ? "second commit" : "first commit")
                << hasCommit << random.bounded(1, 120);
    }
}

void TestKilled::leavesASoundRepository()
{
    QFETCH(bool, hasCommit);
    QFETCH(int, afterMs);
    testing::PrivateHome home;
    const SampleFolder folder(
        QByteArray(hasCommit ? testing::oneCommit : "")
        + "for i in {1..60}; do echo $i > n$i; done; head -c 3000000 /dev/urandom > big");
    const auto parent = folder.commitAt(u"HEAD"_s);
    const pid_t child = ::fork(); // before libgit2 has started any thread
    if (child == 0) {
        const Library library;
        const auto made = commit(requestFor(folder, parent));
        ::_exit(made ? 0 : 1);
    }
    std::this_thread::sleep_for(std::chrono::milliseconds(afterMs));
    ::kill(child, SIGKILL);
    ::waitpid(child, nullptr, 0);

    const Library library;
    if (hasCommit) {
        QVERIFY(folder.isSound());
        QVERIFY(folder.run("git rev-parse -q --verify HEAD >/dev/null"));
    }
    // Whatever has become of it, the next try goes through, once left-over locks are taken away as
    // git itself asks for.
    QVERIFY(folder.run("rm -f .git/index.lock .git/HEAD.lock .git/refs/heads/main.lock"));
    const auto head = folder.commitAt(u"HEAD"_s);
    const auto made = commit(requestFor(folder, head));
    QVERIFY2(made || made.error().kind == ErrorKind::NothingToPush,
             made ? "" : qPrintable(made.error().message + made.error().detail));
    QVERIFY(folder.isSound());
    QCOMPARE(folder.status(), QString());
}

QTEST_GUILESS_MAIN(TestKilled)
#include "tst_killed.moc"
