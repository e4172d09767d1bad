// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journeys/desk.h"
#include "journeys/fixtureapp.h"

#include <QDir>
#include <QScopeGuard>
#include <QTcpServer>
#include <QTest>

#include <fcntl.h>
#include <sys/stat.h>
#include <sys/sysmacros.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace windlass::journeys;

//! Folders that were made to harm who pushes them: the real program runs nothing of theirs, reads
//! nothing outside, and sends its token nowhere else.
class TestHostileFolder final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void init();

    void runsNothingOfItsConfiguration();
    void commitsNothingFromOutside();
    void publishesNoHistoryFromOutside_data();
    void publishesNoHistoryFromOutside();
    void endsWhateverLiesThere();
    void namesWhatIsTooDeep();
    void readsNoDevice();
    void pushesNoNameOfGit_data();
    void pushesNoNameOfGit();
    void pushesNamesOfStreams();
    void loadsNoLibraryOfIt();

private:
    [[nodiscard]] Run publish(const QStringList &options = {});
    [[nodiscard]] QString atServer(const QStringList &arguments);
    [[nodiscard]] bool inFolder(const QStringList &arguments);
    [[nodiscard]] bool hasSprung() const { return QFile::exists(m_sprung); }

    std::unique_ptr<Desk> m_desk;
    QString m_app;
    QString m_sprung; //!< there once anything of the folder was run
    int m_count = 0;
};

void TestHostileFolder::initTestCase()
{
    if (const QString why = whyNoKeychain(); !why.isEmpty())
        QSKIP(qPrintable(why));
    m_desk = std::make_unique<Desk>();
    QVERIFY(m_desk->open());
    QCOMPARE(m_desk->logIn().exitCode, 0);
    m_sprung = m_desk->path(u"sprung"_s);
}

void TestHostileFolder::cleanupTestCase()
{
    m_desk.reset();
}

void TestHostileFolder::init()
{
    m_app = m_desk->path(u"hostile-%1"_s.arg(++m_count));
    QVERIFY(writeFile(m_app + u"/src/main.ts"_s, "export {};\n"));
    QVERIFY(inFolder({u"init"_s, u"-q"_s, u"-b"_s, u"main"_s}));
}

bool TestHostileFolder::inFolder(const QStringList &arguments)
{
    QProcess git;
    git.setWorkingDirectory(m_app);
    git.setProcessEnvironment(m_desk->environment);
    git.start(u"git"_s, arguments);
    return git.waitForFinished(patience) && git.exitCode() == 0;
}

Run TestHostileFolder::publish(const QStringList &options)
{
    const QString name = u"acme/"_s + QDir(m_app).dirName();
    return m_desk->publish(m_app, QStringList{u"--to"_s, name, u"--create"_s} + options);
}

//! Each in the one before, with a file in the last.
static bool makeDeep(const QString &top, int depth)
{
    int folder = ::open(qUtf8Printable(top), O_DIRECTORY | O_CLOEXEC);
    for (int at = 0; at < depth && folder >= 0; ++at) {
        const int above = folder;
        folder = ::mkdirat(above, "further", 0700) == 0
                     ? ::openat(above, "further", O_DIRECTORY | O_CLOEXEC)
                     : -1;
        ::close(above);
    }
    const int file =
        folder < 0 ? -1 : ::openat(folder, "end.txt", O_CREAT | O_WRONLY | O_CLOEXEC, 0600);
    if (folder >= 0)
        ::close(folder);
    return file >= 0 && ::close(file) == 0;
}

QString TestHostileFolder::atServer(const QStringList &arguments)
{
    return m_desk->gitAtServer(u"acme/"_s + QDir(m_app).dirName(), arguments);
}

void TestHostileFolder::runsNothingOfItsConfiguration()
{
    QTcpServer other; // whom the configuration wants to have the push, and the token
    QVERIFY(other.listen(QHostAddress::LocalHost));
    const QByteArray elsewhere = "http://127.0.0.1:" + QByteArray::number(other.serverPort()) + "/";
    const QByteArray web = m_desk->webUrl.toUtf8() + "/";
    const QByteArray trap = "touch " + m_sprung.toUtf8();
    const QByteArray included = "[core]\n sshCommand = " + trap + "\n fsmonitor = " + trap + "\n";
    QVERIFY(writeFile(m_desk->path(u"included"_s), included));
    QFile config(m_app + u"/.git/config"_s);
    QVERIFY(config.open(QIODevice::Append));
    config.write("[core]\n fsmonitor = " + trap + "\n hooksPath = traps\n sshCommand = " + trap
                 + "\n editor = " + trap + "\n pager = " + trap + "\n askPass = " + trap
                 + "\n gitProxy = " + trap + "\n[include]\n path = "
                 + m_desk->path(u"included"_s).toUtf8() + "\n[commit]\n gpgSign = true\n[gpg]\n"
                 + " program = " + trap + "\n[credential]\n helper = \"!" + trap + "\"\n[diff]\n"
                 + " external = " + trap + "\n[diff \"trap\"]\n textconv = " + trap
                 + "\n command = " + trap + "\n[merge \"trap\"]\n driver = " + trap
                 + "\n[alias]\n push = !" + trap + "\n[url \"" + elsewhere + "\"]\n insteadOf = "
                 + web + "\n pushInsteadOf = " + web + "\n[http]\n proxy = " + elsewhere
                 + "\n extraHeader = X-Trap: 1\n sslVerify = false\n[uploadpack]\n"
                 + " packObjectsHook = " + trap + "\n[receive]\n procReceiveRefs = refs\n");
    config.close();
    QVERIFY(writeFile(m_app + u"/.gitattributes"_s, "* diff=trap merge=trap\n"));
    for (const QString &hook : {u"pre-commit"_s, u"pre-push"_s, u"post-commit"_s, u"commit-msg"_s,
                                u"reference-transaction"_s, u"post-index-change"_s}) {
        for (const QString &folder : {u"/.git/hooks/"_s, u"/traps/"_s}) {
            const QString file = m_app + folder + hook;
            QVERIFY(writeFile(file, "#!/bin/sh\n" + trap + "\n"));
            QVERIFY(QFile::setPermissions(file, QFile::Permissions(0x7755)));
        }
    }
    const Run run = publish();
    QVERIFY2(run.exitCode == 0, run.told());
    QVERIFY(!hasSprung());
    QVERIFY(!other.hasPendingConnections());
    QCOMPARE(atServer({u"ls-tree"_s, u"--name-only"_s, u"main"_s, u"src/"_s}), u"src/main.ts"_s);

    // What stood in the way was no dud: git itself falls into it.
    QVERIFY(writeFile(m_app + u"/src/more.ts"_s, "export {};\n"));
    (void)inFolder({u"add"_s, u"-A"_s});
    QVERIFY(hasSprung());
    QVERIFY(QFile::remove(m_sprung));
}

void TestHostileFolder::commitsNothingFromOutside()
{
    const QByteArray outside = "what nobody may push";
    QVERIFY(writeFile(m_desk->path(u"outside/private.txt"_s), outside + "\n"));
    QDir app(m_app);
    QVERIFY(QFile::link(m_desk->path(u"outside"_s), app.filePath(u"folder"_s)));
    QVERIFY(QFile::link(m_desk->path(u"outside/private.txt"_s), app.filePath(u"file"_s)));
    QVERIFY(QFile::link(u"/proc/self/environ"_s, app.filePath(u"environment"_s)));
    const Run run = publish();
    QVERIFY2(run.exitCode == 0, run.told());
    for (const QString &link : {u"folder"_s, u"file"_s, u"environment"_s})
        QVERIFY(atServer({u"ls-tree"_s, u"main"_s, link}).startsWith(u"120000 "_s));
    QVERIFY(!atServer({u"grep"_s, QString::fromLatin1(outside), u"main"_s}).contains(u"private"_s));

    // a work tree that is somewhere else
    QVERIFY(inFolder({u"config"_s, u"core.worktree"_s, m_desk->path(u"outside"_s)}));
    QVERIFY(writeFile(app.filePath(u"later.txt"_s), "later\n"));
    const Run later = publish();
    QVERIFY(!atServer({u"ls-tree"_s, u"-r"_s, u"--name-only"_s, u"main"_s}).contains(u"private"_s));
    QVERIFY2(later.exitCode == 0 || later.sentences().size() == 1, later.told());
}

void TestHostileFolder::publishesNoHistoryFromOutside_data()
{
    QTest::addColumn<bool>("isWhole"); // else only objects and a branch
    QTest::newRow("a file that names another repository") << true;
    QTest::newRow("objects and a branch of another repository") << false;
}

//! Who packed the folder need not know more than where another repository is.
void TestHostileFolder::publishesNoHistoryFromOutside()
{
    QFETCH(bool, isWhole);
    const QString secret = m_desk->path(u"history-%1"_s.arg(m_count));
    QVERIFY(writeFile(secret + u"/private.txt"_s, "what nobody may push\n"));
    const QStringList there{u"-C"_s,          secret,  u"-c"_s,
                            u"user.name=A"_s, u"-c"_s, u"user.email=a@b"_s};
    QVERIFY(inFolder(there + QStringList{u"init"_s, u"-q"_s, u"-b"_s, u"main"_s}));
    QVERIFY(inFolder(there + QStringList{u"add"_s, u"-A"_s}));
    QVERIFY(inFolder(there + QStringList{u"commit"_s, u"-q"_s, u"-m"_s, u"private"_s}));
    if (isWhole) {
        QVERIFY(QDir(m_app + u"/.git"_s).removeRecursively());
        QVERIFY(writeFile(m_app + u"/.git"_s, "gitdir: " + secret.toUtf8() + "/.git\n"));
    } else {
        QVERIFY(writeFile(m_app + u"/.git/objects/info/alternates"_s,
                          secret.toUtf8() + "/.git/objects\n"));
        QVERIFY(
            QFile::link(secret + u"/.git/refs/heads/main"_s, m_app + u"/.git/refs/heads/main"_s));
    }
    QVERIFY(inFolder({u"cat-file"_s, u"-e"_s, u"HEAD:private.txt"_s})); // no dud
    const Run run = publish({u"--json"_s});
    QCOMPARE(run.exitCode, 1);
    QCOMPARE(run.json()["error"_L1]["kind"_L1].toString(), u"finding"_s);
    QVERIFY2(run.err.contains(secret) && run.err.contains(u"--trust-folder"_s), run.told());
    QVERIFY(!m_desk->repositoryNames().contains(u"acme/"_s + QDir(m_app).dirName()));

    const Run trusted = publish({u"--trust-folder"_s});
    QVERIFY2(trusted.exitCode == 0, trusted.told());
    QVERIFY(!atServer({u"show"_s, u"main^:private.txt"_s}).isEmpty());
}

//! Thousands of folders, circles, and what is neither file nor folder.
void TestHostileFolder::endsWhateverLiesThere()
{
    QDir app(m_app);
    constexpr int folders = 1500;
    for (int at = 0; at < folders; ++at)
        QVERIFY(app.mkpath(u"many/%1/%2"_s.arg(at % 50).arg(at)));
    QString deep = u"deep"_s;
    while (app.absoluteFilePath(deep).size() < 3500)
        deep += u"/further"_s;
    QVERIFY(app.mkpath(deep) && writeFile(app.filePath(deep + u"/end.txt"_s), "end\n"));
    QVERIFY(QFile::link(u"."_s, app.filePath(u"itself"_s)));
    QVERIFY(QFile::link(u"../.."_s, app.filePath(u"many/up"_s)));
    QVERIFY(QFile::link(u"left"_s, app.filePath(u"right"_s)));
    QVERIFY(QFile::link(u"right"_s, app.filePath(u"left"_s)));
    QCOMPARE(::mkfifo(qUtf8Printable(app.filePath(u"pipe"_s)), 0600), 0);
    QCOMPARE(::mknod(qUtf8Printable(app.filePath(u"socket"_s)), S_IFSOCK | 0600, 0), 0);
    const Run run = publish();
    QVERIFY2(run.exitCode == 0, run.told());
    const QString names = atServer({u"ls-tree"_s, u"-r"_s, u"--name-only"_s, u"main"_s});
    QVERIFY(names.contains(deep + u"/end.txt"_s));
    QVERIFY(!names.contains(u"pipe"_s));
    QVERIFY(!names.contains(u"socket"_s));
    QVERIFY(atServer({u"ls-tree"_s, u"main"_s, u"itself"_s}).startsWith(u"120000 "_s));
}

//! Deeper than the system takes names for; an archive can bring that, and git leaves it out with a
//! warning.
void TestHostileFolder::namesWhatIsTooDeep()
{
    constexpr int depth = 3000;
    QVERIFY(makeDeep(m_app, depth));
    const auto remove = qScopeGuard([this] { QProcess::execute(u"rm"_s, {u"-rf"_s, m_app}); });
    const Run run = publish();
    QCOMPARE(run.exitCode, 1);
    const QString sentence = run.sentences().last();
    QVERIFY2(sentence.startsWith(u"further/further/"_s) && sentence.size() < 400
                 && sentence.endsWith(u"cannot be read: its path is too long. Move it up, or leave "
                                      "it out with .gitignore."_s),
             run.told());

    QVERIFY(writeFile(m_app + u"/.gitignore"_s, "further/\n"));
    const Run without = publish();
    QVERIFY2(without.exitCode == 0, without.told());
    QCOMPARE(atServer({u"ls-tree"_s, u"-r"_s, u"--name-only"_s, u"main"_s}),
             u".gitignore\nsrc/main.ts"_s);
}

void TestHostileFolder::readsNoDevice()
{
    const QByteArray zero = QFile::encodeName(m_app + u"/zero"_s);
    const QByteArray disk = QFile::encodeName(m_app + u"/disk"_s);
    if (::mknod(zero.constData(), S_IFCHR | 0666, ::makedev(1, 5)) != 0
        || ::mknod(disk.constData(), S_IFBLK | 0666, ::makedev(7, 0)) != 0)
        QSKIP("Only root may make devices, and not everywhere.");
    const Run run = publish();
    QVERIFY2(run.exitCode == 0, run.told());
    QCOMPARE(atServer({u"ls-tree"_s, u"-r"_s, u"--name-only"_s, u"main"_s}), u"src/main.ts"_s);
}

void TestHostileFolder::pushesNoNameOfGit_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {".GIT", ".Git", "git~1", "GIT~1", ".git ", ".git.", ".git . .",
                             ".git::$INDEX_ALLOCATION", ".git:stream"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

//! For whom it is cloned on another system it would be the repository, with the configuration.
void TestHostileFolder::pushesNoNameOfGit()
{
    QFETCH(QString, name);
    const QByteArray trap = "[core]\n fsmonitor = touch " + m_sprung.toUtf8() + "\n";
    QVERIFY(writeFile(m_app + u"/deep/"_s + name + u"/config"_s, trap));
    const Run run = publish();
    if (run.exitCode == 0)
        QCOMPARE(atServer({u"ls-tree"_s, u"-r"_s, u"--name-only"_s, u"main"_s}), u"src/main.ts"_s);
    else
        QVERIFY2(run.sentences().size() == 1 && run.told().contains(name.toUtf8().trimmed()),
                 run.told());
    QVERIFY(!hasSprung());
}

//! Here they are names like any other; git pushes them, too.
void TestHostileFolder::pushesNamesOfStreams()
{
    const QStringList names{u"file.txt"_s, u"file.txt:stream"_s, u"file.txt::$DATA"_s};
    for (const QString &name : names)
        QVERIFY(writeFile(m_app + u'/' + name, name.toUtf8() + "\n"));
    const Run run = publish();
    QVERIFY2(run.exitCode == 0, run.told());
    for (const QString &name : names)
        QCOMPARE(atServer({u"show"_s, u"main:"_s + name}), name);
}

//! Started in the folder, as one does: the system must not look there for what the program needs.
void TestHostileFolder::loadsNoLibraryOfIt()
{
    for (const QString &library :
         {u"libQt6Core.so.6"_s, u"libQt6Sql.so.6"_s, u"libcrypto.so.3"_s, u"libz.so.1"_s})
        QVERIFY(writeFile(m_app + u'/' + library, "no library\n"));
    QProcess windlass;
    windlass.setWorkingDirectory(m_app);
    windlass.setProcessEnvironment(m_desk->environment);
    windlass.start(qEnvironmentVariable("WINDLASS_BIN") + u"/windlass"_s, {u"--version"_s});
    QVERIFY(windlass.waitForFinished(patience));
    const QByteArray told = windlass.readAllStandardError();
    QVERIFY2(windlass.exitCode() == 0, told);
}

QTEST_GUILESS_MAIN(TestHostileFolder)
#include "tst_hostilefolder.moc"
