// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/keptfindings.h"

#include "store/apps.h"
#include "store/database.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace windlass;

class TestKeptFindings final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void keepsThemForEachApp();
};

void TestKeptFindings::keepsThemForEachApp()
{
    const QTemporaryDir place;
    auto database = store::Database::open(place.filePath(u"x.sqlite"_s));
    QVERIFY(database);
    store::Apps apps(**database);
    store::KeptFindings kept(**database);
    const auto shop = apps.add(u"/home/ada/shop"_s);
    const auto crm = apps.add(u"/home/ada/crm"_s);
    QVERIFY(shop && crm);
    const store::KeptFinding secret{u"secret"_s, u"src/'a'.ts"_s, u"github-token*1"_s};
    const store::KeptFinding junk{u"junk"_s, u"dist"_s, {}};
    QVERIFY(kept.add(shop->id, secret));
    QVERIFY(kept.add(shop->id, secret)); // once is enough
    QVERIFY(kept.add(shop->id, junk));
    QCOMPARE(*kept.all(shop->id), QList({junk, secret}));
    QVERIFY(kept.all(crm->id)->isEmpty());
    QVERIFY(apps.remove(shop->id));
    QVERIFY(kept.all(shop->id)->isEmpty());
    QVERIFY(!kept.add(shop->id, junk));
}

QTEST_GUILESS_MAIN(TestKeptFindings)
#include "tst_keptfindings.moc"
