// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journeys/fixtureapp.h"
#include "ui/pagedesk.h"

#include <QApplication>
#include <QLineEdit>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace windlass;
using State = ui::AppController::State;

//! Where the keyboard is while an app is pushed: never nowhere, and never at something that has
//! nothing to do with it.
class TestPageFocus final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void goesFromTheButtonToTheResult();
    void goesFromTheMessageToCancel();
    void comesBackForTheNextPush();
    void staysAtTheButtonAfterAFailure();
    void goesToTheMessageWhileTheFolderIsReadAgain();
    void doesWhatTheRemedySaysOnceItCan();
    void goesToTheRemedyOfAFolder();
    void leavesOthersAlone();

private:
    void focus(QWidget *widget);
    [[nodiscard]] QPushButton *primary() const { return m_desk->button(u"primary"_s); }
    void change();

    std::unique_ptr<uitests::PageDesk> m_desk;
    store::App m_app;
    QStringList m_way; //!< what has had the focus since focus()
};

void TestPageFocus::init()
{
    m_desk = std::make_unique<uitests::PageDesk>();
    QVERIFY(m_desk->openSignedIn());
    m_app = m_desk->newApp(u"orders-api"_s);
    QVERIFY(m_app.link && m_desk->show(m_app));
    QVERIFY(QTest::qWaitForWindowActive(m_desk->page.get()));
    connect(qApp, &QApplication::focusChanged, this, [this](const QWidget *, const QWidget *now) {
        m_way.append(now == nullptr ? u"nothing"_s : now->objectName());
    });
}

void TestPageFocus::cleanup()
{
    disconnect(qApp, nullptr, this, nullptr);
    m_desk.reset();
}

void TestPageFocus::focus(QWidget *widget)
{
    widget->setFocus();
    QTRY_VERIFY(widget->hasFocus());
    m_way.clear();
}

void TestPageFocus::change()
{
    QVERIFY(journeys::writeFile(m_app.folder + u"/CHANGED.md"_s, "more\n"));
    m_desk->app->refresh();
    QVERIFY(m_desk->waitFor(State::Ready));
}

void TestPageFocus::goesFromTheButtonToTheResult()
{
    focus(primary());
    QTest::keyClick(primary(), Qt::Key_Space);
    QCOMPARE(primary()->text(), u"Cancel"_s);
    QVERIFY(primary()->hasFocus());
    QVERIFY(m_desk->waitFor(State::UpToDate));
    QCOMPARE(m_way, QStringList{u"openOnBitbucket"_s});
    QVERIFY(m_desk->button(u"openOnBitbucket"_s)->hasFocus());
}

//! Ctrl+Return pushes from there.
void TestPageFocus::goesFromTheMessageToCancel()
{
    focus(m_desk->page->findChild<QLineEdit *>(u"message"_s));
    m_desk->page->pressPrimary();
    QCOMPARE(m_way, QStringList{u"primary"_s});
    QVERIFY(m_desk->waitFor(State::UpToDate));
    QCOMPARE(m_way, (QStringList{u"primary"_s, u"openOnBitbucket"_s}));
}

void TestPageFocus::comesBackForTheNextPush()
{
    focus(primary());
    primary()->click();
    QVERIFY(m_desk->waitFor(State::UpToDate));
    change();
    QVERIFY(m_desk->button(u"openOnBitbucket"_s)->hasFocus()); // the user moves it
    m_way.clear();
    m_desk->page->pressPrimary();
    QCOMPARE(m_way, QStringList{u"primary"_s});
    QVERIFY(m_desk->waitFor(State::UpToDate));
    QCOMPARE(m_way, (QStringList{u"primary"_s, u"openOnBitbucket"_s}));
}

void TestPageFocus::staysAtTheButtonAfterAFailure()
{
    QVERIFY(m_desk->desk.addFault({{u"method"_s, u"POST"_s},
                                   {u"path"_s, u"/repositories/acme/orders-api$"_s},
                                   {u"action"_s, u"status"_s},
                                   {u"status"_s, 403}}));
    focus(primary());
    primary()->click();
    QVERIFY(m_desk->waitFor(State::Ready));
    QVERIFY(m_desk->app->outcome() && !m_desk->app->outcome()->result);
    QCOMPARE(m_way, QStringList());
    QVERIFY(primary()->hasFocus());
}

//! A push that has made its commit: what was shown before is no longer so, and pushing that again
//! would only tell that the branch has moved.
void TestPageFocus::goesToTheMessageWhileTheFolderIsReadAgain()
{
    QVERIFY(m_desk->desk.addFault({{u"method"_s, u"POST"_s},
                                   {u"path"_s, u"git-receive-pack$"_s},
                                   {u"times"_s, 0},
                                   {u"action"_s, u"status"_s},
                                   {u"status"_s, 400}}));
    State atTheEnd = State::Running;
    connect(m_desk->app.get(), &ui::AppController::ended, this,
            [&] { atTheEnd = m_desk->app->state(); });
    focus(primary());
    primary()->click();
    QTRY_VERIFY(m_desk->app->outcome());
    QTRY_VERIFY(m_desk->app->state() != State::Looking);
    QCOMPARE(atTheEnd, State::Looking);
    QVERIFY(m_way.constFirst() == "remedy"_L1 || m_way.constFirst() == "details"_L1);
    const QWidget *focused = QApplication::focusWidget();
    QVERIFY(focused && focused->isVisible() && focused->isEnabled());
    (void)m_desk->desk.visitor().control("DELETE", u"faults"_s);
    m_desk->page->pressPrimary();
    QVERIFY(m_desk->waitFor(State::UpToDate));
    QVERIFY(m_desk->app->outcome()->result);
}

// The folder is looked at again meanwhile, which takes its time.
void TestPageFocus::doesWhatTheRemedySaysOnceItCan()
{
    QVERIFY(m_desk->desk.addFault({{u"method"_s, u"POST"_s},
                                   {u"path"_s, u"git-receive-pack$"_s},
                                   {u"times"_s, 0},
                                   {u"action"_s, u"status"_s},
                                   {u"status"_s, 400}}));
    std::optional<State> afterThePress;
    connect(m_desk->app.get(), &ui::AppController::ended, this, [&] {
        if (afterThePress)
            return;
        (void)m_desk->desk.visitor().control("DELETE", u"faults"_s);
        m_desk->app->retry({});
        afterThePress = m_desk->app->state();
    });
    primary()->click();
    QTRY_VERIFY(afterThePress.has_value());
    QCOMPARE(*afterThePress, State::Running);
    QVERIFY(m_desk->waitFor(State::UpToDate));
    QVERIFY(m_desk->app->outcome() && m_desk->app->outcome()->result);
}

void TestPageFocus::goesToTheRemedyOfAFolder()
{
    focus(primary());
    QVERIFY(QDir(m_app.folder).removeRecursively());
    m_desk->app->refresh();
    QVERIFY(m_desk->waitFor(State::Unusable));
    QCOMPARE(m_way, QStringList{u"remedy"_s});
}

void TestPageFocus::leavesOthersAlone()
{
    auto *open = m_desk->button(u"openFolder"_s);
    focus(open);
    m_desk->page->pressPrimary();
    QVERIFY(m_desk->waitFor(State::UpToDate));
    QCOMPARE(m_way, QStringList());
    QVERIFY(open->hasFocus());
}

QTEST_MAIN(TestPageFocus)
#include "tst_pagefocus.moc"
