// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "git/pushbench.h"
#include "git/regenerate.h"

#include <QDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace windlass;
using namespace windlass::git;
using testing::HostReply;
using testing::HostRequest;

//! A second branch that moves in the same push.
class TestPushCompanion final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void movesBothAtOnce();
    void sendsTheMainBranchFirst();
    void sendsWhatIsMissing_data();
    void sendsWhatIsMissing();
    void sendsThePackOfGeneratedWork_data();
    void sendsThePackOfGeneratedWork();
    void movesNeitherWhereOneIsNoForward();
    void tellsARefusalOfEither_data();
    void tellsARefusalOfEither();
    void tellsThatOneHasMoved();
    void tellsThatOnlyTheFirstHasArrived();

private:
    [[nodiscard]] PushRequest request() const;
    void checkThatOnlyTheFirstArrives();
    [[nodiscard]] int posts() const { return m_posts; }

    testing::PushBench m_bench;
    int m_posts = 0;
};

// Two histories without a common commit: what people have, and a generator's output.
void TestPushCompanion::init()
{
    QVERIFY(m_bench.begin());
    m_posts = 0;
    m_bench.host().setFault([this](const HostRequest &request) -> std::optional<HostReply> {
        m_posts += request.method == "POST" ? 1 : 0;
        return std::nullopt;
    });
    QVERIFY(m_bench.run("git branch -q -M main; git checkout -q --orphan output; echo o > o;"
                        "git add -A; git commit -qm output; git checkout -q main"));
}

void TestPushCompanion::cleanup()
{
    m_bench.end();
}

PushRequest TestPushCompanion::request() const
{
    PushRequest request = m_bench.request();
    request.commit = m_bench.commitAt(u"main"_s);
    request.companion = {m_bench.commitAt(u"output"_s),
                         *BranchName::parse(u"windlass-output/app"_s)};
    return request;
}

void TestPushCompanion::movesBothAtOnce()
{
    QVERIFY(m_bench.run("git push -q ../srv/app.git main; git commit -q --allow-empty -m two"));
    const auto done = m_bench.pushed(request());
    QVERIFY2(done, done ? "" : qPrintable(done.error().message + done.error().detail));
    QCOMPARE(m_bench.remoteTip(u"main"_s), m_bench.commitAt(u"main"_s).hex());
    QCOMPARE(m_bench.remoteTip(u"windlass-output/app"_s), m_bench.commitAt(u"output"_s).hex());
    QCOMPARE(posts(), 1);
    QVERIFY(m_bench.isNothingLeft());
}

// What comes first becomes the main branch of an empty repository.
void TestPushCompanion::sendsTheMainBranchFirst()
{
    const auto done = m_bench.pushed(request());
    QVERIFY2(done, done ? "" : qPrintable(done.error().message + done.error().detail));
    QCOMPARE(m_bench.remoteTip(u"main"_s), m_bench.commitAt(u"main"_s).hex());
    QCOMPARE(m_bench.remoteTip(u"windlass-output/app"_s), m_bench.commitAt(u"output"_s).hex());
    QCOMPARE(posts(), 2);
}

void TestPushCompanion::sendsWhatIsMissing_data()
{
    QTest::addColumn<QByteArray>("there");
    QTest::addColumn<int>("expected");
    QTest::newRow("the branch is there") << QByteArray("main") << 1;
    QTest::newRow("the companion is there") << QByteArray("output:windlass-output/app") << 1;
    QTest::newRow("both are there") << QByteArray("main output:windlass-output/app") << 0;
}

void TestPushCompanion::sendsWhatIsMissing()
{
    QFETCH(QByteArray, there);
    QFETCH(int, expected);
    QVERIFY(m_bench.run("git push -q ../srv/app.git " + there.replace(":", ":refs/heads/")));
    const auto done = m_bench.pushed(request());
    QVERIFY2(done, done ? "" : qPrintable(done.error().message + done.error().detail));
    QCOMPARE(m_bench.remoteTip(u"main"_s), m_bench.commitAt(u"main"_s).hex());
    QCOMPARE(m_bench.remoteTip(u"windlass-output/app"_s), m_bench.commitAt(u"output"_s).hex());
    QCOMPARE(posts(), expected);
}

void TestPushCompanion::sendsThePackOfGeneratedWork_data()
{
    QTest::addColumn<bool>("hasPeople"); // the server, what was merged
    QTest::newRow("as it is") << true;
    QTest::newRow("another one, for a server that lacks a parent") << false;
}

void TestPushCompanion::sendsThePackOfGeneratedWork()
{
    QFETCH(bool, hasPeople);
    const QByteArray push = "git push -q ../srv/app.git output:windlass-output/app ";
    QVERIFY(m_bench.run("git -C ../srv/app.git config receive.unpackLimit 1;"
                        "git -C ../srv/app.git config receive.fsckObjects true;"
                        "git commit -q --allow-empty -m two;"
                        + push + (hasPeople ? "main;" : "main^:refs/heads/main;")
                        + "git clone -q --bare . ../own.git; mkdir ../made; echo o > ../made/o;"
                          "echo n > ../made/n"));
    const QString made = m_bench.filePath(u"made"_s);
    const auto seen = snapshot(made, {});
    QVERIFY(seen);
    PushRequest next = request();
    next.folder = m_bench.filePath(u"own.git"_s);
    const auto done = regenerate({made,
                                  seen->tree,
                                  next.folder,
                                  next.companion->branch,
                                  {next.companion->commit},
                                  {next.commit},
                                  {},
                                  next.branch,
                                  u"Generated"_s,
                                  {u"Ada"_s, u"ada@example.com"_s}});
    QVERIFY(done && done->made.commit);
    next.commit = *done->made.commit;
    next.companion->commit = done->output;
    const auto packs = [](const QString &repository) {
        const QStringList names = QDir(repository + u"/objects/pack"_s).entryList({u"*.pack"_s});
        return QSet<QString>(names.cbegin(), names.cend());
    };
    const QSet<QString> before = packs(m_bench.server());
    const auto pushed = m_bench.pushed(next);
    QVERIFY2(pushed, pushed ? "" : qPrintable(pushed.error().message + pushed.error().detail));
    QCOMPARE(m_bench.remoteTip(u"main"_s), next.commit.hex());
    QCOMPARE(m_bench.remoteTip(u"windlass-output/app"_s), done->output.hex());
    QCOMPARE(posts(), 1);
    const QSet<QString> sent = packs(m_bench.server()) - before;
    QCOMPARE(sent.size(), 1);
    QCOMPARE(packs(next.folder).contains(sent), hasPeople);
    QCOMPARE(testing::git(m_bench.server(), {u"fsck"_s, u"--strict"_s}).exitCode, 0);
}

void TestPushCompanion::movesNeitherWhereOneIsNoForward()
{
    QVERIFY(m_bench.run("git push -q ../srv/app.git main main:refs/heads/windlass-output/app;"
                        "git commit -q --allow-empty -m two"));
    const QString before = m_bench.remoteTip(u"main"_s);
    const auto done = m_bench.pushed(request());
    QVERIFY(!done);
    QCOMPARE(done.error().kind, ErrorKind::BranchMoved);
    QCOMPARE(m_bench.remoteTip(u"main"_s), before);
    QCOMPARE(m_bench.remoteTip(u"windlass-output/app"_s), before);
}

void TestPushCompanion::tellsARefusalOfEither_data()
{
    QTest::addColumn<QByteArray>("refused");
    QTest::newRow("the branch") << QByteArray("refs/heads/main");
    QTest::newRow("the companion") << QByteArray("refs/heads/windlass-output/app");
}

void TestPushCompanion::tellsARefusalOfEither()
{
    QFETCH(QByteArray, refused);
    QVERIFY(m_bench.run(
        "git push -q ../srv/app.git main; git commit -q --allow-empty -m two;"
        "printf '#!/bin/sh\\n[ $1 != "
        + refused + " ]\\n' > ../srv/app.git/hooks/update; chmod +x ../srv/app.git/hooks/update"));
    const QString before = m_bench.remoteTip(u"main"_s);
    const auto done = m_bench.pushed(request());
    QVERIFY(!done);
    QCOMPARE(done.error().kind, ErrorKind::Rejected);
    QCOMPARE(m_bench.remoteTip(u"main"_s), before);
    QCOMPARE(m_bench.remoteTip(u"windlass-output/app"_s), QString());
}

//! The server refuses the companion: what is told must not read as if nothing had arrived.
void TestPushCompanion::checkThatOnlyTheFirstArrives()
{
    QVERIFY(m_bench.run("printf '#!/bin/sh\\n[ $1 != refs/heads/windlass-output/app ]\\n' >"
                        "../srv/app.git/hooks/update; chmod +x ../srv/app.git/hooks/update"));
    const auto done = m_bench.pushed(request());
    QVERIFY(!done);
    QCOMPARE(done.error().kind, ErrorKind::UnreadableReply);
    QVERIFY(done.error().message.contains("windlass-output/app"_L1));
    QCOMPARE(m_bench.remoteTip(u"main"_s), m_bench.commitAt(u"main"_s).hex());
    QVERIFY(m_bench.run("rm ../srv/app.git/hooks/update"));
    QVERIFY(m_bench.pushed(request())); // and what is missing can follow
    QCOMPARE(m_bench.remoteTip(u"windlass-output/app"_s), m_bench.commitAt(u"output"_s).hex());
}

void TestPushCompanion::tellsThatOneHasMoved()
{
    QVERIFY(m_bench.run("git push -q ../srv/app.git main; git commit -q --allow-empty -m two;"
                        "git -C ../srv/app.git config receive.advertiseAtomic false"));
    checkThatOnlyTheFirstArrives();
}

// The first push to an empty server: the companion has a request of its own.
void TestPushCompanion::tellsThatOnlyTheFirstHasArrived()
{
    checkThatOnlyTheFirstArrives();
}

QTEST_GUILESS_MAIN(TestPushCompanion)
#include "tst_pushcompanion.moc"
