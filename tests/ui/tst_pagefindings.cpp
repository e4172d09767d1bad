// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journeys/fixtureapp.h"
#include "ui/apppagetest.h"
#include "ui/publish/secrethelpdialog.h"

#include <QFile>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace windlass;
using journeys::writeFile;
using uitests::nestPackage;
using State = ui::AppController::State;

//! The page of an app: what was found in its folder, and what the buttons do about it.
class TestPageFindings final : public uitests::AppPageTest
{
    Q_OBJECT
private Q_SLOTS:
    void leavesOut();
    void ignoresJunk();
    void keepsOnce();
    void keepsAlways();
    void walksThroughFindings();
    void helpsWithSecretsInTheHistory();
    void saysWhatMustBeSettledElsewhere();

private:
    [[nodiscard]] QAction *keepChoice(const QString &title) const;
};

QAction *TestPageFindings::keepChoice(const QString &title) const
{
    for (QAction *choice : button(u"keep"_s)->menu()->actions()) {
        if (choice->text() == title)
            return choice;
    }
    return nullptr;
}

void TestPageFindings::leavesOut()
{
    show({{u".gitignore"_s, "*.log\r\n"}, {u".env"_s, "DB_PASSWORD=hunter22\n"}, {u"a"_s, "a\n"}});
    QVERIFY(text(u"findings"_s).contains(u".env"_s));
    QVERIFY(!text(u"findings"_s).contains(u"hunter22"_s));
    QVERIFY(!button(u"primary"_s)->isEnabled());
    QVERIFY(text(u"reason"_s).contains(u".env"_s));
    QCOMPARE(button(u"leaveOut"_s)->text(), u"Leave Out"_s);
    keepPicture(u"secret"_s);
    button(u"leaveOut"_s)->click();
    QTRY_COMPARE(text(u"findings"_s), QString());
    QTRY_VERIFY(button(u"primary"_s)->isEnabled());
    QFile file(m_folder + u"/.gitignore"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("*.log\r\n/.env\r\n"));
    QCOMPARE(m_desk->app->plan()->snapshot.files, 2);
    QVERIFY(QFile::exists(m_folder + u"/.env"_s)); // it stays where it is
}

void TestPageFindings::ignoresJunk()
{
    show({{u".gitignore"_s, "x\n"},
          {u"package.json"_s, nestPackage},
          {u"node_modules/a/index.js"_s, QByteArray(5000, 'x')},
          {u"node_modules/b/index.js"_s, QByteArray(5000, 'x')}});
    QVERIFY(text(u"findings"_s).contains(u"node_modules"_s));
    QVERIFY(text(u"findings"_s).contains(u"2 file"_s));
    QVERIFY(button(u"primary"_s)->isEnabled()); // junk is told and stops nothing
    QCOMPARE(button(u"leaveOut"_s)->text(), u"Ignore"_s);
    keepPicture(u"junk"_s);
    button(u"leaveOut"_s)->click();
    QTRY_COMPARE(m_desk->app->plan() ? m_desk->app->plan()->snapshot.files : 0, 2);
    QCOMPARE(text(u"findings"_s), QString());
}

void TestPageFindings::keepsOnce()
{
    show({{u".gitignore"_s, "x\n"}, {u".env"_s, "DB_PASSWORD=hunter22\n"}});
    keepChoice(u"This Time"_s)->trigger();
    QCOMPARE(text(u"findings"_s), QString());
    QVERIFY(button(u"primary"_s)->isEnabled());
    m_desk->app->refresh(); // looking again does not ask again
    QTRY_VERIFY(m_desk->app->state() == State::Ready);
    QTest::qWait(0);
    QCOMPARE(text(u"findings"_s), QString());
    m_desk->app->push(u"First"_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->app->outcome() && m_desk->app->plan(), 30000);
    QVERIFY(m_desk->app->outcome()->result);
    keepPicture(u"done"_s);
    QVERIFY(writeFile(m_folder + u"/.env"_s, "DB_PASSWORD=hunter33\n"));
    m_desk->app->refresh();
    QTRY_VERIFY(text(u"findings"_s).contains(u".env"_s)); // the next push is another one
}

void TestPageFindings::keepsAlways()
{
    show({{u".gitignore"_s, "x\n"}, {u".env"_s, "DB_PASSWORD=hunter22\n"}});
    keepChoice(u"Always"_s)->trigger();
    QCOMPARE(text(u"findings"_s), QString());
    ui::AppController another(*m_desk->context, m_desk->app->app());
    another.refresh();
    QTRY_VERIFY(another.plan());
    QVERIFY(another.plan()->firstThatStops() == nullptr);
    QVERIFY(writeFile(m_folder + u"/.env"_s, "DB_PASSWORD=hunter22\nAPI_TOKEN=abc9def8\n"));
    another.refresh();
    QTRY_VERIFY(another.plan() && another.plan()->firstThatStops() != nullptr); // one more secret
}

void TestPageFindings::walksThroughFindings()
{
    show({{u".gitignore"_s, "x\n"},
          {u".env"_s, "DB_PASSWORD=hunter22\n"},
          {u"aux.txt"_s, "x\n"},
          {u"b.log"_s, "x\n"}});
    QVERIFY(text(u"findings"_s).endsWith(u"(1\u00A0of\u00A03)"_s));
    button(u"nextFinding"_s)->click();
    QVERIFY(text(u"findings"_s).endsWith(u"(2\u00A0of\u00A03)"_s));
    button(u"nextFinding"_s)->click();
    QVERIFY(text(u"findings"_s).contains(u"aux.txt"_s));
    QVERIFY(!button(u"leaveOut"_s)->isVisible()); // a name is to be changed, not left out
    keepPicture(u"name"_s);
    button(u"nextFinding"_s)->click();
    QVERIFY(text(u"findings"_s).contains(u".env"_s));
}

void TestPageFindings::helpsWithSecretsInTheHistory()
{
    m_folder = m_desk->desk.path(u"shop-api"_s);
    QVERIFY(writeFile(m_folder + u"/.env"_s, "DB_PASSWORD=hunter22\n"));
    const auto git = [this](const QStringList &arguments) {
        return journeys::git(QStringList{u"-C"_s, m_folder, u"-c"_s, u"user.name=Ada"_s, u"-c"_s,
                                         u"user.email=ada@acme.test"_s}
                                 + arguments,
                             m_desk->desk.environment);
    };
    git({u"init"_s, u"-q"_s, u"-b"_s, u"main"_s});
    git({u"add"_s, u"-A"_s});
    git({u"commit"_s, u"-q"_s, u"-m"_s, u"1"_s});
    show({{u"a"_s, "a\n"}});
    QVERIFY(text(u"findings"_s).contains(u".env"_s));
    QCOMPARE(button(u"leaveOut"_s)->text(), u"What Now?"_s);
    button(u"leaveOut"_s)->click();
    auto *help = m_desk->page->findChild<ui::SecretHelpDialog *>();
    QVERIFY(help != nullptr && help->isVisible());
    QCOMPARE(help->findChildren<QLabel *>(u"secretHelpStep"_s).size(), 4);
    if (const QString folder = qEnvironmentVariable("WINDLASS_PICTURES"); !folder.isEmpty())
        QVERIFY(help->grab().save(folder + u"/app-secret-help.png"_s));
}

//! No button decides about it, so nobody is asked to.
void TestPageFindings::saysWhatMustBeSettledElsewhere()
{
    show({{u".gitattributes"_s, "*.mp4 filter=lfs\n"}, {u"a.mp4"_s, "x\n"}});
    QVERIFY(text(u"findings"_s).contains(u"a.mp4"_s));
    QVERIFY(!button(u"leaveOut"_s)->isVisible() && !button(u"keep"_s)->isVisible());
    QVERIFY(!button(u"primary"_s)->isEnabled());
    QCOMPARE(text(u"reason"_s), u"a.mp4 cannot be pushed as it is."_s);
}

QTEST_MAIN(TestPageFindings)
#include "tst_pagefindings.moc"
