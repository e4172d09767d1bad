// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QProcess>
#include <QSocketNotifier>
#include <QUrl>

#include <memory>

namespace windlass::journeys {

//! A real Chromium without a window, driven through its debugging pipe: it reads commands from
//! descriptor 3 and answers on descriptor 4 (--remote-debugging-pipe), JSON ended by a zero byte.
//! Everything is waited for in the event loop. Ends with this object.
class Chromium final
{
public:
    //! The program's path; empty when none is installed.
    [[nodiscard]] static QString program();

    //! \param profile  an empty folder of its own
    Chromium(const QString &profile, const QProcessEnvironment &environment);
    ~Chromium();
    Q_DISABLE_COPY_MOVE(Chromium)

    //! False when it does not answer.
    [[nodiscard]] bool start();
    [[nodiscard]] bool open(const QUrl &page);
    //! Clicks the element with that id as soon as the page has it.
    [[nodiscard]] bool press(const QString &id);
    //! True as soon as the page that is shown has \a words.
    [[nodiscard]] bool waitForText(const QString &words);
    [[nodiscard]] QString text();
    [[nodiscard]] QUrl address();

private:
    //! The result of a call; empty after a time-out or an error.
    [[nodiscard]] QJsonObject call(const QString &method, const QJsonObject &parameters = {});
    //! What JavaScript comes to in the page.
    [[nodiscard]] QJsonValue evaluate(const QString &expression);
    void read();

    QProcess m_process;
    std::unique_ptr<QSocketNotifier> m_answers;
    int m_toBrowser = -1;
    int m_fromBrowser = -1;
    QByteArray m_unread;
    QHash<int, QJsonObject> m_results; //!< by number of the call
    QString m_session;                 //!< of the page
    int m_calls = 0;
};

} // namespace windlass::journeys
