// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journeys/desk.h"
#include "testing/fullsize.h"

#include <QDir>
#include <QElapsedTimer>
#include <QTest>
#include <QThread>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace windlass;
using namespace windlass::journeys;

//! The program is ended before its window is wholly made: by who changed their mind, or because the
//! session ends.
class TestEndedAtStart final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void endsAtAnyMoment_data();
    void endsAtAnyMoment();

private:
    [[nodiscard]] std::unique_ptr<WindlassProcess> window();
    //! What other starts hand their folders over by; there from when the window begins to be made.
    [[nodiscard]] qsizetype sockets() const;
    //! Milliseconds from a start until well after the window is there; nothing when it never comes,
    //! or does not end well.
    [[nodiscard]] std::optional<int> lengthOfStart();

    std::unique_ptr<Desk> m_desk;
    QString m_app;
};

void TestEndedAtStart::init()
{
    m_desk = std::make_unique<Desk>();
    QVERIFY(m_desk->open());
    const QString runtime = m_desk->path(u"runtime"_s);
    QVERIFY(QDir().mkpath(runtime));
    QVERIFY(QFile::setPermissions(runtime, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    m_desk->environment.insert(u"XDG_RUNTIME_DIR"_s, runtime);
    m_desk->environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    m_app = m_desk->makeApp(u"shop"_s);
}

void TestEndedAtStart::cleanup()
{
    m_desk.reset();
}

std::unique_ptr<WindlassProcess> TestEndedAtStart::window()
{
    auto process = m_desk->process(QStringList{m_app} + m_desk->commonOptions());
    process->start();
    return process;
}

qsizetype TestEndedAtStart::sockets() const
{
    return QDir(m_desk->path(u"runtime"_s))
        .entryList({u"windlass-*"_s}, QDir::System | QDir::Files)
        .size();
}

std::optional<int> TestEndedAtStart::lengthOfStart()
{
    QElapsedTimer clock;
    clock.start();
    const auto process = window();
    if (!QTest::qWaitFor([&] { return sockets() > 0 || process->hasEnded(); }, patience))
        return std::nullopt;
    const int length = int(clock.elapsed()) * 8;
    QThread::msleep(length);
    process->interrupt();
    return process->waitForEnd().exitCode == 0 ? std::optional(length) : std::nullopt;
}

//! Without what Qt says of this platform.
static QStringList whatItTold(const Run &run)
{
    QStringList lines = run.err.split(u'\n', Qt::SkipEmptyParts);
    lines.removeIf([](const QString &line) { return line.startsWith(u"This plugin does not"_s); });
    return lines;
}

void TestEndedAtStart::endsAtAnyMoment_data()
{
    QTest::addColumn<bool>("isSignedIn"); // and the app is pushed: there is more to look at
    QTest::newRow("for the first time") << false;
    QTest::newRow("with an account and an app") << true;
}

void TestEndedAtStart::endsAtAnyMoment()
{
    QFETCH(bool, isSignedIn);
    if (isSignedIn) {
        if (const QString why = whyNoKeychain(); !why.isEmpty())
            QSKIP(qPrintable(why));
        QCOMPARE(m_desk->logIn().exitCode, 0);
        QCOMPARE(m_desk->publish(m_app, {u"--to"_s, u"acme/shop"_s, u"--create"_s}).exitCode, 0);
    }
    const auto length = lengthOfStart();
    QVERIFY(length);
    const int starts = testing::isFullSize() ? 60 : 20;
    int orderly = 0;
    for (int start = 0; start < starts; ++start) {
        const auto process = window();
        QThread::msleep(*length * start / starts);
        QCOMPARE(kill(pid_t(process->processId()), SIGTERM), 0);
        const Run run = process->waitForEnd();
        QVERIFY2(run.exitCode == 0 || run.signal == SIGTERM, // the system's own way, at first
                 run.told() + "at " + QByteArray::number(*length * start / starts) + " ms");
        QVERIFY2(whatItTold(run).isEmpty(), run.told());
        QCOMPARE(sockets(), 0);
        orderly += run.exitCode == 0 ? 1 : 0;
    }
    QVERIFY(orderly > 0);
    QCOMPARE(m_desk->run({u"workspaces"_s}).exitCode, isSignedIn ? 0 : 3);
    QVERIFY(lengthOfStart());
}

QTEST_GUILESS_MAIN(TestEndedAtStart)
#include "tst_endedatstart.moc"
