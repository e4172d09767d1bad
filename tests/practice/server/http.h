// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QTemporaryFile>

#include <functional>
#include <memory>

//! \file
//! The only face of HTTP the practice server knows. The library behind it (cpp-httplib) is included
//! by listener.cpp alone, so that a change of its version is felt in one file.

namespace windlass::practice {

struct Header
{
    QByteArray name;
    QByteArray value;
};

//! One request, its body already read: in memory when short, in a temporary file when long. A
//! Content-Encoding is undone, though its header still tells of it.
struct Request
{
    QByteArray method;
    QByteArray path;  //!< still percent-encoded, without the query
    QByteArray query; //!< still percent-encoded, without the question mark
    QList<Header> headers;
    QByteArray body;                          //!< empty when bodyFile is set
    std::shared_ptr<QTemporaryFile> bodyFile; //!< complete, rewound
    qint64 bodySize = 0;
    bool saysLength = false; //!< Content-Length or chunked: the client said where the body ends

    //! First header of that name, whatever its case; empty without one.
    [[nodiscard]] QByteArray header(QByteArrayView name) const;
    //! Content-Type in lower case, without parameters.
    [[nodiscard]] QByteArray contentType() const;
    //! Segments of the path, each percent-decoded on its own: an encoded slash stays inside one.
    [[nodiscard]] QList<QByteArray> segments() const;
};

struct Response
{
    int status = 200;
    QByteArray contentType;
    QByteArray body;
    QList<Header> headers;
    bool hangUp = false; //!< close the connection instead of answering

    Response &with(const QByteArray &name, const QByteArray &value)
    {
        headers.append({name, value});
        return *this;
    }
};

[[nodiscard]] Response textAnswer(int status, const QByteArray &text);
[[nodiscard]] Response htmlAnswer(int status, const QByteArray &html);
[[nodiscard]] Response redirectTo(const QByteArray &address);

//! Both empty: plain http.
struct TlsFiles
{
    QString certificate = {};
    QString key = {};
};

//! Listens on 127.0.0.1 and answers with what the handler returns. The handler is called from many
//! threads at once.
class Listener final
{
public:
    using Handler = std::function<Response(const Request &)>;

    Listener(Handler handler, const TlsFiles &tls, int threads);
    ~Listener(); // stops

    //! \param port  0 for any free one
    //! \return false when the port is taken or the certificate cannot be used
    [[nodiscard]] bool listen(quint16 port);
    [[nodiscard]] quint16 port() const;
    //! Closes every connection; returns when no handler runs any more.
    void stop();

private:
    class Machine;
    std::unique_ptr<Machine> m_machine;
};

} // namespace windlass::practice
