// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journeys/desk.h"
#include "journeys/fixtureapp.h"
#include "journeys/tap.h"

#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

#ifdef Q_OS_LINUX
#include <grp.h>
#endif
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace windlass::journeys {

namespace {

//! Everything that \a pattern captures in \a text.
QSet<QByteArray> captured(const QString &pattern, const QByteArray &text)
{
    QSet<QByteArray> found;
    for (auto match = QRegularExpression(pattern).globalMatch(QString::fromLatin1(text));
         match.hasNext();)
        found.insert(match.next().captured(1).toLatin1());
    return found;
}

//! What others may read, write or enter: \a folder, and what is below it however deep.
QStringList openToOthers(const QString &folder)
{
    constexpr auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup
                            | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    QStringList open;
    const auto judge = [&](const QFileInfo &one) {
        if ((one.permissions() & others) != 0)
            open.append(one.filePath());
    };
    judge(QFileInfo(folder));
    QDirIterator all(folder, QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden | QDir::System,
                     QDirIterator::Subdirectories);
    while (all.hasNext())
        judge(QFileInfo(all.next()));
    return open;
}

//! Of all that Windlass has written at \a desk but the app's folder.
QStringList openToOthers(const Desk &desk)
{
    QStringList open =
        openToOthers(desk.profile() + u"/data"_s) + openToOthers(desk.profile() + u"/config"_s);
    // These two folders were there before, and so are not ours to judge.
    for (const QString &place : {desk.path(u"tmp"_s), desk.path(u"home"_s)}) {
        for (const QFileInfo &one : QDir(place).entryInfoList(
                 QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden | QDir::System))
            open += openToOthers(one.filePath());
    }
    return open;
}

#ifdef Q_OS_LINUX
constexpr uid_t nobody = 65534;

//! As a user who may read nothing but what is its own.
void startAsNobody(QProcess &process, const QString &program, const QStringList &arguments)
{
    process.setChildProcessModifier([] {
        if (::setgroups(0, nullptr) != 0 || ::setgid(nobody) != 0 || ::setuid(nobody) != 0)
            ::_exit(99);
    });
    process.start(program, arguments);
}

//! Whose memory nobody may read, for that Linux gives what tells of it to root.
uint ownerOfMemory(const QProcess &process)
{
    return QFileInfo(u"/proc/%1/mem"_s.arg(process.processId())).ownerId();
}
#endif

} // namespace

//! After a full run, and after a crash in the middle of one, no secret may lie anywhere but in the
//! keyring. The desk makes the search, after each other test of whole programs as well.
class TestSecrets final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void leavesNoSecretBehind();
    void leavesNoSecretInACrash();
    void showsItsFilesToNobody();
    void showsItsMemoryToNobody();
    void hidesItsMemoryFromItsUser();
    void findsWhatIsPlanted();

private:
    void runLoudly(const QStringList &arguments);
    void logInLoudly();
    [[nodiscard]] QSet<QByteArray> onTheWire() const;
    [[nodiscard]] std::unique_ptr<WindlassProcess> stalledPush();

    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<Taps> m_taps;
};

void TestSecrets::init()
{
    if (const QString why = whyNoKeychain(); !why.isEmpty())
        QSKIP(qPrintable(why));
    m_desk = std::make_unique<Desk>();
    QVERIFY(m_desk->open());
}

void TestSecrets::cleanup()
{
    m_taps.reset();
    m_desk.reset();
}

QSet<QByteArray> TestSecrets::onTheWire() const
{
    const QByteArray web = m_taps->web.answered() + m_taps->web.asked();
    return captured(u"\"access_token\" *: *\"([^\"]+)\""_s, web)
           + captured(u"\"refresh_token\" *: *\"([^\"]+)\""_s, web)
           + captured(u"[?&]code=([^&\\s]+)"_s, web);
}

// The secret comes in the environment here, and must be gone from it when the page is to be opened.
void TestSecrets::logInLoudly()
{
    QStringList arguments = m_desk->loginArguments();
    arguments.removeAll(u"--secret-stdin"_s);
    m_desk->environment.insert(u"WINDLASS_CONSUMER_SECRET"_s, m_desk->secret());
    const auto process = m_desk->process(arguments + QStringList{u"--log-level"_s, u"debug"_s});
    m_desk->environment.remove(u"WINDLASS_CONSUMER_SECRET"_s);
    process->start();
    const auto page = process->waitForSignInPage();
    QVERIFY2(page, qPrintable(process->told()));
    QFile environment(u"/proc/%1/environ"_s.arg(process->processId()));
    if (environment.open(QIODevice::ReadOnly))
        m_desk->traces().note(u"the environment of login"_s, environment.readAll());
    testing::ConsentBrowser browser;
    browser.open(*page);
    const Run run = process->waitForEnd();
    QVERIFY2(run.exitCode == 0, run.told());
}

void TestSecrets::runLoudly(const QStringList &arguments)
{
    const Run run = m_desk->run(arguments + QStringList{u"--log-level"_s, u"debug"_s});
    QVERIFY2(run.exitCode == 0, run.told());
}

void TestSecrets::leavesNoSecretBehind()
{
    m_taps = std::make_unique<Taps>(*m_desk);
    logInLoudly();
    QVERIFY(!QTest::currentTestFailed());
    const QString app = m_desk->makeApp(u"orders-api"_s);
    runLoudly({u"workspaces"_s});
    runLoudly({u"repositories"_s, u"acme"_s, u"--json"_s});
    runLoudly({u"publish"_s, app, u"--to"_s, u"acme/orders-api"_s, u"--create"_s, u"--json"_s});
    QCOMPARE(m_desk->visitor().control("POST", u"expire-tokens"_s).status, 200);
    QVERIFY(writeFile(app + u"/CHANGED.md"_s, "x\n"));
    runLoudly({u"publish"_s, app, u"--pull-request"_s});
    runLoudly({u"check-up"_s, u"--report"_s, m_desk->path(u"report.txt"_s)});
    QCOMPARE(openToOthers(*m_desk).join(u'\n'), QString());
    runLoudly({u"logout"_s});

    // The search knows all that there was to be found.
    const QList<QByteArray> known = m_desk->secrets();
    const QSet<QByteArray> wire = onTheWire();
    QVERIFY(wire.size() >= 5); // a code, and two pairs of tokens
    for (const QByteArray &secret : wire)
        QVERIFY(known.contains(QByteArray::fromPercentEncoding(secret)));
    QVERIFY(known.contains(m_desk->secret().toLatin1()));
    QCOMPARE(m_desk->leaks(), QStringList());
}

//! A push of somebody who is signed in, that waits for the server; nothing when it never did.
std::unique_ptr<WindlassProcess> TestSecrets::stalledPush()
{
    const bool isSet = m_desk->addFault({{u"method"_s, u"POST"_s},
                                         {u"path"_s, u"git-receive-pack$"_s},
                                         {u"action"_s, u"stall"_s},
                                         {u"seconds"_s, 0}});
    if (!isSet || m_desk->logIn().exitCode != 0)
        return nullptr;
    const QStringList publish{u"publish"_s, m_desk->makeApp(u"orders-api"_s), u"--to"_s,
                              u"acme/orders-api"_s, u"--create"_s};
    auto process = m_desk->process(publish + m_desk->commonOptions());
    process->start();
    const auto isStalled = [this] {
        const practice::Answer told = m_desk->visitor().control("GET", u"faults"_s);
        return told.json.value("met"_L1).toInt() > 0;
    };
    if (!QTest::qWaitFor(isStalled, patience) || process->hasEnded())
        return nullptr;
    return process;
}

//! A core file would have the tokens.
void TestSecrets::leavesNoSecretInACrash()
{
    // A sanitizer, if there is one, would end it in an orderly way.
    m_desk->environment.insert(u"ASAN_OPTIONS"_s,
                               qEnvironmentVariable("ASAN_OPTIONS") + u":handle_segv=0"_s);
    const auto process = stalledPush();
    QVERIFY(process);
    QFile limits(u"/proc/%1/limits"_s.arg(process->processId()));
    if (limits.open(QIODevice::ReadOnly)) // wherever the system would put its report
        QVERIFY(QRegularExpression(u"Max core file size +0 +0 "_s)
                    .match(QString::fromLatin1(limits.readAll()))
                    .hasMatch());
    QCOMPARE(::kill(pid_t(process->processId()), SIGSEGV), 0);
    QCOMPARE(process->waitForEnd().exitCode, -1);
    QCOMPARE(m_desk->leaks(), QStringList());
}

//! While it works: the locks are there.
void TestSecrets::showsItsFilesToNobody()
{
    const auto process = stalledPush();
    QVERIFY(process);
    const QDir data(m_desk->profile() + u"/data"_s);
    QVERIFY(!data.entryList({u"*.lock"_s}, QDir::Files).isEmpty());
    QCOMPARE(openToOthers(*m_desk).join(u'\n'), QString());
}

void TestSecrets::showsItsMemoryToNobody()
{
    QFile own(u"/proc/self/environ"_s);
    if (::geteuid() == 0 || !own.open(QIODevice::ReadOnly))
        QSKIP("Root may read everybody's memory, and there must be a /proc.");
    const auto process = stalledPush();
    QVERIFY(process);
    for (const QString &name : {u"environ"_s, u"maps"_s, u"mem"_s}) {
        QFile file(u"/proc/%1/%2"_s.arg(process->processId()).arg(name));
        QVERIFY2(!file.open(QIODevice::ReadOnly), qPrintable(name));
    }
}

//! The same, seen by root.
void TestSecrets::hidesItsMemoryFromItsUser()
{
#ifdef Q_OS_LINUX
    if (::geteuid() != 0)
        QSKIP("Only root can become another user.");
    QProcess other;
    startAsNobody(other, u"sleep"_s, {u"60"_s});
    QVERIFY(other.waitForStarted());
    QTRY_COMPARE(ownerOfMemory(other), uint(nobody)); // no dud
    other.kill();
    other.waitForFinished();

    const QTemporaryDir home(u"/tmp/windlass-XXXXXX"_s); // that of the test is closed to others
    QCOMPARE(::chown(QFile::encodeName(home.path()).constData(), nobody, nobody), 0);
    QProcess windlass;
    QProcessEnvironment environment = m_desk->environment;
    environment.insert(u"HOME"_s, home.path());
    windlass.setProcessEnvironment(environment);
    windlass.setWorkingDirectory(home.path());
    windlass.setProcessChannelMode(QProcess::MergedChannels);
    startAsNobody(windlass, qEnvironmentVariable("WINDLASS_BIN") + u"/windlass"_s,
                  m_desk->loginArguments()
                      + QStringList{u"--profile"_s, home.filePath(u"profile"_s),
                                    u"--secret-store"_s, u"memory"_s});
    if (!windlass.waitForStarted())
        QSKIP("Other users cannot reach what was built.");
    windlass.write(m_desk->secret().toUtf8() + '\n');
    windlass.closeWriteChannel();
    QByteArray told;
    while (!told.contains("Open: ") && windlass.waitForReadyRead(patience))
        told += windlass.readAll();
    QVERIFY2(told.contains("Open: "), told.constData());
    QCOMPARE(ownerOfMemory(windlass), 0U);
    windlass.kill();
    windlass.waitForFinished();
#else
    QSKIP("There is no /proc here.");
#endif
}

void TestSecrets::findsWhatIsPlanted()
{
    const Run run = m_desk->logIn();
    QVERIFY2(run.exitCode == 0, run.told());
    QVERIFY(m_desk->secrets().size() >= 4); // the consumer's, a code, two tokens
    const QString file = m_desk->profile() + u"/planted"_s;
    for (const QByteArray &secret : m_desk->secrets()) {
        QVERIFY(writeFile(file, "before " + secret.toPercentEncoding() + " behind"));
        QCOMPARE(m_desk->leaks(), QStringList{file});
    }
    QVERIFY(QFile::remove(file));
}

} // namespace windlass::journeys

QTEST_GUILESS_MAIN(windlass::journeys::TestSecrets)
#include "tst_secrets.moc"
