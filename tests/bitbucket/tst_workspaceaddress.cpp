// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bitbucket/workspaceaddress.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace windlass;
using namespace windlass::bitbucket;

class TestWorkspaceAddress final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void findsTheWorkspace_data();
    void findsTheWorkspace();
    void findsItAtAnotherServer_data();
    void findsItAtAnotherServer();
    void refuses_data();
    void refuses();
    void keepsPasswordsToItself();
    void findsTheRepository_data();
    void findsTheRepository();
    void findsNoRepositoryElsewhere_data();
    void findsNoRepositoryElsewhere();
    void tellsAddressesFromNames_data();
    void tellsAddressesFromNames();
};

void TestWorkspaceAddress::findsTheWorkspace_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("workspace");
    const QString uuid = u"{9b7d1e35-60c4-4c1f-8f2a-2c3d4e5f6a02}"_s;
    const auto row = [](const char *text, const QString &workspace = u"acme"_s) {
        QTest::newRow(text) << QString::fromLatin1(text) << workspace;
    };
    row("acme");
    row("  acme\n");
    row("Acme");
    row("acme-2_x", u"acme-2_x"_s);
    row("acme/shop-api");
    row("bitbucket.org/acme");
    row("www.bitbucket.org/acme/");
    row("https://bitbucket.org/acme");
    row("https://bitbucket.org/acme/");
    row("http://bitbucket.org/acme");
    row("https://BITBUCKET.ORG/Acme/");
    row("https://bitbucket.org:443/acme");
    row("https://bitbucket.org/acme/workspace/overview");
    row("https://bitbucket.org/acme/workspace/settings/api");
    row("https://bitbucket.org/acme/workspace/settings/oauth-consumers/7/edit?iframe=true#top");
    row("https://bitbucket.org/acme/workspace/projects/CORE");
    row("https://bitbucket.org/acme/shop-api/src/main/");
    row("https://bitbucket.org/acme/shop-api/pull-requests/7/diff");
    row("https://bitbucket.org/acme/shop-api/commits/a1b2c3d");
    row("https://bitbucket.org/acme/projects.git");
    row("https://ada@bitbucket.org/acme/shop-api.git");
    row("git clone https://ada@bitbucket.org/acme/shop-api.git");
    row("git@bitbucket.org:acme/shop-api.git");
    row("git clone git@bitbucket.org:acme/shop-api.git shop");
    row("ssh://git@bitbucket.org/acme/shop-api.git");
    row("ssh://git@altssh.bitbucket.org:443/acme/shop-api.git");
    row("https://api.bitbucket.org/2.0/repositories/acme/shop-api");
    row("https://api.bitbucket.org/2.0/workspaces/acme/projects?pagelen=100");
    row("https://api.bitbucket.org/2.0/user/workspaces/acme/permission");
    row("https://bitbucket.org/!api/2.0/repositories/acme");
    row("https://bitbucket.org/repo/create?workspace=acme");
    row("https://bitbucket.org/dashboard/pullrequests?workspace=acme");
    row("https://bitbucket.org/snippets/acme/kypj");
    row("https://bitbucket.org/%7B9b7d1e35-60c4-4c1f-8f2a-2c3d4e5f6a02%7D/shop-api", uuid);
    row("{9b7d1e35-60c4-4c1f-8f2a-2c3d4e5f6a02}", uuid);
}

void TestWorkspaceAddress::findsTheWorkspace()
{
    QFETCH(QString, text);
    const auto found = workspaceFromText(text, QUrl(u"https://bitbucket.org"_s));
    QVERIFY2(found, found ? "" : qPrintable(found.error().message));
    QTEST(*found, "workspace");
}

void TestWorkspaceAddress::findsItAtAnotherServer_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isFound");
    QTest::newRow("its page") << u"http://127.0.0.1:8000/acme/shop-api"_s << true;
    QTest::newRow("without the scheme") << u"127.0.0.1:8000/acme"_s << true;
    QTest::newRow("slug") << u"acme"_s << true;
    QTest::newRow("another port") << u"http://127.0.0.1:8001/acme"_s << false;
    QTest::newRow("Bitbucket") << u"https://bitbucket.org/acme"_s << false;
}

void TestWorkspaceAddress::findsItAtAnotherServer()
{
    QFETCH(QString, text);
    QFETCH(bool, isFound);
    const auto found = workspaceFromText(text, QUrl(u"http://127.0.0.1:8000"_s));
    QCOMPARE(found.has_value(), isFound);
    QCOMPARE(found.value_or(u"acme"_s), u"acme"_s);
}

void TestWorkspaceAddress::refuses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *text, const char *words) {
        QTest::newRow(text) << QString::fromLatin1(text) << QString::fromLatin1(words);
    };
    const char *const dataCenter = "is a Bitbucket Data Center";
    const char *const other = "This address belongs to ";
    const char *const none = "There is no workspace in this address";
    row("", "Enter the workspace");
    row(" \t ", "Enter the workspace");
    row("https://git.example.com/projects/SHOP/repos/shop-api/browse", dataCenter);
    row("https://git.example.com/scm/shop/shop-api.git", dataCenter);
    row("https://git.example.com/users/ada/repos/tools", dataCenter);
    row("https://example.com/bitbucket/projects/SHOP", dataCenter);
    row("ssh://git@git.example.com:7999/shop/shop-api.git", dataCenter);
    row("http://git.example.com:7990/dashboard", dataCenter);
    row("https://git.example.com/rest/api/1.0/projects/SHOP", dataCenter);
    row("https://git.example.com/plugins/servlet/access-tokens", dataCenter);
    row("http://localhost:7990/projects/SHOP", dataCenter);
    row("https://github.com/acme/shop-api", "belongs to github.com");
    row("git@gitlab.com:acme/shop-api.git", "belongs to gitlab.com");
    row("github.com/acme", other);
    row("https://bitbucket.org.example.com/acme", "belongs to bitbucket.org.example.com");
    row("https://bitbucket.org@example.com/acme", "belongs to example.com");
    row("https://notbitbucket.org/acme", other);
    row("https://bitbucket.org", none);
    row("https://bitbucket.org/", none);
    row("bitbucket.org", none);
    row("https://bitbucket.org/dashboard/overview", none);
    row("https://bitbucket.org/account/settings/app-authorizations/", none);
    row("https://bitbucket.org/site/oauth2/authorize?client_id=x", none);
    row("https://bitbucket.org/../acme", none);
    row("https://bitbucket.org/a%2Fb/c", none);
    row("https://bitbucket.org/not%20a%20slug", none);
    row("https://api.bitbucket.org/2.0/user", none);
    row("javascript:alert(1)", "");
    row("file:///etc/passwd", "neither a workspace nor an address");
    row("ftp://bitbucket.org/acme", "neither a workspace nor an address");
    row("two words", "");
}

void TestWorkspaceAddress::refuses()
{
    QFETCH(QString, text);
    QFETCH(QString, words);
    const auto found = workspaceFromText(text, QUrl(u"https://bitbucket.org"_s));
    QVERIFY2(!found, found ? qPrintable(*found) : "");
    QCOMPARE(found.error().kind, ErrorKind::BadInput);
    QVERIFY2(found.error().message.contains(words), qPrintable(found.error().message));
    QVERIFY(found.error().message.endsWith(u'.'));
}

void TestWorkspaceAddress::keepsPasswordsToItself()
{
    const auto found = workspaceFromText(u"https://ada:hidden@git.example.com/scm/a/b.git"_s,
                                         QUrl(u"https://bitbucket.org"_s));
    QVERIFY(!found);
    QVERIFY(!found.error().message.contains(u"hidden"_s));
    QVERIFY(!found.error().detail.contains(u"hidden"_s));
}

void TestWorkspaceAddress::findsTheRepository_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("repository"); // of acme; empty: the address is the workspace's
    const auto row = [](const char *text, const QString &repository = u"shop-api"_s) {
        QTest::newRow(text) << QString::fromLatin1(text) << repository;
    };
    row("acme/shop-api");
    row(" Acme/Shop-API/ ");
    row("acme/shop.api_2", u"shop.api_2"_s);
    row("https://bitbucket.org/acme/shop-api");
    row("https://bitbucket.org/acme/shop-api/");
    row("https://bitbucket.org/acme/shop-api/src/main/README.md#lines-3");
    row("https://bitbucket.org/acme/shop-api/pull-requests/7/diff");
    row("https://bitbucket.org/acme/shop-api/branch/feature/x?dest=main");
    row("https://ada@bitbucket.org/acme/shop-api.git");
    row("git clone git@bitbucket.org:acme/shop-api.git shop");
    row("ssh://git@altssh.bitbucket.org:443/acme/shop-api.git");
    row("https://api.bitbucket.org/2.0/repositories/acme/shop-api/commits");
    row("https://bitbucket.org/!api/2.0/repositories/acme/shop-api");
    row("https://bitbucket.org/acme/%7B9b7d1e35-60c4-4c1f-8f2a-2c3d4e5f6a02%7D/src",
        u"{9b7d1e35-60c4-4c1f-8f2a-2c3d4e5f6a02}"_s);
    row("acme", {});
    row("https://bitbucket.org/acme/", {});
    row("https://bitbucket.org/acme/workspace/projects/CORE", {});
    row("https://api.bitbucket.org/2.0/workspaces/acme/projects", {});
    row("https://bitbucket.org/repo/create?workspace=acme", {});
    row("https://bitbucket.org/snippets/acme/kypj", {});
    row("https://bitbucket.org/acme/..%2Fx", {});
}

void TestWorkspaceAddress::findsTheRepository()
{
    QFETCH(QString, text);
    const auto found = repositoryFromText(text, QUrl(u"https://bitbucket.org"_s));
    QVERIFY2(found, found ? "" : qPrintable(found.error().message));
    QCOMPARE(found->workspace, u"acme"_s);
    QTEST(found->repository, "repository");
}

void TestWorkspaceAddress::findsNoRepositoryElsewhere_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("said");
    QTest::newRow("Data Center") << u"https://git.acme.example/projects/CORE/repos/shop/browse"_s
                                 << u"Data Center"_s;
    QTest::newRow("Data Center by ssh")
        << u"ssh://git@git.acme.example:7999/core/shop.git"_s << u"Data Center"_s;
    QTest::newRow("another host") << u"https://github.com/acme/shop"_s << u"github.com"_s;
    QTest::newRow("nothing") << QString() << u"Enter"_s;
}

void TestWorkspaceAddress::findsNoRepositoryElsewhere()
{
    QFETCH(QString, text);
    QFETCH(QString, said);
    const auto found = repositoryFromText(text, QUrl(u"https://bitbucket.org"_s));
    QVERIFY(!found);
    QCOMPARE(found.error().kind, ErrorKind::BadInput);
    QVERIFY2(found.error().message.contains(said), qPrintable(found.error().message));
}

void TestWorkspaceAddress::tellsAddressesFromNames_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isAddress");
    for (const char *text :
         {"acme/shop-api", "acme/shop.api/", "https://bitbucket.org/acme", "bitbucket.org/acme/x",
          "git@bitbucket.org:acme/x.git", "git clone git@bitbucket.org:acme/x.git", "HTTP://x/y"})
        QTest::newRow(text) << QString::fromLatin1(text) << true;
    for (const char *text :
         {"", "shop", "shop api", "shop/", "/shop", "a / b", "v1.2", "a@b", "c++/cli tools"})
        QTest::newRow(*text ? text : "nothing") << QString::fromLatin1(text) << false;
}

void TestWorkspaceAddress::tellsAddressesFromNames()
{
    QFETCH(QString, text);
    QTEST(isAddressLike(text), "isAddress");
}

QTEST_GUILESS_MAIN(TestWorkspaceAddress)
#include "tst_workspaceaddress.moc"
