// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journeys/fixtureapp.h"
#include "journeys/generatedapptest.h"

#include <QDir>
#include <QDirIterator>
#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace windlass::journeys;

//! windlass publish --source generated: what a generator made before is on a branch of its own, one
//! for each app, and not in the app's folder; a lost or damaged copy of it here does no harm.
class TestHeadlessOutputs final : public GeneratedAppTest
{
    Q_OBJECT
private Q_SLOTS:
    void leavesTheFolderAlone();
    void continuesWithTheOutput();
    void makesItsCopyAnew_data();
    void makesItsCopyAnew();
    void findsTheOutputsOfAnotherComputer();
    void sharesNoOutputsWithAnotherFolder();
};

void TestHeadlessOutputs::leavesTheFolderAlone()
{
    QVERIFY(!QFileInfo::exists(m_app + u"/.git"_s));
    QCOMPARE(files(u"main"_s), u"apps/shop/main.ts apps/shop/old.ts"_s);
    QCOMPARE(files(u"windlass-output/shop"_s), u"main.ts old.ts"_s);
    const QString output = m_desk->tip(u"acme/shop"_s, u"windlass-output/shop"_s);
    QVERIFY(atServer({u"log"_s, u"-1"_s, u"--format=%B"_s, u"main"_s})
                .contains(u"\nWindlass-Generated: "_s + output));
    QVERIFY(m_desk->visitor().signIn());
    const QJsonObject shop = m_desk->visitor().get(u"/2.0/repositories/acme/shop"_s).json;
    QCOMPARE(shop.value("mainbranch"_L1)["name"_L1].toString(), u"main"_s);
}

// To an empty repository that goes last, by a request of its own.
void TestHeadlessOutputs::continuesWithTheOutput()
{
    const QString app = m_desk->path(u"late"_s);
    QVERIFY(writeFile(app + u"/main.ts"_s, "1\n"));
    const auto push = [&] {
        return m_desk->publish(app, {u"--to"_s, u"acme/late"_s, u"--create"_s, u"--source"_s,
                                     u"generated"_s, u"--json"_s});
    };
    QVERIFY(m_desk->addFault({{u"method"_s, u"POST"_s},
                              {u"path"_s, u"git-receive-pack$"_s},
                              {u"action"_s, u"drop"_s},
                              {u"nth"_s, 2}}));
    const Run half = push();
    QVERIFY2(half.exitCode == 1, half.told());
    QVERIFY2(half.err.contains(u"Only main has arrived"_s), half.told());
    QCOMPARE(m_desk->tip(u"acme/late"_s, u"main"_s).size(), 40);
    QCOMPARE(m_desk->tip(u"acme/late"_s, u"windlass-output/late"_s), QString());
    const Run rest = push();
    QVERIFY2(rest.exitCode == 0, rest.told());
    QCOMPARE(m_desk->tip(u"acme/late"_s, u"windlass-output/late"_s).size(), 40);
    QCOMPARE(push().exitCode, 5);
}

void TestHeadlessOutputs::makesItsCopyAnew_data()
{
    QTest::addColumn<bool>("isThere");
    QTest::newRow("lost, as on another computer") << false;
    QTest::newRow("damaged") << true;
}

void TestHeadlessOutputs::makesItsCopyAnew()
{
    QFETCH(bool, isThere);
    const QString copies = m_desk->profile() + u"/data/repositories"_s;
    QVERIFY(QFileInfo::exists(copies));
    if (!isThere)
        QVERIFY(QDir(copies).removeRecursively());
    QDirIterator packs(copies, {u"*.pack"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (packs.hasNext()) {
        QFile pack(packs.next());
        pack.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
        QVERIFY(pack.resize(20));
    }
    QVERIFY(editAsSomebody(u"main"_s, u"people"_s));
    QVERIFY(write("one", "EIGHT"));
    const Run run = publish({u"--json"_s});
    QVERIFY2(run.exitCode == 0, run.told());
    QCOMPARE(run.json()["conflicts"_L1].toArray().size(), 0);
    QCOMPARE(text(u"windlass/shop"_s), u"people\n2\n3\n4\n5\n6\n7\nEIGHT"_s);
}

// There the folder is called otherwise, and nothing is known of the first push.
void TestHeadlessOutputs::findsTheOutputsOfAnotherComputer()
{
    const QString earlier = m_desk->tip(u"acme/shop"_s, u"windlass-output/shop"_s);
    QVERIFY(editAsSomebody(u"main"_s, u"people"_s));
    QVERIFY(QDir(m_desk->profile() + u"/data/repositories"_s).removeRecursively());
    m_app = m_desk->path(u"store-front"_s);
    QVERIFY(write("one", "EIGHT"));
    Run run = publish({u"--to"_s, u"acme/shop"_s, u"--json"_s});
    QVERIFY2(run.exitCode == 0, run.told());
    QCOMPARE(run.json()["conflicts"_L1].toArray().size(), 0);
    const QString branch = run.json()["branch"_L1].toString();
    QCOMPARE(text(branch), u"people\n2\n3\n4\n5\n6\n7\nEIGHT"_s);
    QCOMPARE(atServer({u"rev-parse"_s, u"windlass-output/shop^"_s}), earlier);
    QVERIFY(m_desk->tip(u"acme/shop"_s, u"windlass-output/store-front"_s).isEmpty());
    QVERIFY(write("ONE", "EIGHT", {"new.ts"}));
    run = publish({u"--on-conflict"_s, u"generated"_s}); // and remembered
    QVERIFY2(run.exitCode == 0, run.told());
    QCOMPARE(atServer({u"rev-parse"_s, u"windlass-output/shop~2"_s}), earlier);
}

// Two apps whose folders are called the same.
void TestHeadlessOutputs::sharesNoOutputsWithAnotherFolder()
{
    const QString shop = m_desk->tip(u"acme/shop"_s, u"windlass-output/shop"_s);
    m_app = m_desk->path(u"other/shop"_s);
    QVERIFY(write("another", "app"));
    const Run run = m_desk->publish(m_app, {u"--source"_s, u"generated"_s, u"--to"_s,
                                            u"acme/shop"_s, u"--base-directory"_s, u"apps/crm"_s});
    QVERIFY2(run.exitCode == 0, run.told());
    QCOMPARE(m_desk->tip(u"acme/shop"_s, u"windlass-output/shop"_s), shop);
    QCOMPARE(files(u"windlass-output/shop-2"_s), u"main.ts old.ts"_s);
    QCOMPARE(files(u"main"_s),
             u"apps/crm/main.ts apps/crm/old.ts apps/shop/main.ts apps/shop/old.ts"_s);
}

QTEST_GUILESS_MAIN(TestHeadlessOutputs)
#include "tst_headlessoutputs.moc"
