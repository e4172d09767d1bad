// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QList>
#include <QString>

namespace windlass::bench {

//! Of no values: 0. \a share 0.5 is the median, 0.99 the value that 99 of 100 do not exceed.
[[nodiscard]] double quantile(QList<double> values, double share);

//! One thing that was measured, a value for each run.
class Row final
{
public:
    //! \param unit  what a value counts, "ms" or "pages/s"
    Row(QString name, QString unit);
    //! A peer that is not there, and why.
    [[nodiscard]] static Row missing(const QString &name, const QString &why);

    void add(double value) { m_values.append(value); }
    //! The values are to be compared with those of \a peer, run by run: both were taken in turns.
    void compareWith(const Row &peer);
    //! The same, with a number that does not come from a run.
    void compareWith(const QString &name, double number);
    void setNote(const QString &note) { m_note = note; }

    [[nodiscard]] const QString &name() const { return m_name; }
    [[nodiscard]] const QString &unit() const { return m_unit; }
    [[nodiscard]] const QString &peer() const { return m_peer; }
    [[nodiscard]] const QString &note() const { return m_note; }
    [[nodiscard]] bool isEmpty() const { return m_values.isEmpty(); }
    [[nodiscard]] bool hasRatio() const { return !m_ratios.isEmpty(); }
    [[nodiscard]] double median() const { return quantile(m_values, 0.5); }
    [[nodiscard]] double least() const { return quantile(m_values, 0); }
    [[nodiscard]] double most() const { return quantile(m_values, 1); }
    [[nodiscard]] double ratio() const { return quantile(m_ratios, 0.5); }

    [[nodiscard]] QJsonObject toJson() const;

private:
    QString m_name;
    QString m_unit;
    QString m_peer;
    QString m_note;
    QList<double> m_values;
    QList<double> m_ratios;
};

} // namespace windlass::bench
