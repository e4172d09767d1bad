// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bitbucket/parse.h"

#include "testing/fixture.h"

#include <QTest>

#include <functional>

using namespace Qt::StringLiterals;
using namespace windlass;
using namespace windlass::bitbucket;

//! A parser reduced to what went wrong; nothing when it read the body.
using Judge = std::function<std::optional<Error>(const QByteArray &)>;

template <typename T> static Judge judge(Result<T> (*parse)(const QByteArray &))
{
    return [parse](const QByteArray &body) -> std::optional<Error> {
        const Result<T> result = parse(body);
        return result ? std::nullopt : std::optional(result.error());
    };
}

// Answers that are not what they should be: every parser refuses them with the same error.
class TestUnreadable final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void refusesForeignBodies_data();
    void refusesForeignBodies();
    void refusesTruncatedBodies_data();
    void refusesTruncatedBodies();
    void refusesMissingFields_data();
    void refusesMissingFields();
};

static QByteArray data(const QString &name)
{
    return testing::fixture(u"bitbucket/"_s + name);
}

static QList<std::tuple<const char *, Judge, QString>> parsers()
{
    return {{"user", judge(parseUser), u"user.json"_s},
            {"workspace", judge(parseWorkspace), u"workspace.json"_s},
            {"workspaces", judge(parseWorkspacePage), u"user-workspaces-page.json"_s},
            {"projects", judge(parseProjectPage), u"projects-page.json"_s},
            {"repository", judge(parseRepository), u"repository-private.json"_s},
            {"repositories", judge(parseRepositoryPage), u"repositories-page-with-next.json"_s},
            {"branch", judge(parseBranch), u"branch.json"_s},
            {"pull request", judge(parsePullRequest), u"pullrequest.json"_s},
            {"pull requests", judge(parsePullRequestPage), u"pullrequests-page.json"_s}};
}

static void verifyRefused(const Judge &parse, const QByteArray &body)
{
    const std::optional<Error> error = parse(body);
    QVERIFY(error);
    QCOMPARE(error->kind, ErrorKind::UnreadableReply);
    QVERIFY(!error->message.isEmpty());
    QVERIFY(error->detail.startsWith(u"reply: "_s));
    QVERIFY(!error->detail.contains(u"SECRET"_s)); // the body is never quoted
}

void TestUnreadable::refusesForeignBodies_data()
{
    QTest::addColumn<Judge>("parse");
    QTest::addColumn<QByteArray>("body");
    const QList<std::pair<const char *, QByteArray>> bodies{
        {"empty", ""},
        {"HTML", data(u"error-404-page-with-personal-data.html"_s)},
        {"text", "SECRET in a proxy's words"},
        {"empty object", "{}"},
        {"array", R"([{"uuid":"SECRET"}])"},
        {"string", R"("SECRET")"},
        {"number", "7"},
        {"null", "null"},
        {"not UTF-8", "{\"uuid\":\"\xff\xfe\"}"},
        {"two objects", "{}{}"},
        {"nested too deeply", QByteArray(5000, '[') + QByteArray(5000, ']')},
        {"values is an object", R"({"values":{"uuid":"SECRET"}})"},
        {"values is null", R"({"values":null})"},
        {"values holds numbers", R"({"values":[1,2]})"},
        {"values holds null", R"({"values":[null]})"},
        {"values holds arrays", R"({"values":[["SECRET"]]})"},
        {"next is a number", R"({"values":[],"next":2})"},
        {"next is no address", R"({"values":[],"next":"http://[SECRET"})"}};
    for (const auto &[name, parse, file] : parsers()) {
        for (const auto &[what, body] : bodies)
            QTest::newRow(qPrintable(u"%1: %2"_s.arg(QLatin1String(name), QLatin1String(what))))
                << parse << body;
    }
}

void TestUnreadable::refusesForeignBodies()
{
    QFETCH(Judge, parse);
    QFETCH(QByteArray, body);
    verifyRefused(parse, body);
}

void TestUnreadable::refusesTruncatedBodies_data()
{
    QTest::addColumn<Judge>("parse");
    QTest::addColumn<QByteArray>("body");
    for (const auto &[name, parse, file] : parsers())
        QTest::newRow(name) << parse << data(file).trimmed();
}

void TestUnreadable::refusesTruncatedBodies()
{
    QFETCH(Judge, parse);
    QFETCH(QByteArray, body);
    QVERIFY(!parse(body)); // whole it is good
    const qsizetype step = std::max<qsizetype>(1, body.size() / 50);
    for (qsizetype size = 0; size < body.size(); size += step)
        verifyRefused(parse, body.first(size));
    verifyRefused(parse, body.chopped(1));
}

void TestUnreadable::refusesMissingFields_data()
{
    QTest::addColumn<Judge>("parse");
    QTest::addColumn<QByteArray>("body");
    const Judge repository = judge(parseRepository);
    const Judge pullRequest = judge(parsePullRequest);
    const auto row = [](const char *name, const Judge &parse, const QByteArray &body) {
        QTest::newRow(name) << parse << body;
    };
    row("user without uuid", judge(parseUser), R"({"display_name":"SECRET"})");
    row("user with a number as uuid", judge(parseUser), R"({"uuid":7})");
    row("workspace without slug", judge(parseWorkspace), R"({"uuid":"{x}"})");
    row("workspace without uuid", judge(parseWorkspace), R"({"slug":"x"})");
    row("access without workspace", judge(parseWorkspacePage),
        R"({"values":[{"administrator":true}]})");
    row("second project without key", judge(parseProjectPage),
        R"({"values":[{"key":"A"},{"name":"SECRET"}]})");
    row("repository without uuid", repository, R"({"slug":"s","full_name":"w/s"})");
    row("repository without any slug", repository, R"({"uuid":"{x}","name":"n"})");
    row("repository with a full name without slash", repository,
        R"({"uuid":"{x}","full_name":"w"})");
    row("repository with an empty slug", repository,
        R"({"uuid":"{x}","slug":"","full_name":"w/s"})");
    row("repository with NUL in its uuid", repository,
        R"({"uuid":"{x\u0000SECRET}","slug":"s","full_name":"w/s"})");
    row("repository with half a character in its uuid", repository,
        R"({"uuid":"{SECRET\ud800}","slug":"s","full_name":"w/s"})");
    row("branch without target", judge(parseBranch), R"({"name":"main"})");
    row("branch with a target that is null", judge(parseBranch),
        R"({"name":"main","target":null})");
    row("branch without hash", judge(parseBranch), R"({"name":"main","target":{}})");
    row("branch without name", judge(parseBranch), R"({"target":{"hash":"0"}})");
    row("pull request without id", pullRequest, R"({"title":"SECRET","state":"OPEN"})");
    row("pull request with a word as id", pullRequest, R"({"id":"7"})");
    row("pull request 0", pullRequest, R"({"id":0})");
    row("pull request -1", pullRequest, R"({"id":-1})");
}

void TestUnreadable::refusesMissingFields()
{
    QFETCH(Judge, parse);
    QFETCH(QByteArray, body);
    verifyRefused(parse, body);
}

QTEST_GUILESS_MAIN(TestUnreadable)
#include "tst_unreadable.moc"
