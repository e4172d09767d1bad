// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "projects/folderwatch.h"

#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace windlass::projects {

namespace {

constexpr std::chrono::milliseconds quietTime = 500ms;
constexpr std::chrono::milliseconds longestTime = 3s;
constexpr int placesAtOnce = 200; // some milliseconds

QString folderOf(const QString &path)
{
    return path.left(path.lastIndexOf(u'/'));
}

} // namespace

FolderWatch::FolderWatch(QString folder, QObject *parent)
    : QObject(parent), m_folder(std::move(folder))
{
    m_settling.setSingleShot(true);
    connect(&m_settling, &QTimer::timeout, this, &FolderWatch::changed);
    connect(&m_takingUp, &QTimer::timeout, this, &FolderWatch::takeUpSome);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, &FolderWatch::folderTold);
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, &FolderWatch::noteChange);
    const QFileInfo info(m_folder);
    m_isThere = info.isDir();
    m_born = info.birthTime();
    watchAbove();
}

bool FolderWatch::isInside(const QString &path) const
{
    return path == m_folder || path.startsWith(m_folder + u'/');
}

void FolderWatch::folderTold(const QString &path)
{
    if (!isInside(path)) {
        lookAtFolder();
        return;
    }
    m_toldFolders.insert(path);
    if (path == m_folder)
        lookAtFolder(); // it may be the folder itself that went
    noteChange();
}

// The folders above tell when it is moved away, and when it comes back.
void FolderWatch::lookAtFolder()
{
    const QFileInfo now(m_folder);
    const bool isThere = now.isDir();
    const bool isOther = isThere && now.birthTime() != m_born;
    if (isThere != m_isThere || isOther) {
        forgetInside();
        noteChange();
    }
    m_isThere = isThere;
    m_born = now.birthTime();
    watchAbove();
}

// While it is away, any of them may be another one than before.
void FolderWatch::watchAbove()
{
    const QStringList watched = m_watcher.directories();
    for (QString above = folderOf(m_folder); !above.isEmpty(); above = folderOf(above)) {
        if (!m_isThere && watched.contains(above))
            m_watcher.removePath(above);
        if ((!m_isThere || !watched.contains(above)) && QFileInfo(above).isReadable())
            (void)add(above);
    }
}

void FolderWatch::forgetInside()
{
    QStringList inside = m_watcher.directories() + m_watcher.files();
    inside.removeIf([this](const QString &path) { return !isInside(path); });
    if (!inside.isEmpty())
        m_watcher.removePaths(inside);
    m_waiting.clear();
    m_takingUp.stop();
    m_isWhole = false;
}

//! Whether what has this name now may be something else than what is watched.
bool FolderWatch::isStale(const QString &path) const
{
    for (QString above = folderOf(path); isInside(above); above = folderOf(above)) {
        if (m_toldFolders.contains(above))
            return true;
    }
    return false;
}

void FolderWatch::watch(const git::Places &places, const QDateTime &since)
{
    if (!m_isThere)
        return;
    QStringList wanted{m_folder};
    for (const QString &place : places.folders + places.files)
        wanted.append(m_folder + u'/' + place);
    const QStringList all = m_watcher.directories() + m_watcher.files();
    QSet<QString> watched(all.cbegin(), all.cend());
    const QSet<QString> wantedSet(wanted.cbegin(), wanted.cend());
    QStringList dropped;
    for (const QString &path : all) {
        if (isInside(path) && (!wantedSet.contains(path) || isStale(path))) {
            dropped.append(path);
            watched.remove(path);
        }
    }
    if (!dropped.isEmpty())
        m_watcher.removePaths(dropped);
    wanted.removeIf([&watched](const QString &path) { return watched.contains(path); });
    m_waiting = wanted;
    m_toldFolders.clear();
    m_since = since;
    m_isWhole = places.isWhole;
    takeUpSome();
}

void FolderWatch::takeUpSome()
{
    bool isNews = false;
    for (int i = 0; i < placesAtOnce && !m_waiting.isEmpty(); ++i)
        isNews = takeUp(m_waiting.takeFirst()) || isNews;
    if (m_waiting.isEmpty())
        m_takingUp.stop();
    else if (!m_takingUp.isActive())
        m_takingUp.start();
    if (isNews)
        noteChange();
}

//! True when it changed before it was watched.
bool FolderWatch::takeUp(const QString &path)
{
    const bool isWatched = add(path);
    const QFileInfo info(path);
    if (!isWatched && info.isReadable()) {
        m_isWhole = false; // the system watches no more
        m_waiting.clear();
    }
    return info.exists() && info.lastModified() >= m_since;
}

// Qt looks at every file once a second where the system has no instance of inotify left to give.
bool FolderWatch::add(const QString &path)
{
    if (m_isBlind || !m_watcher.addPath(path))
        return false;
    for (const QObject *engine : m_watcher.children())
        m_isBlind = m_isBlind || engine->inherits("QPollingFileSystemWatcherEngine");
    if (m_isBlind)
        m_watcher.removePaths(m_watcher.directories() + m_watcher.files());
    return !m_isBlind;
}

void FolderWatch::noteChange()
{
    if (!m_settling.isActive())
        m_unsettled.start();
    const auto left = longestTime - std::chrono::milliseconds(m_unsettled.elapsed());
    m_settling.start(std::clamp<std::chrono::milliseconds>(left, 0ms, quietTime));
}

} // namespace windlass::projects
