// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QMultiHash>

#include <vector>

namespace windlass::testing {

//! Secrets that may be written down nowhere, and the search for them: as they are, percent-encoded,
//! escaped as in JSON, in base64, also as a part of more (HTTP Basic), and in UTF-16 as Qt keeps
//! its texts.
class Canaries final
{
public:
    //! \a secrets that are too short to be told from other words are left out.
    explicit Canaries(const QList<QByteArray> &secrets);

    [[nodiscard]] qsizetype count() const { return m_count; }
    //! Whether one of them is in \a text, in whatever form.
    [[nodiscard]] bool areIn(const QByteArray &text) const;

private:
    void add(const QByteArray &form);
    [[nodiscard]] bool isAt(const QByteArray &text, qsizetype at) const;

    qsizetype m_count = 0;
    std::vector<bool> m_starts;                //!< by startOf(): whether a form starts so
    QMultiHash<quint32, QByteArray> m_byStart; //!< all forms
};

} // namespace windlass::testing
