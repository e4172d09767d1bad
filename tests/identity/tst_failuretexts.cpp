// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "identity/entityparser.h"
#include "identity/failuretexts.h"
#include "identity/yamldocuments.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace windlass::identity;

//! What is to be copied into the catalog must be what was missing.
class TestFailureTexts final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void entityLetsIn_data();
    void entityLetsIn();
    void saysAllThatHappened();
};

void TestFailureTexts::entityLetsIn_data()
{
    QTest::addColumn<Person>("person");
    const QString id = u"{4f1c2a9e-3d57-4b62-9d4e-8a1b5c6d7e01}"_s;
    QTest::newRow("usual") << Person{id, u"ada-l"_s, u"ada@example.com"_s, u"Ada Lovelace"_s};
    QTest::newRow("quotes") << Person{id, u"o'neill: #1"_s, u"o'neill@example.com"_s,
                                      u"Shaq \"O'Neill\""_s};
    QTest::newRow("number") << Person{id, u"12345"_s, u"12345@example.com"_s, u"true"_s};
    QTest::newRow("letters of elsewhere")
        << Person{id, u"zo\u00eb"_s, u"zo\u00eb@example.com"_s, u"Zo\u00eb\n\u738b"_s};
    QTest::newRow("nothing but the id") << Person{id, {}, {}, {}};
    QTest::newRow("long") << Person{id, QString(90, u'x'), QString(90, u'y') + u"@e.x"_s, {}};
}

void TestFailureTexts::entityLetsIn()
{
    QFETCH(Person, person);
    for (const Resolver resolver : {Resolver::UserId, Resolver::Username, Resolver::Email}) {
        const QList<ResolverChoice> resolvers{{resolver}};
        const QString text = missingEntity(person, resolvers);
        const auto documents = yamlDocuments(text.toUtf8());
        QCOMPARE(documents.size(), 1);
        QVERIFY2(documents[0].value, qPrintable(text));
        Catalog catalog;
        catalog.add(parseEntity(*documents[0].value), u"snippet"_s, 1);
        QCOMPARE(catalog.complaints(), QList<Complaint>());
        QCOMPARE(catalog.users().size(), 1);
        const SignIn result = resolve(catalog, person, resolvers);
        const bool hasValue = result.attempts.constFirst().end != Attempt::End::NoValue;
        QVERIFY2(result.isAllowed() == hasValue, qPrintable(text + messageOf(result)));
    }
}

void TestFailureTexts::saysAllThatHappened()
{
    const Person person{u"{1}"_s, {}, u"ada@example.com"_s};
    const SignIn result =
        resolve({}, person, {{Resolver::UserId}, {Resolver::Username}, {Resolver::Email}});
    QCOMPARE(messageOf(result),
             u"userIdMatchingUserEntityAnnotation looked for {1} in the annotation "
             "bitbucket.org/user-id of 0 user(s) and found nobody. "
             "usernameMatchingUserEntityAnnotation needs the username, and Bitbucket tells none "
             "for this account. Backstage would not let you in."_s);
    QCOMPARE(messageOf(resolve({}, person, {})), u"No resolver is chosen, so nobody is let in."_s);
}

QTEST_GUILESS_MAIN(TestFailureTexts)
#include "tst_failuretexts.moc"
