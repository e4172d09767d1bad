// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gallery/appdesk.h"
#include "ui/addapps/whattoconnectdialog.h"
#include "ui/main/mainwindow.h"
#include "ui/pushall/pushallpage.h"
#include "ui/repositories/chooserepositorydialog.h"
#include "workflows/signout.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QDropEvent>
#include <QFileInfo>
#include <QLabel>
#include <QListView>
#include <QListWidget>
#include <QMimeData>
#include <QProcess>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace windlass;
using gallery::AppDesk;
using journeys::patience;

//! A folder is added that holds several apps: one question, and where its answers lead.
class TestAddApps final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void takesFoldersThatAreDropped();
    void takesNothingElseThatIsDropped();
    void asksNothingAboutOne();
    void asksNothingTwice();
    void addsNothingWhenCancelled();
    void addsTheFolderItself();
    void leavesTheChoice();
    void givesARepositoryEach();
    void givesAFolderEach();
    void addsWhatIsTicked();
    void asksWithoutAnAccount();
    void givesServicesOfAmplicationAPlaceEach();
    void letsLaterServicesInherit();
    void followsANewerBuild();
    void linksAsWhatTheFolderIs_data();
    void linksAsWhatTheFolderIs();

private:
    [[nodiscard]] bool build(const QString &service, const QString &build, int minutesAgo) const;
    void addServices(const QString &choice);
    void makePlatform();
    void addPlatform();
    [[nodiscard]] ui::MainWindow &window() const { return *m_desk->browse.window; }
    [[nodiscard]] ui::WhatToConnectDialog *dialog() const
    {
        return window().findChild<ui::WhatToConnectDialog *>();
    }
    void answer(const QString &choice);
    [[nodiscard]] QStringList added() const;
    [[nodiscard]] QList<store::App> apps() const
    {
        return m_desk->browse.office->apps.all().value_or(QList<store::App>());
    }

    std::shared_ptr<AppDesk> m_desk;
};

void TestAddApps::initTestCase()
{
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent"); // nobody's keychain is asked
}

void TestAddApps::init()
{
    m_desk = AppDesk::signedIn();
    QVERIFY(m_desk != nullptr);
    makePlatform();
}

void TestAddApps::cleanup()
{
    m_desk.reset();
}

void TestAddApps::makePlatform()
{
    const QByteArray nest = gallery::nestApp().value(u"package.json"_s);
    QVERIFY(m_desk->change(u"platform"_s, {{u"README.md"_s, "All of it.\n"},
                                           {u"apps/admin/package.json"_s, nest},
                                           {u"apps/orders/package.json"_s, nest},
                                           {u"import/go.mod"_s, "module import\n"}}));
}

void TestAddApps::addPlatform()
{
    if (!m_desk->browse.window)
        m_desk->browse.startWindow();
    window().addFolder(m_desk->browse.desk.path(u"platform"_s));
    QTRY_VERIFY(dialog() != nullptr && dialog()->isVisible());
}

void TestAddApps::answer(const QString &choice)
{
    dialog()->findChild<QAbstractButton *>(choice)->click();
    auto *add = dialog()->findChild<QAbstractButton *>(u"addFoundApps"_s);
    QTRY_VERIFY_WITH_TIMEOUT(add->isEnabled(), patience);
    add->click();
}

QStringList TestAddApps::added() const
{
    const QString root = m_desk->browse.desk.path(u"platform"_s);
    QStringList folders;
    for (const store::App &app : apps())
        folders.append(app.folder.mid(root.size()));
    return folders;
}

//! Whether \a window takes what lies at \a urls, and did.
static bool isDropped(QWidget &window, const QList<QUrl> &urls)
{
    QMimeData data;
    data.setUrls(urls);
    const QPoint place(window.width() / 2, window.height() / 2);
    QDragEnterEvent enter(place, Qt::MoveAction | Qt::CopyAction, &data, Qt::LeftButton,
                          Qt::NoModifier);
    enter.ignore();
    QApplication::sendEvent(&window, &enter);
    if (!enter.isAccepted())
        return false;
    QDropEvent drop(place, Qt::MoveAction | Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&window, &drop);
    return drop.isAccepted() && drop.dropAction() == Qt::CopyAction; // moved: the folder were gone
}

void TestAddApps::takesFoldersThatAreDropped()
{
    m_desk->browse.startWindow();
    const QString root = m_desk->browse.desk.path(u"platform"_s);
    QVERIFY(isDropped(window(), {QUrl::fromLocalFile(root + u"/apps/admin"_s),
                                 QUrl::fromLocalFile(root + u"/import"_s)}));
    QTRY_COMPARE(apps().size(), 2);
    QStringList all = added();
    all.sort(); // each comes when it was looked into
    QCOMPARE(all, (QStringList{u"/apps/admin"_s, u"/import"_s}));
    QVERIFY(QFileInfo::exists(root + u"/apps/admin"_s));
}

void TestAddApps::takesNothingElseThatIsDropped()
{
    m_desk->browse.startWindow();
    const QString root = m_desk->browse.desk.path(u"platform"_s);
    QVERIFY(!isDropped(window(), {QUrl::fromLocalFile(root + u"/README.md"_s)}));
    QVERIFY(!isDropped(window(), {QUrl(u"https://example.com/"_s)}));
    QCOMPARE(apps().size(), 0);
}

void TestAddApps::asksNothingAboutOne()
{
    m_desk->browse.startWindow();
    QVERIFY(m_desk->change(u"alone"_s, gallery::nestApp()));
    window().addFolder(m_desk->browse.desk.path(u"alone"_s));
    QTRY_COMPARE(apps().size(), 1);
    QVERIFY(dialog() == nullptr);
    QVERIFY(window().findChild<QWidget *>(u"appPage"_s)->isVisible());
}

void TestAddApps::asksNothingTwice()
{
    addPlatform();
    dialog()->findChild<QAbstractButton *>(u"addAsOneApp"_s)->click();
    QTRY_COMPARE(apps().size(), 1);
    QTRY_VERIFY(dialog() == nullptr);
    QVERIFY(m_desk->browse.clickWorkspace(u"acme"_s));
    window().addFolder(m_desk->browse.desk.path(u"platform"_s));
    QTRY_VERIFY(window().findChild<QWidget *>(u"appPage"_s)->isVisible() || dialog() != nullptr);
    QVERIFY(dialog() == nullptr);
}

void TestAddApps::addsNothingWhenCancelled()
{
    addPlatform();
    QCOMPARE(dialog()->findChild<QLabel *>(u"foundApps"_s)->text(),
             u"platform holds 3 app(s). What to connect?"_s);
    QCOMPARE(dialog()->findChild<QLabel *>(u"connectHint"_s)->text(),
             u"Nothing is created until you push."_s);
    dialog()->findChild<QAbstractButton *>(u"cancelAdding"_s)->click();
    QTRY_VERIFY(dialog() == nullptr);
    QVERIFY(apps().isEmpty());
}

void TestAddApps::addsTheFolderItself()
{
    addPlatform();
    dialog()->findChild<QAbstractButton *>(u"addAsOneApp"_s)->click();
    QTRY_COMPARE(added(), QStringList{QString()});
    QVERIFY(window().findChild<QWidget *>(u"appPage"_s)->isVisible());
}

void TestAddApps::leavesTheChoice()
{
    addPlatform();
    answer(u"chooseForEach"_s);
    QCOMPARE(added(), (QStringList{u"/apps/admin"_s, u"/apps/orders"_s, u"/import"_s}));
    for (const store::App &app : apps())
        QVERIFY(!app.link);
    QVERIFY(window().findChild<ui::PushAllPage *>()->isVisible());
}

void TestAddApps::givesARepositoryEach()
{
    addPlatform();
    auto *workspace = dialog()->findChild<QComboBox *>(u"workspaceOfAll"_s);
    QTRY_VERIFY_WITH_TIMEOUT(workspace->findText(u"Globex"_s) >= 0, patience);
    workspace->setCurrentIndex(workspace->findText(u"Globex"_s));
    dialog()->findChild<QAbstractButton *>(u"privateForAll"_s)->click();
    answer(u"repositoryEach"_s);
    QStringList names;
    for (const store::App &app : apps()) {
        QVERIFY(app.link && app.link->isToBeCreated() && !app.link->isPrivate);
        QCOMPARE(app.link->source, store::SourceKind::WorkingTree);
        QVERIFY(app.link->baseDirectory.isEmpty());
        names.append(app.link->workspaceSlug + u'/' + app.link->repositorySlug);
    }
    QCOMPARE(names, (QStringList{u"globex/admin"_s, u"globex/orders"_s, u"globex/import"_s}));
}

void TestAddApps::givesAFolderEach()
{
    addPlatform();
    answer(u"oneRepository"_s);
    const auto chooser = [this] { return window().findChild<ui::ChooseRepositoryDialog *>(); };
    QTRY_VERIFY(chooser() != nullptr);
    auto *choose = chooser()->findChild<QAbstractButton *>(u"choose"_s);
    QTRY_VERIFY_WITH_TIMEOUT(choose->isEnabled(), patience);
    QVERIFY(apps().isEmpty()); // nothing before both questions are answered
    choose->click();
    QCOMPARE(apps().size(), 3);
    for (const store::App &app : apps()) {
        QVERIFY(app.link && app.link->isToBeCreated() && app.link->isPrivate);
        QCOMPARE(app.link->repositorySlug, u"platform"_s);
        QVERIFY(app.folder.endsWith(u"/platform/"_s + app.link->baseDirectory));
    }
    auto *page = window().findChild<ui::PushAllPage *>();
    QVERIFY(page->isVisible());
    auto *primary = page->findChild<QAbstractButton *>(u"primaryOfAll"_s);
    QTRY_VERIFY_WITH_TIMEOUT(primary->isEnabled(), patience);
    primary->click();
    QTRY_VERIFY_WITH_TIMEOUT(!page->isPushing(), patience);
    QCOMPARE(
        m_desk->browse.desk.gitAtServer(apps().constFirst().link->workspaceSlug + u"/platform"_s,
                                        {u"ls-tree"_s, u"-r"_s, u"--name-only"_s, u"main"_s}),
        u"apps/admin/package.json\napps/orders/package.json\nimport/go.mod"_s);
}

void TestAddApps::addsWhatIsTicked()
{
    addPlatform();
    auto *list = dialog()->findChild<QListWidget *>(u"appsToAdd"_s);
    QCOMPARE(list->item(0)->text(), u"apps/admin, Nest 11.0"_s);
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Space);
    list->item(2)->setCheckState(Qt::Unchecked);
    list->item(1)->setCheckState(Qt::Unchecked);
    const auto *add = dialog()->findChild<QAbstractButton *>(u"addFoundApps"_s);
    QVERIFY(!add->isEnabled());
    QCOMPARE(dialog()->findChild<QLabel *>(u"connectHint"_s)->text(), u"Tick an app."_s);
    list->item(1)->setCheckState(Qt::Checked);
    answer(u"chooseForEach"_s);
    QCOMPARE(added(), QStringList{u"/apps/orders"_s});
}

void TestAddApps::asksWithoutAnAccount()
{
    QVERIFY(journeys::awaited(workflows::signOut(
        m_desk->browse.office->services, m_desk->browse.office->sessions, m_desk->browse.account)));
    addPlatform();
    for (const QString &choice : {u"oneRepository"_s, u"repositoryEach"_s})
        QVERIFY(!dialog()->findChild<QAbstractButton *>(choice)->isEnabled());
    answer(u"chooseForEach"_s);
    QCOMPARE(apps().size(), 3);
}

//! A finished build of a service in the folder "platform".
bool TestAddApps::build(const QString &service, const QString &build, int minutesAgo) const
{
    const QString folder = u".amplication/build-artifacts/res-%1/%2"_s.arg(service, build);
    const QByteArray name = "{\"name\": \"@" + service.toUtf8() + "/server\"}";
    if (!m_desk->change(u"platform"_s, {{folder + u"/server/package.json"_s, name}}))
        return false;
    const QString date =
        QDateTime::currentDateTimeUtc().addSecs(-60 * minutesAgo).toString(Qt::ISODate);
    const QString path = m_desk->browse.desk.path(u"platform/"_s + folder);
    return QProcess::execute(u"touch"_s, {u"-d"_s, date, path, path + u"/server"_s}) == 0;
}

void TestAddApps::addServices(const QString &choice)
{
    QVERIFY(build(u"orders"_s, u"b1"_s, 30) && build(u"shop"_s, u"b1"_s, 10));
    addPlatform();
    const auto *list = dialog()->findChild<QListWidget *>(u"appsToAdd"_s);
    QCOMPARE(list->count(), 2);
    QCOMPARE(list->item(0)->text(), u"shop, 1 build(s), the newest 10 min ago"_s);
    answer(choice);
}

void TestAddApps::givesServicesOfAmplicationAPlaceEach()
{
    addServices(u"repositoryEach"_s);
    QCOMPARE(added(), (QStringList{u"/.amplication/build-artifacts/res-shop/b1"_s,
                                   u"/.amplication/build-artifacts/res-orders/b1"_s}));
    QCOMPARE(apps().at(0).link->repositorySlug, u"shop"_s);
    QCOMPARE(apps().at(1).link->repositorySlug, u"orders"_s);
    for (const store::App &app : apps())
        QCOMPARE(app.link->source, store::SourceKind::GeneratorOutput);
    const auto *list = window().findChild<QListView *>(u"apps"_s);
    QVERIFY(list != nullptr);
    QCOMPARE(list->model()->index(1, 0).data().toString(), u"orders"_s);
}

void TestAddApps::letsLaterServicesInherit()
{
    addServices(u"repositoryEach"_s);
    store::App first = apps().at(0);
    first.link->isPrivate = false;
    store::App second = apps().at(1);
    second.link->isPrivate = false;
    QVERIFY(m_desk->browse.office->apps.save(first) && m_desk->browse.office->apps.save(second));
    QVERIFY(build(u"stock"_s, u"b1"_s, 5));
    window().addFolder(m_desk->browse.desk.path(u"platform"_s));
    QTRY_COMPARE(apps().size(), 3);
    QVERIFY(dialog() == nullptr);
    const auto link = apps().at(2).link;
    QVERIFY(link);
    QCOMPARE(link->repositorySlug, u"stock"_s);
    QCOMPARE(link->source, store::SourceKind::GeneratorOutput);
    QCOMPARE(link->workspaceSlug, first.link->workspaceSlug);
    QVERIFY(!link->isPrivate);
    for (store::App app : apps()) {
        app.link->repositorySlug = u"platform"_s;
        app.link->baseDirectory = u"services/"_s + QString::number(app.id);
        QVERIFY(m_desk->browse.office->apps.save(app));
    }
    QVERIFY(build(u"tax"_s, u"b1"_s, 5));
    window().addFolder(m_desk->browse.desk.path(u"platform"_s));
    QTRY_COMPARE(apps().size(), 4);
    QCOMPARE(apps().at(3).link->repositorySlug, u"platform"_s);
    QCOMPARE(apps().at(3).link->baseDirectory, u"tax"_s);
}

void TestAddApps::followsANewerBuild()
{
    addServices(u"chooseForEach"_s);
    const store::App before = apps().at(0);
    QVERIFY(build(u"shop"_s, u"b2"_s, 2));
    window().findChild<QAction *>(u"refresh"_s)->trigger();
    QTRY_COMPARE(apps().at(0).folder, QString(before.folder).replace(u"/b1"_s, u"/b2"_s));
    QCOMPARE(apps().at(0).id, before.id);
    QVERIFY(m_desk->browse.office->apps.add(before.folder)); // as a command may
    QCOMPARE(apps().size(), 2);
    QCOMPARE(apps().at(0).folder, before.folder);
}

void TestAddApps::linksAsWhatTheFolderIs_data()
{
    QTest::addColumn<QString>("file"); // of the app
    QTest::addColumn<bool>("isAsked");
    QTest::addColumn<bool>("isTicked"); // before anybody touches it
    QTest::addColumn<bool>("isClicked");
    QTest::addColumn<bool>("isOutput");
    const QString build = u"shop/.amplication/build-artifacts/res-shop/b1/server/package.json"_s;
    QTest::newRow("plain folder") << u"shop/package.json"_s << true << false << false << false;
    QTest::newRow("of a generator") << u"shop/package.json"_s << true << false << true << true;
    QTest::newRow("build of Amplication") << build << true << true << false << true;
    QTest::newRow("build, not wanted") << build << true << true << true << false;
    QTest::newRow("repository") << u"shop/package.json"_s << false << false << false << false;
}

void TestAddApps::linksAsWhatTheFolderIs()
{
    QFETCH(QString, file);
    QFETCH(bool, isAsked);
    QFETCH(bool, isTicked);
    QFETCH(bool, isClicked);
    QFETCH(bool, isOutput);
    const QString folder = m_desk->browse.desk.path(file.section(u'/', 0, -2).remove(u"/server"_s));
    QVERIFY(m_desk->change({}, {{file, gallery::nestApp().value(u"package.json"_s)}}));
    if (!isAsked)
        QCOMPARE(QProcess::execute(u"git"_s, {u"init"_s, u"-q"_s, folder}), 0);
    QVERIFY(m_desk->browse.office->apps.add(folder));
    QVERIFY(m_desk->show(AppDesk::State::NotLinked) && m_desk->press(u"primary"_s));
    auto *chooser = window().findChild<ui::ChooseRepositoryDialog *>();
    QVERIFY(chooser != nullptr);
    auto *output = chooser->findChild<QAbstractButton *>(u"isGeneratorOutput"_s);
    QCOMPARE(output->isVisible(), isAsked);
    QCOMPARE(output->isChecked(), isTicked);
    if (isClicked)
        output->click();
    auto *choose = chooser->findChild<QAbstractButton *>(u"choose"_s);
    QTRY_VERIFY_WITH_TIMEOUT(choose->isEnabled(), patience);
    choose->click();
    QTRY_VERIFY(apps().constFirst().link);
    QCOMPARE(apps().constFirst().link->source,
             isOutput ? store::SourceKind::GeneratorOutput : store::SourceKind::WorkingTree);
}

QTEST_MAIN(TestAddApps)
#include "tst_addapps.moc"
