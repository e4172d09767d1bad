// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journeys/browsedesk.h"

#include "ui/main/mainwindow.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QGuiApplication>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QScrollBar>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace windlass;
using journeys::BrowseDesk;

//! Finding the one right place, with the mouse and with the keyboard, cheaply.
class TestBrowse final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void callsFitTheBudget();
    void firstRowsNeedTwoRoundTrips();
    void filtersAtOnceAndByServer();
    void loadsAsOneScrolls();
    void worksOffline();
    void pausesAndGoesOn();
    void keyboardIsEnough();
    void jumpsToAddresses_data();
    void jumpsToAddresses();
    void refusesAddresses_data();
    void refusesAddresses();
    void showsDetails();
    void showsFaces();
    void tellsOfMissingPermissions();
    void pushesHere_data();
    void pushesHere();
    void offersOneButtonInAnEmptyWorkspace();
    void offersToTryAgainBesideWhatFailed();

private:
    void type(const QString &text);
    [[nodiscard]] bool select(const QString &slug);

    std::unique_ptr<BrowseDesk> m_desk;
};

void TestBrowse::init()
{
    m_desk = std::make_unique<BrowseDesk>();
}

void TestBrowse::cleanup()
{
    m_desk.reset();
}

void TestBrowse::type(const QString &text)
{
    auto *filter = m_desk->find<QLineEdit>(u"repositoryFilter"_s);
    filter->setFocus();
    filter->clear();
    QTest::keyClicks(filter, text);
}

bool TestBrowse::select(const QString &slug)
{
    constexpr int slugRole = Qt::UserRole + 1;
    QAbstractItemView *rows = m_desk->rows();
    const auto find = [&] {
        return rows->model()->match(rows->model()->index(0, 0), slugRole, slug, 1,
                                    Qt::MatchExactly);
    };
    if (!QTest::qWaitFor([&] { return !find().isEmpty(); }, journeys::patience))
        return false;
    rows->setCurrentIndex(find().constFirst());
    return true;
}

//! FACTS: 1,000 calls an hour. 20 workspaces, one is looked at.
void TestBrowse::callsFitTheBudget()
{
    QVERIFY(m_desk->open(u"large"_s));
    m_desk->forgetCalls();
    m_desk->startWindow();
    QVERIFY(m_desk->clickWorkspace(u"forge"_s));
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->rows()->model()->rowCount(), 200, journeys::patience);
    m_desk->settle();
    const int cold = m_desk->calls();
    QVERIFY2(cold <= 30, qPrintable(QString::number(cold)));
    QVERIFY(m_desk->workspaces()->model()->rowCount() == 20);

    m_desk->closeWindow();
    m_desk->forgetCalls();
    m_desk->startWindow();
    QCOMPARE(m_desk->workspaces()->model()->rowCount(), 20); // in the first frame
    QVERIFY(m_desk->clickWorkspace(u"forge"_s));
    QVERIFY(m_desk->rows()->model()->rowCount() >= 100); // likewise
    QTRY_COMPARE(m_desk->rows()->model()->rowCount(), 200);
    m_desk->settle();
    const int warm = m_desk->calls();
    QVERIFY2(warm <= 2, qPrintable(QString::number(warm)));
    qInfo("%d calls cold, %d calls warm", cold, warm);
    QTest::keyClick(m_desk->window.get(), Qt::Key_F5); // always asks
    QTRY_VERIFY(m_desk->calls() > warm);
    m_desk->settle();
}

void TestBrowse::firstRowsNeedTwoRoundTrips()
{
    QVERIFY(m_desk->open(u"large"_s));
    m_desk->startWindow();
    QTRY_COMPARE(m_desk->workspaces()->model()->rowCount(), 20);
    m_desk->settle();
    m_desk->forgetCalls();
    QVERIFY(m_desk->clickWorkspace(u"forge"_s));
    QTRY_VERIFY(m_desk->rows()->model()->rowCount() > 0);
    // one for the rows; those for projects, permission and the next page are not waited for
    const int pages = m_desk->desk.requests(u"GET"_s, u"/2.0/repositories/forge"_s);
    QVERIFY2(pages <= 2, qPrintable(QString::number(pages)));
    m_desk->settle();
}

void TestBrowse::filtersAtOnceAndByServer()
{
    QVERIFY(m_desk->open(u"large"_s));
    m_desk->startWindow();
    QVERIFY(m_desk->clickWorkspace(u"forge"_s));
    QTRY_COMPARE(m_desk->rows()->model()->rowCount(), 200);
    QVERIFY(m_desk->waitForStatus(u"200 of about 29,000; scroll for more"_s));
    type(u"trial 8999"_s);
    QTRY_COMPARE(m_desk->rows()->model()->rowCount(), 1); // it was not among those
    type(u"\"\\~% OR name~\"app"_s);                      // what is typed stays a text
    QTRY_COMPARE(m_desk->text(u"listMessage"_s), u"No repository has this in its name."_s);
    type({});
    QTRY_VERIFY(m_desk->rows()->model()->rowCount() >= 200);
}

void TestBrowse::loadsAsOneScrolls()
{
    QVERIFY(m_desk->open(u"large"_s));
    m_desk->startWindow();
    QVERIFY(m_desk->clickWorkspace(u"forge"_s));
    QTRY_COMPARE(m_desk->rows()->model()->rowCount(), 200);
    m_desk->settle();
    QCOMPARE(m_desk->rows()->model()->rowCount(), 200); // nothing comes that nobody looks at
    QScrollBar *bar = m_desk->rows()->verticalScrollBar();
    bar->setValue(bar->maximum());
    QTRY_VERIFY(m_desk->rows()->model()->rowCount() >= 300);
    m_desk->settle();
    // the page that is seen now, and one ahead of it
    QVERIFY(m_desk->rows()->model()->rowCount() <= 400);
}

void TestBrowse::worksOffline()
{
    QVERIFY(m_desk->open(u"sample"_s));
    m_desk->startWindow();
    QVERIFY(m_desk->clickWorkspace(u"acme"_s));
    QTRY_VERIFY(m_desk->rows()->model()->rowCount() > 5);
    m_desk->settle();
    const int rows = m_desk->rows()->model()->rowCount();
    m_desk->closeWindow();
    m_desk->desk.stopServer();
    m_desk->startWindow();
    QVERIFY(m_desk->clickWorkspace(u"acme"_s));
    QCOMPARE(m_desk->rows()->model()->rowCount(), rows);
    QTRY_VERIFY(m_desk->text(u"listAge"_s).startsWith(u"Updated"_s));
    QVERIFY(QTest::qWaitForWindowActive(m_desk->window.get())); // keys go nowhere before
    QTest::keyClick(m_desk->window.get(), Qt::Key_F5);
    QVERIFY(m_desk->waitForStatus(u"Cannot reach Bitbucket. Showing the list of"_s));
    QCOMPARE(m_desk->rows()->model()->rowCount(), rows);
    QVERIFY(m_desk->find<QAbstractButton>(u"retry"_s)->isVisible());
    m_desk->picture(u"offline"_s);
    type(u"shop"_s);
    QVERIFY(m_desk->rows()->model()->rowCount() > 0);
    QVERIFY(m_desk->rows()->model()->rowCount() < rows);
}

void TestBrowse::pausesAndGoesOn()
{
    QVERIFY(m_desk->open(u"sample"_s));
    m_desk->startWindow();
    QTRY_VERIFY(m_desk->workspaces()->model()->rowCount() > 0);
    m_desk->settle();
    // as many as one call makes by itself; then nothing is sent for two seconds
    QVERIFY(m_desk->desk.addFault({{u"path"_s, u"/2.0/repositories/acme"_s},
                                   {u"times"_s, 4},
                                   {u"action"_s, u"status"_s},
                                   {u"status"_s, 429},
                                   {u"content_type"_s, u"text/plain"_s},
                                   {u"headers"_s, QJsonObject{{u"Retry-After"_s, u"2"_s}}}}));
    QVERIFY(m_desk->clickWorkspace(u"acme"_s));
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->text(u"listMessage"_s).contains(u"asks again at"_s),
                             journeys::patience);
    m_desk->picture(u"rate-limit"_s);
    const int before = m_desk->calls();
    QTest::qWait(500); // nothing may be sent now
    QCOMPARE(m_desk->calls(), before);
    QTRY_VERIFY(m_desk->rows()->model()->rowCount() > 5);
}

void TestBrowse::keyboardIsEnough()
{
    QVERIFY(m_desk->open(u"sample"_s));
    m_desk->startWindow();
    QVERIFY(m_desk->clickWorkspace(u"acme"_s));
    QTRY_VERIFY(m_desk->rows()->model()->rowCount() > 5);
    m_desk->settle();
    QAbstractItemView *rows = m_desk->rows();
    auto *filter = m_desk->find<QLineEdit>(u"repositoryFilter"_s);
    rows->setFocus();
    QTest::keyClick(rows, Qt::Key_Slash);
    QVERIFY(filter->hasFocus());
    QTest::keyClick(filter, Qt::Key_Down);
    QVERIFY(rows->hasFocus());
    QCOMPARE(rows->currentIndex().row(), 0);
    QTest::keyClick(rows, Qt::Key_Down);
    QCOMPARE(rows->currentIndex().row(), 1);
    QTest::keyClick(rows, Qt::Key_End);
    QCOMPARE(rows->currentIndex().row(), rows->model()->rowCount() - 1);
    const QString wanted = rows->model()->index(2, 0).data().toString();
    QTest::keyClicks(rows, wanted.left(4)); // type-ahead
    QVERIFY(rows->currentIndex().data().toString().startsWith(wanted.left(4), Qt::CaseInsensitive));
    QTest::keyClick(rows, Qt::Key_Return);
    QCOMPARE(m_desk->pages.size(), 1);
    QVERIFY(m_desk->pages.constFirst().path().startsWith(u"/acme/"_s));
}

void TestBrowse::jumpsToAddresses_data()
{
    QTest::addColumn<QString>("address"); // %1: the web host
    QTest::newRow("slug") << u"forge/trial-8999"_s;
    QTest::newRow("page") << u"%1/forge/trial-8999/src/main/"_s;
    QTest::newRow("pull request") << u"%1/forge/trial-8999/pull-requests/3"_s;
}

void TestBrowse::jumpsToAddresses()
{
    QFETCH(QString, address);
    QVERIFY(m_desk->open(u"large"_s));
    m_desk->startWindow();
    QVERIFY(m_desk->clickWorkspace(u"team-02"_s));
    QTRY_VERIFY(m_desk->rows()->model()->rowCount() > 0);
    type(address.contains(u"%1"_s) ? address.arg(m_desk->desk.webUrl) : address);
    QVERIFY(m_desk->text(u"addressHint"_s).contains(u"Press Enter"_s));
    QTest::keyClick(m_desk->find<QLineEdit>(u"repositoryFilter"_s), Qt::Key_Return);
    QTRY_COMPARE(m_desk->rows()->currentIndex().siblingAtColumn(0).data().toString(),
                 u"trial 8999"_s);
    QVERIFY(m_desk->workspaces()->currentIndex().data().toString().contains(u"Forge"_s));
    m_desk->settle();
}

void TestBrowse::refusesAddresses_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("said");
    QTest::newRow("Data Center") << u"https://git.acme.example/projects/CORE/repos/shop/browse"_s
                                 << u"Data Center"_s;
    QTest::newRow("unknown workspace")
        << u"nobody/shop"_s << u"does not see the workspace nobody"_s;
    QTest::newRow("unknown repository") << u"acme/nothing-here"_s << u"does not have this"_s;
}

void TestBrowse::refusesAddresses()
{
    QFETCH(QString, address);
    QFETCH(QString, said);
    QVERIFY(m_desk->open(u"sample"_s));
    m_desk->startWindow();
    QVERIFY(m_desk->clickWorkspace(u"acme"_s));
    QTRY_VERIFY(m_desk->rows()->model()->rowCount() > 5);
    type(address);
    QTest::keyClick(m_desk->find<QLineEdit>(u"repositoryFilter"_s), Qt::Key_Return);
    QTRY_VERIFY2(m_desk->text(u"addressHint"_s).contains(said),
                 qPrintable(m_desk->text(u"addressHint"_s)));
}

void TestBrowse::showsDetails()
{
    QVERIFY(m_desk->open(u"sample"_s));
    m_desk->startWindow();
    QVERIFY(m_desk->clickWorkspace(u"acme"_s));
    QVERIFY(select(u"shop-api"_s));
    QTRY_VERIFY2(m_desk->text(u"details"_s).contains(u"branch"_s)
                     && m_desk->text(u"details"_s).contains(u"open pull request"_s),
                 qPrintable(m_desk->text(u"details"_s)));
    QVERIFY(m_desk->text(u"details"_s).startsWith(u"Selected: main"_s));
    auto *https = m_desk->find<QLineEdit>(u"httpsAddress"_s);
    auto *ssh = m_desk->find<QLineEdit>(u"sshAddress"_s);
    QVERIFY(https->text().endsWith(u"/acme/shop-api.git"_s) && !https->text().contains(u'@'));
    QVERIFY(ssh->text().contains(u"acme/shop-api.git"_s));
    m_desk->find<QAbstractButton>(u"httpsAddressCopy"_s)->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), https->text());
    m_desk->find<QAbstractButton>(u"openRepository"_s)->click();
    QCOMPARE(m_desk->pages.constLast().path(), u"/acme/shop-api"_s);
    m_desk->settle();
    m_desk->picture(u"details"_s);
}

void TestBrowse::showsFaces()
{
    QVERIFY(m_desk->open(u"sample"_s));
    m_desk->startWindow();
    QVERIFY(m_desk->clickWorkspace(u"acme"_s));
    QVERIFY(select(u"shop-api"_s));
    m_desk->settle();
    // listed, and then deleted, archived or moved
    QVERIFY(m_desk->desk.addFault({{u"path"_s, u"/2.0/repositories/acme/%7B"_s},
                                   {u"action"_s, u"status"_s},
                                   {u"status"_s, 404}}));
    const int before = m_desk->rows()->model()->rowCount();
    m_desk->rows()->setCurrentIndex(
        m_desk->rows()->model()->index(m_desk->rows()->currentIndex().row() == 0 ? 1 : 0, 0));
    QTRY_VERIFY2(m_desk->text(u"details"_s).contains(u"no longer here"_s),
                 qPrintable(m_desk->text(u"details"_s)));
    m_desk->picture(u"gone"_s);
    m_desk->find<QAbstractButton>(u"removeGone"_s)->click();
    QCOMPARE(m_desk->rows()->model()->rowCount(), before - 1);
    m_desk->settle();
}

void TestBrowse::tellsOfMissingPermissions()
{
    QVERIFY(m_desk->open(u"sample"_s));
    store::Account reader = m_desk->account;
    reader.scopes = QStringList{u"account"_s, u"repository"_s, u"project"_s};
    QVERIFY(m_desk->office->services.accounts.save(reader));
    m_desk->startWindow();
    QVERIFY(m_desk->clickWorkspace(u"acme"_s));
    const auto *push = m_desk->find<QAbstractButton>(u"pushHere"_s);
    QVERIFY(!push->isEnabled());
    QVERIFY2(push->toolTip().contains(u"Repositories: Write"_s), qPrintable(push->toolTip()));
    m_desk->settle();
}

void TestBrowse::pushesHere_data()
{
    QTest::addColumn<QString>("directory"); // where it is in the repository it had before
    QTest::newRow("for the first time") << QString();
    QTest::newRow("from a folder") << u"services/orders"_s;
}

void TestBrowse::pushesHere()
{
    QFETCH(QString, directory);
    QVERIFY(m_desk->open(u"sample"_s));
    const QString folder = m_desk->desk.makeApp(u"orders-api"_s);
    const auto app = m_desk->office->apps.add(folder);
    QVERIFY(app);
    if (!directory.isEmpty())
        QVERIFY(m_desk->office->addNewApp(folder, u"mono"_s, m_desk->account, directory).link);
    m_desk->startWindow();
    QVERIFY(m_desk->clickWorkspace(u"acme"_s));
    QVERIFY(select(u"shop-api"_s));
    m_desk->find<QAbstractButton>(u"pushHere"_s)->click();
    QMenu *menu = nullptr;
    QTRY_VERIFY((menu = m_desk->window->findChild<QMenu *>(u"pushHereMenu"_s)) != nullptr);
    QCOMPARE(menu->actions().constFirst()->text(), u"orders-api"_s);
    menu->actions().constFirst()->trigger();
    const auto linked = m_desk->office->apps.find(app->id);
    QVERIFY(linked && *linked && (*linked)->link);
    QCOMPARE((*linked)->link->repositorySlug, u"shop-api"_s);
    QCOMPARE((*linked)->directory(), directory);
    QVERIFY(m_desk->find<QWidget>(u"appPage"_s)->isVisible());
    menu->close();
}

//! One in which nothing was made yet.
void TestBrowse::offersOneButtonInAnEmptyWorkspace()
{
    QVERIFY(m_desk->open(u"sample"_s));
    QVERIFY(m_desk->desk.addFault(
        {{u"path"_s, u"/2.0/repositories/acme$"_s},
         {u"action"_s, u"status"_s},
         {u"status"_s, 200},
         {u"content_type"_s, u"application/json"_s},
         {u"body"_s, QJsonObject{{u"values"_s, QJsonArray()}, {u"size"_s, 0}}}}));
    m_desk->startWindow();
    QVERIFY(m_desk->clickWorkspace(u"acme"_s));
    QTRY_COMPARE(m_desk->text(u"listMessage"_s), u"No repositories yet."_s);
    QVERIFY(m_desk->find<QAbstractButton>(u"pushIntoEmpty"_s)->isVisible());
    QVERIFY(!m_desk->find<QAbstractButton>(u"pushHere"_s)->isVisible()); // once is enough
    QCOMPARE(m_desk->text(u"details"_s), QString());
    m_desk->settle();
}

//! Below the message while there are no rows, and below the rows when there are.
void TestBrowse::offersToTryAgainBesideWhatFailed()
{
    QVERIFY(m_desk->open(u"sample"_s));
    const QJsonObject fault{{u"path"_s, u"/2.0/repositories/acme$"_s},
                            {u"action"_s, u"status"_s},
                            {u"status"_s, 403},
                            {u"times"_s, 1}};
    QVERIFY(m_desk->desk.addFault(fault));
    m_desk->startWindow();
    QVERIFY(m_desk->clickWorkspace(u"acme"_s));
    auto *retry =
        m_desk->rows()->parentWidget()->parentWidget()->findChild<QAbstractButton *>(u"retry"_s);
    QTRY_VERIFY(retry->isVisible());
    const auto *message = m_desk->find<QWidget>(u"listMessage"_s);
    QCOMPARE(retry->parentWidget(), message->parentWidget());
    QCOMPARE(m_desk->text(u"details"_s), QString()); // there is nothing to select
    retry->click();
    QTRY_VERIFY(m_desk->rows()->model()->rowCount() > 5);
    m_desk->settle();
    QVERIFY(!retry->isVisible());
    QVERIFY(m_desk->desk.addFault(fault));
    m_desk->find<QAbstractButton>(u"refreshRepositories"_s)->click();
    QTRY_VERIFY(retry->isVisible());
    QVERIFY(retry->geometry().top() >= m_desk->rows()->geometry().bottom());
    m_desk->settle();
}

QTEST_MAIN(TestBrowse)
#include "tst_browse.moc"
