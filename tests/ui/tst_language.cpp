// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "foundation/language.h"
#include "foundation/logbook.h"
#include "gallery/appdesk.h"
#include "ui/help/helpdialog.h"
#include "ui/help/logdialog.h"
#include "ui/main/mainwindow.h"
#include "ui/settings/settingsdialog.h"
#include "workflows/languagesettings.h"

#include <QAction>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMenuBar>
#include <QPointer>
#include <QPushButton>
#include <QSettings>
#include <QSplitter>
#include <QTabWidget>
#include <QTest>
#include <QTreeView>

using namespace Qt::StringLiterals;
using namespace windlass;
using gallery::AppDesk;
using journeys::patience;

//! The language is changed while the window is open, and nothing else.
class TestLanguage final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanup();

    void callsEachByItsOwnName();
    void changesAtOnce();
    void turnsRound();
    void namesTheButtonsOfQt();
    void keepsWhatIsEntered();
    void keepsWhereOneIs();
    void keepsTheWorkspace();
    void letsAPushGoOn();
    void keepsResultsOfMany();
    void letsManyGoOn();
    void forgetsNoTyping();
    void tellsThatItCannotBeKept();
    void fallsBack();
    void endsWithEverythingElse();
    void turnsThePagesOfTheManual();
    void tellsTheLogInIt();

private:
    [[nodiscard]] ui::MainWindow &window() const { return *m_desk->browse.window; }
    template <typename T> [[nodiscard]] T *find(const QString &name) const
    {
        return window().findChild<T *>(name);
    }
    [[nodiscard]] QString text(const QString &label) const { return find<QLabel>(label)->text(); }
    [[nodiscard]] QString firstMenu() const
    {
        return window().menuBar()->actions().constFirst()->text();
    }
    [[nodiscard]] const Profile &profile() const { return m_desk->browse.office->services.profile; }
    void openSettings() { find<QAction>(u"settings"_s)->trigger(); }
    //! As a person does in the settings, which are open.
    void choose(const QString &language);
    //! Likewise, and without opening them.
    void use(const QString &language);

    std::unique_ptr<LogBook> m_log; //!< where a test makes one; the window goes first
    std::shared_ptr<AppDesk> m_desk;
};

void TestLanguage::initTestCase()
{
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent"); // nobody's keychain is asked
}

void TestLanguage::cleanup()
{
    m_desk.reset();
    m_log.reset();
    speak(u"en"_s);
    QCoreApplication::sendPostedEvents();
}

void TestLanguage::choose(const QString &language)
{
    auto *box = find<QComboBox>(u"language"_s);
    QVERIFY(box->isVisible());
    const int at = box->findData(language);
    QVERIFY(at >= 0);
    box->setCurrentIndex(at);
    box->setFocus();
    Q_EMIT box->activated(at);
    QCoreApplication::sendPostedEvents();
}

void TestLanguage::use(const QString &language)
{
    QVERIFY(workflows::useLanguage(profile(), language).has_value());
    QCoreApplication::sendPostedEvents();
}

void TestLanguage::callsEachByItsOwnName()
{
    m_desk = AppDesk::readyToPush();
    QVERIFY(m_desk != nullptr);
    openSettings();
    const auto *box = find<QComboBox>(u"language"_s);
    QStringList names;
    for (int at = 0; at < box->count(); ++at)
        names.append(box->itemText(at));
    QCOMPARE(names,
             (QStringList{u"As the system (English)"_s, u"Deutsch"_s, u"English"_s, u"Español"_s,
                          u"Français"_s, u"العربية"_s, u"日本語"_s, u"简体中文"_s}));
    QCOMPARE(box->currentIndex(), 0);
}

void TestLanguage::changesAtOnce()
{
    m_desk = AppDesk::readyToPush();
    QVERIFY(m_desk != nullptr);
    QCOMPARE(firstMenu(), u"&File"_s);
    openSettings();
    QPointer<QDialog> settings = window().findChild<ui::SettingsDialog *>();
    choose(u"de"_s);
    QCOMPARE(firstMenu(), u"&Datei"_s);
    QCOMPARE(settings->windowTitle(), u"Einstellungen"_s); // the same dialog
    QVERIFY(settings->isVisible());
    QCOMPARE(settings->focusWidget(), find<QComboBox>(u"language"_s));
    QCOMPARE(find<QTabWidget>(u"settingsFaces"_s)->count(), 4);
    QCOMPARE(workflows::storedLanguage(profile()), u"de"_s);
    QCOMPARE(window().menuBar()->actions().size(), 4); // none of before is left
    QCOMPARE(window().findChildren<QWidget *>(u"sidebar"_s).size(), 1);
    QTRY_VERIFY(find<QPushButton>(u"primary"_s)->isEnabled()); // the folder was looked at again
    QVERIFY(find<QPushButton>(u"primary"_s)->text() != u"Create and Push"_s);
    choose({});
    QCOMPARE(firstMenu(), u"&File"_s);
    QTRY_COMPARE(find<QPushButton>(u"primary"_s)->text(), u"Create and Push"_s);
    QCOMPARE(workflows::storedLanguage(profile()), QString());
}

void TestLanguage::turnsRound()
{
    m_desk = AppDesk::readyToPush();
    QVERIFY(m_desk != nullptr);
    QCOMPARE(window().layoutDirection(), Qt::LeftToRight);
    openSettings();
    choose(u"ar"_s);
    QCOMPARE(QGuiApplication::layoutDirection(), Qt::RightToLeft);
    QCOMPARE(window().layoutDirection(), Qt::RightToLeft);
    QCOMPARE(find<QWidget>(u"sidebar"_s)->layoutDirection(), Qt::RightToLeft);
    QVERIFY(find<QWidget>(u"sidebar"_s)->mapTo(&window(), QPoint()).x() > window().width() / 2);
    choose(u"ja"_s);
    QCOMPARE(window().layoutDirection(), Qt::LeftToRight);
}

//! Also where the translations of Qt are not installed.
void TestLanguage::namesTheButtonsOfQt()
{
    using Buttons = QDialogButtonBox;
    const auto texts = [] {
        QStringList all;
        const QDialogButtonBox box(Buttons::Cancel | Buttons::Close | Buttons::Save);
        for (const auto each : {Buttons::Cancel, Buttons::Close, Buttons::Save})
            all.append(box.button(each)->text().remove(u'&'));
        return all;
    };
    speak(u"de"_s);
    QCOMPARE(texts(), (QStringList{u"Abbrechen"_s, u"Schließen"_s, u"Speichern"_s}));
    speak(u"ja"_s);
    QCOMPARE(texts(), (QStringList{u"キャンセル"_s, u"閉じる"_s, u"保存"_s}));
}

void TestLanguage::keepsWhatIsEntered()
{
    m_desk = AppDesk::readyToPush();
    QVERIFY(m_desk != nullptr);
    find<QLineEdit>(u"message"_s)->setFocus();
    find<QLineEdit>(u"message"_s)->selectAll();
    QTest::keyClicks(find<QLineEdit>(u"message"_s), u"What I did"_s);
    const QRect place = window().geometry();
    auto *splitter = find<QSplitter>(u"sidebarAndPage"_s);
    splitter->setSizes({350, window().width() - 350});
    const QList<int> sizes = splitter->sizes();
    use(u"de"_s);
    QCOMPARE(window().geometry(), place);
    QCOMPARE(find<QSplitter>(u"sidebarAndPage"_s)->sizes(), sizes);
    QCOMPARE(window().focusWidget(), find<QLineEdit>(u"message"_s));
    QTRY_VERIFY(find<QPushButton>(u"primary"_s)->isEnabled()); // a new plan has come
    QCOMPARE(find<QLineEdit>(u"message"_s)->text(), u"What I did"_s);
}

void TestLanguage::keepsWhereOneIs()
{
    m_desk = AppDesk::signedIn();
    QVERIFY(m_desk != nullptr);
    for (const QString &name : {u"app-0"_s, u"app-1"_s})
        QVERIFY(m_desk->addPushed(name, gallery::nestApp()));
    QVERIFY(m_desk->show(AppDesk::State::UpToDate));
    auto *apps = find<QListView>(u"apps"_s);
    apps->setCurrentIndex(apps->model()->index(1, 0));
    use(u"fr"_s);
    QCOMPARE(find<QListView>(u"apps"_s)->currentIndex().row(), 1);
    QCOMPARE(find<QListView>(u"apps"_s)->selectionModel()->selectedIndexes().size(), 1);
    QVERIFY(find<QWidget>(u"appPage"_s)->isVisible());
    find<QAction>(u"showHistory"_s)->trigger();
    QCOMPARE(find<QTreeView>(u"history"_s)->model()->rowCount(), 1);
    find<QTreeView>(u"history"_s)
        ->setCurrentIndex(find<QTreeView>(u"history"_s)->model()->index(0, 0));
    use(u"es"_s);
    QVERIFY(find<QWidget>(u"historyPage"_s)->isVisible());
    QCOMPARE(find<QTreeView>(u"history"_s)->currentIndex().row(), 0);
    QVERIFY(text(u"historyTitle"_s).contains(u"app-1"_s));
}

void TestLanguage::keepsTheWorkspace()
{
    m_desk = AppDesk::signedIn();
    QVERIFY(m_desk != nullptr);
    journeys::BrowseDesk &browse = m_desk->browse;
    browse.startWindow();
    QVERIFY(browse.clickWorkspace(u"acme"_s));
    QTRY_VERIFY_WITH_TIMEOUT(browse.rows()->model()->rowCount() > 2, patience);
    find<QLineEdit>(u"repositoryFilter"_s)->setFocus();
    QTest::keyClicks(find<QLineEdit>(u"repositoryFilter"_s), u"shop"_s);
    browse.settle();
    browse.rows()->setCurrentIndex(browse.rows()->model()->index(0, 0));
    const QString chosen = browse.rows()->currentIndex().data().toString();
    QVERIFY(chosen.contains(u"shop"_s));
    QTRY_VERIFY_WITH_TIMEOUT(find<QPushButton>(u"copyCloneAddress"_s)->isEnabled(), patience);
    use(u"zh_CN"_s);
    QVERIFY(find<QWidget>(u"workspacePage"_s)->isVisible());
    QCOMPARE(find<QLineEdit>(u"repositoryFilter"_s)->text(), u"shop"_s);
    QCOMPARE(find<QListView>(u"workspaces"_s)->currentIndex().data().toString(), u"Acme"_s);
    QTRY_COMPARE_WITH_TIMEOUT(browse.rows()->currentIndex().data().toString(), chosen, patience);
}

void TestLanguage::letsAPushGoOn()
{
    m_desk = AppDesk::readyToPush();
    QVERIFY(m_desk != nullptr);
    QTRY_VERIFY(find<QPushButton>(u"primary"_s)->isEnabled());
    auto busy = m_desk->keepThreadsBusy();
    find<QPushButton>(u"primary"_s)->click();
    QCOMPARE(m_desk->first()->state(), AppDesk::State::Running);
    use(u"de"_s);
    QCOMPARE(m_desk->first()->state(), AppDesk::State::Running);
    QCOMPARE(find<QPushButton>(u"primary"_s)->text(), u"Abbrechen"_s);
    busy.reset();
    QVERIFY(m_desk->waitFor(AppDesk::State::UpToDate));
    QVERIFY(m_desk->first()->outcome()->result.has_value());
    QTRY_VERIFY(find<QPushButton>(u"openOnBitbucket"_s)->isVisible());
}

void TestLanguage::keepsResultsOfMany()
{
    m_desk = AppDesk::signedIn();
    QVERIFY(m_desk != nullptr);
    for (const QString &name : {u"app-0"_s, u"app-1"_s})
        QVERIFY(m_desk->link(m_desk->add(name, gallery::nestApp())));
    QVERIFY(m_desk->show(AppDesk::State::Ready));
    find<QAction>(u"pushAll"_s)->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(find<QPushButton>(u"primaryOfAll"_s)->isEnabled(), patience);
    use(u"de"_s); // before anything was pushed
    QTRY_VERIFY_WITH_TIMEOUT(find<QPushButton>(u"primaryOfAll"_s)->isEnabled(), patience);
    QCOMPARE(find<QTreeView>(u"pushes"_s)->model()->rowCount(), 2);
    find<QPushButton>(u"primaryOfAll"_s)->click();
    QTRY_VERIFY_WITH_TIMEOUT(!find<QPushButton>(u"primaryOfAll"_s)->isEnabled(), patience);
    find<QTreeView>(u"pushes"_s)
        ->setCurrentIndex(find<QTreeView>(u"pushes"_s)->model()->index(1, 0));
    use(u"en"_s);
    QVERIFY(find<QWidget>(u"pushAllPage"_s)->isVisible());
    QCOMPARE(text(u"pushAllSummary"_s), u"2 pushed."_s);
    QCOMPARE(find<QTreeView>(u"pushes"_s)->currentIndex().row(), 1);
    QVERIFY(find<QPushButton>(u"openPushed"_s)->isVisible());
    QCOMPARE(find<QListView>(u"apps"_s)->selectionModel()->selectedIndexes().size(), 2);
}

void TestLanguage::letsManyGoOn()
{
    m_desk = AppDesk::signedIn();
    QVERIFY(m_desk != nullptr);
    for (const QString &name : {u"app-0"_s, u"app-1"_s, u"app-2"_s})
        QVERIFY(m_desk->link(m_desk->add(name, gallery::nestApp())));
    QVERIFY(m_desk->show(AppDesk::State::Ready));
    find<QAction>(u"pushAll"_s)->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(find<QPushButton>(u"primaryOfAll"_s)->isEnabled(), patience);
    auto busy = m_desk->keepThreadsBusy();
    find<QPushButton>(u"primaryOfAll"_s)->click();
    use(u"de"_s);
    QCOMPARE(find<QPushButton>(u"primaryOfAll"_s)->text(), u"Abbrechen"_s);
    busy.reset();
    QTRY_VERIFY_WITH_TIMEOUT(!find<QPushButton>(u"primaryOfAll"_s)->isEnabled(), patience);
    use(u"en"_s);
    QCOMPARE(text(u"pushAllSummary"_s), u"3 pushed."_s);
    QVERIFY(m_desk->waitFor(AppDesk::State::UpToDate)); // the third was followed, too
}

void TestLanguage::forgetsNoTyping()
{
    m_desk = AppDesk::readyToPush();
    QVERIFY(m_desk != nullptr);
    openSettings();
    find<QLineEdit>(u"proxyAddress"_s)->setEnabled(true);
    QTest::keyClicks(find<QLineEdit>(u"proxyAddress"_s), u"half an addr"_s);
    choose(u"de"_s);
    QCOMPARE(find<QLineEdit>(u"proxyAddress"_s)->text(), u"half an addr"_s);
}

void TestLanguage::tellsThatItCannotBeKept()
{
    m_desk = AppDesk::readyToPush();
    QVERIFY(m_desk != nullptr);
    openSettings();
    QFile::remove(profile().settingsFile());
    QVERIFY(QDir().mkpath(profile().settingsFile())); // a folder in its place
    auto *box = find<QComboBox>(u"language"_s);
    choose(u"de"_s);
    QCOMPARE(find<QComboBox>(u"language"_s), box);
    QCOMPARE(box->currentIndex(), 0);
    QCOMPARE(firstMenu(), u"&File"_s);
    const auto *why = box->parentWidget()->findChild<QLabel *>(u"errorMessage"_s);
    QVERIFY(why->isVisible());
    QVERIFY2(why->text().startsWith(u"The settings cannot be written"_s), qPrintable(why->text()));
}

void TestLanguage::fallsBack()
{
    m_desk = AppDesk::signedIn();
    QVERIFY(m_desk != nullptr);
    QSettings(profile().settingsFile(), QSettings::IniFormat)
        .setValue(u"window/language"_s, u"de"_s);
    QCOMPARE(workflows::storedLanguage(profile()), u"de"_s);
    QSettings(profile().settingsFile(), QSettings::IniFormat)
        .setValue(u"window/language"_s, u"tlh"_s);
    QTest::ignoreMessage(QtWarningMsg,
                         "The language in the settings is unknown; the system's is spoken.");
    QCOMPARE(workflows::storedLanguage(profile()), QString());
}

//! With everything that is forgotten; what that was stays told.
void TestLanguage::endsWithEverythingElse()
{
    m_desk = AppDesk::readyToPush();
    QVERIFY(m_desk != nullptr);
    openSettings();
    choose(u"de"_s);
    find<QPushButton>(u"forgetEverything"_s)->click();
    find<QPushButton>(u"forgetForSure"_s)->click();
    QTRY_COMPARE(firstMenu(), u"&File"_s);
    QVERIFY2(text(u"forgetState"_s).startsWith(u"Windlass has forgotten"_s),
             qPrintable(text(u"forgetState"_s)));
    QCOMPARE(find<QComboBox>(u"language"_s)->currentIndex(), 0);
}

void TestLanguage::turnsThePagesOfTheManual()
{
    m_desk = AppDesk::readyToPush();
    QVERIFY(m_desk != nullptr);
    find<QAction>(u"manual"_s)->trigger();
    auto *help = window().findChild<ui::HelpDialog *>();
    QCOMPARE(help->windowTitle(), u"Windlass Help"_s);
    use(u"ja"_s);
    QVERIFY(help->isVisible());
    QVERIFY(help->windowTitle() != u"Windlass Help"_s);
    QCOMPARE(window().findChild<ui::HelpDialog *>(), help);
}

//! What stands in the log stays as it is.
void TestLanguage::tellsTheLogInIt()
{
    m_desk = AppDesk::signedIn();
    QVERIFY(m_desk != nullptr);
    m_log = std::make_unique<LogBook>(QtCriticalMsg);
    m_desk->browse.context->log = m_log.get();
    m_desk->browse.startWindow();
    find<QAction>(u"showLog"_s)->trigger();
    const QPointer<ui::LogDialog> log = window().findChild<ui::LogDialog *>();
    QCOMPARE(log->windowTitle(), u"Log"_s);
    find<QLineEdit>(u"logFilter"_s)->setText(u"windlass"_s);
    const QString place = text(u"logPlace"_s);
    use(u"de"_s);
    QCOMPARE(window().findChild<ui::LogDialog *>(), log);
    QVERIFY(log->isVisible());
    QCOMPARE(log->windowTitle(), u"Protokoll"_s);
    QCOMPARE(find<QLineEdit>(u"logFilter"_s)->placeholderText(), u"Filter"_s);
    QCOMPARE(find<QLineEdit>(u"logFilter"_s)->text(), u"windlass"_s);
    QVERIFY(text(u"logPlace"_s) != place);
    const auto *copy = find<QPushButton>(u"copyLog"_s);
    QVERIFY(copy->text() != u"Copy &Report"_s);
    QCOMPARE(copy->toolTip(), copy->accessibleDescription());
    QVERIFY(find<QPushButton>(u"openLogFolder"_s)->text() != u"Open &Folder"_s);
    log->reject();
    QTRY_VERIFY(!log);
}

QTEST_MAIN(TestLanguage)
#include "tst_language.moc"
