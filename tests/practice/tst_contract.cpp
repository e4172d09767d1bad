// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/server/contract.h"

#include <QFile>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace windlass::practice;

//! The contract test itself: it knows real answers, and sees wrong ones.
class TestContract final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void acceptsRecordedAnswers_data();
    void acceptsRecordedAnswers();
    void seesWrongAnswers_data();
    void seesWrongAnswers();
    void seesWrongRequests_data();
    void seesWrongRequests();
    void leavesErrorsOfTestsAlone();

private:
    [[nodiscard]] static QStringList disagreements(const Request &request,
                                                   const Response &response);
    [[nodiscard]] static Request asked(const QByteArray &method, const QByteArray &target,
                                       const QByteArray &body = {});
    [[nodiscard]] static Response answered(int status, const QByteArray &body);
};

void TestContract::initTestCase()
{
    if (!Contract::isAvailable())
        QSKIP("The JSON schema library (valijson) was not there when this was built.");
}

Request TestContract::asked(const QByteArray &method, const QByteArray &target,
                            const QByteArray &body)
{
    Request request;
    request.method = method;
    const qsizetype mark = target.indexOf('?');
    request.path = "/2.0" + (mark < 0 ? target : target.left(mark));
    request.query = mark < 0 ? QByteArray() : target.mid(mark + 1);
    request.headers = {{"User-Agent", "Windlass/1"}};
    if (!body.isEmpty())
        request.headers.append(Header{"Content-Type", "application/json"});
    request.body = body;
    request.bodySize = body.size();
    return request;
}

Response TestContract::answered(int status, const QByteArray &body)
{
    Response response;
    response.status = status;
    response.contentType = "application/json; charset=utf-8";
    response.body = body;
    return response;
}

QStringList TestContract::disagreements(const Request &request, const Response &response)
{
    ContractTally tally; // these are no calls of a test of the server
    Contract contract(tally);
    QStringList sentences;
    for (const Violation &violation : contract.look({u"api"_s, request, response, 1, false}))
        sentences.append(violation.rule + u": "_s + violation.sentence);
    return sentences;
}

void TestContract::acceptsRecordedAnswers_data()
{
    QTest::addColumn<QByteArray>("call");
    QTest::addColumn<int>("status");
    const auto row = [](const char *file, const char *call, int status = 200) {
        QTest::newRow(file) << QByteArray(call) << status;
    };
    row("user", "GET /user");
    row("user-workspaces-page", "GET /user/workspaces");
    row("repository-private", "GET /repositories/w/r");
    row("repository-public", "GET /repositories/w/r");
    row("repositories-page-with-next", "GET /repositories/w");
    row("repositories-page-last", "GET /repositories/w");
    row("branch", "GET /repositories/w/r/refs/branches/b");
    row("pullrequest", "GET /repositories/w/r/pullrequests/1");
    row("pullrequests-page", "GET /repositories/w/r/pullrequests");
    row("pullrequest-created", "POST /repositories/w/r/pullrequests", 201);
    row("error-400-repository-exists", "POST /repositories/w/r", 400);
    row("error-400-pullrequest-branch-not-found", "POST /repositories/w/r/pullrequests", 400);
    row("error-401-token-expired", "GET /user", 401);
    row("error-403-missing-scope", "GET /user", 403);
    row("error-403-forbidden", "GET /repositories/w", 403);
    row("error-404-repository", "GET /repositories/w/r", 404);
    row("error-410-cross-workspace", "GET /workspaces/w", 410);
}

void TestContract::acceptsRecordedAnswers()
{
    QFETCH(QByteArray, call);
    QFETCH(int, status);
    const QString name = QString::fromLatin1(QTest::currentDataTag());
    QFile file(QStringLiteral(WINDLASS_TEST_DATA) + u"/bitbucket/%1.json"_s.arg(name));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const Request request = asked(call.split(' ')[0], call.split(' ')[1]);
    QCOMPARE(disagreements(request, answered(status, file.readAll())), QStringList());
}

void TestContract::seesWrongAnswers_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    const QByteArray repository = "/repositories/w/r";
    QTest::newRow("no type") << repository << 200 << QByteArray(R"({"name": "x"})");
    QTest::newRow("wrong type of a field")
        << repository << 200 << QByteArray(R"({"type": "repository", "is_private": "yes"})");
    QTest::newRow("unknown word") << repository << 200
                                  << QByteArray(R"({"type": "repository", "scm": "hg"})");
    QTest::newRow("deep inside") << QByteArray("/repositories/w") << 200
                                 << QByteArray(R"({"values": [{"type": "repository",
                                                "mainbranch": {"type": 7}}]})");
    QTest::newRow("status not foreseen") << repository << 299 << QByteArray("{}");
    QTest::newRow("error without a message")
        << repository << 404 << QByteArray(R"({"type": "error", "error": {}})");
    QTest::newRow("no such call") << QByteArray("/colours") << 200 << QByteArray("{}");
}

void TestContract::seesWrongAnswers()
{
    QFETCH(QByteArray, target);
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    const QStringList found = disagreements(asked("GET", target), answered(status, body));
    QCOMPARE(found.size(), 1);
    QVERIFY2(found.first().startsWith(u"contract-answer"_s), qPrintable(found.first()));
}

void TestContract::seesWrongRequests_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("isRight");
    const QByteArray post = "POST";
    const QByteArray create = "/repositories/w/r";
    const QByteArray open = "/repositories/w/r/pullrequests";
    QTest::newRow("create") << post << create << QByteArray(R"({"scm": "git", "is_private": true,
                                             "project": {"key": "P"}})")
                            << true;
    QTest::newRow("is_private as text")
        << post << create << QByteArray(R"({"scm": "git", "is_private": "true"})") << false;
    QTest::newRow("unknown scm") << post << create << QByteArray(R"({"scm": "hg"})") << false;
    QTest::newRow("open") << post << open
                          << QByteArray(R"({"title": "T", "reviewers": [{"uuid": "{1}"}],
                                           "source": {"branch": {"name": "b"}}})")
                          << true;
    QTest::newRow("title is a number") << post << open << QByteArray(R"({"title": 1})") << false;
    QTest::newRow("reviewers as texts")
        << post << open << QByteArray(R"({"title": "T", "reviewers": ["{1}"]})") << false;
    QTest::newRow("unknown parameter")
        << QByteArray("GET") << create + "?colour=red" << QByteArray() << false;
    QTest::newRow("role") << QByteArray("GET") << QByteArray("/repositories/w?role=member&q=x")
                          << QByteArray() << true;
}

void TestContract::seesWrongRequests()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, target);
    QFETCH(QByteArray, body);
    QFETCH(bool, isRight);
    const QStringList found =
        disagreements(asked(method, target, body), answered(404, R"({"error": {"message": ""}})"));
    QCOMPARE(found.size(), isRight ? 0 : 1);
    QVERIFY(isRight || found.first().startsWith(u"contract-request"_s));
}

void TestContract::leavesErrorsOfTestsAlone()
{
    Request request = asked("POST", "/repositories/w/r", R"({"scm": "hg"})");
    request.headers[0].value = "Mozilla/5.0";
    const Response refusal = answered(400, R"({"type": "error", "error": {"message": "scm"}})");
    QCOMPARE(disagreements(request, refusal), QStringList());
    QVERIFY(!disagreements(request, answered(200, R"({"type": "repository"})")).isEmpty());
}

QTEST_GUILESS_MAIN(TestContract)
#include "tst_contract.moc"
