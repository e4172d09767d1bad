// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/result.h"
#include "git/workingtree.h"
#include "projects/folderwatch.h"
#include "workflows/services.h"

#include <QObject>

#include <stop_token>

namespace windlass::workflows {

//! Tells when an app folder is no longer what it was when somebody looked at it, and when the
//! folder goes or comes back. What is ignored does not count. \note Main thread only.
class WatchApp final : public QObject
{
    Q_OBJECT
public:
    WatchApp(const Services &services, const QString &folder, QObject *parent = nullptr);
    ~WatchApp() override;

    //! Somebody looked at the folder, from \a began on: what is there now is watched. Where that
    //! is read takes a thread.
    void looked(const QDateTime &began);

Q_SIGNALS:
    void changed();

private:
    void arrived(const Result<git::Places> &places);

    const Services &m_services;
    const QString m_folder;
    projects::FolderWatch m_watch;
    std::stop_source m_stop;
    QDateTime m_began;
    bool m_isReading = false;
    bool m_isOutdated = false; //!< somebody looked again meanwhile
};

} // namespace windlass::workflows
