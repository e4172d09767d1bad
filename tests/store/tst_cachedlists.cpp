// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/cachedlists.h"

#include "store/accounts.h"
#include "store/database.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace windlass;
using store::Account;
using store::ListRow;
using store::ListState;

class TestCachedLists final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void knowsNothingAtFirst();
    void givesBackStates();
    void givesBackRowsInOrder();
    void readsInParts();
    void replacesRowsOfTheSameKey();
    void replacesAll();
    void removesRows();
    void keepsAccountsAndListsApart();
    void goesWithTheAccount();
    void staysWhenTheAccountSignsInAgain();
    void refusesUnknownAccounts();
    void survivesReopening();

private:
    [[nodiscard]] QStringList keys(const QString &list, const Account &account);

    std::unique_ptr<QTemporaryDir> m_place;
    std::unique_ptr<store::Database> m_database;
    std::unique_ptr<store::CachedLists> m_lists;
};

static const QString list = u"repositories of {w}"_s;

static Account account(const QString &user)
{
    store::Account made;
    made.apiUrl = QUrl(u"https://api.bitbucket.org"_s);
    made.userUuid = user;
    made.consumerKey = u"key"_s;
    return made;
}

static const Account ada = account(u"{ada}"_s);
static const Account bob = account(u"{bob}"_s);

void TestCachedLists::init()
{
    m_place = std::make_unique<QTemporaryDir>();
    auto database = store::Database::open(m_place->filePath(u"x.sqlite"_s));
    QVERIFY(database.has_value());
    m_database = std::move(*database);
    m_lists = std::make_unique<store::CachedLists>(*m_database);
    store::Accounts accounts(*m_database);
    QVERIFY(accounts.save(ada) && accounts.save(bob));
}

void TestCachedLists::cleanup()
{
    m_lists.reset();
    m_database.reset();
    m_place.reset();
}

QStringList TestCachedLists::keys(const QString &name, const Account &of)
{
    QStringList keys;
    for (const ListRow &row : m_lists->rows(of, name, 1000).value_or(QList<ListRow>()))
        keys.append(row.key);
    return keys;
}

void TestCachedLists::knowsNothingAtFirst()
{
    QCOMPARE(*m_lists->state(ada, list), ListState());
    QVERIFY(keys(list, ada).isEmpty());
    QVERIFY(!*m_lists->row(ada, list, u"a"_s));
    QVERIFY(m_lists->remove(ada, list, {u"a"_s}));
}

void TestCachedLists::givesBackStates()
{
    const ListState state{QDateTime(QDate(2026, 11, 23), QTime(12, 0, 0, 7), Qt::UTC), 30000, true,
                          99};
    QVERIFY(m_lists->saveState(ada, list, state));
    QCOMPARE(*m_lists->state(ada, list), state);
    QVERIFY(m_lists->saveState(ada, list, {}));
    QCOMPARE(*m_lists->state(ada, list), ListState());
}

void TestCachedLists::givesBackRowsInOrder()
{
    const QByteArray bytes("<\0\xff>", 4);
    QVERIFY(m_lists->put(
        ada, list, {{u"low"_s, 1, {}}, {u"b"_s, 5, bytes}, {u"a"_s, 5, "x"}, {u"high"_s, 9, "y"}}));
    QCOMPARE(keys(list, ada), QStringList({u"high"_s, u"a"_s, u"b"_s, u"low"_s}));
    QCOMPARE(**m_lists->row(ada, list, u"b"_s), (ListRow{u"b"_s, 5, bytes}));
}

void TestCachedLists::readsInParts()
{
    QList<ListRow> rows;
    for (int i = 0; i < 25; ++i)
        rows.append({QString::number(100 + i), i / 10, "x"}); // many of the same rank
    QVERIFY(m_lists->put(ada, list, rows));
    const QStringList all = keys(list, ada);
    QCOMPARE(all.size(), 25);
    QStringList inParts;
    std::optional<ListRow> last;
    for (int calls = 0; calls < 10; ++calls) {
        const auto part = m_lists->rows(ada, list, 4, last);
        QVERIFY(part && part->size() <= 4);
        for (const ListRow &row : *part)
            inParts.append(row.key);
        if (part->isEmpty())
            break;
        last = part->constLast();
    }
    QCOMPARE(inParts, all);
}

void TestCachedLists::replacesRowsOfTheSameKey()
{
    QVERIFY(m_lists->put(ada, list, {{u"a"_s, 1, "old"}}));
    QVERIFY(m_lists->put(ada, list, {{u"a"_s, 2, "new"}, {u"b"_s, 1, ""}}));
    QCOMPARE(**m_lists->row(ada, list, u"a"_s), (ListRow{u"a"_s, 2, "new"}));
    QCOMPARE(keys(list, ada).size(), 2);
}

void TestCachedLists::replacesAll()
{
    QVERIFY(m_lists->put(ada, list, {{u"a"_s, 1, {}}, {u"b"_s, 1, {}}}));
    const ListState state{QDateTime(QDate(2026, 1, 1), QTime(0, 0), Qt::UTC), 1, true, 0};
    QVERIFY(m_lists->replace(ada, list, state, {{u"c"_s, 1, {}}}));
    QCOMPARE(keys(list, ada), QStringList{u"c"_s});
    QCOMPARE(*m_lists->state(ada, list), state);
}

void TestCachedLists::removesRows()
{
    QVERIFY(m_lists->put(ada, list, {{u"a"_s, 1, {}}, {u"b"_s, 1, {}}, {u"c"_s, 1, {}}}));
    QVERIFY(m_lists->remove(ada, list, {u"a"_s, u"c"_s, u"never"_s}));
    QCOMPARE(keys(list, ada), QStringList{u"b"_s});
}

void TestCachedLists::keepsAccountsAndListsApart()
{
    QVERIFY(m_lists->put(ada, list, {{u"a"_s, 1, {}}}));
    QVERIFY(m_lists->put(bob, list, {{u"b"_s, 1, {}}}));
    QVERIFY(m_lists->put(ada, u"other"_s, {{u"c"_s, 1, {}}}));
    QCOMPARE(keys(list, ada), QStringList{u"a"_s});
    QCOMPARE(keys(list, bob), QStringList{u"b"_s});
    QCOMPARE(keys(u"other"_s, ada), QStringList{u"c"_s});
}

void TestCachedLists::goesWithTheAccount()
{
    QVERIFY(m_lists->put(ada, list, {{u"secret name"_s, 1, {}}}));
    QVERIFY(m_lists->put(bob, list, {{u"b"_s, 1, {}}}));
    QVERIFY(store::Accounts(*m_database).remove(ada));
    auto left = m_database->run(u"SELECT key FROM list_rows"_s);
    QVERIFY(left && left->next());
    QCOMPARE(left->value(0).toString(), u"b"_s);
    QVERIFY(!left->next());
}

void TestCachedLists::staysWhenTheAccountSignsInAgain()
{
    QVERIFY(m_lists->put(ada, list, {{u"a"_s, 1, {}}}));
    QVERIFY(store::Accounts(*m_database).save(ada));
    QCOMPARE(keys(list, ada), QStringList{u"a"_s});
}

void TestCachedLists::refusesUnknownAccounts()
{
    const Account nobody = account(u"{nobody}"_s);
    QVERIFY(!m_lists->put(nobody, list, {{u"a"_s, 1, {}}}));
    QVERIFY(keys(list, nobody).isEmpty());
    QVERIFY(m_lists->put(ada, list, {{u"a"_s, 1, {}}})); // no transaction was left open
}

void TestCachedLists::survivesReopening()
{
    QVERIFY(m_lists->put(ada, list, {{u"a"_s, 1, "x"}}));
    m_lists.reset();
    m_database.reset();
    auto database = store::Database::open(m_place->filePath(u"x.sqlite"_s));
    QVERIFY(database.has_value());
    m_database = std::move(*database);
    m_lists = std::make_unique<store::CachedLists>(*m_database);
    QCOMPARE(keys(list, ada), QStringList{u"a"_s});
    auto durable = m_database->run(u"PRAGMA synchronous"_s);
    QVERIFY(durable && durable->next());
    QCOMPARE(durable->value(0).toInt(), 2); // FULL again for all that cannot be fetched anew
}

QTEST_GUILESS_MAIN(TestCachedLists)
#include "tst_cachedlists.moc"
