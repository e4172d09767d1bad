// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testing/canaries.h"

#include <QSet>

namespace windlass::testing {

namespace {

constexpr qsizetype shortest = 12;
constexpr qsizetype startLength = 3;

quint32 startOf(const char *text)
{
    quint32 start = 0;
    for (qsizetype at = 0; at < startLength; ++at)
        start = start << 8 | static_cast<unsigned char>(text[at]);
    return start;
}

//! What base64 makes of \a secret behind \a before other bytes, without what others have a part in.
QByteArray inBase64(const QByteArray &secret, qsizetype before, QByteArray::Base64Options options)
{
    const QByteArray whole = (QByteArray(before, 'x') + secret).toBase64(options);
    const qsizetype begin = (before * 8 + 5) / 6;
    const qsizetype end = (before + secret.size()) * 8 / 6;
    return whole.mid(begin, end - begin);
}

QByteArray inUtf16(const QByteArray &secret, bool isBigEndian)
{
    QByteArray wide;
    for (const char one : secret)
        wide.append(isBigEndian ? '\0' : one).append(isBigEndian ? one : '\0');
    return wide;
}

QSet<QByteArray> formsOf(const QByteArray &secret)
{
    QByteArray lower = secret.toPercentEncoding();
    for (qsizetype at = lower.indexOf('%'); at >= 0; at = lower.indexOf('%', at + 1))
        lower.replace(at, 3, lower.mid(at, 3).toLower());
    QSet<QByteArray> forms{secret,
                           secret.toPercentEncoding(),
                           secret.toPercentEncoding("/"),
                           lower,
                           QByteArray(secret).replace('/', "\\/"),
                           inUtf16(secret, false),
                           inUtf16(secret, true)};
    for (qsizetype before = 0; before < 3; ++before) {
        forms.insert(inBase64(secret, before, QByteArray::Base64Encoding));
        forms.insert(inBase64(secret, before, QByteArray::Base64UrlEncoding));
    }
    return forms;
}

} // namespace

Canaries::Canaries(const QList<QByteArray> &secrets) : m_starts(1U << (8 * startLength))
{
    for (const QByteArray &secret : secrets) {
        if (secret.size() < shortest)
            continue;
        ++m_count;
        for (const QByteArray &form : formsOf(secret))
            add(form);
    }
}

void Canaries::add(const QByteArray &form)
{
    const quint32 start = startOf(form.constData());
    m_starts[start] = true;
    m_byStart.insert(start, form);
}

bool Canaries::isAt(const QByteArray &text, qsizetype at) const
{
    const QByteArrayView rest = QByteArrayView(text).sliced(at);
    const auto [begin, end] = m_byStart.equal_range(startOf(rest.data()));
    return std::any_of(begin, end,
                       [rest](const QByteArray &form) { return rest.startsWith(form); });
}

bool Canaries::areIn(const QByteArray &text) const
{
    for (qsizetype at = 0; at + startLength <= text.size(); ++at) {
        if (m_starts[startOf(text.constData() + at)] && isAt(text, at))
            return true;
    }
    return false;
}

} // namespace windlass::testing
