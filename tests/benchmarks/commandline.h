// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCommandLineParser>
#include <QString>

#include <optional>

class QJsonDocument;

namespace windlass::bench {

class Report;

constexpr int done = 0;
constexpr int couldNotMeasure = 1;
constexpr int wrongUsage = 2;

//! Says \a sentence on stderr. \return \a code
int refuse(const QString &sentence, int code = wrongUsage);

//! The words after a subject: --json, --runs, --help, and what the subject adds.
class CommandLine final
{
public:
    CommandLine(const QString &subject, const QString &summary);

    void add(const QCommandLineOption &option) { m_parser.addOption(option); }
    //! \return an exit code when there is nothing to do: help was asked for, or a word is wrong
    [[nodiscard]] std::optional<int> read(const QStringList &words);

    [[nodiscard]] int runs() const { return m_runs; }
    [[nodiscard]] bool isSet(const QString &option) const { return m_parser.isSet(option); }
    [[nodiscard]] QString value(const QString &option) const { return m_parser.value(option); }
    //! \return nothing unless the option's value is a number within the limits
    [[nodiscard]] std::optional<double> number(const QString &option, double least,
                                               double most) const;

    //! Prints it as text or JSON.
    [[nodiscard]] int print(const Report &report) const;
    [[nodiscard]] static int print(const QJsonDocument &document);

private:
    QString m_subject;
    QCommandLineParser m_parser;
    int m_runs = 5;
};

} // namespace windlass::bench
