// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "auth/callbackrequest.h"
#include "fuzz/fuzz.h"

using namespace windlass;

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray head = fuzz::bytes(data, size);
    const auto request = auth::parseCallbackRequest(head);
    if (request) {
        fuzz::require(!request->host.isEmpty(), "a request names its host");
        fuzz::require(!request->path.contains('?') && !request->path.contains('\n'),
                      "a path has no query and no line end");
    }
    const auto parameters = auth::parseQuery(request ? request->query : head);
    if (parameters) {
        for (const QString &value : *parameters)
            fuzz::require(value.isValidUtf16(), "values are text");
    }
    return 0;
}
