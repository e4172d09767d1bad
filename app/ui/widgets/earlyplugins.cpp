// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/earlyplugins.h"

#include <QDir>
#include <QLibrary>
#include <QLibraryInfo>

using namespace Qt::StringLiterals;

namespace windlass::ui {

namespace {

void loadPlugins()
{
    const QDir plugins(QLibraryInfo::path(QLibraryInfo::PluginsPath));
    QLibrary(plugins.filePath(u"sqldrivers/qsqlite"_s)).load(); // they stay loaded
    const QDir pictures(plugins.filePath(u"imageformats"_s));
    for (const QString &file : pictures.entryList(QDir::Files))
        QLibrary(pictures.filePath(file)).load();
}

} // namespace

EarlyPlugins::EarlyPlugins()
{
#ifdef Q_OS_LINUX
    m_thread = std::thread(loadPlugins);
#endif
}

EarlyPlugins::~EarlyPlugins()
{
    if (m_thread.joinable())
        m_thread.join();
}

} // namespace windlass::ui
