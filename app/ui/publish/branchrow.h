// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/context.h"
#include "ui/publish/appcontroller.h"

#include <QPointer>
#include <QWidget>

class QLabel;

namespace windlass::ui {

class BranchBox;

//! The branch of an app. For review it is where the pull request goes to, and can be chosen from
//! those on the server or typed.
class BranchRow final : public QWidget
{
    Q_OBJECT
public:
    //! \a context must outlive the row.
    explicit BranchRow(const Context &context, QWidget *parent = nullptr);

    //! \a app is not owned and may die before the row.
    void showApp(AppController &app);
    //! Somebody may have typed a branch without saying that it is done.
    void takeTyped();

private:
    void loadBranches();
    void choose(const QString &name);

    const Context &m_context;
    QPointer<AppController> m_app;
    QString m_listedFor;      //!< uuid of the repository whose branches the box has, or is getting
    bool m_hasFailed = false; //!< it says why there are none, and may ask again
    QLabel *m_fixed;
    BranchBox *m_choice;
};

} // namespace windlass::ui
