// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/remedybutton.h"

#include "ui/widgets/remedies.h"

namespace windlass::ui {

RemedyButton::RemedyButton(const QString &objectName, QWidget *parent) : PushButton(parent)
{
    setObjectName(objectName);
    setAutoDefault(false);
    hide();
    connect(this, &QPushButton::clicked, this, [this] { Q_EMIT remedyRequested(*m_error); });
}

void RemedyButton::offerFor(const std::optional<Error> &error)
{
    m_error = error;
    const Remedy remedy = error ? remedyFor(*error) : Remedy::None;
    const bool isWayOut = remedy == Remedy::CheckPermissions || remedy == Remedy::Keychain
                          || remedy == Remedy::SignIn;
    if (isWayOut)
        setText(remedyText(remedy));
    setVisible(isWayOut);
}

} // namespace windlass::ui
