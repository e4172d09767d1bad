// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/result.h"

#include <QDialog>

namespace windlass::ui {

//! A failure that belongs to no face in particular. Deletes itself when it is closed.
class ErrorDialog final : public QDialog
{
    Q_OBJECT
public:
    //! Shows it in front of \a parent, and returns at once.
    static void tell(QWidget *parent, const Error &error);

private:
    ErrorDialog(QWidget *parent, const Error &error);
    //! Until everything is shown as a whole.
    void grow();
};

} // namespace windlass::ui
