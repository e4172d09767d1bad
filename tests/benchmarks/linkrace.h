// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "benchmarks/sampleproject.h"
#include "journeys/desk.h"
#include "journeys/office.h"
#include "testing/shapedlink.h"

#include <QJsonArray>

namespace windlass::bench {

//! A folder becomes a new repository with a verified commit, over a line to both hosts of a
//! practice server: by Windlass, and by git with the very API calls that Windlass made.
class LinkRace final
{
public:
    LinkRace(const testing::LinkShape &shape, SampleProject project);

    //! \return what went wrong, a sentence; empty when both arrived
    [[nodiscard]] QString run();

    [[nodiscard]] double windlassSeconds() const { return m_windlassSeconds; }
    [[nodiscard]] double gitSeconds() const { return m_gitSeconds; }
    [[nodiscard]] int apiCalls() const { return int(m_before.size() + m_after.size()); }

private:
    [[nodiscard]] bool startServer();
    [[nodiscard]] QString signIn();
    [[nodiscard]] bool byWindlass();
    [[nodiscard]] bool noteCalls();
    [[nodiscard]] bool byGit();
    [[nodiscard]] bool repeat(const QJsonArray &calls);
    [[nodiscard]] bool hasArrived(const QString &repository);

    testing::LinkShape m_shape;
    SampleProject m_project;
    testing::ShapedLink m_web;
    testing::ShapedLink m_api;
    journeys::Desk m_desk;
    std::unique_ptr<journeys::Office> m_office;
    store::Account m_account;
    QJsonArray m_before; //!< calls of the API before the first byte to git's host
    QJsonArray m_after;
    double m_windlassSeconds = 0;
    double m_gitSeconds = 0;
};

} // namespace windlass::bench
