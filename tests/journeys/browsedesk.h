// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journeys/frontoffice.h"

#include <QAbstractItemView>
#include <QWidget>

#include <memory>

namespace windlass::ui {
class MainWindow;
}

namespace windlass::journeys {

//! Somebody who is signed in and looks around: the window in this process, a practice server with a
//! scenario of its choice, a heartbeat that notices when the event loop stands still.
class BrowseDesk final : public FrontOffice
{
public:
    BrowseDesk();
    ~BrowseDesk();
    Q_DISABLE_COPY_MOVE(BrowseDesk)

    //! Starts the server and signs in; no window yet.
    [[nodiscard]] bool open(const QString &scenario);
    //! As another program start on the same profile.
    void startWindow();
    void closeWindow();

    template <typename T> [[nodiscard]] T *find(const QString &name) const;
    [[nodiscard]] QAbstractItemView *workspaces() const;
    [[nodiscard]] QAbstractItemView *rows() const; //!< of the workspace page
    [[nodiscard]] QString text(const QString &label) const;
    //! Waits until workspaces are listed and clicks on that one (slug). False: it is not there.
    [[nodiscard]] bool clickWorkspace(const QString &slug);
    //! Waits for the status below the table to have \a text in it.
    [[nodiscard]] bool waitForStatus(const QString &text) const;
    //! Waits until nothing is on its way any more.
    void settle() const;
    void picture(const QString &name, QWidget *widget = nullptr) const;

    [[nodiscard]] int calls(); //!< that the API got since forgetCalls()
    void forgetCalls();

    std::unique_ptr<ui::MainWindow> window;
};

} // namespace windlass::journeys
