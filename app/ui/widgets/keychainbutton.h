// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/result.h"

#include <QPushButton>

#include <optional>

namespace windlass::ui {

//! The way from a failed call to the keychain's settings; shown only when the call failed because
//! of the keychain.
class KeychainButton final : public QPushButton
{
    Q_OBJECT
public:
    KeychainButton(const QString &objectName, QWidget *parent = nullptr);

    //! \a error: how the call ended; nothing when it went well.
    void offerFor(const std::optional<Error> &error);
};

} // namespace windlass::ui
