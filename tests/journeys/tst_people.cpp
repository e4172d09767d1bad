// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "auth/tokenkeeper.h"
#include "journeys/workplace.h"
#include "store/people.h"
#include "workflows/admission.h"
#include "workflows/loadcatalog.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonObject>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace windlass;
using namespace windlass::journeys;

//! Signing in and pushing where the catalog of people, or the system's policy, has a say.
class TestPeople final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void deniesAndKeepsNothing();
    void letsInWhomItKnows();
    void remembersWithoutRule();
    void asksAtEachRefresh();
    void signsOutBeforePush();
    void countsOnMatchForADay();
    void keepsAccountsWhenCatalogBreaks();
    void deniesNewcomersWhileAway();
    void needsCatalogForRule();
    void sendsTheToken();
    void policyFixesTheRule();
    void policyFixesWorkspaceAndPrivacy();
    void unreadablePolicyDeniesAll();
    void unreadableSettingsDenyAll();
    void signsCommitsAsEntity();

private:
    void writeCatalog(const QByteArray &username);
    void writePolicy(const QByteArray &rules);
    void choose(bool mustMatch, bool commitsAsEntity = false);
    [[nodiscard]] Result<store::Account> signIn();
    [[nodiscard]] QString catalog() const { return m_place->desk.path(u"org.yaml"_s); }
    [[nodiscard]] qsizetype accounts() const;
    [[nodiscard]] bool hasSecrets() const;
    void laterBy(std::chrono::hours time);

    std::unique_ptr<Workplace> m_place;
    QDateTime m_now;
};

void TestPeople::init()
{
    m_place = std::make_unique<Workplace>();
    QVERIFY(m_place->openOffice());
    QVERIFY(m_place->desk.visitor().set({{u"repeat_limit"_s, 0}}));
    m_now = QDateTime::currentDateTimeUtc();
    m_place->office->services.now = [this] { return m_now; };
}

void TestPeople::cleanup()
{
    m_place.reset();
}

void TestPeople::writeCatalog(const QByteArray &username)
{
    QFile file(catalog());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("apiVersion: backstage.io/v1alpha1\nkind: User\nmetadata:\n  name: ada\n  "
               "annotations: {bitbucket.org/username: "
               + username
               + "}\nspec:\n  profile: {displayName: Countess Ada, email: countess@example.com}\n");
}

void TestPeople::writePolicy(const QByteArray &rules)
{
    QFile file(m_place->office->services.policy.file);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(rules), rules.size());
    QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner));
}

void TestPeople::choose(bool mustMatch, bool commitsAsEntity)
{
    workflows::PeopleSettings people;
    people.catalog = workflows::parseCatalogPlace(catalog()).value();
    people.resolvers = {{identity::Resolver::Username}};
    people.mustMatch = mustMatch;
    people.commitsAsEntity = commitsAsEntity;
    QVERIFY(workflows::usePeople(m_place->office->services.profile, people));
}

Result<store::Account> TestPeople::signIn()
{
    const Desk &desk = m_place->desk;
    const auto signedIn =
        m_place->office->connectAccount({desk.key(), desk.secret(), desk.callback()},
                                        [this](const QUrl &page) { m_place->browser.open(page); });
    if (signedIn)
        m_place->account = *signedIn;
    return signedIn;
}

qsizetype TestPeople::accounts() const
{
    return workflows::allAccounts(m_place->office->services)
        .value_or(QList<store::Account>(9))
        .size();
}

bool TestPeople::hasSecrets() const
{
    const auth::AccountId id{u"{4f1c2a9e-3d57-4b62-9d4e-8a1b5c6d7e01}"_s, m_place->desk.key()};
    for (const QString &key : {id.refreshTokenKey(), id.consumerSecretKey()}) {
        const auto found = awaited(m_place->office->secrets.read(key));
        if (!found || *found)
            return true;
    }
    return false;
}

void TestPeople::laterBy(std::chrono::hours time)
{
    m_now = m_now.addDuration(time);
}

void TestPeople::deniesAndKeepsNothing()
{
    writeCatalog("somebody-else");
    choose(true);
    const auto denied = signIn();
    QVERIFY(!denied);
    QCOMPARE(denied.error().kind, ErrorKind::Denied);
    QVERIFY2(denied.error().message.contains(
                 u"usernameMatchingUserEntityAnnotation looked for ada-l in the annotation "
                 "bitbucket.org/username of 1 user(s) and found nobody."_s),
             qPrintable(denied.error().message));
    QCOMPARE(accounts(), 0);
    QVERIFY(!hasSecrets());
    QCOMPARE(m_place->desk.requests(u"POST"_s, u"/site/oauth2/revoke"_s), 1); // before it was told
}

void TestPeople::letsInWhomItKnows()
{
    writeCatalog("ADA-L");
    choose(true);
    const auto account = signIn();
    QVERIFY2(account, account ? "" : qPrintable(account.error().message));
    QCOMPARE(accounts(), 1);
    const auto user = workflows::knownUser(m_place->office->services, *account);
    QVERIFY(user);
    QCOMPARE(user->displayName, u"Countess Ada"_s);
    QVERIFY(m_place->office->publish(m_place->newApp(u"orders"_s), *account));
}

void TestPeople::remembersWithoutRule()
{
    writeCatalog("ada-l");
    choose(false);
    QVERIFY(signIn());
    const auto known = [this] {
        return workflows::knownMatch(m_place->office->services, m_place->account);
    };
    QTRY_VERIFY(known());
    QCOMPARE(known()->reference, u"user:default/ada"_s);

    writeCatalog("somebody-else"); // it is not known any more, and may go on
    const auto session = m_place->office->sessions.open(m_place->account);
    QVERIFY(awaited(workflows::lookUpAgain(m_place->office->services, session)));
    QVERIFY(!known());
    QVERIFY(m_place->office->publish(m_place->newApp(u"orders"_s), m_place->account));
}

void TestPeople::asksAtEachRefresh()
{
    writeCatalog("ada-l");
    choose(true);
    QVERIFY(signIn());
    QString why;
    m_place->office->sessions.tellDenials(
        [&why](const store::Account &, const Error &error) { why = error.message; });
    const auto refresh = [this] {
        const QJsonObject nothing;
        QCOMPARE(m_place->desk.visitor().control("POST", u"expire-tokens"_s, nothing).status, 200);
        const auto session = m_place->office->sessions.open(m_place->account);
        QVERIFY(awaited(session->client().user()));
    };
    laterBy(1h);
    refresh();
    const auto matchedAt = [this] {
        const auto match = workflows::knownMatch(m_place->office->services, m_place->account);
        return match ? match->matchedAt.toSecsSinceEpoch() : 0;
    };
    QTRY_COMPARE(matchedAt(), m_now.toSecsSinceEpoch());

    writeCatalog("somebody-else");
    refresh();
    QTRY_VERIFY(why.contains(u"looked for ada-l"_s));
    QCOMPARE(accounts(), 0);
    QVERIFY(!hasSecrets());
    QVERIFY(!m_place->office->services.people.match(m_place->account).value());
}

void TestPeople::signsOutBeforePush()
{
    writeCatalog("ada-l");
    choose(true);
    QVERIFY(signIn());
    const store::App app = m_place->newApp(u"orders"_s);
    writeCatalog("somebody-else");
    const auto pushed = m_place->office->publish(app, m_place->account);
    QVERIFY(!pushed);
    QCOMPARE(pushed.error().kind, ErrorKind::Denied);
    QTRY_COMPARE(accounts(), 0);
    QVERIFY(!hasSecrets());
    QVERIFY(!m_place->desk.repositoryNames().contains(u"acme/orders"_s));
}

void TestPeople::countsOnMatchForADay()
{
    writeCatalog("ada-l");
    choose(true);
    QVERIFY(signIn());
    QVERIFY(QFile::remove(catalog()));
    laterBy(24h);
    QVERIFY(m_place->office->publish(m_place->newApp(u"orders"_s), m_place->account));

    laterBy(1h);
    const store::App app = m_place->newApp(u"bills"_s);
    const auto paused = m_place->office->publish(app, m_place->account);
    QVERIFY(!paused);
    QCOMPARE(paused.error().kind, ErrorKind::Forbidden);
    QVERIFY2(paused.error().message.contains(catalog()), qPrintable(paused.error().message));
    QCOMPARE(accounts(), 1);
    QVERIFY(hasSecrets());
    QVERIFY(!m_place->desk.repositoryNames().contains(u"acme/bills"_s));

    writeCatalog("ada-l");
    QVERIFY(m_place->office->publish(app, m_place->account));
}

void TestPeople::keepsAccountsWhenCatalogBreaks()
{
    writeCatalog("ada-l");
    choose(true);
    QVERIFY(signIn());
    QFile file(catalog());
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("half: [a, b") > 0);
    file.close();
    laterBy(1h);
    QVERIFY(m_place->office->publish(m_place->newApp(u"orders"_s), m_place->account));
    laterBy(24h);
    const auto paused = m_place->office->publish(m_place->newApp(u"bills"_s), m_place->account);
    QVERIFY(!paused);
    QCOMPARE(paused.error().kind, ErrorKind::Forbidden);
    QCOMPARE(accounts(), 1);
}

void TestPeople::deniesNewcomersWhileAway()
{
    choose(true); // and there is no file
    const auto denied = signIn();
    QVERIFY(!denied);
    QCOMPARE(denied.error().kind, ErrorKind::Forbidden);
    QCOMPARE(accounts(), 0);
    QVERIFY(!hasSecrets());
}

void TestPeople::needsCatalogForRule()
{
    writePolicy(R"({"must_match": true})");
    const auto denied = signIn();
    QVERIFY(!denied);
    QVERIFY2(denied.error().message.contains(u"No catalog is chosen."_s),
             qPrintable(denied.error().message));
    QCOMPARE(accounts(), 0);
}

void TestPeople::sendsTheToken()
{
    const QByteArray entities = R"([{"apiVersion":"backstage.io/v1alpha1","kind":"User",
        "metadata":{"name":"ada","annotations":{"bitbucket.org/username":"ada-l"}},"spec":{}}])";
    QVERIFY(m_place->desk.visitor().set(
        {{u"catalog"_s, QString::fromUtf8(entities)}, {u"catalog_token"_s, u"of-the-catalog"_s}}));
    choose(true);
    auto people = workflows::storedPeople(m_place->office->services.profile).value();
    people.catalog = workflows::parseCatalogPlace(m_place->desk.webUrl).value();
    QVERIFY(workflows::usePeople(m_place->office->services.profile, people));
    const auto refused = signIn();
    QVERIFY(!refused);
    QVERIFY(refused.error().message.contains(u"does not accept the token"_s));

    QVERIFY(awaited(workflows::storeCatalogToken(m_place->office->services, people.catalog,
                                                 u"of-the-catalog"_s)));
    QVERIFY(signIn());
    QCOMPARE(workflows::knownMatch(m_place->office->services, m_place->account)->reference,
             u"user:default/ada"_s);
}

void TestPeople::policyFixesTheRule()
{
    writeCatalog("somebody-else");
    choose(false);
    writePolicy(R"({"must_match": true})");
    const auto denied = signIn();
    QVERIFY(!denied);
    QCOMPARE(denied.error().kind, ErrorKind::Denied);
    writePolicy("{}");
    QVERIFY(signIn());
}

void TestPeople::policyFixesWorkspaceAndPrivacy()
{
    QVERIFY(signIn());
    store::App app = m_place->newApp(u"orders"_s);
    writePolicy(R"({"workspace": "globex"})");
    auto refused = m_place->office->publish(app, m_place->account);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::Forbidden);
    QVERIFY(refused.error().message.contains(u"only the workspace globex"_s));

    writePolicy(R"({"workspace": "acme", "private_only": true})");
    app.link->isPrivate = false;
    refused = m_place->office->publish(app, m_place->account);
    QVERIFY(!refused);
    QVERIFY(refused.error().message.contains(u"only private repositories"_s));
    QVERIFY(!m_place->desk.repositoryNames().contains(u"acme/orders"_s));
    app.link->isPrivate = true;
    QVERIFY(m_place->office->publish(app, m_place->account));
}

void TestPeople::unreadablePolicyDeniesAll()
{
    QVERIFY(signIn());
    writePolicy(R"({"workspace": )");
    const QString file = m_place->office->services.policy.file;
    const auto pushed = m_place->office->publish(m_place->newApp(u"orders"_s), m_place->account);
    QVERIFY(!pushed);
    QVERIFY2(pushed.error().message.contains(file), qPrintable(pushed.error().message));
    const int pages = m_place->desk.requests(u"GET"_s, u"/site/oauth2/authorize"_s);
    const auto again = signIn();
    QVERIFY(!again);
    QVERIFY(again.error().message.contains(file));
    QCOMPARE(m_place->desk.requests(u"GET"_s, u"/site/oauth2/authorize"_s), pages);
    QCOMPARE(accounts(), 1);
}

//! They may have held the rule.
void TestPeople::unreadableSettingsDenyAll()
{
    QVERIFY(signIn());
    choose(true);
    QFile file(m_place->office->services.profile.settingsFile());
    QVERIFY(file.open(QIODevice::ReadWrite));
    const QByteArray text = file.readAll();
    QVERIFY(text.contains("usernameMatchingUserEntityAnnotation"));
    file.resize(0);
    file.write(QByteArray(text).replace("usernameMatching", "somethingElseMatching"));
    file.close();
    const auto pushed = m_place->office->publish(m_place->newApp(u"orders"_s), m_place->account);
    QVERIFY(!pushed);
    QCOMPARE(pushed.error().kind, ErrorKind::Storage);
    QVERIFY(pushed.error().message.contains(file.fileName()));
}

void TestPeople::signsCommitsAsEntity()
{
    writeCatalog("ada-l");
    choose(false, true);
    QVERIFY(signIn());
    QTRY_VERIFY(workflows::knownUser(m_place->office->services, m_place->account));
    // as by a command that came right after the sign-in
    QVERIFY(m_place->office->services.people.forgetMatch(m_place->account));
    QVERIFY(m_place->office->publish(m_place->newApp(u"orders"_s), m_place->account));
    QCOMPARE(
        m_place->desk
            .gitAtServer(u"acme/orders"_s, {u"log"_s, u"-1"_s, u"--format=%an <%ae>"_s, u"main"_s})
            .trimmed(),
        u"Countess Ada <countess@example.com>"_s);
}

QTEST_GUILESS_MAIN(TestPeople)
#include "tst_people.moc"
