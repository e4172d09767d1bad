// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journeys/browsedesk.h"

#include "bitbucket/write.h"
#include "models/repositorymodel.h"
#include "models/workspacemodel.h"
#include "ui/main/mainwindow.h"
#include "ui/repositories/chooserepositorydialog.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace windlass;
using journeys::BrowseDesk;

static constexpr int SlugRole = models::WorkspaceModel::SlugRole;

//! What browsing owes to others: to the server politeness, to the user a reason, and to a
//! repository that it is the same one under another name.
class TestBrowseRules final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void asksOnceForOldLists_data();
    void asksOnceForOldLists();
    void greysWhatTheRoleForbids();
    void greysTheFirstPush();
    void namesWorkspacesThatAreLookedAt();
    void findsRenamedRepositories();
    void dropsARenamedOneThatFitsNoMore();
    void loadsProjectsThatFailed();

private:
    void ageLists(std::chrono::seconds age);
    void lookAround();
    [[nodiscard]] bool select(const QString &slug);
    [[nodiscard]] bool rename(const QString &slug, const QString &newSlug);

    std::unique_ptr<BrowseDesk> m_desk;
};

void TestBrowseRules::init()
{
    m_desk = std::make_unique<BrowseDesk>();
}

void TestBrowseRules::cleanup()
{
    m_desk.reset();
}

//! As if all that is kept had been fetched so long ago.
void TestBrowseRules::ageLists(std::chrono::seconds age)
{
    auto database = store::Database::open(m_desk->office->services.profile.databaseFile());
    QVERIFY(database);
    QVERIFY((*database)->run(
        u"UPDATE lists SET fetched_at = ? WHERE fetched_at > 0"_s,
        {QDateTime::currentDateTimeUtc().addSecs(-age.count()).toMSecsSinceEpoch()}));
}

void TestBrowseRules::lookAround()
{
    m_desk->startWindow();
    QVERIFY(m_desk->clickWorkspace(u"forge"_s));
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->rows()->model()->rowCount(), 200, journeys::patience);
    m_desk->settle();
}

bool TestBrowseRules::select(const QString &slug)
{
    QAbstractItemView *rows = m_desk->rows();
    const auto find = [&] {
        return rows->model()->match(rows->model()->index(0, 0), models::RepositoryModel::SlugRole,
                                    slug, 1, Qt::MatchExactly);
    };
    if (!QTest::qWaitFor([&] { return !find().isEmpty(); }, journeys::patience))
        return false;
    rows->setCurrentIndex(find().constFirst());
    return true;
}

void TestBrowseRules::asksOnceForOldLists_data()
{
    QTest::addColumn<int>("age"); // seconds
    QTest::addColumn<int>("atStart");
    QTest::addColumn<int>("whenLookedAt");
    QTest::newRow("4 minutes") << 240 << 0 << 0;
    QTest::newRow("half an hour") << 1800 << 0 << 1; // by itself only after an hour
    QTest::newRow("2 hours") << 7200 << 1 << 1;      // more than an hour and any skew
}

void TestBrowseRules::asksOnceForOldLists()
{
    QFETCH(int, age);
    QFETCH(int, atStart);
    QFETCH(int, whenLookedAt);
    QVERIFY(m_desk->open(u"large"_s));
    lookAround();
    m_desk->closeWindow();
    ageLists(std::chrono::seconds(age));
    m_desk->forgetCalls();

    m_desk->startWindow();
    QCOMPARE(m_desk->workspaces()->model()->rowCount(), 20); // in the first frame
    QTRY_COMPARE(m_desk->calls(), atStart);
    m_desk->settle();
    QCOMPARE(m_desk->calls(), atStart);
    QCOMPARE(m_desk->desk.requests(u"GET"_s, u"/2.0/user/workspaces"_s), atStart);

    QVERIFY(m_desk->clickWorkspace(u"forge"_s));
    QVERIFY(m_desk->rows()->model()->rowCount() >= 100); // likewise
    m_desk->settle();
    QCOMPARE(m_desk->desk.requests(u"GET"_s, u"/2.0/repositories/forge"_s), whenLookedAt);
    QCOMPARE(m_desk->calls(), atStart + whenLookedAt);
}

//! Ada is a member of Globex and owns Acme.
void TestBrowseRules::greysWhatTheRoleForbids()
{
    QVERIFY(m_desk->open(u"sample"_s));
    const auto app = m_desk->office->apps.add(m_desk->desk.makeApp(u"orders-api"_s));
    QVERIFY(app);
    m_desk->startWindow();
    QTRY_VERIFY(m_desk->find<QAbstractButton>(u"primary"_s)->isEnabled());
    m_desk->find<QAbstractButton>(u"primary"_s)->click();
    auto *dialog = m_desk->window->findChild<ui::ChooseRepositoryDialog *>();
    QVERIFY(dialog != nullptr && dialog->isVisible());
    auto *workspace = dialog->findChild<QComboBox *>(u"workspaceChooser"_s);
    auto *choose = dialog->findChild<QAbstractButton *>(u"choose"_s);
    QVERIFY(workspace != nullptr && choose != nullptr);
    QTRY_VERIFY(workspace->findText(u"Acme"_s) >= 0);
    workspace->setCurrentIndex(workspace->findText(u"Acme"_s));
    QTRY_VERIFY(choose->isEnabled());
    // its slug until it is looked at, unless the sidebar has learnt the name by now
    QTRY_VERIFY(workspace->findText(u"Globex"_s, Qt::MatchFixedString) >= 0);
    workspace->setCurrentIndex(workspace->findText(u"Globex"_s, Qt::MatchFixedString));
    QTRY_VERIFY(choose->toolTip().startsWith(u"Your role in this workspace"_s));
    QVERIFY(!choose->isEnabled());
    // beside it as well: a tool tip is found by the mouse alone
    QCOMPARE(dialog->findChild<QLabel *>(u"chooseHint"_s)->text(), choose->toolTip());
    workspace->setCurrentIndex(workspace->findText(u"Acme"_s));
    QTRY_VERIFY(choose->isEnabled());
    QCOMPARE(choose->toolTip(), QString());
    dialog->reject();
    m_desk->settle();
}

void TestBrowseRules::greysTheFirstPush()
{
    QVERIFY(m_desk->open(u"sample"_s));
    m_desk->startWindow();
    QVERIFY(m_desk->clickWorkspace(u"globex"_s)); // makes the page
    const auto *first = m_desk->window->findChild<QAbstractButton *>(u"pushIntoEmpty"_s);
    QVERIFY(first != nullptr);
    QTRY_VERIFY(!first->isEnabled());
    QVERIFY2(first->toolTip().startsWith(u"Your role in this workspace"_s),
             qPrintable(first->toolTip()));
    m_desk->settle();
    QVERIFY(m_desk->clickWorkspace(u"acme"_s));
    QTRY_VERIFY(first->isEnabled());
    QCOMPARE(first->toolTip(), QString());
    m_desk->settle();
}

//! In the list of the chooser, and no others: each name is a call.
void TestBrowseRules::namesWorkspacesThatAreLookedAt()
{
    QVERIFY(m_desk->open(u"large"_s)); // with 20 of them
    ui::ChooseRepositoryDialog dialog(*m_desk->context, m_desk->account, {});
    dialog.show();
    auto *chooser = dialog.findChild<QComboBox *>(u"workspaceChooser"_s);
    chooser->setStyleSheet(u"QComboBox { combobox-popup: 0 }"_s); // a list that scrolls
    chooser->setMaxVisibleItems(5);
    const auto named = [chooser] {
        int count = 0;
        for (int row = 0; row < chooser->count(); ++row)
            count += chooser->itemText(row) != chooser->itemData(row, SlugRole).toString() ? 1 : 0;
        return count;
    };
    QTRY_COMPARE_WITH_TIMEOUT(named(), 1, journeys::patience); // the first, which is shown
    chooser->showPopup();
    QTRY_VERIFY_WITH_TIMEOUT(named() >= 5, journeys::patience);
    QTest::qWait(500); // longer than another name takes
    const int inSight = named();
    QVERIFY2(inSight <= 7, qPrintable(QString::number(inSight)));
    chooser->view()->scrollToBottom();
    QTRY_VERIFY_WITH_TIMEOUT(named() >= inSight + 5, journeys::patience);
    chooser->hidePopup();
    dialog.reject();

    ui::ChooseRepositoryDialog again(*m_desk->context, m_desk->account, {});
    chooser = again.findChild<QComboBox *>(u"workspaceChooser"_s);
    QVERIFY(named() >= inSight + 5); // what was learnt is kept
}

//! As it is from now on, whichever way it is asked for; the list still has the old name.
bool TestBrowseRules::rename(const QString &slug, const QString &newSlug)
{
    const auto before = journeys::awaited(
        m_desk->office->sessions.open(m_desk->account)->client().repository(u"acme"_s, slug));
    if (!before)
        return false;
    const QByteArray body = bitbucket::written(*before).replace(slug.toUtf8(), newSlug.toUtf8());
    return body.contains("acme/" + newSlug.toUtf8())
           && m_desk->desk.addFault({{u"path"_s, u"/2.0/repositories/acme/%7B"_s},
                                     {u"action"_s, u"status"_s},
                                     {u"status"_s, 200},
                                     {u"content_type"_s, u"application/json"_s},
                                     {u"body"_s, QString::fromUtf8(body)}})
           && m_desk->desk.addFault({{u"path"_s, u"/2.0/repositories/acme/"_s + slug},
                                     {u"action"_s, u"status"_s},
                                     {u"times"_s, 0},
                                     {u"status"_s, 404}});
}

//! It was renamed after it was listed: its uuid leads to it, its old name nowhere.
void TestBrowseRules::findsRenamedRepositories()
{
    QVERIFY(m_desk->open(u"sample"_s));
    m_desk->startWindow();
    QVERIFY(m_desk->clickWorkspace(u"acme"_s));
    QVERIFY(select(u"shop-api"_s));
    m_desk->settle();
    QVERIFY(select(u"storefront"_s));
    m_desk->settle();
    QVERIFY(rename(u"shop-api"_s, u"market-api"_s));
    QVERIFY(select(u"shop-api"_s));
    QTRY_VERIFY2(m_desk->text(u"details"_s).contains(u"It is called acme/market-api now."_s),
                 qPrintable(m_desk->text(u"details"_s)));
    QVERIFY(m_desk->find<QLineEdit>(u"httpsAddress"_s)->text().endsWith(u"/acme/market-api.git"_s));
    QTRY_VERIFY(select(u"market-api"_s)); // the row as well
    m_desk->settle();
}

// While its details are read.
void TestBrowseRules::dropsARenamedOneThatFitsNoMore()
{
    QVERIFY(m_desk->open(u"sample"_s));
    m_desk->startWindow();
    QVERIFY(m_desk->clickWorkspace(u"acme"_s));
    QVERIFY(select(u"storefront"_s));
    m_desk->settle();
    QVERIFY(rename(u"shop-api"_s, u"market-api"_s));
    m_desk->find<QLineEdit>(u"repositoryFilter"_s)->setText(u"shop-api"_s);
    QTRY_COMPARE(m_desk->rows()->model()->rowCount(), 1);
    m_desk->rows()->setCurrentIndex(m_desk->rows()->model()->index(0, 0));
    QTRY_COMPARE(m_desk->rows()->model()->rowCount(), 0);
    m_desk->settle();
    QVERIFY(m_desk->text(u"details"_s).startsWith(u"Select a repository"_s));
}

void TestBrowseRules::loadsProjectsThatFailed()
{
    QVERIFY(m_desk->open(u"sample"_s));
    QVERIFY(m_desk->desk.addFault({{u"path"_s, u"/2.0/workspaces/acme/projects"_s},
                                   {u"action"_s, u"status"_s},
                                   {u"status"_s, 400},
                                   {u"times"_s, 1}}));
    m_desk->startWindow();
    QVERIFY(m_desk->clickWorkspace(u"acme"_s));
    const auto *projects = m_desk->window->findChild<QComboBox *>(u"projectFilter"_s);
    QTRY_VERIFY(!projects->toolTip().isEmpty()); // why there are none
    QVERIFY(!projects->isEnabled());
    m_desk->settle();
    QCOMPARE(m_desk->desk.requests(u"GET"_s, u"/acme/projects"_s), 1);
    m_desk->find<QAbstractButton>(u"refreshRepositories"_s)->click();
    QTRY_VERIFY(projects->isEnabled());
    QVERIFY(projects->count() > 1 && projects->toolTip().isEmpty());
    m_desk->settle();
}

QTEST_MAIN(TestBrowseRules)
#include "tst_browserules.moc"
