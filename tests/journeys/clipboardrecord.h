// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>

namespace windlass::journeys {

//! Whatever is copied or selected on a display, by whichever program, since the start.
class ClipboardRecord final
{
public:
    ClipboardRecord() = default;
    ~ClipboardRecord();
    Q_DISABLE_COPY_MOVE(ClipboardRecord)

    //! Watches the display that \a environment names. False when that cannot be done.
    [[nodiscard]] bool start(const QProcessEnvironment &environment);
    //! Adds what is copied or selected now, and watches no longer. False when that could not be
    //! done, or it had not watched up to now: there may be more than contents().
    [[nodiscard]] bool end();
    [[nodiscard]] QByteArray contents();

private:
    QProcess m_watch;
    QByteArray m_contents;
};

} // namespace windlass::journeys
