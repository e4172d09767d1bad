// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journeys/screenreader.h"

#include "journeys/windlassprocess.h"

#include <QDBusConnectionInterface>
#include <QDBusReply>
#include <QTest>

using namespace Qt::StringLiterals;

namespace windlass::journeys {

namespace {

const QString ownConnection = u"screen-reader"_s;

bool isOf(const Accessible &thing, const QString &role, const QString &name)
{
    return thing.name() == name && (role.isEmpty() || thing.role() == role);
}

// Qt 6.4 calls the current row of every list and the current tab focused, whoever has the focus,
// and what hands its focus on to a field inside focused as well.
std::optional<Accessible> innermostFocus(const Accessible &top)
{
    static const QStringList rows{u"list item"_s, u"table cell"_s, u"tree item"_s, u"page tab"_s};
    std::optional<Accessible> innermost;
    auto found = std::optional(top);
    while (found) {
        const Accessible outer = *found;
        found = outer.find([&outer](const Accessible &thing) {
            return !(thing == outer) && thing.is(Accessible::Focused)
                   && !rows.contains(thing.role());
        });
        if (found)
            innermost = found;
    }
    return innermost;
}

} // namespace

// The session's bus names it, and starts it.
QDBusConnection accessibilityBus(const QString &name)
{
    if (const QDBusConnection open(name); open.isConnected())
        return open;
    const QDBusMessage question = QDBusMessage::createMethodCall(
        u"org.a11y.Bus"_s, u"/org/a11y/bus"_s, u"org.a11y.Bus"_s, u"GetAddress"_s);
    const QDBusReply<QString> address = QDBusConnection::sessionBus().call(question);
    return QDBusConnection::connectToBus(address.value(), name);
}

QString ScreenReader::whyNot()
{
    if (qEnvironmentVariableIsEmpty("WINDLASS_TEST_SESSION"))
        return u"Not in a session of tests/testsession.sh: your own desktop is left alone."_s;
    if (qEnvironmentVariableIsEmpty("DISPLAY"))
        return u"There is no display."_s;
    if (!accessibilityBus(ownConnection).isConnected())
        return u"There is no accessibility bus (at-spi2-core)."_s;
    return {};
}

void ScreenReader::prepare(QProcessEnvironment &environment)
{
    environment.insert(u"QT_QPA_PLATFORM"_s, u"xcb"_s);
    environment.insert(u"QT_LINUX_ACCESSIBILITY_ALWAYS_ON"_s, u"1"_s);
}

ScreenReader::ScreenReader(qint64 processId)
    : m_processId(processId), m_bus(accessibilityBus(ownConnection))
{
}

bool ScreenReader::attach()
{
    const auto isThere = [this] {
        for (const Accessible &program : Accessible::desktop(m_bus).children()) {
            const QDBusReply<uint> owner = m_bus.interface()->servicePid(program.service());
            if (owner.isValid() && qint64(owner.value()) == m_processId)
                m_program = program;
        }
        return !m_program.isNull() && !windows().isEmpty();
    };
    return QTest::qWaitFor(isThere, patience);
}

std::optional<Accessible> ScreenReader::look(const QString &role, const QString &name) const
{
    // Dialogs come after the window they belong to, and are what the person uses.
    QList<Accessible> tops = windows();
    for (auto top = tops.crbegin(); top != tops.crend(); ++top) {
        const auto found =
            top->find([&](const Accessible &thing) { return isOf(thing, role, name); });
        if (found)
            return found;
    }
    return std::nullopt;
}

bool ScreenReader::shows(const QString &role, const QString &name) const
{
    return look(role, name).has_value();
}

std::optional<Accessible> ScreenReader::waitFor(const QString &role, const QString &name)
{
    std::optional<Accessible> found;
    const auto isThere = [&] {
        found = look(role, name);
        return found.has_value();
    };
    return QTest::qWaitFor(isThere, patience) ? found : std::nullopt;
}

bool ScreenReader::waitUntilGone(const QString &role, const QString &name)
{
    return QTest::qWaitFor([&] { return !shows(role, name); }, patience);
}

QString ScreenReader::nameWith(const QString &words) const
{
    for (const Accessible &top : windows()) {
        const auto found =
            top.find([&](const Accessible &thing) { return thing.name().contains(words); });
        if (found)
            return found->name();
    }
    return {};
}

bool ScreenReader::waitForWords(const QString &words)
{
    return QTest::qWaitFor([&] { return !nameWith(words).isEmpty(); }, patience);
}

bool ScreenReader::press(const QString &role, const QString &name)
{
    std::optional<Accessible> found;
    const auto isReady = [&] {
        found = look(role, name);
        return found && found->is(Accessible::Enabled);
    };
    if (!QTest::qWaitFor(isReady, patience))
        return false;
    ++m_clicks;
    return found->press();
}

bool ScreenReader::paste(const QString &field, const QString &text)
{
    const auto found = waitFor(u"text"_s, field);
    ++m_pastedFields;
    return found && found->setText(text);
}

QList<Accessible> ScreenReader::windows() const
{
    QList<Accessible> tops;
    for (const Accessible &top : m_program.children()) {
        if (top.is(Accessible::Showing))
            tops.append(top);
    }
    return tops;
}

std::optional<Accessible> ScreenReader::focused() const
{
    for (const Accessible &top : windows()) {
        if (top.is(Accessible::Active))
            return innermostFocus(top);
    }
    return std::nullopt;
}

QString ScreenReader::tree() const
{
    QStringList lines;
    for (const Accessible &top : windows())
        lines += top.tree();
    return lines.join(u'\n');
}

void ScreenReader::startCounting()
{
    m_clicks = 0;
    m_pastedFields = 0;
}

} // namespace windlass::journeys
