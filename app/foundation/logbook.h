// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMutex>
#include <QObject>
#include <QStringList>

namespace windlass {

//! Takes what the program logs, for as long as it lives: the last lines in memory for the window,
//! and all of them in a file, for after a crash. Standard error gets what it got before, from
//! a severity on. What looks like a secret is removed, although nobody logs one.
//!
//! Made and destroyed in the main thread, one at a time; any thread may log meanwhile. A file that
//! cannot be written is done without.
class LogBook final : public QObject
{
    Q_OBJECT

public:
    //! How many lines memory has at most.
    static constexpr int mostLines = 2000;
    //! From which size on, in bytes, a file is put aside as `<file>.old` and begun anew.
    static constexpr auto largestFile = qint64{1024} * 1024;

    //! \param leastShown  the least severe kind of message that standard error gets, too
    explicit LogBook(QtMsgType leastShown);
    ~LogBook() override;

    //! Writes what has come so far, and what comes, to the end of \a file.
    void keepIn(const QString &file);

    [[nodiscard]] QStringList lines() const; //!< the oldest first
    [[nodiscard]] QString file() const;      //!< empty: there is none

Q_SIGNALS:
    //! Emitted in the thread that logs.
    void added(const QString &line);

private:
    static void take(QtMsgType type, const QMessageLogContext &context, const QString &message);
    void add(QtMsgType type, const QMessageLogContext &context, const QString &message);
    void write(const QStringList &lines) const;

    const QtMsgType m_leastShown;
    QtMessageHandler m_before = nullptr;
    mutable QMutex m_mutex; //!< of what follows
    QStringList m_lines;
    QString m_file;
};

} // namespace windlass
