// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QDBusMessage>
#include <QObject>
#include <QStringList>

namespace windlass::journeys {

//! What a screen reader says by itself, because a program told it: announcements, notifications
//! that come up, and a new description of what has the keyboard. So does Orca 43, and from 45 on
//! it knows announcements.
class Ear final : public QObject
{
    Q_OBJECT
public:
    //! Listens from now on. \param service  the program, on the accessibility bus
    explicit Ear(QString service);

    [[nodiscard]] bool isListening() const { return m_isListening; }
    [[nodiscard]] const QStringList &heard() const { return m_heard; }
    void forget() { m_heard.clear(); }

private Q_SLOTS:
    void told(const QDBusMessage &event);

private:
    QDBusConnection m_bus;
    const QString m_service;
    bool m_isListening = false;
    QStringList m_heard;
};

} // namespace windlass::journeys
