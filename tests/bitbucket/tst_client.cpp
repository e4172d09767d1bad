// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bitbucket/client.h"

#include "testing/fakehttp.h"
#include "testing/fixture.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace windlass;
using namespace windlass::bitbucket;
using http::HttpReply;
using testing::FakeHttp;

// What goes over the wire, byte for byte.
class TestClient final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void asksForLists();
    void takesNextAsItIs();
    void encodesSegments_data();
    void encodesSegments();
    void filtersByName_data();
    void filtersByName();
    void asksInOrderAndParts_data();
    void asksInOrderAndParts();
    void listsBranches();
    void asksForDetails();
    void asksForBranchAndRepositoryAtOnce();
    void believesNoPageAboutBranches_data();
    void believesNoPageAboutBranches();
    void quotesForQueries_data();
    void quotesForQueries();
    void createsRepositories_data();
    void createsRepositories();
    void turnsRepliesIntoErrors_data();
    void turnsRepliesIntoErrors();
    void passesErrorsOn();
};

static const QUrl apiRoot(u"https://api.example"_s);

//! What the list of repositories is asked for: what a Repository has.
static const QByteArray fields =
    "&fields=next%2Csize%2Cvalues.uuid%2Cvalues.slug%2Cvalues.name%2Cvalues.full_name%2C"
    "values.description%2Cvalues.is_private%2Cvalues.mainbranch.name%2Cvalues.project.uuid%2C"
    "values.project.key%2Cvalues.project.name%2Cvalues.updated_on%2Cvalues.language%2Cvalues.size%"
    "2C"
    "values.links.html%2Cvalues.links.clone";

static HttpReply ok(const QString &file)
{
    return {200, testing::fixture(u"bitbucket/"_s + file), "application/json"};
}

void TestClient::asksForLists()
{
    FakeHttp http;
    Client client(http, apiRoot);
    http.expect("GET", "https://api.example/2.0/user", ok(u"user.json"_s));
    const auto user = client.user();
    QVERIFY(!user.isFinished());
    QTRY_VERIFY(user.isFinished());
    QCOMPARE(user.result()->username, u"sourcegraph-testing"_s);

    http.expect("GET", "https://api.example/2.0/user/workspaces?pagelen=100",
                ok(u"user-workspaces-page.json"_s));
    const auto workspaces = client.workspaces();
    QTRY_VERIFY(workspaces.isFinished());
    QCOMPARE(workspaces.result()->items.size(), 1);

    http.expect("GET", "https://api.example/2.0/user/emails?pagelen=100",
                HttpReply{200, R"({"values":[{"email":"ada@example.com"}]})", "application/json"});
    const auto addresses = client.emailAddresses();
    QTRY_VERIFY(addresses.isFinished());
    QCOMPARE(addresses.result()->items.size(), 1);

    http.expect("GET", "https://api.example/2.0/workspaces/acme", ok(u"workspace.json"_s));
    const auto workspace = client.workspace(u"acme"_s);
    QTRY_VERIFY(workspace.isFinished());
    QCOMPARE(workspace.result()->slug, u"bbworkspace1"_s);

    http.expect("GET", "https://api.example/2.0/workspaces/acme/projects?pagelen=100",
                ok(u"projects-page.json"_s));
    const auto projects = client.projects(u"acme"_s);
    QTRY_VERIFY(projects.isFinished());
    QCOMPARE(projects.result()->items.size(), 2);

    http.expect("GET",
                "https://api.example/2.0/repositories/acme?pagelen=100&sort=-updated_on" + fields,
                ok(u"repositories-page-with-next.json"_s));
    const auto repositories = client.repositories(u"acme"_s);
    QTRY_VERIFY(repositories.isFinished());
    QVERIFY(repositories.result()->next.isValid());
    QVERIFY(http.allUsed());
    for (const http::HttpRequest &request : http.sent())
        QVERIFY(request.body.isEmpty());
}

void TestClient::takesNextAsItIs()
{
    FakeHttp http;
    Client client(http, apiRoot);
    const QByteArray next = "https://elsewhere.example/x?page=2&q=a%2Bb%20%26%7Bc%7D";
    const QUrl url = QUrl::fromEncoded(next);
    for (const QString &file : {u"user-workspaces-page.json"_s, u"projects-page.json"_s,
                                u"repositories-page-last.json"_s})
        http.expect("GET", next, ok(file)); // where it may lead is for HttpClient to say
    const auto workspaces = client.workspaces(url);
    const auto projects = client.projects(u"acme"_s, url);
    const auto repositories = client.repositories(u"acme"_s, {.name = u"filter"_s}, url);
    QTRY_VERIFY(repositories.isFinished() && workspaces.isFinished() && projects.isFinished());
    QVERIFY(repositories.result().has_value());
    QVERIFY(http.allUsed());
}

void TestClient::encodesSegments_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("encoded");
    QTest::newRow("plain") << u"main-1.0_x~y"_s << QByteArray("main-1.0_x~y");
    QTest::newRow("uuid") << u"{7dd600e6}"_s << QByteArray("%7B7dd600e6%7D");
    QTest::newRow("slash") << u"feature/a/b"_s << QByteArray("feature%2Fa%2Fb");
    QTest::newRow("percent") << u"100%25"_s << QByteArray("100%2525");
    QTest::newRow("plus and space") << u"a+b c"_s << QByteArray("a%2Bb%20c");
    QTest::newRow("reserved") << u"a?b#c&d=e;f:g@h"_s
                              << QByteArray("a%3Fb%23c%26d%3De%3Bf%3Ag%40h");
    QTest::newRow("backslash and quotes") << u"a\\b\"c'd"_s << QByteArray("a%5Cb%22c%27d");
    QTest::newRow("non-ASCII") << u"ä概"_s << QByteArray("%C3%A4%E6%A6%82");
    QTest::newRow("line break") << u"a\nb"_s << QByteArray("a%0Ab");
}

void TestClient::encodesSegments()
{
    QFETCH(QString, text);
    QFETCH(QByteArray, encoded);
    FakeHttp http;
    Client client(http, apiRoot);
    const QByteArray repository = "https://api.example/2.0/repositories/" + encoded + '/' + encoded;
    http.expect("GET", repository, ok(u"repository-private.json"_s));
    http.expect("GET", repository + "/refs/branches/" + encoded, ok(u"branch.json"_s));
    const auto one = client.repository(text, text);
    const auto two = client.branch(text, text, text);
    QTRY_VERIFY(one.isFinished() && two.isFinished());
    QCOMPARE(one.result()->slug, u"src-cli"_s);
    QCOMPARE(two.result()->name, u"feature/BB-1"_s);
    QVERIFY(http.allUsed());
}

void TestClient::filtersByName_data()
{
    QTest::addColumn<QString>("filter");
    QTest::addColumn<QByteArray>("query");
    QTest::newRow("word") << u"app"_s << QByteArray("name~%22app%22");
    QTest::newRow("quote") << u"a\"b"_s << QByteArray("name~%22a%5C%22b%22");
    QTest::newRow("backslash") << u"a\\"_s << QByteArray("name~%22a%5C%5C%22");
    QTest::newRow("plus, percent, ampersand")
        << u"a+b%c&d"_s << QByteArray("name~%22a%2Bb%25c%26d%22");
    QTest::newRow("hash, equals, space") << u"#=  x"_s << QByteArray("name~%22%23%3D%20%20x%22");
    QTest::newRow("non-ASCII") << u"ä"_s << QByteArray("name~%22%C3%A4%22");
    QTest::newRow("would end the string")
        << u"x\" OR is_private=false"_s
        << QByteArray("name~%22x%5C%22%20OR%20is_private%3Dfalse%22");
}

void TestClient::filtersByName()
{
    QFETCH(QString, filter);
    QFETCH(QByteArray, query);
    FakeHttp http;
    Client client(http, apiRoot);
    http.expect("GET",
                "https://api.example/2.0/repositories/acme?pagelen=100&sort=-updated_on&q=" + query
                    + fields,
                ok(u"empty-page.json"_s));
    const auto page = client.repositories(u"acme"_s, {.name = filter});
    QTRY_VERIFY(page.isFinished());
    QVERIFY(page.result().has_value());
}

void TestClient::asksInOrderAndParts_data()
{
    QTest::addColumn<RepositoryQuery>("query");
    QTest::addColumn<QByteArray>("sort");
    QTest::addColumn<QByteArray>("conditions");
    const QDateTime until(QDate(2026, 11, 23), QTime(13, 5, 7, 9), Qt::OffsetFromUTC, 3600);
    QTest::newRow("by name") << RepositoryQuery{.sort = {RepositoryField::Name, false}}
                             << QByteArray("name") << QByteArray();
    QTest::newRow("smallest first") << RepositoryQuery{.sort = {RepositoryField::Size, false}}
                                    << QByteArray("size") << QByteArray();
    QTest::newRow("largest first") << RepositoryQuery{.sort = {RepositoryField::Size, true}}
                                   << QByteArray("-size") << QByteArray();
    QTest::newRow("project") << RepositoryQuery{.projectKey = u"A\"B"_s}
                             << QByteArray("-updated_on")
                             << QByteArray("&q=project.key%3D%22A%5C%22B%22");
    QTest::newRow("name and project")
        << RepositoryQuery{u"x"_s, u"CORE"_s, {}, {}} << QByteArray("-updated_on")
        << QByteArray("&q=name~%22x%22%20AND%20project.key%3D%22CORE%22");
    QTest::newRow("until") << RepositoryQuery{.updatedUntil = until} << QByteArray("-updated_on")
                           << QByteArray("&q=updated_on%3C%3D2026-11-23T12%3A05%3A07.009Z");
}

void TestClient::asksInOrderAndParts()
{
    QFETCH(RepositoryQuery, query);
    QFETCH(QByteArray, sort);
    QFETCH(QByteArray, conditions);
    FakeHttp http;
    Client client(http, apiRoot);
    http.expect("GET",
                "https://api.example/2.0/repositories/acme?pagelen=100&sort=" + sort + conditions
                    + fields,
                ok(u"empty-page.json"_s));
    const auto page = client.repositories(u"acme"_s, query);
    QTRY_VERIFY(page.isFinished());
    QVERIFY(page.result().has_value());
}

void TestClient::listsBranches()
{
    FakeHttp http;
    Client client(http, apiRoot);
    http.expect("GET",
                "https://api.example/2.0/repositories/acme/app/refs/branches?pagelen=100"
                "&sort=-target.date&fields=next%2Cvalues.name%2Cvalues.target.hash",
                HttpReply{200, R"({"values":[{"name":"a/b","target":{"hash":"a1b2"}}]})",
                          "application/json"});
    const auto branches = client.branches(u"acme"_s, u"app"_s);
    QTRY_VERIFY(branches.isFinished());
    QVERIFY(branches.result() && branches.result()->items.size() == 1);
    QCOMPARE(branches.result()->items.constFirst().name, u"a/b"_s);
}

void TestClient::asksForDetails()
{
    FakeHttp http;
    Client client(http, apiRoot);
    const auto answer = [](const QByteArray &body) {
        return HttpReply{200, body, "application/json"};
    };
    http.expect("GET", "https://api.example/2.0/user/workspaces/acme/permission",
                answer(R"({"permission":"create-project"})"));
    http.expect(
        "GET", "https://api.example/2.0/repositories/acme/app/refs/branches?pagelen=10&fields=size",
        answer(R"({"size":4})"));
    http.expect("GET",
                "https://api.example/2.0/repositories/acme/app/"
                "pullrequests?state=OPEN&pagelen=10&fields=size",
                answer("{}"));
    http.expect(
        "GET", "https://api.example/2.0/repositories/acme/app/src/a1b2/?pagelen=100",
        answer(
            R"({"values":[{"type":"commit_directory","path":"docs","commit":{"hash":"a1b2"}},)"
            R"({"type":"commit_file","path":"READ ME.md","size":7,"commit":{"hash":"a1b2"}}]})"));
    http.expect("GET", "https://api.example/2.0/repositories/acme/app/src/a1b2/READ%20ME.md",
                {HttpReply{200, "# Hello", "text/plain"}});
    const auto permission = client.permission(u"acme"_s);
    const auto branches = client.branchCount(u"acme"_s, u"app"_s);
    const auto requests = client.openPullRequestCount(u"acme"_s, u"app"_s);
    const auto files = client.topFiles(u"acme"_s, u"app"_s, u"a1b2"_s);
    QTRY_VERIFY(permission.isFinished() && branches.isFinished() && requests.isFinished()
                && files.isFinished());
    QVERIFY(permission.result() == WorkspacePermission::CreateProject);
    QCOMPARE(*branches.result(), std::optional<qint64>(4));
    QCOMPARE(*requests.result(), std::optional<qint64>()); // not told is not none
    QCOMPARE(files.result()->size(), 1);
    const auto text = client.fileContent(u"acme"_s, u"app"_s, files.result()->first());
    QTRY_VERIFY(text.isFinished());
    QCOMPARE(*text.result(), "# Hello");
    QVERIFY(http.allUsed());
}

void TestClient::asksForBranchAndRepositoryAtOnce()
{
    FakeHttp http;
    Client client(http, apiRoot);
    http.expect(
        "GET",
        "https://api.example/2.0/repositories/acme/app/refs/branches/a%2Fb?fields=name%2C"
        "target.hash%2Ctarget.repository.uuid%2Ctarget.repository.slug%2Ctarget.repository.name%2C"
        "target.repository.full_name%2Ctarget.repository.is_private%2C"
        "target.repository.mainbranch.name%2Ctarget.repository.links.html%2C"
        "target.repository.links.clone",
        ok(u"branch.json"_s)); // what comes from a server that does not know such wishes
    const auto asked = client.branchInRepository(u"acme"_s, u"app"_s, u"a/b"_s);
    QTRY_VERIFY(asked.isFinished());
    QVERIFY(!asked.result());
    QCOMPARE(asked.result().error().kind, ErrorKind::UnreadableReply);
    QVERIFY(http.allUsed());
}

void TestClient::believesNoPageAboutBranches_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("Bitbucket") << 404 << QByteArray("application/json") << ErrorKind::NotFound;
    QTest::newRow("page") << 404 << QByteArray("text/html") << ErrorKind::UnreadableReply;
    QTest::newRow("call is gone") << 410 << QByteArray("application/json")
                                  << ErrorKind::UnreadableReply;
}

//! Who believes it takes the branch of a review for deleted, and opens a second pull request.
void TestClient::believesNoPageAboutBranches()
{
    QFETCH(int, status);
    QFETCH(QByteArray, type);
    QFETCH(ErrorKind, kind);
    FakeHttp http;
    Client client(http, apiRoot);
    http.expect("GET", "https://api.example/2.0/repositories/acme/app/refs/branches/main",
                HttpReply{.status = status, .body = "{}", .contentType = type});
    const auto branch = client.branch(u"acme"_s, u"app"_s, u"main"_s);
    QTRY_VERIFY(branch.isFinished());
    QVERIFY(!branch.result());
    QCOMPARE(branch.result().error().kind, kind);
    QVERIFY(!branch.result().error().message.isEmpty());
}

void TestClient::quotesForQueries_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("quoted");
    QTest::newRow("empty") << QString() << u"\"\""_s;
    QTest::newRow("word") << u"a"_s << u"\"a\""_s;
    QTest::newRow("quote") << u"\""_s << u"\"\\\"\""_s;
    QTest::newRow("backslash") << u"\\"_s << u"\"\\\\\""_s;
    QTest::newRow("both") << u"\\\""_s << u"\"\\\\\\\"\""_s;
}

void TestClient::quotesForQueries()
{
    QFETCH(QString, text);
    QFETCH(QString, quoted);
    QCOMPARE(quotedForQuery(text), quoted);
}

void TestClient::createsRepositories_data()
{
    QTest::addColumn<RepositoryDraft>("draft");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("least") << RepositoryDraft{u"acme"_s, u"a b"_s, u"A b"_s, {}, true, {}}
                           << QByteArray(R"({"is_private":true,"name":"A b","scm":"git"})");
    QTest::newRow("all")
        << RepositoryDraft{u"acme"_s, u"a b"_s, u"Ä\"\n"_s, u"<b>"_s, false, u"PROJ"_s}
        << QByteArray("{\"description\":\"<b>\",\"is_private\":false,\"name\":\"Ä\\\"\\n\","
                      "\"project\":{\"key\":\"PROJ\"},\"scm\":\"git\"}");
}

void TestClient::createsRepositories()
{
    QFETCH(RepositoryDraft, draft);
    QFETCH(QByteArray, body);
    FakeHttp http;
    Client client(http, apiRoot);
    http.expect("POST", "https://api.example/2.0/repositories/acme/a%20b",
                ok(u"repository-empty.json"_s));
    const auto created = client.createRepository(draft);
    QTRY_VERIFY(created.isFinished());
    QCOMPARE(created.result()->slug, u"fresh"_s);
    QCOMPARE(http.sent().first().body, body);
    QCOMPARE(http.sent().first().contentType, "application/json");
}

void TestClient::turnsRepliesIntoErrors_data()
{
    QTest::addColumn<HttpReply>("reply");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("404") << HttpReply{404, {}, {}} << ErrorKind::NotFound;
    QTest::newRow("304") << HttpReply{304, {}, {}} << ErrorKind::UnreadableReply;
    QTest::newRow("200, HTML") << HttpReply{200, "<p>Welcome", "text/html"}
                               << ErrorKind::UnreadableReply;
    QTest::newRow("204, nothing") << HttpReply{204, {}, {}} << ErrorKind::UnreadableReply;
    QTest::newRow("199") << HttpReply{199, "{}", {}} << ErrorKind::UnreadableReply;
}

void TestClient::turnsRepliesIntoErrors()
{
    QFETCH(HttpReply, reply);
    QFETCH(ErrorKind, kind);
    FakeHttp http;
    Client client(http, apiRoot);
    http.expect("GET", "https://api.example/2.0/user", reply);
    const auto user = client.user();
    QTRY_VERIFY(user.isFinished());
    QVERIFY(!user.result());
    QCOMPARE(user.result().error().kind, kind);
}

void TestClient::passesErrorsOn()
{
    FakeHttp http;
    Client client(http, apiRoot);
    http.expect("GET", "https://api.example/2.0/user",
                fail(ErrorKind::TlsFailed, u"Not trusted."_s, u"error 6"_s));
    const auto user = client.user();
    QTRY_VERIFY(user.isFinished());
    QCOMPARE(user.result().error().kind, ErrorKind::TlsFailed);
    QCOMPARE(user.result().error().message, u"Not trusted."_s);
    QCOMPARE(user.result().error().detail, u"error 6"_s);
}

QTEST_GUILESS_MAIN(TestClient)
#include "tst_client.moc"
