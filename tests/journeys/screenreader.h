// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journeys/accessible.h"

#include <QProcessEnvironment>

namespace windlass::journeys {

//! The bus of assistive technology, as a connection of that name; not connected where there is
//! none.
[[nodiscard]] QDBusConnection accessibilityBus(const QString &name);

//! Uses a running program by what it tells a screen reader, and by nothing else: things are found
//! by role and name, as a person hears them. Waits in the event loop; counts what the person had to
//! do.
class ScreenReader final
{
public:
    //! Why no screen reader can work here; empty when it can.
    [[nodiscard]] static QString whyNot();
    //! Makes a program that starts in \a environment show itself, to people and to screen readers.
    static void prepare(QProcessEnvironment &environment);

    //! \param processId  of the program; it may still be starting
    explicit ScreenReader(qint64 processId);

    //! False when the program shows no window in time.
    [[nodiscard]] bool attach();

    //! The first thing of that role and name that shows; waits until there is one. No role: any.
    [[nodiscard]] std::optional<Accessible> waitFor(const QString &role, const QString &name);
    //! Waits until something shows whose name, or text, has \a words.
    [[nodiscard]] bool waitForWords(const QString &words);
    [[nodiscard]] bool shows(const QString &role, const QString &name) const;
    //! Waits until nothing of that role and name shows any more.
    [[nodiscard]] bool waitUntilGone(const QString &role, const QString &name);
    //! Waits until it may be pressed, and presses. Counted as a click.
    [[nodiscard]] bool press(const QString &role, const QString &name);
    //! Counted as a pasted field.
    [[nodiscard]] bool paste(const QString &field, const QString &text);
    //! Of a thing that has the words in its name.
    [[nodiscard]] QString nameWith(const QString &words) const;

    //! What has the keyboard's focus; of a row its list.
    [[nodiscard]] std::optional<Accessible> focused() const;
    //! Windows and dialogs; the last one is in front.
    [[nodiscard]] QList<Accessible> windows() const;
    [[nodiscard]] QString tree() const;

    [[nodiscard]] const Accessible &program() const { return m_program; }
    [[nodiscard]] int clicks() const { return m_clicks; }
    [[nodiscard]] int pastedFields() const { return m_pastedFields; }
    void startCounting();

private:
    [[nodiscard]] std::optional<Accessible> look(const QString &role, const QString &name) const;

    qint64 m_processId;
    QDBusConnection m_bus{QString()};
    Accessible m_program;
    int m_clicks = 0;
    int m_pastedFields = 0;
};

} // namespace windlass::journeys
