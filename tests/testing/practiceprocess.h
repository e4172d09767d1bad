// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QUrl>

namespace windlass::testing {

//! windlass-practice as a process of its own, ended with this object. When it ends, the running
//! test fails for everything the server saw that no client may do: see testing/violations.h.
class PracticeProcess final
{
public:
    //! \param program  empty: the one beside the tests (WINDLASS_BIN)
    explicit PracticeProcess(QString program = {});
    ~PracticeProcess();
    Q_DISABLE_COPY_MOVE(PracticeProcess)

    //! False when the server did not get ready within ten seconds.
    [[nodiscard]] bool start(const QStringList &arguments = {});
    void stop();
    [[nodiscard]] bool isRunning() const { return m_process.state() != QProcess::NotRunning; }
    //! What would make a test fail now; sentences.
    [[nodiscard]] QStringList misuse() const;

    //! Its JSON line: web_url, api_url, key, secret, callback_url, control_url.
    [[nodiscard]] const QJsonObject &announcement() const { return m_announcement; }
    [[nodiscard]] QString value(const QString &name) const;
    [[nodiscard]] qint64 processId() const { return m_process.processId(); }

private:
    const QString m_program;
    QProcess m_process;
    QJsonObject m_announcement;
};

} // namespace windlass::testing
