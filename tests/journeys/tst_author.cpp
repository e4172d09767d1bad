// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journeys/desk.h"
#include "journeys/fixtureapp.h"
#include "journeys/office.h"
#include "workflows/ownaddresses.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace windlass;
using namespace windlass::journeys;
using workflows::learnOwnAddresses;

//! Whether Bitbucket will recognise who made a commit: asked for once a day where that is allowed,
//! told in the plan, and never in the way of a push.
class TestAuthor final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void tellsOfStrangeAddresses();
    void recognisesOwnAddresses();
    void keepsWhatTheUserAccepts();
    void asksOnce();
    void asksNobodyWithoutPermission();
    void remembersARefusal();
    void asksAgainAfterAFailure();

private:
    //! \param scopes  of the consumer; empty: as they are
    void signIn(const QStringList &scopes = {});
    //! An app whose git signs with \a email; linked.
    [[nodiscard]] store::App newApp(const QString &email);
    [[nodiscard]] QList<projects::Finding> authorFindings(const store::App &app);
    [[nodiscard]] Result<bool> learn();
    [[nodiscard]] int timesAsked();

    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<Office> m_office;
    testing::ConsentBrowser m_browser;
    store::Account m_account;
};

void TestAuthor::init()
{
    m_desk = std::make_unique<Desk>();
    QVERIFY(m_desk->open());
    auto office = Office::open({QUrl(m_desk->webUrl), QUrl(m_desk->apiUrl)}, m_desk->profile());
    QVERIFY(office);
    m_office = std::move(*office);
}

void TestAuthor::cleanup()
{
    m_office.reset();
    m_desk.reset();
}

void TestAuthor::signIn(const QStringList &scopes)
{
    if (!scopes.isEmpty()) {
        const QJsonObject consumer{{u"key"_s, m_desk->key()},
                                   {u"scopes"_s, QJsonArray::fromStringList(scopes)}};
        QCOMPARE(m_desk->visitor().control("POST", u"consumer"_s, consumer).status, 200);
    }
    const auto account =
        m_office->connectAccount({m_desk->key(), m_desk->secret(), m_desk->callback()},
                                 [this](const QUrl &page) { m_browser.open(page); });
    QVERIFY(account);
    m_account = *account;
}

store::App TestAuthor::newApp(const QString &email)
{
    const QString folder = m_desk->makeApp(u"orders"_s);
    const auto inFolder = [&](const QStringList &arguments) {
        (void)journeys::git(QStringList{u"-C"_s, folder} + arguments, m_desk->environment);
    };
    inFolder({u"init"_s, u"-q"_s});
    inFolder({u"config"_s, u"user.name"_s, u"Ada"_s});
    inFolder({u"config"_s, u"user.email"_s, email});
    return m_office->addNewApp(folder, u"orders"_s, m_account);
}

QList<projects::Finding> TestAuthor::authorFindings(const store::App &app)
{
    auto plan = awaited(m_office->apps.plan(app, {}));
    if (!plan) {
        QTest::qFail(qPrintable(plan.error().message), __FILE__, __LINE__);
        return {};
    }
    m_office->apps.judgeAuthor(app, *plan);
    QList<projects::Finding> found;
    for (const projects::Finding &finding : std::as_const(plan->findings)) {
        if (finding.kind == "author"_L1)
            found.append(finding);
    }
    return found;
}

Result<bool> TestAuthor::learn()
{
    return awaited(learnOwnAddresses(m_office->sessions.open(m_account)));
}

int TestAuthor::timesAsked()
{
    return m_desk->requests(u"GET"_s, u"/2.0/user/emails"_s);
}

void TestAuthor::tellsOfStrangeAddresses()
{
    signIn();
    const store::App app = newApp(u"ada@laptop.local"_s);
    QVERIFY(authorFindings(app).isEmpty()); // nobody knows yet
    QVERIFY(learn() == true);
    const auto found = authorFindings(app);
    QCOMPARE(found.size(), 1);
    QVERIFY(found.constFirst().message.contains(u"ada@laptop.local"_s));
    QVERIFY(m_office->publish(app, m_account)); // it stops nothing
}

void TestAuthor::recognisesOwnAddresses()
{
    signIn();
    QVERIFY(learn());
    QVERIFY(authorFindings(newApp(u"Ada.Lovelace@Example.ORG"_s)).isEmpty());
}

void TestAuthor::keepsWhatTheUserAccepts()
{
    signIn();
    const store::App app = newApp(u"ada@laptop.local"_s);
    QVERIFY(learn());
    const auto found = authorFindings(app);
    QCOMPARE(found.size(), 1);
    QVERIFY(!found.constFirst().isKept);
    QVERIFY(m_office->apps.keepAlways(app, found.constFirst()));
    QVERIFY(authorFindings(app).constFirst().isKept);
}

void TestAuthor::asksOnce()
{
    signIn();
    QVERIFY(learn() == true);
    QVERIFY(learn() == false);
    QCOMPARE(timesAsked(), 1);
    m_office.reset(); // also for the next program
    auto office = Office::open({QUrl(m_desk->webUrl), QUrl(m_desk->apiUrl)}, m_desk->profile());
    QVERIFY(office);
    m_office = std::move(*office);
    QVERIFY(learn());
    QCOMPARE(timesAsked(), 1);
}

void TestAuthor::asksNobodyWithoutPermission()
{
    signIn({u"account"_s, u"repository:admin"_s, u"repository:write"_s});
    QVERIFY(learn());
    QCOMPARE(timesAsked(), 0);
    QVERIFY(authorFindings(newApp(u"ada@laptop.local"_s)).isEmpty());
}

void TestAuthor::remembersARefusal()
{
    signIn();
    QVERIFY(m_desk->addFault({{u"method"_s, u"GET"_s},
                              {u"path"_s, u"/user/emails"_s},
                              {u"action"_s, u"status"_s},
                              {u"status"_s, 403},
                              {u"times"_s, 0}}));
    QVERIFY(learn() == false);
    QVERIFY(learn() == false);
    QCOMPARE(timesAsked(), 1);
    const store::App app = newApp(u"ada@laptop.local"_s);
    QVERIFY(authorFindings(app).isEmpty());
    QVERIFY(m_office->publish(app, m_account));
}

void TestAuthor::asksAgainAfterAFailure()
{
    signIn();
    QVERIFY(m_desk->addFault({{u"method"_s, u"GET"_s},
                              {u"path"_s, u"/user/emails"_s},
                              {u"action"_s, u"status"_s},
                              {u"status"_s, 500}}));
    QVERIFY(!learn());
    QVERIFY(learn() == true);
    QCOMPARE(timesAsked(), 2);
}

QTEST_GUILESS_MAIN(TestAuthor)
#include "tst_author.moc"
