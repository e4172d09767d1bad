// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journeys/desk.h"
#include "store/apps.h"
#include "store/database.h"

#include <QDirIterator>
#include <QFileInfo>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace windlass;
using namespace windlass::journeys;

//! windlass --practice: everything that somebody without an account needs comes along.
class TestPractice final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bringsAWorldOfItsOwn();
    void refusesAnotherWorld_data();
    void refusesAnotherWorld();
};

namespace {

//! \return the one child of the process; 0 while there is none
qint64 childOf(qint64 process)
{
    QFile file(u"/proc/%1/task/%1/children"_s.arg(process));
    return file.open(QIODevice::ReadOnly) ? file.readAll().trimmed().toLongLong() : 0;
}

//! \return the folder of the practice world; the window keeps others beside it, named alike
QString worldIn(const QString &scratch)
{
    for (QDirIterator folder(scratch, {u"windlass-*"_s}, QDir::Dirs); folder.hasNext();) {
        if (const QString path = folder.next(); QFileInfo(path + u"/orders-api"_s).isDir())
            return path;
    }
    return {};
}

QStringList appsIn(const QString &profile)
{
    const QString file = profile + u"/data/windlass.sqlite"_s;
    const auto database =
        QFileInfo::exists(file)
            ? store::Database::open(file)
            : Result<std::unique_ptr<store::Database>>(fail(ErrorKind::NotFound, file));
    const auto all = database ? store::Apps(**database).all() : Result<QList<store::App>>();
    QStringList folders;
    for (const store::App &app : all.value_or(QList<store::App>()))
        folders.append(app.folder);
    return folders;
}

} // namespace

void TestPractice::bringsAWorldOfItsOwn()
{
#ifndef Q_OS_LINUX
    QSKIP("The server is looked for in /proc.");
#endif
    Desk desk;
    const QString scratch = desk.path(u"scratch"_s);
    QVERIFY(QDir().mkpath(scratch));
    desk.environment.insert(u"TMPDIR"_s, scratch);
    desk.environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    auto window = desk.process({u"--practice"_s});
    window->start();
    QTRY_VERIFY_WITH_TIMEOUT(!worldIn(scratch).isEmpty(), patience);
    const QString world = worldIn(scratch);
    QTRY_COMPARE_WITH_TIMEOUT(appsIn(world + u"/profile"_s), QStringList{world + u"/orders-api"_s},
                              patience);
    const qint64 server = childOf(window->processId());
    QVERIFY(server > 0);
    window.reset(); // kills it
    QTRY_VERIFY_WITH_TIMEOUT(!QFileInfo::exists(u"/proc/%1"_s.arg(server)), patience);
}

void TestPractice::refusesAnotherWorld_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("server") << QStringList{u"--practice"_s, u"--web-url"_s, u"http://127.0.0.1:1"_s}
                            << u"Leave --web-url out."_s;
    QTest::newRow("profile") << QStringList{u"--profile"_s, u"x"_s, u"--practice"_s}
                             << u"Leave --profile out."_s;
    QTest::newRow("command") << QStringList{u"accounts"_s, u"--practice"_s}
                             << u"has no option --practice"_s;
}

void TestPractice::refusesAnotherWorld()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, sentence);
    Desk desk;
    auto process = desk.process(arguments);
    process->start();
    const Run run = process->waitForEnd();
    QCOMPARE(run.exitCode, 2);
    QVERIFY2(run.err.contains(sentence), run.told());
}

QTEST_GUILESS_MAIN(TestPractice)
#include "tst_practice.moc"
