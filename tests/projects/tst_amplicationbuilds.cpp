// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "projects/amplicationbuilds.h"
#include "projects/scratchfiles.h"

#include <QProcess>
#include <QTest>

#include <sys/stat.h>

using namespace Qt::StringLiterals;
using namespace windlass::projects;
using windlass::testing::ScratchFiles;

static const QDateTime now(QDate(2026, 11, 26), QTime(12, 0), Qt::UTC);
static const QString root = u".amplication/build-artifacts/"_s;

//! Services of Amplication by the builds that it keeps.
class TestAmplicationBuilds final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void listsServices();
    void takesTheNewestBuild();
    void namesServices_data();
    void namesServices();
    void passesOverWhatIsNoBuild_data();
    void passesOverWhatIsNoBuild();
    void looksAtSoManyBuilds();
    void tellsWhoseBuildAFolderIs_data();
    void tellsWhoseBuildAFolderIs();
    void findsNothingElsewhere();
    void tellsOfNewerBuilds();
};

//! As if everything in \a folder was written last \a secondsAgo.
static bool age(const ScratchFiles &files, const QString &folder, int secondsAgo)
{
    const QString date = now.addSecs(-secondsAgo).toString(Qt::ISODate);
    return QProcess::execute(u"find"_s, {files.path(folder), u"-depth"_s, u"-exec"_s, u"touch"_s,
                                         u"-h"_s, u"-d"_s, date, u"{}"_s, u"+"_s})
           == 0;
}

static QByteArray package(const QByteArray &name)
{
    return "{\"name\": \"" + name + "\"}\n";
}

void TestAmplicationBuilds::listsServices()
{
    ScratchFiles files;
    QVERIFY(files.add(root + u"res1/b1/server/package.json"_s, package("@orders/server")));
    QVERIFY(files.add(root + u"res2/b1/README.md"_s, "# Shop front\n\nText\n"));
    QVERIFY(age(files, root + u"res1"_s, 500) && age(files, root + u"res2"_s, 100));
    const auto services = findAmplicationServices(files.folder(), now);
    QCOMPARE(services.size(), 2);
    QCOMPARE(services.at(0),
             (AmplicationService{u"res2"_s, u"Shop front"_s, files.path(root + u"res2/b1"_s),
                                 now.addSecs(-100), 1}));
    QCOMPARE(services.at(1).name, u"orders"_s);
}

void TestAmplicationBuilds::takesTheNewestBuild()
{
    ScratchFiles files;
    for (const QString &build : {u"b1"_s, u"b2"_s, u"b3"_s})
        QVERIFY(files.add(root + u"res/"_s + build + u"/server/package.json"_s, package("x")));
    QVERIFY(age(files, root + u"res/b1"_s, 300) && age(files, root + u"res/b2"_s, 50)
            && age(files, root + u"res/b3"_s, 400));
    auto service = serviceAt({files.path(root).chopped(1), u"res"_s}, now);
    QVERIFY(service);
    QCOMPARE(service->build, files.path(root + u"res/b2"_s));
    QCOMPARE(service->builds, 3);
    QVERIFY(age(files, root + u"res"_s, 60)); // a copy that has lost its times
    service = serviceAt({files.path(root).chopped(1), u"res"_s}, now);
    QVERIFY(service);
    QCOMPARE(service->build, files.path(root + u"res/b3"_s));
}

void TestAmplicationBuilds::namesServices_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("name");
    QTest::newRow("its package") << u"package.json"_s << package("orders") << u"orders"_s;
    QTest::newRow("that of its server")
        << u"server/package.json"_s << package("@orders/server") << u"orders"_s;
    QTest::newRow("another scope")
        << u"package.json"_s << package("@acme/orders") << u"@acme/orders"_s;
    QTest::newRow("a blank in its scope")
        << u"package.json"_s << package("@ orders/server") << u"orders"_s;
    QTest::newRow("a scope of blanks") << u"package.json"_s << package("@ /server") << u"res"_s;
    QTest::newRow("its readme") << u"README.md"_s << QByteArray("\n# Orders\n# More\n")
                                << u"Orders"_s;
    QTest::newRow("no name") << u"package.json"_s << QByteArray("{}") << u"res"_s;
    QTest::newRow("a name that is none")
        << u"package.json"_s << QByteArray("{\"name\": [1]}") << u"res"_s;
    QTest::newRow("no JSON") << u"package.json"_s << QByteArray("{\"name\": \"ord") << u"res"_s;
    QTest::newRow("several lines")
        << u"package.json"_s << QByteArray("{\"name\": \"a\\n\\u202eb\\u0007\"}") << u"a b"_s;
    QTest::newRow("long") << u"package.json"_s << package(QByteArray(5000, 'x'))
                          << QString(64, u'x');
    QTest::newRow("too large to read")
        << u"package.json"_s << package(QByteArray(1100000, 'x')) << u"res"_s;
}

void TestAmplicationBuilds::namesServices()
{
    QFETCH(QString, file);
    QFETCH(QByteArray, text);
    QFETCH(QString, name);
    ScratchFiles files;
    QVERIFY(files.add(root + u"res/b1/"_s + file, text));
    QVERIFY(age(files, root, 100));
    const auto services = findAmplicationServices(files.folder(), now);
    QCOMPARE(services.size(), 1);
    QCOMPARE(services.constFirst().name, name);
}

void TestAmplicationBuilds::passesOverWhatIsNoBuild_data()
{
    QTest::addColumn<QByteArray>("script"); // makes what is no build, in build-artifacts
    QTest::newRow("empty") << QByteArray("mkdir -p res/b2/server");
    QTest::newRow("a file") << QByteArray("echo x > res/b2; echo x > other");
    QTest::newRow("a link") << QByteArray("ln -s ../../../elsewhere res/b2; ln -s res linked");
    QTest::newRow("a link in circles") << QByteArray("ln -s . res/b2; ln -s . again");
    QTest::newRow("only links in it") << QByteArray("mkdir res/b2; ln -s /etc/passwd res/b2/x");
    QTest::newRow("a name that is no id")
        << QByteArray("mkdir -p 'res/b 2' 'no id/b1'; echo x > 'res/b 2/x'; echo x > 'no id/b1/x'");
    QTest::newRow("a name that is no text")
        << QByteArray("mkdir $'res/b\\xff'; echo x > $'res/b\\xff/x'");
    QTest::newRow("a queue for a package")
        << QByteArray("mkdir -p other/b1; mkfifo other/b1/package.json");
    QTest::newRow("not to be read")
        << QByteArray("mkdir res/b2; echo x > res/b2/x; chmod 0 res/b2");
}

void TestAmplicationBuilds::passesOverWhatIsNoBuild()
{
    QFETCH(QByteArray, script);
    ScratchFiles files;
    QVERIFY(files.add(root + u"res/b1/README.md"_s, "# Good\n"));
    QVERIFY(files.add(u"elsewhere/README.md"_s, "# Bad\n"));
    QVERIFY(age(files, root, 1000));
    QProcess shell;
    shell.setWorkingDirectory(files.path(root));
    shell.start(u"bash"_s, {u"-ec"_s, QString::fromUtf8(script)});
    QVERIFY(shell.waitForFinished() && shell.exitCode() == 0);
    if (QByteArrayView(QTest::currentDataTag()) == "not to be read"
        && QFileInfo(files.path(root + u"res/b2"_s)).isReadable())
        QSKIP("the superuser can read everything");
    const auto services =
        findAmplicationServices(files.folder(), QDateTime::currentDateTimeUtc().addSecs(60));
    QCOMPARE(services.size(), 1);
    QCOMPARE(services.constFirst().name, u"Good"_s);
    QCOMPARE(services.constFirst().builds, 1);
    ::chmod(QFile::encodeName(files.path(root + u"res/b2"_s)).constData(), 0700); // to be removed
}

void TestAmplicationBuilds::looksAtSoManyBuilds()
{
    ScratchFiles files;
    for (int i = 0; i < 1200; ++i)
        QVERIFY(files.add(root + u"res/b%1/x"_s.arg(i, 5, 10, QChar(u'0'))));
    QVERIFY(age(files, root, 100));
    const auto services = findAmplicationServices(files.folder(), now);
    QCOMPARE(services.size(), 1);
    QCOMPARE(services.constFirst().builds, 1000);
    QVERIFY(services.constFirst().build.endsWith(u"/b01199"_s));
}

void TestAmplicationBuilds::tellsWhoseBuildAFolderIs_data()
{
    QTest::addColumn<QString>("folder");
    QTest::addColumn<bool>("isBuild");
    QTest::newRow("a build") << u"/a/.amplication/build-artifacts/res/b1"_s << true;
    QTest::newRow("in a build") << u"/a/.amplication/build-artifacts/res/b1/server"_s << false;
    QTest::newRow("a service") << u"/a/.amplication/build-artifacts/res"_s << false;
    QTest::newRow("elsewhere") << u"/a/build-artifacts/res/b1"_s << false;
    QTest::newRow("no id") << u"/a/.amplication/build-artifacts/r s/b1"_s << false;
    QTest::newRow("a line end") << u"/a/.amplication/build-artifacts/res/b1\n"_s << false;
    QTest::newRow("nothing") << QString() << false;
}

void TestAmplicationBuilds::tellsWhoseBuildAFolderIs()
{
    QFETCH(QString, folder);
    QFETCH(bool, isBuild);
    const auto place = buildPlaceOf(folder);
    QCOMPARE(place.has_value(), isBuild);
    if (isBuild)
        QCOMPARE(*place, (BuildPlace{u"/a/.amplication/build-artifacts"_s, u"res"_s}));
}

void TestAmplicationBuilds::findsNothingElsewhere()
{
    ScratchFiles files;
    QVERIFY(findAmplicationServices(files.folder(), now).isEmpty());
    QVERIFY(files.add(u"real/res/b1/x"_s)
            && files.link(u".amplication/build-artifacts"_s, files.path(u"real"_s)));
    QVERIFY(age(files, u"real"_s, 100));
    QVERIFY(findAmplicationServices(files.folder(), now).isEmpty());
    QVERIFY(!serviceAt({files.path(u"none"_s), u"res"_s}, now));
}

void TestAmplicationBuilds::tellsOfNewerBuilds()
{
    ScratchFiles files;
    const QString first = files.path(root + u"res/b1"_s);
    QVERIFY(files.add(root + u"res/b1/x"_s) && age(files, root, 500));
    QVERIFY(!newerBuild(first, now));
    QVERIFY(files.add(root + u"res/b2/x"_s));
    QVERIFY(age(files, root + u"res/b2"_s, 1)); // still written to
    QVERIFY(!newerBuild(first, now));
    QVERIFY(age(files, root + u"res/b2"_s, 100));
    QCOMPARE(newerBuild(first, now), files.path(root + u"res/b2"_s));
    QVERIFY(QDir(first).removeRecursively());
    QCOMPARE(newerBuild(first, now), files.path(root + u"res/b2"_s));
    QVERIFY(!newerBuild(files.path(u"elsewhere"_s), now));
}

QTEST_GUILESS_MAIN(TestAmplicationBuilds)
#include "tst_amplicationbuilds.moc"
