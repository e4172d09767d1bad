// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/keychainbutton.h"

namespace windlass::ui {

KeychainButton::KeychainButton(const QString &objectName, QWidget *parent)
    : QPushButton(tr("Keychain..."), parent)
{
    setObjectName(objectName);
    setAutoDefault(false);
    hide();
}

void KeychainButton::offerFor(const std::optional<Error> &error)
{
    setVisible(
        error
        && (error->kind == ErrorKind::KeychainLocked || error->kind == ErrorKind::KeychainMissing));
}

} // namespace windlass::ui
