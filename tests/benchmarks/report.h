// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "benchmarks/row.h"

namespace windlass::bench {

//! What a subject measured: a table of rows.
class Report final
{
public:
    Report(QString subject, int runs) : m_subject(std::move(subject)), m_runs(runs) {}

    void add(const Row &row) { m_rows.append(row); }

    [[nodiscard]] QByteArray toText() const;
    //! {"subject", "runs", "rows": [{"name", "unit", "median", "min", "max", "values", "ratio",
    //! "peer", "note"}]}; what does not apply to a row is left out.
    [[nodiscard]] QByteArray toJson() const;

private:
    QString m_subject;
    int m_runs;
    QList<Row> m_rows;
};

} // namespace windlass::bench
