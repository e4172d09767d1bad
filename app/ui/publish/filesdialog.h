// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "projects/plan.h"

#include <QDialog>

namespace windlass::ui {

//! What a push would change, file by file.
class FilesDialog final : public QDialog
{
    Q_OBJECT
public:
    explicit FilesDialog(const projects::Plan &plan, QWidget *parent = nullptr);
};

} // namespace windlass::ui
