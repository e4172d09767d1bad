// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/repositories/listtexts.h"

#include "models/repositorymodel.h"
#include "models/timetexts.h"

#include <QCoreApplication>
#include <QLocale>

namespace windlass::ui {

using models::LoadState;
using models::RepositoryModel;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(windlass::ui::RepositoryList)
};

bool isUnreachable(const Error &error)
{
    return error.kind == ErrorKind::Offline || error.kind == ErrorKind::TimedOut;
}

QString failure(const RepositoryModel &model)
{
    const Error &error = *model.error();
    if (model.rowCount() == 0 || !model.fetchedAt().isValid() || !isUnreachable(error))
        return error.message;
    const QDate day = model.fetchedAt().toLocalTime().date();
    if (day.addDays(1) == QDate::currentDate())
        return Text::tr("Cannot reach Bitbucket. Showing yesterday's list.");
    return Text::tr("Cannot reach Bitbucket. Showing the list of %1.")
        .arg(models::clockTime(model.fetchedAt()));
}

//! "1,200 of about 30,000", or as much of it as is known.
QString amount(const RepositoryModel &model)
{
    const QString shown = QLocale().toString(model.rowCount());
    const auto total = model.total();
    if (total && *total > model.rowCount())
        return Text::tr("%1 of about %2").arg(shown, QLocale().toString(*total));
    return Text::tr("%Ln repository(s)", nullptr, model.rowCount());
}

} // namespace

QString listStatus(const RepositoryModel &model)
{
    if (model.state() == LoadState::Failed)
        return failure(model);
    if (model.rowCount() == 0)
        return {};
    switch (model.state()) {
    case LoadState::Loading:
        return Text::tr("%1; loading...").arg(amount(model));
    case LoadState::Idle:
        return Text::tr("%1; scroll for more").arg(amount(model));
    default:
        return amount(model);
    }
}

QString emptyListText(const RepositoryModel &model)
{
    if (!model.hasSource())
        return {};
    switch (model.state()) {
    case LoadState::Failed:
        return model.error()->message;
    case LoadState::Complete:
        return model.isFiltered() ? Text::tr("No repository has this in its name.")
                                  : Text::tr("No repositories yet.");
    default:
        return model.isFiltered() ? Text::tr("Searching...") : Text::tr("Loading...");
    }
}

QString listAge(const RepositoryModel &model, const QDateTime &now)
{
    const QString age = models::timeAgo(model.fetchedAt(), now);
    return age.isEmpty() ? QString() : Text::tr("Updated %1").arg(age);
}

} // namespace windlass::ui
