// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <functional>

namespace windlass::practice {

//! How the bytes of an answer travel. Only a fault asks for anything but Whole.
struct Delivery
{
    enum class Kind {
        Whole,
        Drop,      //!< the connection ends there
        Stall,     //!< nothing more comes for some seconds, then the connection ends
        Pieces,    //!< so many bytes at a time, a pause after each
        Truncate,  //!< Content-Length promises more than comes
        Garbage,   //!< bytes that are no HTTP
        BadChunks, //!< a chunk whose size is no number
    };
    enum class Where { Inside, After }; //!< the body

    Kind kind = Kind::Whole;
    Where where = Where::Inside;
    qint64 bytes = 0;   //!< of the body before the break, of a piece, or missing; 0: a default
    double seconds = 0; //!< of a stall (0: until somebody ends it) or a pause
    std::function<void(double seconds)> pause = {}; //!< may end early
};

} // namespace windlass::practice
