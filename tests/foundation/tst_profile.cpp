// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "foundation/profile.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace windlass;

class TestProfile final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void makesPrivateFolders();
    void makesOpenFoldersPrivate();
    void usesTheFoldersOfTheSystem();
    void namesItsKeychainEntries();
    void namesLockFiles();
    void refusesWhatCannotBeMade_data();
    void refusesWhatCannotBeMade();
    void refusesLinks_data();
    void refusesLinks();
    void refusesFoldersOfOthers();
    void refusesReadOnlyFolders();
    void removesItsOwnFilesOnly();
};

static void touch(const QString &path)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("x") == 1);
}

static void verifyPrivate(const QString &file)
{
    const QFileInfo folder(QFileInfo(file).path());
    QVERIFY2(folder.isDir(), qPrintable(folder.filePath()));
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther
                        | QFile::WriteOther | QFile::ExeOther;
    QCOMPARE(folder.permissions() & others, QFile::Permissions());
    QVERIFY(folder.permission(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
}

void TestProfile::makesPrivateFolders()
{
    const QTemporaryDir place;
    const QString folder = place.filePath(u"deep/profil ü"_s);
    const auto profile = Profile::open(folder);
    QVERIFY(profile.has_value());
    QVERIFY(profile->databaseFile().startsWith(folder + u'/'));
    QVERIFY(profile->settingsFile().startsWith(folder + u'/'));
    QVERIFY(profile->databaseFile() != profile->settingsFile());
    verifyPrivate(profile->databaseFile());
    verifyPrivate(profile->settingsFile());
    QVERIFY(Profile::open(folder).has_value()); // a second time too
}

void TestProfile::makesOpenFoldersPrivate()
{
    const QTemporaryDir place;
    QVERIFY(QDir(place.path()).mkdir(u"data"_s));
    QVERIFY(QFile::setPermissions(place.filePath(u"data"_s), QFile::Permissions(0x7777)));
    const auto profile = Profile::open(place.path());
    QVERIFY(profile.has_value());
    verifyPrivate(profile->databaseFile());
}

void TestProfile::usesTheFoldersOfTheSystem()
{
#if !defined(Q_OS_UNIX) || defined(Q_OS_MACOS)
    QSKIP("The folders can be redirected for a test by XDG variables only.");
#endif
    const QTemporaryDir place;
    qputenv("XDG_DATA_HOME", place.filePath(u"share"_s).toUtf8());
    qputenv("XDG_CONFIG_HOME", place.filePath(u"etc"_s).toUtf8());
    const auto profile = Profile::open({});
    QVERIFY(profile.has_value());
    QCOMPARE(profile->databaseFile(), place.filePath(u"share/windlass/windlass.sqlite"_s));
    QCOMPARE(profile->settingsFile(), place.filePath(u"etc/windlass/windlass.ini"_s));
    QCOMPARE(profile->keychainService(), u"Windlass"_s);
    verifyPrivate(profile->databaseFile());
    verifyPrivate(profile->settingsFile());
}

void TestProfile::namesItsKeychainEntries()
{
    const QTemporaryDir place;
    const auto service = [&](const QString &folder) {
        return Profile::open(folder).value().keychainService();
    };
    const QString one = service(place.filePath(u"one"_s));
    QVERIFY(one.startsWith(u"Windlass:"_s));
    QVERIFY(one.size() >= 9 + 16);
    QVERIFY(!one.contains(u"one"_s));
    QCOMPARE(service(place.filePath(u"one/"_s)), one);
    QCOMPARE(service(place.filePath(u"one/../one"_s)), one);
    QVERIFY(QFile::link(place.path(), place.filePath(u"here"_s)));
    QCOMPARE(service(place.filePath(u"here/one"_s)), one);
    const QString before = QDir::currentPath();
    QVERIFY(QDir::setCurrent(place.path()));
    QCOMPARE(service(u"one"_s), one);
    QVERIFY(QDir::setCurrent(before));
    QVERIFY(service(place.filePath(u"two"_s)) != one);
}

void TestProfile::namesLockFiles()
{
    const QTemporaryDir place;
    const auto profile = Profile::open(place.path());
    QVERIFY(profile.has_value());
    const QString hostile = u"../../{uuid}@key\n/etc"_s;
    const QFileInfo lock(profile->lockFile(hostile));
    QCOMPARE(lock.path(), QFileInfo(profile->databaseFile()).path());
    QVERIFY(lock.fileName().endsWith(u".lock"_s));
    QVERIFY(!lock.fileName().contains(u"uuid"_s));
    QCOMPARE(profile->lockFile(hostile), lock.filePath());
    QVERIFY(profile->lockFile(u"other"_s) != lock.filePath());
}

void TestProfile::refusesWhatCannotBeMade_data()
{
    QTest::addColumn<QString>("folder"); // below a folder that has a file of this name
    QTest::newRow("is a file") << u"file"_s;
    QTest::newRow("below a file") << u"file/profile"_s;
    QTest::newRow("has a file in the way") << u"blocked"_s;
}

void TestProfile::refusesWhatCannotBeMade()
{
    QFETCH(QString, folder);
    const QTemporaryDir place;
    QVERIFY(QDir(place.path()).mkdir(u"blocked"_s));
    for (const QString &name : {u"file"_s, u"blocked/data"_s}) {
        QFile file(place.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
    }
    const auto profile = Profile::open(place.filePath(folder));
    QVERIFY(!profile);
    QCOMPARE(profile.error().kind, ErrorKind::Storage);
    QVERIFY(profile.error().message.contains(place.filePath(folder)));
}

void TestProfile::refusesLinks_data()
{
    QTest::addColumn<QString>("folder");
    QTest::addColumn<QString>("target");
    QTest::newRow("whole") << u"profile"_s << u"elsewhere"_s;
    QTest::newRow("whole, to nowhere") << u"profile"_s << u"nowhere"_s;
    QTest::newRow("data") << u"profile/data"_s << u"elsewhere"_s;
    QTest::newRow("config") << u"profile/config"_s << u"elsewhere"_s;
    QTest::newRow("to nowhere") << u"profile/data"_s << u"nowhere"_s;
}

void TestProfile::refusesLinks()
{
    QFETCH(QString, folder);
    QFETCH(QString, target);
    const QTemporaryDir place;
    const QDir top(place.path());
    QVERIFY(top.mkdir(u"elsewhere"_s) && top.mkpath(QFileInfo(folder).path() + u"/."_s));
    QVERIFY(QFile::setPermissions(top.filePath(u"elsewhere"_s), QFile::Permissions(0x7755)));
    const QString link = top.filePath(folder);
    QVERIFY(QFile::link(top.filePath(target), link));
    for (const QString &name : {u"profile"_s, u"profile/"_s}) {
        const auto profile = Profile::open(top.filePath(name));
        QVERIFY(!profile);
        QCOMPARE(profile.error().kind, ErrorKind::Storage);
        QVERIFY(profile.error().message.contains(link));
    }
    QVERIFY(!top.exists(u"nowhere"_s) && QDir(top.filePath(u"elsewhere"_s)).isEmpty());
    QVERIFY(QFile::permissions(top.filePath(u"elsewhere"_s)) & QFile::ReadOther);
}

void TestProfile::refusesFoldersOfOthers()
{
    if (::geteuid() != 0)
        QSKIP("Only root can give a folder away.");
    for (const QString &name : {u"profile"_s, u"profile/data"_s, u"profile/config"_s}) {
        const QTemporaryDir place;
        QVERIFY(QDir(place.path()).mkpath(name));
        const QString folder = place.filePath(name);
        constexpr uid_t nobody = 65534;
        QCOMPARE(::chown(qUtf8Printable(folder), nobody, nobody), 0);
        const auto profile = Profile::open(place.filePath(u"profile"_s));
        QVERIFY(!profile);
        QCOMPARE(profile.error().kind, ErrorKind::Storage);
        QVERIFY(profile.error().message.contains(folder));
    }
}

void TestProfile::refusesReadOnlyFolders()
{
    if (!QFileInfo::exists(u"/proc/self"_s))
        QSKIP("There is no /proc here, the one folder that even root cannot write.");
    const auto profile = Profile::open(u"/proc/windlass"_s);
    QVERIFY(!profile);
    QCOMPARE(profile.error().kind, ErrorKind::Storage);
    if (::geteuid() == 0)
        return; // everything else can be written
    const QTemporaryDir place;
    QVERIFY(QFile::setPermissions(place.path(), QFile::ReadOwner | QFile::ExeOwner));
    const auto second = Profile::open(place.filePath(u"profile"_s));
    QVERIFY(QFile::setPermissions(place.path(), QFile::Permissions(0x7000)));
    QVERIFY(!second);
    QCOMPARE(second.error().kind, ErrorKind::Storage);
}

void TestProfile::removesItsOwnFilesOnly()
{
    const QTemporaryDir place;
    const auto profile = Profile::open(place.path());
    QVERIFY(profile.has_value());
    QVERIFY(profile->removeFiles().has_value()); // there are none yet
    const QString data = QFileInfo(profile->databaseFile()).path();
    const QStringList stay{profile->databaseFile(), data + u"/thesis.lock"_s,
                           data + u"/thesis.odt"_s};
    const QStringList go{profile->settingsFile(), profile->lockFile(u"refresh"_s)};
    for (const QString &file : stay + go)
        touch(file);
    QVERIFY(profile->removeFiles().has_value());
    for (const QString &file : stay)
        QVERIFY2(QFile::exists(file), qPrintable(file));
    for (const QString &file : go)
        QVERIFY2(!QFile::exists(file), qPrintable(file));
}

QTEST_GUILESS_MAIN(TestProfile)
#include "tst_profile.moc"
