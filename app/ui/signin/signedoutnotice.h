// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/context.h"

#include <QString>

class QWidget;

namespace windlass::ui {

//! Says that \a name is signed out here, and leads to the page where the access that the user
//! granted can be taken back. \a context must outlive \a parent.
void showSignedOut(const Context &context, const QString &name, QWidget *parent);

} // namespace windlass::ui
