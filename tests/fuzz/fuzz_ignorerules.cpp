// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/fuzz.h"
#include "git/attributerules.h"
#include "git/ignorerules.h"

#include <string>

using namespace windlass;

// The last line is the path; what is before it, the rules.
int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray input = fuzz::bytes(data, size);
    const qsizetype end = input.lastIndexOf('\n');
    const std::string rules = input.left(qMax<qsizetype>(end, 0)).toStdString();
    const std::string path = input.mid(end + 1).toStdString();
    for (const bool ignoresCase : {false, true}) {
        const git::IgnoreList list(rules, 0, ignoresCase);
        const auto verdict = list.verdict(path, false);
        fuzz::require(!verdict || !list.isEmpty(), "no rules, no verdict");
        const git::IgnoreRules all(nullptr, git::IgnoreList(rules, 0, ignoresCase));
        fuzz::require(all.isIgnored(path, false) == verdict.value_or(false),
                      "one list says what all say");
        const git::AttributeRules attributes(
            nullptr,
            git::AttributeList(rules, 0, git::AttributeList::Macros::Allowed, ignoresCase));
        (void)git::AttributeRules::of(path, &attributes, nullptr);
    }
    return 0;
}
