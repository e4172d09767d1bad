// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/download.h"

#include "testing/standinserver.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace windlass;
using testing::StandInServer;
using Way = testing::Answer::Way;

class TestDownload final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void asksAsNobody();
    void followsNoRedirect();
    void bringsRefusals();
    void refusesMoreThanAllowed();
    void fails_data();
    void fails();

private:
    [[nodiscard]] Result<http::HttpReply> fetch(const QUrl &address,
                                                std::chrono::milliseconds time = 10s) const;
};

static constexpr qint64 mostBytes = 1000;

Result<http::HttpReply> TestDownload::fetch(const QUrl &address,
                                            std::chrono::milliseconds time) const
{
    const auto reply = http::download(address, "image/png", {mostBytes, time});
    return QTest::qWaitFor([&reply] { return reply.isFinished(); }, 20'000)
               ? reply.result()
               : fail(ErrorKind::Cancelled, u"It did not end."_s);
}

void TestDownload::asksAsNobody()
{
    StandInServer server;
    server.answer.body = QByteArray(mostBytes, 'x');
    server.answer.headers = "Set-Cookie: a=b\r\n";
    for (int times = 0; times < 2; ++times) {
        const auto reply = fetch(server.url(u"/a.png"_s));
        QVERIFY(reply.has_value());
        QCOMPARE(reply->body.size(), mostBytes);
    }
    QCOMPARE(server.seen.size(), 2);
    for (const testing::SeenRequest &request : std::as_const(server.seen)) {
        QCOMPARE(request.method, QByteArray("GET"));
        QCOMPARE(request.headers.value("accept"), QByteArray("image/png"));
        for (const char *name : {"authorization", "cookie", "referer"})
            QVERIFY2(!request.headers.contains(name), name);
    }
}

void TestDownload::followsNoRedirect()
{
    StandInServer elsewhere;
    StandInServer server;
    server.answer.status = 302;
    server.answer.headers = "Location: " + elsewhere.url(u"/b.png"_s).toEncoded() + "\r\n";
    QCOMPARE(fetch(server.url(u"/a.png"_s)).value_or(http::HttpReply()).status, 302);
    QVERIFY(elsewhere.seen.isEmpty());
}

void TestDownload::bringsRefusals()
{
    StandInServer server;
    for (const int status : {401, 404, 500}) {
        server.answer.status = status;
        QCOMPARE(fetch(server.url(u"/a.png"_s)).value_or(http::HttpReply()).status, status);
    }
    QCOMPARE(server.seen.size(), 3);
}

void TestDownload::refusesMoreThanAllowed()
{
    StandInServer server;
    server.answer.body = QByteArray(200 * mostBytes, 'x');
    const auto reply = fetch(server.url(u"/a.png"_s));
    QVERIFY(!reply.has_value());
    QCOMPARE(reply.error().kind, ErrorKind::UnreadableReply);
}

void TestDownload::fails_data()
{
    QTest::addColumn<Way>("way");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("silent") << Way::Silent << ErrorKind::TimedOut;
    QTest::newRow("hangs up") << Way::HangUp << ErrorKind::Offline;
    QTest::newRow("cut short") << Way::CutShort << ErrorKind::Offline;
}

void TestDownload::fails()
{
    QFETCH(Way, way);
    QFETCH(ErrorKind, kind);
    StandInServer server;
    server.answer.way = way;
    server.answer.body = "half";
    const auto reply = fetch(server.url(u"/a.png"_s), way == Way::Silent ? 500ms : 10'000ms);
    QVERIFY(!reply.has_value());
    QCOMPARE(reply.error().kind, kind);
}

QTEST_GUILESS_MAIN(TestDownload)
#include "tst_download.moc"
