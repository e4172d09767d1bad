// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/outputchoices.h"

#include "store/apps.h"
#include "store/database.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace windlass;

class TestOutputChoices final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void keepsOneForEachPath();
    void savesAllOrNone();
};

void TestOutputChoices::keepsOneForEachPath()
{
    using Side = store::OutputChoice::Side;
    const QTemporaryDir place;
    auto database = store::Database::open(place.filePath(u"x.sqlite"_s));
    QVERIFY(database);
    store::Apps apps(**database);
    store::OutputChoices choices(**database);
    const auto shop = apps.add(u"/home/ada/shop"_s);
    const auto crm = apps.add(u"/home/ada/crm"_s);
    QVERIFY(shop && crm);
    const store::OutputChoice main{u"src/'main'.ts"_s, Side::People};
    QVERIFY(choices.save(shop->id, {main.path, Side::Markers}));
    QVERIFY(choices.save(shop->id, main)); // the later one counts
    QVERIFY(choices.save(shop->id, {u"a.ts"_s, Side::Generated}));
    QVERIFY(choices.save(shop->id, {u"b.ts"_s, Side::Markers}));
    QCOMPARE(*choices.all(shop->id), QList({store::OutputChoice{u"a.ts"_s, Side::Generated},
                                            store::OutputChoice{u"b.ts"_s, Side::Markers}, main}));
    QVERIFY(choices.all(crm->id)->isEmpty());
    QVERIFY(choices.forget(shop->id, u"a.ts"_s));
    QCOMPARE(choices.all(shop->id)->size(), 2);
    QVERIFY(apps.saveLink(shop->id, {}));
    QCOMPARE(choices.all(shop->id)->size(), 2); // a link is replaced, the app stays
    QVERIFY(apps.remove(shop->id));
    QVERIFY(choices.all(shop->id)->isEmpty());
}

void TestOutputChoices::savesAllOrNone()
{
    using Side = store::OutputChoice::Side;
    const QTemporaryDir place;
    auto database = store::Database::open(place.filePath(u"x.sqlite"_s));
    QVERIFY(database);
    store::OutputChoices choices(**database);
    const auto shop = store::Apps(**database).add(u"/home/ada/shop"_s);
    QVERIFY(shop && choices.save(shop->id, {u"a"_s, Side::Markers}));
    const QList wanted{store::OutputChoice{u"a"_s, Side::People},
                       store::OutputChoice{u"b"_s, Side::Generated}};
    QVERIFY(choices.saveAside(shop->id, wanted).result());
    QCOMPARE(*choices.all(shop->id), wanted);
    QVERIFY((*database)->run(u"CREATE TRIGGER full BEFORE INSERT ON output_choices WHEN NEW.path ="
                             " 'c' BEGIN SELECT RAISE(FAIL, 'full'); END"_s));
    const auto failed =
        choices.saveAside(shop->id, {{u"a"_s, Side::Markers}, {u"c"_s, Side::People}}).result();
    QVERIFY(!failed);
    QCOMPARE(failed.error().kind, ErrorKind::Storage);
    QCOMPARE(*choices.all(shop->id), wanted);
}

QTEST_GUILESS_MAIN(TestOutputChoices)
#include "tst_outputchoices.moc"
