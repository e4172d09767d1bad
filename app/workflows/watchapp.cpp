// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/watchapp.h"

#include "foundation/deliver.h"

#include <QtConcurrentRun>

#include <utility>

namespace windlass::workflows {

WatchApp::WatchApp(const Services &services, const QString &folder, QObject *parent)
    : QObject(parent), m_services(services), m_folder(folder), m_watch(folder)
{
    connect(&m_watch, &projects::FolderWatch::changed, this, &WatchApp::changed);
}

WatchApp::~WatchApp()
{
    m_stop.request_stop();
}

void WatchApp::looked(const QDateTime &began)
{
    m_began = began;
    if (std::exchange(m_isReading, true)) {
        m_isOutdated = true;
        return;
    }
    const auto read = [folder = m_folder, stop = m_stop.get_token()] {
        return git::placesIn(folder, projects::FolderWatch::mostPlaces, stop);
    };
    deliver(QtConcurrent::run(&m_services.gitThreads, read), this,
            [this](const Result<git::Places> &places) { arrived(places); });
}

// Without an answer the folder is not what it was any more, and will be told so.
void WatchApp::arrived(const Result<git::Places> &places)
{
    m_isReading = false;
    if (std::exchange(m_isOutdated, false))
        looked(m_began);
    else if (places)
        m_watch.watch(*places, m_began);
}

} // namespace windlass::workflows
