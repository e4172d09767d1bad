// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/addapps.h"

#include <QTest>

using namespace Qt::StringLiterals;
using windlass::workflows::repositoryNames;

//! What repositories of apps that were found together are called.
class TestAddApps final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void namesRepositories_data();
    void namesRepositories();
};

void TestAddApps::namesRepositories_data()
{
    QTest::addColumn<QStringList>("directories");
    QTest::addColumn<QStringList>("names");
    QTest::newRow("none") << QStringList() << QStringList();
    QTest::newRow("the last part")
        << QStringList{u"apps/admin"_s, u"api"_s} << QStringList{u"admin"_s, u"api"_s};
    QTest::newRow("the same name twice") << QStringList{u"orders/api"_s, u"shop/api"_s, u"web"_s}
                                         << QStringList{u"orders-api"_s, u"shop-api"_s, u"web"_s};
    QTest::newRow("the same once it is written like an address")
        << QStringList{u"a/My App"_s, u"b/my-app"_s} << QStringList{u"a-my-app"_s, u"b-my-app"_s};
}

void TestAddApps::namesRepositories()
{
    QFETCH(QStringList, directories);
    QFETCH(QStringList, names);
    QCOMPARE(repositoryNames(directories), names);
}

QTEST_GUILESS_MAIN(TestAddApps)
#include "tst_addapps.moc"
