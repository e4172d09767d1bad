// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/result.h"

#include <QPushButton>
#include <QStringList>

#include <optional>

namespace windlass::ui {

//! The way from a failed call to the check-up; shown only when the call failed because the consumer
//! lacks a permission.
class PermissionButton final : public QPushButton
{
    Q_OBJECT
public:
    PermissionButton(const QString &objectName, QWidget *parent = nullptr);

    //! \a error: how the call ended; nothing when it went well.
    void offerFor(const std::optional<Error> &error);

Q_SIGNALS:
    //! \a scopes: those that are missing.
    void checkRequested(const QStringList &scopes);

private:
    QStringList m_scopes;
};

} // namespace windlass::ui
