// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/deliver.h"
#include "http/httpclient.h"

namespace windlass::fuzz {

//! A server that says the same to everything.
class Parrot final : public http::HttpClient
{
public:
    explicit Parrot(http::HttpReply reply) : m_reply(std::move(reply)) {}
    QFuture<Result<http::HttpReply>> send(const http::HttpRequest &) override
    {
        return ready<http::HttpReply>(m_reply);
    }

private:
    const http::HttpReply m_reply;
};

} // namespace windlass::fuzz
