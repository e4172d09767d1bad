// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "git/httptap.h"
#include "git/plaintext.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace windlass::git;

class TestHttpTap final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void listens_data();
    void listens();
    void keepsLittle();
    void forgets();
    void makesTextHarmless_data();
    void makesTextHarmless();
};

void TestHttpTap::listens_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("wantsMore");
    const auto row = [](const char *name, const QByteArray &bytes, int status, const QString &text,
                        bool wantsMore = false) {
        QTest::newRow(name) << bytes << status << text << wantsMore;
    };
    const QByteArray plain = "Content-Type: text/plain\r\n";
    row("nothing", {}, 0, {});
    row("not HTTP", "SSH-2.0-x\r\n\r\n", 0, {});
    row("half a head", "HTTP/1.1 402 P\r\n" + plain, 0, {});
    row("no content", "HTTP/1.1 204 No\r\n\r\n", 204, {});
    row("fine", "HTTP/1.1 200 OK\r\n" + plain + "\r\nsecret", 200, {});
    row("length", "HTTP/1.1 402 P\r\n" + plain + "Content-Length: 3\r\n\r\nabcd", 402, u"abc"_s);
    row("length to come", "HTTP/1.1 402 P\r\n" + plain + "Content-Length: 9\r\n\r\nabc", 402,
        u"abc"_s, true);
    row("until the end", "HTTP/1.0 500 P\r\n" + plain + "\r\nabc", 500, u"abc"_s, true);
    row("hypertext", "HTTP/1.1 402 P\r\nContent-Type: text/html\r\n\r\nabc", 402, {});
    row("no type", "HTTP/1.1 402 P\r\n\r\nabc", 402, {});
    row("parameters", "HTTP/1.1 402 P\r\ncontent-TYPE:TEXT/Plain;charset=x\r\n\r\nabc", 402,
        u"abc"_s, true);
    const QByteArray chunked = "HTTP/1.1 413 P\r\n" + plain + "Transfer-Encoding: chunked\r\n\r\n";
    row("chunks", chunked + "3\r\nabc\r\n1;x=y\r\nd\r\n0\r\n\r\n", 413, u"abcd"_s);
    row("chunks to come", chunked + "3\r\nabc\r\n5\r\nde", 413, u"abcde"_s, true);
    row("broken chunks", chunked + "zz\r\nabc", 413, {}, true);
    row("negative chunk", chunked + "-5\r\nabc", 413, {}, true);
    row("huge chunk", chunked + "7fffffffffffffff\r\nabc", 413, u"abc"_s, true);
    row("larger than a number", chunked + "ffffffffffffffffff\r\nabc", 413, {}, true);
    row("interim answer",
        "HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 402 P\r\n" + plain + "Content-Length: 1\r\n\r\na",
        402, u"a"_s);
    row("line ends of Unix", "\n\r\nHTTP/1.1   402 P\nContent-Type: text/plain\n\nabc", 402,
        u"abc"_s, true);
    row("mixed line ends", "HTTP/1.1 302 P\nLocation: x\n\r\nabc", 302, {});
}

// Whole, and byte by byte: the network cuts where it likes.
void TestHttpTap::listens()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, status);
    QFETCH(QString, text);
    QFETCH(bool, wantsMore);
    HttpTap whole;
    whole.feed(bytes);
    HttpTap pieces;
    for (const char byte : bytes)
        pieces.feed(QByteArray(1, byte));
    for (const HttpTap *tap : {&whole, &pieces}) {
        QCOMPARE(tap->status(), status);
        QCOMPARE(tap->text(), text);
        QCOMPARE(tap->wantsMore(), wantsMore);
    }
}

void TestHttpTap::keepsLittle()
{
    HttpTap tap;
    tap.feed("HTTP/1.1 402 P\r\nContent-Type: text/plain\r\n\r\n");
    for (int i = 0; i < 100; ++i)
        tap.feed(QByteArray(10000, 'x'));
    QCOMPARE(tap.text().size(), 64 * 1024);
    QVERIFY(!tap.wantsMore());

    HttpTap endless;
    endless.feed("HTTP/1.1 200 OK\r\n");
    QVERIFY(!endless.isEndless());
    for (int i = 0; i < 100; ++i)
        endless.feed("X: " + QByteArray(1000, 'x') + "\r\n");
    QVERIFY(endless.isEndless());
    QCOMPARE(endless.status(), 0);
}

void TestHttpTap::forgets()
{
    HttpTap tap;
    tap.feed("HTTP/1.1 402 P\r\nContent-Type: text/plain\r\n\r\nabc");
    tap.startRequest();
    QCOMPARE(tap.status(), 0);
    QVERIFY(tap.text().isEmpty());
    tap.feed("HTTP/1.1 200 OK\r\n\r\n");
    QCOMPARE(tap.status(), 200);
}

void TestHttpTap::makesTextHarmless_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QStringList>("lines");
    const auto row = [](const char *name, const QByteArray &bytes, const QStringList &lines) {
        QTest::newRow(name) << bytes << lines;
    };
    row("nothing", {}, {});
    row("only line ends", "\n\r\n\r", {});
    row("lines", "a\nb\r\nc\rd\n", {u"a"_s, u"b"_s, u"c"_s, u"d"_s});
    row("empty line between", "a\n\nb", {u"a"_s, QString(), u"b"_s});
    row("spaces", "  a  \t\n", {u"  a"_s});
    row("colours", "\x1b[1;31mred\x1b[0m \x1b[Kx", {u"red x"_s});
    row("window title", "\x1b]0;evil\x07text", {u"text"_s});
    row("link", "\x1b]8;;http://x\x1b\\text", {u"text"_s});
    row("lone escape", "a\x1b", {u"a"_s});
    row("controls", QByteArray("a\0b\x07\x7f", 5) + "c", {u"abc"_s});
    row("eight-bit controls",
        "a\xc2\x9b"
        "31mb",
        {u"a31mb"_s});
    row("turned around",
        "a\xe2\x80\xae"
        "b\xe2\x81\xa6"
        "c",
        {u"abc"_s});
    row("no text",
        "a\xff"
        "b",
        {u"a\uFFFDb"_s});
    row("unicode", "ünï 日本", {u"ünï 日本"_s});
}

void TestHttpTap::makesTextHarmless()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QStringList, lines);
    QCOMPARE(plainText(bytes), lines);
}

QTEST_GUILESS_MAIN(TestHttpTap)
#include "tst_httptap.moc"
