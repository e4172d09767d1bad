// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "identity/entityparser.h"
#include "identity/failuretexts.h"
#include "identity/signin.h"
#include "identity/yamldocuments.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace windlass::identity;

//! Each row names the entity that Backstage would sign in as, or the sentence that says why not.
//! The catalog is the same in all of them but those that say otherwise.
class TestSignIn final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void resolves_data();
    void resolves();
    void asksNobodyAfterTheOneThatStops();
    void remembersWhatWasLookedFor();
};

namespace {

const QString adaId = u"{4f1c2a9e-3d57-4b62-9d4e-8a1b5c6d7e01}"_s;

const QByteArray catalogOfAcme = R"(
apiVersion: backstage.io/v1alpha1
kind: User
metadata:
  name: Ada
  annotations:
    bitbucket.org/user-id: '{4F1C2A9E-3d57-4b62-9d4e-8a1b5c6d7e01}'
    bitbucket.org/username: Ada-L
spec:
  profile: {displayName: Ada Lovelace, email: Ada@Example.com}
  memberOf: [engines]
---
apiVersion: backstage.io/v1alpha1
kind: User
metadata:
  name: grace
  namespace: navy
  annotations:
    bitbucket.org/username: grace-h
spec:
  profile: {email: grace@navy.example}
---
apiVersion: backstage.io/v1alpha1
kind: User
metadata: {name: plain}
spec: {}
---
apiVersion: backstage.io/v1alpha1
kind: User
metadata:
  name: twin-one
  annotations: {bitbucket.org/username: twin, bitbucket.org/user-id: '{77}'}
spec: {profile: {email: twin@example.com}}
---
apiVersion: backstage.io/v1alpha1
kind: User
metadata:
  name: twin-two
  annotations: {bitbucket.org/username: TWIN, bitbucket.org/user-id: '{77}'}
spec: {profile: {email: TWIN@example.com}}
---
apiVersion: backstage.io/v1alpha1
kind: User
metadata:
  name: without-braces
  annotations: {bitbucket.org/user-id: 11111111-2222}
spec: {}
---
apiVersion: backstage.io/v1alpha1
kind: User
metadata: {name: tagged}
spec: {profile: {email: joe+work@example.com}}
---
apiVersion: backstage.io/v1alpha1
kind: User
metadata: {name: joe}
spec: {profile: {email: joe@example.com}}
---
apiVersion: backstage.io/v1alpha1
kind: Group
metadata: {name: engines}
spec: {type: team, children: []}
)";

Catalog catalogOf(const QByteArray &yaml)
{
    Catalog catalog;
    for (const YamlDocument &document : yamlDocuments(yaml))
        catalog.add(parseEntity(*document.value), u"catalog"_s, document.value->line);
    catalog.connect();
    return catalog;
}

const QString byId = u"userIdMatchingUserEntityAnnotation"_s;
const QString byName = u"usernameMatchingUserEntityAnnotation"_s;
const QString byEmail = u"emailMatchingUserEntityProfileEmail"_s;
const QString byLocal = u"emailLocalPartMatchingUserEntityName"_s;
const QString oldById = u"bitbucketUserIdSignInResolver"_s;
const QString oldByName = u"bitbucketUsernameSignInResolver"_s;
const QString anyway = u":allow-without-user"_s;

QList<ResolverChoice> choices(const QStringList &texts)
{
    QList<ResolverChoice> all;
    for (const QString &text : texts)
        all.append(parseResolver(text).value());
    return all;
}

} // namespace

void TestSignIn::resolves_data()
{
    QTest::addColumn<QStringList>("resolvers");
    QTest::addColumn<QString>("userId");
    QTest::addColumn<QString>("username");
    QTest::addColumn<QString>("email");
    QTest::addColumn<QString>("reference"); // empty: not let in
    QTest::addColumn<QString>("failure");
    QTest::addColumn<QString>("sentence"); // of the last resolver that was asked
    QTest::addColumn<bool>("isCatalogEmpty");

    const auto row = [](const char *name, const QStringList &resolvers, const Person &person,
                        const QString &reference, const QString &failure, const QString &sentence,
                        bool isCatalogEmpty = false) {
        QTest::newRow(name) << resolvers << person.userId << person.username << person.email
                            << reference << failure << sentence << isCatalogEmpty;
    };
    const auto let = [&row](const char *name, const QStringList &resolvers, const Person &person,
                            const QString &reference) {
        row(name, resolvers, person, reference, {}, {});
    };
    const auto none = [&row](const char *name, const QStringList &resolvers, const Person &person,
                             const QString &failure, const QString &sentence) {
        row(name, resolvers, person, {}, failure, sentence);
    };
    const QString ada = u"user:default/ada"_s;

    // by id
    let("id", {byId}, {adaId, {}, {}}, ada);
    let("id, other case", {byId}, {adaId.toUpper(), {}, {}}, ada);
    none("id without braces does not match", {byId}, {adaId.mid(1, 36), {}, {}}, u"not-found"_s,
         u"userIdMatchingUserEntityAnnotation looked for 4f1c2a9e-3d57-4b62-9d4e-8a1b5c6d7e01 in "
         "the annotation bitbucket.org/user-id of 8 user(s) and found nobody."_s);
    none("annotation without braces does not match", {byId}, {u"{11111111-2222}"_s, {}, {}},
         u"not-found"_s,
         u"userIdMatchingUserEntityAnnotation looked for {11111111-2222} in the annotation "
         "bitbucket.org/user-id of 8 user(s) and found nobody."_s);
    none("unknown id", {byId}, {u"{0}"_s, u"ada-l"_s, u"ada@example.com"_s}, u"not-found"_s,
         u"userIdMatchingUserEntityAnnotation looked for {0} in the annotation "
         "bitbucket.org/user-id of 8 user(s) and found nobody."_s);
    none("no id", {byId}, {{}, u"ada-l"_s, {}}, u"no-user-id"_s,
         u"userIdMatchingUserEntityAnnotation needs the user's id, and Bitbucket does not tell "
         "it."_s);
    none("id of two", {byId}, {u"{77}"_s, {}, {}}, u"several-matches"_s,
         u"userIdMatchingUserEntityAnnotation looked for {77} in the annotation "
         "bitbucket.org/user-id of 8 user(s) and found several: user:default/twin-one, "
         "user:default/twin-two. Only one may have it."_s);
    let("old name of id", {oldById}, {adaId, {}, {}}, ada);
    none("old name says the new one", {oldById}, {u"{0}"_s, {}, {}}, u"not-found"_s,
         u"userIdMatchingUserEntityAnnotation looked for {0} in the annotation "
         "bitbucket.org/user-id of 8 user(s) and found nobody."_s);

    // by username
    let("username", {byName}, {adaId, u"Ada-L"_s, {}}, ada);
    let("username, other case", {byName}, {adaId, u"ADA-l"_s, {}}, ada);
    let("username in another namespace", {byName}, {{}, u"grace-h"_s, {}}, u"user:navy/grace"_s);
    none("username is not the name of an entity", {byName}, {{}, u"plain"_s, {}}, u"not-found"_s,
         u"usernameMatchingUserEntityAnnotation looked for plain in the annotation "
         "bitbucket.org/username of 8 user(s) and found nobody."_s);
    none("part of a username", {byName}, {{}, u"ada"_s, {}}, u"not-found"_s,
         u"usernameMatchingUserEntityAnnotation looked for ada in the annotation "
         "bitbucket.org/username of 8 user(s) and found nobody."_s);
    none("no username", {byName}, {adaId, {}, {}}, u"no-username"_s,
         u"usernameMatchingUserEntityAnnotation needs the username, and Bitbucket tells none for "
         "this account."_s);
    none("username of two in different case", {byName}, {{}, u"Twin"_s, {}}, u"several-matches"_s,
         u"usernameMatchingUserEntityAnnotation looked for Twin in the annotation "
         "bitbucket.org/username of 8 user(s) and found several: user:default/twin-one, "
         "user:default/twin-two. Only one may have it."_s);
    let("old name of username", {oldByName}, {{}, u"ada-l"_s, {}}, ada);
    none("old name of username without one", {oldByName}, {adaId, {}, {}}, u"no-username"_s,
         u"usernameMatchingUserEntityAnnotation needs the username, and Bitbucket tells none for "
         "this account."_s);

    // by e-mail address
    let("e-mail", {byEmail}, {{}, {}, u"ada@example.com"_s}, ada);
    let("e-mail, other case", {byEmail}, {{}, {}, u"ADA@EXAMPLE.COM"_s}, ada);
    let("e-mail with a tag that nobody has", {byEmail}, {{}, {}, u"ada+push@example.com"_s}, ada);
    let("e-mail with a tag that somebody has", {byEmail}, {{}, {}, u"joe+work@example.com"_s},
        u"user:default/tagged"_s);
    let("e-mail with another tag", {byEmail}, {{}, {}, u"joe+home@example.com"_s},
        u"user:default/joe"_s);
    none("e-mail with a tag, neither form there", {byEmail}, {{}, {}, u"bob+x@example.com"_s},
         u"not-found"_s,
         u"emailMatchingUserEntityProfileEmail looked for bob+x@example.com and bob@example.com in "
         "spec.profile.email of 8 user(s) and found nobody."_s);
    none("tag only in the catalog is not removed", {byEmail}, {{}, {}, u"tagged@example.com"_s},
         u"not-found"_s,
         u"emailMatchingUserEntityProfileEmail looked for tagged@example.com in "
         "spec.profile.email of 8 user(s) and found nobody."_s);
    none("empty tag is no tag", {byEmail}, {{}, {}, u"joe+@example.com"_s}, u"not-found"_s,
         u"emailMatchingUserEntityProfileEmail looked for joe+@example.com in spec.profile.email "
         "of 8 user(s) and found nobody."_s);
    none("e-mail of two", {byEmail}, {{}, {}, u"twin@example.com"_s}, u"several-matches"_s,
         u"emailMatchingUserEntityProfileEmail looked for twin@example.com in spec.profile.email "
         "of 8 user(s) and found several: user:default/twin-one, user:default/twin-two. Only one "
         "may "
         "have it."_s);
    none("e-mail of two without its tag", {byEmail}, {{}, {}, u"twin+1@example.com"_s},
         u"several-matches"_s,
         u"emailMatchingUserEntityProfileEmail looked for twin+1@example.com and twin@example.com "
         "in spec.profile.email of 8 user(s) and found several: user:default/twin-one, "
         "user:default/twin-two. Only one may have it."_s);
    none("no e-mail", {byEmail}, {adaId, u"ada-l"_s, {}}, u"no-email"_s,
         u"emailMatchingUserEntityProfileEmail needs the primary e-mail address, confirmed, and "
         "Bitbucket tells none for this account. Confirm it on Bitbucket, and tick Email at the "
         "consumer."_s);

    // by what stands before the @
    let("local part", {byLocal}, {{}, {}, u"ada@elsewhere.example"_s}, ada);
    let("local part, other case", {byLocal}, {{}, {}, u"ADA@elsewhere.example"_s}, ada);
    none("local part looks in the namespace default only", {byLocal},
         {{}, {}, u"grace@navy.example"_s}, u"not-found"_s,
         u"emailLocalPartMatchingUserEntityName looked for user:default/grace in the name of 8 "
         "user(s) and found nobody."_s);
    none("local part keeps its tag", {byLocal}, {{}, {}, u"ada+x@example.com"_s}, u"not-found"_s,
         u"emailLocalPartMatchingUserEntityName looked for user:default/ada+x in the name of 8 "
         "user(s) and found nobody."_s);
    none("local part is not looked for in groups", {byLocal}, {{}, {}, u"engines@example.com"_s},
         u"not-found"_s,
         u"emailLocalPartMatchingUserEntityName looked for user:default/engines in the name of 8 "
         "user(s) and found nobody."_s);
    none("local part without e-mail", {byLocal}, {adaId, {}, {}}, u"no-email"_s,
         u"emailLocalPartMatchingUserEntityName needs the primary e-mail address, confirmed, and "
         "Bitbucket tells none for this account. Confirm it on Bitbucket, and tick Email at the "
         "consumer."_s);
    let("allowed domain", {byLocal + u":allowed-domains=example.org,example.com"_s},
        {{}, {}, u"ada@example.com"_s}, ada);
    none("domain that is not allowed", {byLocal + u":allowed-domains=example.com"_s},
         {{}, {}, u"ada@example.org"_s}, u"domain-not-allowed"_s,
         u"emailLocalPartMatchingUserEntityName lets in addresses at example.com only, and this "
         "one is at another domain."_s);
    none("domain in another case is another", {byLocal + u":allowed-domains=example.com"_s},
         {{}, {}, u"ada@EXAMPLE.com"_s}, u"domain-not-allowed"_s,
         u"emailLocalPartMatchingUserEntityName lets in addresses at example.com only, and this "
         "one is at another domain."_s);
    none("domain below an allowed one", {byLocal + u":allowed-domains=example.com"_s},
         {{}, {}, u"ada@a.example.com"_s}, u"domain-not-allowed"_s,
         u"emailLocalPartMatchingUserEntityName lets in addresses at example.com only, and this "
         "one is at another domain."_s);

    // order
    let("first that matches", {byName, byId}, {u"{77}"_s, u"grace-h"_s, {}}, u"user:navy/grace"_s);
    let("on after not found", {byId, byName}, {u"{0}"_s, u"grace-h"_s, {}}, u"user:navy/grace"_s);
    let("on twice", {byId, byName, byEmail}, {u"{0}"_s, u"nobody"_s, u"ada@example.com"_s}, ada);
    none("nobody by any", {byId, byName, byEmail}, {u"{0}"_s, u"nobody"_s, u"bob@example.com"_s},
         u"not-found"_s,
         u"emailMatchingUserEntityProfileEmail looked for bob@example.com in spec.profile.email of "
         "8 user(s) and found nobody."_s);
    none("several stops", {byId, byName}, {u"{77}"_s, u"grace-h"_s, {}}, u"several-matches"_s,
         u"userIdMatchingUserEntityAnnotation looked for {77} in the annotation "
         "bitbucket.org/user-id of 8 user(s) and found several: user:default/twin-one, "
         "user:default/twin-two. Only one may have it."_s);
    none("a missing username stops", {byName, byId}, {adaId, {}, {}}, u"no-username"_s,
         u"usernameMatchingUserEntityAnnotation needs the username, and Bitbucket tells none for "
         "this account."_s);
    none("a missing e-mail stops", {byEmail, byId}, {adaId, {}, {}}, u"no-email"_s,
         u"emailMatchingUserEntityProfileEmail needs the primary e-mail address, confirmed, and "
         "Bitbucket tells none for this account. Confirm it on Bitbucket, and tick Email at the "
         "consumer."_s);
    none("a wrong domain stops", {byLocal + u":allowed-domains=x.example"_s, byId},
         {adaId, {}, u"ada@example.com"_s}, u"domain-not-allowed"_s,
         u"emailLocalPartMatchingUserEntityName lets in addresses at x.example only, and this one "
         "is at another domain."_s);
    let("a match before one that would stop", {byId, byEmail}, {adaId, {}, {}}, ada);
    none("no resolver", {}, {adaId, u"ada-l"_s, u"ada@example.com"_s}, u"no-resolver"_s, {});

    // without a user
    let("anyway, id", {byId + anyway}, {u"{AB}"_s, {}, {}}, u"user:default/{ab}"_s);
    let("anyway, username", {byName + anyway}, {{}, u"Zoe"_s, {}}, u"user:default/zoe"_s);
    let("anyway, e-mail", {byEmail + anyway}, {{}, {}, u"Zoe@x.example"_s},
        u"user:default/zoe@x.example"_s);
    let("anyway, e-mail without its tag", {byEmail + anyway}, {{}, {}, u"zoe+a@x.example"_s},
        u"user:default/zoe@x.example"_s);
    let("anyway, but the tag is somebody else's", {byEmail + anyway},
        {{}, {}, u"ada+a@example.com"_s}, ada);
    none("anyway, e-mail that has no plain form", {byEmail + anyway}, {{}, {}, u"zoe+@x.example"_s},
         u"not-found"_s,
         u"emailMatchingUserEntityProfileEmail looked for zoe+@x.example in spec.profile.email of "
         "8 user(s) and found nobody."_s);
    let("anyway, local part", {byLocal + anyway}, {{}, {}, u"zoe@x.example"_s},
        u"user:default/zoe"_s);
    let("anyway does not hide a user", {byId + anyway}, {adaId, {}, {}}, ada);
    let("anyway ends the search", {byId + anyway, byName}, {u"{0}"_s, u"grace-h"_s, {}},
        u"user:default/{0}"_s);
    none("anyway does not cover several", {byName + anyway}, {{}, u"twin"_s, {}},
         u"several-matches"_s,
         u"usernameMatchingUserEntityAnnotation looked for twin in the annotation "
         "bitbucket.org/username of 8 user(s) and found several: user:default/twin-one, "
         "user:default/twin-two. Only one may have it."_s);
    none("anyway does not cover a missing value", {byName + anyway}, {adaId, {}, {}},
         u"no-username"_s,
         u"usernameMatchingUserEntityAnnotation needs the username, and Bitbucket tells none for "
         "this account."_s);
    none("anyway does not cover a wrong domain",
         {byLocal + anyway + u":allowed-domains=x.example"_s}, {{}, {}, u"ada@example.com"_s},
         u"domain-not-allowed"_s,
         u"emailLocalPartMatchingUserEntityName lets in addresses at x.example only, and this one "
         "is at another domain."_s);

    // an empty catalog
    row("empty catalog", {byId}, {adaId, {}, {}}, {}, u"not-found"_s,
        u"userIdMatchingUserEntityAnnotation looked for {4f1c2a9e-3d57-4b62-9d4e-8a1b5c6d7e01} in "
        "the annotation bitbucket.org/user-id of 0 user(s) and found nobody."_s,
        true);
    row("empty catalog, anyway", {byName + anyway}, {{}, u"ada-l"_s, {}}, u"user:default/ada-l"_s,
        {}, {}, true);
}

void TestSignIn::resolves()
{
    QFETCH(QStringList, resolvers);
    QFETCH(QString, userId);
    QFETCH(QString, username);
    QFETCH(QString, email);
    QFETCH(QString, reference);
    QFETCH(QString, failure);
    QFETCH(QString, sentence);
    QFETCH(bool, isCatalogEmpty);
    const Catalog catalog = catalogOf(isCatalogEmpty ? QByteArray() : catalogOfAcme);
    QCOMPARE(catalog.complaints(), QList<Complaint>());
    const SignIn result = resolve(catalog, {userId, username, email}, choices(resolvers));
    QCOMPARE(result.reference, reference);
    QCOMPARE(result.isAllowed(), !reference.isEmpty());
    QCOMPARE(failureName(result), failure);
    if (!sentence.isEmpty())
        QCOMPARE(sentenceOf(result.attempts.constLast(), result.users), sentence);
}

void TestSignIn::asksNobodyAfterTheOneThatStops()
{
    const SignIn result = resolve(catalogOf(catalogOfAcme), {adaId, {}, u"ada@example.com"_s},
                                  choices({byName, byId, byEmail}));
    QCOMPARE(result.attempts.size(), 1);
    QCOMPARE(result.attempts.constFirst().end, Attempt::End::NoValue);
    QVERIFY(!result.user);
}

void TestSignIn::remembersWhatWasLookedFor()
{
    const SignIn result =
        resolve(catalogOf(catalogOfAcme), {u"{0}"_s, u"ada-l"_s, u"ada@example.com"_s, u"Ada"_s},
                choices({byId, byName, byEmail}));
    QCOMPARE(result.attempts.size(), 2);
    QVERIFY(result.user);
    QCOMPARE(result.user->groups, QStringList{u"group:default/engines"_s});
    QCOMPARE(result.user->displayName, u"Ada Lovelace"_s);
    QCOMPARE(messageOf(result),
             u"userIdMatchingUserEntityAnnotation looked for {0} in the annotation "
             "bitbucket.org/user-id of 8 user(s) and found nobody. "
             "usernameMatchingUserEntityAnnotation looked for ada-l in the annotation "
             "bitbucket.org/username of 8 user(s) and found user:default/ada. Backstage would let "
             "you in as user:default/ada."_s);
}

QTEST_GUILESS_MAIN(TestSignIn)
#include "tst_signin.moc"
