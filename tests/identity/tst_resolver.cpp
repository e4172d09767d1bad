// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "identity/resolver.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace windlass::identity;

//! How resolvers are written.
class TestResolver final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void comesBackAsWritten_data();
    void comesBackAsWritten();
    void refuses_data();
    void refuses();
};

void TestResolver::comesBackAsWritten_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("written");
    for (const Resolver resolver : allResolvers()) {
        const QString name = resolverName(resolver);
        QTest::newRow(qPrintable(name)) << name << name;
        const QString anyway = name + u":allow-without-user"_s;
        QTest::newRow(qPrintable(anyway)) << anyway << anyway;
    }
    const QString local = u"emailLocalPartMatchingUserEntityName"_s;
    const QString domains = u":allowed-domains=example.com,example.org"_s;
    QTest::newRow("domains") << local + domains << local + domains;
    QTest::newRow("both") << local + domains + u":allow-without-user"_s
                          << local + u":allow-without-user"_s + domains;
    QTest::newRow("blanks between domains")
        << local + u":allowed-domains= example.com,\u00a0 example.org"_s << local + domains;
    QTest::newRow("old id") << u"bitbucketUserIdSignInResolver"_s
                            << u"userIdMatchingUserEntityAnnotation"_s;
    QTest::newRow("old username") << u" bitbucketUsernameSignInResolver:allow-without-user"_s
                                  << u"usernameMatchingUserEntityAnnotation:allow-without-user"_s;
}

void TestResolver::comesBackAsWritten()
{
    QFETCH(QString, text);
    QFETCH(QString, written);
    const auto choice = parseResolver(text);
    QVERIFY(choice);
    QCOMPARE(writeResolver(*choice), written);
    QCOMPARE(parseResolver(written).value(), *choice);
}

void TestResolver::refuses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("words");
    QTest::newRow("nothing") << QString() << u"\"\" is no resolver"_s;
    QTest::newRow("unknown") << u"byMagic"_s
                             << u"There are: userIdMatchingUserEntityAnnotation, "_s;
    QTest::newRow("other case") << u"UserIdMatchingUserEntityAnnotation"_s << u"is no resolver"_s;
    QTest::newRow("option") << u"bitbucketUserIdSignInResolver:allow"_s
                            << u"bitbucketUserIdSignInResolver has no option \"allow\""_s;
    QTest::newRow("domains elsewhere")
        << u"emailMatchingUserEntityProfileEmail:allowed-domains=x"_s << u"has no option"_s;
    QTest::newRow("no domain is not all of them")
        << u"emailLocalPartMatchingUserEntityName:allowed-domains= ,"_s << u"has no option"_s;
}

void TestResolver::refuses()
{
    QFETCH(QString, text);
    QFETCH(QString, words);
    const auto choice = parseResolver(text);
    QVERIFY(!choice);
    QCOMPARE(choice.error().kind, windlass::ErrorKind::BadInput);
    QVERIFY2(choice.error().message.contains(words), qPrintable(choice.error().message));
}

QTEST_GUILESS_MAIN(TestResolver)
#include "tst_resolver.moc"
