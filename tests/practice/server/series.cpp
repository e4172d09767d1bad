// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "series.h"

#include "encoding.h"

namespace windlass::practice {

using namespace Qt::StringLiterals;

namespace {

constexpr int countingDigits = 12;
const auto hole = u"%1"_s;

} // namespace

RepositorySeries::RepositorySeries(const Repository &model, const QString &pattern, int count,
                                   int before)
    : m_model(model),
      m_pattern(pattern.contains(hole) ? pattern : pattern + hole),
      m_uuidStart(uuidFor(u"series "_s + model.workspaceUuid + u'/' + pattern)),
      m_slugStart(slugOf(m_pattern.section(hole, 0, 0))),
      m_count(count),
      m_before(before)
{
    m_uuidStart.chop(countingDigits + 1);
}

QString RepositorySeries::name(int index) const
{
    QString name = m_pattern;
    return name.replace(hole, QString::number(index + 1));
}

QString RepositorySeries::uuid(int index) const
{
    return m_uuidStart + QString::number(index, 16).rightJustified(countingDigits, u'0') + u'}';
}

std::optional<QString> RepositorySeries::ownText(int index, QString Repository::*member) const
{
    if (member == &Repository::name)
        return name(index);
    if (member == &Repository::slug)
        return slugOf(name(index));
    if (member == &Repository::uuid)
        return uuid(index);
    const int made = m_before + index + 1;
    if (member == &Repository::createdOn)
        return timeCreated(made);
    return member == &Repository::updatedOn ? std::optional(timeUpdated(made)) : std::nullopt;
}

Repository RepositorySeries::at(int index) const
{
    Repository made = m_model;
    for (auto member : {&Repository::name, &Repository::slug, &Repository::uuid,
                        &Repository::createdOn, &Repository::updatedOn})
        made.*member = ownText(index, member).value_or(made.*member);
    return made;
}

std::optional<int> RepositorySeries::indexOfUuid(const QString &uuid) const
{
    if (!uuid.startsWith(m_uuidStart))
        return std::nullopt;
    bool isNumber = false;
    const int index = uuid.mid(m_uuidStart.size(), countingDigits).toInt(&isNumber, 16);
    const bool isOurs = isNumber && index >= 0 && index < m_count && this->uuid(index) == uuid;
    return isOurs ? std::optional(index) : std::nullopt;
}

std::optional<int> RepositorySeries::indexOfSlug(const QString &slug) const
{
    if (!slug.startsWith(m_slugStart))
        return std::nullopt;
    // What follows the number in the pattern may begin with a digit: the longest that fits counts.
    for (qsizetype length = slug.size() - m_slugStart.size(); length > 0; --length) {
        bool isNumber = false;
        const int number = slug.mid(m_slugStart.size(), length).toInt(&isNumber);
        if (isNumber && number >= 1 && number <= m_count && slugOf(name(number - 1)) == slug)
            return number - 1;
    }
    return std::nullopt;
}

QString RepositoryPlace::text(QString Repository::*member) const
{
    if (own)
        return (*own).*member;
    return series->ownText(index, member).value_or(series->model().*member);
}

} // namespace windlass::practice
