#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Windlass developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# packaging/deb/build.sh [FOLDER]: makes windlass_VERSION_ARCHITECTURE.deb in FOLDER (build/release/packages).
# Two builds of one commit on one release of Debian give the same bytes.
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
cd "$root"
out=${1:-$root/build/release/packages}

# Whatever writes a time into the package takes the commit's.
SOURCE_DATE_EPOCH=$(git log -1 --format=%ct)
export SOURCE_DATE_EPOCH
umask 022

cmake --preset release >/dev/null
cmake --build build/release --target windlass windlass_manual windlass_changelog
(cd build/release && cpack -G DEB -B "$out")
rm -rf "$out/_CPack_Packages"
ls -l "$out"/*.deb
