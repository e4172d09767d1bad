// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace windlass::ui {

//! What to do after a secret was committed or pushed.
class SecretHelpDialog final : public QDialog
{
    Q_OBJECT
public:
    explicit SecretHelpDialog(QWidget *parent = nullptr);
};

} // namespace windlass::ui
