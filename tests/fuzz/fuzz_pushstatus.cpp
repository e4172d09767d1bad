// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/fuzz.h"
#include "git/plaintext.h"
#include "git/pushstatus.h"

#include <QStringList>

using namespace windlass;

namespace {

struct Told
{
    bool isAccepted = false;
    bool isPackRefused = false;
    QByteArray refusal;
    QByteArray text;

    bool operator==(const Told &) const = default;
};

Told tell(const QByteArray &answer, qsizetype piece)
{
    Told told;
    git::PushStatus status("refs/heads/main",
                           [&told](const QByteArray &text) { told.text += text; });
    for (qsizetype at = 0; at < answer.size(); at += piece)
        status.feed(answer.mid(at, piece));
    told.isAccepted = status.isAccepted();
    told.isPackRefused = status.isPackRefused();
    told.refusal = status.refusal();
    return told;
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray answer = fuzz::bytes(data, size);
    const Told whole = tell(answer, answer.size() + 1);
    fuzz::require(tell(answer, 1) == whole, "pieces make no difference");
    fuzz::require(tell(answer, 7) == whole, "pieces make no difference");
    if (whole.isAccepted)
        fuzz::require(answer.contains("unpack ok") && answer.contains("ok refs/heads/main"),
                      "accepted only when the server said so");
    for (const QString &line : git::plainText(whole.text)) {
        for (const QChar one : line)
            fuzz::require(one.isPrint() || one == u'\t' || one.isSurrogate()
                              || one.category() == QChar::Other_Format
                              || one.category() == QChar::Other_PrivateUse
                              || one.category() == QChar::Other_NotAssigned,
                          "shown text has no control characters");
    }
    return 0;
}
