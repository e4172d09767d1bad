// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/server/server.h"
#include "practice/visitor.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace windlass::practice;

class TestPracticePullRequests final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void opensPullRequestOnce();
    void refusesBadPullRequests();
    void mergesPullRequest();
    void commentsAndReviewers();
    void keepsStatuses();

private:
    [[nodiscard]] QString tip(const QString &repository, const QString &branch);
    [[nodiscard]] static QJsonObject wanted(const QString &source, const QString &destination,
                                            const QString &title);

    std::unique_ptr<Server> m_server;
    std::unique_ptr<Visitor> m_visitor;
};

void TestPracticePullRequests::init()
{
    m_server = std::make_unique<Server>();
    QCOMPARE(m_server->start(), QString());
    m_visitor = std::make_unique<Visitor>(m_server->announcement());
    QVERIFY(m_visitor->signIn());
}

void TestPracticePullRequests::cleanup()
{
    m_visitor.reset();
    m_server.reset();
}

static QJsonArray values(const Answer &answer)
{
    return answer.json.value("values"_L1).toArray();
}

static QStringList each(const Answer &answer, QLatin1StringView name)
{
    QStringList found;
    for (const QJsonValue &value : values(answer))
        found.append(value.toObject().value(name).toString());
    return found;
}

QString TestPracticePullRequests::tip(const QString &repository, const QString &branch)
{
    const Answer answer =
        m_visitor->get(u"/2.0/repositories/"_s + repository + u"/refs/branches/"_s + branch);
    return answer.json.value("target"_L1).toObject().value("hash"_L1).toString();
}

QJsonObject TestPracticePullRequests::wanted(const QString &source, const QString &destination,
                                             const QString &title)
{
    const auto side = [](const QString &name) {
        return QJsonObject{{u"branch"_s, QJsonObject{{u"name"_s, name}}}};
    };
    return {
        {u"title"_s, title}, {u"source"_s, side(source)}, {u"destination"_s, side(destination)}};
}

void TestPracticePullRequests::opensPullRequestOnce()
{
    const QString path = u"/2.0/repositories/acme/shop-api/pullrequests"_s;
    const Answer first =
        m_visitor->api("POST", path, wanted(u"release/1.0"_s, u"main"_s, u"Release"_s));
    QCOMPARE(first.status, 201);
    QCOMPARE(first.json.value("state"_L1).toString(), u"OPEN"_s);
    QVERIFY(first.headers.value("location").endsWith("/pullrequests/2"));
    const QJsonObject source = first.json.value("source"_L1).toObject();
    QCOMPARE(source.value("commit"_L1).toObject().value("hash"_L1).toString(),
             tip(u"acme/shop-api"_s, u"release%2F1.0"_s).left(12));
    const Answer second =
        m_visitor->api("POST", path, wanted(u"release/1.0"_s, u"main"_s, u"Other title"_s));
    QCOMPARE(second.status, 201);
    QCOMPARE(second.json.value("id"_L1), first.json.value("id"_L1));
    QCOMPARE(second.json.value("title"_L1).toString(), u"Other title"_s);

    const QString query = QString::fromLatin1(QUrl::toPercentEncoding(
        u"state=\"OPEN\" AND source.branch.name=\"release/1.0\" AND destination.branch.name=\"main\""_s));
    const Answer found = m_visitor->get(path + u"?q="_s + query);
    QCOMPARE(each(found, "title"_L1), QStringList{u"Other title"_s});
    QVERIFY(!values(found).first().toObject().contains("reviewers"_L1));
}

void TestPracticePullRequests::refusesBadPullRequests()
{
    const QString path = u"/2.0/repositories/acme/shop-api/pullrequests"_s;
    const auto post = [&](const QString &source, const QString &destination) {
        return m_visitor->api("POST", path, wanted(source, destination, u"T"_s));
    };
    QCOMPARE(post(u"none"_s, u"main"_s).message(), u"source: branch not found: none"_s);
    QCOMPARE(post(u"main"_s, u"none"_s).message(), u"destination: branch not found: none"_s);
    QCOMPARE(post(u"main"_s, u"main"_s).status, 400);
    QCOMPARE(post(u"main"_s, u"feature/stock"_s).status, 400); // nothing to pull
    QJsonObject mine = wanted(u"release/1.0"_s, u"main"_s, u"T"_s);
    const QString self = m_visitor->get(u"/2.0/user"_s).json.value("uuid"_L1).toString();
    mine.insert(u"reviewers"_s, QJsonArray{QJsonObject{{u"uuid"_s, self}}});
    QCOMPARE(m_visitor->api("POST", path, mine).status, 400);
    mine.insert(u"reviewers"_s, QJsonArray{QJsonObject{{u"nickname"_s, u"grace"_s}}});
    QCOMPARE(m_visitor->api("POST", path, mine).message(),
             u"reviewers: Malformed reviewers list"_s);
}

void TestPracticePullRequests::mergesPullRequest()
{
    const QString path = u"/2.0/repositories/acme/shop-api/pullrequests"_s;
    const QString before = tip(u"acme/shop-api"_s, u"main"_s);
    const Answer merged = m_visitor->api("POST", path + u"/1/merge"_s);
    QCOMPARE(merged.status, 200);
    QCOMPARE(merged.json.value("state"_L1).toString(), u"MERGED"_s);
    QVERIFY(tip(u"acme/shop-api"_s, u"main"_s) != before);
    QVERIFY(values(m_visitor->get(path)).isEmpty());
    QCOMPARE(values(m_visitor->get(path + u"?state=MERGED&state=OPEN"_s)).size(), 1);
    QCOMPARE(m_visitor->api("POST", path + u"/1/decline"_s).status, 400);
}

void TestPracticePullRequests::commentsAndReviewers()
{
    const QString home = u"/2.0/repositories/acme/shop-api"_s;
    const QString path = home + u"/pullrequests/1/comments"_s;
    const Answer made = m_visitor->api(
        "POST", path, {{u"content"_s, QJsonObject{{u"raw"_s, u"Pushed again <b>"_s}}}});
    QCOMPARE(made.status, 201);
    QCOMPARE(values(m_visitor->get(path)).size(), 1);
    const Answer request = m_visitor->get(home + u"/pullrequests/1"_s);
    QCOMPARE(request.json.value("comment_count"_L1).toInt(), 1);
    const Answer reviewers = m_visitor->get(home + u"/effective-default-reviewers"_s);
    const QJsonObject first = values(reviewers).first().toObject();
    QCOMPARE(first.value("user"_L1).toObject().value("display_name"_L1).toString(),
             u"Grace Hopper"_s);
}

void TestPracticePullRequests::keepsStatuses()
{
    const QString path = u"/2.0/repositories/acme/shop-api/commit/"_s
                         + tip(u"acme/shop-api"_s, u"main"_s) + u"/statuses"_s;
    for (const QString &state : {u"INPROGRESS"_s, u"SUCCESSFUL"_s})
        QCOMPARE(
            m_visitor->api("POST", path + u"/build"_s, {{u"key"_s, u"ci"_s}, {u"state"_s, state}})
                .status,
            201);
    QCOMPARE(each(m_visitor->get(path), "state"_L1), QStringList{u"SUCCESSFUL"_s});
    QCOMPARE(m_visitor->api("POST", path + u"/build"_s, {{u"key"_s, u"ci"_s}}).status, 400);
}

QTEST_GUILESS_MAIN(TestPracticePullRequests)
#include "tst_pullrequests.moc"
