// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journeys/frontoffice.h"
#include "ui/publish/appcontroller.h"
#include "ui/publish/apppage.h"

#include <QLabel>
#include <QPushButton>

#include <memory>

namespace windlass::uitests {

//! The page of one app on the offscreen platform, with somebody who is signed in.
class PageDesk final : public journeys::FrontOffice
{
public:
    PageDesk() = default;
    ~PageDesk() = default;
    Q_DISABLE_COPY_MOVE(PageDesk)

    //! Shows the page of \a app and waits until its folder was looked at.
    [[nodiscard]] bool show(const store::App &shown);
    [[nodiscard]] bool waitFor(ui::AppController::State wanted) const;

    [[nodiscard]] QPushButton *button(const QString &name) const;
    [[nodiscard]] QString text(const QString &label) const; //!< empty as well when it is not seen

    std::unique_ptr<ui::AppController> app;
    std::unique_ptr<ui::AppPage> page;
};

} // namespace windlass::uitests
