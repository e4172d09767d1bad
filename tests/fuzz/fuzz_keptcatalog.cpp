// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/fuzz.h"
#include "identity/keptcatalog.h"

using namespace windlass;

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray file = fuzz::bytes(data, size);
    const auto catalog = identity::readKeptCatalog(file);
    fuzz::require(catalog || !catalog.error().message.isEmpty(), "a refusal has a sentence");
    const auto user = identity::readKeptUser(file);
    fuzz::require(user || !user.error().message.isEmpty(), "a refusal has a sentence");
    return 0;
}
