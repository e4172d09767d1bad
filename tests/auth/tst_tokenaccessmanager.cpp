// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "auth/tokenaccessmanager.h"

#include "testing/standinserver.h"

#include <QNetworkReply>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace windlass;

class TestTokenAccessManager final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void asksTheWayTheOthersDo();
};

void TestTokenAccessManager::asksTheWayTheOthersDo()
{
    testing::StandInServer server;
    const QUrl url = server.url(u"/token"_s);
    auth::TokenAccessManager manager(url, {u"key"_s, u"secret"_s}, 5s);
    QNetworkRequest original(url);
    original.setHeader(QNetworkRequest::ContentTypeHeader, u"application/x-www-form-urlencoded"_s);
    const std::unique_ptr<QNetworkReply> reply(manager.post(original, "grant_type=x"));
    QTRY_VERIFY(reply->isFinished());
    QCOMPARE(server.seen.size(), 1);
    const QNetworkRequest sent = reply->request();
    const auto attribute = [&sent](QNetworkRequest::Attribute which, const QVariant &otherwise) {
        return sent.attribute(which, otherwise).toInt();
    };
    QCOMPARE(attribute(QNetworkRequest::Http2AllowedAttribute, true), 0); // Qt's default
    QCOMPARE(attribute(QNetworkRequest::RedirectPolicyAttribute, -1),
             int(QNetworkRequest::ManualRedirectPolicy));
    QCOMPARE(attribute(QNetworkRequest::CookieLoadControlAttribute, -1),
             int(QNetworkRequest::Manual));
    QCOMPARE(attribute(QNetworkRequest::CookieSaveControlAttribute, -1),
             int(QNetworkRequest::Manual));
    QCOMPARE(attribute(QNetworkRequest::AuthenticationReuseAttribute, -1),
             int(QNetworkRequest::Manual));
}

QTEST_GUILESS_MAIN(TestTokenAccessManager)
#include "tst_tokenaccessmanager.moc"
