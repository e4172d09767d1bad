// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journeys/desk.h"
#include "journeys/fixtureapp.h"

#include <QDir>
#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace windlass::journeys;

//! windlass publish --all: one command for every app that is linked.
class TestHeadlessAll final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void pushesWhatIsLinked();
    void plansOnly();
    void tellsOfEachWhatFails();
    void refusesWhatIsNotItsOwn_data();
    void refusesWhatIsNotItsOwn();
    void hasNothingToDo();

private:
    [[nodiscard]] QString published(const QString &name);
    [[nodiscard]] Run publishAll(const QStringList &options)
    {
        return m_desk->run(QStringList{u"publish"_s, u"--all"_s} + options);
    }

    std::unique_ptr<Desk> m_desk;
};

//! The report about the app \a name.
static QJsonObject reportOf(const Run &run, const QString &name)
{
    for (const QJsonValue &report : run.json().array()) {
        if (report["folder"_L1].toString().endsWith(u'/' + name))
            return report.toObject();
    }
    return {};
}

void TestHeadlessAll::initTestCase()
{
    if (const QString why = whyNoKeychain(); !why.isEmpty())
        QSKIP(qPrintable(why));
}

void TestHeadlessAll::init()
{
    m_desk = std::make_unique<Desk>();
    QVERIFY(m_desk->open());
    QCOMPARE(m_desk->logIn().exitCode, 0);
}

void TestHeadlessAll::cleanup()
{
    m_desk.reset();
}

//! The folder of an app that was published once, and has changed since.
QString TestHeadlessAll::published(const QString &name)
{
    const QString folder = m_desk->makeApp(name);
    const Run first = m_desk->publish(folder, {u"--to"_s, u"acme/"_s + name, u"--create"_s});
    return first.exitCode == 0 && writeFile(folder + u"/CHANGED.md"_s, "more\n") ? folder
                                                                                 : QString();
}

void TestHeadlessAll::pushesWhatIsLinked()
{
    QVERIFY(!published(u"one"_s).isEmpty() && !published(u"two"_s).isEmpty());
    const QString plain = m_desk->makeApp(u"plain"_s); // in the list, and linked to nothing
    QCOMPARE(m_desk->publish(plain, {}).exitCode, 2);
    const Run run = publishAll({u"--json"_s, u"--message"_s, u"Again"_s});
    QVERIFY2(run.exitCode == 0, run.told());
    QCOMPARE(run.json().array().size(), 2);
    for (const QString &name : {u"one"_s, u"two"_s}) {
        const QJsonObject report = reportOf(run, name);
        QCOMPARE(report.value("state"_L1).toString(), u"done"_s);
        QCOMPARE(report.value("repository"_L1).toString(), u"acme/"_s + name);
        QVERIFY(report.value("error"_L1).isNull());
        QCOMPARE(report.value("commit"_L1).toString(), m_desk->tip(u"acme/"_s + name, u"main"_s));
        QCOMPARE(m_desk->gitAtServer(u"acme/"_s + name,
                                     {u"log"_s, u"-1"_s, u"--format=%s"_s, u"main"_s}),
                 u"Again"_s);
    }
    const Run again = publishAll({});
    QVERIFY2(again.exitCode == 5, again.told());
    QCOMPARE(again.out, u"one: Nothing to push.\ntwo: Nothing to push.\n"_s);
}

void TestHeadlessAll::plansOnly()
{
    QVERIFY(!published(u"one"_s).isEmpty());
    const QString tip = m_desk->tip(u"acme/one"_s, u"main"_s);
    const Run run = publishAll({u"--dry-run"_s, u"--json"_s});
    QVERIFY2(run.exitCode == 0, run.told());
    QCOMPARE(reportOf(run, u"one"_s).value("state"_L1).toString(), u"planned"_s);
    QCOMPARE(m_desk->tip(u"acme/one"_s, u"main"_s), tip);
}

void TestHeadlessAll::tellsOfEachWhatFails()
{
    const QString secret = published(u"secret"_s);
    QVERIFY(!published(u"good"_s).isEmpty() && !secret.isEmpty());
    const QString gone = published(u"gone"_s);
    QVERIFY(!gone.isEmpty() && QDir(gone).removeRecursively());
    QVERIFY(writeFile(secret + u"/prod.env"_s, "DB_PASSWORD=hunter22zq\n"));
    const Run run = publishAll({u"--json"_s});
    QVERIFY2(run.exitCode == 1, run.told());
    QCOMPARE(reportOf(run, u"good"_s).value("state"_L1).toString(), u"done"_s);
    for (const auto &[name, kind] :
         {std::pair(u"secret"_s, u"finding"_s), {u"gone"_s, u"folder-missing"_s}}) {
        const QJsonObject report = reportOf(run, name);
        QCOMPARE(report.value("state"_L1).toString(), u"failed"_s);
        QCOMPARE(report["error"_L1]["kind"_L1].toString(), kind);
        QCOMPARE(run.sentences().filter(name + u": "_s).filter(u"hunter22zq"_s), QStringList());
    }
    QCOMPARE(run.sentences().filter(u"prod.env"_s).size(), 1);
    const Run allowed = publishAll({u"--json"_s, u"--allow"_s, u"secret:prod.env"_s});
    QVERIFY2(allowed.exitCode == 1, allowed.told()); // for the one that is gone
    QCOMPARE(reportOf(allowed, u"secret"_s).value("state"_L1).toString(), u"done"_s);
    QCOMPARE(reportOf(allowed, u"good"_s).value("state"_L1).toString(), u"nothing-to-push"_s);
}

void TestHeadlessAll::refusesWhatIsNotItsOwn_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::newRow("a folder") << QStringList{u"folder"_s};
    QTest::newRow("a place") << QStringList{u"--to"_s, u"acme/x"_s};
    QTest::newRow("a branch") << QStringList{u"--branch"_s, u"x"_s};
    QTest::newRow("a pull request") << QStringList{u"--pull-request"_s};
    QTest::newRow("a draft") << QStringList{u"--draft"_s};
    QTest::newRow("a branch to close") << QStringList{u"--close-source-branch"_s};
    QTest::newRow("no draft") << QStringList{u"--no-draft"_s};
    QTest::newRow("a branch to keep") << QStringList{u"--keep-source-branch"_s};
    QTest::newRow("new commits") << QStringList{u"--fast-forward"_s};
}

void TestHeadlessAll::refusesWhatIsNotItsOwn()
{
    QFETCH(QStringList, options);
    QCOMPARE(publishAll(options).exitCode, 2);
}

void TestHeadlessAll::hasNothingToDo()
{
    const Run run = publishAll({});
    QVERIFY2(run.exitCode == 5, run.told());
    QCOMPARE(run.sentences().size(), 1);
}

QTEST_GUILESS_MAIN(TestHeadlessAll)
#include "tst_headlessall.moc"
