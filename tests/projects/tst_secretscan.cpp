// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "projects/literalsearch.h"
#include "projects/secretsamples.h"
#include "projects/secretscan.h"

#include <QRandomGenerator>
#include <QStringEncoder>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace windlass::projects;

class TestSecretScan final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void findsWordsAsASlowSearchDoes();
    void findsWordsInWords();
    void measuresEntropy();
    void findsAtEveryPlace_data();
    void findsAtEveryPlace();
    void tellsLines();
    void findsEachOnce();
    void readsUtf16();
    void passesOverWhatIsNoText();
    void namesFilesOfARule();
    void survivesGarbage();
};

static QByteArray token(unsigned seed = 1)
{
    return windlass::testing::withRandomParts("ghp_{{alnum:36}}", seed);
}

static QStringList idsOf(const QList<SecretHit> &hits)
{
    QStringList ids;
    for (const SecretHit &hit : hits)
        ids.append(hit.rule->id);
    return ids;
}

using Found = QList<std::pair<int, qsizetype>>;

static Found foundBy(const LiteralSearch &search, const QByteArray &text)
{
    Found found;
    search.scan(text, [&found](const LiteralSearch::Hit &hit) {
        found.append({hit.literal, hit.start});
    });
    std::sort(found.begin(), found.end());
    return found;
}

void TestSecretScan::findsWordsAsASlowSearchDoes()
{
    const QList<QByteArray> words{"ab", "abc", "bc", "c", "Cab", "zz", "a-b_c=", "bca"};
    const LiteralSearch search(words);
    QRandomGenerator random(7);
    for (int round = 0; round < 300; ++round) {
        QByteArray text;
        for (int i = 0; i < 60; ++i)
            text += "abcABCz-_=\n\xff"[random.bounded(12)];
        Found expected;
        const QByteArray lower = text.toLower();
        for (int word = 0; word < words.size(); ++word) {
            const QByteArray sought = words.at(word).toLower();
            for (qsizetype at = lower.indexOf(sought); at >= 0; at = lower.indexOf(sought, at + 1))
                expected.append({word, at});
        }
        std::sort(expected.begin(), expected.end());
        QCOMPARE(foundBy(search, text), expected);
    }
}

void TestSecretScan::findsWordsInWords()
{
    const LiteralSearch search({"she", "he", "hers", "his"});
    QCOMPARE(foundBy(search, "uSHErs"), Found({{0, 1}, {1, 2}, {2, 2}}));
    QCOMPARE(foundBy(search, ""), Found());
    QCOMPARE(foundBy(LiteralSearch({}), "anything"), Found());
}

void TestSecretScan::measuresEntropy()
{
    QCOMPARE(SecretScan::entropy(u""), 0.0);
    QCOMPARE(SecretScan::entropy(u"aaaa"), 0.0);
    QCOMPARE(SecretScan::entropy(u"abab"), 1.0);
    QCOMPARE(SecretScan::entropy(u"0123456789abcdef"), 4.0);
}

void TestSecretScan::findsAtEveryPlace_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("alone") << token();
    QTest::newRow("at the end") << QByteArray("x=") + token();
    QTest::newRow("CRLF") << QByteArray("a\r\n") + token() + "\r\n";
    QTest::newRow("byte order mark") << QByteArray("\xEF\xBB\xBF") + token();
    QTest::newRow("other scripts around") << QByteArray("ключ \"") + token() + "\" 鍵";
    QTest::newRow("one long line")
        << QByteArray(100000, 'x') + ' ' + token() + ' ' + QByteArray(100000, 'x');
    QTest::newRow("after many false starts")
        << QByteArray("ghp_ ").repeated(5000) + token() + QByteArray(" ghp_").repeated(5000);
    QTest::newRow("behind other secrets' words")
        << QByteArray("secret token password ").repeated(2000) + '\n' + token();
    QTest::newRow("in a late line") << QByteArray("line\n").repeated(200000) + token();
}

void TestSecretScan::findsAtEveryPlace()
{
    QFETCH(QByteArray, text);
    QCOMPARE(idsOf(SecretScan().scan(text, u"a.txt"_s)), QStringList{u"github-token"_s});
}

void TestSecretScan::tellsLines()
{
    const QByteArray text = "one\n" + token(1) + "\nthree\n" + token(2) + " " + token(3) + "\n";
    const QList<SecretHit> hits = SecretScan().scan(text, u"a.txt"_s);
    QCOMPARE(hits.size(), 3);
    QCOMPARE(hits.at(0).line, 2);
    QCOMPARE(hits.at(1).line, 4);
    QCOMPARE(hits.at(2).line, 4);
}

void TestSecretScan::findsEachOnce()
{
    // a rule of its own, and the one for quoted values
    const QByteArray text = "const apiToken = \"" + token() + "\";";
    QCOMPARE(idsOf(SecretScan().scan(text, u"a.ts"_s)), QStringList{u"github-token"_s});
    QByteArray many;
    for (unsigned seed = 1; seed <= 500; ++seed)
        many += token(seed) + '\n';
    QCOMPARE(SecretScan().scan(many, u"a.txt"_s).size(), 100);
}

void TestSecretScan::readsUtf16()
{
    for (const auto encoding : {QStringConverter::Utf16LE, QStringConverter::Utf16BE}) {
        QStringEncoder encode(encoding, QStringConverter::Flag::WriteBom);
        const QByteArray text = encode(u"TOKEN="_s + QString::fromLatin1(token()));
        QVERIFY(text.contains('\0'));
        QCOMPARE(idsOf(SecretScan().scan(text, u"a.txt"_s)), QStringList{u"github-token"_s});
    }
}

void TestSecretScan::passesOverWhatIsNoText()
{
    const QByteArray image = QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16) + token();
    QCOMPARE(SecretScan().scan(image, u"a.png"_s).size(), 0);
    QCOMPARE(SecretScan().scan({}, u"empty"_s).size(), 0);
}

void TestSecretScan::namesFilesOfARule()
{
    const QByteArray text = "DB_PASSWORD=hunter22\n";
    const SecretScan scan;
    for (const QString &path : {u".env"_s, u"apps/api/.env"_s, u".env.local"_s, u"prod.env"_s})
        QCOMPARE(idsOf(scan.scan(text, path)), QStringList{u"environment-value"_s});
    for (const QString &path :
         {u".env.example"_s, u".env.sample"_s, u"env"_s, u"a.env.txt"_s, u".env/readme"_s})
        QCOMPARE(idsOf(scan.scan(text, path)), QStringList());
    // but a token is one wherever it stands
    QCOMPARE(idsOf(scan.scan("T=" + token(), u".env.example"_s)), QStringList{u"github-token"_s});
    QCOMPARE(idsOf(scan.scan(token(), u"package-lock.json"_s)), QStringList{u"github-token"_s});
}

void TestSecretScan::survivesGarbage()
{
    const SecretScan scan;
    QRandomGenerator random(3);
    const QList<QByteArray> pieces{"password", "=",  "\"", "-----BEGIN ", "PRIVATE KEY-----",
                                   "\n",       "\r", "//", "://",         "@",
                                   "ghp_",     "\\", "{{", "\xc3",        "\xff\xfe"};
    for (int round = 0; round < 500; ++round) {
        QByteArray text;
        for (int i = 0; i < 200; ++i)
            text += random.bounded(3) == 0 ? QByteArray(1, char(1 + random.bounded(255)))
                                           : pieces.at(random.bounded(int(pieces.size())));
        for (const SecretHit &hit : scan.scan(text, u".env"_s))
            QVERIFY(hit.line >= 1 && hit.line <= 1 + text.count('\n'));
    }
}

QTEST_GUILESS_MAIN(TestSecretScan)
#include "tst_secretscan.moc"
