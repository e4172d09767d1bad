// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/fuzz.h"
#include "handover/backstageedit.h"
#include "handover/backstagefile.h"

using namespace windlass;
using namespace Qt::StringLiterals;

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray yaml = fuzz::bytes(data, size);
    (void)handover::parseBackstage(yaml, {{u"A"_s, u"b"_s}});
    const auto outline = handover::outlineOf(yaml, {});
    if (!outline)
        return 0;
    const QString environment =
        outline->authEnvironment.isEmpty() ? u"development"_s : outline->authEnvironment;
    handover::BackstageSettings settings{environment, u"newKey"_s, u"new\"Secret'#"_s};
    settings.addsResolver = true;
    settings.addsEnvironment = true;
    const auto edited = handover::withBackstage(yaml, settings);
    if (!edited)
        return 0;
    const auto again = handover::withBackstage(*edited, settings);
    fuzz::require(again && *again == *edited, "twice changes nothing");
    const auto read = handover::parseBackstage(*edited, {});
    if (read && outline->authEnvironment == environment)
        fuzz::require(read->clientId == "newKey"_L1 && read->clientSecret == "new\"Secret'#"_L1,
                      "what was written is read");
    return 0;
}
