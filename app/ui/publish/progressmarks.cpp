// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/publish/progressmarks.h"

#include <QCoreApplication>

#include <array>

namespace windlass::ui {

namespace {

constexpr std::array marks{25, 50, 75}; // percent

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(windlass::ui::ProgressMarks)
};

} // namespace

QStringList ProgressMarks::passedBy(const workflows::PublishProgress &progress)
{
    const auto percent = workflows::sentPercent(progress);
    return percent ? upTo(*percent) : QStringList();
}

QStringList ProgressMarks::rest()
{
    return upTo(100);
}

QStringList ProgressMarks::upTo(int percent)
{
    QStringList said;
    while (m_next < int(marks.size()) && marks.at(size_t(m_next)) <= percent)
        said.append(Text::tr("Pushing, %L1 %").arg(marks.at(size_t(m_next++))));
    return said;
}

} // namespace windlass::ui
