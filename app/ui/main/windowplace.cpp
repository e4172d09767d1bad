// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main/windowplace.h"

#include <QGuiApplication>
#include <QScreen>
#include <QSettings>
#include <QSplitter>
#include <QStyle>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace windlass::ui {

namespace {

const QString geometryKey = u"window/geometry"_s;
const QString sidebarKey = u"window/sidebar"_s;

//! QWidget itself moves a window back only when it lies outside of every screen as a whole.
void bringOntoScreen(QWidget &window)
{
    QRegion screens;
    for (const QScreen *screen : QGuiApplication::screens())
        screens += screen->availableGeometry();
    QRect place = window.geometry();
    if (QRegion(place).subtracted(screens).isEmpty())
        return;
    const QScreen *screen = QGuiApplication::screenAt(place.center());
    if (screen == nullptr)
        screen = QGuiApplication::primaryScreen();
    const int title = window.style()->pixelMetric(QStyle::PM_TitleBarHeight, nullptr, &window);
    const QRect room = screen->availableGeometry().adjusted(0, title, 0, 0);
    place.setSize(place.size().boundedTo(room.size()));
    place.moveLeft(std::clamp(place.left(), room.left(), room.right() - place.width() + 1));
    place.moveTop(std::clamp(place.top(), room.top(), room.bottom() - place.height() + 1));
    window.setGeometry(place);
}

} // namespace

void saveWindowPlace(const QWidget &window, const QSplitter &splitter, const QString &settings)
{
    QSettings file(settings, QSettings::IniFormat);
    file.setValue(geometryKey, window.saveGeometry());
    file.setValue(sidebarKey, splitter.saveState());
}

void restoreWindowPlace(QWidget &window, QSplitter &splitter, const QString &settings)
{
    const QSettings file(settings, QSettings::IniFormat);
    window.restoreGeometry(file.value(geometryKey).toByteArray());
    if (!window.isMaximized() && !window.isFullScreen())
        bringOntoScreen(window);
    splitter.restoreState(file.value(sidebarKey).toByteArray());
}

} // namespace windlass::ui
