// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journeys/fixtureapp.h"
#include "store/activitylog.h"
#include "ui/assistantdesk.h"
#include "ui/facechecks.h"
#include "ui/history/historypage.h"
#include "ui/main/mainwindow.h"
#include "workflows/forgeteverything.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QTest>
#include <QTreeView>

using namespace Qt::StringLiterals;
using namespace windlass;
using store::Activity;
using uitests::AssistantDesk;

//! The history of an app: what pushes leave there, and the page that shows it.
class TestHistory final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void startsEmpty();
    void leadsBack();
    void showsPushes();
    void showsPullRequests();
    void showsHowAReviewStands();
    void showsRefusals();
    void showsCancels();
    void keepsNothingOfNothing();
    void growsWhileLookedAt();
    void copiesLinks();
    void tellsWhatCannotBeRead();
    void goesWithTheApp();
    void isForgotten();
    void face_data();
    void face();

private:
    [[nodiscard]] QList<Activity> all() const;
    void change(const QByteArray &content);
    void openHistory();
    [[nodiscard]] QString cell(int row, int column) const;
    [[nodiscard]] QString text(const QString &label) const;
    [[nodiscard]] QPushButton *button(const QString &name) const;

    QPalette m_light;
    std::unique_ptr<AssistantDesk> m_desk;
    std::unique_ptr<ui::MainWindow> m_window;
    store::App m_app;
};

void TestHistory::initTestCase()
{
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent"); // nobody's keychain is asked
    m_light = QApplication::palette();
}

void TestHistory::init()
{
    m_desk = std::make_unique<AssistantDesk>();
    QVERIFY(m_desk->openSignedIn());
    m_app = m_desk->newApp(u"orders-api"_s);
    QVERIFY(m_app.link);
}

void TestHistory::cleanup()
{
    m_window.reset();
    m_desk.reset();
    QApplication::setPalette(m_light);
}

QList<Activity> TestHistory::all() const
{
    return m_desk->office->apps.history(m_app.id).value_or(QList<Activity>());
}

void TestHistory::change(const QByteArray &content)
{
    QVERIFY(journeys::writeFile(m_app.folder + u"/notes.txt"_s, content));
    m_app = m_desk->office->reloaded(m_app);
}

void TestHistory::openHistory()
{
    if (!m_window) {
        m_window = std::make_unique<ui::MainWindow>(*m_desk->context);
        m_window->show();
    }
    m_window->findChild<QAction *>(u"showHistory"_s)->trigger();
    QVERIFY(m_window->findChild<ui::HistoryPage *>()->isVisible());
}

QString TestHistory::cell(int row, int column) const
{
    const auto *model = m_window->findChild<QTreeView *>(u"history"_s)->model();
    return model->index(row, column).data().toString();
}

QString TestHistory::text(const QString &label) const
{
    const auto *found = m_window->findChild<QLabel *>(label);
    return found != nullptr && found->isVisible() ? found->text() : QString();
}

QPushButton *TestHistory::button(const QString &name) const
{
    return m_window->findChild<QPushButton *>(name);
}

void TestHistory::startsEmpty()
{
    openHistory();
    QCOMPARE(text(u"historyTitle"_s), u"History of orders-api"_s);
    QCOMPARE(text(u"historyEmpty"_s), u"No pushes yet."_s);
    QVERIFY(!button(u"historyCommit"_s)->isVisible());
    QVERIFY(!button(u"historyPullRequest"_s)->isVisible());
}

void TestHistory::leadsBack()
{
    const auto isAppShown = [this] {
        return m_window->findChild<QWidget *>(u"appPage"_s)->isVisible();
    };
    openHistory();
    button(u"historyBack"_s)->click();
    QVERIFY(isAppShown());
    openHistory();
    QVERIFY(!isAppShown());
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QTest::keyClick(m_window.get(), Qt::Key_Escape);
    QTRY_VERIFY(isAppShown());
    openHistory();
    auto *apps = m_window->findChild<QListView *>(u"apps"_s);
    const QRect row = apps->visualRect(apps->model()->index(0, 0));
    QTest::mouseClick(apps->viewport(), Qt::LeftButton, {}, row.center());
    QVERIFY(isAppShown());
}

void TestHistory::showsPushes()
{
    const auto report = m_desk->office->publish(m_app, m_desk->account);
    QVERIFY(report);
    QCOMPARE(all().size(), 1);
    QCOMPARE(all().constFirst().commit, report->commit);
    openHistory();
    QCOMPARE(cell(0, 0), u"just now"_s);
    QCOMPARE(cell(0, 1), u"pushed"_s);
    QCOMPARE(cell(0, 2), u"main"_s);
    QCOMPARE(cell(0, 3), report->commit.left(7));
    QCOMPARE(text(u"historyChosen"_s), u"acme/orders-api"_s);
    QVERIFY(!button(u"historyPullRequest"_s)->isVisible());
    button(u"historyCommit"_s)->click();
    QCOMPARE(m_desk->pages.constLast().toString(),
             u"%1/acme/orders-api/commits/%2"_s.arg(m_desk->desk.webUrl, report->commit));
    m_desk->pages.clear();
    QTest::keyClick(m_window->findChild<QTreeView *>(u"history"_s), Qt::Key_Return);
    QCOMPARE(m_desk->pages.size(), 1);
}

void TestHistory::showsPullRequests()
{
    QVERIFY(m_desk->office->publish(m_app, m_desk->account));
    change("for review\n");
    const auto report = m_desk->office->publish(m_app, m_desk->account, {{}, true});
    QVERIFY(report && report->pullRequest);
    openHistory();
    QCOMPARE(cell(0, 2), report->branch);
    QCOMPARE(cell(0, 4), u"#%1"_s.arg(report->pullRequest->id));
    button(u"historyPullRequest"_s)->click();
    QCOMPARE(m_desk->pages.constLast(), report->pullRequest->page);
}

// Asked once when it is looked at, not again by looking away and back.
void TestHistory::showsHowAReviewStands()
{
    QVERIFY(m_desk->office->publish(m_app, m_desk->account));
    change("for review\n");
    const auto report = m_desk->office->publish(m_app, m_desk->account, {{}, true});
    QVERIFY(report && report->pullRequest);
    QVERIFY(m_desk->desk.visitor().signIn());
    const QString one =
        u"/2.0/repositories/acme/orders-api/commit/%1/statuses/build"_s.arg(report->commit);
    for (const QString &state : {u"SUCCESSFUL"_s, u"FAILED"_s}) {
        const QJsonObject build{
            {u"key"_s, state}, {u"state"_s, state}, {u"url"_s, u"https://ci.example.com/1"_s}};
        QCOMPARE(m_desk->desk.visitor().api("POST", one, build).status, 201);
    }
    m_desk->desk.forgetCalls();
    openHistory();
    QCOMPARE(text(u"historyReview"_s), u"Pull request #1: asking Bitbucket..."_s);
    QTRY_COMPARE(text(u"historyReview"_s),
                 u"Pull request #1: open, 1 build(s) passed, 1 build(s) failed"_s);
    const auto *view = m_window->findChild<QTreeView *>(u"history"_s);
    for (const int row : {1, 0})
        view->selectionModel()->setCurrentIndex(view->model()->index(row, 0),
                                                QItemSelectionModel::ClearAndSelect);
    QCOMPARE(text(u"historyReview"_s),
             u"Pull request #1: open, 1 build(s) passed, 1 build(s) failed"_s);
    QCOMPARE(m_desk->desk.apiCalls().filter(u"/pullrequests/1"_s).size(), 2);
}

void TestHistory::showsRefusals()
{
    QVERIFY(m_desk->office->publish(m_app, m_desk->account));
    const QJsonObject rules{
        {u"full_name"_s, u"acme/orders-api"_s},
        {u"push"_s, QJsonObject{{u"refusal"_s, u"Permission denied to update branch main."_s}}}};
    QCOMPARE(m_desk->desk.visitor().control("POST", u"repository"_s, rules).status, 200);
    change("refused\n");
    const auto refused = m_desk->office->publish(m_app, m_desk->account);
    QVERIFY(!refused);
    openHistory();
    QCOMPARE(cell(0, 1), u"failed"_s);
    QVERIFY(!cell(0, 3).isEmpty()); // the commit was made, and is nowhere to be opened
    QVERIFY(!button(u"historyCommit"_s)->isVisible());
    QCOMPARE(text(u"historyChosen"_s), u"acme/orders-api: "_s + refused.error().message);
    auto *view = m_window->findChild<QTreeView *>(u"history"_s);
    QTest::keyClick(view, Qt::Key_Down);
    QCOMPARE(text(u"historyChosen"_s), u"acme/orders-api"_s);
    QVERIFY(button(u"historyCommit"_s)->isVisible());
}

void TestHistory::showsCancels()
{
    const auto plan = journeys::awaited(m_desk->office->apps.plan(m_app, {}));
    QVERIFY(plan);
    workflows::PublishProject publishing(m_desk->office->services,
                                         m_desk->office->sessions.open(m_desk->account),
                                         {m_app, *plan, {}, {}});
    bool isFinished = false;
    connect(&publishing, &workflows::PublishProject::finished, this,
            [&isFinished] { isFinished = true; });
    publishing.start();
    publishing.cancel();
    QTRY_VERIFY(isFinished);
    QCOMPARE(all().size(), 1);
    QCOMPARE(all().constFirst().outcome, Activity::Outcome::Cancelled);
    QVERIFY(!all().constFirst().hasArrived);
    openHistory();
    QCOMPARE(cell(0, 1), u"cancelled"_s);
}

void TestHistory::keepsNothingOfNothing()
{
    QVERIFY(m_desk->office->publish(m_app, m_desk->account));
    m_app = m_desk->office->reloaded(m_app);
    const auto again = m_desk->office->publish(m_app, m_desk->account);
    QVERIFY(!again);
    QCOMPARE(again.error().kind, ErrorKind::NothingToPush);
    QCOMPARE(all().size(), 1);
}

void TestHistory::growsWhileLookedAt()
{
    openHistory();
    QTRY_VERIFY(button(u"primary"_s)->isEnabled());
    button(u"primary"_s)->click();
    const auto *model = m_window->findChild<QTreeView *>(u"history"_s)->model();
    QTRY_COMPARE_WITH_TIMEOUT(model->rowCount(), 1, journeys::patience);
    QCOMPARE(text(u"historyEmpty"_s), QString());
    QCOMPARE(cell(0, 1), u"pushed"_s);
    QVERIFY(button(u"historyCommit"_s)->isVisible());
}

void TestHistory::copiesLinks()
{
    const auto report = m_desk->office->publish(m_app, m_desk->account);
    QVERIFY(report);
    openHistory();
    auto *view = m_window->findChild<QTreeView *>(u"history"_s);
    Q_EMIT view->customContextMenuRequested(view->visualRect(view->currentIndex()).center());
    auto *menu = m_window->findChild<QMenu *>(u"historyMenu"_s);
    QVERIFY(menu != nullptr);
    menu->actions().constFirst()->trigger();
    QVERIFY(QApplication::clipboard()->text().endsWith(u"/commits/"_s + report->commit));
    menu->close();
}

void TestHistory::tellsWhatCannotBeRead()
{
    auto database = store::Database::open(m_desk->office->services.profile.databaseFile());
    QVERIFY(database);
    QVERIFY((*database)->run(u"ALTER TABLE activity RENAME TO hidden"_s));
    openHistory();
    const auto *page = m_window->findChild<ui::HistoryPage *>();
    QVERIFY(page->findChild<QLabel *>(u"errorMessage"_s)->isVisible());
    QCOMPARE(text(u"historyEmpty"_s), QString()); // nobody knows whether it is empty
    QVERIFY((*database)->run(u"ALTER TABLE hidden RENAME TO activity"_s));
    page->findChild<QPushButton *>(u"remedy"_s)->click();
    QVERIFY(!page->findChild<QLabel *>(u"errorMessage"_s)->isVisible());
    QCOMPARE(text(u"historyEmpty"_s), u"No pushes yet."_s);
}

void TestHistory::goesWithTheApp()
{
    QVERIFY(m_desk->office->publish(m_app, m_desk->account));
    openHistory();
    QVERIFY(m_desk->office->apps.remove(m_app.id));
    QVERIFY(all().isEmpty());
    QVERIFY(m_window->findChild<QWidget *>(u"emptyPage"_s)->isVisible());
}

void TestHistory::isForgotten()
{
    QVERIFY(m_desk->office->publish(m_app, m_desk->account));
    QCOMPARE(all().size(), 1);
    QVERIFY(journeys::awaited(
        workflows::forgetEverything(m_desk->office->services, m_desk->office->sessions)));
    QVERIFY(all().isEmpty());
}

void TestHistory::face_data()
{
    QTest::addColumn<bool>("isDark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

void TestHistory::face()
{
    QFETCH(bool, isDark);
    if (isDark)
        QApplication::setPalette(uitests::darkPalette());
    Activity failed;
    failed.endedAt = QDateTime::currentDateTimeUtc();
    failed.repository = u"acme/orders-api"_s;
    failed.branch = u"feature/a-branch-with-a-rather-long-name"_s;
    failed.message = u"The branch restriction of main does not let you push. Nothing was "
                     "changed on Bitbucket, and your files are as they were."_s;
    QVERIFY(m_desk->office->services.activity.add(m_app.id, failed));
    failed.outcome = Activity::Outcome::Pushed;
    failed.message.clear();
    failed.commit = QString(40, u'a');
    failed.hasArrived = true;
    failed.pullRequest = 12;
    failed.repositoryPage = QUrl(u"https://bitbucket.org/acme/orders-api"_s);
    failed.pullRequestPage = QUrl(u"https://bitbucket.org/acme/orders-api/pull-requests/12"_s);
    QVERIFY(m_desk->office->services.activity.add(m_app.id, failed));
    openHistory();
    auto *page = m_window->findChild<ui::HistoryPage *>();
    for (const char *kind : {"pushed", "failed"}) {
        const QStringList words = uitests::wordsOn(*page);
        QVERIFY2(words.size() <= 60, qPrintable(words.join(u' ')));
        QCOMPARE(uitests::unreachableOn(*page), QStringList());
        QCOMPARE(uitests::richLabelsOn(*page), QStringList());
        QTRY_COMPARE(uitests::cutOn(*m_window), QStringList());
        if (isDark)
            QCOMPARE(uitests::paleOnDark(*page), QStringList());
        uitests::keepPicture(*m_window, u"history-%1-%2"_s.arg(QLatin1String(kind),
                                                               isDark ? u"dark"_s : u"light"_s));
        QTest::keyClick(page->findChild<QTreeView *>(u"history"_s), Qt::Key_Down);
    }
}

QTEST_MAIN(TestHistory)
#include "tst_history.moc"
