// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QObject>
#include <QString>

namespace windlass::ui {

//! Notices that the desktop shows, for when nobody looks at the window, and what the user presses
//! on them. Nothing happens where there is no org.freedesktop.Notifications. Never waits.
class DesktopNotices final : public QObject
{
    Q_OBJECT

public:
    explicit DesktopNotices(QObject *parent = nullptr);

    //! Plain text: what a desktop might take for markup is escaped.
    //! \param subject  what it is about; takes the place of an earlier notice about the same
    void show(qint64 subject, const QString &title, const QString &text);

Q_SIGNALS:
    //! The user pressed the notice about \a subject. \param activationToken  for coming to the
    //! front, where the desktop wants one; or empty
    void chosen(qint64 subject, const QString &activationToken);

private Q_SLOTS:
    // What the desktop sends, by the names of D-Bus.
    void noteToken(uint id, const QString &token);
    void noteAction(uint id, const QString &action);
    void noteClosed(uint id);

private:
    void listen();
    void send(qint64 subject, const QString &title, const QString &text, bool takesActions);

    QHash<uint, qint64> m_subjects; //!< by the desktop's number of what it shows
    QHash<uint, QString> m_tokens;
    bool m_isListening = false;
};

} // namespace windlass::ui
