// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/repositoryrows.h"

#include "models/repositoryorder.h"
#include "models/repositoryscript.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace windlass;
using namespace windlass::modeltests;
using models::Rearrangement;
using models::RepositoryRows;

using Numbers = std::vector<int>;

class TestRepositoryRows final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void givesBackWhatWasPut();
    void tellsNewFromChanged();
    void findsARenamedOne();
    void leavesOutWhatIsGone();
    void sortsOnlyOnce();
    void rearranges_data();
    void rearranges();
    void beginsAnewWhenMuchChanges();
};

void TestRepositoryRows::givesBackWhatWasPut()
{
    bitbucket::Repository full = repository(u"Shop <b>api</b>\u202e"_s, 5);
    full.description = u"Ünïcode"_s;
    full.isPrivate = false;
    full.mainBranch = u"feature/x"_s;
    full.project = {u"{p}"_s, u"CORE"_s, u"Core"_s};
    full.language = u"c++"_s;
    full.size = 123456789012;
    full.page = QUrl(u"https://bitbucket.org/acme/%7Bx%7D"_s);
    full.cloneUrl = QUrl(u"https://bitbucket.org/acme/x.git"_s);
    full.sshAddress = u"git@bitbucket.org:acme/x.git"_s;
    full.fullName = u"acme/x"_s;
    full.description = u"first\u0000second"_s;
    const bitbucket::Repository bare = repository(u"bare"_s);
    RepositoryRows rows;
    QCOMPARE(rows.put(full).row, 0);
    QCOMPARE(rows.put(bare).row, 1);
    QVERIFY(rows.at(0) == full);
    QVERIFY(rows.at(1) == bare);
    QCOMPARE(rows.plainName(0), u"Shop <b>api</b>"_s);
}

void TestRepositoryRows::tellsNewFromChanged()
{
    RepositoryRows rows;
    bitbucket::Repository one = repository(u"one"_s, 5);
    RepositoryRows::Put put = rows.put(one);
    QVERIFY(put.isNew && !put.isChanged);
    put = rows.put(one);
    QVERIFY(!put.isNew && !put.isChanged);
    one.isPrivate = !one.isPrivate;
    put = rows.put(one);
    QVERIFY(!put.isNew && put.isChanged);
    rows.remove(put.row);
    put = rows.put(one);
    QVERIFY(put.isNew && put.row == 0);
    QCOMPARE(rows.count(), 1);
}

void TestRepositoryRows::findsARenamedOne()
{
    RepositoryRows rows;
    for (const QString &name : names(u"app"_s, 3))
        rows.put(repository(name, 5));
    QCOMPARE(rows.matching(u"app"_s, {}), std::vector<char>({1, 1, 1}));
    bitbucket::Repository renamed = repository(u"app 2"_s, 5);
    renamed.name = u"Longer than before"_s;
    rows.put(renamed);
    QCOMPARE(rows.matching(u"app"_s, {}), std::vector<char>({1, 0, 1}));
    QCOMPARE(rows.matching(u"before"_s, {}), std::vector<char>({0, 1, 0}));
    QCOMPARE(rows.foldedName(1).toString(), u"longer than before"_s);
    QCOMPARE(rows.foldedName(2).toString(), u"app 3"_s);
}

void TestRepositoryRows::leavesOutWhatIsGone()
{
    RepositoryRows rows;
    for (const QString &name : names(u"app"_s, 3))
        rows.put(repository(name, 5));
    rows.remove(1);
    rows.remove(1);
    QCOMPARE(rows.count(), 2);
    QCOMPARE(rows.matching({}, {}), std::vector<char>({1, 0, 1}));
    QCOMPARE(rows.matching(u"app 2"_s, {}), std::vector<char>({0, 0, 0}));
}

void TestRepositoryRows::sortsOnlyOnce()
{
    RepositoryRows rows;
    models::RepositoryOrder order;
    for (const int minute : {10, 30, 20})
        rows.put(repository(QString::number(minute), minute));
    QCOMPARE(order.arranged(rows, {}), Numbers({1, 2, 0}));
    rows.put(repository(u"25"_s, 25)); // comes later, belongs in between
    rows.put(repository(u"also 20"_s, 20));
    QCOMPARE(order.arranged(rows, {}), Numbers({1, 3, 2, 4, 0}));
    QCOMPARE(order.arranged(rows, {.name = u"2"_s}), Numbers({3, 2, 4}));
    rows.put(repository(u"10"_s, 40));
    order.forget();
    QCOMPARE(order.arranged(rows, {}), Numbers({0, 1, 3, 2, 4}));
    rows.clear();
    QCOMPARE(order.arranged(rows, {}), Numbers());
}

void TestRepositoryRows::rearranges_data()
{
    QTest::addColumn<QString>("from"); // a letter a row
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("way");
    QTest::newRow("the same") << u"abc"_s << u"abc"_s << u"none"_s;
    QTest::newRow("more below") << u"abc"_s << u"abcde"_s << u"insert 3-4"_s;
    QTest::newRow("from nothing") << u""_s << u"abc"_s << u"insert 0-2"_s;
    QTest::newRow("in between") << u"abc"_s << u"xaybcz"_s << u"insert 0-0 2-2 5-5"_s;
    QTest::newRow("fewer") << u"abcdef"_s << u"adf"_s << u"remove 1-2 4-4"_s;
    QTest::newRow("none left") << u"abc"_s << u""_s << u"remove 0-2"_s;
    QTest::newRow("another order") << u"abc"_s << u"bac"_s << u"reset"_s;
    QTest::newRow("others") << u"abc"_s << u"xy"_s << u"reset"_s;
    QTest::newRow("more in another order") << u"abc"_s << u"bacd"_s << u"reset"_s;
}

void TestRepositoryRows::rearranges()
{
    QFETCH(QString, from);
    QFETCH(QString, to);
    const auto numbers = [](const QString &text) {
        Numbers all;
        for (const QChar c : text)
            all.push_back(c.unicode());
        return all;
    };
    const Rearrangement found = models::rearrangement(numbers(from), numbers(to));
    const QMap<Rearrangement::Kind, QString> words{{Rearrangement::Kind::None, u"none"_s},
                                                   {Rearrangement::Kind::Insert, u"insert"_s},
                                                   {Rearrangement::Kind::Remove, u"remove"_s},
                                                   {Rearrangement::Kind::Reset, u"reset"_s}};
    QString way = words.value(found.kind);
    for (const auto &run : found.runs)
        way += u" %1-%2"_s.arg(run.first).arg(run.last);
    QTEST(way, "way");
}

void TestRepositoryRows::beginsAnewWhenMuchChanges()
{
    Numbers few;
    Numbers many;
    for (int number = 0; number < 1000; ++number) {
        many.push_back(number);
        if (number % 2 == 0)
            few.push_back(number);
    }
    QVERIFY(models::rearrangement(few, many).kind == Rearrangement::Kind::Reset);
    QVERIFY(models::rearrangement(many, few).kind == Rearrangement::Kind::Reset);
}

QTEST_GUILESS_MAIN(TestRepositoryRows)
#include "tst_repositoryrows.moc"
