// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "git/pushbench.h"
#include "git/rawhost.h"

#include <QNetworkProxy>
#include <QSslConfiguration>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace windlass;
using namespace windlass::git;
using testing::GitHttpHost;
using testing::HostReply;
using testing::HostRequest;

class TestPushTrust final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void refusesAddresses_data();
    void refusesAddresses();
    void followsNoRedirect_data();
    void followsNoRedirect();
    void followsNoOddRedirect();
    void sendsTheTokenNowhereElse();
    void ignoresInsteadOf();
    void refusesAnUnknownCertificate();
    void usesNoProxyForThisComputer();
    void leavesNamesToTheProxy();

private:
    testing::PushBench m_bench;
};

void TestPushTrust::init()
{
    QVERIFY(m_bench.begin());
}

void TestPushTrust::cleanup()
{
    m_bench.end();
}

void TestPushTrust::refusesAddresses_data()
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

void TestPushTrust::refusesAddresses()
{
    QFETCH(QString, address);
    const auto result = m_bench.pushed(m_bench.request(QUrl(address)));
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ErrorKind::BadInput);
}

void TestPushTrust::followsNoRedirect_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("like the request") << u"app.git/info/refs?service=git-receive-pack"_s;
    QTest::newRow("without the query") << u"app.git/info/refs"_s;
    QTest::newRow("to a page") << u"login"_s;
    QTest::newRow("nowhere") << QString();
}

void TestPushTrust::followsNoRedirect()
{
    QFETCH(QString, path);
    GitHttpHost other(m_bench.filePath(u"srv"_s), testing::PushBench::token);
    for (const int status : {301, 302, 303, 307, 308}) {
        m_bench.host().setFault([&](const HostRequest &) -> std::optional<HostReply> {
            return HostReply{status, "text/plain", "Over there.",
                             path.isNull() ? QByteArray()
                                           : other.url({}).toEncoded() + path.toUtf8()};
        });
        const auto result = m_bench.pushed(m_bench.request());
        QVERIFY(!result);
        QCOMPARE(result.error().kind, ErrorKind::UnreadableReply);
    }
    QCOMPARE(other.requests(), 0);
}

// libgit2's parser takes line ends without \r; a redirect written like that must not get past us.
void TestPushTrust::followsNoOddRedirect()
{
    const testing::RawHost host([](QTcpSocket &socket, const QByteArray &) {
        socket.write("\r\n\nHTTP/1.1  302 Found\nLocation: http://127.0.0.1:1/x/info/refs\n"
                     "Content-Length: 0\n\n");
    });
    const auto result = m_bench.pushed(m_bench.request(host.url(u"app.git"_s)));
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ErrorKind::UnreadableReply);
}

void TestPushTrust::sendsTheTokenNowhereElse()
{
    GitHttpHost other(m_bench.filePath(u"srv"_s), testing::PushBench::token);
    m_bench.host().setFault([&](const HostRequest &request) -> std::optional<HostReply> {
        if (!request.isSignedIn)
            return std::nullopt;
        return HostReply{307, "text/plain", {}, other.url(u"app.git/info/refs"_s).toEncoded()};
    });
    const auto result = m_bench.pushed(m_bench.request());
    QVERIFY(!result);
    QCOMPARE(other.credentials(), 0);
    QCOMPARE(m_bench.remoteTip(u"main"_s), QString());
}

void TestPushTrust::ignoresInsteadOf()
{
    GitHttpHost other(m_bench.filePath(u"srv"_s), testing::PushBench::token);
    const QByteArray right = m_bench.host().url({}).toEncoded();
    const QByteArray wrong = other.url({}).toEncoded();
    m_bench.home().setConfig("[url \"" + wrong + "\"]\n insteadOf = " + right
                             + "\n pushInsteadOf = " + right + "\n[http]\n proxy = " + wrong
                             + "\n");
    const auto result = m_bench.pushed(m_bench.request());
    QVERIFY2(result, result ? "" : qPrintable(result.error().detail));
    QCOMPARE(other.requests(), 0);
}

void TestPushTrust::refusesAnUnknownCertificate()
{
    QVERIFY(m_bench.makeCertificate());
    const GitHttpHost host(
        m_bench.filePath(u"srv"_s), testing::PushBench::token,
        GitHttpHost::Tls{m_bench.filePath(u"cert.pem"_s), m_bench.filePath(u"key.pem"_s)});
    const auto result = m_bench.pushed(m_bench.request(host.url(u"app.git"_s)));
    QVERIFY(!result);
    QVERIFY2(result.error().kind == ErrorKind::TlsFailed, qPrintable(result.error().detail));
    QCOMPARE(host.requests(), 0);

    auto trusting = QSslConfiguration::defaultConfiguration();
    QVERIFY(trusting.addCaCertificates(m_bench.filePath(u"cert.pem"_s)));
    QSslConfiguration::setDefaultConfiguration(trusting);
    QUrl otherName = host.url(u"app.git"_s);
    otherName.setHost(u"127.0.0.1"_s); // the certificate is for localhost
    QCOMPARE(m_bench.pushed(m_bench.request(otherName)).error().kind, ErrorKind::TlsFailed);
    QCOMPARE(host.credentials(), 0);
}

void TestPushTrust::usesNoProxyForThisComputer()
{
    const testing::RawHost proxy([](QTcpSocket &, const QByteArray &) {});
    QNetworkProxy::setApplicationProxy(
        {QNetworkProxy::HttpProxy, u"127.0.0.1"_s, quint16(proxy.url({}).port())});
    const auto result = m_bench.pushed(m_bench.request());
    QVERIFY2(result, result ? "" : qPrintable(result.error().detail));
    QCOMPARE(proxy.connections(), 0);
}

void TestPushTrust::leavesNamesToTheProxy()
{
    QByteArray asked;
    {
        const testing::RawHost proxy([&](QTcpSocket &socket, const QByteArray &head) {
            asked = head;
            socket.write("HTTP/1.1 403 No\r\nContent-Length: 0\r\n\r\n");
        });
        QNetworkProxy::setApplicationProxy(
            {QNetworkProxy::HttpProxy, u"127.0.0.1"_s, quint16(proxy.url({}).port())});
        const auto result =
            m_bench.pushed(m_bench.request(QUrl(u"https://nowhere.invalid/app.git"_s)));
        QVERIFY(!result);
        QCOMPARE(result.error().kind, ErrorKind::Offline);
    }
    QVERIFY2(asked.startsWith("CONNECT nowhere.invalid:443 "), asked.constData());
    QVERIFY(!asked.toLower().contains("\nauthorization"));
}

QTEST_GUILESS_MAIN(TestPushTrust)
#include "tst_pushtrust.moc"
