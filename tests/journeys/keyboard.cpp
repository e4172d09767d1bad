// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journeys/keyboard.h"

#include "journeys/windlassprocess.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTest>

using namespace Qt::StringLiterals;

namespace windlass::journeys {

namespace {

constexpr int mostTabs = 80; // more than any face has controls

} // namespace

QString Keyboard::whyNot()
{
    if (QStandardPaths::findExecutable(u"xdotool"_s).isEmpty())
        return u"xdotool is not installed: no keys can be pressed."_s;
    return {};
}

Keyboard::Keyboard(ScreenReader &reader) : m_reader(reader)
{
}

bool Keyboard::run(const QStringList &arguments)
{
    return QProcess::execute(u"xdotool"_s, arguments) == 0;
}

bool Keyboard::press(const QString &keys)
{
    ++m_keys;
    return run({u"key"_s, u"--clearmodifiers"_s, keys});
}

bool Keyboard::type(const QString &text)
{
    return press(u"ctrl+a"_s) && run({u"type"_s, u"--delay"_s, u"2"_s, text});
}

bool Keyboard::goTo(const QString &role, const QString &name)
{
    const auto target = m_reader.waitFor(role, name);
    if (!target || !QTest::qWaitFor([&] { return target->is(Accessible::Enabled); }, patience))
        return false;
    for (int tabs = 0; tabs < mostTabs; ++tabs) {
        if (target->is(Accessible::Focused))
            return true;
        const auto before = m_reader.focused();
        if (!press(u"Tab"_s)
            || !QTest::qWaitFor([&] { return m_reader.focused() != before; }, patience))
            return false;
    }
    return false;
}

bool Keyboard::use(const QString &role, const QString &name)
{
    return goTo(role, name) && press(u"space"_s);
}

QList<Accessible> Keyboard::round()
{
    QList<Accessible> reached;
    for (int tabs = 0; tabs < mostTabs; ++tabs) {
        const auto focus = m_reader.focused();
        if (focus && reached.contains(*focus))
            return reached;
        if (focus)
            reached.append(*focus);
        if (!press(u"Tab"_s)
            || !QTest::qWaitFor([&] { return m_reader.focused() != focus; }, patience))
            return reached;
    }
    return reached;
}

} // namespace windlass::journeys
