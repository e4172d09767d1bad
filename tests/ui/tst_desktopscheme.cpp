// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/desktopscheme.h"

#include "ui/facechecks.h"
#include "ui/widgets/readablepalette.h"

#include <QApplication>
#include <QDBusConnection>
#include <QDBusContext>
#include <QDBusMessage>
#include <QDBusVariant>
#include <QLabel>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace windlass;

//! A desktop that tells this program what the user prefers. Windows of other tests are on the same
//! bus: to them it has no preference, and they are neither counted nor told of changes.
class FakeDesktop final : public QObject, protected QDBusContext
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")
public:
    explicit FakeDesktop(uint preference)
        : m_bus(QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"desktop"_s)),
          m_preference(preference)
    {
    }
    ~FakeDesktop() override { QDBusConnection::disconnectFromBus(u"desktop"_s); }

    [[nodiscard]] bool open()
    {
        return m_bus.registerObject(u"/org/freedesktop/portal/desktop"_s, this,
                                    QDBusConnection::ExportAllSlots)
               && m_bus.registerService(u"org.freedesktop.portal.Desktop"_s);
    }
    void change(const QString &space, const QString &key, uint value)
    {
        QDBusMessage signal = QDBusMessage::createTargetedSignal(
            thisProgram(), u"/org/freedesktop/portal/desktop"_s,
            u"org.freedesktop.portal.Settings"_s, u"SettingChanged"_s);
        signal.setArguments({space, key, QVariant::fromValue(QDBusVariant(QVariant(value)))});
        m_bus.send(signal);
    }
    int asked = 0;

public Q_SLOTS:
    QDBusVariant Read(const QString &space, const QString &key)
    {
        if (message().service() != thisProgram())
            return told(noPreference);
        ++asked;
        const bool isKnown = space == "org.freedesktop.appearance"_L1 && key == "color-scheme"_L1;
        return told(isKnown ? m_preference : 99U);
    }

private:
    static constexpr uint noPreference = 0;

    static QString thisProgram() { return QDBusConnection::sessionBus().baseService(); }
    //! In a variant in a variant, as the portal does.
    static QDBusVariant told(uint preference)
    {
        return QDBusVariant(QVariant::fromValue(QDBusVariant(QVariant(preference))));
    }

    QDBusConnection m_bus;
    uint m_preference;
};

class TestDesktopScheme final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanup() { QApplication::setPalette(QPalette()); }

    void followsTheDesktop();
    void staysLight_data();
    void staysLight();
    void leavesADarkStyleAlone();
    void isReadable();
};

namespace {

bool isDark()
{
    return QApplication::palette().color(QPalette::Window).lightness() < 128;
}

const QString appearance = u"org.freedesktop.appearance"_s;
const QString colourScheme = u"color-scheme"_s;

} // namespace

void TestDesktopScheme::initTestCase()
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    QSKIP("Qt itself follows the desktop.");
#endif
    if (qEnvironmentVariableIsEmpty("WINDLASS_TEST_SESSION")
        || !QDBusConnection::sessionBus().isConnected())
        QSKIP("There is no D-Bus session of its own here.");
}

void TestDesktopScheme::followsTheDesktop()
{
    FakeDesktop desktop(1);
    QVERIFY(desktop.open());
    const QColor light = QApplication::palette().color(QPalette::Window);
    QLabel shown;
    shown.show();
    const ui::DesktopScheme scheme;
    QTRY_VERIFY(isDark());
    // Qt posts the change to windows: they have it a turn of the event loop later
    QTRY_VERIFY(shown.palette().color(QPalette::Window).lightness() < 128);
    desktop.change(appearance, colourScheme, 0);
    QTRY_VERIFY(!isDark());
    QTRY_COMPARE(shown.palette().color(QPalette::Window), light);
    desktop.change(u"org.gnome.desktop.interface"_s, colourScheme, 1);
    desktop.change(appearance, u"accent-color"_s, 1);
    desktop.change(appearance, colourScheme, 1);
    QTRY_VERIFY(isDark());
    desktop.change(appearance, colourScheme, 2);
    QTRY_VERIFY(!isDark());
    QCOMPARE(desktop.asked, 1);
}

void TestDesktopScheme::staysLight_data()
{
    QTest::addColumn<uint>("preference");
    QTest::newRow("no preference") << 0U;
    QTest::newRow("light") << 2U;
    QTest::newRow("what does not exist") << 7U;
}

void TestDesktopScheme::staysLight()
{
    QFETCH(uint, preference);
    FakeDesktop desktop(preference);
    QVERIFY(desktop.open());
    const ui::DesktopScheme scheme;
    QTRY_COMPARE(desktop.asked, 1);
    desktop.change(appearance, colourScheme, preference); // the answer came before this
    desktop.change(appearance, colourScheme, 1);
    QTRY_VERIFY(isDark());
    desktop.change(appearance, colourScheme, preference);
    QTRY_VERIFY(!isDark());
}

void TestDesktopScheme::leavesADarkStyleAlone()
{
    QApplication::setPalette(uitests::darkPalette());
    FakeDesktop desktop(1);
    QVERIFY(desktop.open());
    const ui::DesktopScheme scheme;
    QTRY_COMPARE(desktop.asked, 1);
    desktop.change(appearance, colourScheme, 2);
    QTest::qWait(100);
    QCOMPARE(QApplication::palette().color(QPalette::Base),
             uitests::darkPalette().color(QPalette::Base));
}

//! As it is, and so that nothing has to be improved.
void TestDesktopScheme::isReadable()
{
    const QPalette dark = ui::plainDarkPalette();
    QCOMPARE(ui::readablePalette(dark), dark);
}

QTEST_MAIN(TestDesktopScheme)
#include "tst_desktopscheme.moc"
