// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/result.h"
#include "ui/widgets/pushbutton.h"

#include <optional>

namespace windlass::ui {

//! The way out of a failure that no new try ends: the check-up, the keychain's settings or a new
//! sign-in. Hidden while there is none.
class RemedyButton final : public PushButton
{
    Q_OBJECT
public:
    RemedyButton(const QString &objectName, QWidget *parent = nullptr);

    //! \a error: how the call ended; nothing when it went well.
    void offerFor(const std::optional<Error> &error);

Q_SIGNALS:
    //! \a error: what offerFor() was given.
    void remedyRequested(const windlass::Error &error);

private:
    std::optional<Error> m_error;
};

} // namespace windlass::ui
