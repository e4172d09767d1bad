// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/peoplesettings.h"
#include "workflows/resolveroffer.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace windlass;
using namespace windlass::workflows;
using identity::Resolver;
using identity::ResolverChoice;

//! What is chosen about people, and what a file that was read offers for it.
class TestPeopleSettings final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void readsPlaces_data();
    void readsPlaces();
    void refusesPlaces();
    void keepsPlaces();
    void offers_data();
    void offers();
    void keepsOffer();
    void takesOfferOver();
    void offersNothingThatIsChosen();

private:
    [[nodiscard]] Profile profile() const { return Profile::open(m_place->path()).value(); }

    std::unique_ptr<QTemporaryDir> m_place;
};

namespace {

const QString byId = u"userIdMatchingUserEntityAnnotation"_s;
const QString byEmail = u"emailMatchingUserEntityProfileEmail"_s;
const QString byLocal = u"emailLocalPartMatchingUserEntityName"_s;
const QString anyway = u"dangerouslyAllowSignInWithoutUserInCatalog"_s;

using Found = QList<handover::FoundResolver>;

ForeignConsumer consumerWith(const Found &resolvers)
{
    return {{u"aKey"_s, u"aSecret"_s, {}}, u"Backstage"_s, resolvers};
}

} // namespace

void TestPeopleSettings::init()
{
    m_place = std::make_unique<QTemporaryDir>();
    QVERIFY(m_place->isValid());
}

void TestPeopleSettings::readsPlaces_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("paths");
    QTest::newRow("one") << u"/org/people.yaml"_s << QStringList{u"/org/people.yaml"_s};
    QTest::newRow("with blanks") << u" /my org/all people.yaml "_s
                                 << QStringList{u"/my org/all people.yaml"_s};
    QTest::newRow("relative") << u"org"_s << QStringList{QDir().absoluteFilePath(u"org"_s)};
    QTest::newRow("with a colon in front")
        << u":org/people"_s << QStringList{QDir::currentPath() + u"/:org/people"_s};
    QTest::newRow("several") << u"\"/a b/one.yaml\" \"/two.yaml\""_s
                             << QStringList{u"/a b/one.yaml"_s, u"/two.yaml"_s};
    QTest::newRow("blanks that belong to it")
        << u"\"/a/one.yaml \""_s << QStringList{u"/a/one.yaml "_s};
    QTest::newRow("one in quotation marks")
        << u"\"/a b/one.yaml\""_s << QStringList{u"/a b/one.yaml"_s};
}

void TestPeopleSettings::readsPlaces()
{
    QFETCH(QString, text);
    QFETCH(QStringList, paths);
    const auto place = parseCatalogPlace(text);
    QVERIFY(place);
    QCOMPARE(place->kind, CatalogPlace::Kind::Files);
    QCOMPARE(place->paths, paths);
    QCOMPARE(parseCatalogPlace(place->text()).value(), *place);
}

void TestPeopleSettings::refusesPlaces()
{
    for (const QString &text : {u"\"/one.yaml\" /two.yaml"_s, u"\"/one.yaml"_s,
                                u"\"\" \"/two.yaml\""_s, u"/\"one\" /"_s}) {
        const auto place = parseCatalogPlace(text);
        QVERIFY2(!place, qPrintable(text));
        QCOMPARE(place.error().kind, ErrorKind::BadInput);
    }
}

void TestPeopleSettings::keepsPlaces()
{
    PeopleSettings settings;
    settings.catalog = CatalogPlace::ofFiles({u"/a, b/one.yaml"_s, u"/two;.yaml"_s});
    QVERIFY(usePeople(profile(), settings));
    QCOMPARE(storedPeople(profile()).value(), settings);
}

void TestPeopleSettings::offers_data()
{
    QTest::addColumn<Found>("found");
    QTest::addColumn<QStringList>("resolvers"); // as identity::writeResolver() writes them
    QTest::addColumn<QStringList>("leftOut");
    QTest::newRow("none") << Found{} << QStringList() << QStringList();
    QTest::newRow("in order") << Found{{byEmail, {}}, {byId, {}}} << QStringList{byEmail, byId}
                              << QStringList();
    QTest::newRow("old name") << Found{{u"bitbucketUserIdSignInResolver"_s, {}}}
                              << QStringList{byId} << QStringList();
    QTest::newRow("let in") << Found{{byId, {{anyway, u"true"_s}}}, {byEmail, {{anyway, u"no"_s}}}}
                            << QStringList{byId + u":allow-without-user"_s, byEmail}
                            << QStringList();
    QTest::newRow("domains") << Found{{byLocal, {{u"allowedDomains"_s, u"a.example, b.example"_s}}}}
                             << QStringList{byLocal + u":allowed-domains=a.example,b.example"_s}
                             << QStringList();
    QTest::newRow("domains that are not looked at")
        << Found{{byEmail, {{u"allowedDomains"_s, u"a.example"_s}}}} << QStringList{byEmail}
        << QStringList();
    QTest::newRow("no domain is allowed")
        << Found{{byLocal, {{u"allowedDomains"_s, QString()}}}, {byId, {}}} << QStringList{byId}
        << QStringList{byLocal};
    for (const QString &none : {u"a.example:8080"_s, u"a.example b.example"_s})
        QTest::newRow(qPrintable(u"no domain: "_s + none))
            << Found{{byLocal, {{u"allowedDomains"_s, none}}}, {byId, {}}} << QStringList{byId}
            << QStringList{byLocal};
    QTest::newRow("unknown") << Found{{u"ourOwnResolver"_s, {}}, {byId, {}}} << QStringList{byId}
                             << QStringList{u"ourOwnResolver"_s};
    QTest::newRow("only unknown ones")
        << Found{{u"ourOwnResolver"_s, {}}} << QStringList() << QStringList();
}

void TestPeopleSettings::offers()
{
    QFETCH(Found, found);
    QFETCH(QStringList, resolvers);
    QFETCH(QStringList, leftOut);
    const auto offer = offerOf(consumerWith(found), u"/app/app-config.local.yaml"_s);
    QCOMPARE(offer.has_value(), !resolvers.isEmpty());
    if (!offer)
        return;
    QCOMPARE(offer->file, u"app-config.local.yaml"_s);
    QStringList written;
    for (const ResolverChoice &choice : offer->resolvers)
        written.append(identity::writeResolver(choice));
    QCOMPARE(written, resolvers);
    QCOMPARE(offer->leftOut, leftOut);
}

void TestPeopleSettings::keepsOffer()
{
    QVERIFY(!keptOffer(profile()));
    const ResolverOffer offer{u"app-config, old.yaml"_s,
                              {{Resolver::LocalPart, true, {u"a.example"_s, u"b.example"_s}}},
                              {u"ourOwnResolver"_s}};
    QVERIFY(keepOffer(profile(), offer));
    QCOMPARE(keptOffer(profile()).value(), offer);
    QCOMPARE(storedPeople(profile()).value(), PeopleSettings()); // nobody said yes
    forgetOffer(profile());
    QVERIFY(!keptOffer(profile()));
}

void TestPeopleSettings::takesOfferOver()
{
    PeopleSettings before;
    before.catalog = CatalogPlace::ofFiles({u"/org.yaml"_s});
    before.mustMatch = true;
    QVERIFY(usePeople(profile(), before));
    const ResolverOffer offer{u"a.yaml"_s, {{Resolver::LocalPart, false, {u"a.example"_s}}}};
    QVERIFY(keepOffer(profile(), offer));
    QVERIFY(acceptOffer(profile(), offer));
    PeopleSettings after = before;
    after.resolvers = offer.resolvers;
    QCOMPARE(storedPeople(profile()).value(), after);
    QVERIFY(!keptOffer(profile()));
}

void TestPeopleSettings::offersNothingThatIsChosen()
{
    QVERIFY(keepOffer(profile(), {u"a.yaml"_s, PeopleSettings::usualResolvers()}));
    QVERIFY(!keptOffer(profile()));
}

QTEST_GUILESS_MAIN(TestPeopleSettings)
#include "tst_peoplesettings.moc"
