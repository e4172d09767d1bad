// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/people.h"

#include "store/accounts.h"
#include "store/database.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace windlass;

//! What is kept of a catalog of people.
class TestPeople final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void keepsOneCatalog();
    void keepsMatchOfAccount();
    void outlivesSigningInAgain();
    void goesWithTheAccount();
    void refusesAccountsThatAreNotThere();
    void isErased();

private:
    [[nodiscard]] static store::Account account(const QString &key = u"key"_s);

    std::unique_ptr<QTemporaryDir> m_place;
    std::unique_ptr<store::Database> m_database;
    std::unique_ptr<store::People> m_people;
};

namespace {

const QDateTime noon(QDate(2026, 11, 26), QTime(12, 0, 0, 7), Qt::UTC);
const store::Match ada{noon, u"rules"_s, u"user:default/ada"_s, "{\"name\":\"ada\"}"};

} // namespace

store::Account TestPeople::account(const QString &key)
{
    store::Account made;
    made.apiUrl = QUrl(u"https://api.example.com"_s);
    made.userUuid = u"{1}"_s;
    made.consumerKey = key;
    made.signedInAt = noon;
    return made;
}

void TestPeople::init()
{
    m_place = std::make_unique<QTemporaryDir>();
    auto database = store::Database::open(m_place->filePath(u"x.sqlite"_s));
    QVERIFY(database);
    m_database = std::move(*database);
    m_people = std::make_unique<store::People>(*m_database);
    QVERIFY(store::Accounts(*m_database).save(account()));
}

void TestPeople::cleanup()
{
    m_people.reset();
    m_database.reset();
}

void TestPeople::keepsOneCatalog()
{
    QVERIFY(!m_people->catalog(u"a"_s).value());
    QVERIFY(m_people->keepCatalog(u"a"_s, {noon, "one"}));
    QVERIFY(m_people->keepCatalog(u"a"_s, {noon.addSecs(1), "two"}));
    const auto kept = m_people->catalog(u"a"_s).value();
    QVERIFY(kept);
    QCOMPARE(kept->body, QByteArray("two"));
    QCOMPARE(kept->fetchedAt, noon.addSecs(1));
    QVERIFY(m_people->keepCatalog(u"b"_s, {noon, "three"}));
    QVERIFY(!m_people->catalog(u"a"_s).value());
    QVERIFY(m_people->forgetCatalogs());
    QVERIFY(!m_people->catalog(u"b"_s).value());
}

void TestPeople::keepsMatchOfAccount()
{
    QVERIFY(!m_people->match(account()).value());
    QVERIFY(m_people->keepMatch(account(), ada));
    QCOMPARE(m_people->match(account()).value().value(), ada);
    QVERIFY(!m_people->match(account(u"other"_s)).value());
    const store::Match without{noon, u"r"_s, u"user:default/zoe"_s, {}};
    QVERIFY(m_people->keepMatch(account(), without));
    QCOMPARE(m_people->match(account()).value()->reference, without.reference);
    QVERIFY(m_people->match(account()).value()->body.isEmpty());
    QVERIFY(m_people->forgetMatch(account()));
    QVERIFY(!m_people->match(account()).value());
}

void TestPeople::outlivesSigningInAgain()
{
    QVERIFY(m_people->keepMatch(account(), ada));
    QVERIFY(store::Accounts(*m_database).save(account()));
    QVERIFY(m_people->match(account()).value());
}

void TestPeople::goesWithTheAccount()
{
    QVERIFY(m_people->keepMatch(account(), ada));
    QVERIFY(store::Accounts(*m_database).remove(account()));
    QVERIFY(!m_people->match(account()).value());
}

void TestPeople::refusesAccountsThatAreNotThere()
{
    QVERIFY(!m_people->keepMatch(account(u"other"_s), ada));
}

void TestPeople::isErased()
{
    QVERIFY(m_people->keepMatch(account(), ada));
    QVERIFY(m_people->keepCatalog(u"a"_s, {noon, "one"}));
    QVERIFY(m_database->erase());
    QVERIFY(!m_people->match(account()).value());
    QVERIFY(!m_people->catalog(u"a"_s).value());
}

QTEST_GUILESS_MAIN(TestPeople)
#include "tst_people.moc"
