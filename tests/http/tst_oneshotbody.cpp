// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/oneshotbody.h"

#include "testing/standinserver.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace windlass;
using testing::Answer;
using testing::StandInServer;

class TestOneShotBody final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void givesItsBytesOnce();
    void cannotBeWritten();
    void arrivesWhole_data();
    void arrivesWhole();
    void isSentOnceOnly_data();
    void isSentOnceOnly();
};

void TestOneShotBody::givesItsBytesOnce()
{
    http::OneShotBody body("abcdef");
    QVERIFY(body.isSequential());
    QCOMPARE(body.bytesAvailable(), 6);
    QCOMPARE(body.read(4), "abcd");
    QCOMPARE(body.bytesAvailable(), 2);
    QVERIFY(!body.reset());
    QCOMPARE(body.readAll(), "ef");
    QCOMPARE(body.bytesAvailable(), 0);
    QVERIFY(body.readAll().isEmpty());
    QVERIFY(!body.reset());
    QVERIFY(body.readAll().isEmpty());
}

void TestOneShotBody::cannotBeWritten()
{
    http::OneShotBody body("a");
    QVERIFY(!body.isWritable());
}

void TestOneShotBody::arrivesWhole_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("short") << QByteArray("{}");
    QTest::newRow("zero bytes") << QByteArray("a\0b", 3);
    QTest::newRow("3 MB") << QByteArray(3'000'000, 'x');
}

void TestOneShotBody::arrivesWhole()
{
    QFETCH(QByteArray, content);
    StandInServer server;
    QNetworkAccessManager manager;
    http::OneShotBody body(content);
    QNetworkRequest request(server.url());
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"text/plain"_s);
    body.prepare(request);
    const std::unique_ptr<QNetworkReply> reply(manager.post(request, &body));
    QTRY_VERIFY(reply->isFinished());
    QCOMPARE(reply->error(), QNetworkReply::NoError);
    QCOMPARE(server.seen.size(), 1);
    QCOMPARE(server.seen.first().body, content);
    QCOMPARE(server.seen.first().headers.value("content-length").toLongLong(), content.size());
}

void TestOneShotBody::isSentOnceOnly_data()
{
    QTest::addColumn<bool>("isKeptAlive");
    QTest::newRow("fresh connection") << false;
    QTest::newRow("connection that served before") << true;
}

void TestOneShotBody::isSentOnceOnly()
{
    QFETCH(bool, isKeptAlive);
    StandInServer server;
    QNetworkAccessManager manager;
    if (isKeptAlive) {
        server.script = {{.body = "{}", .keepsAlive = true}};
        const std::unique_ptr<QNetworkReply> first(manager.get(QNetworkRequest(server.url())));
        QTRY_VERIFY(first->isFinished());
    }
    server.answer.way = Answer::Way::HangUp;
    http::OneShotBody body("name=x");
    QNetworkRequest request(server.url());
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"text/plain"_s);
    body.prepare(request);
    const std::unique_ptr<QNetworkReply> reply(manager.post(request, &body));
    QTRY_VERIFY(reply->isFinished());
    QVERIFY(reply->error() == QNetworkReply::ContentReSendError
            || reply->error() == QNetworkReply::RemoteHostClosedError);
    QCOMPARE(server.seen.size(), isKeptAlive ? 2 : 1);
    if (isKeptAlive)
        QCOMPARE(server.seen.last().connection, server.seen.first().connection);
}

QTEST_GUILESS_MAIN(TestOneShotBody)
#include "tst_oneshotbody.moc"
