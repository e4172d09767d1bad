// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "auth/signinbench.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace windlass;
using namespace windlass::auth;
using testing::SignInBench;

// The address that the browser ended on, pasted by the user.
class TestPasting final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_bench.reset(); }
    void takesTheAddress_data();
    void takesTheAddress();
    void refusesOthers_data();
    void refusesOthers();
    void reportsRefusal();
    void takesOneOnly();
    void takesNoneAfterTheBrowser();
    void takesNoneAfterCancelling();

private:
    QString filled(const QString &text) const;

    std::unique_ptr<SignInBench> m_bench;
};

void TestPasting::init()
{
    m_bench = std::make_unique<SignInBench>();
    QVERIFY(m_bench->signIn());
}

//! CALLBACK, PORT and STATE are filled in.
QString TestPasting::filled(const QString &text) const
{
    return QString(text)
        .replace(u"CALLBACK"_s, m_bench->callback())
        .replace(u"PORT"_s, QString::number(m_bench->port()))
        .replace(u"STATE"_s, QString::fromLatin1(m_bench->state()));
}

void TestPasting::takesTheAddress_data()
{
    QTest::addColumn<QString>("pasted");
    QTest::newRow("whole") << u"CALLBACK?code=c%2Bo+d&state=STATE"_s;
    QTest::newRow("blanks around") << u" \n CALLBACK?code=c%2Bo+d&state=STATE\r\n"_s;
    QTest::newRow("other order") << u"CALLBACK?state=STATE&code=c%2Bo+d"_s;
    QTest::newRow("fragment") << u"CALLBACK?code=c%2Bo+d&state=STATE#_=_"_s;
    QTest::newRow("as the address field shows it")
        << u"localhost:PORT/signed/in?code=c%2Bo+d&state=STATE"_s;
    QTest::newRow("upper case") << u"HTTP://LocalHost:PORT/signed/in?code=c%2Bo+d&state=STATE"_s;
}

void TestPasting::takesTheAddress()
{
    QFETCH(QString, pasted);
    QVERIFY(m_bench->attempt->takePasted(filled(pasted)));
    QVERIFY(m_bench->outcomes.isEmpty()); // never from inside the call
    QTRY_COMPARE(m_bench->outcomes.size(), 1);
    QVERIFY(m_bench->tokens() != nullptr);
    QCOMPARE(testing::formOf(m_bench->server.seen.first().body).value(u"code"_s), u"c+o d"_s);
}

void TestPasting::refusesOthers_data()
{
    QTest::addColumn<QString>("pasted");
    QTest::addColumn<QString>("word"); // of the sentence
    const QString elsewhere = u"begins with"_s;
    const QString damaged = u"not complete"_s;
    const QString foreign = u"does not belong"_s;
    QTest::newRow("nothing") << QString() << elsewhere;
    QTest::newRow("blanks") << u"  "_s << elsewhere;
    QTest::newRow("words") << u"it does not work"_s << elsewhere;
    QTest::newRow("the page before")
        << u"https://bitbucket.org/site/oauth2/authorize?client_id=k&state=STATE"_s << elsewhere;
    QTest::newRow("other host") << u"http://evil.example/signed/in?code=x&state=STATE"_s
                                << elsewhere;
    QTest::newRow("other name") << u"http://127.0.0.1:PORT/signed/in?code=x&state=STATE"_s
                                << elsewhere;
    QTest::newRow("user name") << u"http://a@localhost:PORT/signed/in?code=x&state=STATE"_s
                               << elsewhere;
    QTest::newRow("other port") << u"http://localhost:1/signed/in?code=x&state=STATE"_s
                                << elsewhere;
    QTest::newRow("https") << u"https://localhost:PORT/signed/in?code=x&state=STATE"_s << elsewhere;
    QTest::newRow("longer path") << u"CALLBACKXYZ?code=x&state=STATE"_s << elsewhere;
    QTest::newRow("trailing slash") << u"CALLBACK/?code=x&state=STATE"_s << elsewhere;
    QTest::newRow("blank inside") << u"CALLBACK?code=x &state=STATE"_s << elsewhere;
    QTest::newRow("no query") << u"CALLBACK"_s << damaged;
    QTest::newRow("no code") << u"CALLBACK?state=STATE"_s << damaged;
    QTest::newRow("two codes") << u"CALLBACK?code=x&code=y&state=STATE"_s << damaged;
    QTest::newRow("no state") << u"CALLBACK?code=x"_s << foreign;
    QTest::newRow("state cut off") << u"CALLBACK?code=x&state="_s << foreign;
    QTest::newRow("wrong state") << u"CALLBACK?code=x&state=evil"_s << foreign;
    QTest::newRow("error, no state") << u"CALLBACK?error=access_denied"_s << foreign;
}

void TestPasting::refusesOthers()
{
    QFETCH(QString, pasted);
    QFETCH(QString, word);
    const Result<> taken = m_bench->attempt->takePasted(filled(pasted));
    QVERIFY(!taken);
    QCOMPARE(taken.error().kind, ErrorKind::BadInput);
    QVERIFY2(taken.error().message.contains(word), qPrintable(taken.error().message));
    QVERIFY(taken.error().message.endsWith(u'.'));
    QVERIFY(!taken.error().message.contains(QString::fromLatin1(m_bench->state())));

    QVERIFY(m_bench->outcomes.isEmpty());
    m_bench->open(m_bench->callbackQuery(u"abc"_s)); // the sign-in goes on
    QTRY_COMPARE(m_bench->outcomes.size(), 1);
    QVERIFY(m_bench->tokens() != nullptr);
}

void TestPasting::reportsRefusal()
{
    QVERIFY(m_bench->attempt->takePasted(filled(u"CALLBACK?error=access_denied&state=STATE"_s)));
    QTRY_COMPARE(m_bench->outcomes.size(), 1);
    QCOMPARE(m_bench->problem(), Problem::Denied);
}

void TestPasting::takesOneOnly()
{
    const QString pasted = filled(u"CALLBACK?code=x&state=STATE"_s);
    QVERIFY(m_bench->attempt->takePasted(pasted));
    QVERIFY(!m_bench->attempt->takePasted(pasted));
    QCOMPARE(m_bench->open(m_bench->callbackQuery(u"abc"_s)), "no connection");
    QTRY_COMPARE(m_bench->outcomes.size(), 1);
    QCOMPARE(m_bench->server.seen.size(), 1);
}

void TestPasting::takesNoneAfterTheBrowser()
{
    m_bench->open(m_bench->callbackQuery(u"abc"_s));
    QVERIFY(!m_bench->attempt->takePasted(filled(u"CALLBACK?code=x&state=STATE"_s)));
    QTRY_COMPARE(m_bench->outcomes.size(), 1);
    QCOMPARE(m_bench->server.seen.size(), 1);
}

void TestPasting::takesNoneAfterCancelling()
{
    m_bench->attempt->cancel();
    QVERIFY(!m_bench->attempt->takePasted(filled(u"CALLBACK?code=x&state=STATE"_s)));
    QTRY_COMPARE(m_bench->outcomes.size(), 1);
    QCOMPARE(m_bench->problem(), Problem::Cancelled);
    QVERIFY(m_bench->server.seen.isEmpty());
}

QTEST_GUILESS_MAIN(TestPasting)
#include "tst_pasting.moc"
