// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "auth/tokenanswer.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using windlass::auth::describeTokenAnswer;

class TestTokenAnswer final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void describes_data();
    void describes();
};

void TestTokenAnswer::describes_data()
{
    QTest::addColumn<QJsonObject>("answer");
    QTest::addColumn<QString>("line");
    QTest::newRow("access token") << QJsonObject{{u"access_token"_s, u"hidden"_s}}
                                  << u"access_token: text of 6 characters"_s;
    QTest::newRow("lifetime") << QJsonObject{{u"expires_in"_s, 7200}}
                              << u"expires_in: number, \"7200\""_s;
    QTest::newRow("lifetime as text") << QJsonObject{{u"expires_in"_s, u"3600"_s}}
                                      << u"expires_in: text of 4 characters, \"3600\""_s;
    QTest::newRow("type") << QJsonObject{{u"token_type"_s, u"Bearer"_s}}
                          << u"token_type: text of 6 characters, \"Bearer\""_s;
    QTest::newRow("scopes") << QJsonObject{{u"scopes"_s, u"account email"_s}}
                            << u"scopes: text of 13 characters, \"account email\""_s;
    QTest::newRow("scopes in a list")
        << QJsonObject{{u"scope"_s, QJsonArray{u"hidden"_s}}} << u"scope: list"_s;
    QTest::newRow("usual state") << QJsonObject{{u"state"_s, u"authorization_code"_s}}
                                 << u"state: text of 18 characters, \"authorization_code\""_s;
    QTest::newRow("other state") << QJsonObject{{u"state"_s, u"hidden"_s}}
                                 << u"state: text of 6 characters"_s;
    QTest::newRow("type with more in it") << QJsonObject{{u"token_type"_s, u"hidden@host"_s}}
                                          << u"token_type: text of 11 characters"_s;
    QTest::newRow("unknown") << QJsonObject{{u"id_token"_s, u"hidden"_s}}
                             << u"id_token: text of 6 characters"_s;
}

void TestTokenAnswer::describes()
{
    QFETCH(QJsonObject, answer);
    QFETCH(QString, line);
    QCOMPARE(describeTokenAnswer(answer), QStringList{line});
    QVERIFY(!line.contains(u"hidden"_s));
}

QTEST_GUILESS_MAIN(TestTokenAnswer)
#include "tst_tokenanswer.moc"
