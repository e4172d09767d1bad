// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model.h"

#include <QJsonValue>

#include <memory>
#include <optional>

namespace windlass::practice {

//! Repositories that differ in their number only. Each is made when somebody asks for it: a
//! scenario may have tens of thousands. Never changes, so any thread may ask.
class RepositorySeries final
{
public:
    //! \param model  what all have in common
    //! \param pattern  their name; %1 stands for the number, which counts from 1
    //! \param before  how many repositories the scenario made before: spreads their times
    RepositorySeries(const Repository &model, const QString &pattern, int count, int before);

    [[nodiscard]] const Repository &model() const { return m_model; }
    [[nodiscard]] int count() const { return m_count; }
    //! \param index  from 0
    [[nodiscard]] Repository at(int index) const;
    //! Text of one that differs from the model, without making the others; nothing for the rest.
    [[nodiscard]] std::optional<QString> ownText(int index, QString Repository::*member) const;
    [[nodiscard]] std::optional<int> indexOfUuid(const QString &uuid) const;
    [[nodiscard]] std::optional<int> indexOfSlug(const QString &slug) const;

private:
    [[nodiscard]] QString name(int index) const;
    [[nodiscard]] QString uuid(int index) const;

    Repository m_model;
    QString m_pattern;
    QString m_uuidStart; //!< all but the last twelve digits, which count
    QString m_slugStart;
    int m_count = 0;
    int m_before = 0;
};

//! A repository in a list: itself, or its place in a series.
struct RepositoryPlace
{
    std::shared_ptr<const Repository> own;
    const RepositorySeries *series = nullptr; //!< lives as long as the world
    int index = 0;

    [[nodiscard]] Repository value() const { return own ? *own : series->at(index); }
    [[nodiscard]] QString text(QString Repository::*member) const;
    //! What is the same for the whole series.
    [[nodiscard]] const Repository &common() const { return own ? *own : series->model(); }
};

} // namespace windlass::practice
