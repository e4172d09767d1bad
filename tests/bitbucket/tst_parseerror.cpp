// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bitbucket/fieldcomplaints.h"
#include "bitbucket/parse.h"

#include "testing/fixture.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace windlass;
using namespace windlass::bitbucket;

class TestParseError final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void knowsStatuses_data();
    void knowsStatuses();
    void quotesWhatTheServerSays_data();
    void quotesWhatTheServerSays();
    void keepsFieldsForDetails();
    void tellsFieldsApart_data();
    void tellsFieldsApart();
    void namesMissingPermissions();
    void neverQuotesHtml_data();
    void neverQuotesHtml();
    void quotesPlainly();
    void quotesLittle();
};

static QByteArray data(const QString &name)
{
    return testing::fixture(u"bitbucket/"_s + name);
}

static http::HttpReply json(int status, const QByteArray &body)
{
    return {status, body, "application/json"};
}

void TestParseError::knowsStatuses_data()
{
    QTest::addColumn<http::HttpReply>("reply");
    QTest::addColumn<ErrorKind>("kind");
    const auto row = [](const char *name, const http::HttpReply &reply, ErrorKind kind) {
        QTest::newRow(name) << reply << kind;
    };
    row("400, branch not found", json(400, data(u"error-400-pullrequest-branch-not-found.json"_s)),
        ErrorKind::BadInput);
    row("400, name taken", json(400, data(u"error-400-repository-exists.json"_s)),
        ErrorKind::BadInput);
    row("400, another field",
        json(400, R"({"error":{"message":"already exists","fields":{"key":["x"]}}})"),
        ErrorKind::BadInput);
    row("400, another complaint about the name",
        json(400, R"({"error":{"message":"Bad name","fields":{"name":["too long"]}}})"),
        ErrorKind::BadInput);
    row("400, no body", json(400, {}), ErrorKind::BadInput);
    row("400, text", {400, "Bad Request", "text/plain"}, ErrorKind::BadInput);
    row("401, JSON", json(401, data(u"error-401-token-expired.json"_s)), ErrorKind::SignInNeeded);
    row("401, text", {401, "Token is invalid", "text/plain"}, ErrorKind::SignInNeeded);
    row("402, text", {402, data(u"error-402-plan-limit.txt"_s), "text/plain"},
        ErrorKind::Forbidden);
    row("403", json(403, data(u"error-403-forbidden.json"_s)), ErrorKind::Forbidden);
    row("403, scope", json(403, data(u"error-403-missing-scope.json"_s)), ErrorKind::Forbidden);
    row("404, JSON", json(404, data(u"error-404-repository.json"_s)), ErrorKind::NotFound);
    row("404, no API", json(404, data(u"error-404-no-api.json"_s)), ErrorKind::NotFound);
    row("404, HTML", {404, data(u"error-404-page-with-personal-data.html"_s), "text/html"},
        ErrorKind::NotFound);
    row("409", json(409, {}), ErrorKind::AlreadyExists);
    row("410", json(410, data(u"error-410-cross-workspace.json"_s)), ErrorKind::NotFound);
    row("429", {429, data(u"error-429-rate-limit.txt"_s), "text/plain"}, ErrorKind::RateLimited);
    row("500", {500, "<h1>Sorry</h1>", "text/html"}, ErrorKind::ServerFault);
    row("502", {502, {}, {}}, ErrorKind::ServerFault);
    row("503", {503, {}, {}}, ErrorKind::ServerFault);
    row("555", {555, {}, "text/plain"}, ErrorKind::ServerFault);
    row("304", {304, {}, {}}, ErrorKind::UnreadableReply);
    row("418", {418, {}, {}}, ErrorKind::UnreadableReply);
    row("no status", {0, {}, {}}, ErrorKind::UnreadableReply);
}

void TestParseError::knowsStatuses()
{
    QFETCH(http::HttpReply, reply);
    QFETCH(ErrorKind, kind);
    const Error error = parseError(reply);
    QCOMPARE(error.kind, kind);
    QVERIFY(!error.message.isEmpty());
    QVERIFY2(!error.message.endsWith(u' ') && !error.message.endsWith(u':'),
             qPrintable(error.message));
    QVERIFY(error.detail.startsWith(u"HTTP %1"_s.arg(reply.status)));
}

void TestParseError::quotesWhatTheServerSays_data()
{
    QTest::addColumn<http::HttpReply>("reply");
    QTest::addColumn<QString>("words");
    QTest::newRow("400") << json(400, data(u"error-400-pullrequest-branch-not-found.json"_s))
                         << u"branch not found: this-branch-should-never-exist"_s;
    QTest::newRow("400, hal") << http::HttpReply{400, R"({"error":{"message":"So not."}})",
                                                 "application/hal+json"}
                              << u"So not."_s;
    QTest::newRow("400, text") << http::HttpReply{400, "Plain words", "text/plain"}
                               << u"Plain words"_s;
    QTest::newRow("402") << http::HttpReply{402, data(u"error-402-plan-limit.txt"_s), "text/plain"}
                         << u"has exceeded its user limit and [ALERT] this repository"_s;
}

void TestParseError::quotesWhatTheServerSays()
{
    QFETCH(http::HttpReply, reply);
    QFETCH(QString, words);
    const Error error = parseError(reply);
    QVERIFY2(error.message.contains(words), qPrintable(error.message));
}

void TestParseError::keepsFieldsForDetails()
{
    const Error one = parseError(json(400, data(u"error-400-pullrequest-branch-not-found.json"_s)));
    QVERIFY(one.detail.contains(u"destination: branch not found"_s));
    const Error text = parseError(json(400, R"({"error":{"message":"m","fields":{"key":"bad"}}})"));
    QVERIFY(text.detail.contains(u"key: bad"_s));
    const Error odd = parseError(json(400, R"({"error":{"message":"m","fields":[1,2]}})"));
    QVERIFY(odd.detail.startsWith(u"HTTP 400"_s));
}

void TestParseError::tellsFieldsApart_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QStringList>("complaints");
    QTest::newRow("recorded") << data(u"error-400-repository-exists.json"_s)
                              << QStringList{
                                     u"name=You already have a repository with this name."_s};
    QTest::newRow("several") << QByteArray(
        R"({"error":{"message":"Bad","fields":{"name":["too long","odd"],"project":["gone"]}}})")
                             << QStringList{u"name=too long odd"_s, u"project=gone"_s};
    QTest::newRow("a text alone") << QByteArray(
        R"({"error":{"message":"Bad","fields":{"is_private":"must be"}}})")
                                  << QStringList{u"is_private=must be"_s};
    // somebody else's words cannot make up another field, nor another entry of the dictionary
    QTest::newRow("hostile") << QByteArray(
        R"({"error":{"message":"Bad","fields":{"na:me;x":["a; field key: b\n\u202e\u0007c"]}}})")
                             << QStringList{u"namex=a field key: b c"_s};
    QTest::newRow("nothing said") << QByteArray(
        R"({"error":{"message":"Bad","fields":{"name":[],"key":[1],"":["x"]}}})")
                                  << QStringList();
    QTest::newRow("no fields") << QByteArray(R"({"error":{"message":"Bad name"}})")
                               << QStringList();
    QTest::newRow("odd fields") << QByteArray(R"({"error":{"message":"Bad","fields":["name"]}})")
                                << QStringList();
}

void TestParseError::tellsFieldsApart()
{
    QFETCH(QByteArray, body);
    QFETCH(QStringList, complaints);
    QStringList told;
    for (const FieldComplaint &complaint : complaintsOf(parseError(json(400, body))))
        told.append(complaint.field + u'=' + complaint.text);
    QCOMPARE(told, complaints);
}

void TestParseError::namesMissingPermissions()
{
    const Error error = parseError(json(403, data(u"error-403-missing-scope.json"_s)));
    QVERIFY2(error.message.contains(u"tick Account: Read and press Save"_s),
             qPrintable(error.message));
    QVERIFY(error.detail.contains(u"granted: email"_s));
    const Error plain = parseError(json(403, data(u"error-403-forbidden.json"_s)));
    QVERIFY(plain.message.contains(u"administrator"_s));
    const Error text = parseError(json(403, R"({"error":{"message":"m","detail":"words"}})"));
    QCOMPARE(text.message, plain.message);
}

void TestParseError::neverQuotesHtml_data()
{
    QTest::addColumn<http::HttpReply>("reply");
    const QByteArray page = data(u"error-404-page-with-personal-data.html"_s);
    for (const int status : {400, 401, 402, 403, 404, 410, 429, 500, 555, 418}) {
        QTest::newRow(qPrintable(u"%1, as HTML"_s.arg(status)))
            << http::HttpReply{status, page, "text/html"};
        QTest::newRow(qPrintable(u"%1, as JSON"_s.arg(status)))
            << http::HttpReply{status, page, "application/json"};
        QTest::newRow(qPrintable(u"%1, no type"_s.arg(status)))
            << http::HttpReply{status, page, {}};
    }
}

void TestParseError::neverQuotesHtml()
{
    QFETCH(http::HttpReply, reply);
    const Error error = parseError(reply);
    for (const QString &text : {error.message, error.detail}) {
        for (const QString &word :
             {u"Ada"_s, u"ada@example.com"_s, u"TOKEN"_s, u"<"_s, u"DOCTYPE"_s})
            QVERIFY2(!text.contains(word), qPrintable(text));
        QVERIFY(text.size() < 300);
    }
    QVERIFY2(!error.message.endsWith(u' ') && !error.message.endsWith(u':'),
             qPrintable(error.message));
}

void TestParseError::quotesPlainly()
{
    const Error error = parseError(
        json(400, "{\"error\":{\"message\":\"a\\u0000b\\u001b[31mc\\r\\nd\\u202eevil\"}}"));
    QVERIFY(error.message.contains(u"a b [31mc d evil"_s));
    for (const QChar c : error.message)
        QVERIFY(c.isPrint());
}

void TestParseError::quotesLittle()
{
    const Error error = parseError({400, QByteArray(1'000'000, 'x'), "text/plain"});
    QVERIFY(error.message.size() < 700);
    QVERIFY(error.detail.size() < 700);
}

QTEST_GUILESS_MAIN(TestParseError)
#include "tst_parseerror.moc"
