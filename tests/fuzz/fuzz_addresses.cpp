// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bitbucket/workspaceaddress.h"
#include "foundation/address.h"
#include "fuzz/fuzz.h"

using namespace windlass;
using namespace Qt::StringLiterals;

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QString text = QString::fromUtf8(fuzz::bytes(data, size));
    const QUrl web(u"https://bitbucket.org"_s);
    const auto workspace = bitbucket::workspaceFromText(text, web);
    if (!workspace)
        fuzz::require(!workspace.error().message.isEmpty(), "a refusal has a sentence");
    else
        fuzz::require(!workspace->isEmpty() && !workspace->contains(u'/'), "a slug has no slash");
    const auto repository = bitbucket::repositoryFromText(text, web);
    if (!repository)
        fuzz::require(!repository.error().message.isEmpty(), "a refusal has a sentence");
    const auto server = parseServerAddress(text);
    if (server)
        fuzz::require(server->userInfo().isEmpty() && !server->hasQuery() && !server->hasFragment(),
                      "a server's address has no name, query or fragment");
    return 0;
}
