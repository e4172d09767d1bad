// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later

// A reader with faults that are easily found: finds.sh looks whether they are told.

#include "fuzz/fuzz.h"

#include <csignal>

using namespace windlass;

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray text = fuzz::bytes(data, size);
    fuzz::require(!text.startsWith("false"), "nothing begins so");
    if (text.startsWith("exit")) // as a sanitizer does, which no signal handler sees
        std::exit(23);
    if (text.startsWith("kill")) // as a system without memory does
        std::raise(SIGKILL);
    return 0;
}
