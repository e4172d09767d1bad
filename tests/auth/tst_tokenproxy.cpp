// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "auth/signinbench.h"
#include "auth/signinerror.h"
#include "http/proxyrules.h"
#include "testing/freeport.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace windlass;
using namespace windlass::auth;
using testing::SignInBench;

// A proxy that keeps token requests from the server is told as one.
class TestTokenProxy final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void explainsProxies_data();
    void explainsProxies();
    void cleanupTestCase() { http::installProxyRules({ProxyChoice::Way::None, {}, 0}); }
};

void TestTokenProxy::explainsProxies_data()
{
    QTest::addColumn<int>("status"); // 0: nobody listens
    QTest::addColumn<QString>("words");
    QTest::newRow("gone") << 0 << u"The proxy on the way to bitbucket.example cannot be reached"_s;
    QTest::newRow("wants a password") << 407 << u"wants a sign-in of its own"_s;
    QTest::newRow("refuses") << 403 << u"or does not let Windlass through"_s;
}

void TestTokenProxy::explainsProxies()
{
    QFETCH(int, status);
    QFETCH(QString, words);
    SignInBench bench;
    testing::StandInServer proxy;
    proxy.answer.status = status;
    proxy.answer.headers = "Proxy-Authenticate: Basic realm=\"x\"\r\n";
    const quint16 port = status == 0 ? testing::freePort() : proxy.port();
    http::installProxyRules({ProxyChoice::Way::Http, u"127.0.0.1"_s, port});
    Provider provider = bench.provider();
    provider.tokenUrl = QUrl(u"https://bitbucket.example/token"_s);
    bench.renew(provider);
    bench.attempt->refresh(u"r1"_s);
    QTRY_COMPARE(bench.outcomes.size(), 1);
    const auto failure = std::get<Failure>(bench.outcomes.first());
    for (const Error &error : {signInError(failure, bench.callback()), refreshError(failure)}) {
        QCOMPARE(error.kind, ErrorKind::Offline);
        QVERIFY2(error.message.contains(words), qPrintable(error.message + u"; "_s + error.detail));
    }
    for (const testing::SeenRequest &seen : std::as_const(proxy.seen))
        QVERIFY(!seen.headers.contains("authorization")); // nothing of ours
}

QTEST_GUILESS_MAIN(TestTokenProxy)
#include "tst_tokenproxy.moc"
