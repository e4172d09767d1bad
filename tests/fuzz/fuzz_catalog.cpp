// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/fuzz.h"
#include "identity/catalog.h"
#include "identity/entityparser.h"
#include "identity/yamldocuments.h"

using namespace windlass;

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    identity::Catalog catalog;
    for (const identity::YamlDocument &document :
         identity::yamlDocuments(fuzz::bytes(data, size))) {
        if (document.value)
            catalog.add(identity::parseEntity(*document.value), QStringLiteral("file"),
                        document.line);
        else
            fuzz::require(!document.problem.isEmpty(), "a broken document has a sentence");
    }
    catalog.connect();
    return 0;
}
