// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;

namespace windlass::ui {

//! Asks in which folder of its repository an app is.
class DirectoryDialog final : public QDialog
{
    Q_OBJECT
public:
    //! \param directory  where it is now; empty: the whole repository is the app's
    explicit DirectoryDialog(const QString &directory, QWidget *parent = nullptr);

    //! As git::checkedDirectory() gives it, once the dialog was accepted.
    [[nodiscard]] QString directory() const;

private:
    [[nodiscard]] QString problem() const; //!< for people; empty: none
    void judge();

    QLineEdit *m_directory;
    QLabel *m_problem;
    QPushButton *m_save = nullptr;
};

} // namespace windlass::ui
