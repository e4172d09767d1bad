// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journeys/fixtureapp.h"
#include "journeys/person.h"
#include "testing/fullsize.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace windlass::journeys;

//! The output of a generator that makes a service each, in the real window: one folder added, one
//! question, one button.
class TestPushAllInWindow final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void pushesAPlatform();

private:
    [[nodiscard]] QString makePlatform(int services);
    [[nodiscard]] qint64 memory() const;

    std::unique_ptr<Person> m_person;
};

void TestPushAllInWindow::initTestCase()
{
    if (const QString why = Person::whyNot(); !why.isEmpty())
        QSKIP(qPrintable(why));
}

void TestPushAllInWindow::init()
{
    m_person = std::make_unique<Person>();
    QVERIFY(m_person->start());
}

void TestPushAllInWindow::cleanup()
{
    m_person.reset();
}

//! A folder with that many Nest apps below it; empty when that failed.
QString TestPushAllInWindow::makePlatform(int services)
{
    const QString folder = m_person->desk.path(u"platform"_s);
    for (int i = 0; i < services; ++i) {
        const QString app = u"%1/apps/service-%2"_s.arg(folder).arg(i);
        bool isMade = writeFile(app + u"/package.json"_s,
                                "{\"dependencies\": {\"@nestjs/core\": \"^11.0.1\"}}\n")
                      && writeFile(app + u"/.gitignore"_s, "dist/\nnode_modules/\n");
        for (int file = 0; file < 100; ++file)
            isMade = isMade
                     && writeFile(u"%1/src/part-%2.ts"_s.arg(app).arg(file),
                                  QByteArray(2000, char('a' + file % 26)) + QByteArray::number(i));
        if (!isMade)
            return {};
    }
    return folder;
}

//! Of the program, in kB; 0: the system does not tell.
qint64 TestPushAllInWindow::memory() const
{
    QFile file(u"/proc/%1/status"_s.arg(m_person->windlass->processId()));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.startsWith("VmRSS:"))
            return line.simplified().split(' ').value(1).toLongLong();
    }
    return 0;
}

// Thirty of them with WINDLASS_FULL. How long it took, and stood still, belongs to the machine.
void TestPushAllInWindow::pushesAPlatform()
{
    const int count = windlass::testing::isFullSize() ? 30 : 6;
    const QString button = u"push button"_s;
    Desk &desk = m_person->desk;
    ScreenReader &reader = *m_person->reader;
    const QString platform = makePlatform(count);
    QVERIFY(!platform.isEmpty() && m_person->connectAccount());
    reader.startCounting();
    QVERIFY(m_person->check(
        reader.press(button, u"Add App..."_s) && reader.paste(u"Directory:"_s, platform)
        && reader.press(button, u"Choose"_s)
        && reader.press(u"radio button"_s, u"A repository each"_s) && reader.press(button, u"Add"_s)
        && reader.waitUntilGone(button, u"Add"_s)
        && reader.waitForWords(u" apps can be pushed, "_s)));
    m_person->keepPicture(u"push-all-plan"_s);
    const qint64 before = memory();
    desk.forgetCalls();
    QElapsedTimer clock;
    clock.start();
    const Heartbeat heartbeat(reader.program().service());
    QVERIFY(m_person->check(reader.press(button, u"Push All"_s)));
    const auto sent = [&desk] { return desk.requests(u"POST"_s, u"git-receive-pack"_s); };
    QTRY_COMPARE_WITH_TIMEOUT(sent(), count, patience * 4);
    QVERIFY(m_person->check(reader.waitForWords(u"%1 pushed."_s.arg(count))));
    const auto took = clock.elapsed();
    m_person->keepPicture(u"push-all-done"_s);

    int made = 0;
    for (const QString &name : desk.repositoryNames()) {
        if (!name.contains(u"/service-"_s))
            continue;
        ++made;
        QCOMPARE(desk.gitAtServer(name, {u"rev-list"_s, u"--count"_s, u"main"_s}), u"1"_s);
        QCOMPARE(desk.gitAtServer(name, {u"rev-parse"_s, u"main^{tree}"_s}),
                 treeByGit(platform + u"/apps/"_s + name.section(u'/', -1), desk.path(u"copy"_s),
                           desk.environment));
    }
    QCOMPARE(made, count);
    const auto calls = desk.apiCalls().size();
    qInfo("%d apps by %d clicks: %d calls of the API, %lld ms; %d of %d beats of more than 50 ms, "
          "the longest %d ms; memory %lld kB before, %lld kB after.",
          count, reader.clicks(), int(calls), took, heartbeat.stalls(), heartbeat.beats(),
          heartbeat.longest(), before, memory());
    QVERIFY(calls <= 4 * count);
}

QTEST_GUILESS_MAIN(TestPushAllInWindow)
#include "tst_pushall.moc"
