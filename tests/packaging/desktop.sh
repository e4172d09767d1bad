#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Windlass developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Every desktop file and every description for software centres is valid. Ends with 77 when no checker is installed.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

skipped=0
check()
{
    local pattern=$1 files
    shift
    mapfile -t files < <(find . -path ./build -prune -o -name "$pattern" -print | sort)
    if [ ${#files[@]} -eq 0 ]; then
        echo "no $pattern was found" >&2
        exit 1
    fi
    if ! command -v "$1" >/dev/null; then
        echo "skipped: $1 is not installed"
        skipped=1
        return
    fi
    "$@" "${files[@]}"
    echo "${#files[@]} $pattern checked"
}

check '*.desktop' desktop-file-validate
check '*.metainfo.xml' appstreamcli validate --no-net
[ "$skipped" -eq 0 ] || exit 77
