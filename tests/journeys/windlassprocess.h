// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonDocument>
#include <QProcess>
#include <QTimer>
#include <QUrl>

#include <memory>
#include <optional>

namespace windlass::journeys {

class Traces;

inline constexpr int patience = 60000; // milliseconds; only reached when something is broken

//! How one command of Windlass ended.
struct Run
{
    int exitCode = -1; //!< -1: it crashed, or never ended
    int signal = 0;    //!< that ended it on Unix; 0: none did
    QString out;
    QString err;

    [[nodiscard]] QJsonDocument json() const { return QJsonDocument::fromJson(out.toUtf8()); }
    //! What standard error says besides the phases of a push, the address of the sign-in page and
    //! the findings in the fixture app.
    [[nodiscard]] QStringList sentences() const;
    //! For QVERIFY2.
    [[nodiscard]] QByteArray told() const;
};

//! True when \a run told one sentence with \a words in it; the server's own words may follow.
[[nodiscard]] bool refusesWith(const Run &run, const QString &words);

//! One command of the real program, killed with this object. Everything is waited for in the event
//! loop.
class WindlassProcess final
{
public:
    //! \param traces  is told what can be seen of it
    //! \param program  another one of those beside the tests
    WindlassProcess(const QStringList &arguments, const QProcessEnvironment &environment,
                    const QString &folder, std::shared_ptr<Traces> traces,
                    const QString &program = QStringLiteral("windlass"));
    ~WindlassProcess();
    Q_DISABLE_COPY_MOVE(WindlassProcess)

    //! \param input  what it finds on its standard input
    void start(const QByteArray &input = {});
    [[nodiscard]] qint64 processId() const { return m_process.processId(); }
    [[nodiscard]] bool hasEnded() const { return m_process.state() == QProcess::NotRunning; }
    [[nodiscard]] QString told() const { return QString::fromUtf8(m_err); }
    //! True when standard error got a line that starts with \a text; false when the program ended
    //! before.
    [[nodiscard]] bool waitForLine(const QString &text);
    //! The page that it asks to open; nothing when it ended without asking.
    [[nodiscard]] std::optional<QUrl> waitForSignInPage();
    void interrupt(); //!< as Ctrl-C does
    [[nodiscard]] Run waitForEnd();

private:
    [[nodiscard]] QString lineWith(const QString &start) const;

    const std::shared_ptr<Traces> m_traces;
    QProcess m_process;
    QTimer m_sampler;
    QByteArray m_out;
    QByteArray m_err;
};

} // namespace windlass::journeys
