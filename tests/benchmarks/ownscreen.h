// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QProcess>
#include <QTemporaryDir>

namespace windlass::bench {

//! An X display of our own, without a window manager, whose pixels can be looked at.
class OwnScreen final
{
public:
    OwnScreen() = default;
    ~OwnScreen();
    Q_DISABLE_COPY_MOVE(OwnScreen)

    //! Empty when it is there; otherwise a sentence that says why not.
    [[nodiscard]] QString start();
    [[nodiscard]] QString name() const { return m_name; } //!< for DISPLAY

    //! What can be seen becomes what isChanged() compares with, once nothing moves any more.
    //! \return false when it does not come to rest
    [[nodiscard]] bool remember();
    [[nodiscard]] bool isChanged() const;

private:
    [[nodiscard]] bool mapPixels();

    QTemporaryDir m_folder;
    QProcess m_server;
    QString m_name;
    const char *m_pixels = nullptr; //!< the server's own memory
    qsizetype m_size = 0;
    QByteArray m_before;
};

} // namespace windlass::bench
