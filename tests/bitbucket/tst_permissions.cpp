// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bitbucket/parse.h"
#include "bitbucket/permissions.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace windlass;
using namespace windlass::bitbucket;

class TestPermissions final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void knowsWhatIsImplied_data();
    void knowsWhatIsImplied();
    void readsTheHeader_data();
    void readsTheHeader();
    void readsRefusals();
    void namesTheBoxes();
    void takesNothingElseForARefusal_data();
    void takesNothingElseForARefusal();
};

void TestPermissions::knowsWhatIsImplied_data()
{
    QTest::addColumn<QString>("granted");
    QTest::addColumn<QString>("required");
    QTest::addColumn<QString>("lacking");
    const auto row = [](const char *granted, const char *required, const char *lacking) {
        QTest::addRow("%s for %s", granted, required)
            << QString::fromLatin1(granted) << QString::fromLatin1(required)
            << QString::fromLatin1(lacking);
    };
    row("repository", "repository", "");
    row("repository:write", "repository", "");
    row("repository", "repository:write", "repository:write");
    row("repository:admin", "repository", "repository");
    row("repository:admin", "repository:write", "repository:write");
    row("repository:write", "repository:admin", "repository:admin");
    row("repository:delete", "repository", "repository");
    row("pullrequest", "repository", "");
    row("repository", "pullrequest", "pullrequest");
    row("pullrequest", "repository:write", "repository:write");
    row("pullrequest:write", "pullrequest repository:write repository", "");
    row("repository:write", "pullrequest:write", "pullrequest:write");
    row("pullrequest:write", "repository:admin", "repository:admin");
    row("project", "repository", "");
    row("repository", "project", "project");
    row("project", "repository:write", "repository:write");
    row("project:admin", "project", "project");
    row("project:admin", "repository", "repository");
    row("account", "email", "email");
    row("email", "account", "account");
    row("account repository:write", "account repository email", "email");
    row("", "account", "account");
    row("account", "", "");
}

void TestPermissions::knowsWhatIsImplied()
{
    QFETCH(QString, granted);
    QFETCH(QString, required);
    QFETCH(QString, lacking);
    QCOMPARE(lackingScopes(parseScopes(granted), parseScopes(required)), parseScopes(lacking));
}

void TestPermissions::readsTheHeader_data()
{
    QTest::addColumn<QString>("header");
    QTest::addColumn<QStringList>("scopes");
    QTest::newRow("commas and blanks")
        << u"account, repository:write"_s << QStringList{u"account"_s, u"repository:write"_s};
    QTest::newRow("blanks") << u"account email"_s << QStringList{u"account"_s, u"email"_s};
    QTest::newRow("commas alone") << u"account,email"_s << QStringList{u"account"_s, u"email"_s};
    QTest::newRow("one") << u" account "_s << QStringList{u"account"_s};
    QTest::newRow("none") << QString() << QStringList();
}

void TestPermissions::readsTheHeader()
{
    QFETCH(QString, header);
    QFETCH(QStringList, scopes);
    QCOMPARE(parseScopes(header), scopes);
}

void TestPermissions::readsRefusals()
{
    http::HttpReply reply{403, {}, "application/json"};
    reply.body = R"({"error":{"message":"m","detail":{"required":["repository:admin","a;b"],)"
                 R"("granted":["account","email"]}}})";
    const auto refusal = scopeRefusalOf(parseError(reply));
    QVERIFY(refusal);
    QCOMPARE(refusal->required, (QStringList{u"repository:admin"_s, u"ab"_s}));
    QCOMPARE(refusal->granted, (QStringList{u"account"_s, u"email"_s}));

    reply.body = R"({"error":{"message":"m","detail":{"required":["account"],"granted":[]}}})";
    const auto bare = scopeRefusalOf(parseError(reply));
    QVERIFY(bare);
    QCOMPARE(bare->required, QStringList{u"account"_s});
    QVERIFY(bare->granted.isEmpty());
}

void TestPermissions::namesTheBoxes()
{
    const Error one = errorOf({{u"repository:admin"_s, u"repository"_s},
                               {u"repository:write"_s}}); // which gives repository
    QVERIFY2(one.message.contains(u"tick Repositories: Admin and"_s), qPrintable(one.message));
    QVERIFY(scopeRefusalOf(one));
    const Error two = errorOf({{u"account"_s, u"wiki"_s}, {}});
    QVERIFY2(two.message.contains(u"tick Account: Read, wiki and"_s), qPrintable(two.message));
    const Error odd = errorOf({{u"account"_s}, {u"account"_s}});
    QCOMPARE(odd.kind, ErrorKind::Forbidden);
    QVERIFY2(!odd.message.contains(u"tick"_s) && odd.message.endsWith(u'.'),
             qPrintable(odd.message));
}

void TestPermissions::takesNothingElseForARefusal_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("403 with words")
        << 403 << QByteArray(R"({"error":{"message":"m","detail":"required: account"}})");
    QTest::newRow("403 without required")
        << 403 << QByteArray(R"({"error":{"message":"m","detail":{"granted":["account"]}}})");
    QTest::newRow("404 with scopes")
        << 404
        << QByteArray(R"({"error":{"detail":{"required":["account"],"granted":["email"]}}})");
    QTest::newRow("402 that quotes") << 402 << QByteArray("HTTP 403; required: a; granted: b");
    QTest::newRow("no body") << 403 << QByteArray();
}

void TestPermissions::takesNothingElseForARefusal()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QVERIFY(!scopeRefusalOf(parseError({status, body, "application/json"})));
}

QTEST_GUILESS_MAIN(TestPermissions)
#include "tst_permissions.moc"
