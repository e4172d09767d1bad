// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/server/server.h"
#include "practice/visitor.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace windlass::practice;

class TestPracticeRepositoryParts final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void hooks();
    void hooksNeedPublicAddress_data();
    void hooksNeedPublicAddress();
    void hookEvents();
    void branchRestrictions();
    void members();
    void emails();
    void ownProfile();
    void ownWorkspaces();
    void ownPermissions();
    void defaultReviewers();
    void statuses();
    void projects();
    void shapeOfRepository();

private:
    void grantAll();
    std::unique_ptr<Server> m_server;
    std::unique_ptr<Visitor> m_visitor;
};

void TestPracticeRepositoryParts::init()
{
    m_server = std::make_unique<Server>();
    QCOMPARE(m_server->start(), QString());
    m_visitor = std::make_unique<Visitor>(m_server->announcement());
    QVERIFY(m_visitor->signIn());
}

void TestPracticeRepositoryParts::cleanup()
{
    m_visitor.reset();
    m_server.reset();
}

//! With every scope there is.
void TestPracticeRepositoryParts::grantAll()
{
    (void)m_visitor->control(
        "POST", u"consumer"_s,
        {{u"key"_s, m_visitor->value(u"key"_s)},
         {u"scopes"_s, QJsonArray{u"account"_s, u"email"_s, u"project"_s, u"project:admin"_s,
                                  u"repository:admin"_s, u"repository:write"_s,
                                  u"repository:delete"_s, u"pullrequest:write"_s, u"webhook"_s}}});
    QVERIFY(m_visitor->signIn());
}

void TestPracticeRepositoryParts::hooks()
{
    const QString path = u"/2.0/repositories/acme/shop-api/hooks"_s;
    QCOMPARE(m_visitor->get(path).at(u"error.detail.required"_s).toArray(),
             QJsonArray{u"webhook"_s});
    grantAll();
    const QJsonObject body{{u"description"_s, u"Build"_s},
                           {u"url"_s, u"https://ci.example.com/hook"_s},
                           {u"active"_s, true},
                           {u"secret"_s, u"not to be seen"_s},
                           {u"events"_s, QJsonArray{u"repo:push"_s, u"pullrequest:created"_s}}};
    const Answer made = m_visitor->api("POST", path, body);
    QCOMPARE(made.status, 201);
    QCOMPARE(made.at(u"type"_s).toString(), u"webhook_subscription"_s);
    QCOMPARE(made.at(u"secret_set"_s), QJsonValue(true));
    QVERIFY(!made.body.contains("not to be seen"));
    QCOMPARE(made.at(u"subject.full_name"_s).toString(), u"acme/shop-api"_s);
    QVERIFY(made.at(u"created_at"_s).toString().endsWith(u'Z'));
    const QString self = QString::fromLatin1(made.headers.value("location"));
    QVERIFY(self.contains(u"/hooks/%7B"_s));
    QCOMPARE(m_visitor->get(self).json, made.json);
    QCOMPARE(m_visitor->get(path).each(u"url"_s), QStringList{u"https://ci.example.com/hook"_s});
    const Answer changed = m_visitor->api("PUT", self, {{u"active"_s, false}});
    QCOMPARE(changed.at(u"active"_s), QJsonValue(false));
    QCOMPARE(changed.at(u"events"_s).toArray().size(), 2);
    QCOMPARE(m_visitor->api("DELETE", self).status, 204);
    QCOMPARE(m_visitor->get(self).status, 404);
}

void TestPracticeRepositoryParts::hooksNeedPublicAddress_data()
{
    QTest::addColumn<QString>("url");
    for (const char *url : {"http://localhost:3000/x", "http://127.0.0.1/x", "https://10.1.2.3/x",
                            "https://192.168.0.9/x", "https://172.20.0.1/", "ftp://example.com/x",
                            "http://[::1]/x", "", "nonsense"})
        QTest::newRow(url) << QString::fromLatin1(url);
}

void TestPracticeRepositoryParts::hooksNeedPublicAddress()
{
    QFETCH(QString, url);
    grantAll();
    const Answer refused =
        m_visitor->api("POST", u"/2.0/repositories/acme/shop-api/hooks"_s,
                       {{u"url"_s, url}, {u"events"_s, QJsonArray{u"repo:push"_s}}});
    QCOMPARE(refused.status, 400);
    QVERIFY(refused.at(u"error.fields"_s).toObject().contains("url"_L1));
}

void TestPracticeRepositoryParts::hookEvents()
{
    const Answer page = m_visitor->get(u"/2.0/hook_events/repository"_s);
    QVERIFY(page.each(u"event"_s).contains(u"repo:push"_s));
    QCOMPARE(page.at(u"pagelen"_s).toInt(), 30);
    QCOMPARE(m_visitor->get(u"/2.0/hook_events/planet"_s).status, 404);
}

void TestPracticeRepositoryParts::branchRestrictions()
{
    const QString path = u"/2.0/repositories/acme/shop-api/branch-restrictions"_s;
    const QString ada = m_visitor->get(u"/2.0/user"_s).at(u"uuid"_s).toString();
    const Answer made = m_visitor->api("POST", path,
                                       {{u"kind"_s, u"push"_s},
                                        {u"branch_match_kind"_s, u"glob"_s},
                                        {u"pattern"_s, u"release/*"_s},
                                        {u"users"_s, QJsonArray{QJsonObject{{u"uuid"_s, ada}}}}});
    QCOMPARE(made.status, 201);
    QCOMPARE(made.at(u"type"_s).toString(), u"branchrestriction"_s);
    QCOMPARE(made.at(u"id"_s).toInt(), 1);
    QCOMPARE(made.at(u"users"_s).toArray().first().toObject().value("nickname"_L1).toString(),
             u"ada"_s);
    (void)m_visitor->api("POST", path,
                         {{u"kind"_s, u"require_approvals_to_merge"_s},
                          {u"branch_match_kind"_s, u"branching_model"_s},
                          {u"branch_type"_s, u"production"_s},
                          {u"pattern"_s, QString()},
                          {u"value"_s, 2}});
    QCOMPARE(m_visitor->get(path + u"?kind=push"_s).each(u"pattern"_s),
             QStringList{u"release/*"_s});
    QCOMPARE(m_visitor->get(path).values().size(), 2);
    const QJsonObject change{{u"kind"_s, u"require_approvals_to_merge"_s},
                             {u"branch_match_kind"_s, u"branching_model"_s},
                             {u"pattern"_s, QString()},
                             {u"value"_s, 1}};
    QCOMPARE(m_visitor->api("PUT", path + u"/2"_s, change).at(u"value"_s).toInt(), 1);
    QCOMPARE(m_visitor->api("DELETE", path + u"/2"_s).status, 204);
    QCOMPARE(m_visitor->get(path + u"/2"_s).status, 404);
    QCOMPARE(m_visitor->api("POST", path, {{u"kind"_s, u"sing"_s}}).status, 400);
    QVERIFY(m_visitor->signIn(u"grace"_s));
    QCOMPARE(m_visitor->get(path).status, 403); // may write, not administer
}

void TestPracticeRepositoryParts::members()
{
    const Answer page = m_visitor->get(u"/2.0/workspaces/acme/members?pagelen=100"_s);
    QCOMPARE(page.each(u"user.nickname"_s), (QStringList{u"ada"_s, u"grace"_s}));
    QCOMPARE(page.each(u"workspace.slug"_s), (QStringList{u"acme"_s, u"acme"_s}));
    QVERIFY(!page.body.contains("@example.com"));
    const QString ada = m_visitor->get(u"/2.0/user"_s).at(u"uuid"_s).toString();
    const QString one = u"/2.0/workspaces/acme/members/"_s;
    QCOMPARE(m_visitor->get(one + QString::fromLatin1(QUrl::toPercentEncoding(ada)))
                 .at(u"user.uuid"_s)
                 .toString(),
             ada);
    QCOMPARE(m_visitor->get(one + u"ada"_s).status, 404); // a nickname names nobody
    const QString mail =
        QString::fromLatin1(QUrl::toPercentEncoding(u"user.email IN (\"grace@example.com\")"_s));
    QCOMPARE(m_visitor->get(u"/2.0/workspaces/acme/members?q="_s + mail).each(u"user.nickname"_s),
             QStringList{u"grace"_s});
    QCOMPARE(m_visitor->get(u"/2.0/workspaces/acme/permissions"_s).each(u"permission"_s),
             (QStringList{u"owner"_s, u"collaborator"_s}));
    QCOMPARE(m_visitor->get(u"/2.0/workspaces/globex/permissions"_s).status, 403);
}

void TestPracticeRepositoryParts::emails()
{
    QVERIFY(m_visitor->expectViolations({u"token-at-wrong-host"_s}));
    const Answer page = m_visitor->get(u"/2.0/user/emails"_s);
    QCOMPARE(page.each(u"email"_s),
             (QStringList{u"ada@example.com"_s, u"ada.lovelace@example.org"_s}));
    QCOMPARE(page.each(u"type"_s).value(0), u"email"_s);
    const Answer one = m_visitor->get(u"/2.0/user/emails/ada.lovelace%40example.org"_s);
    QCOMPARE(one.at(u"is_primary"_s), QJsonValue(false));
    QCOMPARE(m_visitor->get(u"/2.0/user/emails/grace%40example.com"_s).status, 404);
    // The link of an address points to the web host, which does not know the API.
    const QUrl link = QUrl::fromEncoded(page.each(u"links.self.href"_s).value(0).toLatin1());
    QVERIFY(link.toString().startsWith(m_visitor->value(u"web_url"_s) + u"/!api/2.0/"_s));
    QCOMPARE(m_visitor
                 ->send("GET", link, {},
                        {{"Authorization", "Bearer " + m_visitor->accessToken.toLatin1()}})
                 .status,
             404);
}

void TestPracticeRepositoryParts::ownProfile()
{
    const Answer user = m_visitor->get(u"/2.0/user"_s);
    QCOMPARE(user.at(u"username"_s).toString(), u"ada-l"_s);
    QCOMPARE(user.at(u"account_status"_s).toString(), u"active"_s);
    QVERIFY(m_visitor->set({{u"shows_username"_s, false}}));
    QVERIFY(!m_visitor->get(u"/2.0/user"_s).json.contains("username"_L1));
    const QString other = u"/2.0/users/"_s;
    QCOMPARE(m_visitor->get(other + u"623316f53fbb880068413f6b"_s).at(u"nickname"_s).toString(),
             u"grace"_s);
    QCOMPARE(m_visitor->get(other + u"grace"_s).status, 404); // a nickname names nobody
    QVERIFY(!m_visitor->get(other + u"grace-h"_s).json.contains("username"_L1));
}

void TestPracticeRepositoryParts::ownWorkspaces()
{
    const QString path = u"/2.0/user/workspaces"_s;
    QCOMPARE(m_visitor->get(path).at(u"pagelen"_s).toInt(), 25);
    QCOMPARE(m_visitor->get(path + u"?administrator=false"_s).each(u"workspace.slug"_s),
             QStringList{u"globex"_s});
    QCOMPARE(m_visitor->get(path + u"?sort=-slug&administrator=true"_s).each(u"workspace.slug"_s),
             (QStringList{u"ada-lovelace"_s, u"acme"_s}));
    QCOMPARE(m_visitor->get(path + u"?q=slug%3D%22acme%22"_s).each(u"workspace.type"_s),
             QStringList{u"workspace_base"_s});
    QCOMPARE(m_visitor->get(path + u"?q=name%3D%22Acme%22"_s).message(),
             u"name does not support filtering"_s);
}

void TestPracticeRepositoryParts::ownPermissions()
{
    const QString path = u"/2.0/user/workspaces/"_s;
    QCOMPARE(m_visitor->get(path + u"acme/permission"_s).at(u"permission"_s).toString(),
             u"owner"_s);
    const Answer all = m_visitor->get(path + u"globex/permissions/repositories"_s);
    QCOMPARE(all.each(u"repository.full_name"_s),
             (QStringList{u"globex/hyperdrive"_s, u"globex/shared-tools"_s}));
    QCOMPARE(all.each(u"permission"_s), (QStringList{u"read"_s, u"write"_s}));
    QCOMPARE(all.each(u"type"_s).value(0), u"repository_permission"_s);
    const Answer one = m_visitor->get(
        path + u"globex/permissions/repositories?q=repository.name%3D%22shared-tools%22"_s);
    QCOMPARE(one.each(u"permission"_s), QStringList{u"write"_s});
}

void TestPracticeRepositoryParts::defaultReviewers()
{
    const QString home = u"/2.0/repositories/acme/docs"_s;
    const QString grace =
        m_visitor->get(u"/2.0/workspaces/acme/members"_s).each(u"user.uuid"_s).value(1);
    const QString one =
        home + u"/default-reviewers/"_s + QString::fromLatin1(QUrl::toPercentEncoding(grace));
    QVERIFY(m_visitor->get(home + u"/default-reviewers"_s).values().isEmpty());
    QCOMPARE(m_visitor->get(one).status, 404);
    QCOMPARE(m_visitor->api("PUT", one).at(u"uuid"_s).toString(), grace);
    QCOMPARE(m_visitor->get(home + u"/default-reviewers"_s).each(u"type"_s),
             QStringList{u"user"_s});
    const Answer effective = m_visitor->get(home + u"/effective-default-reviewers"_s);
    QCOMPARE(effective.each(u"reviewer_type"_s), QStringList{u"repository"_s});
    QCOMPARE(effective.each(u"user.uuid"_s), QStringList{grace});
    QCOMPARE(m_visitor->api("DELETE", one).status, 204);
    QVERIFY(m_visitor->get(home + u"/effective-default-reviewers"_s).values().isEmpty());
    QCOMPARE(m_visitor->api("PUT", home + u"/default-reviewers/grace"_s).status, 404);
}

void TestPracticeRepositoryParts::statuses()
{
    const QString home = u"/2.0/repositories/acme/shop-api"_s;
    const QString commit =
        home + u"/commit/"_s
        + m_visitor->get(home + u"/refs/branches/main"_s).at(u"target.hash"_s).toString();
    const QJsonObject body{{u"key"_s, u"a/b c"_s},
                           {u"state"_s, u"INPROGRESS"_s},
                           {u"url"_s, u"https://ci.example.com/1"_s},
                           {u"refname"_s, u"main"_s}};
    const Answer made = m_visitor->api("POST", commit + u"/statuses/build"_s, body);
    QCOMPARE(made.status, 201);
    QCOMPARE(made.at(u"type"_s).toString(), u"build"_s);
    const QString self = made.at(u"links.self.href"_s).toString();
    const Answer put =
        m_visitor->api("PUT", self, {{u"key"_s, u"a/b c"_s}, {u"state"_s, u"FAILED"_s}});
    QCOMPARE(put.status, 200);
    QCOMPARE(put.at(u"created_on"_s), made.at(u"created_on"_s));
    QCOMPARE(put.at(u"refname"_s).toString(), u"main"_s);
    const Answer page = m_visitor->get(commit + u"/statuses"_s);
    QCOMPARE(page.each(u"state"_s), QStringList{u"FAILED"_s});
    QCOMPARE(page.at(u"pagelen"_s).toInt(), 30);
    QCOMPARE(m_visitor->api("PUT", self + u"x"_s, {{u"state"_s, u"FAILED"_s}}).status, 404);
    QCOMPARE(m_visitor->api("PUT", self, {{u"state"_s, u"MAYBE"_s}}).status, 400);
}

void TestPracticeRepositoryParts::projects()
{
    const QString path = u"/2.0/workspaces/acme/projects"_s;
    const QJsonObject body{{u"key"_s, u"NEW1"_s}, {u"name"_s, u"New"_s}};
    QCOMPARE(m_visitor->api("POST", path, body).status, 403); // project:admin is not granted
    grantAll();
    const Answer made = m_visitor->api("POST", path, body);
    QCOMPARE(made.status, 201);
    QCOMPARE(made.at(u"type"_s).toString(), u"project"_s);
    QCOMPARE(made.at(u"owner.type"_s).toString(), u"team"_s);
    QCOMPARE(m_visitor->get(path + u"/NEW1"_s).json, made.json);
    QCOMPARE(m_visitor->api("POST", path, body).status, 400);
    for (const QString &key : {u"new"_s, u"1A"_s, u"A-B"_s, QString()})
        QCOMPARE(m_visitor->api("POST", path, {{u"key"_s, key}, {u"name"_s, u"x"_s}}).status, 400);
    // A repository without a project goes to the oldest; a key may be a uuid.
    QCOMPARE(m_visitor->api("POST", u"/2.0/repositories/acme/a1"_s).at(u"project.key"_s).toString(),
             u"CORE"_s);
    const QJsonObject byUuid{{u"project"_s, QJsonObject{{u"key"_s, made.at(u"uuid"_s)}}}};
    QCOMPARE(m_visitor->api("POST", u"/2.0/repositories/acme/a2"_s, byUuid)
                 .at(u"project.key"_s)
                 .toString(),
             u"NEW1"_s);
}

void TestPracticeRepositoryParts::shapeOfRepository()
{
    const Answer docs = m_visitor->get(u"/2.0/repositories/acme/docs"_s);
    QCOMPARE(docs.at(u"project"_s).toObject().keys(),
             (QStringList{u"key"_s, u"links"_s, u"name"_s, u"type"_s, u"uuid"_s}));
    QCOMPARE(docs.at(u"workspace"_s).toObject().keys(),
             (QStringList{u"links"_s, u"name"_s, u"slug"_s, u"type"_s, u"uuid"_s}));
    QCOMPARE(docs.at(u"fork_policy"_s).toString(), u"allow_forks"_s);
    QCOMPARE(docs.at(u"scm"_s).toString(), u"git"_s);
    static const QRegularExpression time(
        u"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{6}\\+00:00$"_s);
    QVERIFY(time.match(docs.at(u"created_on"_s).toString()).hasMatch());
    QVERIFY(docs.at(u"owner.links.avatar.href"_s).isString());
    QCOMPARE(m_visitor->get(u"/2.0/workspaces/globex"_s).at(u"is_privacy_enforced"_s),
             QJsonValue(true));
}

QTEST_GUILESS_MAIN(TestPracticeRepositoryParts)
#include "tst_repositoryparts.moc"
