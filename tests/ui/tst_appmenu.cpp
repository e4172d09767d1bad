// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journeys/fixtureapp.h"
#include "ui/appwindowtest.h"
#include "ui/repositories/chooserepositorydialog.h"

#include <QAction>
#include <QCheckBox>
#include <QDialog>
#include <QDialogButtonBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace windlass;

//! What the menu of an app does to its link, and to the app in the list.
class TestAppMenu final : public uitests::AppWindowTest
{
    Q_OBJECT
private Q_SLOTS:
    void changesTheRepository();
    void removesTheLink();
    void removesFromTheList();
    void saysWhyNot();
    void choosesHowToReview();
    void choosesTheFolderInTheRepository();
    void keepsTheFolderWhilePushing();
    void choosesWhatTheFolderIs();
    void offersToWriteOnceAsAmplicationDoes();
};

void TestAppMenu::changesTheRepository()
{
    openWindow(store::PublishMode::Direct);
    action(u"changeLink"_s)->trigger();
    auto *dialog = m_window->findChild<ui::ChooseRepositoryDialog *>();
    QVERIFY(dialog != nullptr && dialog->isVisible());
    dialog->reject();
    QVERIFY(app().link.has_value()); // looking changes nothing
}

void TestAppMenu::removesTheLink()
{
    pushFirst();
    openWindow(store::PublishMode::Direct);
    QVERIFY(action(u"removeLink"_s)->isEnabled());
    action(u"removeLink"_s)->trigger();
    QVERIFY(!app().link.has_value());
    QTRY_COMPARE(m_window->findChild<QPushButton *>(u"primary"_s)->text(),
                 u"Choose Repository..."_s);
    QVERIFY(!action(u"removeLink"_s)->isEnabled());
    QCOMPARE(action(u"removeLink"_s)->toolTip(), u"This app is not linked to a repository."_s);
    QVERIFY(m_desk->desk.repositoryNames().contains(u"acme/orders-api"_s)); // only the link
    QCOMPARE(m_desk->office->apps.history(m_app.id)->size(), 1);
}

void TestAppMenu::removesFromTheList()
{
    openWindow(store::PublishMode::Direct);
    const QStringList before = QDir(m_app.folder).entryList(QDir::AllEntries | QDir::Hidden);
    action(u"removeApp"_s)->trigger();
    QVERIFY(m_desk->office->apps.all()->isEmpty());
    QCOMPARE(m_window->findChild<QListView *>(u"apps"_s)->model()->rowCount(), 0);
    QVERIFY(m_window->findChild<QWidget *>(u"emptyPage"_s)->isVisible());
    QCOMPARE(QDir(m_app.folder).entryList(QDir::AllEntries | QDir::Hidden), before);
}

void TestAppMenu::saysWhyNot()
{
    QVERIFY(m_desk->desk.addFault({{u"host"_s, u"api"_s},
                                   {u"path"_s, u"/2.0/repositories/acme/orders-api"_s},
                                   {u"action"_s, u"stall"_s},
                                   {u"seconds"_s, 30}}));
    openWindow(store::PublishMode::Direct);
    auto *primary = m_window->findChild<QPushButton *>(u"primary"_s);
    QTRY_VERIFY_WITH_TIMEOUT(primary->isEnabled(), journeys::patience);
    primary->click();
    QTRY_COMPARE(primary->text(), u"Cancel"_s);
    for (const QString &name : {u"changeLink"_s, u"removeLink"_s, u"reviewSettings"_s,
                                u"baseDirectoryOfApp"_s, u"generatorOutput"_s, u"removeApp"_s}) {
        QVERIFY(!action(name)->isEnabled());
        QCOMPARE(action(name)->toolTip(), u"A push of this app is running."_s);
        action(name)->setEnabled(true); // a screen reader needs no menu
        m_window->findChild<QAction *>(name)->trigger();
    }
    QVERIFY(m_window->findChild<ui::ChooseRepositoryDialog *>() == nullptr);
    QVERIFY(m_window->findChild<QDialog *>(u"reviewDialog"_s) == nullptr);
    QVERIFY(m_window->findChild<QDialog *>(u"directoryDialog"_s) == nullptr);
    QVERIFY(app().link.has_value());
}

void TestAppMenu::choosesHowToReview()
{
    pushFirst();
    m_app.link->lastReviewCommit = QString(40, u'a');
    m_app.link->lastReviewSource = QString(40, u'b');
    openWindow(store::PublishMode::Review);
    const auto opened = [this] {
        action(u"reviewSettings"_s)->trigger();
        return m_window->findChild<QDialog *>(u"reviewDialog"_s);
    };
    QDialog *dialog = opened();
    QVERIFY(dialog != nullptr && dialog->isVisible());
    auto *branch = dialog->findChild<QLineEdit *>(u"reviewBranch"_s);
    auto *save = dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Save);
    QCOMPARE(branch->text(), u"windlass/orders-api"_s);
    branch->setText(u"a..b"_s);
    QVERIFY(!save->isEnabled());
    QVERIFY(dialog->findChild<QLabel *>(u"reviewProblem"_s)->isVisible());
    branch->setText(u"windlass/orders-api"_s);
    dialog->findChild<QCheckBox *>(u"reviewDraft"_s)->setChecked(true);
    save->click();
    QVERIFY(app().link->opensDrafts && !app().link->closesSourceBranch);
    QCOMPARE(app().link->lastReviewCommit, QString(40, u'a')); // the branch is the same
    QTRY_VERIFY(m_window->findChild<QDialog *>(u"reviewDialog"_s) == nullptr);

    dialog = opened();
    dialog->findChild<QLineEdit *>(u"reviewBranch"_s)->setText(u"topic/orders"_s);
    dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Save)->click();
    QCOMPARE(app().link->reviewBranch, u"topic/orders"_s);
    QVERIFY(app().link->lastReviewCommit.isEmpty() && app().link->lastReviewSource.isEmpty());
    QVERIFY(app().link->opensDrafts);
}

void TestAppMenu::choosesTheFolderInTheRepository()
{
    pushFirst();
    openWindow(store::PublishMode::Direct);
    action(u"baseDirectoryOfApp"_s)->trigger();
    auto *dialog = m_window->findChild<QDialog *>(u"directoryDialog"_s);
    QVERIFY(dialog != nullptr && dialog->isVisible());
    auto *directory = dialog->findChild<QLineEdit *>(u"baseDirectory"_s);
    auto *problem = dialog->findChild<QLabel *>(u"directoryProblem"_s);
    auto *save = dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Save);
    QVERIFY(save->isEnabled() && !problem->isVisible());
    for (const QString &bad : {u"../shop"_s, u"a/../b"_s, u"a/.git/b"_s, u".GIT"_s, u"a\\b"_s,
                               u"git~1"_s, u"a\tb"_s, u"/home/ada/shop"_s}) {
        directory->setText(bad);
        QVERIFY2(!save->isEnabled() && problem->isVisible(), qPrintable(bad));
        QVERIFY(problem->text().endsWith(u"like services/shop."_s));
    }
    directory->setText(u" services//orders/ "_s);
    QVERIFY(save->isEnabled() && !problem->isVisible());
    save->click();
    QCOMPARE(app().link->baseDirectory, u"services/orders"_s);
    QTRY_VERIFY(m_window->findChild<QLabel *>(u"repository"_s)
                    ->text()
                    .startsWith(u"acme / orders-api / services/orders"_s));

    auto *primary = m_window->findChild<QPushButton *>(u"primary"_s);
    QTRY_VERIFY_WITH_TIMEOUT(primary->isEnabled(), journeys::patience);
    primary->click();
    const auto placed = [this] {
        return m_desk->desk.gitAtServer(u"acme/orders-api"_s,
                                        {u"ls-tree"_s, u"--name-only"_s, u"main:services"_s});
    };
    QTRY_COMPARE_WITH_TIMEOUT(placed(), u"orders"_s, journeys::patience);
}

void TestAppMenu::keepsTheFolderWhilePushing()
{
    pushFirst();
    QVERIFY(m_desk->desk.addFault({{u"host"_s, u"api"_s},
                                   {u"path"_s, u"/refs/branches/main"_s},
                                   {u"action"_s, u"stall"_s},
                                   {u"seconds"_s, 30}}));
    openWindow(store::PublishMode::Direct);
    action(u"baseDirectoryOfApp"_s)->trigger();
    auto *dialog = m_window->findChild<QDialog *>(u"directoryDialog"_s);
    QVERIFY(dialog != nullptr);
    QVERIFY(journeys::writeFile(m_app.folder + u"/MORE.md"_s, "more\n"));
    auto *primary = m_window->findChild<QPushButton *>(u"primary"_s);
    QTRY_VERIFY_WITH_TIMEOUT(primary->isEnabled(), journeys::patience);
    primary->click(); // as by somebody who needs no mouse
    QTRY_COMPARE(primary->text(), u"Cancel"_s);
    dialog->findChild<QLineEdit *>(u"baseDirectory"_s)->setText(u"elsewhere"_s);
    dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Save)->click();
    QVERIFY(app().link->baseDirectory.isEmpty());
}

void TestAppMenu::choosesWhatTheFolderIs()
{
    using store::SourceKind;
    openWindow(store::PublishMode::Direct);
    QVERIFY(action(u"generatorOutput"_s)->isEnabled());
    QVERIFY(!action(u"generatorOutput"_s)->isChecked());
    action(u"generatorOutput"_s)->trigger();
    QCOMPARE(app().link->source, SourceKind::GeneratorOutput);
    QVERIFY(action(u"generatorOutput"_s)->isChecked());
    action(u"generatorOutput"_s)->trigger();
    QCOMPARE(app().link->source, SourceKind::WorkingTree);
    QVERIFY(QDir(m_app.folder).mkdir(u".git"_s)); // somebody else made it one meanwhile
    QVERIFY(!action(u"generatorOutput"_s)->isEnabled());
    QCOMPARE(action(u"generatorOutput"_s)->toolTip(),
             u"The folder has a git repository of its own."_s);
    action(u"generatorOutput"_s)->setEnabled(true); // a screen reader needs no menu
    m_window->findChild<QAction *>(u"generatorOutput"_s)->trigger();
    QCOMPARE(app().link->source, SourceKind::WorkingTree);
}

void TestAppMenu::offersToWriteOnceAsAmplicationDoes()
{
    openWindow(store::PublishMode::Direct);
    QVERIFY(!action(u"writeOnce"_s)->isVisible());
    action(u"generatorOutput"_s)->trigger();
    QVERIFY(!action(u"writeOnce"_s)->isVisible()); // of another generator
    QVERIFY(journeys::writeFile(m_app.folder + u"/.amplicationignore"_s, "own/\n"));
    QTRY_VERIFY_WITH_TIMEOUT(action(u"writeOnce"_s)->isVisible(), journeys::patience);
    QVERIFY(action(u"writeOnce"_s)->isEnabled() && !action(u"writeOnce"_s)->isChecked());
    action(u"writeOnce"_s)->trigger();
    QVERIFY(app().link->writesOnceAsAmplication);
    QVERIFY(action(u"writeOnce"_s)->isChecked());
    action(u"writeOnce"_s)->trigger();
    QVERIFY(!app().link->writesOnceAsAmplication);
}

QTEST_MAIN(TestAppMenu)
#include "tst_appmenu.moc"
