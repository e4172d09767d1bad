#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Windlass developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# packaging/appimage/build.sh [FOLDER]: makes Windlass-VERSION-ARCHITECTURE.AppImage in FOLDER (build/release/packages).
# It runs on releases that are as new as the one it is built on, or newer.
#
# Needs linuxdeploy, linuxdeploy-plugin-qt and appimagetool in PATH (github.com/linuxdeploy); no distribution packages them.
# TRIED so far: the folder AppDir, from which the program starts. UNTRIED: what these make of it.
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
cd "$root"
out=${1:-$root/build/release/packages}
app=$root/build/release/AppDir
id=io.github.windlass.Windlass

SOURCE_DATE_EPOCH=$(git log -1 --format=%ct)
export SOURCE_DATE_EPOCH
umask 022

cmake --preset release >/dev/null
cmake --build build/release --target windlass windlass_manual windlass_changelog
rm -rf "$app"
DESTDIR=$app cmake --install build/release --prefix /usr --strip >/dev/null
echo "$app is complete."

for tool in linuxdeploy linuxdeploy-plugin-qt appimagetool; do
    if ! command -v "$tool" >/dev/null; then
        echo "$tool is not installed, so no AppImage is made of it." >&2
        exit 1
    fi
done
mkdir -p "$out"
# What Qt loads at run time, so that no tool sees it.
export EXTRA_QT_PLUGINS="sqldrivers;svg;iconengines;tls;waylandclient"
export EXTRA_PLATFORM_PLUGINS="libqoffscreen.so;libqwayland-generic.so"
version=$("$app/usr/bin/windlass" --version | cut -d' ' -f2)
export LINUXDEPLOY_OUTPUT_VERSION=$version
cd "$out"
linuxdeploy --appdir "$app" --plugin qt --output appimage \
    --desktop-file "$app/usr/share/applications/$id.desktop" \
    --icon-file "$app/usr/share/icons/hicolor/scalable/apps/$id.svg"
ls -l "$out"/*.AppImage
