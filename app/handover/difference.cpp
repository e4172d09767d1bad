// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "handover/difference.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace windlass::handover {

namespace {

const QString mask = u"••••••••"_s;

//! With their line ends.
QByteArrayList linesOf(const QByteArray &text)
{
    QByteArrayList lines;
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype end = text.indexOf('\n', at);
        const qsizetype next = end < 0 ? text.size() : end + 1;
        lines.append(text.sliced(at, next - at));
        at = next;
    }
    return lines;
}

//! Whether \a text is the beginning of the name of one key, and no other is in front of it.
bool isOneKey(const QString &text)
{
    static const QRegularExpression shape(
        u"\\A\\x{FEFF}?\\s*(?:[-#]\\s*|export\\s+)?[\"']?[\\w.-]*\\z"_s);
    return shape.match(text).hasMatch();
}

//! Whether keys in braces stand in \a text.
bool holdsKeys(const QString &text)
{
    static const QRegularExpression braces(u"(?<!\\$)\\{\\s*[^\\s}]"_s);
    return braces.match(text).hasMatch();
}

// One line may hold keys of others with secrets of their own, under whatever name: then nothing but
// the first key is shown.
QString withoutSecret(const QByteArray &line, const QStringList &shownKeys)
{
    static const QRegularExpression secret(u"secret[\"']?\\s*[:=]\\s*"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression reference(u"\\A[\"']?\\$\\{\\w+\\}[\"']?\\s*\\z"_s);
    static const QRegularExpression key(
        u"\\A\\x{FEFF}?\\s*(?:-\\s+|export\\s+)?[\"']?([\\w.-]+)[\"']?\\s*[:=]\\s*"_s);
    QString text = QString::fromUtf8(line);
    while (text.endsWith(u'\n') || text.endsWith(u'\r'))
        text.chop(1);
    const auto first = key.match(text);
    QString masked = first.captured() + mask;
    if (const auto found = secret.match(text); found.hasMatch()) {
        if (!isOneKey(text.first(found.capturedStart())))
            return masked;
        const qsizetype end = found.capturedEnd();
        return reference.match(text.sliced(end)).hasMatch() ? text : text.first(end) + mask;
    }
    if (!first.hasMatch() || !shownKeys.contains(first.captured(1)))
        return mask;
    return holdsKeys(text) ? masked : text;
}

//! Myers' greedy search; the changes are few, so it takes few rounds.
class Comparison final
{
public:
    Comparison(const QByteArrayList &before, const QByteArrayList &after)
        : m_before(before), m_after(after)
    {
    }

    //! Numbers of lines, from 0: gone, and new.
    std::pair<QList<qsizetype>, QList<qsizetype>> run()
    {
        const qsizetype most = m_before.size() + m_after.size();
        for (qsizetype round = 0; round <= most; ++round) {
            QList<qsizetype> now(2 * round + 2, 0);
            for (qsizetype k = -round; k <= round; k += 2) {
                now[k + round] = follow(start(round, k), k);
                if (now.at(k + round) >= m_before.size()
                    && now.at(k + round) - k >= m_after.size()) {
                    m_rounds.append(now);
                    return walkBack(round, k);
                }
            }
            m_rounds.append(now);
        }
        return {};
    }

private:
    [[nodiscard]] qsizetype reachOf(qsizetype round, qsizetype k) const
    {
        return k < -round || k > round ? -1 : m_rounds.at(round).at(k + round);
    }

    [[nodiscard]] bool comesFromAbove(qsizetype round, qsizetype k) const
    {
        return k == -round || (k != round && reachOf(round - 1, k - 1) < reachOf(round - 1, k + 1));
    }

    [[nodiscard]] qsizetype start(qsizetype round, qsizetype k) const
    {
        if (round == 0)
            return 0;
        return comesFromAbove(round, k) ? reachOf(round - 1, k + 1) : reachOf(round - 1, k - 1) + 1;
    }

    [[nodiscard]] qsizetype follow(qsizetype x, qsizetype k) const
    {
        while (x < m_before.size() && x - k < m_after.size() && m_before.at(x) == m_after.at(x - k))
            ++x;
        return x;
    }

    [[nodiscard]] std::pair<QList<qsizetype>, QList<qsizetype>> walkBack(qsizetype round,
                                                                         qsizetype k) const
    {
        std::pair<QList<qsizetype>, QList<qsizetype>> lines;
        for (; round > 0; --round) {
            if (comesFromAbove(round, k)) {
                lines.second.prepend(reachOf(round - 1, k + 1) - k - 1);
                ++k;
            } else {
                lines.first.prepend(reachOf(round - 1, k - 1));
                --k;
            }
        }
        return lines;
    }

    const QByteArrayList &m_before;
    const QByteArrayList &m_after;
    QList<QList<qsizetype>> m_rounds; // how far diagonal k came in round d, at [k + d]
};

} // namespace

QList<ChangedLine> difference(const QByteArray &before, const QByteArray &after,
                              const QStringList &shownKeys)
{
    const QByteArrayList old = linesOf(before);
    const QByteArrayList now = linesOf(after);
    auto [gone, added] = Comparison(old, now).run();
    QList<ChangedLine> lines;
    qsizetype shift = 0; // of line numbers, by what came and went so far
    while (!gone.isEmpty() || !added.isEmpty()) {
        const bool isGone =
            !gone.isEmpty() && (added.isEmpty() || gone.constFirst() + shift <= added.constFirst());
        const qsizetype line = isGone ? gone.takeFirst() : added.takeFirst();
        lines.append({!isGone, int(line + 1),
                      withoutSecret(isGone ? old.at(line) : now.at(line), shownKeys)});
        shift += isGone ? -1 : 1;
    }
    return lines;
}

} // namespace windlass::handover
