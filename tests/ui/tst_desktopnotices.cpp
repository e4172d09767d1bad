// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gallery/appdesk.h"
#include "ui/fakenotifications.h"
#include "ui/main/mainwindow.h"
#include "ui/widgets/desktopnotices.h"

#include <QLabel>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace windlass;
using gallery::AppDesk;
using uitests::FakeNotifications;

//! Who does not look at the window is told, and comes back to it by a click.
class TestDesktopNotices final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanup();

    void isShown();
    void needsNobody();
    void offersActionsWhereTheyAreKnown();
    void takesThePlaceOfTheOneBefore();
    void tellsWhatWasPressed();
    void bringsTheWindowBackToTheApp();

private:
    std::unique_ptr<FakeNotifications> m_desktop;
};

void TestDesktopNotices::initTestCase()
{
    if (qEnvironmentVariableIsEmpty("WINDLASS_TEST_SESSION")
        || !QDBusConnection::sessionBus().isConnected())
        QSKIP("There is no D-Bus session of its own here.");
}

void TestDesktopNotices::cleanup()
{
    m_desktop.reset();
}

void TestDesktopNotices::isShown()
{
    m_desktop = std::make_unique<FakeNotifications>();
    QVERIFY(m_desktop->open());
    ui::DesktopNotices notices;
    notices.show(1, u"shop"_s, u"Pushed to <b>main</b> & more."_s);
    QTRY_COMPARE(m_desktop->shown.size(), 1);
    const auto &shown = m_desktop->shown.constFirst();
    QCOMPARE(shown.title, u"shop"_s);
    QCOMPARE(shown.text, u"Pushed to &lt;b&gt;main&lt;/b&gt; &amp; more."_s);
    QCOMPARE(shown.entry, u"io.github.windlass.Windlass"_s);
}

void TestDesktopNotices::needsNobody()
{
    ui::DesktopNotices notices;
    notices.show(1, u"shop"_s, u"Pushed."_s);
    m_desktop = std::make_unique<FakeNotifications>(); // too late
    QVERIFY(m_desktop->open());
    notices.show(1, u"shop"_s, u"Again."_s);
    QTRY_VERIFY(!m_desktop->shown.isEmpty());
    QCOMPARE(m_desktop->shown.constLast().text, u"Again."_s);
}

void TestDesktopNotices::offersActionsWhereTheyAreKnown()
{
    m_desktop = std::make_unique<FakeNotifications>();
    QVERIFY(m_desktop->open());
    ui::DesktopNotices notices;
    notices.show(1, u"shop"_s, u"Pushed."_s);
    QTRY_COMPARE(m_desktop->shown.size(), 1);
    QCOMPARE(m_desktop->shown.constLast().actions, (QStringList{u"default"_s, u"Show"_s}));
    m_desktop->capabilities = {u"body"_s};
    notices.show(2, u"crm"_s, u"Pushed."_s);
    QTRY_COMPARE(m_desktop->shown.size(), 2);
    QCOMPARE(m_desktop->shown.constLast().actions, QStringList());
}

void TestDesktopNotices::takesThePlaceOfTheOneBefore()
{
    m_desktop = std::make_unique<FakeNotifications>();
    QVERIFY(m_desktop->open());
    ui::DesktopNotices notices;
    for (const qint64 app : {1, 2, 1}) {
        const qsizetype before = m_desktop->shown.size();
        notices.show(app, u"app"_s, u"Pushed."_s);
        QTRY_COMPARE(m_desktop->shown.size(), before + 1);
        QTest::qWait(50); // for the answer
    }
    QCOMPARE(m_desktop->shown.at(1).replaces, 0U);
    QCOMPARE(m_desktop->shown.at(2).replaces, m_desktop->shown.at(0).id);
}

void TestDesktopNotices::tellsWhatWasPressed()
{
    m_desktop = std::make_unique<FakeNotifications>();
    QVERIFY(m_desktop->open());
    ui::DesktopNotices notices;
    QSignalSpy chosen(&notices, &ui::DesktopNotices::chosen);
    notices.show(41, u"shop"_s, u"Pushed."_s);
    notices.show(42, u"crm"_s, u"Pushed."_s);
    QTRY_COMPARE(m_desktop->shown.size(), 2);
    const uint shop = m_desktop->shown.at(0).id;
    const uint crm = m_desktop->shown.at(1).id;
    m_desktop->press(crm + 100, u"another's"_s); // of another program
    m_desktop->press(shop, u"t"_s, u"something else"_s);
    m_desktop->close(shop);
    m_desktop->press(shop, u"t"_s);
    m_desktop->press(crm, u"token"_s);
    QTRY_COMPARE(chosen.size(), 1);
    QCOMPARE(chosen.constFirst().at(0).toLongLong(), 42);
    QCOMPARE(chosen.constFirst().at(1).toString(), u"token"_s);
}

void TestDesktopNotices::bringsTheWindowBackToTheApp()
{
    m_desktop = std::make_unique<FakeNotifications>();
    QVERIFY(m_desktop->open());
    const auto desk = AppDesk::readyToPush();
    QVERIFY(desk);
    QVERIFY(desk->add(u"another"_s, gallery::nestApp()).id != 0);
    QVERIFY(desk->press(u"primary"_s));
    desk->browse.window->hide();
    QTRY_COMPARE_WITH_TIMEOUT(m_desktop->shown.size(), 1, journeys::patience);
    QCOMPARE(m_desktop->shown.constFirst().title, u"shop-api"_s);
    QVERIFY2(m_desktop->shown.constFirst().text.contains(u"Pushed to main"_s),
             qPrintable(m_desktop->shown.constFirst().text));

    desk->browse.window->addApp(desk->browse.desk.path(u"another"_s)); // another is looked at
    desk->browse.window->hide();
    const auto folder = [&desk] {
        return desk->browse.find<QLabel>(u"appFolder"_s)->text().section(u'/', -1);
    };
    QTRY_COMPARE(folder(), u"another"_s);
    m_desktop->press(m_desktop->shown.constFirst().id, {});
    QTRY_VERIFY(desk->browse.window->isVisible());
    QTRY_COMPARE(folder(), u"shop-api"_s);
}

QTEST_MAIN(TestDesktopNotices)
#include "tst_desktopnotices.moc"
