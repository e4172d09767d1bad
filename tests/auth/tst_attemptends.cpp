// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "auth/signinbench.h"

#include <QSignalSpy>
#include <QTcpSocket>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace windlass;
using namespace windlass::auth;
using testing::SignInBench;
using Way = testing::Answer::Way;

// Cancelled, deleted or forgotten at any moment: one end, no crash, no open port.
class TestAttemptEnds final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void reportsMissingBrowser();
    void cancels_data();
    void cancels();
    void diesQuietly_data();
    void diesQuietly();
    void mayBeDeletedInSlots();

private:
    void reach(const QString &phase);

    std::unique_ptr<SignInBench> m_bench;
    std::unique_ptr<QTcpSocket> m_idle;
};

void TestAttemptEnds::init()
{
    m_bench = std::make_unique<SignInBench>();
    m_bench->renew(m_bench->hastyProvider());
}

void TestAttemptEnds::cleanup()
{
    m_bench.reset();
    m_idle.reset();
}

void TestAttemptEnds::reportsMissingBrowser()
{
    Provider hasty = m_bench->provider();
    hasty.signInDeadline = 100ms;
    m_bench->renew(hasty);
    QVERIFY(m_bench->signIn());
    QTRY_COMPARE(m_bench->outcomes.size(), 1);
    QCOMPARE(m_bench->problem(), Problem::NoAnswer);
    QCOMPARE(m_bench->open("x"), "no connection");
}

static void addPhases()
{
    QTest::addColumn<QString>("phase");
    for (const char *phase : {"idle", "before the browser", "waiting", "half a request",
                              "token request", "token reply under way", "refresh", "settled"})
        QTest::newRow(phase) << QString::fromLatin1(phase);
}

void TestAttemptEnds::reach(const QString &phase)
{
    const bool isSilent = phase == "token request"_L1 || phase == "refresh"_L1;
    const bool isUnderWay = phase == "token reply under way"_L1;
    m_bench->server.answer.way = isSilent ? Way::Silent : isUnderWay ? Way::Held : Way::Whole;
    if (phase == "idle"_L1)
        return;
    if (phase == "refresh"_L1) {
        m_bench->attempt->refresh(u"r1"_s);
        QTRY_COMPARE(m_bench->server.seen.size(), 1);
        return;
    }
    if (phase == "before the browser"_L1) {
        m_bench->attempt->signIn();
        return;
    }
    QVERIFY(m_bench->signIn());
    if (phase == "waiting"_L1)
        return;
    if (phase == "half a request"_L1) {
        m_idle = std::make_unique<QTcpSocket>();
        m_idle->connectToHost(QHostAddress::LocalHost, m_bench->port());
        m_idle->write("GET /signed/i");
        QTRY_COMPARE(m_idle->bytesToWrite(), 0);
        QVERIFY(m_bench->open("x").startsWith("HTTP/1.1 400 ")); // so it was accepted before
        return;
    }
    m_bench->open(m_bench->callbackQuery(u"abc"_s));
    QTRY_COMPARE(m_bench->server.seen.size(), 1);
    if (isUnderWay) { // nobody has read it yet
        m_bench->server.answer.way = Way::Whole;
        m_bench->server.answerHeld(m_bench->server.answer);
    }
    if (phase == "settled"_L1)
        QTRY_COMPARE(m_bench->outcomes.size(), 1);
}

void TestAttemptEnds::cancels_data()
{
    addPhases();
}

void TestAttemptEnds::cancels()
{
    QFETCH(QString, phase);
    reach(phase);
    const bool wasSettled = !m_bench->outcomes.isEmpty();
    m_bench->attempt->cancel();
    m_bench->attempt->cancel();
    QTRY_COMPARE(m_bench->outcomes.size(), 1);
    QSignalSpy more(m_bench->attempt.get(), &TokenAttempt::finished);
    QVERIFY(!more.wait(1000)); // longer than the timeouts
    QCOMPARE(m_bench->outcomes.size(), 1);
    QCOMPARE(m_bench->tokens() != nullptr, wasSettled);
    if (!wasSettled)
        QCOMPARE(m_bench->problem(), Problem::Cancelled);
    QCOMPARE(m_bench->open("x"), "no connection");
}

void TestAttemptEnds::diesQuietly_data()
{
    addPhases();
}

void TestAttemptEnds::diesQuietly()
{
    QFETCH(QString, phase);
    reach(phase);
    const qsizetype before = m_bench->outcomes.size();
    m_bench->attempt.reset();
    QTimer longerThanTheTimeouts;
    QSignalSpy past(&longerThanTheTimeouts, &QTimer::timeout);
    longerThanTheTimeouts.start(1s);
    QTRY_COMPARE(past.count(), 1);
    QCOMPARE(m_bench->outcomes.size(), before);
    QCOMPARE(m_bench->open("x"), "no connection");
}

void TestAttemptEnds::mayBeDeletedInSlots()
{
    connect(m_bench->attempt.get(), &TokenAttempt::browserNeeded, this,
            [this] { m_bench->attempt.reset(); });
    m_bench->attempt->signIn();
    QTRY_VERIFY(!m_bench->attempt);

    m_bench->renew();
    connect(m_bench->attempt.get(), &TokenAttempt::finished, this,
            [this] { m_bench->attempt.reset(); });
    QVERIFY(m_bench->signIn());
    QVERIFY(m_bench->open(m_bench->callbackQuery(u"abc"_s)).endsWith("</html>\n"));
    QTRY_VERIFY(!m_bench->attempt);
    QCOMPARE(m_bench->outcomes.size(), 1);

    m_bench->renew();
    connect(m_bench->attempt.get(), &TokenAttempt::refusalSuspected, this,
            [this] { m_bench->attempt.reset(); });
    QVERIFY(m_bench->signIn());
    QVERIFY(m_bench->open("error=x").endsWith("</html>\n"));
    QTRY_VERIFY(!m_bench->attempt);

    m_bench->renew();
    connect(m_bench->attempt.get(), &TokenAttempt::finished, this,
            [this] { m_bench->attempt.reset(); });
    QVERIFY(m_bench->signIn());
    QVERIFY(m_bench->open("error=access_denied&state=" + m_bench->state()).endsWith("</html>\n"));
    QTRY_VERIFY(!m_bench->attempt);
}

QTEST_GUILESS_MAIN(TestAttemptEnds)
#include "tst_attemptends.moc"
