// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "git/gitoracle.h"
#include "journeys/desk.h"
#include "journeys/fixtureapp.h"
#include "store/apps.h"
#include "store/database.h"
#include "store/keptfindings.h"

#include <QDir>
#include <QJsonArray>
#include <QTest>

#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace windlass;
using namespace windlass::journeys;

//! What windlass publish says about what it finds, and what the options do about it.
class TestHeadlessFindings final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void init();
    void cleanup();

    void stopsAtSecrets();
    void stopsAtSecretsOfEarlierCommits();
    void allows_data();
    void allows();
    void printsThePlan();
    void passesOverTheRest();
    void isStrictWhenAsked();
    void tellsAboutTheAuthor();
    void waitsForNobodysAddress();
    void refusesUnknownFindings();
    void trustsFoldersOfOthers();
    void trustsWhatTheWindowTrusts();

private:
    [[nodiscard]] Run publish(const QStringList &options);

    std::unique_ptr<Desk> m_desk;
    QString m_app;
    int m_count = 0;
};

static const QString secret = u"hunter22zq"_s;

void TestHeadlessFindings::initTestCase()
{
    if (const QString why = whyNoKeychain(); !why.isEmpty())
        QSKIP(qPrintable(why));
    m_desk = std::make_unique<Desk>();
    QVERIFY(m_desk->open());
    QCOMPARE(m_desk->logIn().exitCode, 0);
}

void TestHeadlessFindings::cleanupTestCase()
{
    m_desk.reset();
}

void TestHeadlessFindings::init()
{
    const QString name = u"found-%1"_s.arg(++m_count);
    m_app = m_desk->path(name);
    QVERIFY(writeFile(m_app + u"/src/main.ts"_s, "export {};\n"));
    QVERIFY(writeFile(m_app + u"/prod.env"_s, "DB_PASSWORD=" + secret.toUtf8() + "\n"));
}

void TestHeadlessFindings::cleanup()
{
    const QString name = m_app.section(u'/', -1);
    const bool wasPushed = !m_desk->tip(u"acme/"_s + name, u"main"_s).isEmpty();
    QCOMPARE(QFile::exists(m_app + u"/.git"_s), wasPushed); // nothing half
}

Run TestHeadlessFindings::publish(const QStringList &options)
{
    const Run run = m_desk->publish(
        m_app,
        QStringList{u"--to"_s, u"acme/"_s + m_app.section(u'/', -1), u"--create"_s} + options);
    if (run.out.contains(secret) || run.err.contains(secret))
        QTest::qFail("the secret was printed", __FILE__, __LINE__);
    return run;
}

static QJsonObject findingOf(const Run &run, const QString &kind)
{
    const QJsonArray findings = run.json()["findings"_L1].toArray();
    for (const QJsonValue &finding : findings) {
        if (finding["kind"_L1].toString() == kind)
            return finding.toObject();
    }
    return {};
}

void TestHeadlessFindings::stopsAtSecrets()
{
    const Run run = publish({u"--json"_s});
    QCOMPARE(run.exitCode, 1);
    const QJsonObject report = run.json().object();
    QCOMPARE(report["state"_L1].toString(), u"failed"_s);
    QCOMPARE(report["error"_L1]["kind"_L1].toString(), u"finding"_s);
    QCOMPARE(report["error"_L1]["detail"_L1].toString(), u"secret"_s);
    const QJsonObject finding = findingOf(run, u"secret"_s);
    QCOMPARE(finding["path"_L1].toString(), u"prod.env"_s);
    QCOMPARE(finding["severity"_L1].toString(), u"stops"_s);
    QVERIFY(finding["message"_L1].toString().contains(u"prod.env"_s));
    QVERIFY(!m_desk->repositoryNames().contains(u"acme/"_s + m_app.section(u'/', -1)));
}

// Which the folder does not have any more.
void TestHeadlessFindings::stopsAtSecretsOfEarlierCommits()
{
    QCOMPARE(testing::script(m_app, "git init -q -b main; git config user.name Ada;"
                                    "git config user.email ada@example.invalid;"
                                    "git add -A; git commit -qm one;"
                                    "git rm -q prod.env; git commit -qm two")
                 .exitCode,
             0);
    const Run run = publish({u"--json"_s});
    QCOMPARE(run.exitCode, 1);
    QCOMPARE(findingOf(run, u"secret"_s)["path"_L1].toString(), u"prod.env"_s);
    QVERIFY(!m_desk->repositoryNames().contains(u"acme/"_s + m_app.section(u'/', -1)));
    QCOMPARE(publish({u"--allow"_s, u"secret:prod.env"_s}).exitCode, 0);
}

void TestHeadlessFindings::allows_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<int>("exitCode");
    const QString allow = u"--allow"_s;
    QTest::newRow("the kind") << QStringList{allow, u"secret"_s} << 0;
    QTest::newRow("the file") << QStringList{allow, u"secret:prod.env"_s} << 0;
    QTest::newRow("another file") << QStringList{allow, u"secret:src/prod.env"_s} << 1;
    QTest::newRow("a part of the name") << QStringList{allow, u"secret:prod"_s} << 1;
    QTest::newRow("another kind") << QStringList{allow, u"junk"_s} << 1;
    QTest::newRow("several") << QStringList{allow, u"junk"_s, allow, u"secret:prod.env"_s} << 0;
}

void TestHeadlessFindings::allows()
{
    QFETCH(QStringList, options);
    const Run run = publish(options);
    QTEST(run.exitCode, "exitCode");
}

void TestHeadlessFindings::printsThePlan()
{
    const Run stopped = publish({u"--dry-run"_s});
    QCOMPARE(stopped.exitCode, 1); // as the push itself would end
    QVERIFY(stopped.err.contains(u"prod.env"_s));
    QVERIFY(stopped.out.startsWith(u"2 files, "_s));
    QVERIFY(stopped.out.contains(u"\n  new  src/main.ts\n"_s));
    const Run allowed = publish({u"--dry-run"_s, u"--allow"_s, u"secret"_s, u"--json"_s});
    QCOMPARE(allowed.exitCode, 0);
    QCOMPARE(allowed.json()["state"_L1].toString(), u"planned"_s);
    QCOMPARE(findingOf(allowed, u"secret"_s)["path"_L1].toString(), u"prod.env"_s);
    QVERIFY(!m_desk->repositoryNames().contains(u"acme/"_s + m_app.section(u'/', -1)));
}

void TestHeadlessFindings::passesOverTheRest()
{
    QVERIFY(QFile::remove(m_app + u"/prod.env"_s));
    QVERIFY(writeFile(m_app + u"/node_modules/a/index.js"_s, "x\n"));
    QVERIFY(writeFile(m_app + u"/aux.txt"_s, "x\n"));
    const Run run = publish({});
    QCOMPARE(run.exitCode, 0);
    QCOMPARE(run.sentences().filter(u"node_modules"_s).size(), 1);
    QCOMPARE(run.sentences().filter(u"aux.txt"_s).size(), 1);
}

void TestHeadlessFindings::isStrictWhenAsked()
{
    QVERIFY(QFile::remove(m_app + u"/prod.env"_s));
    QVERIFY(writeFile(m_app + u"/aux.txt"_s, "x\n"));
    const Run noted = publish({u"--strict"_s, u"--dry-run"_s, u"--json"_s});
    QVERIFY2(noted.exitCode == 0, noted.told()); // a note is no warning
    QCOMPARE(findingOf(noted, u"windows-name"_s)["severity"_L1].toString(), u"note"_s);
    QVERIFY(writeFile(m_app + u"/debug.log"_s, "x\n"));
    const Run run = publish({u"--strict"_s, u"--json"_s});
    QCOMPARE(run.exitCode, 1);
    QCOMPARE(run.json()["error"_L1]["detail"_L1].toString(), u"junk"_s);
    QCOMPARE(publish({u"--strict"_s, u"--allow"_s, u"junk:debug.log"_s}).exitCode, 0);
}

void TestHeadlessFindings::tellsAboutTheAuthor()
{
    const QString settings = m_desk->path(u"home/.gitconfig"_s);
    QVERIFY(writeFile(settings, "[user]\n\tname = Ada\n\temail = ada@laptop.local\n"));
    const Run run = publish({u"--json"_s, u"--allow"_s, u"secret"_s});
    QVERIFY(QFile::remove(settings));
    QVERIFY2(run.exitCode == 0, run.told());
    const QJsonObject finding = findingOf(run, u"author"_s);
    QCOMPARE(finding["severity"_L1].toString(), u"note"_s);
    QVERIFY(finding["message"_L1].toString().contains(u"ada@laptop.local"_s));
    QCOMPARE(m_desk->requests(u"GET"_s, u"/user/emails"_s), 1); // of all these commands
}

// Signed in anew, so that nothing is known; the server does not tell.
void TestHeadlessFindings::waitsForNobodysAddress()
{
    QCOMPARE(m_desk->run({u"logout"_s}).exitCode, 0);
    QCOMPARE(m_desk->logIn().exitCode, 0);
    QVERIFY(m_desk->addFault(
        {{u"path"_s, u"/user/emails"_s}, {u"action"_s, u"stall"_s}, {u"times"_s, 0}}));
    const Run run = publish({u"--json"_s, u"--allow"_s, u"secret"_s});
    QCOMPARE(m_desk->visitor().control("DELETE", u"faults"_s).status, 200);
    QVERIFY2(run.exitCode == 0, run.told());
    QVERIFY(findingOf(run, u"author"_s).isEmpty());
}

void TestHeadlessFindings::refusesUnknownFindings()
{
    const Run run = publish({u"--allow"_s, u"nonsense"_s});
    QCOMPARE(run.exitCode, 2);
    QVERIFY(run.err.contains(u"nonsense"_s) && run.err.contains(u"secret"_s));
}

void TestHeadlessFindings::trustsFoldersOfOthers()
{
    if (::geteuid() != 0)
        QSKIP("Only root can give files to others.");
    QVERIFY(QFile::remove(m_app + u"/prod.env"_s));
    QCOMPARE(::chown(QFile::encodeName(m_app).constData(), 12345, 12345), 0);
    const Run refused = publish({});
    QCOMPARE(refused.exitCode, 1);
    QVERIFY(refused.err.contains(u"another user"_s));
    QCOMPARE(publish({u"--trust-folder"_s, u"--dry-run"_s}).exitCode, 0);
    const Run asked = publish({});
    QCOMPARE(asked.exitCode, 1); // an attempt answers nothing for good
    QVERIFY(asked.err.contains(u"--trust-folder"_s));
    QCOMPARE(publish({u"--trust-folder"_s}).exitCode, 0);
    QVERIFY(writeFile(m_app + u"/more.txt"_s, "more\n"));
    const Run all = m_desk->run({u"publish"_s, u"--all"_s});
    QVERIFY2(all.exitCode == 0, all.told()); // it was answered
}

//! Who answered in the window is not asked again, whichever way the folder goes.
void TestHeadlessFindings::trustsWhatTheWindowTrusts()
{
    QVERIFY(QFile::remove(m_app + u"/prod.env"_s));
    const QString other = m_desk->path(u"other"_s);
    QVERIFY(QDir().mkpath(other));
    (void)journeys::git({u"-C"_s, other, u"init"_s, u"-q"_s, u"-b"_s, u"main"_s},
                        m_desk->environment);
    QVERIFY(writeFile(m_app + u"/.git"_s, "gitdir: " + other.toUtf8() + "/.git\n"));
    const Run refused = publish({});
    QCOMPARE(refused.exitCode, 1);
    QVERIFY2(refused.err.contains(other), refused.told());
    {
        const auto database = store::Database::open(m_desk->profile() + u"/data/windlass.sqlite"_s);
        QVERIFY(database);
        const auto app = store::Apps(**database).find(m_app);
        QVERIFY(app && *app);
        QVERIFY(store::KeptFindings(**database)
                    .add((*app)->id, {u"trusted-folder"_s, m_app, u"folder"_s}));
    }
    const Run run = publish({});
    QVERIFY2(run.exitCode == 0, run.told());
}

QTEST_GUILESS_MAIN(TestHeadlessFindings)
#include "tst_headlessfindings.moc"
