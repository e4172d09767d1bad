// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main/windowplace.h"

#include <QSettings>
#include <QSplitter>

using namespace Qt::StringLiterals;

namespace windlass::ui {

namespace {

const QString geometryKey = u"window/geometry"_s;
const QString sidebarKey = u"window/sidebar"_s;

} // namespace

void saveWindowPlace(const QWidget &window, const QSplitter &splitter, const QString &settings)
{
    QSettings file(settings, QSettings::IniFormat);
    file.setValue(geometryKey, window.saveGeometry());
    file.setValue(sidebarKey, splitter.saveState());
}

// QWidget itself moves a window back that would lie outside of every screen.
void restoreWindowPlace(QWidget &window, QSplitter &splitter, const QString &settings)
{
    const QSettings file(settings, QSettings::IniFormat);
    window.restoreGeometry(file.value(geometryKey).toByteArray());
    splitter.restoreState(file.value(sidebarKey).toByteArray());
}

} // namespace windlass::ui
