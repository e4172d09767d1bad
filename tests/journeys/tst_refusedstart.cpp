// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journeys/desk.h"
#include "journeys/screenreader.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace windlass;
using namespace windlass::journeys;

//! The window cannot be opened. Who started it from the desktop sees no terminal.
class TestRefusedStart final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void staysUntilItIsRead_data();
    void staysUntilItIsRead();
    void endsAsACommandDoes_data();
    void endsAsACommandDoes();

private:
    static void addProfiles();
    [[nodiscard]] static bool makeProfile(const Desk &desk, const QString &spoilt);
};

void TestRefusedStart::addProfiles()
{
    QTest::addColumn<QString>("spoilt");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("profile") << u"profile"_s << u"The profile folder "_s;
    QTest::newRow("database") << u"database"_s
                              << u"Windlass cannot read or write its own database"_s;
}

bool TestRefusedStart::makeProfile(const Desk &desk, const QString &spoilt)
{
    const QDir profile(desk.profile());
    if (spoilt == u"database"_s)
        return profile.mkpath(u"data/windlass.sqlite"_s); // a folder in its place
    return profile.mkpath(u"elsewhere"_s)
           && QFile::link(profile.filePath(u"elsewhere"_s), profile.filePath(u"data"_s));
}

void TestRefusedStart::staysUntilItIsRead_data()
{
    addProfiles();
}

void TestRefusedStart::staysUntilItIsRead()
{
    QFETCH(QString, spoilt);
    QFETCH(QString, sentence);
    Desk desk;
    QVERIFY(makeProfile(desk, spoilt));
    auto window = desk.process({u"--profile"_s, desk.profile()});
    window->start();
    QVERIFY2(window->waitForLine(sentence), qPrintable(window->told()));
    QVERIFY(!QTest::qWaitFor([&window] { return window->hasEnded(); }, 1000));
}

void TestRefusedStart::endsAsACommandDoes_data()
{
    addProfiles();
}

void TestRefusedStart::endsAsACommandDoes()
{
    if (const QString why = ScreenReader::whyNot(); !why.isEmpty())
        QSKIP(qPrintable(why));
    QFETCH(QString, spoilt);
    QFETCH(QString, sentence);
    Desk desk;
    QVERIFY(makeProfile(desk, spoilt));
    ScreenReader::prepare(desk.environment);
    auto window = desk.process({u"--profile"_s, desk.profile()});
    window->start();
    ScreenReader reader(window->processId());
    QVERIFY2(reader.attach(), qPrintable(window->told()));
    QVERIFY2(reader.waitForWords(sentence), qPrintable(reader.tree()));
    QVERIFY2(reader.press(u"push button"_s, u"Close"_s), qPrintable(reader.tree()));
    const Run run = window->waitForEnd();
    auto command = desk.process({u"accounts"_s, u"--profile"_s, desk.profile()});
    command->start();
    QVERIFY2(run.exitCode > 0, run.told());
    QCOMPARE(run.exitCode, command->waitForEnd().exitCode);
    QVERIFY2(refusesWith(run, sentence), run.told());
}

QTEST_GUILESS_MAIN(TestRefusedStart)
#include "tst_refusedstart.moc"
