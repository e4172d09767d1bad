// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/assistantdesk.h"
#include "ui/main/mainwindow.h"
#include "ui/repositories/chooserepositorydialog.h"

#include <QObject>

namespace windlass::uitests {

//! A new repository in acme.
[[nodiscard]] bitbucket::RepositoryDraft named(const QString &name);

//! What tests of asking for a new repository derive from: somebody is signed in, and the dialog
//! that asks is open by itself or in the window.
class NewRepositoryTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

protected:
    void open(const ui::RepositoryProposal &proposal);
    //! In the dialog, wherever it is.
    template <typename T> [[nodiscard]] T *find(const QString &name) const
    {
        const QWidget *shown = face();
        return shown == nullptr ? nullptr : shown->findChild<T *>(name);
    }
    [[nodiscard]] QString text(const QString &label) const; //!< empty as well when it is not seen
    void type(const QString &field, const QString &text);
    void waitForRows();

    std::unique_ptr<AssistantDesk> m_desk;
    store::Account m_account;
    std::unique_ptr<ui::ChooseRepositoryDialog> m_dialog; //!< by itself
    std::unique_ptr<ui::MainWindow> m_window;             //!< that the dialog is in otherwise

private:
    [[nodiscard]] const QWidget *face() const;
};

} // namespace windlass::uitests
