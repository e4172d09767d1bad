// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QTextBrowser;

namespace windlass::ui {

//! The manual, resources/help: in the language of the program where there is one, else in English.
//! It stays open beside the window.
class HelpDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit HelpDialog(QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void showManual();

    QTextBrowser *m_text = nullptr;
};

} // namespace windlass::ui
