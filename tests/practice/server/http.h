// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "delivery.h"

#include <QByteArray>
#include <QList>

#include <functional>
#include <memory>

//! \file
//! What the practice server knows of HTTP: requests and answers as values, bodies that may be
//! streams. Listener turns bytes into these and back.

namespace windlass::practice {

struct Header
{
    QByteArray name;
    QByteArray value;
};

//! The body of a request while it arrives, without the coding of its transfer.
class Body
{
public:
    Body() = default;
    Body(const Body &) = delete;
    Body &operator=(const Body &) = delete;
    virtual ~Body() = default;

    //! Waits for at least one byte. \return how many came; 0: the end; -1: it broke off
    [[nodiscard]] virtual qint64 read(char *buffer, qint64 size) = 0;
};

//! One request. Its body is still on its way: read it from the stream, or have it put into body.
struct Request
{
    QByteArray method;
    QByteArray path;  //!< still percent-encoded, without the query
    QByteArray query; //!< still percent-encoded, without the question mark
    QList<Header> headers;
    std::shared_ptr<Body> stream; //!< a Content-Encoding is undone, though its header tells of it
    QByteArray body;              //!< what readBody() read
    qint64 bodySize = 0;          //!< what was read so far
    bool saysLength = false;      //!< Content-Length or chunked: the client said where it ends

    //! First header of that name, whatever its case; empty without one.
    [[nodiscard]] QByteArray header(QByteArrayView name) const;
    //! Content-Type in lower case, without parameters.
    [[nodiscard]] QByteArray contentType() const;
    //! Segments of the path, each percent-decoded on its own: an encoded slash stays inside one.
    [[nodiscard]] QList<QByteArray> segments() const;

    //! Next bytes of the stream, counted in bodySize; see Body::read.
    [[nodiscard]] qint64 read(char *buffer, qint64 size);
    //! \return false when the body broke off or is larger than a server keeps in memory
    [[nodiscard]] bool readBody();
    //! Reads to the end and forgets. \return false when the body broke off
    bool skipBody();
};

struct Response
{
    //! \return false when the client is gone
    using Write = std::function<bool(QByteArrayView)>;

    int status = 200;
    QByteArray contentType;
    QByteArray body;
    QList<Header> headers;
    bool hangUp = false; //!< close the connection instead of answering
    bool isLast = false; //!< close it after the answer, which says so
    //! Writes the body piece by piece, instead of body. False: it cannot be completed.
    std::function<bool(const Write &)> stream = {};
    Delivery delivery = {};

    Response &with(const QByteArray &name, const QByteArray &value)
    {
        headers.append({name, value});
        return *this;
    }
};

[[nodiscard]] Response textAnswer(int status, const QByteArray &text);
[[nodiscard]] Response htmlAnswer(int status, const QByteArray &html);
//! 204. It has a type although it has no body: a public client reads the header unasked.
[[nodiscard]] Response noContent();
[[nodiscard]] Response redirectTo(const QByteArray &address);

} // namespace windlass::practice
