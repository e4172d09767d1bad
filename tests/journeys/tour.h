// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "testing/consentbrowser.h"
#include "testing/practiceprocess.h"

#include <QDir>
#include <QTemporaryDir>

#include <memory>

namespace windlass {
class Application;
namespace ui {
class MainWindow;
}
} // namespace windlass

namespace windlass::journeys {

//! Plays the whole job on the real window, step by step, and keeps a picture of each step.
class Tour final
{
public:
    struct Settings
    {
        QString practice; //!< the practice server's program
        QString app;      //!< the folder to push; it is changed
        QString output;   //!< for the pictures
        QString profile;  //!< that is left behind; empty: one that is not
    };

    explicit Tour(Settings settings);
    ~Tour();

    //! True when every step passed. Prints each of them.
    [[nodiscard]] bool run();

private:
    void startServer();
    void startWindlass();
    void signIn();
    void browse();
    void addApp();
    void chooseRepository();
    void push();
    void changeApp();
    void openPullRequest();
    void judge();

    void announce(const QString &step);
    void picture(const QString &name, QWidget *widget = nullptr);
    [[nodiscard]] QString tipByGit(const QString &branch);
    [[nodiscard]] QString shownCommit() const;

    template <typename T> [[nodiscard]] T *find(const QString &name) const;
    void press(const QString &name);
    void type(const QString &name, const QString &text);

    const Settings m_settings;
    QTemporaryDir m_profile;
    QObject m_clipboardWatch;
    QByteArray m_copied; //!< since the start
    testing::PracticeProcess m_server;
    testing::ConsentBrowser m_browser;
    std::unique_ptr<Application> m_application;
    ui::MainWindow *m_window = nullptr;
    int m_step = 0;
    int m_pictures = 0;
};

} // namespace windlass::journeys
