// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "projects/appfolder.h"

#include "git/types.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace windlass;
using namespace windlass::projects;

class TestAppFolder final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void opensFolders_data();
    void opensFolders();
    void refusesOthers_data();
    void refusesOthers();
    void refusesUnreadableFolders();
    void namesReviewBranches_data();
    void namesReviewBranches();
    void proposesMessages();
};

void TestAppFolder::opensFolders_data()
{
    QTest::addColumn<QString>("path"); // below a place with "My app" and a link to it
    QTest::newRow("plain") << u"My app"_s;
    QTest::newRow("slash at the end") << u"My app/"_s;
    QTest::newRow("dots") << u"./My app/../My app"_s;
    QTest::newRow("symbolic link") << u"link"_s;
}

void TestAppFolder::opensFolders()
{
    QFETCH(QString, path);
    const QTemporaryDir place;
    const QString canonical = QDir(place.path()).canonicalPath() + u"/My app"_s;
    QVERIFY(QDir(place.path()).mkdir(u"My app"_s));
    QVERIFY(QFile::link(canonical, place.filePath(u"link"_s)));
    const auto folder = openAppFolder(place.path() + u'/' + path);
    QVERIFY(folder.has_value());
    QCOMPARE(folder->path, canonical);
    QCOMPARE(folder->name, u"My app"_s);
}

void TestAppFolder::refusesOthers_data()
{
    QTest::addColumn<QString>("path"); // PLACE is filled in
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("nothing said") << QString() << ErrorKind::FolderMissing;
    QTest::newRow("missing") << u"PLACE/missing"_s << ErrorKind::FolderMissing;
    QTest::newRow("below a file") << u"PLACE/file/x"_s << ErrorKind::FolderMissing;
    QTest::newRow("link to nowhere") << u"PLACE/dangling"_s << ErrorKind::FolderMissing;
    QTest::newRow("file") << u"PLACE/file"_s << ErrorKind::FolderUnusable;
    QTest::newRow("device") << u"/dev/null"_s << ErrorKind::FolderUnusable;
}

void TestAppFolder::refusesOthers()
{
    QFETCH(QString, path);
    QFETCH(ErrorKind, kind);
    const QTemporaryDir place;
    QFile file(place.filePath(u"file"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(QFile::link(place.filePath(u"nowhere"_s), place.filePath(u"dangling"_s)));
    path.replace(u"PLACE"_s, place.path());
    const auto folder = openAppFolder(path);
    QVERIFY(!folder);
    QCOMPARE(folder.error().kind, kind);
    QVERIFY(folder.error().message.contains(path));
}

void TestAppFolder::refusesUnreadableFolders()
{
    if (::geteuid() == 0)
        QSKIP("Root may read every folder.");
    const QTemporaryDir place;
    const QString path = place.filePath(u"closed"_s);
    QVERIFY(QDir(place.path()).mkdir(u"closed"_s));
    for (const QFile::Permissions rights :
         {QFile::Permissions(), QFile::Permissions(QFile::ReadOwner),
          QFile::Permissions(QFile::ExeOwner)}) {
        QVERIFY(QFile::setPermissions(path, rights));
        const auto folder = openAppFolder(path);
        QVERIFY(QFile::setPermissions(path, QFile::Permissions(0x7000)));
        QVERIFY(!folder);
        QCOMPARE(folder.error().kind, ErrorKind::FolderUnusable);
    }
}

void TestAppFolder::namesReviewBranches_data()
{
    QTest::addColumn<QString>("folder");
    QTest::addColumn<QString>("branch");
    QTest::newRow("plain") << u"/home/ada/shop"_s << u"windlass/shop"_s;
    QTest::newRow("capitals and blanks") << u"/home/ada/My New Shop"_s << u"windlass/my-new-shop"_s;
    QTest::newRow("dots") << u"/x/shop.v2"_s << u"windlass/shop-v2"_s;
    QTest::newRow("ends in .lock") << u"/x/shop.lock"_s << u"windlass/shop-lock"_s;
    QTest::newRow("two dots") << u"/x/a..b"_s << u"windlass/a-b"_s;
    QTest::newRow("git's own signs")
        << u"/x/a~b^c:d?e*f[g\\h@{i"_s << u"windlass/a-b-c-d-e-f-g-h-i"_s;
    QTest::newRow("signs at the ends") << u"/x/--(shop)--"_s << u"windlass/shop"_s;
    QTest::newRow("hidden folder") << u"/x/.shop"_s << u"windlass/shop"_s;
    QTest::newRow("underscore") << u"/x/_shop_"_s << u"windlass/_shop_"_s;
    QTest::newRow("other script") << u"/x/概要"_s << u"windlass/app"_s;
    QTest::newRow("nothing fit") << u"/x/..."_s << u"windlass/app"_s;
    QTest::newRow("root") << u"/"_s << u"windlass/app"_s;
    QTest::newRow("control characters") << u"/x/a\n\tb"_s << u"windlass/a-b"_s;
    QTest::newRow("longest name") << u"/x/"_s + QString(255, u'a')
                                  << u"windlass/"_s + QString(100, u'a');
    QTest::newRow("long name with a sign at the cut")
        << u"/x/"_s + QString(99, u'a') + u" bbb"_s << u"windlass/"_s + QString(99, u'a');
}

void TestAppFolder::namesReviewBranches()
{
    QFETCH(QString, folder);
    QFETCH(QString, branch);
    QCOMPARE(reviewBranchFor(folder), branch);
    QVERIFY(git::BranchName::parse(branch).has_value());
}

void TestAppFolder::proposesMessages()
{
    QCOMPARE(defaultMessage({}, u"/home/ada/My shop"_s), u"My shop: generated"_s);
    QCOMPARE(defaultMessage({}, u"/x/a\nb"_s), u"a b: generated"_s); // one line
    QVERIFY(defaultMessage({}, u"/x/%1 %2"_s).startsWith(u"%1 %2"_s));
    const AppKind nest{u"nest"_s, u"Nest"_s, u"11.0.1"_s, {}};
    QCOMPARE(defaultMessage(nest, u"/home/ada/My shop"_s), u"Nest 11: generated"_s);
    const AppKind express{u"express"_s, u"Express"_s, {}, {}};
    QCOMPARE(defaultMessage(express, u"/home/ada/My shop"_s), u"Express: generated"_s);
}

QTEST_GUILESS_MAIN(TestAppFolder)
#include "tst_appfolder.moc"
