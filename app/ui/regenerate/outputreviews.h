// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/changelistmodel.h"
#include "ui/context.h"
#include "workflows/outputreview.h"

#include <QString>

class QWidget;

namespace windlass::ui {

class AppController;

[[nodiscard]] QList<models::ChangeListModel::Row> rowsOf(const workflows::OutputReview &review);

//! What is decided in \a changes.
[[nodiscard]] QList<store::OutputChoice> choicesOf(const models::ChangeListModel &changes);

//! Opens the review of \a app, which has one; what is decided there is remembered, and when a push
//! stopped for it, that goes on. \param message  of that push
void openReview(const Context &context, AppController &app, const QString &message,
                QWidget *parent);

} // namespace windlass::ui
