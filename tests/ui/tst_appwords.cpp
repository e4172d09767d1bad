// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journeys/fixtureapp.h"
#include "ui/pagedesk.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QLineEdit>
#include <QMenu>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace windlass;
using journeys::patience;
using uitests::PageDesk;
using State = ui::AppController::State;

//! What people write on the page of an app, and take from it.
class TestAppWords final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void keepsTheMessageOfEachApp();
    void forgetsTheMessageThatWasPushed();
    void keepsTheMessageOfAPushThatFailed();
    void showsNamesWithAmpersands();
    void copiesLinks();
    void copiesLinksByKeyboard();

private:
    void type(const QString &text) const;
    void push() const;
    [[nodiscard]] QLineEdit *message() const
    {
        return m_desk->page->findChild<QLineEdit *>(u"message"_s);
    }
    [[nodiscard]] QString copied(QWidget *from, QContextMenuEvent::Reason reason) const;

    std::unique_ptr<PageDesk> m_desk;
    QString m_usual; //!< the message while nobody types one
};

void TestAppWords::init()
{
    m_desk = std::make_unique<PageDesk>();
    QVERIFY(m_desk->openSignedIn());
    const store::App app = m_desk->newApp(u"orders-api"_s);
    QVERIFY(app.link && m_desk->show(app));
    QVERIFY(m_desk->waitFor(State::Ready));
    m_usual = message()->text();
}

void TestAppWords::cleanup()
{
    m_desk.reset();
}

void TestAppWords::type(const QString &text) const
{
    message()->selectAll();
    QTest::keyClicks(message(), text);
}

void TestAppWords::push() const
{
    m_desk->page->pressPrimary();
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->app->outcome() && m_desk->app->plan()
                                 && m_desk->app->state() != State::Running,
                             patience);
}

void TestAppWords::keepsTheMessageOfEachApp()
{
    ui::AppController another(*m_desk->context, m_desk->newApp(u"shop-web"_s));
    type(u"My own words"_s);
    m_desk->page->showApp(&another);
    QTRY_COMPARE(another.state(), State::Ready);
    const QString usual = message()->text();
    QVERIFY(usual != u"My own words"_s);
    m_desk->page->showApp(m_desk->app.get());
    QCOMPARE(message()->text(), u"My own words"_s);
    QVERIFY(message()->isModified());
    m_desk->app->refresh();
    QVERIFY(m_desk->waitFor(State::Ready));
    QCOMPARE(message()->text(), u"My own words"_s);
    m_desk->page->showApp(nullptr);
    m_desk->page->showApp(&another);
    QCOMPARE(message()->text(), usual);
    m_desk->page->showApp(nullptr);
}

void TestAppWords::forgetsTheMessageThatWasPushed()
{
    type(u"My own words"_s);
    push();
    QVERIFY(m_desk->app->outcome()->result);
    const QStringList last{u"log"_s, u"-1"_s, u"--format=%s"_s, u"main"_s};
    QCOMPARE(m_desk->desk.gitAtServer(u"acme/orders-api"_s, last), u"My own words"_s);
    QTRY_COMPARE(message()->text(), m_usual);
    QVERIFY(!message()->isModified());
    QVERIFY(journeys::writeFile(m_desk->app->app().folder + u"/more.txt"_s, "more\n"));
    m_desk->app->refresh();
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->button(u"primary"_s)->isEnabled(), patience);
    push();
    QVERIFY(m_desk->app->outcome()->result);
    QCOMPARE(m_desk->desk.gitAtServer(u"acme/orders-api"_s, last), m_usual);
}

void TestAppWords::keepsTheMessageOfAPushThatFailed()
{
    QVERIFY(m_desk->desk.addFault({{u"method"_s, u"POST"_s},
                                   {u"path"_s, u"/repositories/acme/orders-api$"_s},
                                   {u"action"_s, u"status"_s},
                                   {u"status"_s, 403}}));
    type(u"My own words"_s);
    push();
    QVERIFY(!m_desk->app->outcome()->result);
    QCOMPARE(message()->text(), u"My own words"_s);
}

//! Buttons read a single one as the mark of their key.
void TestAppWords::showsNamesWithAmpersands()
{
    store::App app = m_desk->app->app();
    QVERIFY(m_desk->office->publish(app, m_desk->account));
    app = m_desk->office->reloaded(app);
    app.link->branch = u"R&D"_s;
    QVERIFY(m_desk->office->apps.save(app));
    m_desk->app->refresh();
    QTRY_COMPARE(m_desk->button(u"primary"_s)->text(), u"Push to R&&D"_s);
    QCOMPARE(m_desk->page->findChild<QAbstractButton *>(u"modeDirect"_s)->text(),
             u"Commit to R&&D"_s);
    QCOMPARE(m_desk->text(u"branch"_s), u"R&D"_s);
}

//! What *Copy Link* of the menu over \a from leaves in the clipboard.
QString TestAppWords::copied(QWidget *from, QContextMenuEvent::Reason reason) const
{
    QApplication::clipboard()->clear();
    const QPoint at = from->rect().center();
    QContextMenuEvent asked(reason, at, from->mapToGlobal(at));
    QApplication::sendEvent(from, &asked);
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    if (menu == nullptr || menu->actions().size() != 1
        || menu->actions().constFirst()->text() != u"Copy Link"_s)
        return u"no menu"_s;
    menu->actions().constFirst()->trigger();
    menu->close();
    return QApplication::clipboard()->text();
}

void TestAppWords::copiesLinks()
{
    push();
    const workflows::PublishReport &report = m_desk->app->outcome()->report;
    QVERIFY(m_desk->app->outcome()->result && report.repositoryPage.isValid());
    const QString repository = report.repositoryPage.toString();
    auto *done = m_desk->page->findChild<QLabel *>(u"done"_s);
    QVERIFY(done->isVisible());
    QCOMPARE(copied(done, QContextMenuEvent::Mouse), repository + u"/commits/"_s + report.commit);
    QCOMPARE(copied(m_desk->button(u"openOnBitbucket"_s), QContextMenuEvent::Mouse), repository);
}

void TestAppWords::copiesLinksByKeyboard()
{
    push();
    auto *open = m_desk->button(u"openOnBitbucket"_s);
    open->setFocus();
    QTRY_VERIFY(open->hasFocus());
    QApplication::clipboard()->clear();
    // What the platform makes of the menu key; the offscreen one makes nothing of it.
    QContextMenuEvent asked(QContextMenuEvent::Keyboard, open->rect().center(),
                            open->mapToGlobal(open->rect().center()));
    QApplication::sendEvent(open, &asked);
    QVERIFY(QApplication::activePopupWidget() != nullptr);
    QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Down);
    QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Return);
    QCOMPARE(QApplication::clipboard()->text(),
             m_desk->app->outcome()->report.repositoryPage.toString());
}

QTEST_MAIN(TestAppWords)
#include "tst_appwords.moc"
