// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "projects/secretscan.h"

#include <QHash>
#include <QStringDecoder>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace windlass::projects {

namespace {

constexpr qsizetype mostHits = 100;
constexpr auto smallFile = qsizetype{256} * 1024; // rules without keywords see this much of a file

QList<QByteArray> literalsOf(const SecretTable &table)
{
    QList<QByteArray> all;
    for (const SecretRule &rule : table.rules)
        all += rule.keywords;
    return all;
}

bool isText(QByteArrayView text)
{
    return !text.first(std::min<qsizetype>(text.size(), 8000)).contains('\0');
}

bool isUtf16(QByteArrayView text)
{
    return text.startsWith("\xff\xfe") || text.startsWith("\xfe\xff");
}

//! "access-token-cookie", "myServiceTokenV2", a sentence in Chinese: a name of something or text
//! for people, nothing random. A character of \a value is a byte; three of them make one beyond
//! U+07FF.
bool isMadeOfWords(QString value)
{
    static const QRegularExpression words(
        u"[A-Z]?[a-z]{3,}|[A-Z]{4,}|[-_./:,\\\\]|[\\xE1-\\xEF][\\x80-\\xBF]{2}"_s);
    const qsizetype whole = value.size();
    return value.remove(words).size() <= std::max<qsizetype>(3, whole / 6);
}

//! This computer, or a name without a dot: a service of a compose file.
bool isLocalHost(const QString &host)
{
    static const QRegularExpression local(
        u"\\A(?:tcp:)?(?:\\.\\\\.*|127\\.[0-9.]+|0\\.0\\.0\\.0|\\.|\\[?::1\\]?|\\(local(?:db)?\\).*|[A-Za-z0-9_\\\\-]+|host\\.docker\\.internal|.*\\.local|.*(?:^|\\.)example\\.(?:com|org|net))(?:[,:][0-9]+)?\\z"_s,
        QRegularExpression::CaseInsensitiveOption);
    return local.match(host).hasMatch();
}

} // namespace

struct SecretScan::Place
{
    const SecretRule *rule = nullptr;
    qsizetype start = 0; // of the value
    qsizetype end = 0;
};

//! One file being looked at.
class SecretScan::Look final
{
public:
    Look(const SecretTable &table, QByteArrayView text, const QString &path)
        : m_table(table), m_text(text), m_fileName(path.section(u'/', -1))
    {
    }

    void lookAround(const SecretRule &rule, qsizetype keyword)
    {
        qsizetype &seen = m_seen[&rule];
        if (keyword < seen || m_places.size() >= mostHits || !isFor(rule))
            return;
        qsizetype from = std::max<qsizetype>(0, keyword - rule.before);
        qsizetype to = std::min(m_text.size(), keyword + rule.after);
        if (const qsizetype line = m_text.first(keyword).lastIndexOf('\n'); line >= from)
            from = line + 1;
        const qsizetype lineEnd = rule.manyLines ? -1 : m_text.indexOf('\n', keyword);
        const bool isWholeLine = lineEnd >= 0 && lineEnd < to;
        to = isWholeLine ? lineEnd : to;
        const QByteArrayView window = m_text.sliced(from, to - from);
        // What the window cuts off is seen whole around the next keyword.
        seen = isWholeLine ? to : std::max(keyword + 1, to - rule.before);
        if (rule.needs.isEmpty() || window.contains(rule.needs))
            match(rule, window, from);
    }

    void lookEverywhere(const SecretRule &rule)
    {
        if (isFor(rule))
            match(rule, m_text.first(std::min(m_text.size(), smallFile)), 0);
    }

    [[nodiscard]] QList<SecretHit> hits()
    {
        // A secret that two rules know is one; the more special rule stands first in the table.
        std::stable_sort(m_places.begin(), m_places.end(),
                         [](const Place &a, const Place &b) { return a.rule < b.rule; });
        QList<Place> kept;
        for (const Place &place : std::as_const(m_places)) {
            const auto overlaps = [&place](const Place &other) {
                return place.start < other.end && other.start < place.end;
            };
            if (std::none_of(kept.cbegin(), kept.cend(), overlaps))
                kept.append(place);
        }
        std::sort(kept.begin(), kept.end(),
                  [](const Place &a, const Place &b) { return a.start < b.start; });
        QList<SecretHit> hits;
        for (const Place &place : std::as_const(kept))
            hits.append({place.rule, 1 + int(m_text.first(place.start).count('\n'))});
        return hits;
    }

private:
    bool isFor(const SecretRule &rule)
    {
        if (rule.files.isEmpty() && rule.notFiles.isEmpty())
            return true;
        const auto known = m_isFor.constFind(&rule);
        if (known != m_isFor.constEnd())
            return *known;
        return *m_isFor.insert(&rule, rule.isFor(m_fileName));
    }

    void match(const SecretRule &rule, QByteArrayView window, qsizetype offset)
    {
        // One character a byte: places in the text stay what they are.
        const QString text = QString::fromLatin1(window.data(), window.size());
        auto found = rule.pattern.globalMatch(text);
        while (found.hasNext() && m_places.size() < mostHits) {
            const QRegularExpressionMatch one = found.next();
            int group = rule.valueGroup;
            for (int i = 1; group == 0 && i <= one.lastCapturedIndex(); ++i)
                group = one.capturedLength(i) > 0 ? i : 0;
            if (isSecret(rule, one.captured(group), one))
                m_places.append(
                    {&rule, offset + one.capturedStart(group), offset + one.capturedEnd(group)});
        }
    }

    bool isSecret(const SecretRule &rule, const QString &value,
                  const QRegularExpressionMatch &match) const
    {
        const auto has = [&value](bool (QChar::*is)() const) {
            return std::any_of(value.cbegin(), value.cend(), [is](QChar c) { return (c.*is)(); });
        };
        if (rule.needsDigit && !has(&QChar::isDigit))
            return false;
        if (rule.needsLetter && !has(&QChar::isLetter))
            return false;
        if (rule.hostGroup > 0 && rule.skipsLocalHosts
            && isLocalHost(match.captured(rule.hostGroup)))
            return false;
        if (rule.entropy > 0 && entropy(value) < rule.entropy)
            return false;
        if (rule.isNoWords && isMadeOfWords(value))
            return false;
        return rule.mayBePlaceholder || !isPlaceholder(value);
    }

    bool isPlaceholder(const QString &value) const
    {
        return std::any_of(m_table.placeholders.cbegin(), m_table.placeholders.cend(),
                           [&value](const QRegularExpression &pattern) {
                               return pattern.match(value).hasMatch();
                           });
    }

    const SecretTable &m_table;
    const QByteArrayView m_text;
    const QString m_fileName;
    QHash<const SecretRule *, qsizetype> m_seen;
    QHash<const SecretRule *, bool> m_isFor;
    QList<Place> m_places;
};

SecretScan::SecretScan(const SecretTable &table) : m_table(table), m_search(literalsOf(table))
{
    for (const SecretRule &rule : table.rules)
        m_ruleOf.append(QList<const SecretRule *>(rule.keywords.size(), &rule));
}

QList<SecretHit> SecretScan::scan(QByteArrayView text, const QString &path) const
{
    if (isUtf16(text)) {
        QStringDecoder decode(QStringDecoder::Utf16);
        const QByteArray inUtf8 = QString(decode(text)).toUtf8();
        return isText(inUtf8) ? scan(inUtf8, path) : QList<SecretHit>();
    }
    if (!isText(text))
        return {};
    Look look(m_table, text, path);
    for (const SecretRule &rule : m_table.rules) {
        if (rule.keywords.isEmpty())
            look.lookEverywhere(rule);
    }
    m_search.scan(text, [this, &look](const LiteralSearch::Hit &hit) {
        look.lookAround(*m_ruleOf.at(hit.literal), hit.start);
    });
    return look.hits();
}

double SecretScan::entropy(QStringView text)
{
    QHash<QChar, int> counts;
    for (const QChar c : text)
        ++counts[c];
    double bits = 0;
    for (const int count : std::as_const(counts)) {
        const double share = double(count) / double(text.size());
        bits -= share * std::log2(share);
    }
    return bits;
}

} // namespace windlass::projects
