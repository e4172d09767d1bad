// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "foundation/proxychoice.h"
#include "fuzz/fuzz.h"
#include "identity/resolver.h"
#include "workflows/peoplesettings.h"

using namespace windlass;

namespace {

void checkProxy(const QString &text)
{
    using Way = ProxyChoice::Way;
    for (const Way way : {Way::System, Way::None, Way::Http, Way::Socks5}) {
        const auto choice = parseProxy(way, text);
        if (!choice) {
            const QString said = choice.error().message;
            fuzz::require(!said.isEmpty(), "a refusal has a sentence");
            fuzz::require(!text.contains(u'@') || !said.contains(text.trimmed()),
                          "what may be a password is not repeated");
            continue;
        }
        fuzz::require(choice->way == way, "the way is the one that was chosen");
        if (choice->hasAddress())
            fuzz::require(!choice->host.isEmpty() && choice->port > 0 && choice->port < 65536,
                          "an address has a name and a port");
        fuzz::require(parseProxy(way, choice->address()) == *choice, "what is written is read");
    }
}

void checkResolver(const QString &text)
{
    const auto choice = identity::parseResolver(text);
    if (!choice) {
        fuzz::require(!choice.error().message.isEmpty(), "a refusal has a sentence");
        return;
    }
    const QString written = identity::writeResolver(*choice);
    fuzz::require(identity::parseResolver(written) == *choice, "what is written is read");
    fuzz::require(!written.contains(u' '), "several can stand on one line, with blanks between");
}

void checkCatalogPlace(const QString &text)
{
    using Kind = workflows::CatalogPlace::Kind;
    const auto place = workflows::parseCatalogPlace(text);
    if (!place) {
        fuzz::require(!place.error().message.isEmpty(), "a refusal has a sentence");
        return;
    }
    fuzz::require(place->paths.isEmpty() == (place->kind != Kind::Files), "files have paths");
    for (const QString &path : place->paths)
        fuzz::require(path.startsWith(u'/'), "a path is whole");
    if (place->kind == Kind::Server)
        fuzz::require(place->server.userInfo().isEmpty() && !place->server.host().isEmpty(),
                      "a server has a name and no password");
    fuzz::require(workflows::parseCatalogPlace(place->text()) == *place, "what is written is read");
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QString text = QString::fromUtf8(fuzz::bytes(data, size));
    checkProxy(text);
    checkResolver(text);
    checkCatalogPlace(text);
    return 0;
}
