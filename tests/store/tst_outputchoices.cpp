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

QTEST_GUILESS_MAIN(TestOutputChoices)
#include "tst_outputchoices.moc"
