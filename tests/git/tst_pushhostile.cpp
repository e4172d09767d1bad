// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "git/pushbench.h"
#include "git/rawhost.h"
#include "git/workingtree.h"

#include <QTcpSocket>
#include <QTest>
#include <QThread>

using namespace Qt::StringLiterals;
using namespace windlass;
using namespace windlass::git;
using testing::httpAnswer;
using testing::RawHost;

namespace {

const QByteArray resultType =
    "Content-Type: application/x-git-receive-pack-result\r\nConnection: close\r\n";

QByteArray packet(const QByteArray &text)
{
    return QByteArray::number(text.size() + 4, 16).rightJustified(4, '0') + text;
}

// All of a request in chunks.
void readToTheEnd(QTcpSocket &socket)
{
    QByteArray all;
    while (!all.endsWith("0\r\n\r\n") && socket.waitForReadyRead(10000))
        all += socket.readAll();
}

void speakSlowly(QTcpSocket &socket, const QByteArray &words)
{
    for (const char c : words) {
        socket.write(&c, 1);
        socket.flush();
        QThread::msleep(1);
    }
}

} // namespace

//! Servers that take a pack in ways of their own. Everyone answers the question where the branches
//! stand; what becomes of the pack is the row.
class TestPushHostile final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_bench.end(); }
    void endsWithTheRightWord_data();
    void endsWithTheRightWord();

private:
    testing::PushBench m_bench;
};

void TestPushHostile::init()
{
    QVERIFY(m_bench.begin());
    QVERIFY(m_bench.run("rm -rf .git; head -c 6000000 /dev/urandom > big"));
}

void TestPushHostile::endsWithTheRightWord_data()
{
    using Serve = std::function<void(QTcpSocket &)>;
    QTest::addColumn<Serve>("serve");
    QTest::addColumn<ErrorKind>("kind"); // Internal: it is no failure
    const auto row = [](const char *name, ErrorKind kind, const Serve &serve) {
        QTest::newRow(name) << serve << kind;
    };
    row("as it should be", ErrorKind::Internal, [](QTcpSocket &socket) {
        readToTheEnd(socket);
        socket.write(testing::acceptedAnswer());
    });
    row("slow of speech", ErrorKind::Internal, [](QTcpSocket &socket) {
        readToTheEnd(socket);
        speakSlowly(socket, testing::acceptedAnswer());
    });
    row("slow of reading", ErrorKind::Internal, [](QTcpSocket &socket) {
        QThread::msleep(200);
        readToTheEnd(socket);
        socket.write(testing::acceptedAnswer());
    });
    row("hangs up in the middle", ErrorKind::Offline, [](QTcpSocket &socket) {
        socket.waitForReadyRead(10000);
        socket.abort();
    });
    row("hangs up without a word", ErrorKind::Offline, readToTheEnd);
    row("does not read", ErrorKind::TimedOut, [](QTcpSocket &) { QThread::msleep(3000); });
    row("does not answer", ErrorKind::TimedOut, [](QTcpSocket &socket) {
        readToTheEnd(socket);
        QThread::msleep(3000);
    });
    row("stops in the middle of its answer", ErrorKind::TimedOut, [](QTcpSocket &socket) {
        readToTheEnd(socket);
        socket.write(testing::acceptedAnswer().chopped(10));
        socket.flush();
        QThread::msleep(3000);
    });
    row("says nothing of the branch", ErrorKind::UnreadableReply, [](QTcpSocket &socket) {
        readToTheEnd(socket);
        socket.write(httpAnswer("200 OK", resultType, packet("unpack ok\n") + "0000"));
    });
    row("answers with a page", ErrorKind::UnreadableReply, [](QTcpSocket &socket) {
        readToTheEnd(socket);
        socket.write(httpAnswer("200 OK", "Content-Type: text/html\r\nConnection: close\r\n",
                                "<h1>unpack ok</h1>"));
    });
    row("wants a length", ErrorKind::Rejected, [](QTcpSocket &socket) {
        readToTheEnd(socket);
        socket.write(httpAnswer("411 Length Required", "Content-Type: text/plain\r\n", "No."));
    });
    row("forgets who we are", ErrorKind::SignInNeeded, [](QTcpSocket &socket) {
        readToTheEnd(socket);
        socket.write(httpAnswer("401 Unauthorized",
                                "WWW-Authenticate: Basic realm=\"x\"\r\nConnection: close\r\n",
                                {}));
    });
    row("sends us elsewhere", ErrorKind::UnreadableReply, [](QTcpSocket &socket) {
        readToTheEnd(socket);
        socket.write(httpAnswer("307 Temporary Redirect",
                                "Location: http://127.0.0.1:9/app.git\r\nConnection: close\r\n",
                                {}));
    });
}

void TestPushHostile::endsWithTheRightWord()
{
    using Serve = std::function<void(QTcpSocket &)>;
    QFETCH(Serve, serve);
    QFETCH(ErrorKind, kind);
    const auto taken = snapshot(m_bench.folder(), std::nullopt);
    QVERIFY(taken);
    const auto made = commit({m_bench.folder(),
                              taken->tree,
                              *BranchName::parse(u"main"_s),
                              {},
                              u"Message"_s,
                              {u"Grace"_s, u"grace@example.org"_s}});
    QVERIFY(made);
    const RawHost host([&serve](QTcpSocket &socket, const QByteArray &head) {
        if (head.startsWith("GET "))
            socket.write(testing::emptyAnswer());
        else
            serve(socket);
    });
    PushRequest request = m_bench.request(host.url(u"app.git"_s));
    request.commit = *made;
    request.remote.idleTimeout = std::chrono::milliseconds(1000);
    const auto result = m_bench.pushed(request);
    if (kind == ErrorKind::Internal) {
        QVERIFY2(result, result ? "" : qPrintable(result.error().detail));
        return;
    }
    QVERIFY(!result);
    QVERIFY2(result.error().kind == kind,
             qPrintable(kindName(result.error().kind) + u' ' + result.error().detail));
    QVERIFY(!result.error().message.isEmpty());
}

QTEST_GUILESS_MAIN(TestPushHostile)
#include "tst_pushhostile.moc"
