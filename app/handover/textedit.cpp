// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "handover/textedit.h"

#include <algorithm>

namespace windlass::handover {

QByteArray applied(const QByteArray &text, QList<TextEdit> edits)
{
    std::stable_sort(edits.begin(), edits.end(), [](const TextEdit &one, const TextEdit &other) {
        return one.begin < other.begin;
    });
    QByteArray result;
    qsizetype done = 0;
    for (const TextEdit &edit : std::as_const(edits)) {
        result += text.sliced(done, edit.begin - done) + edit.text;
        done = edit.begin + edit.length;
    }
    return result + text.sliced(done);
}

QByteArray lineEndOf(const QByteArray &text)
{
    const qsizetype last = text.lastIndexOf('\n');
    return last > 0 && text.at(last - 1) == '\r' ? "\r\n" : "\n";
}

qsizetype lineBegin(const QByteArray &text, qsizetype offset)
{
    return offset == 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1;
}

qsizetype nextLine(const QByteArray &text, qsizetype offset)
{
    const qsizetype end = text.indexOf('\n', offset);
    return end < 0 ? text.size() : end + 1;
}

bool isUnfinished(const QByteArray &text)
{
    return !text.isEmpty() && !text.endsWith('\n');
}

} // namespace windlass::handover
