// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journeys/ear.h"

#include "journeys/screenreader.h"

#include <QDBusVariant>

using namespace Qt::StringLiterals;

namespace windlass::journeys {

namespace {

const QString registry = u"org.a11y.atspi.Registry"_s;
const QString objectEvents = u"org.a11y.atspi.Event.Object"_s;

} // namespace

// Programs tell nothing before somebody has asked the registry for it.
Ear::Ear(QString service) : m_bus(accessibilityBus(u"ear"_s)), m_service(std::move(service))
{
    m_isListening = true;
    for (const QString &event : {u"object:announcement"_s, u"object:state-changed:showing"_s,
                                 u"object:property-change:accessible-description"_s}) {
        QDBusMessage wish = QDBusMessage::createMethodCall(registry, u"/org/a11y/atspi/registry"_s,
                                                           registry, u"RegisterEvent"_s);
        wish.setArguments({event});
        m_isListening = m_isListening && m_bus.call(wish).type() == QDBusMessage::ReplyMessage;
    }
    for (const QString &member : {u"Announcement"_s, u"StateChanged"_s, u"PropertyChange"_s})
        m_isListening =
            m_isListening
            && m_bus.connect(m_service, {}, objectEvents, member, this, SLOT(told(QDBusMessage)));
}

void Ear::told(const QDBusMessage &event)
{
    const QString detail = event.arguments().value(0).toString();
    const int isOn = event.arguments().value(1).toInt();
    const QVariant any = event.arguments().value(3).value<QDBusVariant>().variant();
    const Accessible source(m_bus, m_service, event.path());
    QString text;
    if (event.member() == "Announcement"_L1)
        text = any.toString();
    else if (detail == "showing"_L1 && isOn == 1 && source.role() == "notification"_L1)
        text = source.name();
    else if (detail == "accessible-description"_L1 && source.is(Accessible::Focused))
        text = any.toString(); // nothing when the event does not carry it
    if (!text.isEmpty())
        m_heard.append(text);
}

} // namespace windlass::journeys
