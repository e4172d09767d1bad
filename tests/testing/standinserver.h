// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QMap>
#include <QPointer>
#include <QSet>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>

#include <memory>

namespace windlass::testing {

//! What a stand-in server does with one request.
struct Answer
{
    enum class Way {
        Whole,
        CutShort, //!< promises more bytes than it sends
        HangUp,   //!< closes the connection before the first byte
        Silent,   //!< never answers
        Held,     //!< answers when the test says so
    };

    int status = 200;
    QByteArray contentType = "application/json";
    QByteArray body = {};
    QByteArray headers = {}; //!< each with its line break
    Way way = Way::Whole;
    bool keepsAlive = false; //!< the connection stays open for the next request
};

struct SeenRequest
{
    QByteArray method;
    QByteArray target;
    QMap<QByteArray, QByteArray> headers; //!< names in lower case
    QByteArray body;
    int connection = 0; //!< counted from 1
};

//! A server on 127.0.0.1 in the test's own event loop that follows a script.
class StandInServer final : public QObject
{
public:
    //! \param server  for TLS: a QSslServer that knows its certificate; it is told to listen here
    explicit StandInServer(std::unique_ptr<QTcpServer> server = std::make_unique<QTcpServer>());
    ~StandInServer() override;

    Answer answer;        //!< once the script is used up
    QList<Answer> script; //!< used up from the front
    QList<SeenRequest> seen;

    [[nodiscard]] quint16 port() const { return m_port; }
    [[nodiscard]] QUrl url(const QString &path = {}) const;
    [[nodiscard]] int connections() const { return m_connections; }
    //! Those on which anything came.
    [[nodiscard]] int usedConnections() const { return int(m_used.size()); }

    //! Answers the oldest request that is held.
    void answerHeld(const Answer &late);
    //! Refuses connections from now on.
    void close() { m_server->close(); }

private:
    void accept();
    void read(QTcpSocket &socket, int connection);
    void handle(QTcpSocket &socket);
    static void reply(QTcpSocket &socket, const Answer &answer);

    std::unique_ptr<QTcpServer> m_server;
    QList<QPointer<QTcpSocket>> m_held;
    quint16 m_port = 0;
    int m_connections = 0;
    QSet<int> m_used;
};

} // namespace windlass::testing
