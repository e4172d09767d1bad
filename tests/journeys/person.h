// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journeys/clipboardrecord.h"
#include "journeys/desk.h"
#include "journeys/heartbeat.h"
#include "journeys/screenreader.h"
#include "journeys/systembrowser.h"

namespace windlass::journeys {

//! A person at the real window, who knows the steps of the usual job. Every step is false when it
//! did not get there, and has said then what was on the screen.
class Person final
{
public:
    //! Why nobody can sit here; empty when somebody can.
    [[nodiscard]] static QString whyNot();

    Person();
    ~Person(); //!< has the clipboard searched with all that the desk searches
    Q_DISABLE_COPY_MOVE(Person)

    [[nodiscard]] bool start();
    //! From the empty page to "Connected as".
    [[nodiscard]] bool signIn();
    //! signIn(), and Done.
    [[nodiscard]] bool connectAccount();
    [[nodiscard]] bool addApp(const QString &folder);
    //! The row that is preselected: create one of the folder's name.
    [[nodiscard]] bool chooseNewRepository();
    //! Presses \a button and waits until another commit than before was found on Bitbucket.
    [[nodiscard]] bool push(const QString &button);
    //! Writes a file and asks for a fresh look at the folder.
    [[nodiscard]] bool changeApp(const QString &folder, const QByteArray &text);

    //! Keeps a picture of the screen with WINDLASS_PICTURES=FOLDER.
    void keepPicture(const QString &name);
    //! \a isDone; when it is not, says what is on the screen.
    [[nodiscard]] bool check(bool isDone);

    Desk desk;
    SystemBrowser opener{desk};
    testing::ConsentBrowser browser;
    std::unique_ptr<WindlassProcess> windlass;
    std::unique_ptr<ScreenReader> reader;
    std::unique_ptr<Heartbeat> heartbeat; //!< since the start

private:
    void noteClipboard();

    ClipboardRecord m_clipboard;
};

} // namespace windlass::journeys
