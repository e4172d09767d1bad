// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchmarks/commandline.h"

#include "benchmarks/report.h"

#include <QJsonDocument>

#include <cstdio>

namespace windlass::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostRuns = 1000;

int say(const QByteArray &text)
{
    std::fwrite(text.constData(), 1, size_t(text.size()), stdout);
    return std::fflush(stdout) == 0 ? done : couldNotMeasure;
}

} // namespace

int refuse(const QString &sentence, int code)
{
    std::fprintf(stderr, "windlass-bench: %s\n", qUtf8Printable(sentence));
    return code;
}

CommandLine::CommandLine(const QString &subject, const QString &summary) : m_subject(subject)
{
    m_parser.setApplicationDescription(summary);
    m_parser.addHelpOption();
    m_parser.addOptions({
        {u"json"_s, u"Print JSON instead of a table."_s},
        {u"runs"_s, u"How often each thing is measured (5)."_s, u"number"_s,
         QString::number(m_runs)},
    });
}

std::optional<int> CommandLine::read(const QStringList &words)
{
    if (!m_parser.parse(QStringList{u"windlass-bench "_s + m_subject} + words))
        return refuse(m_parser.errorText());
    if (m_parser.isSet(u"help"_s))
        return say(m_parser.helpText().toUtf8());
    if (const QStringList left = m_parser.positionalArguments(); !left.isEmpty())
        return refuse(u"Unknown argument \"%1\"."_s.arg(left.first()));
    const auto runs = number(u"runs"_s, 1, mostRuns);
    if (!runs || *runs != int(*runs))
        return refuse(u"--runs takes a whole number from 1 to %1."_s.arg(mostRuns));
    m_runs = int(*runs);
    return std::nullopt;
}

std::optional<double> CommandLine::number(const QString &option, double least, double most) const
{
    bool isNumber = false;
    const double value = m_parser.value(option).toDouble(&isNumber);
    if (!isNumber || !(value >= least && value <= most))
        return std::nullopt;
    return value;
}

int CommandLine::print(const Report &report) const
{
    return say(isSet(u"json"_s) ? report.toJson() : report.toText());
}

int CommandLine::print(const QJsonDocument &document)
{
    return say(document.toJson(QJsonDocument::Indented));
}

} // namespace windlass::bench
