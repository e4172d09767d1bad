// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/consumerentry.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace windlass::workflows;

namespace {

const QString key = u"Ab3dEf6hIj9lMn2pQr"_s;
const QString secret = u"aB1cD2eF3gH4iJ5kL6mN7oP8qR9sT0uV"_s;

} // namespace

class TestConsumerEntry final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void noticesSlips_data();
    void noticesSlips();
    void readsBothAtOnce_data();
    void readsBothAtOnce();
    void readsNothingElse_data();
    void readsNothingElse();
    void readsFiles();
};

void TestConsumerEntry::noticesSlips_data()
{
    QTest::addColumn<QString>("enteredKey");
    QTest::addColumn<QString>("enteredSecret");
    QTest::addColumn<QString>("callback");
    QTest::addColumn<QString>("words"); // empty: nothing is wrong
    const auto row = [](const char *name, const QString &k, const QString &s, const char *words,
                        const QString &callback = {}) {
        QTest::newRow(name) << k << s << callback << QString::fromLatin1(words);
    };
    row("good", key, secret, "");
    row("short", u"k"_s, u"s"_s, "");
    row("good callback", key, secret, "", u"http://localhost:34107/callback"_s);
    row("no key", {}, secret, "Enter the consumer's key");
    row("no secret", key, {}, "Enter the consumer's secret");
    row("blank in the key", key + u' ', secret, "The key has blanks");
    row("line break in the secret", key, secret + u'\n', "The secret has blanks");
    row("quotes around the key", u'"' + key + u'"', secret, "key has quotation marks");
    row("quote behind the secret", key, secret + u'\'', "secret has quotation marks");
    row("curly quotes", key, u'“' + secret + u'”', "secret has quotation marks");
    row("swapped", secret, key, "swapped");
    row("the same twice", key, key, "the same");
    row("both in the first", key + u' ' + secret, {}, "both in the field of the key");
    row("both in the second", key, key + u' ' + secret, "both in the field of the secret");
    row("labels in the first", u"Key: "_s + key + u" Secret: "_s + secret, {},
        "both in the field of the key");
    row("callback elsewhere", key, secret, "http", u"https://example.com/callback"_s);
}

void TestConsumerEntry::noticesSlips()
{
    QFETCH(QString, enteredKey);
    QFETCH(QString, enteredSecret);
    QFETCH(QString, callback);
    QFETCH(QString, words);
    const QString problem = problemOf({enteredKey, enteredSecret, callback});
    QCOMPARE(problem.isEmpty(), words.isEmpty());
    QVERIFY2(problem.contains(words), qPrintable(problem));
    QVERIFY(!problem.contains(secret));
}

void TestConsumerEntry::readsBothAtOnce_data()
{
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const QString &text) {
        QTest::newRow(name)
            << QString(text).replace(u"<key>"_s, key).replace(u"<secret>"_s, secret);
    };
    row("two lines", u"<key>\n<secret>"_s);
    row("two lines, CRLF", u"\r\n<key>\r\n<secret>\r\n"_s);
    row("one line", u"<key> <secret>"_s);
    row("tab", u"<key>\t<secret>"_s);
    row("comma", u"<key>, <secret>"_s);
    row("secret first", u"<secret>\n<key>"_s);
    row("labels", u"Key: <key> Secret: <secret>"_s);
    row("labels on lines", u"Key\n<key>\nSecret\n<secret>\n"_s);
    row("labels the other way round", u"Secret: <secret>\nKey: <key>"_s);
    row("labels without colons", u"Key <key>\nSecret <secret>"_s);
    row("longer labels", u"Consumer key: <key>\nConsumer secret: <secret>"_s);
    row("quoted", u"key = \"<key>\"; secret = \"<secret>\""_s);
    row("JSON", u"{\"key\": \"<key>\", \"secret\": \"<secret>\"}"_s);
    row("JSON of clients", u"{\"clientId\":\"<key>\",\"clientSecret\":\"<secret>\"}"_s);
    row("JSON with other names",
        u"{\"client_id\": \"<key>\",\n \"client_secret\": \"<secret>\"}"_s);
    row("environment", u"BITBUCKET_CLIENT_ID=<key>\nBITBUCKET_CLIENT_SECRET=<secret>"_s);
    row("YAML", u"clientId: <key>\nclientSecret: '<secret>'"_s);
    row("Markdown", u"**Key:** <key>\n**Secret:** <secret>"_s);
}

void TestConsumerEntry::readsBothAtOnce()
{
    QFETCH(QString, text);
    const auto entry = entryFromText(text);
    QVERIFY2(entry, qPrintable(text));
    QCOMPARE(entry->key, key);
    QCOMPARE(entry->secret, secret);
    QCOMPARE(problemOf(*entry), QString());
}

void TestConsumerEntry::readsNothingElse_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << QString();
    QTest::newRow("one word") << key;
    QTest::newRow("three words") << key + u' ' + secret + u" abcdefgh"_s;
    QTest::newRow("a sentence") << u"Here they are."_s;
    QTest::newRow("an address") << u"https://bitbucket.org/acme/workspace acme1234"_s;
    QTest::newRow("only a key") << u"Key: "_s + key;
    QTest::newRow("only a secret") << u"clientSecret: "_s + secret;
}

void TestConsumerEntry::readsNothingElse()
{
    QFETCH(QString, text);
    QVERIFY(!entryFromText(text));
}

void TestConsumerEntry::readsFiles()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u".env.local"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("BITBUCKET_CLIENT_ID=a\nBITBUCKET_CLIENT_SECRET=b\n");
    file.close();
    const auto found = entryFromFile(file.fileName());
    QVERIFY(found);
    QCOMPARE(found->program, u"Amplication"_s);
    QCOMPARE(found->entry.key, u"a"_s);
    QCOMPARE(found->entry.secret, u"b"_s);
    QCOMPARE(problemOf(found->entry), QString());
    QVERIFY(!entryFromFile(folder.filePath(u"none.yaml"_s)));
}

QTEST_GUILESS_MAIN(TestConsumerEntry)
#include "tst_consumerentry.moc"
