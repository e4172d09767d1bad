// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "git/githttphost.h"
#include "git/gitoracle.h"
#include "git/library.h"
#include "git/rawhost.h"
#include "git/transfer.h"

#include <QDir>
#include <QFile>
#include <QNetworkProxy>
#include <QSemaphore>
#include <QSslConfiguration>
#include <QTest>

#include <atomic>
#include <memory>
#include <mutex>

#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace windlass;
using namespace windlass::git;
using testing::GitHttpHost;
using testing::HostReply;
using testing::HostRequest;

namespace {

const QByteArray token = "s3cret-token";

QByteArray packetLine(const QByteArray &text)
{
    return QByteArray::number(text.size() + 4, 16).rightJustified(4, '0') + text;
}

QByteArray httpAnswer(const QByteArray &status, const QByteArray &headers, const QByteArray &body)
{
    return "HTTP/1.1 " + status + "\r\n" + headers
           + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

// What a repository without branches says before it takes a push.
QByteArray emptyAdvertisement()
{
    return packetLine("# service=git-receive-pack\n") + "0000"
           + packetLine(QByteArray(40, '0') + QByteArray(" capabilities^{}\0report-status", 30)
                        + '\n')
           + "0000";
}

} // namespace

class TestPush final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void refusesAddresses_data();
    void refusesAddresses();
    void refusesFoldersWithoutTheCommit();
    void neverForces();
    void neverForcesAfterAnUnknownCommit();
    void tellsARaceOnTheServer();
    void tellsWhatAHookSays();
    void tellsWhatIsWrongWithThePack();
    void sendsAWrongTokenOnce();
    void tellsRefusals_data();
    void tellsRefusals();
    void tellsLateRefusals_data();
    void tellsLateRefusals();
    void tellsARefusalInChunks();
    void tellsARefusalBeforeTheEnd();
    void followsNoRedirect_data();
    void followsNoRedirect();
    void followsNoOddRedirect();
    void sendsTheTokenNowhereElse();
    void ignoresInsteadOf();
    void tellsThatNobodyListens();
    void tellsABrokenConnection();
    void tellsAnUnknownHost();
    void waitsNotForEver();
    void stopsWhileNothingIsAnswered();
    void stopsWhileConnecting();
    void stopsWhileThePackIsChecked();
    void stopsBeforeTheStart();
    void refusesAnUnknownCertificate();
    void usesNoProxyForThisComputer();
    void leavesNamesToTheProxy();
    void pushesTwice();
    void pushesOverTls();
    void pushesManyObjects();
    void pushesTheSameAgain();
    void pushesToBranchesWithFolders();
    void runsAsOne();

private:
    [[nodiscard]] QString folder() const { return m_place->filePath(u"app"_s); }
    [[nodiscard]] QString server() const { return m_place->filePath(u"srv/app.git"_s); }
    [[nodiscard]] bool run(const QByteArray &script) const;
    [[nodiscard]] ObjectId commitAt(const QString &name) const;
    [[nodiscard]] PushRequest request(const QUrl &url) const;
    [[nodiscard]] PushRequest request() const { return request(m_host->url(u"app.git"_s)); }
    [[nodiscard]] Result<PushReport> pushed(const PushRequest &request);
    [[nodiscard]] QString remoteTip(const QString &branch) const;
    [[nodiscard]] bool isNothingLeft() const;
    void makeCertificate();

    std::unique_ptr<testing::PrivateHome> m_home;
    std::unique_ptr<Library> m_library;
    std::unique_ptr<QTemporaryDir> m_place;
    std::unique_ptr<GitHttpHost> m_host;
    QThreadPool m_pool;
    QSslConfiguration m_tls = QSslConfiguration::defaultConfiguration();
};

void TestPush::initTestCase()
{
    m_home = std::make_unique<testing::PrivateHome>();
    m_library = std::make_unique<Library>();
}

void TestPush::init()
{
    m_home->setConfig({});
    m_place = std::make_unique<QTemporaryDir>();
    QVERIFY(QDir(m_place->path()).mkpath(u"app"_s));
    QVERIFY(run("git init -q; echo 1 > f; git add f; git commit -qm one;"
                "git init -q --bare ../srv/app.git;"
                "git -C ../srv/app.git config http.receivepack true"));
    m_host = std::make_unique<GitHttpHost>(m_place->filePath(u"srv"_s), token);
}

void TestPush::cleanup()
{
    m_pool.waitForDone();
    m_host.reset();
    m_place.reset();
    QNetworkProxy::setApplicationProxy(QNetworkProxy::NoProxy);
    QSslConfiguration::setDefaultConfiguration(m_tls);
}

bool TestPush::run(const QByteArray &script) const
{
    const testing::Ran ran = testing::script(folder(), script);
    if (ran.exitCode != 0)
        qWarning().noquote() << ran.output << ran.errors;
    return ran.exitCode == 0;
}

ObjectId TestPush::commitAt(const QString &name) const
{
    const testing::Ran ran = testing::git(folder(), {u"rev-parse"_s, name});
    return ObjectId::fromHex(QString::fromLatin1(ran.output.trimmed()))
        .value_or(*ObjectId::fromHex(QString(40, u'0')));
}

PushRequest TestPush::request(const QUrl &url) const
{
    return {folder(),
            {url, u"x-token-auth"_s, QString::fromLatin1(token), std::chrono::seconds(30)},
            commitAt(u"HEAD"_s),
            *BranchName::parse(u"main"_s)};
}

Result<PushReport> TestPush::pushed(const PushRequest &request)
{
    const auto future = git::push(m_pool, request, {}, {});
    if (!QTest::qWaitFor([&] { return future.isFinished(); }, 60000) || future.resultCount() != 1)
        return fail(ErrorKind::Internal, u"the future did not end in one result"_s);
    const auto result = future.result();
    if (!result) { // no error may ever carry the token
        const Error &error = result.error();
        if ((error.message + error.detail).contains(QString::fromLatin1(token)))
            return fail(ErrorKind::Internal, u"the token got out"_s);
    }
    return result;
}

// Read by git from the repository itself, not through what is tested.
QString TestPush::remoteTip(const QString &branch) const
{
    const testing::Ran ran =
        testing::git(folder(), {u"ls-remote"_s, server(), u"refs/heads/"_s + branch});
    return QString::fromLatin1(ran.output.left(40));
}

bool TestPush::isNothingLeft() const
{
    return testing::git(folder(), {u"for-each-ref"_s, u"refs/windlass-push"_s}).output.isEmpty();
}

void TestPush::refusesAddresses_data()
{
    QTest::addColumn<QString>("address");
    QTest::newRow("no address") << QString();
    QTest::newRow("a path") << u"/tmp/app.git"_s;
    QTest::newRow("a file") << u"file:///tmp/app.git"_s;
    QTest::newRow("ssh") << u"ssh://git@example.org/app.git"_s;
    QTest::newRow("not encrypted") << u"http://example.org/app.git"_s;
    QTest::newRow("user name") << u"https://me@example.org/app.git"_s;
    QTest::newRow("looks like this computer") << u"http://127.0.0.1.example.org/app.git"_s;
}

void TestPush::refusesAddresses()
{
    QFETCH(QString, address);
    const auto result = pushed(request(QUrl(address)));
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ErrorKind::BadInput);
}

void TestPush::refusesFoldersWithoutTheCommit()
{
    PushRequest unknown = request();
    unknown.commit = *ObjectId::fromHex(QString(40, u'1'));
    QCOMPARE(pushed(unknown).error().kind, ErrorKind::FolderUnusable);
    PushRequest elsewhere = request();
    elsewhere.folder = m_place->path();
    QCOMPARE(pushed(elsewhere).error().kind, ErrorKind::FolderUnusable);
    PushRequest anonymous = request();
    anonymous.remote.password.clear();
    QCOMPARE(pushed(anonymous).error().kind, ErrorKind::SignInNeeded);
    QCOMPARE(m_host->requests(), 0);
}

void TestPush::neverForces()
{
    QVERIFY(run("git commit -q --allow-empty -m two; git push -q ../srv/app.git main;"
                "git reset -q --hard HEAD~1; git commit -q --allow-empty -m other"));
    const QString before = remoteTip(u"main"_s);
    const auto result = pushed(request());
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ErrorKind::BranchMoved);
    QCOMPARE(remoteTip(u"main"_s), before);
    QVERIFY(isNothingLeft());
}

void TestPush::neverForcesAfterAnUnknownCommit()
{
    QVERIFY(run("git push -q ../srv/app.git main; git clone -q ../srv/app.git ../other;"
                "cd ../other; git checkout -q main; git commit -q --allow-empty -m theirs;"
                "git push -q origin main"));
    const QString before = remoteTip(u"main"_s);
    QVERIFY(run("git commit -q --allow-empty -m ours"));
    const auto result = pushed(request());
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ErrorKind::BranchMoved);
    QCOMPARE(remoteTip(u"main"_s), before);
}

// The branch moves after the server has told where it stands.
void TestPush::tellsARaceOnTheServer()
{
    QVERIFY(run("git push -q ../srv/app.git main; git clone -q ../srv/app.git ../other;"
                "(cd ../other; git checkout -q main; git commit -q --allow-empty -m theirs);"
                "git commit -q --allow-empty -m ours"));
    m_host->setFault([this](const HostRequest &request) -> std::optional<HostReply> {
        if (request.method == "POST")
            std::ignore = testing::script(folder(), "cd ../other; git push -q origin main");
        return std::nullopt;
    });
    const auto result = pushed(request());
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ErrorKind::BranchMoved);
    QVERIFY(remoteTip(u"main"_s) != commitAt(u"HEAD"_s).hex());
}

void TestPush::tellsWhatAHookSays()
{
    QVERIFY(run("printf '#!/bin/sh\\nprintf \"\\\\033[31mNo \\\\007keys\\\\033[0m here.\\\\r50%%%%"
                "\\\\rdone\\\\n\" >&2\\nexit 1\\n' > ../srv/app.git/hooks/pre-receive;"
                "chmod 755 ../srv/app.git/hooks/pre-receive"));
    const auto result = pushed(request());
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ErrorKind::Rejected);
    QVERIFY2(result.error().message.contains("No keys here.\n50%\ndone"_L1),
             qPrintable(result.error().message));
    QVERIFY(result.error().detail.contains("pre-receive hook declined"_L1));
    QCOMPARE(remoteTip(u"main"_s), QString());
    QVERIFY(isNothingLeft());
}

void TestPush::tellsWhatIsWrongWithThePack()
{
    QVERIFY(run("git -C ../srv/app.git config receive.maxInputSize 1000;"
                "head -c 100000 /dev/urandom > big; git add big; git commit -qm big"));
    const auto result = pushed(request());
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ErrorKind::Rejected);
    QCOMPARE(remoteTip(u"main"_s), QString());
}

void TestPush::sendsAWrongTokenOnce()
{
    PushRequest wrong = request();
    wrong.remote.password = u"stale"_s;
    const auto result = pushed(wrong);
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ErrorKind::SignInNeeded);
    QCOMPARE(m_host->credentials(), 1);
    QCOMPARE(m_host->refusedCredentials(), 1);
    QVERIFY(!(result.error().message + result.error().detail).contains("stale"_L1));
}

void TestPush::tellsRefusals_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<QString>("quoted");
    const QByteArray alert = "[ALERT] Your workspace is over its limit.\r\n"
                             "[ALERT] \x1b[1mSee the plan.\xe2\x80\xae\n";
    QTest::newRow("402") << 402 << QByteArray("text/plain; charset=utf-8") << alert
                         << ErrorKind::Forbidden
                         << u"[ALERT] Your workspace is over its limit.\n[ALERT] See the plan."_s;
    QTest::newRow("403") << 403 << QByteArray("text/plain") << QByteArray("No write access.")
                         << ErrorKind::Forbidden << u"No write access."_s;
    QTest::newRow("404") << 404 << QByteArray("text/html") << QByteArray("<h1>Lost</h1>")
                         << ErrorKind::NotFound << QString();
    QTest::newRow("410") << 410 << QByteArray() << QByteArray() << ErrorKind::NotFound << QString();
    QTest::newRow("413") << 413 << QByteArray("text/plain") << QByteArray("At most 4 GB.")
                         << ErrorKind::Rejected << u"At most 4 GB."_s;
    QTest::newRow("429") << 429 << QByteArray("text/plain") << QByteArray("Slow down.")
                         << ErrorKind::RateLimited << u"Slow down."_s;
    QTest::newRow("500") << 500 << QByteArray("text/html") << QByteArray("<p>Oops")
                         << ErrorKind::ServerFault << QString();
    QTest::newRow("503, long") << 503 << QByteArray("text/plain") << QByteArray(300000, 'x')
                               << ErrorKind::ServerFault << QString(1000, u'x');
    QTest::newRow("sign-in page of a network")
        << 200 << QByteArray("text/html") << QByteArray("<form>Log in</form>")
        << ErrorKind::UnreadableReply << QString();
    QTest::newRow("right type, wrong content")
        << 200 << QByteArray("application/x-git-receive-pack-advertisement")
        << QByteArray("<form>Log in</form>") << ErrorKind::UnreadableReply << QString();
    QTest::newRow("nothing at all")
        << 200 << QByteArray("application/x-git-receive-pack-advertisement") << QByteArray()
        << ErrorKind::UnreadableReply << QString();
}

void TestPush::tellsRefusals()
{
    QFETCH(int, status);
    QFETCH(QByteArray, type);
    QFETCH(QByteArray, body);
    QFETCH(ErrorKind, kind);
    QFETCH(QString, quoted);
    m_host->setFault([&](const HostRequest &request) -> std::optional<HostReply> {
        if (!request.isSignedIn)
            return std::nullopt;
        return HostReply{status, type, body};
    });
    const auto result = pushed(request());
    QVERIFY(!result);
    QVERIFY2(result.error().kind == kind,
             qPrintable(kindName(result.error().kind) + u' ' + result.error().detail));
    QVERIFY2(result.error().message.contains(quoted), qPrintable(result.error().message));
    QVERIFY(result.error().message.size() < 70000);
    QVERIFY(!result.error().message.contains(u'<'));
    QVERIFY(result.error().detail.contains(QString::number(status)));
    QVERIFY(isNothingLeft());
}

// The same refusals, once the pack is under way.
void TestPush::tellsLateRefusals_data()
{
    tellsRefusals_data();
}

void TestPush::tellsLateRefusals()
{
    QFETCH(int, status);
    QFETCH(QByteArray, type);
    QFETCH(QByteArray, body);
    QFETCH(ErrorKind, kind);
    QFETCH(QString, quoted);
    m_host->setFault([&](const HostRequest &request) -> std::optional<HostReply> {
        if (request.method != "POST")
            return std::nullopt;
        return HostReply{status, type, body};
    });
    const auto result = pushed(request());
    QVERIFY(!result);
    QVERIFY2(result.error().kind == kind,
             qPrintable(kindName(result.error().kind) + u' ' + result.error().detail));
    QVERIFY2(result.error().message.contains(quoted), qPrintable(result.error().message));
    QCOMPARE(remoteTip(u"main"_s), QString());
}

void TestPush::tellsARefusalInChunks()
{
    const testing::RawHost host([](QTcpSocket &socket, const QByteArray &) {
        socket.write("HTTP/1.1 402 Payment Required\r\nContent-Type: text/plain\r\n"
                     "Transfer-Encoding: chunked\r\n\r\n");
        for (const char *piece :
             {"8\r\n[ALERT] \r\n", "5\r\nOver ", "\r\n6\r\nlimit.\r\n0\r\n\r\n"}) {
            socket.flush();
            QThread::msleep(20);
            socket.write(piece);
        }
        if (socket.state() == QAbstractSocket::ConnectedState)
            socket.waitForDisconnected(2000);
    });
    const auto result = pushed(request(host.url(u"app.git"_s)));
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ErrorKind::Forbidden);
    QVERIFY2(result.error().message.endsWith("[ALERT] Over limit."_L1),
             qPrintable(result.error().message));
}

void TestPush::tellsARefusalBeforeTheEnd()
{
    QSemaphore release;
    const testing::RawHost host([&](QTcpSocket &socket, const QByteArray &head) {
        if (head.startsWith("GET"))
            socket.write(httpAnswer(
                "200 OK", "Content-Type: application/x-git-receive-pack-advertisement\r\n",
                emptyAdvertisement()));
        QByteArray more = head;
        while (!more.contains("POST") && socket.waitForReadyRead(5000))
            more = socket.readAll();
        socket.write(httpAnswer("413 Too Large", "Content-Type: text/plain\r\n", "At most 1 MB."));
        socket.waitForBytesWritten(1000);
        release.tryAcquire(1, 20000); // reads no more, but does not hang up either
    });
    QVERIFY(run("head -c 60000000 /dev/urandom > big; git add big; git commit -qm big"));
    const auto result = pushed(request(host.url(u"app.git"_s)));
    release.release(10);
    QVERIFY(!result);
    QVERIFY2(result.error().kind == ErrorKind::Rejected, qPrintable(result.error().detail));
    QVERIFY(result.error().message.contains("At most 1 MB."_L1));
}

void TestPush::followsNoRedirect_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("like the request") << u"app.git/info/refs?service=git-receive-pack"_s;
    QTest::newRow("without the query") << u"app.git/info/refs"_s;
    QTest::newRow("to a page") << u"login"_s;
    QTest::newRow("nowhere") << QString();
}

void TestPush::followsNoRedirect()
{
    QFETCH(QString, path);
    GitHttpHost other(m_place->filePath(u"srv"_s), token);
    for (const int status : {301, 302, 303, 307, 308}) {
        m_host->setFault([&](const HostRequest &) -> std::optional<HostReply> {
            return HostReply{status, "text/plain", "Over there.",
                             path.isNull() ? QByteArray()
                                           : other.url({}).toEncoded() + path.toUtf8()};
        });
        const auto result = pushed(request());
        QVERIFY(!result);
        QCOMPARE(result.error().kind, ErrorKind::UnreadableReply);
    }
    QCOMPARE(other.requests(), 0);
}

// libgit2's parser takes line ends without \r; a redirect written like that must not get past us.
void TestPush::followsNoOddRedirect()
{
    const testing::RawHost host([](QTcpSocket &socket, const QByteArray &) {
        socket.write("\r\n\nHTTP/1.1  302 Found\nLocation: http://127.0.0.1:1/x/info/refs\n"
                     "Content-Length: 0\n\n");
    });
    const auto result = pushed(request(host.url(u"app.git"_s)));
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ErrorKind::UnreadableReply);
}

void TestPush::sendsTheTokenNowhereElse()
{
    GitHttpHost other(m_place->filePath(u"srv"_s), token);
    m_host->setFault([&](const HostRequest &request) -> std::optional<HostReply> {
        if (!request.isSignedIn)
            return std::nullopt;
        return HostReply{307, "text/plain", {}, other.url(u"app.git/info/refs"_s).toEncoded()};
    });
    const auto result = pushed(request());
    QVERIFY(!result);
    QCOMPARE(other.credentials(), 0);
    QCOMPARE(remoteTip(u"main"_s), QString());
}

void TestPush::ignoresInsteadOf()
{
    GitHttpHost other(m_place->filePath(u"srv"_s), token);
    const QByteArray right = m_host->url({}).toEncoded();
    const QByteArray wrong = other.url({}).toEncoded();
    m_home->setConfig("[url \"" + wrong + "\"]\n insteadOf = " + right
                      + "\n pushInsteadOf = " + right + "\n[http]\n proxy = " + wrong + "\n");
    const auto result = pushed(request());
    QVERIFY2(result, result ? "" : qPrintable(result.error().detail));
    QCOMPARE(other.requests(), 0);
}

void TestPush::tellsThatNobodyListens()
{
    QTcpServer gone;
    QVERIFY(gone.listen(QHostAddress::LocalHost));
    QUrl url = request().remote.url;
    url.setPort(gone.serverPort());
    gone.close();
    const auto result = pushed(request(url));
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ErrorKind::Offline);
    url.setHost(u"localhost"_s);
    QCOMPARE(pushed(request(url)).error().kind, ErrorKind::Offline);
}

void TestPush::tellsABrokenConnection()
{
    const testing::RawHost silent([](QTcpSocket &, const QByteArray &) {});
    QCOMPARE(pushed(request(silent.url(u"app.git"_s))).error().kind, ErrorKind::Offline);
    const testing::RawHost half([](QTcpSocket &socket, const QByteArray &) {
        socket.write("HTTP/1.1 200 OK\r\nContent-Type: "
                     "application/x-git-receive-pack-advertisement\r\nContent-Length: 5000\r\n\r\n"
                     + emptyAdvertisement().left(20));
    });
    QCOMPARE(pushed(request(half.url(u"app.git"_s))).error().kind, ErrorKind::Offline);
}

void TestPush::tellsAnUnknownHost()
{
    PushRequest unknown = request(QUrl(u"https://nowhere.invalid/app.git"_s));
    unknown.remote.idleTimeout = std::chrono::seconds(5);
    const auto result = pushed(unknown);
    QVERIFY(!result);
    QVERIFY(result.error().kind == ErrorKind::Offline
            || result.error().kind == ErrorKind::TimedOut);
}

void TestPush::waitsNotForEver()
{
    QTcpServer silent; // the system accepts, nobody answers
    QVERIFY(silent.listen(QHostAddress::LocalHost));
    QUrl url = request().remote.url;
    url.setPort(silent.serverPort());
    PushRequest patient = request(url);
    patient.remote.idleTimeout = std::chrono::milliseconds(300);
    const auto result = pushed(patient);
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ErrorKind::TimedOut);
    QVERIFY(isNothingLeft());
}

void TestPush::stopsWhileNothingIsAnswered()
{
    QSemaphore arrived;
    QSemaphore release;
    const testing::RawHost host([&](QTcpSocket &, const QByteArray &) {
        arrived.release();
        release.acquire();
    });
    std::stop_source stop;
    const auto future = git::push(m_pool, request(host.url(u"app.git"_s)), {}, stop.get_token());
    QTRY_COMPARE(arrived.available(), 1);
    QVERIFY(!future.isFinished());
    stop.request_stop();
    QTRY_VERIFY(future.isFinished()); // the server still says nothing
    QCOMPARE(future.result().error().kind, ErrorKind::Cancelled);
    release.release(10);
    QVERIFY(isNothingLeft());
}

// A port whose queue is full: the system answers no further connection.
void TestPush::stopsWhileConnecting()
{
    const int listener = ::socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in address = {};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    auto *raw = reinterpret_cast<sockaddr *>(&address);
    QCOMPARE(::bind(listener, raw, size), 0);
    QCOMPARE(::listen(listener, 0), 0);
    QCOMPARE(::getsockname(listener, raw, &size), 0);
    QTcpSocket waiting[4];
    for (QTcpSocket &one : waiting)
        one.connectToHost(QHostAddress::LocalHost, ntohs(address.sin_port));
    QTRY_COMPARE(waiting[0].state(), QAbstractSocket::ConnectedState);

    QUrl url = request().remote.url;
    url.setPort(ntohs(address.sin_port));
    std::stop_source stop;
    const auto future = git::push(m_pool, request(url), {}, stop.get_token());
    QVERIFY(!QTest::qWaitFor([&] { return future.isFinished(); }, 300));
    stop.request_stop();
    QTRY_VERIFY(future.isFinished());
    QCOMPARE(future.result().error().kind, ErrorKind::Cancelled);

    PushRequest patient = request(url);
    patient.remote.idleTimeout = std::chrono::milliseconds(300);
    QCOMPARE(pushed(patient).error().kind, ErrorKind::TimedOut);
    ::close(listener);
}

void TestPush::stopsWhileThePackIsChecked()
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
    const auto future = git::push(m_pool, request(), {}, stop.get_token());
    QTRY_COMPARE(arrived.available(), 1);
    stop.request_stop();
    QTRY_VERIFY(future.isFinished());
    QCOMPARE(future.result().error().kind, ErrorKind::Cancelled);
    release.release(10);
}

void TestPush::stopsBeforeTheStart()
{
    std::stop_source stop;
    stop.request_stop();
    const auto future = git::push(m_pool, request(), {}, stop.get_token());
    QTRY_VERIFY(future.isFinished());
    QCOMPARE(future.result().error().kind, ErrorKind::Cancelled);
    QCOMPARE(m_host->requests(), 0);
}

void TestPush::makeCertificate()
{
    QVERIFY(run("openssl req -x509 -newkey rsa:2048 -nodes -keyout ../key.pem -out ../cert.pem "
                "-days 2 -subj /CN=localhost -addext subjectAltName=DNS:localhost 2>/dev/null"));
}

void TestPush::refusesAnUnknownCertificate()
{
    makeCertificate();
    const GitHttpHost host(
        m_place->filePath(u"srv"_s), token,
        GitHttpHost::Tls{m_place->filePath(u"cert.pem"_s), m_place->filePath(u"key.pem"_s)});
    const auto result = pushed(request(host.url(u"app.git"_s)));
    QVERIFY(!result);
    QVERIFY2(result.error().kind == ErrorKind::TlsFailed, qPrintable(result.error().detail));
    QCOMPARE(host.requests(), 0);

    auto trusting = QSslConfiguration::defaultConfiguration();
    QVERIFY(trusting.addCaCertificates(m_place->filePath(u"cert.pem"_s)));
    QSslConfiguration::setDefaultConfiguration(trusting);
    QUrl otherName = host.url(u"app.git"_s);
    otherName.setHost(u"127.0.0.1"_s); // the certificate is for localhost
    QCOMPARE(pushed(request(otherName)).error().kind, ErrorKind::TlsFailed);
    QCOMPARE(host.credentials(), 0);
}

void TestPush::usesNoProxyForThisComputer()
{
    const testing::RawHost proxy([](QTcpSocket &, const QByteArray &) {});
    QNetworkProxy::setApplicationProxy(
        {QNetworkProxy::HttpProxy, u"127.0.0.1"_s, quint16(proxy.url({}).port())});
    const auto result = pushed(request());
    QVERIFY2(result, result ? "" : qPrintable(result.error().detail));
    QCOMPARE(proxy.connections(), 0);
}

void TestPush::leavesNamesToTheProxy()
{
    QByteArray asked;
    {
        const testing::RawHost proxy([&](QTcpSocket &socket, const QByteArray &head) {
            asked = head;
            socket.write("HTTP/1.1 403 No\r\nContent-Length: 0\r\n\r\n");
        });
        QNetworkProxy::setApplicationProxy(
            {QNetworkProxy::HttpProxy, u"127.0.0.1"_s, quint16(proxy.url({}).port())});
        const auto result = pushed(request(QUrl(u"https://nowhere.invalid/app.git"_s)));
        QVERIFY(!result);
        QCOMPARE(result.error().kind, ErrorKind::Offline);
    }
    QVERIFY2(asked.startsWith("CONNECT nowhere.invalid:443 "), asked.constData());
    QVERIFY(!asked.toLower().contains("\nauthorization"));
}

void TestPush::pushesTwice()
{
    std::mutex mutex;
    QList<TransferProgress> seen;
    const auto progress = [&](const TransferProgress &now) {
        const std::lock_guard lock(mutex);
        seen.append(now);
    };
    QVERIFY(
        run("printf '#!/bin/sh\\necho \"Create a pull request: https://example.org/1\"\\n'"
            " > ../srv/app.git/hooks/post-receive; chmod 755 ../srv/app.git/hooks/post-receive"));
    const auto first = git::push(m_pool, request(), progress, {});
    QTRY_VERIFY(first.isFinished());
    QVERIFY2(first.result(), first.result() ? "" : qPrintable(first.result().error().detail));
    QCOMPARE(first.result()->serverLines,
             QStringList{u"Create a pull request: https://example.org/1"_s});
    QCOMPARE(remoteTip(u"main"_s), commitAt(u"HEAD"_s).hex());
    QVERIFY(isNothingLeft());
    QVERIFY(!seen.isEmpty());
    QCOMPARE(seen.last().phase, TransferProgress::Phase::Checking);
    QCOMPARE(seen.last().objects, 3);
    QVERIFY(seen.last().bytes > 0);
    for (qsizetype i = 1; i < seen.size(); ++i) {
        QVERIFY(seen.at(i).objects >= seen.at(i - 1).objects);
        QVERIFY(seen.at(i).totalObjects >= seen.at(i - 1).totalObjects);
        QVERIFY(seen.at(i).bytes >= seen.at(i - 1).bytes);
    }

    // Exactly the commit asked for goes, wherever the branch stands here meanwhile.
    QVERIFY(run("echo 2 > f; git commit -qam two"));
    const PushRequest second = request();
    QVERIFY(run("echo 3 > f; git commit -qam three"));
    QVERIFY(pushed(second));
    QCOMPARE(remoteTip(u"main"_s), second.commit.hex());
    QCOMPARE(testing::git(server(), {u"fsck"_s, u"--strict"_s}).exitCode, 0);
}

void TestPush::pushesOverTls()
{
    makeCertificate();
    auto trusting = QSslConfiguration::defaultConfiguration();
    QVERIFY(trusting.addCaCertificates(m_place->filePath(u"cert.pem"_s)));
    QSslConfiguration::setDefaultConfiguration(trusting);
    const GitHttpHost host(
        m_place->filePath(u"srv"_s), token,
        GitHttpHost::Tls{m_place->filePath(u"cert.pem"_s), m_place->filePath(u"key.pem"_s)});
    QVERIFY(run("head -c 3000000 /dev/urandom > big; git add big; git commit -qm big"));
    const auto result = pushed(request(host.url(u"app.git"_s)));
    QVERIFY2(result, result ? "" : qPrintable(result.error().detail));
    QCOMPARE(remoteTip(u"main"_s), commitAt(u"HEAD"_s).hex());
}

void TestPush::pushesManyObjects()
{
    QVERIFY(run("mkdir d; for i in {1..800}; do echo $i > d/$i; done; seq 200000 > numbers;"
                "git add -A; git commit -qm many; git gc -q"));
    const auto result = pushed(request());
    QVERIFY2(result, result ? "" : qPrintable(result.error().detail));
    QCOMPARE(remoteTip(u"main"_s), commitAt(u"HEAD"_s).hex());
}

void TestPush::pushesTheSameAgain()
{
    QVERIFY(pushed(request()));
    const auto again = pushed(request());
    QVERIFY2(again, again ? "" : qPrintable(again.error().detail));
    QCOMPARE(remoteTip(u"main"_s), commitAt(u"HEAD"_s).hex());
}

void TestPush::pushesToBranchesWithFolders()
{
    PushRequest other = request();
    other.branch = *BranchName::parse(u"windlass/ünï"_s);
    const auto result = pushed(other);
    QVERIFY2(result, result ? "" : qPrintable(result.error().detail));
    QCOMPARE(remoteTip(u"windlass/ünï"_s), commitAt(u"HEAD"_s).hex());
    QCOMPARE(remoteTip(u"main"_s), QString());
}

// Two pushes of one commit at a time must not take each other's reference away.
void TestPush::runsAsOne()
{
    QList<QFuture<Result<PushReport>>> futures;
    for (int i = 0; i < 6; ++i) {
        PushRequest one = request();
        one.branch = *BranchName::parse(u"b%1"_s.arg(i));
        futures.append(git::push(m_pool, one, {}, {}));
    }
    for (const auto &future : futures) {
        QTRY_VERIFY_WITH_TIMEOUT(future.isFinished(), 30000);
        QVERIFY2(future.result(),
                 future.result() ? "" : qPrintable(future.result().error().detail));
    }
    for (int i = 0; i < 6; ++i)
        QCOMPARE(remoteTip(u"b%1"_s.arg(i)), commitAt(u"HEAD"_s).hex());
    QVERIFY(isNothingLeft());
}

QTEST_GUILESS_MAIN(TestPush)
#include "tst_push.moc"
