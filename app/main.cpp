// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application.h"
#include "cli/command.h"
#include "cli/console.h"
#include "cli/interrupt.h"
#include "foundation/language.h"
#include "foundation/logbook.h"
#include "practiceworld.h"
#include "singleinstance.h"
#include "ui/main/mainwindow.h"
#include "ui/widgets/desktopscheme.h"
#include "ui/widgets/earlyfonts.h"
#include "ui/widgets/errordialog.h"
#include "ui/widgets/readablepalette.h"

#include <QApplication>
#include <QFileInfo>
#include <QFutureWatcher>
#include <QIcon>
#include <QLoggingCategory>
#include <QProcess>
#include <QTimer>

#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <cstring>
#include <optional>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#endif
#ifdef Q_OS_LINUX
#include <sys/prctl.h>
#endif

using namespace Qt::StringLiterals;
using namespace windlass;

namespace {

void describe()
{
    QCoreApplication::setApplicationName(u"windlass"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(WINDLASS_VERSION));
}

// qt.networkauth logs the authorize address and texts of other sites; it stays off whatever is
// asked for. Commands say what went wrong in their own sentence; their log is silent unless it is
// asked for. The window keeps a log, so there more is logged than is told.
void setLogLevel(const cli::Invocation &invocation)
{
    QString level = invocation.logLevel;
    if (level.isEmpty())
        level = u"critical"_s;
    static const QStringList levels{u"debug"_s, u"info"_s, u"warning"_s, u"critical"_s};
    qsizetype wanted = levels.indexOf(level);
    if (invocation.command.isEmpty())
        wanted = std::min(wanted, levels.indexOf(u"info"_s));
    QString rules;
    for (qsizetype at = 0; at < levels.size(); ++at) {
        const QString isOn = at >= wanted ? u"true"_s : u"false"_s;
        rules += u"windlass.*.%1=%2\n"_s.arg(levels.at(at), isOn);
    }
    QLoggingCategory::setFilterRules(rules + u"qt.networkauth.*=false\n"_s);
}

//! What the window tells on standard error, by what was asked for.
QtMsgType leastShown(const cli::Invocation &invocation)
{
    static const QHash<QString, QtMsgType> levels{
        {u"debug"_s, QtDebugMsg}, {u"info"_s, QtInfoMsg}, {u"critical"_s, QtCriticalMsg}};
    return levels.value(invocation.logLevel, QtWarningMsg);
}

// A crash report of the system would hold the tokens, and so would what another program of the user
// reads with ptrace or from /proc. What we start can be read again: it has none.
void keepMemoryPrivate()
{
#ifdef Q_OS_UNIX
    const rlimit none{0, 0};
    setrlimit(RLIMIT_CORE, &none);
#endif
#ifdef Q_OS_LINUX
    prctl(PR_SET_DUMPABLE, 0);
#endif
}

//! Read once and removed, so that no program we start inherits it. Linux goes on showing the first
//! environment of a process in /proc, whatever is unset later, so the characters themselves are
//! overwritten.
QString takeSecretFromEnvironment()
{
    constexpr const char *name = "WINDLASS_CONSUMER_SECRET";
    QString secret = qEnvironmentVariable(name);
#ifdef Q_OS_UNIX
    if (char *value = std::getenv(name); value != nullptr)
        std::memset(value, 0, std::strlen(value));
#endif
    qunsetenv(name);
    return secret;
}

// While tokens are renewed, those that are stored may be used up already: whoever ends then would
// have to sign in again some minutes later. A server that does not answer is waited for so long,
// unless somebody interrupts that.
int endOf(Application &application, const cli::Interrupt &interrupt, int code)
{
    constexpr std::chrono::seconds longest{10};
    const QFuture<void> stored = application.windUp();
    if (stored.isFinished())
        return code;
    QFutureWatcher<void> watcher;
    QObject::connect(&watcher, &QFutureWatcher<void>::finished, [] { QCoreApplication::exit(); });
    QObject::connect(&interrupt, &cli::Interrupt::requested, &watcher,
                     [] { QCoreApplication::exit(); });
    watcher.setFuture(stored);
    QTimer::singleShot(longest, &watcher, [] { QCoreApplication::exit(); });
    QCoreApplication::exec();
    return code;
}

int runCommand(int argc, char **argv, const cli::Invocation &invocation, const QString &secret)
{
    QCoreApplication qt(argc, argv);
    describe();
    const auto application = Application::create(invocation);
    if (!application) {
        cli::console::tell(application.error().message);
        return cli::exitCodeFor(application.error().kind);
    }
    std::unique_ptr<cli::Command> command = (*application)->command(secret);
    const cli::Interrupt interrupt;
    QObject::connect(&interrupt, &cli::Interrupt::requested, command.get(), &cli::Command::cancel);
    QObject::connect(
        command.get(), &cli::Command::done, &qt, [](int code) { QCoreApplication::exit(code); },
        Qt::QueuedConnection);
    QMetaObject::invokeMethod(command.get(), &cli::Command::start, Qt::QueuedConnection);
    const int code = QCoreApplication::exec();
    command.reset();
    return endOf(**application, interrupt, code);
}

SingleInstance::Request requestOf(const cli::Invocation &invocation)
{
    SingleInstance::Request request;
    if (!invocation.arguments.isEmpty())
        request.folder = QFileInfo(invocation.arguments.constFirst()).absoluteFilePath();
    request.activationToken = qEnvironmentVariable("XDG_ACTIVATION_TOKEN");
    return request;
}

// In a program of its own: servers and profile of a program are the same as long as it runs.
Result<> openPracticeWindow()
{
    if (QProcess::startDetached(QCoreApplication::applicationFilePath(), {u"--practice"_s}))
        return {};
    return fail(ErrorKind::Internal,
                QCoreApplication::translate("windlass::PracticeWorld",
                                            "Windlass could not be started a second time."),
                QCoreApplication::applicationFilePath());
}

ui::PracticeOffer practiceOffer(const cli::Invocation &invocation, const PracticeWorld *world)
{
    if (world != nullptr)
        return {{}, {}, world->consumer()};
    if (invocation.addresses.isPractice())
        return {};
    return {openPracticeWindow, PracticeWorld::whyNot(QCoreApplication::applicationDirPath())};
}

cli::Invocation inPractice(cli::Invocation invocation, const PracticeWorld &world)
{
    invocation.addresses = world.addresses();
    invocation.profileFolder = world.profileFolder();
    invocation.keepsSecretsInMemory = true;
    if (invocation.arguments.isEmpty())
        invocation.arguments.append(world.sampleApp());
    return invocation;
}

int showInstead(const Error &error)
{
    cli::console::tell(error.message);
    ui::ErrorDialog::tell(nullptr, error); // who clicked sees no console
    QApplication::exec();
    return cli::exitCodeFor(error.kind);
}

int runWindow(int argc, char **argv, cli::Invocation invocation)
{
    const ui::EarlyFonts earlyFonts;
    QApplication qt(argc, argv);
    const ui::EarlyFontList earlyFontList;
    describe();
    QGuiApplication::setDesktopFileName(u"io.github.windlass.Windlass"_s);
    const ui::PaletteKeeper paletteKeeper;
    std::optional<ui::DesktopScheme> desktopScheme;
    std::unique_ptr<PracticeWorld> world;
    if (invocation.has(u"practice"_s)) {
        auto opened = PracticeWorld::open(QCoreApplication::applicationDirPath());
        if (!opened)
            return showInstead(opened.error());
        world = std::move(*opened);
        invocation = inPractice(std::move(invocation), *world);
    }
    LogBook log(leastShown(invocation));
    const auto application = Application::create(invocation);
    if (!application)
        return showInstead(application.error());
    (*application)->setPractice(practiceOffer(invocation, world.get()));
    (*application)->setLog(log);
    SingleInstance instance((*application)->instanceName());
    if (instance.handOver(requestOf(invocation)))
        return cli::Done;
    // Whoever stops the program from outside gets the same end as by the window's own button.
    const cli::Interrupt interrupt;
    instance.listen();
    ui::MainWindow &window = (*application)->window();
    QObject::connect(&instance, &SingleInstance::asked, &window,
                     [&window](const SingleInstance::Request &request) {
                         window.comeForward(request.activationToken);
                         if (!request.folder.isEmpty())
                             window.addFolder(request.folder);
                     });
    QObject::connect(&window, &ui::MainWindow::painted, &qt, [&desktopScheme] {
        desktopScheme.emplace();
        QGuiApplication::setWindowIcon(QIcon(u":/icons/windlass.svg"_s));
    });
    QObject::connect(&interrupt, &cli::Interrupt::requested, &window, [&window] {
        window.close();
        QCoreApplication::exit(cli::Done); // whatever dialog is open
    });
    window.show();
    const int code = QApplication::exec();
    instance.stopListening(); // the next start opens a window of its own
    return endOf(**application, interrupt, code);
}

QStringList argumentsOf(int argc, char **argv)
{
    QStringList arguments;
    for (int at = 1; at < argc; ++at)
        arguments.append(QString::fromLocal8Bit(argv[at]));
    return arguments;
}

//! What is wrong with the arguments, or the text of --help, in the language of the terminal. That
//! is spoken only now: before they are understood nobody knows which kind of application object
//! they ask for, and without one Qt translates nothing.
int explainUsage(int argc, char **argv, const QString &language)
{
    const QCoreApplication qt(argc, argv);
    describe();
    speak(language);
    if (const auto invocation = cli::parseInvocation(argumentsOf(argc, argv)); !invocation) {
        cli::console::tell(invocation.error().message);
        return cli::WrongUsage;
    }
    cli::console::printText(cli::helpText().trimmed());
    return cli::Done;
}

} // namespace

int main(int argc, char **argv)
{
    keepMemoryPrivate();
    const QString secret = takeSecretFromEnvironment();
    const Result<cli::Invocation> invocation = cli::parseInvocation(argumentsOf(argc, argv));
    if (!invocation || invocation->command == "help"_L1)
        return explainUsage(argc, argv, invocation ? invocation->language : QString());
    if (invocation->command == "version"_L1) {
        cli::console::printLine(u"windlass " WINDLASS_VERSION ""_s);
        return cli::Done;
    }
    setLogLevel(*invocation);
    return invocation->command.isEmpty() ? runWindow(argc, argv, *invocation)
                                         : runCommand(argc, argv, *invocation, secret);
}
