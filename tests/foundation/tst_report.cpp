// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "foundation/report.h"

#include <QDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace windlass;

class TestReport final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void removesWhatIsPrivate_data();
    void removesWhatIsPrivate();
    void keepsWhatHelps_data();
    void keepsWhatHelps();
    void saysWhatFailedAndWhere();
};

void TestReport::removesWhatIsPrivate_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("secret");
    QTest::newRow("address") << u"GET https://api.bitbucket.org/2.0/repositories/acme?q=x 404"_s
                             << u"acme"_s;
    QTest::newRow("credentials") << u"push to https://x-token-auth:abc@bitbucket.org/acme/app.git"_s
                                 << u"abc"_s;
    QTest::newRow("IPv4") << u"connect to 192.168.7.12:443"_s << u"192.168.7.12"_s;
    QTest::newRow("IPv6") << u"connect to 2001:db8::7:1 failed"_s << u"2001:db8"_s;
    QTest::newRow("loopback 6") << u"listen on ::1 failed"_s << u"::1"_s;
    QTest::newRow("e-mail") << u"author Ada <ada.lovelace@example.org> unknown"_s << u"lovelace"_s;
    QTest::newRow("home") << QDir::homePath() + u"/gen/shop-api is missing"_s << QDir::homePath();
    QTest::newRow("another's home") << u"/home/ada/gen/shop is missing"_s << u"ada"_s;
    QTest::newRow("macOS") << u"/Users/ada/gen is missing"_s << u"ada"_s;
    QTest::newRow("Windows") << u"C:\\Users\\ada\\gen is missing"_s << u"ada"_s;
    QTest::newRow("bearer") << u"Authorization: Bearer abc"_s << u"abc"_s;
    QTest::newRow("basic") << u"authorization: basic YTpi"_s << u"YTpi"_s;
    QTest::newRow("form") << u"grant_type=x&refresh_token=q1&more"_s << u"q1"_s;
    QTest::newRow("JSON") << u"{\"access_token\": \"short\"}"_s << u"short"_s;
    QTest::newRow("code") << u"callback?code=Zx9&state=t1"_s << u"Zx9"_s;
    QTest::newRow("state") << u"callback?code=Zx9&state=t1"_s << u"t1"_s;
    QTest::newRow("long word") << u"got ATCTT3xFfGN0abcDEF123456 back"_s << u"ATCTT3x"_s;
    QTest::newRow("token with dots") << u"eyJhbGciOi.eyJzdWIiOiJ.SflKxwRJSM"_s << u"eyJ"_s;
}

void TestReport::removesWhatIsPrivate()
{
    QFETCH(QString, text);
    QFETCH(QString, secret);
    QVERIFY(text.contains(secret));
    const QString left = withoutPrivateParts(text);
    QVERIFY2(!left.contains(secret), qPrintable(left));
}

void TestReport::keepsWhatHelps_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("sentence") << u"The branch main was moved by someone else."_s;
    QTest::newRow("status") << u"HTTP 429, retry in 30 s"_s;
    QTest::newRow("reference") << u"! [remote rejected] main -> main (pre-receive hook declined)"_s;
    QTest::newRow("versions") << u"git 2.39.5, Qt 6.4.2"_s;
    QTest::newRow("time") << u"at 12:30:45"_s;
    QTest::newRow("file") << u"app/src/main.ts, line 7: bad"_s;
}

void TestReport::keepsWhatHelps()
{
    QFETCH(QString, text);
    QCOMPARE(withoutPrivateParts(text), text);
}

void TestReport::saysWhatFailedAndWhere()
{
    const QString report = reportOf({ErrorKind::Offline, u"Cannot reach Bitbucket."_s,
                                     u"GET https://api.bitbucket.org/2.0/user: timeout"_s});
    QVERIFY2(report.contains(u"Windlass "_s + QLatin1StringView(WINDLASS_VERSION)),
             qPrintable(report));
    QVERIFY(report.contains(u"Qt "_s + QLatin1StringView(qVersion())));
    QVERIFY(report.contains(u"Cannot reach Bitbucket."_s));
    QVERIFY(report.contains(u"GET <address> timeout"_s) || report.contains(u"GET <address>"_s));
    QVERIFY(!report.contains(u"api.bitbucket.org"_s));
}

QTEST_GUILESS_MAIN(TestReport)
#include "tst_report.moc"
