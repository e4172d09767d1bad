// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/server/server.h"
#include "practice/visitor.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace windlass::practice;

class TestPracticeRest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void answersAccountCalls();
    void refusesWithoutToken();
    void namesMissingScope();
    void saysWhatWasGranted();
    void followsPagesToTheEnd();
    void filtersAndSorts();
    void refusesBadLists_data();
    void refusesBadLists();
    void findsByUuid();
    void hidesWhatIsNotYours();
    void removedCallsAreGone_data();
    void removedCallsAreGone();
    void createsRepository();
    void refusesBadRepositories();
    void changesRepository();
    void readsCode();
    void makesBranches();

private:
    [[nodiscard]] QString tip(const QString &repository, const QString &branch);

    std::unique_ptr<Server> m_server;
    std::unique_ptr<Visitor> m_visitor;
};

void TestPracticeRest::init()
{
    m_server = std::make_unique<Server>();
    QCOMPARE(m_server->start(), QString());
    m_visitor = std::make_unique<Visitor>(m_server->announcement());
    QVERIFY(m_visitor->signIn());
}

void TestPracticeRest::cleanup()
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

void TestPracticeRest::answersAccountCalls()
{
    QCOMPARE(each(m_visitor->get(u"/2.0/user/emails"_s), "email"_L1).value(0),
             u"ada@example.com"_s);
    const Answer workspaces = m_visitor->get(u"/2.0/user/workspaces"_s);
    QCOMPARE(values(workspaces).size(), 3);
    const QJsonObject first = values(workspaces).first().toObject();
    QCOMPARE(first.value("type"_L1).toString(), u"workspace_access"_s);
    QVERIFY(first.value("administrator"_L1).toBool());
    QVERIFY(!first.value("workspace"_L1).toObject().contains("name"_L1));
    QCOMPARE(m_visitor->get(u"/2.0/workspaces/acme"_s).json.value("name"_L1).toString(), u"Acme"_s);
    QCOMPARE(m_visitor->get(u"/2.0/user/workspaces/globex/permission"_s)
                 .json.value("permission"_L1)
                 .toString(),
             u"member"_s);
    QCOMPARE(each(m_visitor->get(u"/2.0/workspaces/acme/projects"_s), "key"_L1),
             (QStringList{u"CORE"_s, u"WEB"_s}));
    QCOMPARE(m_visitor->get(u"/2.0/workspaces/nobody"_s).status, 404);
}

void TestPracticeRest::refusesWithoutToken()
{
    const QString url = m_visitor->value(u"api_url"_s) + u"/2.0/user"_s;
    const Answer none = m_visitor->send("GET", QUrl(url));
    QCOMPARE(none.status, 401);
    QVERIFY(none.headers.value("content-type").startsWith("text/plain"));
    QCOMPARE(none.headers.value("www-authenticate"), "Basic realm=\"Bitbucket.org HTTP\"");
    QVERIFY(m_visitor->expectViolations({u"token-in-url"_s}));
    const Answer inQuery = m_visitor->send(
        "GET", QUrl::fromEncoded(url.toLatin1() + "?access_token="
                                 + QUrl::toPercentEncoding(m_visitor->accessToken)));
    QCOMPARE(inQuery.status, 401);
    m_visitor->accessToken = u"wrong"_s;
    const Answer wrong = m_visitor->get(u"/2.0/user"_s);
    QCOMPARE(wrong.status, 401);
    QCOMPARE(wrong.json.value("type"_L1).toString(), u"error"_s);
}

void TestPracticeRest::namesMissingScope()
{
    (void)m_visitor->control("POST", u"consumer"_s,
                             {{u"key"_s, m_visitor->value(u"key"_s)},
                              {u"scopes"_s, QJsonArray{u"account"_s, u"repository:admin"_s}}});
    QVERIFY(m_visitor->signIn());
    QCOMPARE(m_visitor->get(u"/2.0/user"_s).status, 200);
    const Answer emails = m_visitor->get(u"/2.0/user/emails"_s);
    QCOMPARE(emails.status, 403);
    QCOMPARE(emails.message(), u"Your credentials lack one or more required privilege scopes."_s);
    const QJsonObject detail =
        emails.json.value("error"_L1).toObject().value("detail"_L1).toObject();
    QCOMPARE(detail.value("required"_L1).toArray(), QJsonArray{u"email"_s});
    QCOMPARE(detail.value("granted"_L1).toArray(),
             (QJsonArray{u"account"_s, u"repository:admin"_s}));
    // repository:admin does not imply reading.
    QCOMPARE(m_visitor->get(u"/2.0/repositories/acme"_s).status, 403);
}

void TestPracticeRest::saysWhatWasGranted()
{
    const Answer user = m_visitor->get(u"/2.0/user"_s);
    QVERIFY(user.headers.value("x-oauth-scopes").startsWith("account, email, "));
    QCOMPARE(user.headers.value("x-accepted-oauth-scopes"), "account");
    QCOMPARE(user.headers.value("x-credential-type"), "oauth2");
    QCOMPARE(m_visitor->api("DELETE", u"/2.0/repositories/acme/sandbox"_s).status, 403);
}

void TestPracticeRest::followsPagesToTheEnd()
{
    QSet<QString> slugs;
    int pages = 0;
    QString next = u"/2.0/repositories/acme?pagelen=10&sort=name"_s;
    while (!next.isEmpty()) {
        const Answer page = m_visitor->get(next);
        QCOMPARE(page.status, 200);
        for (const QString &slug : each(page, "slug"_L1))
            slugs.insert(slug);
        next = page.json.value("next"_L1).toString();
        ++pages;
    }
    QCOMPARE(pages, 3);
    QCOMPARE(slugs.size(), 30);
}

void TestPracticeRest::filtersAndSorts()
{
    const QString path = u"/2.0/repositories/acme?pagelen=100&"_s;
    const Answer web = m_visitor->get(path + u"q=name~%22SHOP%22+AND+project.key%3D%22WEB%22"_s);
    QCOMPARE(each(web, "slug"_L1), QStringList{u"shop-admin"_s});
    const Answer kanji = m_visitor->get(path + u"q=name%20~%20%22%E5%9C%A8%E5%BA%AB%22"_s);
    QCOMPARE(each(kanji, "slug"_L1), QStringList{u"zaiko-kanri"_s});
    const Answer open = m_visitor->get(path + u"q=is_private=false"_s);
    QCOMPARE(values(open).size(), 4);
    const Answer both = m_visitor->get(path + u"q=(slug=%22docs%22+OR+slug+IN+(%22sandbox%22))"_s);
    QCOMPARE(values(both).size(), 2);
    QStringList names = each(m_visitor->get(path + u"sort=-updated_on"_s), "updated_on"_L1);
    QVERIFY(std::is_sorted(names.crbegin(), names.crend()));
}

void TestPracticeRest::refusesBadLists_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QStringList>("misuse");
    const QStringList tooLong{u"pagelen-over-limit"_s};
    QTest::newRow("too long") << u"/2.0/repositories/acme?pagelen=101"_s << tooLong;
    QTest::newRow("too short") << u"/2.0/repositories/acme?pagelen=9"_s << QStringList();
    QTest::newRow("no number") << u"/2.0/repositories/acme?pagelen=all"_s << QStringList();
    QTest::newRow("pull requests")
        << u"/2.0/repositories/acme/shop-api/pullrequests?pagelen=100"_s << tooLong;
    QTest::newRow("cursor") << u"/2.0/repositories/acme?after=xyz"_s
                            << QStringList{u"next-by-hand"_s};
    QTest::newRow("no query") << u"/2.0/repositories/acme?q=name"_s << QStringList();
    QTest::newRow("open string") << u"/2.0/repositories/acme?q=name~%22x"_s << QStringList();
    QTest::newRow("unknown field")
        << u"/2.0/repositories/acme?q=colour=%22red%22"_s << QStringList();
    QTest::newRow("unknown sort") << u"/2.0/repositories/acme?sort=colour"_s << QStringList();
}

void TestPracticeRest::refusesBadLists()
{
    QFETCH(QString, path);
    QFETCH(QStringList, misuse);
    if (!misuse.isEmpty())
        QVERIFY(m_visitor->expectViolations(misuse));
    const Answer answer = m_visitor->get(path);
    QCOMPARE(answer.status, 400);
    QVERIFY(!answer.message().isEmpty());
}

void TestPracticeRest::findsByUuid()
{
    const Answer bySlug = m_visitor->get(u"/2.0/repositories/acme/shop-api"_s);
    const QString uuid = bySlug.json.value("uuid"_L1).toString();
    QVERIFY(uuid.startsWith(u'{'));
    const QString encoded = QString::fromLatin1(QUrl::toPercentEncoding(uuid));
    const QString home = QString::fromLatin1(QUrl::toPercentEncoding(
        bySlug.json.value("workspace"_L1).toObject().value("uuid"_L1).toString()));
    for (const QString &workspace : {u"acme"_s, home, u"%7B%7D"_s})
        QCOMPARE(m_visitor->get(u"/2.0/repositories/"_s + workspace + u'/' + encoded).json,
                 bySlug.json);
}

void TestPracticeRest::hidesWhatIsNotYours()
{
    const Answer hidden = m_visitor->get(u"/2.0/repositories/globex/moonbase"_s);
    const Answer missing = m_visitor->get(u"/2.0/repositories/globex/not-there"_s);
    QCOMPARE(hidden.status, 404);
    QCOMPARE(hidden.json, missing.json);
    QVERIFY(
        !each(m_visitor->get(u"/2.0/repositories/globex"_s), "slug"_L1).contains(u"moonbase"_s));
    QVERIFY(m_visitor->signIn(u"grace"_s));
    QCOMPARE(m_visitor->get(u"/2.0/repositories/globex/moonbase"_s).status, 200);
    QCOMPARE(m_visitor->get(u"/2.0/repositories/acme/legacy-monolith"_s).status, 404);
    QCOMPARE(m_visitor->get(u"/2.0/user/workspaces/ada-lovelace/permission"_s).status, 403);
}

void TestPracticeRest::removedCallsAreGone_data()
{
    QTest::addColumn<QString>("path");
    for (const char *path :
         {"/2.0/workspaces", "/2.0/repositories", "/2.0/user/permissions/workspaces",
          "/2.0/user/permissions/repositories"})
        QTest::newRow(path) << QString::fromLatin1(path);
}

void TestPracticeRest::removedCallsAreGone()
{
    QFETCH(QString, path);
    QVERIFY(m_visitor->expectViolations({u"removed-call"_s}));
    const Answer answer = m_visitor->get(path);
    QCOMPARE(answer.status, 410);
    QCOMPARE(answer.message(), u"CHANGE-2770 - Functionality has been deprecated"_s);
}

void TestPracticeRest::createsRepository()
{
    const QString path = u"/2.0/repositories/acme/new-app"_s;
    const Answer made = m_visitor->api("POST", path,
                                       {{u"scm"_s, u"git"_s},
                                        {u"is_private"_s, true},
                                        {u"name"_s, u"New App"_s},
                                        {u"description"_s, u"Text"_s},
                                        {u"project"_s, QJsonObject{{u"key"_s, u"WEB"_s}}}});
    QCOMPARE(made.status, 200);
    QCOMPARE(made.json.value("slug"_L1).toString(), u"new-app"_s);
    QCOMPARE(made.json.value("name"_L1).toString(), u"New App"_s);
    QCOMPARE(made.json.value("full_name"_L1).toString(), u"acme/new-app"_s);
    QVERIFY(made.json.value("is_private"_L1).toBool());
    QVERIFY(made.json.value("mainbranch"_L1).isNull());
    QCOMPARE(made.json.value("project"_L1).toObject().value("key"_L1).toString(), u"WEB"_s);
    const QString clone = made.json.value("links"_L1)
                              .toObject()
                              .value("clone"_L1)
                              .toArray()
                              .first()
                              .toObject()
                              .value("href"_L1)
                              .toString();
    QString expected = m_visitor->value(u"web_url"_s) + u"/acme/new-app.git"_s;
    QCOMPARE(clone, expected.replace(u"://"_s, u"://ada-l@"_s));
    QCOMPARE(m_visitor->get(path).json, made.json);

    const Answer again = m_visitor->api("POST", path, {{u"scm"_s, u"git"_s}});
    QCOMPARE(again.status, 400);
    QCOMPARE(again.message(), u"Repository with this Slug and Owner already exists."_s);
    QVERIFY(
        again.json.value("error"_L1).toObject().value("fields"_L1).toObject().contains("name"_L1));
}

void TestPracticeRest::refusesBadRepositories()
{
    const auto create = [this](const QString &path, const QJsonObject &body = {}) {
        return m_visitor->api("POST", u"/2.0/repositories/"_s + path, body).status;
    };
    QCOMPARE(create(u"acme/New-App"_s), 400);
    QCOMPARE(create(u"acme/new%20app"_s), 400);
    QCOMPARE(create(u"acme/x"_s, {{u"project"_s, QJsonObject{{u"key"_s, u"NONE"_s}}}}), 400);
    QCOMPARE(create(u"globex/x"_s), 403);
    QCOMPARE(create(u"nobody/x"_s), 404);
    QVERIFY(m_visitor->signIn(u"grace"_s));
    QCOMPARE(create(u"globex/x"_s, {{u"is_private"_s, false}}), 400);
    QCOMPARE(create(u"globex/x"_s, {{u"is_private"_s, true}}), 200);
}

void TestPracticeRest::changesRepository()
{
    const QString path = u"/2.0/repositories/acme/"_s;
    const Answer changed =
        m_visitor->api("PUT", path + u"shop-api"_s,
                       {{u"name"_s, u"Shop: the API"_s}, {u"description"_s, u"New"_s}});
    QCOMPARE(changed.status, 200);
    QCOMPARE(changed.json.value("slug"_L1).toString(), u"shop-the-api"_s);
    QVERIFY(changed.headers.value("location").endsWith("/2.0/repositories/acme/shop-the-api"));
    QCOMPARE(m_visitor->get(path + u"shop-api"_s).status, 404);
    QCOMPARE(m_visitor->get(path + u"shop-the-api"_s).json.value("description"_L1).toString(),
             u"New"_s);
    QVERIFY(m_visitor->expectViolations({u"put-creates"_s}));
    QCOMPARE(m_visitor->api("PUT", path + u"fresh"_s).status, 201); // PUT creates
}

QString TestPracticeRest::tip(const QString &repository, const QString &branch)
{
    const Answer answer =
        m_visitor->get(u"/2.0/repositories/"_s + repository + u"/refs/branches/"_s + branch);
    return answer.json.value("target"_L1).toObject().value("hash"_L1).toString();
}

void TestPracticeRest::readsCode()
{
    const QString home = u"/2.0/repositories/acme/shop-api"_s;
    const Answer branches = m_visitor->get(home + u"/refs/branches?sort=name"_s);
    QCOMPARE(each(branches, "name"_L1),
             (QStringList{u"feature/stock"_s, u"main"_s, u"release/1.0"_s}));
    const QString hash = tip(u"acme/shop-api"_s, u"feature%2Fstock"_s);
    QCOMPARE(hash.size(), 40);
    QCOMPARE(m_visitor->get(home + u"/refs/branches/none"_s).status, 404);

    const Answer commits = m_visitor->get(home + u"/commits/feature%2Fstock?exclude=main"_s);
    QCOMPARE(each(commits, "hash"_L1), QStringList{hash});
    const QJsonObject author = values(commits).first().toObject().value("author"_L1).toObject();
    QCOMPARE(author.value("user"_L1).toObject().value("nickname"_L1).toString(), u"grace"_s);
    QCOMPARE(m_visitor->get(home + u"/commit/"_s + hash).json.value("hash"_L1).toString(), hash);
    QCOMPARE(m_visitor->get(home + u"/commits/nothing"_s).status, 404);

    const Answer root = m_visitor->get(home + u"/src"_s);
    QCOMPARE(root.status, 302);
    const Answer listing = m_visitor->get(QString::fromLatin1(root.headers.value("location")));
    QVERIFY(each(listing, "path"_L1).contains(u"README.md"_s));
    const Answer readme = m_visitor->get(home + u"/src/main/README.md"_s);
    QVERIFY(readme.body.startsWith("# shop-api"));
    QCOMPARE(m_visitor->get(home + u"/src/main/none.md"_s).message(),
             u"No such file or directory: none.md"_s);
    const QString lager = u"/2.0/repositories/acme/m-ller-lagerverwaltung/src/main/"_s;
    const QByteArray file =
        QUrl::toPercentEncoding(u"straße"_s) + '/' + QUrl::toPercentEncoding(u"größe.txt"_s);
    QCOMPARE(m_visitor->get(lager + QString::fromLatin1(file)).body, QByteArray("groß\n"));
}

void TestPracticeRest::makesBranches()
{
    const QString path = u"/2.0/repositories/acme/shop-api/refs/branches"_s;
    const QString hash = tip(u"acme/shop-api"_s, u"main"_s);
    const QJsonObject body{{u"name"_s, u"windlass/new"_s},
                           {u"target"_s, QJsonObject{{u"hash"_s, hash}}}};
    QCOMPARE(m_visitor->api("POST", path, body).status, 201);
    QCOMPARE(tip(u"acme/shop-api"_s, u"windlass%2Fnew"_s), hash);
    QCOMPARE(m_visitor->api("POST", path, body).status, 400);
    const Answer gone = m_visitor->api("DELETE", path + u"/windlass%2Fnew"_s);
    QCOMPARE(gone.status, 204);
    QCOMPARE(gone.headers.value("content-type"), "text/html; charset=utf-8");
    QCOMPARE(m_visitor->api("DELETE", path + u"/main"_s).status, 400);
}

QTEST_GUILESS_MAIN(TestPracticeRest)
#include "tst_rest.moc"
