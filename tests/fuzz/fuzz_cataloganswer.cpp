// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/fuzz.h"
#include "fuzz/parrot.h"
#include "identity/backstagecatalog.h"

using namespace windlass;

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    fuzz::Parrot parrot({.status = 200, .body = fuzz::bytes(data, size)});
    const auto catalog = identity::fetchCatalog(parrot, QUrl(QStringLiteral("http://localhost")));
    fuzz::require(catalog.isFinished(), "there is an answer, and an end of pages");
    const auto result = catalog.result();
    fuzz::require(result || !result.error().message.isEmpty(), "a refusal has a sentence");
    return 0;
}
