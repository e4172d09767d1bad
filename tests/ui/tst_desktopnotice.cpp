// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/desktopnotice.h"

#include <QDBusConnection>
#include <QTest>
#include <QVariantMap>

using namespace Qt::StringLiterals;
using namespace windlass;

//! A desktop that shows notices.
class FakeNotifications final : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")
public:
    FakeNotifications()
        : m_bus(QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"notices"_s))
    {
    }
    ~FakeNotifications() override { QDBusConnection::disconnectFromBus(u"notices"_s); }

    [[nodiscard]] bool open()
    {
        return m_bus.registerObject(u"/org/freedesktop/Notifications"_s, this,
                                    QDBusConnection::ExportAllSlots)
               && m_bus.registerService(u"org.freedesktop.Notifications"_s);
    }
    QStringList shown; //!< "title: text"
    QString entry;

public Q_SLOTS:
    uint Notify(const QString &, uint, const QString &, const QString &title, const QString &text,
                const QStringList &, const QVariantMap &hints, int)
    {
        shown.append(title + u": "_s + text);
        entry = hints.value(u"desktop-entry"_s).toString();
        return uint(shown.size());
    }

private:
    QDBusConnection m_bus;
};

class TestDesktopNotice final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void isShown();
    void needsNobody();
};

void TestDesktopNotice::initTestCase()
{
    if (qEnvironmentVariableIsEmpty("WINDLASS_TEST_SESSION")
        || !QDBusConnection::sessionBus().isConnected())
        QSKIP("There is no D-Bus session of its own here.");
}

void TestDesktopNotice::isShown()
{
    FakeNotifications desktop;
    QVERIFY(desktop.open());
    ui::showDesktopNotice(u"shop"_s, u"Pushed to <b>main</b> & more."_s);
    QTRY_COMPARE(desktop.shown,
                 QStringList{u"shop: Pushed to &lt;b&gt;main&lt;/b&gt; &amp; more."_s});
    QCOMPARE(desktop.entry, u"io.github.windlass.Windlass"_s);
}

void TestDesktopNotice::needsNobody()
{
    ui::showDesktopNotice(u"shop"_s, u"Pushed."_s);
    FakeNotifications desktop; // too late
    QVERIFY(desktop.open());
    ui::showDesktopNotice(u"shop"_s, u"Again."_s);
    QTRY_VERIFY(!desktop.shown.isEmpty());
    QCOMPARE(desktop.shown.constLast(), u"shop: Again."_s);
}

QTEST_GUILESS_MAIN(TestDesktopNotice)
#include "tst_desktopnotice.moc"
