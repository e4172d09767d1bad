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

// What goes over the wire for pull requests, byte for byte.
class TestClientPullRequests final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void findsPullRequests();
    void createsPullRequests();
    void createsDraftsWithReviewers();
    void leadsPullRequestsElsewhere();
    void comments();
    void readsReviewersAndBuilds();
};

static const QUrl apiRoot(u"https://api.example"_s);

static const char *const pullRequests =
    "https://api.example/2.0/repositories/%7Bw%7D/%7Br%7D/pullrequests";

static HttpReply ok(const QString &file)
{
    return {200, testing::fixture(u"bitbucket/"_s + file), "application/json"};
}

void TestClientPullRequests::findsPullRequests()
{
    FakeHttp http;
    Client client(http, apiRoot);
    http.expect(
        "GET",
        "https://api.example/2.0/repositories/acme/app/pullrequests?pagelen=50&"
        "sort=-created_on&q=source.branch.name%3D%22a%5C%22%252%22%20AND%20%28"
        "state%3D%22OPEN%22%20OR%20state%3D%22MERGED%22%20OR%20state%3D%22DECLINED%22%20OR%20"
        "state%3D%22SUPERSEDED%22%29",
        ok(u"pullrequests-page.json"_s));
    // a name that looks like a place in a format
    const auto page = client.pullRequestsFrom(u"acme"_s, u"app"_s, u"a\"%2"_s);
    QTRY_VERIFY(page.isFinished());
    QCOMPARE(page.result()->items.size(), 5);
}

void TestClientPullRequests::createsPullRequests()
{
    FakeHttp http;
    Client client(http, apiRoot);
    http.expect("POST", "https://api.example/2.0/repositories/%7Bw%7D/%7Br%7D/pullrequests",
                HttpReply{201, ok(u"pullrequest-created.json"_s).body, "application/json"});
    const auto created = client.createPullRequest(
        {u"{w}"_s, u"{r}"_s, u"Title"_s, u"Text"_s, u"windlass/app"_s, u"main"_s});
    QTRY_VERIFY(created.isFinished());
    QCOMPARE(created.result()->id, 2);
    QCOMPARE(http.sent().first().body,
             R"({"description":"Text","destination":{"branch":{"name":"main"}},)"
             R"("source":{"branch":{"name":"windlass/app"}},"title":"Title"})");
}

void TestClientPullRequests::createsDraftsWithReviewers()
{
    FakeHttp http;
    Client client(http, apiRoot);
    http.expect("POST", pullRequests,
                HttpReply{201, ok(u"pullrequest-created.json"_s).body, "application/json"});
    PullRequestDraft draft{u"{w}"_s, u"{r}"_s, u"T"_s, {}, u"a"_s, u"main"_s};
    draft.reviewers = {u"{grace}"_s, u"{alan}"_s};
    draft.isDraft = true;
    draft.closesSourceBranch = true;
    const auto created = client.createPullRequest(draft);
    QTRY_VERIFY(created.isFinished());
    QCOMPARE(http.sent().first().body,
             R"({"close_source_branch":true,"description":"","destination":{"branch":)"
             R"({"name":"main"}},"draft":true,"reviewers":[{"uuid":"{grace}"},{"uuid":"{alan}"}],)"
             R"("source":{"branch":{"name":"a"}},"title":"T"})");
}

void TestClientPullRequests::leadsPullRequestsElsewhere()
{
    FakeHttp http;
    Client client(http, apiRoot);
    http.expect("PUT", QByteArray(pullRequests) + "/2", ok(u"pullrequest-created.json"_s));
    const auto led = client.changeDestination(u"{w}"_s, u"{r}"_s, 2, u"next/\""_s);
    QTRY_VERIFY(led.isFinished());
    QCOMPARE(led.result()->id, 2);
    QCOMPARE(http.sent().first().body, R"({"destination":{"branch":{"name":"next/\""}}})");
}

void TestClientPullRequests::comments()
{
    FakeHttp http;
    Client client(http, apiRoot);
    http.expect("GET", QByteArray(pullRequests) + "/2/comments?pagelen=100&sort=-created_on",
                HttpReply{200, R"({"values":[{"content":{"raw":"one"}},{"deleted":true}]})",
                          "application/json"});
    http.expect("POST", QByteArray(pullRequests) + "/2/comments",
                HttpReply{201, R"({"id":1})", "application/json"});
    const auto there = client.comments(u"{w}"_s, u"{r}"_s, 2);
    QTRY_VERIFY(there.isFinished());
    QCOMPARE(there.result()->items, QStringList({u"one"_s, QString()}));
    const auto added = client.addComment(u"{w}"_s, u"{r}"_s, 2, u"two \"2\""_s);
    QTRY_VERIFY(added.isFinished());
    QVERIFY(added.result());
    QCOMPARE(http.sent().at(1).body, R"({"content":{"raw":"two \"2\""}})");
}

void TestClientPullRequests::readsReviewersAndBuilds()
{
    FakeHttp http;
    Client client(http, apiRoot);
    http.expect("GET",
                "https://api.example/2.0/repositories/%7Bw%7D/%7Br%7D/effective-default-reviewers"
                "?pagelen=100",
                ok(u"effective-default-reviewers-page.json"_s));
    http.expect("GET", QByteArray(pullRequests) + "/2/statuses?pagelen=100",
                ok(u"statuses-page.json"_s));
    const auto reviewers = client.defaultReviewers(u"{w}"_s, u"{r}"_s);
    QTRY_VERIFY(reviewers.isFinished());
    QCOMPARE(reviewers.result()->items.size(), 2);
    QCOMPARE(reviewers.result()->items.first().uuid, u"{9565301a-a3cf-4b5d-88f4-dd6af8078d7e}"_s);
    const auto builds = client.statuses(u"{w}"_s, u"{r}"_s, 2);
    QTRY_VERIFY(builds.isFinished());
    QCOMPARE(builds.result()->items.size(), 1);
    QCOMPARE(builds.result()->items.first().state, BuildStatus::State::Successful);
}

QTEST_GUILESS_MAIN(TestClientPullRequests)
#include "tst_clientpullrequests.moc"
