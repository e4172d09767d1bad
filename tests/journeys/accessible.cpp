// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journeys/accessible.h"

#include <QDBusArgument>
#include <QDBusMessage>
#include <QDBusVariant>

using namespace Qt::StringLiterals;

namespace windlass::journeys {

namespace {

constexpr char theAccessible[] = "org.a11y.atspi.Accessible";
constexpr char theAction[] = "org.a11y.atspi.Action";
constexpr char theComponent[] = "org.a11y.atspi.Component";
constexpr char theText[] = "org.a11y.atspi.Text";
constexpr char theEditableText[] = "org.a11y.atspi.EditableText";

constexpr int answerTime = 15000; // milliseconds; only reached by a program that hangs

//! A reference to an object, as AT-SPI sends it: service and path.
std::pair<QString, QString> reference(const QDBusArgument &argument)
{
    QString service;
    QDBusObjectPath path;
    argument.beginStructure();
    argument >> service >> path;
    argument.endStructure();
    return {service, path.path()};
}

} // namespace

Accessible::Accessible(QDBusConnection bus, QString service, QString path)
    : m_bus(std::move(bus)), m_service(std::move(service)), m_path(std::move(path))
{
}

Accessible Accessible::desktop(const QDBusConnection &bus)
{
    return {bus, u"org.a11y.atspi.Registry"_s, u"/org/a11y/atspi/accessible/root"_s};
}

QVariantList Accessible::call(const char *interface, const char *method,
                              const QVariantList &arguments) const
{
    if (isNull())
        return {};
    QDBusMessage message = QDBusMessage::createMethodCall(
        m_service, m_path, QLatin1StringView(interface), QLatin1StringView(method));
    message.setArguments(arguments);
    const QDBusMessage answer = m_bus.call(message, QDBus::Block, answerTime);
    return answer.type() == QDBusMessage::ReplyMessage ? answer.arguments() : QVariantList();
}

QVariant Accessible::property(const char *interface, const char *name) const
{
    if (isNull())
        return {};
    QDBusMessage message = QDBusMessage::createMethodCall(
        m_service, m_path, u"org.freedesktop.DBus.Properties"_s, u"Get"_s);
    message.setArguments({QString::fromLatin1(interface), QString::fromLatin1(name)});
    const QVariantList answer = m_bus.call(message, QDBus::Block, answerTime).arguments();
    return answer.value(0).value<QDBusVariant>().variant();
}

QString Accessible::role() const
{
    return call(theAccessible, "GetRoleName").value(0).toString();
}

QString Accessible::name() const
{
    return property(theAccessible, "Name").toString();
}

QString Accessible::description() const
{
    return property(theAccessible, "Description").toString();
}

bool Accessible::is(State state) const
{
    const QVariantList answer = call(theAccessible, "GetState");
    if (answer.isEmpty())
        return false;
    const auto words = qdbus_cast<QList<uint>>(answer.first());
    const uint bit = static_cast<uint>(state);
    return ((words.value(static_cast<qsizetype>(bit / 32)) >> (bit % 32)) & 1U) != 0;
}

bool Accessible::hasAction() const
{
    return property(theAction, "NActions").toInt() > 0;
}

int Accessible::childCount() const
{
    return property(theAccessible, "ChildCount").toInt();
}

QList<Accessible> Accessible::children(int most) const
{
    QList<Accessible> found;
    const auto keep = [this, &found](const QDBusArgument &argument) {
        const auto [service, path] = reference(argument);
        if (!path.endsWith(u"/null"_s))
            found.append({m_bus, service, path});
    };
    const int count = childCount();
    if (count <= most) { // all in one call
        const QVariantList answer = call(theAccessible, "GetChildren");
        if (answer.isEmpty())
            return {};
        const auto all = answer.first().value<QDBusArgument>();
        all.beginArray();
        while (!all.atEnd())
            keep(all);
        all.endArray();
        return found;
    }
    for (int index = 0; index < most; ++index) {
        const QVariantList answer = call(theAccessible, "GetChildAtIndex", {index});
        if (!answer.isEmpty())
            keep(answer.first().value<QDBusArgument>());
    }
    return found;
}

QString Accessible::text() const
{
    return call(theText, "GetText", {0, -1}).value(0).toString();
}

QRect Accessible::onScreen() const
{
    const QVariantList answer = call(theComponent, "GetExtents", {0U});
    if (answer.isEmpty())
        return {};
    const auto extents = answer.first().value<QDBusArgument>();
    int x = 0;
    int y = 0;
    int width = 0;
    int height = 0;
    extents.beginStructure();
    extents >> x >> y >> width >> height;
    extents.endStructure();
    return {x, y, width, height};
}

bool Accessible::press() const
{
    return call(theAction, "DoAction", {0}).value(0).toBool();
}

bool Accessible::focus() const
{
    return call(theComponent, "GrabFocus").value(0).toBool();
}

bool Accessible::setText(const QString &text) const
{
    return call(theEditableText, "SetTextContents", {text}).value(0).toBool();
}

std::optional<Accessible>
Accessible::find(const std::function<bool(const Accessible &)> &isIt) const
{
    if (isIt(*this))
        return *this;
    for (const Accessible &child : children()) {
        if (!child.is(Showing))
            continue;
        if (const auto found = child.find(isIt))
            return found;
    }
    return std::nullopt;
}

QStringList Accessible::tree() const
{
    QStringList lines;
    describe(0, lines);
    return lines;
}

void Accessible::describe(int depth, QStringList &lines) const
{
    QString line = QString(depth * 2, u' ') + role() + u" \""_s + name() + u'"';
    if (!is(Enabled))
        line += u" disabled"_s;
    if (is(Focused))
        line += u" focused"_s;
    if (is(Checked))
        line += u" checked"_s;
    lines.append(line);
    for (const Accessible &child : children()) {
        if (child.is(Showing))
            child.describe(depth + 1, lines);
    }
}

bool operator==(const Accessible &one, const Accessible &other)
{
    return one.m_service == other.m_service && one.m_path == other.m_path;
}

} // namespace windlass::journeys
