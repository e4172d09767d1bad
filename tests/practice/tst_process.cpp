// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/visitor.h"
#include "testing/freeport.h"

#include <QDir>
#include <QJsonDocument>
#include <QProcess>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace windlass::practice;

//! The program itself, as scripts use it.
class TestPracticeProcess final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void announcesAndEndsWithInput();
    void endsOnSignal();
    void keepsDataFolder();
    void callsItselfAsTold();
    void servesHttps();
    void refusesWrongUsage_data();
    void refusesWrongUsage();

private:
    struct Running
    {
        std::unique_ptr<QProcess> process;
        QJsonObject line;
    };
    [[nodiscard]] static std::unique_ptr<QProcess> process(const QStringList &arguments,
                                                           const QString &temporary);
    [[nodiscard]] static Running started(const QStringList &arguments, const QString &temporary);
    [[nodiscard]] static QStringList inside(const QString &folder);
};

std::unique_ptr<QProcess> TestPracticeProcess::process(const QStringList &arguments,
                                                       const QString &temporary)
{
    auto process = std::make_unique<QProcess>();
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"TMPDIR"_s, temporary);
    process->setProcessEnvironment(environment);
    process->start(qEnvironmentVariable("WINDLASS_BIN") + u"/windlass-practice"_s, arguments);
    return process;
}

TestPracticeProcess::Running TestPracticeProcess::started(const QStringList &arguments,
                                                          const QString &temporary)
{
    Running running{process(arguments, temporary), {}};
    while (!running.process->canReadLine() && running.process->waitForReadyRead(60000)) {
    }
    running.line = QJsonDocument::fromJson(running.process->readLine()).object();
    return running;
}

QStringList TestPracticeProcess::inside(const QString &folder)
{
    return QDir(folder).entryList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden);
}

void TestPracticeProcess::announcesAndEndsWithInput()
{
    const QTemporaryDir temporary;
    Running server = started({u"--until-stdin-closes"_s}, temporary.path());
    QCOMPARE(server.line.size(), 6);
    for (const QString &name : {u"web_url"_s, u"api_url"_s, u"control_url"_s})
        QVERIFY(server.line.value(name).toString().startsWith(u"http://127.0.0.1:"_s));
    QCOMPARE(server.line.value("callback_url"_L1).toString(), u"http://localhost:34107/callback"_s);
    QVERIFY(!inside(temporary.path()).isEmpty());
    Visitor visitor(server.line);
    QVERIFY(visitor.signIn());
    QCOMPARE(visitor.get(u"/2.0/user"_s).status, 200); // its connection is kept open

    server.process->closeWriteChannel();
    QVERIFY(server.process->waitForFinished(60000));
    QCOMPARE(server.process->exitStatus(), QProcess::NormalExit);
    QCOMPARE(server.process->exitCode(), 0);
    QVERIFY(server.process->readAllStandardOutput().isEmpty());
    QCOMPARE(inside(temporary.path()), QStringList());
}

void TestPracticeProcess::endsOnSignal()
{
    const QTemporaryDir temporary;
    Running server = started({}, temporary.path());
    QVERIFY(!server.line.isEmpty());
    server.process->terminate();
    QVERIFY(server.process->waitForFinished(60000));
    QCOMPARE(server.process->exitStatus(), QProcess::NormalExit);
    QCOMPARE(server.process->exitCode(), 0);
    QCOMPARE(inside(temporary.path()), QStringList());
}

void TestPracticeProcess::keepsDataFolder()
{
    const QTemporaryDir temporary;
    const QTemporaryDir data;
    Running server =
        started({u"--data"_s, data.path(), u"--until-stdin-closes"_s}, temporary.path());
    Visitor visitor(server.line);
    QVERIFY(visitor.signIn());
    QCOMPARE(visitor.get(u"/2.0/repositories/acme/docs/src/main/README.md"_s).status, 200);
    server.process->closeWriteChannel();
    QVERIFY(server.process->waitForFinished(60000));
    QCOMPARE(inside(data.filePath(u"git"_s)).size(), 1);
}

void TestPracticeProcess::callsItselfAsTold()
{
    const QTemporaryDir temporary;
    const QString port = QString::number(windlass::testing::freePort());
    const QString address = u"http://localhost:"_s + port;
    Running server =
        started({u"--api-port"_s, port, u"--api-address"_s, address}, temporary.path());
    QCOMPARE(server.line.value("api_url"_L1).toString(), address);
    Visitor visitor(server.line);
    QVERIFY(visitor.signIn());
    const Answer page = visitor.get(u"/2.0/repositories/acme?pagelen=10"_s);
    QVERIFY(page.at(u"next"_s).toString().startsWith(address + u'/'));
}

void TestPracticeProcess::servesHttps()
{
    const QTemporaryDir temporary;
    const QString certificate = temporary.filePath(u"cert.pem"_s);
    const QString key = temporary.filePath(u"key.pem"_s);
    QProcess openssl;
    openssl.start(u"openssl"_s, {u"req"_s, u"-x509"_s, u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s,
                                 u"ec_paramgen_curve:prime256v1"_s, u"-nodes"_s, u"-subj"_s,
                                 u"/CN=127.0.0.1"_s, u"-addext"_s, u"subjectAltName=IP:127.0.0.1"_s,
                                 u"-keyout"_s, key, u"-out"_s, certificate});
    if (!openssl.waitForFinished(60000) || openssl.exitCode() != 0)
        QSKIP("The openssl program is missing.");
    Running server =
        started({u"--tls-cert"_s, certificate, u"--tls-key"_s, key, u"--until-stdin-closes"_s},
                temporary.path());
    const QString web = server.line.value("web_url"_L1).toString();
    QVERIFY(web.startsWith(u"https://127.0.0.1:"_s));
    Visitor visitor(server.line);
    int code = -1;
    const QByteArray said = visitor.git(
        {u"-c"_s, u"http.sslCAInfo="_s + certificate, u"ls-remote"_s, web + u"/acme/docs.git"_s},
        &code);
    QVERIFY2(code == 0, said);
    server.process->closeWriteChannel();
    QVERIFY(server.process->waitForFinished(60000));
    QCOMPARE(server.process->exitCode(), 0);
}

void TestPracticeProcess::refusesWrongUsage_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("unknown option") << QStringList{u"--what"_s};
    QTest::newRow("no port") << QStringList{u"--web-port"_s, u"many"_s};
    QTest::newRow("port too high") << QStringList{u"--api-port"_s, u"70000"_s};
    QTest::newRow("no address") << QStringList{u"--web-address"_s, u"localhost"_s};
    QTest::newRow("more than an address")
        << QStringList{u"--api-address"_s, u"http://127.0.0.1:80/2.0"_s};
    QTest::newRow("word") << QStringList{u"word"_s};
    QTest::newRow("half of TLS") << QStringList{u"--tls-cert"_s, u"x"_s};
    QTest::newRow("no certificate")
        << QStringList{u"--tls-cert"_s, u"/no"_s, u"--tls-key"_s, u"/no"_s};
    QTest::newRow("no scenario") << QStringList{u"--scenario"_s, u"/no/such/file"_s};
}

void TestPracticeProcess::refusesWrongUsage()
{
    QFETCH(QStringList, arguments);
    const QTemporaryDir temporary;
    const auto server = process(arguments, temporary.path());
    QVERIFY(server->waitForFinished(60000));
    QCOMPARE(server->exitCode(), 2);
    QVERIFY(server->readAllStandardOutput().isEmpty());
    QVERIFY(server->readAllStandardError().trimmed().size() > 20);
    QCOMPARE(inside(temporary.path()), QStringList());
}

QTEST_GUILESS_MAIN(TestPracticeProcess)
#include "tst_process.moc"
