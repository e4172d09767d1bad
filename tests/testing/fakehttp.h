// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/httpclient.h"

#include <QObject>

namespace windlass::testing {

//! An HttpClient that answers what the test expects, in that order and later: from the event loop.
//! A request that was not expected fails the test.
class FakeHttp final : public http::HttpClient
{
public:
    //! \a url as it shall go over the wire, encoded.
    void expect(const QByteArray &method, const QByteArray &url,
                const Result<http::HttpReply> &answer);

    //! The next expected request is answered by release() only.
    void holdNext() { m_holdsNext = true; }
    void release();

    [[nodiscard]] QFuture<Result<http::HttpReply>> send(const http::HttpRequest &request) override;

    [[nodiscard]] const QList<http::HttpRequest> &sent() const { return m_sent; }
    [[nodiscard]] bool allUsed() const { return m_expected.isEmpty() && m_held == nullptr; }

private:
    struct Expected
    {
        QByteArray method;
        QByteArray url;
        Result<http::HttpReply> answer;
    };
    struct Held;

    QList<Expected> m_expected;
    QList<http::HttpRequest> m_sent;
    std::shared_ptr<Held> m_held;
    bool m_holdsNext = false;
    QObject m_context;
};

} // namespace windlass::testing
