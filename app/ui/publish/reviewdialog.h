// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/types.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace windlass::ui {

//! How an app is pushed for review: the branch of its own, and what its pull requests begin as.
class ReviewDialog final : public QDialog
{
    Q_OBJECT
public:
    //! \param usualBranch  what it is called unless the user says otherwise
    ReviewDialog(const store::Link &link, const QString &usualBranch, QWidget *parent = nullptr);

    //! The link with what was chosen.
    [[nodiscard]] store::Link link() const;

private:
    void judge();

    const store::Link m_link;
    const QString m_usualBranch;
    QLineEdit *m_branch;
    QLabel *m_problem;
    QCheckBox *m_draft;
    QCheckBox *m_close;
    QPushButton *m_save = nullptr;
};

} // namespace windlass::ui
