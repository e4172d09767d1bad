// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "auth/signinerror.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace windlass;
using namespace windlass::auth;

class TestSignInError final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void knowsEveryProblem_data();
    void knowsEveryProblem();
    void namesTheCallback();
    void namesTheProgramThatHoldsThePort();
    void tellsOfPortsTheSystemKeeps();
    void tellsWhatTheProxyDid();
    void neverQuotesTheServer_data();
    void neverQuotesTheServer();
    void keepsKnownWordsForDetails();
};

static const QString callback = u"http://localhost:34107/callback"_s;

void TestSignInError::knowsEveryProblem_data()
{
    QTest::addColumn<Failure>("failure");
    QTest::addColumn<ErrorKind>("ofSignIn");
    QTest::addColumn<ErrorKind>("ofRefresh");
    const auto row = [](const char *name, const Failure &failure, ErrorKind ofSignIn,
                        ErrorKind ofRefresh) {
        QTest::newRow(name) << failure << ofSignIn << ofRefresh;
    };
    const auto same = [&row](const char *name, const Failure &failure, ErrorKind kind) {
        row(name, failure, kind, kind);
    };
    row("port busy", {Problem::PortBusy}, ErrorKind::PortBusy, ErrorKind::UnreadableReply);
    row("port reserved", {Problem::PortReserved}, ErrorKind::PortBusy, ErrorKind::UnreadableReply);
    row("denied", {Problem::Denied, 0, u"access_denied"_s}, ErrorKind::Denied,
        ErrorKind::UnreadableReply);
    same("bad callback", {Problem::BadCallback}, ErrorKind::UnreadableReply);
    same("cancelled", {Problem::Cancelled}, ErrorKind::Cancelled);
    same("no answer", {Problem::NoAnswer}, ErrorKind::TimedOut);
    same("offline", {Problem::Offline}, ErrorKind::Offline); // never a sign-out
    same("TLS", {Problem::TlsFailed}, ErrorKind::TlsFailed);
    same("timed out", {Problem::TimedOut}, ErrorKind::TimedOut);
    same("redirected", {Problem::Redirected, 302}, ErrorKind::UnreadableReply);
    same("not JSON", {Problem::NotJson, 200}, ErrorKind::UnreadableReply);
    same("unreadable JSON", {Problem::UnreadableJson, 200}, ErrorKind::UnreadableReply);
    same("empty", {Problem::EmptyBody, 200}, ErrorKind::UnreadableReply);
    same("no access token", {Problem::NoAccessToken, 200}, ErrorKind::UnreadableReply);
    same("too large", {Problem::TooLarge, 200}, ErrorKind::UnreadableReply);
    for (const char *error : {"invalid_grant", "unauthorized_client", "invalid_client",
                              "invalid_request", "something_new", ""}) {
        row(qPrintable(u"400 %1"_s.arg(QLatin1String(error))),
            {Problem::Rejected, 400, QString::fromLatin1(error)}, ErrorKind::Denied,
            ErrorKind::SignInNeeded);
    }
    row("401", {Problem::Rejected, 401, u"invalid_client"_s}, ErrorKind::Denied,
        ErrorKind::SignInNeeded);
    row("error with 200", {Problem::Rejected, 200, u"invalid_grant"_s}, ErrorKind::Denied,
        ErrorKind::SignInNeeded);
    same("500", {Problem::Rejected, 500}, ErrorKind::ServerFault);
    same("503", {Problem::Rejected, 503, u"invalid_grant"_s}, ErrorKind::ServerFault);
    same("429", {Problem::Rejected, 429}, ErrorKind::RateLimited);
    for (const int status : {403, 404, 407, 418}) // a proxy speaks: never a sign-out
        same(qPrintable(u"%1 without an error"_s.arg(status)), {Problem::Rejected, status},
             ErrorKind::UnreadableReply);
    row("403 with an error", {Problem::Rejected, 403, u"invalid_grant"_s}, ErrorKind::Denied,
        ErrorKind::SignInNeeded);
    same("408", {Problem::Rejected, 408}, ErrorKind::TimedOut);
}

static void verifyGood(const Error &error, ErrorKind kind)
{
    QCOMPARE(kindName(error.kind), kindName(kind));
    QVERIFY(error.message.endsWith(u'.'));
    QVERIFY(!error.detail.isEmpty());
}

void TestSignInError::knowsEveryProblem()
{
    QFETCH(Failure, failure);
    QFETCH(ErrorKind, ofSignIn);
    QFETCH(ErrorKind, ofRefresh);
    verifyGood(signInError(failure, callback), ofSignIn);
    verifyGood(refreshError(failure), ofRefresh);
}

void TestSignInError::namesTheCallback()
{
    for (const Problem problem : {Problem::PortBusy, Problem::PortReserved, Problem::NoAnswer})
        QVERIFY(signInError({problem}, callback).message.contains(callback));
}

void TestSignInError::namesTheProgramThatHoldsThePort()
{
    const Failure failure{.problem = Problem::PortBusy, .program = u"node"_s};
    const QString named = signInError(failure, callback).message;
    QVERIFY(named.contains(u"\"node\""_s) && named.contains(callback));
    const QString unnamed = signInError({Problem::PortBusy}, callback).message;
    QVERIFY(unnamed.startsWith(u"Another program"_s));
    for (const QString &message : {named, unnamed})
        QVERIFY(message.contains(u"the browser was not opened"_s));
}

void TestSignInError::tellsOfPortsTheSystemKeeps()
{
    const QString message = signInError({Problem::PortReserved}, callback).message;
    QVERIFY(message.contains(u"below 1024"_s));
    QVERIFY(!message.contains(u"program"_s));
}

void TestSignInError::tellsWhatTheProxyDid()
{
    const Failure failure{.problem = Problem::Offline, .ofProxy = u"The proxy slept."_s};
    QCOMPARE(signInError(failure, callback).message, failure.ofProxy);
    QCOMPARE(refreshError(failure).message, failure.ofProxy);
}

void TestSignInError::neverQuotesTheServer_data()
{
    QTest::addColumn<int>("problem");
    QTest::addColumn<int>("status");
    for (int problem = 0; problem <= int(Problem::TooLarge); ++problem) {
        for (const int status : {0, 200, 400, 401, 429, 500})
            QTest::newRow(qPrintable(u"%1, %2"_s.arg(problem).arg(status))) << problem << status;
    }
}

void TestSignInError::neverQuotesTheServer()
{
    QFETCH(int, problem);
    QFETCH(int, status);
    const Failure failure{Problem(problem), status, u"SECRET-TOKEN in an error"_s,
                          u"refresh_token=SECRET-TOKEN <b>"_s};
    for (const Error &error : {signInError(failure, callback), refreshError(failure)}) {
        for (const QString &text : {error.message, error.detail}) {
            QVERIFY(!text.contains(u"SECRET"_s));
            QVERIFY(!text.contains(u'<'));
        }
    }
}

void TestSignInError::keepsKnownWordsForDetails()
{
    const Error error = refreshError({Problem::Rejected, 400, u"invalid_grant"_s});
    QVERIFY(error.detail.contains(u"invalid_grant"_s));
    QVERIFY(error.detail.contains(u"HTTP 400"_s));
}

QTEST_GUILESS_MAIN(TestSignInError)
#include "tst_signinerror.moc"
