// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "foundation/deliver.h"
#include "fuzz/fuzz.h"
#include "http/httpclient.h"
#include "identity/backstagecatalog.h"

using namespace windlass;

namespace {

//! A server that says the same to everything.
class Parrot final : public http::HttpClient
{
public:
    explicit Parrot(QByteArray body) : m_body(std::move(body)) {}
    QFuture<Result<http::HttpReply>> send(const http::HttpRequest &) override
    {
        return ready<http::HttpReply>(http::HttpReply{.status = 200, .body = m_body});
    }

private:
    QByteArray m_body;
};

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    Parrot parrot(fuzz::bytes(data, size));
    const auto catalog = identity::fetchCatalog(parrot, QUrl(QStringLiteral("http://localhost")));
    fuzz::require(catalog.isFinished(), "there is an answer, and an end of pages");
    const auto result = catalog.result();
    fuzz::require(result || !result.error().message.isEmpty(), "a refusal has a sentence");
    return 0;
}
