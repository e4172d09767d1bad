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

constexpr qsizetype hugeSize = 10'000'000;

// One line of 10 MB that git shows behind "remote:".
QByteArray hugeLine()
{
    QByteArray line;
    constexpr qsizetype most = 65000;
    for (qsizetype left = hugeSize; left > 0; left -= most)
        line += packet('\2' + QByteArray(std::min(left, most), 'x'));
    return line + packet("\2\n");
}

// What a server says of the branch, in a band beside its words.
QByteArray inBand(const QByteArray &ofBranch)
{
    return packet('\1' + packet("unpack ok\n") + packet(ofBranch) + "0000") + "0000";
}

QByteArray advertisementWithBands()
{
    return httpAnswer("200 OK",
                      "Content-Type: application/x-git-receive-pack-advertisement\r\n"
                      "Connection: close\r\n",
                      packet("# service=git-receive-pack\n") + "0000"
                          + packet(QByteArray(40, '0') + " capabilities^{}" + '\0'
                                   + "report-status side-band-64k\n")
                          + "0000");
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
    void takesHugeWords_data();
    void takesHugeWords();

private:
    [[nodiscard]] std::optional<PushRequest> requestTo(const RawHost &host);

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

std::optional<PushRequest> TestPushHostile::requestTo(const RawHost &host)
{
    const auto taken = snapshot(m_bench.folder(), std::nullopt);
    if (!taken)
        return std::nullopt;
    const auto made = commit({m_bench.folder(),
                              taken->tree,
                              *BranchName::parse(u"main"_s),
                              {},
                              u"Message"_s,
                              {u"Grace"_s, u"grace@example.org"_s}});
    if (!made)
        return std::nullopt;
    PushRequest request = m_bench.request(host.url(u"app.git"_s));
    request.commit = *made;
    return request;
}

void TestPushHostile::endsWithTheRightWord()
{
    using Serve = std::function<void(QTcpSocket &)>;
    QFETCH(Serve, serve);
    QFETCH(ErrorKind, kind);
    const RawHost host([&serve](QTcpSocket &socket, const QByteArray &head) {
        if (head.startsWith("GET "))
            socket.write(testing::emptyAnswer());
        else
            serve(socket);
    });
    auto request = requestTo(host);
    QVERIFY(request);
    request->remote.idleTimeout = std::chrono::milliseconds(1000);
    const auto result = m_bench.pushed(*request);
    if (kind == ErrorKind::Internal) {
        QVERIFY2(result, result ? "" : qPrintable(result.error().detail));
        return;
    }
    QVERIFY(!result);
    QVERIFY2(result.error().kind == kind,
             qPrintable(kindName(result.error().kind) + u' ' + result.error().detail));
    QVERIFY(!result.error().message.isEmpty());
}

void TestPushHostile::takesHugeWords_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<bool>("isTaken");
    QTest::newRow("beside success")
        << httpAnswer("200 OK", resultType, hugeLine() + inBand("ok refs/heads/main\n")) << true;
    QTest::newRow("beside a refusal") << httpAnswer(
        "200 OK", resultType, hugeLine() + inBand("ng refs/heads/main pre-receive hook declined\n"))
                                      << false;
    QTest::newRow("as the refusal") << httpAnswer(
        "200 OK", resultType, inBand("ng refs/heads/main " + QByteArray(64000, 'x') + '\n'))
                                    << false;
    for (const QByteArray &type : {QByteArray("text/plain"), QByteArray("text/html")})
        QTest::addRow("as a page, %s", type.constData())
            << httpAnswer("403 Forbidden", "Content-Type: " + type + "\r\nConnection: close\r\n",
                          QByteArray(hugeSize, 'x'))
            << false;
}

//! One line of 10 MB is neither shown whole nor kept whole, and changes nothing of the result.
void TestPushHostile::takesHugeWords()
{
    QFETCH(QByteArray, answer);
    QFETCH(bool, isTaken);
    const RawHost host([&answer](QTcpSocket &socket, const QByteArray &head) {
        if (head.startsWith("GET ")) {
            socket.write(advertisementWithBands());
            return;
        }
        readToTheEnd(socket);
        socket.write(answer);
    });
    const auto request = requestTo(host);
    QVERIFY(request);
    const auto result = m_bench.pushed(*request);
    constexpr qsizetype mostDetail = 70'000; // characters; of what the server said 64 kB are kept
    if (isTaken) {
        QVERIFY2(result, result ? "" : qPrintable(result.error().message + result.error().detail));
        QVERIFY(!result->serverLines.isEmpty());
        QVERIFY(result->serverLines.join(u'\n').size() <= mostDetail);
        return;
    }
    QVERIFY(!result);
    constexpr qsizetype mostMessage = 2500; // a few sentences of ours, and 2,000 of the server's
    QVERIFY2(result.error().message.size() <= mostMessage,
             qPrintable(QString::number(result.error().message.size())));
    QVERIFY2(result.error().detail.size() <= mostDetail,
             qPrintable(QString::number(result.error().detail.size())));
}

QTEST_GUILESS_MAIN(TestPushHostile)
#include "tst_pushhostile.moc"
