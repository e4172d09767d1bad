// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/server/server.h"
#include "practice/visitor.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace windlass::practice;

class TestPracticeCode final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void commitsForm();
    void authorWithoutAccount();
    void commitsMultipart();
    void commitsOnNewBranch();
    void refusesBadCommits();
    void sendsLargeFilesElsewhere();
    void listsFolders();
    void tags();
    void tagsThatGitPushed();
    void commitsByForm();
    void branchingModel();

private:
    [[nodiscard]] Answer postSource(const QString &repository, const QByteArray &type,
                                    const QByteArray &body);
    //! \param path  below /2.0/repositories/acme
    [[nodiscard]] Answer part(const QString &path);

    std::unique_ptr<Server> m_server;
    std::unique_ptr<Visitor> m_visitor;
};

void TestPracticeCode::init()
{
    m_server = std::make_unique<Server>();
    QCOMPARE(m_server->start(), QString());
    m_visitor = std::make_unique<Visitor>(m_server->announcement());
    QVERIFY(m_visitor->signIn());
}

void TestPracticeCode::cleanup()
{
    m_visitor.reset();
    m_server.reset();
}

Answer TestPracticeCode::postSource(const QString &repository, const QByteArray &type,
                                    const QByteArray &body)
{
    return m_visitor->send(
        "POST",
        QUrl(m_visitor->value(u"api_url"_s) + u"/2.0/repositories/"_s + repository + u"/src"_s),
        body,
        {{"Content-Type", type}, {"Authorization", "Bearer " + m_visitor->accessToken.toLatin1()}});
}

Answer TestPracticeCode::part(const QString &path)
{
    return m_visitor->get(u"/2.0/repositories/acme/"_s + path);
}

constexpr char urlencoded[] = "application/x-www-form-urlencoded";

void TestPracticeCode::commitsForm()
{
    const QString before = part(u"shop-api/refs/branches/main"_s).at(u"target.hash"_s).toString();
    const Answer made =
        postSource(u"acme/shop-api"_s, urlencoded,
                   "message=Two+files&%2Fmessage=a+file&docs%2Fgr%C3%B6%C3%9Fe.md=text&files="
                   "package.json&author=Grace+Hopper+%3Cgrace%40example.com%3E");
    QCOMPARE(made.status, 201);
    const Answer tip = part(u"shop-api/refs/branches/main"_s);
    const QString hash = tip.at(u"target.hash"_s).toString();
    QVERIFY(made.headers.value("location").endsWith("/commit/" + hash.toLatin1()));
    QCOMPARE(tip.at(u"target.message"_s).toString(), u"Two files"_s);
    QCOMPARE(tip.at(u"target.author.raw"_s).toString(), u"Grace Hopper <grace@example.com>"_s);
    QCOMPARE(tip.at(u"target.author.user.nickname"_s).toString(), u"grace"_s);
    const QJsonArray parents = tip.at(u"target.parents"_s).toArray();
    QCOMPARE(parents.first().toObject().value("hash"_L1).toString(), before);
    QCOMPARE(part(u"shop-api/src/main/message"_s).body, "a file");
    QCOMPARE(part(u"shop-api/src/main/docs/gr%C3%B6%C3%9Fe.md"_s).body, "text");
    QCOMPARE(part(u"shop-api/src/main/package.json"_s).status, 404); // deleted
    QCOMPARE(part(u"shop-api/src/main/src/main.ts"_s).status, 200);  // carried over
}

void TestPracticeCode::authorWithoutAccount()
{
    QCOMPARE(
        postSource(u"acme/shop-api"_s, urlencoded, "a=b&author=Nobody+%3Cnobody%40example.net%3E")
            .status,
        201);
    const Answer tip = part(u"shop-api/refs/branches/main"_s);
    QCOMPARE(tip.at(u"target.author.raw"_s).toString(), u"Nobody <nobody@example.net>"_s);
    QVERIFY(tip.at(u"target.author.user"_s).isUndefined());
}

void TestPracticeCode::commitsMultipart()
{
    const QByteArray body =
        "--XX\r\nContent-Disposition: form-data; name=\"message\"\r\n\r\nStart\r\n"
        "--XX\r\nContent-Disposition: form-data; name=\"branch\"\r\n\r\ntrunk\r\n"
        "--XX\r\nContent-Disposition: form-data; name=\"/bin/run.sh\"; "
        "filename=\"run.sh\"; x-attributes=\"executable\"\r\n\r\n#!/bin/sh\r\n\r\n"
        "--XX--\r\n";
    const Answer made = postSource(u"acme/empty-start"_s, "multipart/form-data; boundary=XX", body);
    QCOMPARE(made.status, 201);
    // In an empty repository the branch becomes the main branch.
    QCOMPARE(part(u"empty-start"_s).at(u"mainbranch.name"_s).toString(), u"trunk"_s);
    const Answer meta = part(u"empty-start/src/trunk/bin/run.sh?format=meta"_s);
    QCOMPARE(meta.at(u"attributes"_s).toArray(), QJsonArray{u"executable"_s});
    QCOMPARE(meta.at(u"type"_s).toString(), u"commit_file"_s);
    QCOMPARE(meta.at(u"size"_s).toInt(), 11);
    QCOMPARE(part(u"empty-start/src/trunk/bin/run.sh"_s).body, "#!/bin/sh\r\n");
    QCOMPARE(part(u"empty-start/commits"_s).each(u"author.raw"_s),
             QStringList{u"Ada Lovelace <ada@example.com>"_s});
}

void TestPracticeCode::commitsOnNewBranch()
{
    QCOMPARE(postSource(u"acme/shop-api"_s, urlencoded, "branch=side&a.txt=1").status, 201);
    QCOMPARE(part(u"shop-api/src/side/a.txt"_s).body, "1");
    QCOMPARE(part(u"shop-api/src/side/README.md"_s).status, 200); // starts at the main branch
    QCOMPARE(part(u"shop-api/src/main/a.txt"_s).status, 404);
    const Answer stale =
        postSource(u"acme/shop-api"_s, urlencoded, "branch=side&a.txt=2&parents=feature%2Fstock");
    QCOMPARE(stale.status, 409);
}

void TestPracticeCode::refusesBadCommits()
{
    for (const char *body : {"", "message=none", "..%2Fup.txt=x", "a%2F.git%2Fconfig=x",
                             "a.txt=x&branch=a..b", "a.txt=x&parents=none"})
        QCOMPARE(postSource(u"acme/shop-api"_s, urlencoded, body).status, 400);
    QVERIFY(m_visitor->signIn(u"ada"_s));
    QCOMPARE(postSource(u"globex/hyperdrive"_s, urlencoded, "a=b").status, 403); // may only read
}

void TestPracticeCode::sendsLargeFilesElsewhere()
{
    const QByteArray pointer = "version https://git-lfs.github.com/spec/v1\noid sha256:"
                               + QByteArray(64, 'a') + "\nsize 12345\n";
    QCOMPARE(postSource(u"acme/shop-api"_s, urlencoded,
                        "big.bin=" + QUrl::toPercentEncoding(QString::fromLatin1(pointer)))
                 .status,
             201);
    const Answer moved = part(u"shop-api/src/main/big.bin"_s);
    QCOMPARE(moved.status, 301);
    QCOMPARE(moved.headers.value("location"),
             m_visitor->value(u"web_url"_s).toLatin1() + "/media/" + QByteArray(64, 'a'));
}

void TestPracticeCode::listsFolders()
{
    for (const QString &path : {u"shop-api/src/main"_s, u"shop-api/src/main/"_s})
        QCOMPARE(part(path).each(u"type"_s),
                 (QStringList{u"commit_file"_s, u"commit_file"_s, u"commit_directory"_s}));
    QCOMPARE(part(u"shop-api/src/main/src"_s).each(u"path"_s),
             (QStringList{u"src/main.ts"_s, u"src/orders"_s}));
    const QString link = part(u"shop-api/src/main/"_s).each(u"links.history.href"_s).value(0);
    QVERIFY(link.contains(u"/2.0/repositories/acme/shop-api/filehistory/"_s));
}

void TestPracticeCode::tags()
{
    const QString path = u"/2.0/repositories/acme/shop-api/refs/tags"_s;
    const QString hash = part(u"shop-api/refs/branches/main"_s).at(u"target.hash"_s).toString();
    const auto wanted = [&hash](const QString &name) {
        return QJsonObject{{u"name"_s, name}, {u"target"_s, QJsonObject{{u"hash"_s, hash}}}};
    };
    const QString odd = u"special-\"$;><&#_=@!|.,/test"_s;
    for (const QString &name : {u"v10"_s, u"v2"_s, odd})
        QCOMPARE(m_visitor->api("POST", path, wanted(name)).status, 201);
    QCOMPARE(m_visitor->get(path + u"?sort=name"_s).each(u"name"_s),
             (QStringList{odd, u"v2"_s, u"v10"_s}));
    const Answer one =
        m_visitor->get(path + u'/' + QString::fromLatin1(QUrl::toPercentEncoding(odd)));
    QCOMPARE(one.status, 200);
    QCOMPARE(one.at(u"type"_s).toString(), u"tag"_s);
    QCOMPARE(one.at(u"target.hash"_s).toString(), hash);
    QCOMPARE(one.at(u"tagger.raw"_s).toString(), u"Ada Lovelace <ada@example.com>"_s);
    QCOMPARE(one.at(u"message"_s).toString().trimmed(),
             u"Added tag %1 for changeset %2"_s.arg(odd, hash.left(12)));
    QCOMPARE(m_visitor->api("POST", path, wanted(u"v2"_s)).status, 400);
    QCOMPARE(m_visitor->api("POST", path, wanted(u"a b"_s)).status, 400);
    QCOMPARE(m_visitor->api("POST", path, {{u"name"_s, u"v3"_s}}).status, 400);
    QCOMPARE(m_visitor->api("DELETE", path + u"/v2"_s).status, 204);
    QCOMPARE(m_visitor->get(path + u"/v2"_s).status, 404);
}

void TestPracticeCode::tagsThatGitPushed()
{
    const QString folder = m_visitor->scratchRepository(u"main"_s);
    (void)m_visitor->git({u"-C"_s, folder, u"tag"_s, u"light"_s});
    int exitCode = -1;
    (void)m_visitor->git(
        {u"-C"_s, folder, u"push"_s, m_visitor->pushUrl(u"acme/sandbox"_s), u"main"_s, u"light"_s},
        &exitCode);
    QCOMPARE(exitCode, 0);
    const Answer tag = part(u"sandbox/refs/tags/light"_s);
    QVERIFY(tag.at(u"tagger"_s).isNull());
    QVERIFY(tag.at(u"message"_s).isNull());
    QCOMPARE(tag.at(u"target.message"_s).toString(), u"Start\n"_s);
    QCOMPARE(part(u"sandbox/refs"_s).each(u"type"_s), (QStringList{u"branch"_s, u"tag"_s}));
}

void TestPracticeCode::commitsByForm()
{
    const Answer posted = m_visitor->send(
        "POST", QUrl(m_visitor->value(u"api_url"_s) + u"/2.0/repositories/acme/shop-api/commits"_s),
        "include=feature%2Fstock&exclude=main",
        {{"Content-Type", urlencoded},
         {"Authorization", "Bearer " + m_visitor->accessToken.toLatin1()}});
    QCOMPARE(posted.status, 200);
    QCOMPARE(posted.each(u"hash"_s),
             part(u"shop-api/commits?include=feature%2Fstock&exclude=main"_s).each(u"hash"_s));
    QVERIFY(!posted.json.contains("size"_L1));
}

void TestPracticeCode::branchingModel()
{
    const Answer model = part(u"shop-api/branching-model"_s);
    QCOMPARE(model.at(u"type"_s).toString(), u"branching_model"_s);
    QCOMPARE(model.at(u"development.branch.name"_s).toString(), u"main"_s);
    QCOMPARE(model.at(u"branch_types"_s).toArray().size(), 4);
}

QTEST_GUILESS_MAIN(TestPracticeCode)
#include "tst_code.moc"
