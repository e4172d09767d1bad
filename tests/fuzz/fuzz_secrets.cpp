// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/fuzz.h"
#include "projects/secretscan.h"

using namespace windlass;
using namespace Qt::StringLiterals;

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const projects::SecretScan scan;
    const QByteArray text = fuzz::bytes(data, size);
    for (const QString &path : {u".env"_s, u"config/app.yaml"_s}) {
        const QList<projects::SecretHit> hits = scan.scan(text, path);
        fuzz::require(hits.size() <= 100, "hits have an end");
        for (const projects::SecretHit &hit : hits) {
            fuzz::require(hit.rule != nullptr, "a hit has a rule");
            fuzz::require(hit.line >= 1 && hit.line <= 1 + text.count('\n') + text.count('\r'),
                          "a hit is on a line of the file");
        }
    }
    return 0;
}
