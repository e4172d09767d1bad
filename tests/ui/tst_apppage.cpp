// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journeys/fixtureapp.h"
#include "store/keptfindings.h"
#include "ui/apppagetest.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace windlass;
using journeys::writeFile;
using uitests::nestPackage;
using State = ui::AppController::State;

//! The page of an app: its kind, its state, and how its pushes go.
class TestAppPage final : public uitests::AppPageTest
{
    Q_OBJECT
private Q_SLOTS:
    void showsTheKind();
    void keepsTheMessageThatWasTyped();
    void continuesAfterAnInterruption();
    void waitsForOtherPushes();
    void takesADoubleClickForOne();
    void tellsWhatWasRefused();
    void offersToLookAgainFirstOfAll();
    void asksOnceWhetherToTrust();
    void showsChangesByItself();
    void showsThatTheFolderIsMissing();
    void isShort_data();
    void isShort();

private:
    //! Pushes, and then once more, which the server refuses.
    void pushIsRefused();
};

void TestAppPage::showsTheKind()
{
    show({{u"package.json"_s, nestPackage}, {u".gitignore"_s, "dist/\n"}});
    QCOMPARE(text(u"kind"_s), u"Nest 11.0"_s);
    QCOMPARE(m_desk->page->findChild<QLineEdit *>(u"message"_s)->text(), u"Nest 11: generated"_s);
    QCOMPARE(text(u"findings"_s), QString());
    keepPicture(u"clean"_s);
}

void TestAppPage::keepsTheMessageThatWasTyped()
{
    show({{u"package.json"_s, nestPackage}});
    auto *message = m_desk->page->findChild<QLineEdit *>(u"message"_s);
    message->selectAll();
    QTest::keyClicks(message, u"My own words"_s);
    m_desk->app->refresh();
    QTRY_VERIFY(m_desk->app->state() == State::Ready);
    QTest::qWait(0);
    QCOMPARE(message->text(), u"My own words"_s);
}

void TestAppPage::continuesAfterAnInterruption()
{
    show({{u".gitignore"_s, "x\n"}, {u"a"_s, "a\n"}});
    QVERIFY(m_desk->desk.addFault({{u"method"_s, u"POST"_s},
                                   {u"path"_s, u"/repositories/acme/new-shop$"_s},
                                   {u"action"_s, u"drop"_s},
                                   {u"where"_s, u"before"_s},
                                   {u"after"_s, true}}));
    QCOMPARE(button(u"primary"_s)->text(), u"Create and Push"_s);
    m_desk->app->push(u"First"_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->app->state() == State::Paused, 30000);
    QVERIFY(!m_desk->app->outcome()->result);
    QCOMPARE(button(u"primary"_s)->text(), u"Continue Push"_s);
    QCOMPARE(m_desk->app->stateText(), u"paused: continue"_s);
    keepPicture(u"paused"_s);
    button(u"primary"_s)->click();
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->app->state() == State::UpToDate, 30000);
    QVERIFY(m_desk->app->outcome()->result);
    QCOMPARE(m_desk->desk.tip(u"acme/new-shop"_s, u"main"_s),
             m_desk->app->outcome()->report.commit);
}

void TestAppPage::waitsForOtherPushes()
{
    show({{u"src/main.ts"_s, "export {};\n"}});
    const workflows::PushQueue::Place one(m_desk->context->services.pushQueue);
    const workflows::PushQueue::Place other(m_desk->context->services.pushQueue);
    button(u"primary"_s)->click();
    QCOMPARE(m_desk->app->state(), State::Running);
    QTRY_COMPARE(m_desk->app->stateText(), u"waiting..."_s); // it looks for its turn in a thread
    QCOMPARE(text(u"phase"_s), u"Waiting..."_s);
    QCOMPARE(button(u"primary"_s)->text(), u"Cancel"_s);
    keepPicture(u"waiting"_s);
    m_desk->page->cancel();
    QTRY_VERIFY(m_desk->app->outcome() && m_desk->app->state() == State::Ready);
    QCOMPARE(m_desk->app->outcome()->result.error().kind, ErrorKind::Cancelled);
    QVERIFY(!m_desk->desk.repositoryNames().contains(u"acme/new-shop"_s));
}

void TestAppPage::takesADoubleClickForOne()
{
    show({{u"src/main.ts"_s, "export {};\n"}});
    const workflows::PushQueue::Place one(m_desk->context->services.pushQueue);
    const workflows::PushQueue::Place other(m_desk->context->services.pushQueue);
    button(u"primary"_s)->click();
    QCOMPARE(button(u"primary"_s)->text(), u"Cancel"_s);
    button(u"primary"_s)->click(); // a double click is not a change of mind
    QTRY_COMPARE(m_desk->app->stateText(), u"waiting..."_s);
    QTest::qWait(QApplication::doubleClickInterval());
    QCOMPARE(m_desk->app->state(), State::Running);
    button(u"primary"_s)->click();
    QTRY_VERIFY(m_desk->app->outcome() && m_desk->app->state() == State::Ready);
    QCOMPARE(m_desk->app->outcome()->result.error().kind, ErrorKind::Cancelled);
}

void TestAppPage::pushIsRefused()
{
    show({{u".gitignore"_s, "x\n"}, {u"a"_s, "a\n"}});
    m_desk->app->push(u"First"_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->app->state() == State::UpToDate, 30000);
    const QJsonObject rules{
        {u"full_name"_s, u"acme/new-shop"_s},
        {u"push"_s, QJsonObject{{u"refusal"_s, u"Permission denied to update branch main."_s}}}};
    QCOMPARE(m_desk->desk.visitor().control("POST", u"repository"_s, rules).status, 200);
    QVERIFY(writeFile(m_folder + u"/a"_s, "b\n"));
    m_desk->app->refresh();
    QTRY_VERIFY(m_desk->app->state() == State::Ready);
    m_desk->app->push(u"Second"_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->app->outcome() && m_desk->app->state() != State::Running,
                             30000);
    QVERIFY(!m_desk->app->outcome()->result);
    QVERIFY(m_desk->app->outcome()->result.error().message.contains(u"branch restriction"_s));
    QTRY_VERIFY(m_desk->app->state() == State::Ready); // refused, not interrupted
}

void TestAppPage::tellsWhatWasRefused()
{
    pushIsRefused();
    if (QTest::currentTestFailed())
        return;
    QPushButton *remedy = nullptr;
    for (QPushButton *one : m_desk->page->findChildren<QPushButton *>()) {
        if (one->isVisible() && one->text() == u"Push for Review"_s)
            remedy = one;
    }
    QVERIFY(remedy != nullptr);
    keepPicture(u"refused"_s);
    const QJsonObject none{{u"full_name"_s, u"acme/new-shop"_s},
                           {u"push"_s, QJsonObject{{u"refusal"_s, QString()}}}};
    QCOMPARE(m_desk->desk.visitor().control("POST", u"repository"_s, none).status, 200);
    remedy->click(); // at once, without another click
    QCOMPARE(m_desk->app->app().link->mode, store::PublishMode::Review);
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->app->outcome() && m_desk->app->state() != State::Running,
                             30000);
    QVERIFY(m_desk->app->outcome()->result && m_desk->app->outcome()->report.pullRequest);
}

void TestAppPage::offersToLookAgainFirstOfAll()
{
    pushIsRefused();
    if (QTest::currentTestFailed())
        return;
    QVERIFY(QDir(m_folder).removeRecursively());
    m_desk->app->refresh();
    QTRY_VERIFY(m_desk->app->state() == State::Unusable);
    QCOMPARE(button(u"remedy"_s)->text(), u"Look Again"_s);
    QVERIFY(!button(u"openFolder"_s)->isVisible()); // there is none to open
}

void TestAppPage::asksOnceWhetherToTrust()
{
    const QString other = m_desk->desk.path(u"other"_s);
    QVERIFY(QDir().mkpath(other));
    (void)journeys::git({u"-C"_s, other, u"init"_s, u"-q"_s}, m_desk->desk.environment);
    show({{u".git"_s, "gitdir: " + other.toUtf8() + "/.git\n"}, {u"a"_s, "a\n"}});
    QCOMPARE(m_desk->app->state(), State::Unusable);
    QVERIFY(m_desk->app->planError()->message.contains(other));
    QCOMPARE(button(u"remedy"_s)->text(), u"Trust This Folder"_s);
    keepPicture(u"trust"_s);
    button(u"remedy"_s)->click();
    QVERIFY(m_desk->waitFor(State::Ready));
    QVERIFY(!button(u"remedy"_s)->isVisible());
    const auto kept = m_desk->office->services.keptFindings.all(m_desk->app->app().id);
    QVERIFY(kept);
    QCOMPARE(*kept, (QList<store::KeptFinding>{{u"trusted-folder"_s, m_folder, u"folder"_s}}));
}

void TestAppPage::showsChangesByItself()
{
    show({{u".gitignore"_s, "x\n"}, {u"a"_s, "a\n"}, {u"x/y"_s, "1\n"}});
    m_desk->app->push(u"First"_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->app->state() == State::UpToDate, 30000);
    QVERIFY(writeFile(m_folder + u"/a"_s, "b\n"));
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->app->stateText(), u"1 change(s)"_s, 30000);
    QTRY_VERIFY(button(u"primary"_s)->isEnabled());
    QVERIFY(writeFile(m_folder + u"/new/deep/b"_s, "b\n"));
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->app->stateText(), u"2 change(s)"_s, 30000);
    QVERIFY(writeFile(m_folder + u"/new/deep/c"_s, "c\n")); // what is new is watched as well
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->app->stateText(), u"3 change(s)"_s, 30000);
    m_desk->page->showApp(nullptr); // nobody looks any more
    QVERIFY(writeFile(m_folder + u"/d"_s, "d\n"));
    QTest::qWait(1500);
    QCOMPARE(m_desk->app->stateText(), u"3 change(s)"_s);
    m_desk->page->showApp(m_desk->app.get());
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->app->stateText(), u"4 change(s)"_s, 30000);
}

void TestAppPage::showsThatTheFolderIsMissing()
{
    show({{u".gitignore"_s, "x\n"}, {u"a"_s, "a\n"}});
    const QString away = m_desk->desk.path(u"away"_s);
    QVERIFY(QFile::rename(m_folder, away));
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->app->stateText(), u"folder is missing"_s, 30000);
    QVERIFY(!button(u"primary"_s)->isEnabled());
    keepPicture(u"missing"_s);
    QVERIFY(QFile::rename(away, m_folder));
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->app->stateText(), u"ready for the first push"_s, 30000);
    QVERIFY(button(u"primary"_s)->isEnabled());
}

void TestAppPage::isShort_data()
{
    QTest::addColumn<QString>("env");
    QTest::newRow("clean") << QString();
    QTest::newRow("with a finding") << u"DB_PASSWORD=hunter22\n"_s;
}

void TestAppPage::isShort()
{
    QFETCH(QString, env);
    show({{u".gitignore"_s, "x\n"}, {u".env"_s, env.toUtf8()}, {u"b.log"_s, "x"}});
    QStringList words;
    int controls = 0;
    static const QRegularExpression blanks(u"\\s+"_s);
    for (const QWidget *widget : m_desk->page->findChildren<QWidget *>()) {
        if (!widget->isVisible())
            continue;
        if (const auto *label = qobject_cast<const QLabel *>(widget))
            words += label->text().split(blanks, Qt::SkipEmptyParts);
        if (const auto *pressed = qobject_cast<const QAbstractButton *>(widget)) {
            words += pressed->text().split(blanks, Qt::SkipEmptyParts);
            QVERIFY2(!pressed->text().isEmpty() || !pressed->accessibleName().isEmpty(),
                     qPrintable(pressed->objectName()));
        }
        if ((widget->focusPolicy() & Qt::TabFocus) != 0 && widget->isEnabled())
            ++controls;
    }
    QVERIFY2(words.size() <= 60, qPrintable(words.join(u' ')));
    QVERIFY2(controls <= 12, qPrintable(QString::number(controls)));
}

QTEST_MAIN(TestAppPage)
#include "tst_apppage.moc"
