// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "certificates.h"
#include "http.h"

#include <QJsonObject>
#include <QRegularExpression>

namespace windlass::practice {

//! One rule: which requests it means, and what goes wrong with them. README.md tells the actions.
struct Fault
{
    enum class Kind {
        Status,
        Redirect,
        Huge,
        ContentType,
        Delay,
        Drop,
        Stall,
        Pieces,
        Truncate,
        Garbage,
        BadChunks,
        Certificate,
    };
    enum class Where { Request, Before, Inside, After }; //!< while the request comes; the answer

    QByteArray host;   //!< web or api; empty: either
    QByteArray method; //!< empty: any
    QRegularExpression path;
    int nth = 1;   //!< the first matching request it acts on
    int times = 1; //!< how many it acts on; 0: all from then on
    Kind kind = Kind::Status;
    Where where = Where::Before;
    Certificates::Kind certificate = Certificates::Kind::Good;
    int status = 500;
    QByteArray location;
    QByteArray body;
    QByteArray contentType;
    QList<Header> headers;
    qint64 bytes = 0;
    double seconds = 0;   //!< 0 of a stall or delay: until the server stops
    bool isAfter = false; //!< the request is carried out first and its answer is lost
    int seen = 0;

    //! Whether the client does not get the right answer; late or in pieces it is still right.
    [[nodiscard]] bool spoilsAnswer() const { return kind != Kind::Delay && kind != Kind::Pieces; }
    //! \return what is wrong with the rule, a sentence; empty when \a fault is filled
    [[nodiscard]] static QString read(const QJsonObject &rule, Fault *fault);
};

} // namespace windlass::practice
