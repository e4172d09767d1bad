// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http.h"

#include <QJsonArray>
#include <QJsonObject>

#include <mutex>

namespace windlass::practice {

//! Remembers what was asked, so that a test can say what must never have been. Secrets are kept as
//! hashes: equal ones can be told, none can be used.
class Witness final
{
public:
    //! \param host  web or api
    void record(const QString &host, const Request &request, const Response &response,
                qint64 milliseconds);
    [[nodiscard]] QJsonArray entries() const;
    //! Since the start, also those no longer kept.
    [[nodiscard]] int count() const;
    void forget();

private:
    mutable std::mutex m_mutex;
    QList<QJsonObject> m_entries;
    int m_count = 0;
};

} // namespace windlass::practice
