// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journeys/desk.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace windlass::journeys;

//! "whoami": whether Backstage would let the account in, and as whom.
class TestWhoAmI final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void findsUser_data();
    void findsUser();
    void writesJson();
    void saysWhatToAdd();
    void stopsAtMissingUsername();
    void usesTheRestOfBrokenCatalog();
    void asksBackstage();
    void changesNothing();
    void refuses_data();
    void refuses();
    void needsSignIn();

private:
    [[nodiscard]] QString catalog(const QByteArray &more = {});
    [[nodiscard]] Run whoAmI(const QStringList &arguments)
    {
        return m_desk->run(QStringList{u"whoami"_s} + arguments);
    }

    std::unique_ptr<Desk> m_desk;
};

namespace {

const QString byId = u"userIdMatchingUserEntityAnnotation"_s;
const QString byName = u"usernameMatchingUserEntityAnnotation"_s;
const QString byEmail = u"emailMatchingUserEntityProfileEmail"_s;
const QString byLocal = u"emailLocalPartMatchingUserEntityName"_s;

const QByteArray people = R"(
apiVersion: backstage.io/v1alpha1
kind: User
metadata:
  name: lovelace
  annotations:
    bitbucket.org/user-id: '{4F1C2A9E-3D57-4B62-9D4E-8A1B5C6D7E01}'
spec: {}
---
apiVersion: backstage.io/v1alpha1
kind: User
metadata:
  name: countess
  annotations: {bitbucket.org/username: ADA-L}
spec: {}
---
apiVersion: backstage.io/v1alpha1
kind: User
metadata: {name: writer}
spec: {profile: {email: Ada@Example.com}}
---
apiVersion: backstage.io/v1alpha1
kind: User
metadata: {name: ada}
spec: {}
)";

} // namespace

void TestWhoAmI::initTestCase()
{
    if (const QString why = whyNoKeychain(); !why.isEmpty())
        QSKIP(qPrintable(why));
}

void TestWhoAmI::init()
{
    m_desk = std::make_unique<Desk>();
    QVERIFY(m_desk->open());
    QVERIFY(m_desk->visitor().set({{u"repeat_limit"_s, 0}}));
}

void TestWhoAmI::cleanup()
{
    m_desk.reset();
}

QString TestWhoAmI::catalog(const QByteArray &more)
{
    const QString path = m_desk->path(u"org.yaml"_s);
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(people + more) > 0 ? path : QString();
}

void TestWhoAmI::findsUser_data()
{
    QTest::addColumn<QStringList>("resolvers");
    QTest::addColumn<QString>("reference");
    QTest::newRow("the usual ones") << QStringList() << u"user:default/lovelace"_s;
    QTest::newRow("username") << QStringList{byName} << u"user:default/countess"_s;
    QTest::newRow("old name") << QStringList{u"bitbucketUsernameSignInResolver"_s}
                              << u"user:default/countess"_s;
    QTest::newRow("e-mail") << QStringList{byEmail} << u"user:default/writer"_s;
    QTest::newRow("local part") << QStringList{byLocal} << u"user:default/ada"_s;
    QTest::newRow("local part, anyway")
        << QStringList{byLocal + u":allow-without-user"_s} << u"user:default/ada"_s;
    QTest::newRow("in this order") << QStringList{byEmail, byId} << u"user:default/writer"_s;
}

void TestWhoAmI::findsUser()
{
    QFETCH(QStringList, resolvers);
    QFETCH(QString, reference);
    QCOMPARE(m_desk->logIn().exitCode, 0);
    QStringList arguments{u"--catalog"_s, catalog()};
    for (const QString &resolver : resolvers)
        arguments << u"--resolver"_s << resolver;
    const Run run = whoAmI(arguments);
    QVERIFY2(run.exitCode == 0, run.told());
    QCOMPARE(run.err, QString());
    QVERIFY2(run.out.endsWith(u"Backstage would let you in as %1.\n"_s.arg(reference)), run.told());
}

void TestWhoAmI::writesJson()
{
    QCOMPARE(m_desk->logIn().exitCode, 0);
    const Run found = whoAmI({u"--json"_s, u"--catalog"_s, catalog(), u"--resolver"_s, byName});
    QVERIFY2(found.exitCode == 0, found.told());
    const QStringList keys{u"account"_s, u"entity_ref"_s, u"failure"_s, u"message"_s};
    QJsonObject answer = found.json().object();
    QCOMPARE(answer.keys(), keys);
    QCOMPARE(answer["account"_L1].toString(), u"ada"_s);
    QCOMPARE(answer["entity_ref"_L1].toString(), u"user:default/countess"_s);
    QVERIFY(answer["failure"_L1].isNull());

    QVERIFY(m_desk->visitor().set({{u"shows_username"_s, false}}));
    const Run missing = whoAmI({u"--catalog"_s, catalog(), u"--resolver"_s, byName, u"--json"_s});
    QCOMPARE(missing.exitCode, 1);
    answer = missing.json().object();
    QCOMPARE(answer.keys(), keys);
    QVERIFY(answer["entity_ref"_L1].isNull());
    QCOMPARE(answer["failure"_L1].toString(), u"no-username"_s);
    QVERIFY(answer["message"_L1].toString().startsWith(
        u"usernameMatchingUserEntityAnnotation needs the username"_s));
}

//! What it says is missing is what was missing.
void TestWhoAmI::saysWhatToAdd()
{
    QCOMPARE(m_desk->logIn().exitCode, 0);
    const QString path = m_desk->path(u"empty.yaml"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    const Run before = whoAmI({u"--catalog"_s, path});
    QCOMPARE(before.exitCode, 1);
    QVERIFY2(before.err.contains(u"looked for {4f1c2a9e-3d57-4b62-9d4e-8a1b5c6d7e01} in the "
                                 "annotation bitbucket.org/user-id of 0 users and found nobody."_s),
             before.told());
    QVERIFY(before.err.endsWith(u"Add this to the catalog:\n"_s));
    QVERIFY(file.write(before.out.toUtf8()) > 0);
    file.close();
    for (const QString &resolver : {byId, byName, byEmail}) {
        const Run after = whoAmI({u"--catalog"_s, path, u"--resolver"_s, resolver});
        QVERIFY2(after.exitCode == 0, after.told());
    }
}

void TestWhoAmI::stopsAtMissingUsername()
{
    QCOMPARE(m_desk->logIn().exitCode, 0);
    QVERIFY(m_desk->visitor().set({{u"shows_username"_s, false}}));
    const Run run =
        whoAmI({u"--catalog"_s, catalog(), u"--resolver"_s, byName, u"--resolver"_s, byId});
    QCOMPARE(run.exitCode, 1);
    QCOMPARE(run.out, QString()); // nothing in the catalog would help
    QVERIFY2(run.err.endsWith(u"this account. Backstage would not let you in.\n"_s), run.told());
}

void TestWhoAmI::usesTheRestOfBrokenCatalog()
{
    QCOMPARE(m_desk->logIn().exitCode, 0);
    const Run run = whoAmI({u"--catalog"_s, catalog("---\na: b: c\n")});
    QVERIFY2(run.exitCode == 0, run.told());
    QCOMPARE(run.err, u"org.yaml, line 27: This is not YAML.\n"_s);
}

void TestWhoAmI::asksBackstage()
{
    QCOMPARE(m_desk->logIn().exitCode, 0);
    const QByteArray entities = R"([
        {"apiVersion":"backstage.io/v1alpha1","kind":"Component","metadata":{"name":"shop"}},
        {"apiVersion":"backstage.io/v1alpha1","kind":"Group","metadata":{"name":"a"},"spec":{}},
        {"apiVersion":"backstage.io/v1alpha1","kind":"User","metadata":{"name":"x"},"spec":{}},
        {"apiVersion":"backstage.io/v1alpha1","kind":"User","metadata":{"name":"y"},"spec":{}},
        {"apiVersion":"backstage.io/v1alpha1","kind":"User","metadata":{"name":"z",
         "annotations":{"bitbucket.org/username":"ada-l"}},"spec":{}}])";
    QVERIFY(m_desk->visitor().set(
        {{u"catalog"_s, QString::fromUtf8(entities)}, {u"catalog_page"_s, 2}}));
    m_desk->forgetCalls();
    const Run run = whoAmI({u"--catalog"_s, m_desk->webUrl, u"--resolver"_s, byName});
    QVERIFY2(run.exitCode == 0, run.told());
    QVERIFY2(run.out.contains(u"of 3 users and found user:default/z."_s), run.told());
    QCOMPARE(m_desk->requests(u"GET"_s, u"/api/catalog/entities/by-query"_s), 2);

    QVERIFY(m_desk->visitor().set({{u"catalog_token"_s, u"secret"_s}}));
    const Run refused = whoAmI({u"--catalog"_s, m_desk->webUrl, u"--resolver"_s, byName});
    QCOMPARE(refused.exitCode, 1);
    QCOMPARE(refused.err,
             u"The catalog at 127.0.0.1 does not accept the token, or wants one. Enter "
             "one in Settings, People.\n"_s);
}

void TestWhoAmI::changesNothing()
{
    QCOMPARE(m_desk->logIn().exitCode, 0);
    const Run before = m_desk->run({u"accounts"_s, u"--json"_s});
    QCOMPARE(whoAmI({u"--catalog"_s, catalog(), u"--resolver"_s, byId}).exitCode, 0);
    QCOMPARE(whoAmI({}).exitCode, 2);
    QCOMPARE(m_desk->run({u"accounts"_s, u"--json"_s}).out, before.out);
}

void TestWhoAmI::refuses_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("exitCode");
    QTest::addColumn<QString>("words");
    QTest::newRow("no catalog") << QStringList() << 2 << u"No catalog is chosen."_s;
    QTest::newRow("unknown resolver")
        << QStringList{u"--catalog"_s, u"/x"_s, u"--resolver"_s, u"byMagic"_s} << 2
        << u"\"byMagic\" is no resolver."_s;
    QTest::newRow("unknown option")
        << QStringList{u"--catalog"_s, u"/x"_s, u"--resolver"_s, byId + u":let-in"_s} << 2
        << u"has no option \"let-in\""_s;
    QTest::newRow("plain http elsewhere")
        << QStringList{u"--catalog"_s, u"http://bs.example.com"_s} << 2 << u"is not encrypted"_s;
    QTest::newRow("no such file") << QStringList{u"--catalog"_s, u"/nowhere/org.yaml"_s} << 1
                                  << u"The catalog /nowhere/org.yaml is not there."_s;
    QTest::newRow("an argument") << QStringList{u"me"_s} << 2 << u"an argument too many"_s;
}

void TestWhoAmI::refuses()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, exitCode);
    QFETCH(QString, words);
    QCOMPARE(m_desk->logIn().exitCode, 0);
    const Run run = whoAmI(arguments);
    QVERIFY2(run.exitCode == exitCode, run.told());
    QVERIFY2(run.err.contains(words), run.told());
    QCOMPARE(run.out, QString());
}

void TestWhoAmI::needsSignIn()
{
    QCOMPARE(whoAmI({u"--catalog"_s, catalog()}).exitCode, 3);
}

QTEST_GUILESS_MAIN(TestWhoAmI)
#include "tst_whoami.moc"
