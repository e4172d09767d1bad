// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mould.h"

#include "encoding.h"

#include <array>

namespace windlass::practice {

using namespace Qt::StringLiterals;

namespace {

using Member = QString Repository::*;
constexpr std::array<Member, 5> members{&Repository::name, &Repository::slug, &Repository::uuid,
                                        &Repository::createdOn, &Repository::updatedOn};

//! Letters and digits only: no encoding changes them, and no text of a scenario has them.
QString markOf(int hole)
{
    return u"x%1y6f0a1c9e4d7b2358z"_s.arg(hole);
}

//! \return number of the hole whose mark comes first from \a from, and where; -1 at the end
std::pair<int, qsizetype> nextMark(const QByteArray &text, qsizetype from)
{
    std::pair<int, qsizetype> first{-1, text.size()};
    for (int hole = 0; hole < int(members.size()); ++hole) {
        const qsizetype at = text.indexOf(markOf(hole).toLatin1(), from);
        if (at >= 0 && at < first.second)
            first = {hole, at};
    }
    return first;
}

//! As it stands between quotation marks; the braces of a uuid are written by the mould.
QByteArray filling(const QString &text)
{
    QByteArray quoted = jsonQuoted(text);
    return quoted.mid(1, quoted.size() - 2);
}

} // namespace

RepositoryMould::RepositoryMould(const RepositorySeries &series, const Write &write)
    : m_series(series)
{
    Repository model = series.model();
    for (int hole = 0; hole < int(members.size()); ++hole)
        model.*members[size_t(hole)] = markOf(hole);
    model.uuid = u'{' + model.uuid + u'}';
    const QByteArray text = write(model);
    qsizetype from = 0;
    for (auto mark = nextMark(text, 0); mark.first >= 0; mark = nextMark(text, from)) {
        m_pieces.append({text.mid(from, mark.second - from), mark.first});
        from = mark.second + markOf(mark.first).size();
    }
    m_end = text.mid(from);
}

QByteArray RepositoryMould::cast(int index) const
{
    std::array<QByteArray, members.size()> texts;
    for (size_t hole = 0; hole < members.size(); ++hole)
        texts[hole] = filling(m_series.ownText(index, members[hole]).value_or(QString()));
    texts[2] = texts[2].mid(1, texts[2].size() - 2);
    QByteArray all;
    for (const Piece &piece : m_pieces)
        all += piece.before + texts[size_t(piece.hole)];
    return all + m_end;
}

} // namespace windlass::practice
