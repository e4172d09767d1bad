// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "startrequest.h"

#include <QLocalServer>
#include <QObject>
#include <QString>

#include <chrono>

class QLocalSocket;

namespace windlass {

//! One window for a profile and a user: a second start hands its folder to the first and ends.
//! They talk through a socket in the user's runtime folder, which no other user can reach.
class SingleInstance final : public QObject
{
    Q_OBJECT

public:
    using Request = StartRequest;

    //! \param name  the same for starts that belong together; any text
    explicit SingleInstance(const QString &name, QObject *parent = nullptr);

    //! Blocks until the window that is open has taken \a request, for at most \a patience.
    //! \return false when there is none, or it does not answer: then this start opens its own
    [[nodiscard]] bool handOver(const Request &request,
                                std::chrono::milliseconds patience = std::chrono::seconds(3));

    //! Answers later starts from now on, by asked(). Where the system has no place for the socket
    //! nothing happens: later starts open windows of their own.
    void listen();
    //! Later starts open windows of their own.
    void stopListening();

Q_SIGNALS:
    void asked(const windlass::StartRequest &request);

private:
    void greet();
    void read(QLocalSocket *socket);

    const QString m_path;
    QLocalServer m_server;
};

} // namespace windlass
