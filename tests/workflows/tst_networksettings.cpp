// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/networksettings.h"

#include "git/library.h"
#include "git/transfer.h"
#include "http/proxyrules.h"
#include "testing/freeport.h"
#include "testing/standinserver.h"

#include <QDir>
#include <QNetworkProxyFactory>
#include <QProcess>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>

using namespace Qt::StringLiterals;
using namespace windlass;
using testing::StandInServer;
using Way = ProxyChoice::Way;

class TestNetworkSettings final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void startsWithTheSystem();
    void survivesARestart_data();
    void survivesARestart();
    void readsNonsenseAsTheSystem_data();
    void readsNonsenseAsTheSystem();
    void changesNothingThatCannotBeKept();
    void holdsForBothAtOnce();
    void testsWhatIsEntered();
    void testsBothServers();
    void tellsWhatDoesNotAnswer_data();
    void tellsWhatDoesNotAnswer();

private:
    [[nodiscard]] Profile profile() const;
    [[nodiscard]] ProxyChoice ofStandIn() const;

    std::unique_ptr<QTemporaryDir> m_place;
    std::unique_ptr<StandInServer> m_proxy;
};

//! Nothing of these names is ever looked up: that is the proxy's work.
static const ServerAddresses servers{QUrl(u"http://web.bitbucket.test"_s),
                                     QUrl(u"http://api.bitbucket.test"_s)};

static QNetworkProxy proxyInUse()
{
    const QNetworkProxyQuery query(QUrl(u"https://api.bitbucket.test"_s));
    return QNetworkProxyFactory::proxyForQuery(query).constFirst();
}

static Result<> awaited(const QFuture<Result<>> &future)
{
    if (QTest::qWaitFor([&future] { return future.isFinished(); }, 30000))
        return future.result();
    return fail(ErrorKind::Internal, u"Nothing came."_s);
}

void TestNetworkSettings::init()
{
    m_place = std::make_unique<QTemporaryDir>();
    m_proxy = std::make_unique<StandInServer>();
    for (const char *name : {"http_proxy", "https_proxy", "HTTP_PROXY", "HTTPS_PROXY", "all_proxy"})
        qunsetenv(name);
}

void TestNetworkSettings::cleanup()
{
    http::installProxyRules();
    m_proxy.reset();
    m_place.reset();
}

Profile TestNetworkSettings::profile() const
{
    return *Profile::open(m_place->path());
}

ProxyChoice TestNetworkSettings::ofStandIn() const
{
    return {Way::Http, u"127.0.0.1"_s, m_proxy->port()};
}

void TestNetworkSettings::startsWithTheSystem()
{
    QCOMPARE(workflows::storedProxy(profile()), ProxyChoice());
    workflows::applyNetworkSettings(profile());
    QCOMPARE(proxyInUse().type(), QNetworkProxy::NoProxy); // the system has none here
}

void TestNetworkSettings::survivesARestart_data()
{
    QTest::addColumn<int>("way");
    QTest::addColumn<QString>("address");
    QTest::addColumn<int>("type");
    QTest::newRow("system") << int(Way::System) << u""_s << int(QNetworkProxy::NoProxy);
    QTest::newRow("none") << int(Way::None) << u""_s << int(QNetworkProxy::NoProxy);
    QTest::newRow("http") << int(Way::Http) << u"p.example.com:3128"_s
                          << int(QNetworkProxy::HttpProxy);
    QTest::newRow("socks, IPv6") << int(Way::Socks5) << u"[fd00::1]:1080"_s
                                 << int(QNetworkProxy::Socks5Proxy);
}

void TestNetworkSettings::survivesARestart()
{
    QFETCH(int, way);
    QFETCH(QString, address);
    QFETCH(int, type);
    const auto choice = parseProxy(Way(way), address);
    QVERIFY(choice);
    QVERIFY(workflows::useProxy(profile(), {Way::Http, u"before.example.com"_s, 1}));
    QVERIFY(workflows::useProxy(profile(), *choice));
    QCOMPARE(int(proxyInUse().type()), type);
    http::installProxyRules({Way::Http, u"other.example.com"_s, 1});
    workflows::applyNetworkSettings(profile());
    QCOMPARE(workflows::storedProxy(profile()), *choice);
    QCOMPARE(int(proxyInUse().type()), type);
    QCOMPARE(proxyInUse().hostName(), choice->host);
}

void TestNetworkSettings::readsNonsenseAsTheSystem_data()
{
    QTest::addColumn<QString>("way");
    QTest::addColumn<QString>("address");
    QTest::newRow("unknown way") << u"carrier-pigeon"_s << u"p.example.com:3128"_s;
    QTest::newRow("no address") << u"http"_s << u""_s;
    QTest::newRow("bad port") << u"http"_s << u"p.example.com:99999"_s;
    QTest::newRow("a password") << u"http"_s << u"ada:x@p.example.com:3128"_s;
}

void TestNetworkSettings::readsNonsenseAsTheSystem()
{
    QFETCH(QString, way);
    QFETCH(QString, address);
    {
        QSettings file(profile().settingsFile(), QSettings::IniFormat);
        file.setValue(u"network/proxy"_s, way);
        file.setValue(u"network/proxyAddress"_s, address);
    }
    QTest::ignoreMessage(QtWarningMsg,
                         "The proxy in the settings cannot be read; the system's is used.");
    QCOMPARE(workflows::storedProxy(profile()), ProxyChoice());
}

void TestNetworkSettings::changesNothingThatCannotBeKept()
{
    QVERIFY(workflows::useProxy(profile(), {Way::Http, u"p.example.com"_s, 3128}));
    const QString file = profile().settingsFile();
    QVERIFY(QFile::remove(file));
    QVERIFY(QDir().mkpath(file)); // also root cannot write a file there
    const Result<> used = workflows::useProxy(profile(), {Way::None});
    QVERIFY(!used);
    QCOMPARE(used.error().kind, ErrorKind::Storage);
    QVERIFY(used.error().message.contains(file));
    QCOMPARE(proxyInUse().hostName(), u"p.example.com"_s);
}

//! The API's client and git's stream, from another thread, both come to the proxy.
void TestNetworkSettings::holdsForBothAtOnce()
{
    const git::Library library;
    QVERIFY(workflows::useProxy(profile(), ofStandIn()));
    const QString folder = m_place->filePath(u"app"_s);
    QCOMPARE(QProcess::execute(u"git"_s, {u"init"_s, u"-q"_s, folder}), 0);
    m_proxy->answer.status = 502;
    QThreadPool pool;
    const auto branch = git::BranchName::parse(u"main"_s);
    const auto fetched = git::fetch(
        pool, {folder, {QUrl(u"https://git.bitbucket.test/a/b.git"_s), u"x"_s, u"y"_s}, *branch},
        {});
    QTRY_VERIFY_WITH_TIMEOUT(fetched.isFinished(), 30000);
    QVERIFY(!fetched.result());
    QVERIFY(!m_proxy->seen.isEmpty());
    QCOMPARE(m_proxy->seen.constFirst().method, QByteArray("CONNECT"));
    QCOMPARE(m_proxy->seen.constFirst().target, QByteArray("git.bitbucket.test:443"));
    QVERIFY(!m_proxy->seen.constFirst().headers.contains("authorization"));
}

void TestNetworkSettings::testsWhatIsEntered()
{
    QVERIFY(workflows::useProxy(profile(), {Way::Http, u"127.0.0.1"_s, testing::freePort()}));
    m_proxy->answer.status = 401; // to nobody, as Bitbucket does
    QVERIFY(awaited(workflows::testConnection(servers, ofStandIn())));
    QVERIFY(!awaited(workflows::testConnection(servers, workflows::storedProxy(profile()))));
}

void TestNetworkSettings::testsBothServers()
{
    m_proxy->answer.status = 404;
    QVERIFY(awaited(workflows::testConnection(servers, ofStandIn())));
    QStringList hosts;
    for (const testing::SeenRequest &seen : std::as_const(m_proxy->seen)) {
        hosts.append(QUrl(QString::fromLatin1(seen.target)).host());
        QCOMPARE(seen.headers.value("authorization"), QByteArray()); // as nobody
    }
    QCOMPARE(hosts, QStringList({u"api.bitbucket.test"_s, u"web.bitbucket.test"_s}));
}

void TestNetworkSettings::tellsWhatDoesNotAnswer_data()
{
    QTest::addColumn<QList<int>>("statuses");
    QTest::addColumn<QString>("words");
    QTest::newRow("API") << QList<int>{503} << u"api.bitbucket.test was reached"_s;
    QTest::newRow("web") << QList<int>{401, 500} << u"web.bitbucket.test was reached"_s;
}

void TestNetworkSettings::tellsWhatDoesNotAnswer()
{
    QFETCH(QList<int>, statuses);
    QFETCH(QString, words);
    for (const int status : statuses)
        m_proxy->script.append(testing::Answer{.status = status});
    const Result<> reached = awaited(workflows::testConnection(servers, ofStandIn()));
    QVERIFY(!reached);
    QCOMPARE(reached.error().kind, ErrorKind::ServerFault);
    QVERIFY2(reached.error().message.startsWith(words), qPrintable(reached.error().message));
    QCOMPARE(m_proxy->seen.size(), statuses.size()); // asked once
}

QTEST_GUILESS_MAIN(TestNetworkSettings)
#include "tst_networksettings.moc"
