// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/server/server.h"
#include "practice/visitor.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace windlass::practice;

class TestPracticePullRequestRules final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void reviewersByUuidOrAccount_data();
    void reviewersByUuidOrAccount();
    void defaultReviewersByThemselvesOrNot();
    void stateIsIgnoredWithQuery();
    void secondPostOverwrites();
    void changesInPart();
    void comments();
    void commitsOfOne();
    void mergeChecks();
    void linksAndHashes();
    void sourceInAnotherRepository();

private:
    [[nodiscard]] static QJsonObject wanted(const QString &source, const QJsonObject &more = {});

    std::unique_ptr<Server> m_server;
    std::unique_ptr<Visitor> m_visitor;
};

void TestPracticePullRequestRules::init()
{
    m_server = std::make_unique<Server>();
    QCOMPARE(m_server->start(), QString());
    m_visitor = std::make_unique<Visitor>(m_server->announcement());
    QVERIFY(m_visitor->signIn());
}

void TestPracticePullRequestRules::cleanup()
{
    m_visitor.reset();
    m_server.reset();
}

QJsonObject TestPracticePullRequestRules::wanted(const QString &source, const QJsonObject &more)
{
    QJsonObject body{{u"title"_s, u"Title"_s},
                     {u"source"_s, QJsonObject{{u"branch"_s, QJsonObject{{u"name"_s, source}}}}}};
    for (auto one = more.begin(); one != more.end(); ++one)
        body.insert(one.key(), one.value());
    return body;
}

static QStringList reviewers(const Answer &answer)
{
    QStringList names;
    for (const QJsonValue &value : answer.at(u"reviewers"_s).toArray())
        names.append(value.toObject().value("nickname"_L1).toString());
    return names;
}

const QString all = u"/2.0/repositories/acme/shop-api/pullrequests"_s;

void TestPracticePullRequestRules::reviewersByUuidOrAccount_data()
{
    QTest::addColumn<QJsonObject>("reviewer");
    QTest::addColumn<QString>("message"); // empty: accepted
    const QString malformed = u"reviewers: Malformed reviewers list"_s;
    QTest::newRow("uuid") << QJsonObject{{u"uuid"_s, u"{9b7d1e35-60c4-4c1f-8f2a-2c3d4e5f6a02}"_s}}
                          << QString();
    QTest::newRow("account") << QJsonObject{{u"account_id"_s, u"623316f53fbb880068413f6b"_s}}
                             << QString();
    QTest::newRow("nickname") << QJsonObject{{u"nickname"_s, u"grace"_s}} << malformed;
    QTest::newRow("nickname as uuid") << QJsonObject{{u"uuid"_s, u"grace"_s}} << malformed;
    QTest::newRow("username") << QJsonObject{{u"username"_s, u"grace-h"_s}} << malformed;
    QTest::newRow("nobody") << QJsonObject{{u"uuid"_s, u"{none}"_s}} << malformed;
    QTest::newRow("author")
        << QJsonObject{{u"uuid"_s, u"{4f1c2a9e-3d57-4b62-9d4e-8a1b5c6d7e01}"_s}}
        << u"reviewers: Ada Lovelace is the author and cannot be included as a reviewer."_s;
}

void TestPracticePullRequestRules::reviewersByUuidOrAccount()
{
    QFETCH(QJsonObject, reviewer);
    QFETCH(QString, message);
    const Answer answer = m_visitor->api(
        "POST", all, wanted(u"release/1.0"_s, {{u"reviewers"_s, QJsonArray{reviewer}}}));
    QCOMPARE(answer.message(), message);
    QCOMPARE(answer.status, message.isEmpty() ? 201 : 400);
    if (message.isEmpty())
        QCOMPARE(reviewers(answer), QStringList{u"grace"_s});
    else
        QVERIFY(answer.at(u"error.fields.reviewers"_s).isArray());
}

void TestPracticePullRequestRules::defaultReviewersByThemselvesOrNot()
{
    const Answer plain = m_visitor->api("POST", all, wanted(u"release/1.0"_s));
    QCOMPARE(plain.status, 201);
    QCOMPARE(reviewers(plain), QStringList());
    QCOMPARE(plain.at(u"destination.branch.name"_s).toString(), u"main"_s); // by default
    QCOMPARE(m_visitor->api("POST", all + u"/2/decline"_s).status, 200);
    QVERIFY(m_visitor->set({{u"adds_default_reviewers"_s, true}}));
    const Answer added = m_visitor->api("POST", all, wanted(u"release/1.0"_s));
    QCOMPARE(reviewers(added), QStringList{u"grace"_s});
    QCOMPARE(added.at(u"participants"_s).toArray().first().toObject().value("role"_L1).toString(),
             u"REVIEWER"_s);
    QVERIFY(m_visitor->signIn(u"grace"_s));
    (void)m_visitor->api("POST", all + u"/3/decline"_s);
    QCOMPARE(reviewers(m_visitor->api("POST", all, wanted(u"release/1.0"_s))),
             QStringList()); // never the author
}

void TestPracticePullRequestRules::stateIsIgnoredWithQuery()
{
    (void)m_visitor->api("POST", all + u"/1/decline"_s);
    QVERIFY(m_visitor->get(all).values().isEmpty()); // OPEN by default
    QCOMPARE(m_visitor->get(all + u"?state=DECLINED&state=OPEN"_s).values().size(), 1);
    QCOMPARE(m_visitor->get(all + u"?state=OPEN&q=state%3D%22DECLINED%22"_s).values().size(), 1);
    QVERIFY(m_visitor->get(all + u"?state=DECLINED&q=state%3D%22OPEN%22"_s).values().isEmpty());
}

void TestPracticePullRequestRules::secondPostOverwrites()
{
    const Answer first =
        m_visitor->api("POST", all, wanted(u"release/1.0"_s, {{u"description"_s, u"First"_s}}));
    const Answer second =
        m_visitor->api("POST", all,
                       wanted(u"release/1.0"_s, {{u"title"_s, u"Second"_s},
                                                 {u"description"_s, u"2"_s},
                                                 {u"close_source_branch"_s, true}}));
    QCOMPARE(second.status, 201);
    QCOMPARE(second.at(u"id"_s), first.at(u"id"_s));
    QCOMPARE(second.headers.value("location"), first.headers.value("location"));
    QCOMPARE(second.at(u"title"_s).toString(), u"Second"_s);
    QCOMPARE(second.at(u"close_source_branch"_s), QJsonValue(true));
    QCOMPARE(second.at(u"description"_s).toString(), u"First"_s);
}

void TestPracticePullRequestRules::changesInPart()
{
    const QString path = all + u"/1"_s;
    const Answer before = m_visitor->get(path);
    const Answer changed = m_visitor->api("PUT", path, {{u"draft"_s, true}});
    QCOMPARE(changed.status, 200);
    QCOMPARE(changed.at(u"draft"_s), QJsonValue(true));
    QCOMPARE(changed.at(u"title"_s), before.at(u"title"_s));
    const auto moveTo = [&](const QString &branch) {
        return m_visitor->api(
            "PUT", path,
            {{u"destination"_s, QJsonObject{{u"branch"_s, QJsonObject{{u"name"_s, branch}}}}}});
    };
    QCOMPARE(moveTo(u"release/1.0"_s).at(u"destination.branch.name"_s).toString(),
             u"release/1.0"_s);
    QCOMPARE(moveTo(u"none"_s).message(), u"destination: branch not found: none"_s);
    // The author of this one is Grace, so Ada may review it and Grace may not.
    const auto review = [&](const QString &uuid) {
        return m_visitor
            ->api("PUT", path, {{u"reviewers"_s, QJsonArray{QJsonObject{{u"uuid"_s, uuid}}}}})
            .status;
    };
    QCOMPARE(review(m_visitor->get(u"/2.0/user"_s).at(u"uuid"_s).toString()), 200);
    QCOMPARE(review(before.at(u"author.uuid"_s).toString()), 400);
    (void)m_visitor->api("POST", path + u"/decline"_s);
    QCOMPARE(m_visitor->api("PUT", path, {{u"title"_s, u"Again"_s}}).status, 400);
}

void TestPracticePullRequestRules::comments()
{
    const QString path = all + u"/1/comments"_s;
    const auto said = [](const QString &text) {
        return QJsonObject{{u"content"_s, QJsonObject{{u"raw"_s, text}}}};
    };
    const Answer made = m_visitor->api("POST", path, said(u"One"_s));
    QCOMPARE(made.at(u"type"_s).toString(), u"pullrequest_comment"_s);
    const QString self = QString::fromLatin1(made.headers.value("location"));
    QCOMPARE(m_visitor->api("PUT", self, said(u"Two"_s)).at(u"content.raw"_s).toString(), u"Two"_s);
    QCOMPARE(m_visitor->get(self).at(u"content.raw"_s).toString(), u"Two"_s);
    QCOMPARE(m_visitor->api("POST", path, said({})).status, 400);
    QVERIFY(m_visitor->signIn(u"grace"_s));
    QCOMPARE(m_visitor->api("DELETE", self).status, 403); // somebody else's
    QVERIFY(m_visitor->signIn(u"ada"_s));
    QCOMPARE(m_visitor->api("DELETE", self).status, 204);
    QCOMPARE(m_visitor->get(self).at(u"deleted"_s), QJsonValue(true));
    QCOMPARE(m_visitor->get(all + u"/1"_s).at(u"comment_count"_s).toInt(), 0);
    QCOMPARE(m_visitor->get(path + u"/99"_s).status, 404);
}

void TestPracticePullRequestRules::commitsOfOne()
{
    const Answer page = m_visitor->get(all + u"/1/commits"_s);
    QCOMPARE(page.each(u"message"_s), QStringList{u"Stock: Count what is left\n"_s});
}

void TestPracticePullRequestRules::mergeChecks()
{
    const QString path = all + u"/1/mergeability/checks"_s;
    QCOMPARE(m_visitor->get(path).each(u"state"_s), (QStringList{u"PASSED"_s, u"PASSED"_s}));
    (void)m_visitor->api("POST", all + u"/1/decline"_s);
    QCOMPARE(m_visitor->get(path).each(u"state"_s), (QStringList{u"FAILED"_s, u"FAILED"_s}));
    QVERIFY(m_visitor->set({{u"merge_checks"_s, u"missing"_s}}));
    QCOMPARE(m_visitor->get(path).status, 404);
}

void TestPracticePullRequestRules::linksAndHashes()
{
    const Answer one = m_visitor->get(all + u"/1"_s);
    QCOMPARE(one.at(u"source.commit.hash"_s).toString().size(), 12);
    QVERIFY(one.at(u"links.diff.href"_s).toString().contains(u"%0D"_s));
    QCOMPARE(one.at(u"links.html.href"_s).toString(),
             m_visitor->value(u"web_url"_s) + u"/acme/shop-api/pull-requests/1"_s);
    QCOMPARE(m_visitor->send("GET", QUrl(one.at(u"links.html.href"_s).toString())).status, 200);
}

void TestPracticePullRequestRules::sourceInAnotherRepository()
{
    QJsonObject body = wanted(u"release/1.0"_s);
    QJsonObject source = body.value("source"_L1).toObject();
    source.insert(u"repository"_s, QJsonObject{{u"full_name"_s, u"acme/docs"_s}});
    body.insert(u"source"_s, source);
    QCOMPARE(m_visitor->api("POST", all, body).message(), u"source: repository not found"_s);
}

QTEST_GUILESS_MAIN(TestPracticePullRequestRules)
#include "tst_pullrequestrules.moc"
