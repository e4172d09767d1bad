// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "auth/callbackpage.h"
#include "auth/signinbench.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QTest>
#include <QTranslator>

using namespace Qt::StringLiterals;
using namespace windlass;
using namespace windlass::auth;
using testing::SignInBench;

namespace {

//! Speaks a right-to-left language, with characters that HTML takes for its own.
class OddTranslator final : public QTranslator
{
public:
    [[nodiscard]] bool isEmpty() const override { return false; }
    QString translate(const char *, const char *source, const char *, int) const override
    {
        const QString text = QString::fromLatin1(source);
        return text == "en"_L1 ? u"ar"_s : u"<b>ترجمة \""_s;
    }
};

QByteArray bodyOf(const QByteArray &answer)
{
    return answer.sliced(answer.indexOf("\r\n\r\n") + 4);
}

} // namespace

// What the browser shows at the end of a sign-in.
class TestResultPage final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void saysHowItWent();
    void tellsItsLength();
    void escapesItsTexts();
    void speaksTheUsersLanguage();
    void fitsLightAndDark();
    void showsTheIcon();
    void loadsAndRunsNothing();
};

static const CallbackPage page{"200 OK", u"Title"_s, u"Text."_s};

void TestResultPage::saysHowItWent()
{
    SignInBench bench;
    QVERIFY(bench.signIn());
    QVERIFY(bench.open("code=x").contains("<h1>Not accepted</h1>"));
    QVERIFY(bench.open(bench.callbackQuery(u"abc"_s)).contains("<h1>Access granted</h1>"));
    bench.renew();
    QVERIFY(bench.signIn());
    QVERIFY(bench.open("error=access_denied&state=" + bench.state())
                .contains("<h1>Access denied</h1>"));
}

void TestResultPage::tellsItsLength()
{
    const QByteArray answer = httpAnswer(page);
    const QByteArray length = "\r\nContent-Length: " + QByteArray::number(bodyOf(answer).size());
    QVERIFY(answer.contains(length + "\r\n"));
    QVERIFY(answer.startsWith("HTTP/1.1 200 OK\r\n"));
}

void TestResultPage::escapesItsTexts()
{
    const QByteArray body = bodyOf(httpAnswer({"200 OK", u"<i>&"_s, u"</p><script>"_s}));
    QVERIFY(body.contains("<h1>&lt;i&gt;&amp;</h1>"));
    QVERIFY(!body.contains("<script>"));
}

void TestResultPage::speaksTheUsersLanguage()
{
    QVERIFY(httpAnswer(page).contains("<html lang=\"en\" dir=\"ltr\">"));
    OddTranslator translator;
    QVERIFY(QCoreApplication::installTranslator(&translator));
    SignInBench bench;
    QVERIFY(bench.signIn());
    const QByteArray body = bodyOf(bench.open(bench.callbackQuery(u"abc"_s)));
    QVERIFY(body.contains("<html lang=\"ar\" dir=\"rtl\">"));
    QVERIFY(body.contains("<p>&lt;b&gt;ترجمة &quot;</p>"));
    QVERIFY(!body.contains("Return to Windlass"));
}

void TestResultPage::fitsLightAndDark()
{
    const QByteArray body = bodyOf(httpAnswer(page));
    QVERIFY(body.contains("<meta name=\"color-scheme\" content=\"light dark\">"));
    QVERIFY(body.contains("@media (prefers-color-scheme: dark)"));
}

void TestResultPage::showsTheIcon()
{
    const QByteArray body = bodyOf(httpAnswer(page));
    QVERIFY(body.contains("<svg xmlns=\"http://www.w3.org/2000/svg\""));
    QVERIFY(body.contains("</svg>"));
    QVERIFY(!body.contains("<?xml")); // not allowed inside a page
    QVERIFY(!body.contains('@' + QByteArray("ICON")));
}

void TestResultPage::loadsAndRunsNothing()
{
    const QByteArray answer = httpAnswer(page);
    QVERIFY(answer.contains("\r\nContent-Security-Policy: default-src 'none'; "));
    QVERIFY(answer.contains("\r\nX-Frame-Options: DENY\r\n"));
    QByteArray body = bodyOf(answer);
    body.replace("http://www.w3.org/2000/svg", ""); // a name, not an address
    for (const char *word : {"<script", "<link", "<img", "<iframe", "url(", "@import", "http"})
        QVERIFY2(!body.contains(word), word);
    static const QRegularExpression handler(u"\\son[a-z]+\\s*="_s);
    QVERIFY(!QString::fromUtf8(body).contains(handler));
}

QTEST_GUILESS_MAIN(TestResultPage)
#include "tst_resultpage.moc"
