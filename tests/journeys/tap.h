// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTcpServer>
#include <QUrl>

namespace windlass::journeys {

//! Stands on the wire between Windlass and one host of the practice server and writes everything
//! down as it went by. Answers are kept from being compressed.
class Tap final : public QObject
{
    Q_OBJECT
public:
    explicit Tap(QUrl target);

    //! In what the server says, \a from becomes \a to, which must be as long: addresses of its
    //! hosts.
    void replace(const QByteArray &from, const QByteArray &to);
    [[nodiscard]] QUrl url() const;
    [[nodiscard]] const QByteArray &asked() const { return m_asked; }
    [[nodiscard]] const QByteArray &answered() const { return m_answered; }

private:
    void accept();

    const QUrl m_target;
    QTcpServer m_server;
    QList<std::pair<QByteArray, QByteArray>> m_replacements;
    QByteArray m_asked;
    QByteArray m_answered;
};

class Desk;

//! A tap in front of each host of a desk's server, which Windlass then takes for the server itself.
struct Taps
{
    explicit Taps(Desk &desk);
    Tap web;
    Tap api;
};

} // namespace windlass::journeys
