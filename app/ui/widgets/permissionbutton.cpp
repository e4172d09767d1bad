// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/permissionbutton.h"

#include "workflows/checkup.h"

namespace windlass::ui {

PermissionButton::PermissionButton(const QString &objectName, QWidget *parent)
    : QPushButton(tr("Check Permissions..."), parent)
{
    setObjectName(objectName);
    setAutoDefault(false);
    hide();
    connect(this, &QPushButton::clicked, this, [this] { Q_EMIT checkRequested(m_scopes); });
}

void PermissionButton::offerFor(const std::optional<Error> &error)
{
    m_scopes = error ? workflows::missingScopes(*error) : QStringList();
    setVisible(!m_scopes.isEmpty());
}

} // namespace windlass::ui
