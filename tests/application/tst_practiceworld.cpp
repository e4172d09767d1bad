// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journeys/fixtureapp.h"
#include "journeys/logrecord.h"
#include "journeys/office.h"
#include "journeys/traces.h"
#include "practiceworld.h"
#include "testing/consentbrowser.h"
#include "testing/figures.h"
#include "testing/violations.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QTcpSocket>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace windlass;

//! What is tried without an account is real, and gone afterwards.
class TestPracticeWorld final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhyThereIsNone();
    void saysThatTheServerFailed_data();
    void saysThatTheServerFailed();
    void takesAPush();
    void leavesNothing();

private:
    const QString m_programs = qEnvironmentVariable("WINDLASS_BIN");
};

void TestPracticeWorld::saysWhyThereIsNone()
{
    QCOMPARE(PracticeWorld::whyNot(m_programs), QString());
    const QTemporaryDir empty;
    const auto none = PracticeWorld::open(empty.path());
    QVERIFY(!none);
    QCOMPARE(none.error().kind, ErrorKind::NotFound);
    QCOMPARE(none.error().message, PracticeWorld::whyNot(empty.path()));
    QVERIFY(none.error().message.contains("comes with the source"_L1));
}

void TestPracticeWorld::saysThatTheServerFailed_data()
{
    QTest::addColumn<QByteArray>("script");
    QTest::newRow("ends") << QByteArray("echo no git here >&2; exit 1\n");
    QTest::newRow("no announcement") << QByteArray("echo no git here >&2; echo hello; cat\n");
    QTest::newRow("a server elsewhere")
        << QByteArray("echo no git here >&2; echo '{\"web_url\":\"http://example.org\","
                      "\"api_url\":\"http://example.org\",\"key\":\"k\",\"secret\":\"s\"}'; cat\n");
}

void TestPracticeWorld::saysThatTheServerFailed()
{
    QFETCH(QByteArray, script);
    const QTemporaryDir folder;
    const QString program = folder.filePath(u"windlass-practice"_s);
    QVERIFY(journeys::writeFile(program, "#!/bin/sh\n" + script));
    QVERIFY(QFile::setPermissions(program, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    QVERIFY(QDir(folder.path()).mkdir(u"sample-app"_s));
    const auto noSample = PracticeWorld::open(folder.path());
    QVERIFY(!noSample);
    QCOMPARE(noSample.error().kind, ErrorKind::Storage);
    QVERIFY(journeys::writeFile(folder.filePath(u"sample-app/package.json"_s), "{}"));
    const auto failed = PracticeWorld::open(folder.path());
    QVERIFY(!failed);
    QCOMPARE(failed.error().kind, ErrorKind::ServerFault);
    QCOMPARE(failed.error().detail, u"no git here"_s);
}

namespace {

//! The programs in a folder of their own, whose server announces itself in a file there as well:
//! so a test gets to know its secrets.
class Overheard final
{
public:
    Overheard(const QTemporaryDir &folder, const QString &programs)
        : m_announcement(folder.filePath(u"announcement"_s))
    {
        const QString server = folder.filePath(u"windlass-practice"_s);
        const bool isMade =
            QFile::link(programs + u"/sample-app"_s, folder.filePath(u"sample-app"_s))
            && journeys::writeFile(server,
                                   u"#!/bin/sh\n'%1/windlass-practice' \"$@\" | tee '%2'\n"_s
                                       .arg(programs, m_announcement)
                                       .toUtf8())
            && QFile::setPermissions(server,
                                     QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        if (!isMade)
            QTest::qFail("nobody will be overheard", __FILE__, __LINE__);
    }

    [[nodiscard]] const QString &announcement() const { return m_announcement; }
    [[nodiscard]] QUrl control() const
    {
        QFile file(m_announcement);
        if (!file.open(QIODevice::ReadOnly))
            return {};
        return QUrl(QJsonDocument::fromJson(file.readAll())["control_url"_L1].toString());
    }

private:
    const QString m_announcement;
};

} // namespace

// And leaves no secret in the folder, the log and the arguments and environment of the server.
void TestPracticeWorld::takesAPush()
{
    const QTemporaryDir folder;
    const journeys::LogRecord log(folder.filePath(u"messages.log"_s));
    const Overheard overheard(folder, m_programs);
    auto world = PracticeWorld::open(folder.path());
    QVERIFY(world);
    auto office = journeys::Office::open((*world)->addresses(), (*world)->profileFolder());
    QVERIFY(office);
    testing::ConsentBrowser browser;
    const auto account = (*office)->connectAccount(
        (*world)->consumer(), [&browser](const QUrl &page) { browser.open(page); });
    QVERIFY2(account, qPrintable(account ? QString() : account.error().message));
    const store::App app = (*office)->addNewApp((*world)->sampleApp(), u"orders-api"_s, *account);
    QVERIFY(app.link);
    const auto pushed = (*office)->publish(app, *account);
    QVERIFY2(pushed, qPrintable(pushed ? QString() : pushed.error().message));
    QVERIFY(!QFileInfo::exists((*world)->sampleApp() + u"/node_modules"_s));
    QVERIFY(QFileInfo((*world)->sampleApp() + u"/scripts/start.sh"_s).isExecutable());

    const QList<QByteArray> secrets = testing::secretsOf(overheard.control());
    QVERIFY(secrets.size() >= 4); // the consumer's, a code, two tokens
    QVERIFY(secrets.contains((*world)->consumer().secret.toLatin1()));
    journeys::Traces traces;
    traces.noteProcess(QCoreApplication::applicationPid());
    const auto leaks = [&] {
        return traces.leaks(testing::Canaries(secrets), QFileInfo((*world)->sampleApp()).path(), {})
               + traces.leaks(testing::Canaries(secrets), folder.path(),
                              {overheard.announcement()});
    };
    QCOMPARE(leaks(), QStringList());
    testing::tellFigure("secrets looked for", secrets.size());
    testing::tellFigure("places searched for secrets", traces.searched());
    const QString planted = (*world)->profileFolder() + u"/planted"_s;
    QVERIFY(journeys::writeFile(planted, secrets.constLast()));
    QCOMPARE(leaks(), QStringList{planted});
}

void TestPracticeWorld::leavesNothing()
{
    auto world = PracticeWorld::open(m_programs);
    QVERIFY(world);
    const QString folder = QFileInfo((*world)->sampleApp()).path();
    const QUrl web = (*world)->addresses().web;
    const auto answers = [&web] {
        QTcpSocket socket;
        socket.connectToHost(web.host(), quint16(web.port()));
        return socket.waitForConnected(5000);
    };
    QVERIFY(QFileInfo::exists(folder));
    QVERIFY(answers());
    world->reset();
    QVERIFY(!answers());
    QVERIFY(!QFileInfo::exists(folder));
}

QTEST_GUILESS_MAIN(TestPracticeWorld)
#include "tst_practiceworld.moc"
