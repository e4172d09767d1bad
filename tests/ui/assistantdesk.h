// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journeys/frontoffice.h"

#include <QPointer>

#include <memory>

class QPushButton;

namespace windlass::ui {
class ConnectDialog;
}

namespace windlass::uitests {

//! The assistant on the offscreen platform, with a practice server and a browser that grants
//! access.
class AssistantDesk final : public journeys::FrontOffice
{
public:
    AssistantDesk();
    ~AssistantDesk();
    Q_DISABLE_COPY_MOVE(AssistantDesk)

    //! Starts the server and shows the assistant's first step.
    [[nodiscard]] bool open();
    //! The same assistant over \a services instead of those with secrets in memory.
    void show(const workflows::Services &services);

    [[nodiscard]] QString title() const; //!< "Step 2 of 4" of what is shown
    template <typename T> [[nodiscard]] T *find(const QString &name) const;
    [[nodiscard]] QString text(const QString &label) const;
    [[nodiscard]] bool press(const QString &button);
    void type(const QString &field, const QString &text);
    //! From step 1 to step 3 with the practice server's consumer.
    [[nodiscard]] bool signIn();
    //! Signs in without the assistant.
    [[nodiscard]] store::Account connectOnce();
    [[nodiscard]] bool waitForStep(int step) const;
    [[nodiscard]] bool setScopes(const QStringList &scopes);

    std::unique_ptr<ui::ConnectDialog> dialog;

private:
    [[nodiscard]] QWidget *shownPage() const;
};

} // namespace windlass::uitests
