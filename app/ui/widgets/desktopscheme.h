// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPalette>

class QDBusMessage;
class QDBusPendingCallWatcher;

namespace windlass::ui {

//! The dark palette for a style that has none of its own.
[[nodiscard]] QPalette plainDarkPalette();

//! Follows what the user of a Linux desktop prefers, light or dark. Qt does it from 6.5 on by
//! itself; before that, only with the desktop's own plug-in. Asks without blocking and never again:
//! the desktop tells when it changes. Does nothing where the style is dark already.
//!
//! \see org.freedesktop.portal.Settings, "org.freedesktop.appearance", color-scheme
class DesktopScheme final : public QObject
{
    Q_OBJECT
public:
    DesktopScheme();

private Q_SLOTS:
    void settingChanged(const QDBusMessage &signal);

private:
    void ask();
    void answered(QDBusPendingCallWatcher *watcher);
    void follow(uint preference);

    bool m_isOurs = false; //!< the dark palette is
};

} // namespace windlass::ui
