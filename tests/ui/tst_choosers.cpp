// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gallery/appdesk.h"
#include "models/workspacemodel.h"
#include "ui/addapps/whattoconnectdialog.h"
#include "ui/main/mainwindow.h"
#include "ui/repositories/chooserepositorydialog.h"
#include "ui/widgets/errordialog.h"
#include "workflows/session.h"
#include "workflows/signout.h"

#include <QAbstractButton>
#include <QAction>
#include <QComboBox>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QPointer>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>

using namespace Qt::StringLiterals;
using namespace windlass;
using bitbucket::Workspace;
using gallery::AppDesk;
using journeys::patience;
using models::WorkspaceModel;

//! What changes while somebody chooses: the list of workspaces, the account, the app.
class TestChoosers final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanup();

    void keepsTheWorkspaceOfTheRepository();
    void keepsTheWorkspaceOfAll();
    void refusesAnAccountThatIsGone_data();
    void refusesAnAccountThatIsGone();
    void addsNothingWithoutTheAccount();
    void linksToItsOwnAccount();
    void leavesARunningPushAlone();
    void keepsTheFolderInTheRepository_data();
    void keepsTheFolderInTheRepository();
    void keepsWhatIsKnownOfTheRepository();

private:
    [[nodiscard]] ui::MainWindow &window() const { return *m_desk->browse.window; }
    template <typename T> [[nodiscard]] T *find(const QString &name) const
    {
        return window().findChild<T *>(name);
    }
    [[nodiscard]] bool addAccount(const QString &key);
    [[nodiscard]] int accounts() const;
    [[nodiscard]] QList<store::App> apps() const;
    //! Of an app that is not linked, with a name that is free, and ready to be answered.
    void openChooser();
    [[nodiscard]] ui::ChooseRepositoryDialog *chooser() const
    {
        return window().findChild<ui::ChooseRepositoryDialog *>();
    }
    [[nodiscard]] QString whyNot() const; //!< the chooser cannot be answered; empty when it can
    [[nodiscard]] QString told() const;   //!< in a dialog

    std::shared_ptr<AppDesk> m_desk;
};

namespace {

QList<Workspace> rowsOf(const WorkspaceModel &model)
{
    QList<Workspace> rows;
    for (int row = 0; row < model.rowCount(); ++row)
        rows.append(model.workspaceAt(row));
    return rows;
}

Workspace workspace(const QString &slug)
{
    return {.uuid = u"{%1}"_s.arg(slug), .slug = slug, .name = slug, .isDescribed = true};
}

//! As a fresh answer does.
void exchange(WorkspaceModel &model, const QList<Workspace> &rows)
{
    const models::WorkspaceSource source{
        .load = [rows] { return QtFuture::makeReadyFuture(Result<QList<Workspace>>(rows)); },
        .kept = rowsOf(model)};
    model.setSource(source);
    QTRY_COMPARE(rowsOf(model), rows);
    QCOMPARE(model.state(), models::LoadState::Complete);
}

} // namespace

void TestChoosers::initTestCase()
{
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent"); // nobody's keychain is asked
}

void TestChoosers::cleanup()
{
    m_desk.reset();
}

bool TestChoosers::addAccount(const QString &key)
{
    journeys::BrowseDesk &browse = m_desk->browse;
    const QJsonObject consumer{{u"key"_s, key},
                               {u"secret"_s, browse.desk.secret()},
                               {u"callback_url"_s, browse.desk.callback()}};
    return browse.desk.visitor().control("POST", u"consumer"_s, consumer).status == 200
           && browse.office
                  ->connectAccount({key, browse.desk.secret(), browse.desk.callback()},
                                   [&browse](const QUrl &page) { browse.browser.open(page); })
                  .has_value();
}

int TestChoosers::accounts() const
{
    return int(workflows::allAccounts(m_desk->browse.office->services)
                   .value_or(QList<store::Account>())
                   .size());
}

QList<store::App> TestChoosers::apps() const
{
    return m_desk->browse.office->apps.all().value_or(QList<store::App>());
}

void TestChoosers::openChooser()
{
    QVERIFY(m_desk->add(u"till-api"_s, gallery::nestApp()).id > 0);
    QVERIFY(m_desk->show(AppDesk::State::NotLinked) && m_desk->press(u"primary"_s));
    QVERIFY(chooser() != nullptr);
    QTRY_COMPARE_WITH_TIMEOUT(whyNot(), QString(), patience);
}

QString TestChoosers::whyNot() const
{
    if (chooser() == nullptr)
        return u"There is none."_s;
    const auto *choose = chooser()->findChild<QAbstractButton *>(u"choose"_s);
    return choose->isEnabled() ? QString() : u"Disabled: "_s + choose->toolTip();
}

QString TestChoosers::told() const
{
    const auto *dialog = window().findChild<ui::ErrorDialog *>();
    return dialog != nullptr ? dialog->findChild<QLabel *>(u"errorMessage"_s)->text() : QString();
}

void TestChoosers::keepsTheWorkspaceOfTheRepository()
{
    m_desk = AppDesk::signedIn();
    QVERIFY(m_desk != nullptr);
    ui::ChooseRepositoryDialog dialog(*m_desk->browse.context, m_desk->browse.account, {});
    dialog.show();
    auto *model = dialog.findChild<WorkspaceModel *>();
    QTRY_VERIFY_WITH_TIMEOUT(model->rowCount() > 1, patience);
    auto *box = dialog.findChild<QComboBox *>(u"workspaceChooser"_s);
    box->setCurrentIndex(1);
    const QString chosen = dialog.workspace();
    const QList<Workspace> before = rowsOf(*model);
    QCOMPARE(chosen, before.at(1).slug);
    QSignalSpy changed(box, &QComboBox::currentIndexChanged);
    exchange(*model, QList<Workspace>{workspace(u"aardvark"_s)} + before);
    QCOMPARE(dialog.workspace(), chosen);
    QCOMPARE(box->currentIndex(), 2);
    QCOMPARE(changed.count(), 0);
    exchange(*model, {workspace(u"aardvark"_s)}); // it is gone
    QCOMPARE(dialog.workspace(), u"aardvark"_s);
    QVERIFY(changed.count() > 0);
}

void TestChoosers::keepsTheWorkspaceOfAll()
{
    WorkspaceModel model;
    exchange(model, {workspace(u"acme"_s), workspace(u"globex"_s)});
    ui::WhatToConnectDialog dialog(u"/platform"_s, {{u"apps/admin"_s, {}, u"admin"_s}}, model,
                                   true);
    dialog.show();
    dialog.findChild<QAbstractButton *>(u"repositoryEach"_s)->click();
    auto *box = dialog.findChild<QComboBox *>(u"workspaceOfAll"_s);
    box->setCurrentIndex(1);
    QCOMPARE(dialog.workspace(), u"globex"_s);
    exchange(model, {workspace(u"aardvark"_s), workspace(u"acme"_s), workspace(u"globex"_s)});
    QCOMPARE(dialog.workspace(), u"globex"_s);
    QCOMPARE(box->currentText(), u"globex"_s);
    exchange(model, {});
    QCOMPARE(dialog.workspace(), QString());
    QVERIFY(!dialog.findChild<QAbstractButton *>(u"addFoundApps"_s)->isEnabled());
}

void TestChoosers::refusesAnAccountThatIsGone_data()
{
    QTest::addColumn<bool>("hasOther");
    QTest::addColumn<bool>("isSeen"); // by the window
    QTest::newRow("the only one") << false << true;
    QTest::newRow("one of two") << true << true;
    QTest::newRow("by another program") << false << false;
}

void TestChoosers::refusesAnAccountThatIsGone()
{
    QFETCH(bool, hasOther);
    QFETCH(bool, isSeen);
    m_desk = AppDesk::signedIn();
    QVERIFY(m_desk != nullptr);
    QVERIFY(!hasOther || addAccount(u"second-key"_s));
    openChooser();
    const QPointer<ui::ChooseRepositoryDialog> dialog = chooser();
    if (isSeen) {
        find<QAction>(u"signOut"_s)->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(find<QMessageBox>(u"signedOut"_s) != nullptr, patience);
        QVERIFY(!dialog || !dialog->isVisible());
        if (dialog) // it goes later
            dialog->findChild<QAbstractButton *>(u"choose"_s)->click();
    } else {
        QVERIFY(journeys::awaited(workflows::signOut(m_desk->browse.office->services,
                                                     m_desk->browse.office->sessions,
                                                     m_desk->browse.account)));
        auto *choose = dialog->findChild<QAbstractButton *>(u"choose"_s);
        QTRY_COMPARE_WITH_TIMEOUT(whyNot(), QString(), patience);
        choose->click();
        QCOMPARE(told(), u"The account of this app is signed out. Sign in again."_s);
    }
    QCOMPARE(accounts(), hasOther ? 1 : 0);
    QVERIFY(!apps().constFirst().link);
}

void TestChoosers::addsNothingWithoutTheAccount()
{
    m_desk = AppDesk::signedIn();
    QVERIFY(m_desk != nullptr);
    const QByteArray nest = gallery::nestApp().value(u"package.json"_s);
    QVERIFY(m_desk->change(u"platform"_s, {{u"apps/admin/package.json"_s, nest},
                                           {u"apps/orders/package.json"_s, nest}}));
    m_desk->browse.startWindow();
    window().addFolder(m_desk->browse.desk.path(u"platform"_s));
    QTRY_VERIFY(window().findChild<ui::WhatToConnectDialog *>() != nullptr);
    find<QAbstractButton>(u"oneRepository"_s)->click();
    find<QAbstractButton>(u"addFoundApps"_s)->click();
    QTRY_VERIFY(chooser() != nullptr);
    auto *choose = chooser()->findChild<QAbstractButton *>(u"choose"_s);
    QTRY_COMPARE_WITH_TIMEOUT(whyNot(), QString(), patience);
    QVERIFY(journeys::awaited(workflows::signOut(
        m_desk->browse.office->services, m_desk->browse.office->sessions, m_desk->browse.account)));
    QTRY_COMPARE_WITH_TIMEOUT(whyNot(), QString(), patience);
    choose->click();
    QCOMPARE(told(), u"The account of this app is signed out. Sign in again."_s);
    QVERIFY(apps().isEmpty());
}

//! Whatever the window shows by now.
void TestChoosers::linksToItsOwnAccount()
{
    m_desk = AppDesk::signedIn();
    QVERIFY(m_desk != nullptr);
    QVERIFY(addAccount(u"second-key"_s)); // and that is shown first
    openChooser();
    for (QAction *one : find<QMenu>(u"accountMenu"_s)->actions()) {
        if (one->isCheckable() && !one->isChecked()) {
            one->trigger();
            break;
        }
    }
    chooser()->findChild<QAbstractButton *>(u"choose"_s)->click();
    QVERIFY(apps().constFirst().link);
    QCOMPARE(apps().constFirst().link->consumerKey, u"second-key"_s);
}

void TestChoosers::leavesARunningPushAlone()
{
    m_desk = AppDesk::readyToPush();
    QVERIFY(m_desk != nullptr);
    find<QAction>(u"changeLink"_s)->trigger();
    QVERIFY(chooser() != nullptr);
    auto *rows = chooser()->findChild<QTreeView *>(u"repositories"_s);
    QTRY_VERIFY_WITH_TIMEOUT(rows->model()->rowCount() > 2, patience);
    rows->setCurrentIndex(rows->model()->index(2, 0)); // one that is there
    auto *choose = chooser()->findChild<QAbstractButton *>(u"choose"_s);
    QTRY_COMPARE_WITH_TIMEOUT(whyNot(), QString(), patience);
    auto busy = m_desk->keepThreadsBusy();
    find<QAbstractButton>(u"primary"_s)->click();
    QCOMPARE(m_desk->first()->state(), AppDesk::State::Running);
    choose->click();
    QCOMPARE(m_desk->first()->state(), AppDesk::State::Running);
    QCOMPARE(apps().constFirst().link->repositorySlug, u"shop-api-new"_s);
    QCOMPARE(told(), u"A push of this app is running."_s);
    busy.reset();
    QVERIFY(m_desk->waitFor(AppDesk::State::UpToDate));
    QCOMPARE(apps().constFirst().link->repositorySlug, u"shop-api-new"_s);
}

void TestChoosers::keepsTheFolderInTheRepository_data()
{
    QTest::addColumn<bool>("isNew"); // or one that is there
    QTest::newRow("new") << true;
    QTest::newRow("there") << false;
}

//! Without it, the files would go beside what another repository has.
void TestChoosers::keepsTheFolderInTheRepository()
{
    QFETCH(bool, isNew);
    m_desk = AppDesk::readyToPush();
    QVERIFY(m_desk != nullptr);
    m_desk->first()->setBaseDirectory(u"services/shop"_s);
    QCOMPARE(apps().constFirst().link->baseDirectory, u"services/shop"_s);
    find<QAction>(u"changeLink"_s)->trigger();
    QVERIFY(chooser() != nullptr);
    auto *rows = chooser()->findChild<QTreeView *>(u"repositories"_s);
    QTRY_VERIFY_WITH_TIMEOUT(rows->model()->rowCount() > 2, patience);
    if (isNew)
        chooser()->findChild<QLineEdit *>(u"newRepositoryName"_s)->setText(u"other-name"_s);
    else
        rows->setCurrentIndex(rows->model()->index(2, 0));
    auto *choose = chooser()->findChild<QAbstractButton *>(u"choose"_s);
    QTRY_COMPARE_WITH_TIMEOUT(whyNot(), QString(), patience);
    choose->click();
    const store::Link link = *apps().constFirst().link;
    QVERIFY(link.repositorySlug != u"shop-api-new"_s);
    QCOMPARE(link.isToBeCreated(), isNew);
    QCOMPARE(link.baseDirectory, u"services/shop"_s);
}

void TestChoosers::keepsWhatIsKnownOfTheRepository()
{
    m_desk = AppDesk::readyToPush();
    QVERIFY(m_desk != nullptr);
    bitbucket::Repository repository;
    repository.uuid = u"{shop}"_s;
    repository.slug = u"shop"_s;
    repository.mainBranch = u"main"_s;
    workflows::ManageApps &manage = m_desk->browse.office->apps;
    const store::Account &account = m_desk->browse.account;
    QVERIFY(manage.linkToExisting(apps().constFirst(), account, u"acme"_s, repository));
    store::App app = apps().constFirst();
    app.link->mode = store::PublishMode::Review;
    app.link->branch = u"develop"_s;
    app.link->reviewBranch = u"windlass/shop"_s;
    app.link->lastCommit = QString(40, u'a');
    QVERIFY(manage.save(app));
    repository.slug = u"renamed"_s;
    QVERIFY(manage.linkToExisting(app, account, u"globex"_s, repository, u"shop"_s));
    const store::Link again = *apps().constFirst().link;
    QCOMPARE(again.workspaceSlug, u"globex"_s);
    QCOMPARE(again.repositorySlug, u"renamed"_s);
    QCOMPARE(again.baseDirectory, u"shop"_s);
    QCOMPARE(again.mode, store::PublishMode::Review);
    QCOMPARE(again.branch, u"develop"_s);
    QCOMPARE(again.reviewBranch, u"windlass/shop"_s);
    QCOMPARE(again.lastCommit, QString(40, u'a'));
    repository.uuid = u"{another}"_s;
    QVERIFY(manage.linkToExisting(app, account, u"globex"_s, repository));
    const store::Link another = *apps().constFirst().link;
    QCOMPARE(another.branch, u"main"_s);
    QCOMPARE(another.lastCommit, QString());
    QCOMPARE(another.mode, store::PublishMode::Direct);
}

QTEST_MAIN(TestChoosers)
#include "tst_choosers.moc"
