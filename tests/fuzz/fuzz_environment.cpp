// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/fuzz.h"
#include "handover/environmentfile.h"

using namespace windlass;
using namespace Qt::StringLiterals;

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray text = fuzz::bytes(data, size);
    const QHash<QString, QString> before = handover::parseEnvironment(text);
    const QList<handover::Variable> variables{{"KEY", "value"}, {"SECRET", "a b#c"}};
    const auto edited = handover::withEnvironment(text, variables);
    if (!edited)
        return 0;
    QHash<QString, QString> after = handover::parseEnvironment(*edited);
    fuzz::require(after.value(u"KEY"_s) == "value"_L1 && after.value(u"SECRET"_s) == "a b#c"_L1,
                  "what was written is read");
    for (auto it = before.cbegin(); it != before.cend(); ++it) {
        if (it.key() != "KEY"_L1 && it.key() != "SECRET"_L1)
            fuzz::require(after.value(it.key()) == it.value(), "other variables keep their value");
    }
    const auto again = handover::withEnvironment(*edited, variables);
    fuzz::require(again && *again == *edited, "twice changes nothing");
    return 0;
}
