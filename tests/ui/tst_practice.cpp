// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "foundation/logbook.h"
#include "ui/assistantdesk.h"
#include "ui/help/logdialog.h"
#include "ui/main/mainwindow.h"
#include "ui/signin/connectdialog.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace windlass;
using uitests::AssistantDesk;

//! What the window offers to who has no account, and what it does in practice.
class TestPractice final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void isOffered();
    void saysWhyNot();
    void tellsAFailure();
    void isNotOfferedOnceConnected();
    void connectsToTheServer();
    void showsTheLogWhereThereIsOne();

private:
    void openWindow();
    template <typename T> [[nodiscard]] T *find(const QString &name) const
    {
        return m_window->findChild<T *>(name);
    }

    std::unique_ptr<AssistantDesk> m_desk;
    std::unique_ptr<ui::MainWindow> m_window;
    int m_opened = 0;
};

void TestPractice::initTestCase()
{
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent"); // nobody's keychain is asked
}

void TestPractice::init()
{
    m_desk = std::make_unique<AssistantDesk>();
    QVERIFY(m_desk->open());
    m_desk->dialog.reset();
    m_opened = 0;
    m_desk->context->practice.open = [this] {
        ++m_opened;
        return Result<>();
    };
}

void TestPractice::cleanup()
{
    m_window.reset();
    m_desk.reset();
}

void TestPractice::openWindow()
{
    m_window = std::make_unique<ui::MainWindow>(*m_desk->context);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

void TestPractice::isOffered()
{
    openWindow();
    auto *offer = find<QPushButton>(u"tryPractice"_s);
    QVERIFY(offer->isVisible() && offer->isEnabled());
    QVERIFY(find<QLabel>(u"whyNoPractice"_s)->isHidden());
    offer->click();
    QCOMPARE(m_opened, 1);
}

void TestPractice::saysWhyNot()
{
    m_desk->context->practice.whyNot = u"It is not here."_s;
    openWindow();
    QVERIFY(!find<QPushButton>(u"tryPractice"_s)->isEnabled());
    QVERIFY(find<QLabel>(u"whyNoPractice"_s)->isVisible());
    QCOMPARE(find<QLabel>(u"whyNoPractice"_s)->text(), u"It is not here."_s);
}

void TestPractice::tellsAFailure()
{
    m_desk->context->practice.open = [] { return fail(ErrorKind::Internal, u"It failed."_s); };
    openWindow();
    find<QPushButton>(u"tryPractice"_s)->click();
    QTRY_VERIFY(find<QLabel>(u"errorMessage"_s) != nullptr);
    QVERIFY(std::ranges::any_of(m_window->findChildren<QLabel *>(u"errorMessage"_s),
                                [](const QLabel *each) { return each->text() == u"It failed."; }));
}

void TestPractice::isNotOfferedOnceConnected()
{
    (void)m_desk->connectOnce();
    openWindow();
    QVERIFY(!find<QPushButton>(u"tryPractice"_s)->isVisible());
    m_window.reset();
    m_desk->context->practice = {};
    openWindow();
    QVERIFY(!find<QPushButton>(u"tryPractice"_s)->isVisible());
}

void TestPractice::connectsToTheServer()
{
    const workflows::ConsumerEntry consumer{m_desk->desk.key(), m_desk->desk.secret(),
                                            m_desk->desk.callback()};
    m_desk->context->practice = {{}, {}, consumer};
    openWindow();
    QTRY_VERIFY(m_window->findChild<ui::ConnectDialog *>() != nullptr);
    auto *signIn = find<QPushButton>(u"signIn"_s);
    QTRY_VERIFY(signIn->isVisible() && signIn->isEnabled());
    QCOMPARE(find<QLineEdit>(u"consumerKey"_s)->text(), consumer.key);
    QCOMPARE(find<QLineEdit>(u"callbackUrl"_s)->text(), consumer.callbackUrl);
    signIn->click();
    auto *done = find<QPushButton>(u"done"_s);
    QVERIFY(done != nullptr);
    QTRY_VERIFY_WITH_TIMEOUT(done->isVisible(), journeys::patience);
}

void TestPractice::showsTheLogWhereThereIsOne()
{
    openWindow();
    QVERIFY(find<QAction>(u"showLog"_s) == nullptr);
    m_window.reset();
    const LogBook book(QtCriticalMsg);
    m_desk->context->log = &book;
    openWindow();
    find<QAction>(u"showLog"_s)->trigger();
    QTRY_VERIFY(m_window->findChild<ui::LogDialog *>() != nullptr);
    find<QAction>(u"showLog"_s)->trigger(); // the same again
    QCOMPARE(m_window->findChildren<ui::LogDialog *>().size(), 1);
    QVERIFY(m_window->findChild<ui::LogDialog *>()->isVisible());
    m_window.reset(); // before the book
}

QTEST_MAIN(TestPractice)
#include "tst_practice.moc"
