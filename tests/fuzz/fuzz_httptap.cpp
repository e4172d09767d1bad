// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/fuzz.h"
#include "git/httptap.h"

#include <QString>

using namespace windlass;

namespace {

git::HttpTap listen(const QByteArray &answer, qsizetype piece)
{
    git::HttpTap tap;
    tap.startRequest();
    for (qsizetype at = 0; at < answer.size(); at += piece)
        tap.feed(answer.mid(at, piece));
    return tap;
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray answer = fuzz::bytes(data, size);
    const git::HttpTap whole = listen(answer, answer.size() + 1);
    const git::HttpTap bytewise = listen(answer, 1);
    fuzz::require(bytewise.status() == whole.status(), "pieces make no difference to the status");
    fuzz::require(bytewise.text() == whole.text(), "pieces make no difference to the text");
    fuzz::require(whole.text().size() <= 64 * 1024, "a refusal has an end");
    fuzz::require(!whole.text().contains(QChar(0x1b)), "a refusal cannot steer a terminal");
    return 0;
}
