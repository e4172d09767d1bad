// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journeys/fixtureapp.h"
#include "ui/assistantdesk.h"
#include "ui/main/mainwindow.h"
#include "ui/repositories/chooserepositorydialog.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QDialogButtonBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace windlass;
using uitests::AssistantDesk;

//! What the menu of an app does to its link, and the branch that its pull request goes to.
class TestAppMenu final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void changesTheRepository();
    void removesTheLink();
    void removesFromTheList();
    void saysWhyNot();
    void choosesHowToReview();
    void choosesTheFolderInTheRepository();
    void keepsTheFolderWhilePushing();
    void choosesWhatTheFolderIs();
    void offersToWriteOnceAsAmplicationDoes();
    void listsDestinations();
    void takesTypedDestinations();
    void refusesDestinations_data();
    void refusesDestinations();
    void retriesAfterAFailure();
    void ignoresTheWheel();
    void pushesToTheDestination();

private:
    void openWindow(store::PublishMode mode);
    void makeBranch(const QString &name);
    void pushFirst();
    [[nodiscard]] store::App app() const { return m_desk->office->reloaded(m_app); }
    [[nodiscard]] QAction *action(const QString &name) const;
    [[nodiscard]] QString text(const QString &label) const;
    [[nodiscard]] QComboBox *destination() const;
    void type(const QString &branch);
    [[nodiscard]] QString shownError() const;

    std::unique_ptr<AssistantDesk> m_desk;
    std::unique_ptr<ui::MainWindow> m_window;
    store::App m_app;
};

void TestAppMenu::initTestCase()
{
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent"); // nobody's keychain is asked
}

void TestAppMenu::init()
{
    m_desk = std::make_unique<AssistantDesk>();
    QVERIFY(m_desk->openSignedIn());
    m_app = m_desk->newApp(u"orders-api"_s);
    QVERIFY(m_app.link);
}

void TestAppMenu::cleanup()
{
    m_window.reset();
    m_desk.reset();
}

void TestAppMenu::pushFirst()
{
    QVERIFY(m_desk->office->publish(m_app, m_desk->account));
    m_app = app();
}

void TestAppMenu::openWindow(store::PublishMode mode)
{
    m_app.link->mode = mode;
    QVERIFY(m_desk->office->apps.save(m_app));
    m_window = std::make_unique<ui::MainWindow>(*m_desk->context);
    m_window->show();
    QTRY_VERIFY(m_window->findChild<QLabel *>(u"plan"_s)->isVisible());
    QTRY_VERIFY(!text(u"plan"_s).startsWith(u"Looking"_s));
}

void TestAppMenu::makeBranch(const QString &name)
{
    (void)m_desk->desk.gitAtServer(u"acme/orders-api"_s, {u"branch"_s, name, u"main"_s});
    QVERIFY(!m_desk->desk.tip(u"acme/orders-api"_s, name).isEmpty());
}

QAction *TestAppMenu::action(const QString &name) const
{
    auto *found = m_window->findChild<QAction *>(name);
    if (auto *menu = qobject_cast<QMenu *>(found->parent()))
        Q_EMIT menu->aboutToShow();
    return found;
}

QString TestAppMenu::text(const QString &label) const
{
    const auto *found = m_window->findChild<QLabel *>(label);
    return found != nullptr && found->isVisible() ? found->text() : QString();
}

QComboBox *TestAppMenu::destination() const
{
    return m_window->findChild<QComboBox *>(u"destination"_s);
}

void TestAppMenu::type(const QString &branch)
{
    destination()->setFocus();
    destination()->lineEdit()->selectAll();
    QTest::keyClicks(destination()->lineEdit(), branch);
    QTest::keyClick(destination()->lineEdit(), Qt::Key_Return);
}

QString TestAppMenu::shownError() const
{
    for (const QLabel *label : m_window->findChildren<QLabel *>(u"errorMessage"_s)) {
        if (label->isVisible())
            return label->text();
    }
    return {};
}

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
    QVERIFY(m_desk->desk.repositories().contains(u"acme/orders-api"_s)); // only the link
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

void TestAppMenu::listsDestinations()
{
    pushFirst();
    makeBranch(u"develop"_s);
    openWindow(store::PublishMode::Direct);
    QVERIFY(!destination()->isVisible());
    QCOMPARE(text(u"branch"_s), u"main"_s);
    m_window->findChild<QAbstractButton *>(u"modeReview"_s)->click();
    QTRY_VERIFY(destination()->isVisible());
    QCOMPARE(text(u"branch"_s), QString());
    QCOMPARE(destination()->currentText(), u"main"_s);
    const int before = m_desk->desk.requests(u"GET"_s, u"/refs/branches"_s);
    destination()->showPopup();
    QTRY_COMPARE(destination()->count(), 2);
    QCOMPARE(destination()->itemText(0), u"develop"_s);
    destination()->hidePopup();
    destination()->showPopup(); // it is known now
    destination()->hidePopup();
    QCOMPARE(m_desk->desk.requests(u"GET"_s, u"/refs/branches"_s), before + 1);
    destination()->setCurrentIndex(0);
    Q_EMIT destination()->activated(0);
    QTRY_COMPARE(app().link->branch, u"develop"_s);
    QCOMPARE(destination()->currentText(), u"develop"_s);
}

void TestAppMenu::takesTypedDestinations()
{
    pushFirst();
    makeBranch(u"release/2"_s);
    openWindow(store::PublishMode::Review);
    type(u"  release/2 "_s);
    QTRY_COMPARE(app().link->branch, u"release/2"_s);
    QCOMPARE(shownError(), QString());
    type(u""_s); // nothing is no branch
    QCOMPARE(destination()->currentText(), u"release/2"_s);
}

void TestAppMenu::refusesDestinations_data()
{
    QTest::addColumn<QString>("branch");
    QTest::addColumn<QString>("words");
    QTest::newRow("not there") << u"nowhere"_s << u"has no branch nowhere"_s;
    QTest::newRow("no name") << u"a..b"_s << u"branch name"_s;
}

void TestAppMenu::refusesDestinations()
{
    QFETCH(QString, branch);
    QFETCH(QString, words);
    pushFirst();
    openWindow(store::PublishMode::Review);
    type(branch);
    QTRY_VERIFY(shownError().contains(words));
    QCOMPARE(app().link->branch, u"main"_s);
    QTRY_COMPARE(destination()->currentText(), u"main"_s);
}

void TestAppMenu::retriesAfterAFailure()
{
    pushFirst();
    openWindow(store::PublishMode::Review);
    QVERIFY(m_desk->desk.addFault({{u"host"_s, u"api"_s},
                                   {u"path"_s, u"/refs/branches$"_s},
                                   {u"action"_s, u"status"_s},
                                   {u"status"_s, 403}}));
    destination()->showPopup();
    QTRY_VERIFY_WITH_TIMEOUT(
        destination()->count() == 1 && destination()->itemText(0) != u"Loading..."_s, 30000);
    QVERIFY(!(destination()->model()->index(0, 0).flags() & Qt::ItemIsEnabled));
    const QString why = destination()->itemText(0);
    QVERIFY(journeys::writeFile(m_app.folder + u"/CHANGED.md"_s, "changed\n"));
    action(u"refresh"_s)->trigger(); // looking at the folder again is no reason to forget it
    QTRY_VERIFY(text(u"plan"_s).contains(u"1 changed"_s));
    QCOMPARE(destination()->itemText(0), why);
    destination()->hidePopup();
    QCOMPARE(destination()->currentText(), u"main"_s);
    destination()->showPopup();
    QTRY_COMPARE(destination()->itemText(0), u"main"_s);
    destination()->hidePopup();
}

void TestAppMenu::ignoresTheWheel()
{
    pushFirst();
    makeBranch(u"develop"_s);
    openWindow(store::PublishMode::Review);
    destination()->showPopup();
    QTRY_COMPARE(destination()->count(), 2);
    destination()->hidePopup();
    const QPointF at = destination()->rect().center();
    QWheelEvent wheel(at, destination()->mapToGlobal(at), {}, QPoint(0, 120), Qt::NoButton, {},
                      Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(destination(), &wheel);
    QCOMPARE(destination()->currentText(), u"main"_s);
}

void TestAppMenu::pushesToTheDestination()
{
    pushFirst();
    makeBranch(u"develop"_s);
    openWindow(store::PublishMode::Review);
    type(u"develop"_s);
    QTRY_COMPARE(app().link->branch, u"develop"_s);
    QVERIFY(journeys::writeFile(m_app.folder + u"/notes.txt"_s, "for review\n"));
    m_app = app();
    const auto report = m_desk->office->publish(m_app, m_desk->account);
    QVERIFY2(report, report ? "" : qPrintable(report.error().message));
    QVERIFY(report->pullRequest);
    QCOMPARE(report->pullRequest->destinationBranch, u"develop"_s);
}

QTEST_MAIN(TestAppMenu)
#include "tst_appmenu.moc"
