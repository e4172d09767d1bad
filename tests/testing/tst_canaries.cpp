// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testing/canaries.h"

#include <QDataStream>
#include <QTest>
#include <QUrlQuery>

using namespace Qt::StringLiterals;
using windlass::testing::Canaries;

//! What is hidden is found, however it was written.
class TestCanaries final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void finds_data();
    void finds();
    void findsNothingElse();

private:
    const QByteArray m_secret{"a+b/c=d-Secret~of 26 bytes"};
    const Canaries m_canaries{{"first-other-secret", m_secret, "short"}};
};

void TestCanaries::finds_data()
{
    QTest::addColumn<QByteArray>("text");
    QUrlQuery query;
    query.addQueryItem(u"token"_s, QString::fromLatin1(m_secret.toPercentEncoding()));
    QByteArray lower = m_secret.toPercentEncoding();
    lower.replace("%2B", "%2b").replace("%2F", "%2f").replace("%3D", "%3d");
    const QString text = QString::fromLatin1(m_secret);
    QByteArray bigEndian;
    QDataStream stream(&bigEndian, QIODevice::WriteOnly);
    stream << text;
    QTest::newRow("plain") << m_secret;
    QTest::newRow("among others") << "\xff\xff" + m_secret + QByteArray(3, '\0');
    QTest::newRow("the other one") << QByteArray("xfirst-other-secret");
    QTest::newRow("query") << query.toString(QUrl::FullyEncoded).toLatin1();
    QTest::newRow("percent") << "x=" + m_secret.toPercentEncoding() + "&y";
    QTest::newRow("percent, lower case") << lower;
    QTest::newRow("JSON") << QByteArray("{\"a\":\"a+b\\/c=d-Secret~of 26 bytes\"}");
    QTest::newRow("UTF-16") << QByteArray(reinterpret_cast<const char *>(text.utf16()),
                                          text.size() * 2);
    QTest::newRow("QDataStream") << bigEndian;
    for (const QByteArray before : {"", "1", "12", "123", "key:", "x-token-auth:"}) {
        for (const QByteArray behind : {"", "4", "45", "456"}) {
            const QByteArray all = before + m_secret + behind;
            QTest::newRow("base64 of " + all) << "Basic " + all.toBase64() + "\r\n";
            QTest::newRow("base64url of " + all)
                << all.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
        }
    }
}

void TestCanaries::finds()
{
    QFETCH(QByteArray, text);
    QVERIFY(m_canaries.areIn(text));
}

void TestCanaries::findsNothingElse()
{
    QCOMPARE(m_canaries.count(), 2); // three letters are in every file
    QVERIFY(!m_canaries.areIn({}));
    QVERIFY(!m_canaries.areIn("short"));
    QVERIFY(!m_canaries.areIn(m_secret.chopped(1)));
    QVERIFY(!m_canaries.areIn(m_secret.mid(1)));
    QVERIFY(!m_canaries.areIn(m_secret.chopped(2).toBase64()));
    QVERIFY(!Canaries({}).areIn(m_secret));
}

QTEST_GUILESS_MAIN(TestCanaries)
#include "tst_canaries.moc"
