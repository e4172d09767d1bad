// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "git/githttphost.h"
#include "git/gitoracle.h"
#include "git/library.h"
#include "git/rawhost.h"
#include "git/transfer.h"
#include "git/workingtree.h"

#include <QDir>
#include <QSemaphore>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace windlass;
using namespace windlass::git;
using testing::GitHttpHost;
using testing::HostReply;
using testing::HostRequest;

namespace {

const QByteArray token = "s3cret-token";

} // namespace

class TestFetch final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void tellsThatThereIsNoBranch();
    void tellsThatThereIsNothing();
    void refusesAFolderWithoutRepository();
    void sendsAWrongTokenOnce();
    void tellsRefusals_data();
    void tellsRefusals();
    void tellsHalfAnAnswer();
    void blamesNoTokenThatWasNotSent();
    void stopsWhileNothingIsAnswered();
    void stopsAsTheServerHangsUp();
    void bringsCommits();
    void movesNothingElse();
    void followsARewrittenBranch();
    void bringsWhatIsThereAlready();
    void bringsNoTags();
    void bringsSeveralBranches();
    void bringsBranchesThatCannotBeTogether();

private:
    [[nodiscard]] QString folder() const { return m_place->filePath(u"app"_s); }
    [[nodiscard]] bool run(const QByteArray &script) const;
    [[nodiscard]] QString ask(const QStringList &arguments) const;
    [[nodiscard]] FetchRequest request(const QString &branch = u"main"_s) const;
    [[nodiscard]] Result<ObjectId> fetched(const FetchRequest &request);

    std::unique_ptr<testing::PrivateHome> m_home;
    std::unique_ptr<Library> m_library;
    std::unique_ptr<QTemporaryDir> m_place;
    std::unique_ptr<GitHttpHost> m_host;
    QThreadPool m_pool;
};

void TestFetch::initTestCase()
{
    m_home = std::make_unique<testing::PrivateHome>();
    m_library = std::make_unique<Library>();
}

// Ours has one commit, theirs a second one on top, with a tag.
void TestFetch::init()
{
    m_place = std::make_unique<QTemporaryDir>();
    QVERIFY(QDir(m_place->path()).mkpath(u"app"_s));
    QVERIFY(run("git init -q; echo 1 > f; git add f; git commit -qm one;"
                "git clone -q --bare . ../srv/app.git; git clone -q ../srv/app.git ../other;"
                "cd ../other; echo 2 > g; git add g; git commit -qm two; git tag v1;"
                "git push -q origin main v1"));
    m_host = std::make_unique<GitHttpHost>(m_place->filePath(u"srv"_s), token);
}

void TestFetch::cleanup()
{
    m_pool.waitForDone();
    m_host.reset();
    m_place.reset();
}

bool TestFetch::run(const QByteArray &script) const
{
    const testing::Ran ran = testing::script(folder(), script);
    if (ran.exitCode != 0)
        qWarning().noquote() << ran.output << ran.errors;
    return ran.exitCode == 0;
}

QString TestFetch::ask(const QStringList &arguments) const
{
    return QString::fromUtf8(testing::git(folder(), arguments).output.trimmed());
}

FetchRequest TestFetch::request(const QString &branch) const
{
    return {folder(),
            {m_host->url(u"app.git"_s), u"x-token-auth"_s, QString::fromLatin1(token),
             std::chrono::seconds(30)},
            *BranchName::parse(branch)};
}

Result<ObjectId> TestFetch::fetched(const FetchRequest &request)
{
    const auto future = git::fetch(m_pool, request, {});
    if (!QTest::qWaitFor([&] { return future.isFinished(); }, 60000) || future.resultCount() != 1)
        return fail(ErrorKind::Internal, u"the future did not end in one result"_s);
    return future.result();
}

void TestFetch::tellsThatThereIsNoBranch()
{
    const QByteArray before = testing::fingerprint(folder());
    const auto tip = fetched(request(u"other"_s));
    QVERIFY(!tip);
    QCOMPARE(tip.error().kind, ErrorKind::NotFound);
    QCOMPARE(testing::fingerprint(folder()), before);
}

void TestFetch::tellsThatThereIsNothing()
{
    QVERIFY(run("git init -q --bare ../srv/empty.git"));
    FetchRequest empty = request();
    empty.remote.url = m_host->url(u"empty.git"_s);
    QCOMPARE(fetched(empty).error().kind, ErrorKind::NotFound);
    empty.remote.url = m_host->url(u"missing.git"_s);
    QCOMPARE(fetched(empty).error().kind, ErrorKind::NotFound);
}

void TestFetch::refusesAFolderWithoutRepository()
{
    FetchRequest elsewhere = request();
    elsewhere.folder = m_place->path();
    QCOMPARE(fetched(elsewhere).error().kind, ErrorKind::FolderUnusable);
    QCOMPARE(m_host->requests(), 0);
}

void TestFetch::sendsAWrongTokenOnce()
{
    FetchRequest wrong = request();
    wrong.remote.password = u"stale"_s;
    QCOMPARE(fetched(wrong).error().kind, ErrorKind::SignInNeeded);
    QCOMPARE(m_host->refusedCredentials(), 1);
}

void TestFetch::tellsRefusals_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<int>("status");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("402 at first") << QByteArray("GET") << 402 << ErrorKind::Forbidden;
    QTest::newRow("403 later") << QByteArray("POST") << 403 << ErrorKind::Forbidden;
    QTest::newRow("500 later") << QByteArray("POST") << 500 << ErrorKind::ServerFault;
    QTest::newRow("redirect later") << QByteArray("POST") << 302 << ErrorKind::UnreadableReply;
}

void TestFetch::tellsRefusals()
{
    QFETCH(QByteArray, method);
    QFETCH(int, status);
    QFETCH(ErrorKind, kind);
    m_host->setFault([&](const HostRequest &request) -> std::optional<HostReply> {
        if (!request.isSignedIn || request.method != method)
            return std::nullopt;
        return HostReply{status, "text/plain", "[ALERT] No.", "/elsewhere"};
    });
    const auto tip = fetched(request());
    QVERIFY(!tip);
    QCOMPARE(tip.error().kind, kind);
    if (status >= 400)
        QVERIFY(tip.error().message.contains("[ALERT] No."_L1));
    QCOMPARE(ask({u"for-each-ref"_s, u"refs/windlass"_s}), QString());
}

void TestFetch::tellsHalfAnAnswer()
{
    m_host->setFault([](const HostRequest &request) -> std::optional<HostReply> {
        if (request.method != "POST")
            return std::nullopt;
        return HostReply{200, "application/x-git-upload-pack-result", "0008NAK\nPACK\0\0"};
    });
    const auto tip = fetched(request());
    QVERIFY(!tip);
    QVERIFY2(tip.error().kind == ErrorKind::UnreadableReply
                 || tip.error().kind == ErrorKind::Offline,
             qPrintable(kindName(tip.error().kind) + tip.error().detail));
    QCOMPARE(ask({u"for-each-ref"_s, u"refs/windlass"_s}), QString());
}

// Each fetch is answered with 401 first, and that answer may be cut off like any other.
void TestFetch::blamesNoTokenThatWasNotSent()
{
    const testing::RawHost host([](QTcpSocket &socket, const QByteArray &) {
        socket.write("HTTP/1.1 401 Unauthorized\r\nWWW-Authenticate: Basic realm=\"x\"\r\n"
                     "Content-Type: text/plain\r\nContent-Length: 100\r\n\r\nYou may not");
    });
    FetchRequest there = request();
    there.remote.url = host.url(u"app.git"_s);
    const auto tip = fetched(there);
    QVERIFY(!tip);
    QCOMPARE(tip.error().kind, ErrorKind::Offline);
    QVERIFY2(!tip.error().message.contains("sign-in"_L1), qPrintable(tip.error().message));
}

void TestFetch::stopsWhileNothingIsAnswered()
{
    QSemaphore arrived;
    QSemaphore release;
    m_host->setFault([&](const HostRequest &request) -> std::optional<HostReply> {
        if (request.method == "POST") {
            arrived.release();
            release.acquire();
        }
        return std::nullopt;
    });
    std::stop_source stop;
    const auto future = git::fetch(m_pool, request(), stop.get_token());
    QTRY_COMPARE(arrived.available(), 1);
    stop.request_stop();
    QTRY_VERIFY(future.isFinished());
    QCOMPARE(future.result().error().kind, ErrorKind::Cancelled);
    release.release(10);
    m_host.reset(); // before what it waits for
}

// Whoever pressed Cancel is not to hear of a broken connection.
void TestFetch::stopsAsTheServerHangsUp()
{
    std::stop_source source;
    const testing::RawHost host([&source](QTcpSocket &, const QByteArray &) {
        source.request_stop(); // and without an answer
    });
    FetchRequest there = request();
    there.remote.url = host.url(u"app.git"_s);
    const auto future = git::fetch(m_pool, there, source.get_token());
    QTRY_VERIFY(future.isFinished());
    QCOMPARE(future.result().error().kind, ErrorKind::Cancelled);
}

void TestFetch::bringsCommits()
{
    const auto tip = fetched(request());
    QVERIFY2(tip, tip ? "" : qPrintable(tip.error().detail));
    QCOMPARE(tip->hex(),
             QString::fromLatin1(
                 testing::git(folder(), {u"ls-remote"_s, u"../srv/app.git"_s, u"refs/heads/main"_s})
                     .output.left(40)));
    QCOMPARE(ask({u"rev-parse"_s, u"refs/windlass/main"_s}), tip->hex());
    QCOMPARE(ask({u"show"_s, tip->hex() + ":g"_L1}), u"2"_s);
    QVERIFY(contains(folder(), *tip, *ObjectId::fromHex(ask({u"rev-parse"_s, u"main"_s}))));
    QCOMPARE(testing::git(folder(), {u"fsck"_s, u"--strict"_s}).exitCode, 0);
}

void TestFetch::movesNothingElse()
{
    QVERIFY(run("echo staged > s; git add s; echo untracked > u; git branch side;"
                "git remote add origin ../srv/app.git; git config fetch.prune true"));
    const QString refs = ask({u"for-each-ref"_s});
    const QString status = ask({u"status"_s, u"--porcelain"_s});
    const QString config = ask({u"config"_s, u"-l"_s, u"--local"_s});
    QVERIFY(fetched(request()));
    QVERIFY(run("git update-ref -d refs/windlass/main; test ! -e .git/FETCH_HEAD"));
    QCOMPARE(ask({u"for-each-ref"_s}), refs);
    QCOMPARE(ask({u"status"_s, u"--porcelain"_s}), status);
    QCOMPARE(ask({u"config"_s, u"-l"_s, u"--local"_s}), config);
}

void TestFetch::followsARewrittenBranch()
{
    const auto before = fetched(request());
    QVERIFY(before);
    QVERIFY(run("cd ../other; git commit -q --amend -m again; git push -qf origin main"));
    const auto after = fetched(request());
    QVERIFY(after);
    QVERIFY(*after != *before);
    QCOMPARE(ask({u"rev-parse"_s, u"refs/windlass/main"_s}), after->hex());
}

void TestFetch::bringsWhatIsThereAlready()
{
    const auto first = fetched(request());
    const auto second = fetched(request());
    QVERIFY(second);
    QCOMPARE(*second, *first);
}

void TestFetch::bringsNoTags()
{
    QVERIFY(fetched(request()));
    QCOMPARE(ask({u"tag"_s}), QString());
}

void TestFetch::bringsSeveralBranches()
{
    QVERIFY(
        run("cd ../other; git checkout -q -b review HEAD~1; git commit -q --allow-empty -m three;"
            "git push -q origin review"));
    const FetchRequest one = request();
    const FetchBranchesRequest several{one.folder,
                                       one.remote,
                                       {*BranchName::parse(u"main"_s),
                                        *BranchName::parse(u"none"_s),
                                        *BranchName::parse(u"review"_s)}};
    const auto future = git::fetchBranches(m_pool, several, {});
    QTRY_VERIFY_WITH_TIMEOUT(future.isFinished(), 60000);
    const auto tips = future.result();
    QVERIFY2(tips, tips ? "" : qPrintable(tips.error().message + tips.error().detail));
    QCOMPARE(tips->size(), 3);
    QVERIFY(tips->at(0) && !tips->at(1) && tips->at(2));
    QCOMPARE(ask({u"rev-parse"_s, u"refs/windlass/main"_s}), tips->at(0)->hex());
    QCOMPARE(ask({u"log"_s, u"-1"_s, u"--format=%s"_s, u"refs/windlass/review"_s}), u"three"_s);
}

// As "main" and "main/x" of two repositories.
void TestFetch::bringsBranchesThatCannotBeTogether()
{
    const auto first = fetched(request());
    QVERIFY(first);
    QVERIFY(run("git -C ../srv/app.git branch -m main trunk;"
                "git -C ../srv/app.git branch main/x trunk~1"));
    const auto second = fetched(request(u"main/x"_s));
    QVERIFY2(second, qPrintable(second ? QString() : second.error().message));
    QCOMPARE(ask({u"rev-parse"_s, u"refs/windlass/main/x"_s}), second->hex());
    QVERIFY(
        run("git -C ../srv/app.git branch -D main/x; git -C ../srv/app.git branch -m trunk main"));
    const auto third = fetched(request());
    QVERIFY2(third, qPrintable(third ? QString() : third.error().message));
    QCOMPARE(*third, *first);
    QCOMPARE(ask({u"rev-parse"_s, u"refs/windlass/main"_s}), third->hex());
    QCOMPARE(ask({u"cat-file"_s, u"-t"_s, second->hex()}), u"commit"_s);
}

QTEST_GUILESS_MAIN(TestFetch)
#include "tst_fetch.moc"
