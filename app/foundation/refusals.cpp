// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "foundation/refusals.h"

#include <QHash>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace windlass {

namespace {

//! The patterns, compiled once.
const QList<QRegularExpression> &patterns()
{
    static const QList<QRegularExpression> all = [] {
        QList<QRegularExpression> made;
        for (const RefusalRow &row : refusalTable())
            made.append(QRegularExpression(QString::fromLatin1(row.pattern),
                                           QRegularExpression::CaseInsensitiveOption));
        return made;
    }();
    return all;
}

const QString idMark = u"refusal "_s; // in an error's detail

} // namespace

std::optional<Explanation> explain(const Refusal &refusal)
{
    constexpr qsizetype longest = 20000; // what is worth knowing stands before that
    const QString words = refusal.words.left(longest);
    const QList<RefusalRow> &table = refusalTable();
    for (qsizetype i = 0; i < table.size(); ++i) {
        const RefusalRow &row = table.at(i);
        const bool isAbout =
            row.source == refusal.source && (row.status == 0 || row.status == refusal.status);
        if (isAbout && (row.pattern[0] == '\0' || patterns().at(i).match(words).hasMatch()))
            return Explanation{QString::fromLatin1(row.id), row.kind, row.message(), row.remedy};
    }
    return std::nullopt;
}

Error errorOf(const Explanation &explanation, const QString &detail)
{
    const QString id = idMark + explanation.id;
    return {explanation.kind, explanation.message, detail.isEmpty() ? id : detail + u"; "_s + id};
}

std::optional<Remedy> remedyOf(const Error &error)
{
    const qsizetype mark = error.detail.lastIndexOf(idMark);
    if (mark < 0)
        return std::nullopt;
    const QString id = error.detail.mid(mark + idMark.size()).section(u';', 0, 0);
    for (const RefusalRow &row : refusalTable()) {
        if (id == QLatin1StringView(row.id))
            return row.remedy;
    }
    return std::nullopt;
}

} // namespace windlass
