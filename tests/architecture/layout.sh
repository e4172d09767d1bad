#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Windlass developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Fails when a source is not laid out as .clang-format says, and names it. Other versions of clang-format lay out
# differently, so only version 14 may judge; without it the exit code is 77: skipped.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

formatter=
for name in clang-format-14 clang-format; do
    if "$name" --version 2>/dev/null | grep ' version 14\.' >/dev/null; then
        formatter=$name
        break
    fi
done
if [ -z "$formatter" ]; then
    echo "clang-format 14 is not installed: the layout of the sources was not looked at."
    exit 77
fi
mapfile -t sources < <(find app tests -name node_modules -prune -o \( -name '*.cpp' -o -name '*.h' \) -print)
if [ "${#sources[@]}" -eq 0 ]; then
    echo "There are no sources in $PWD."
    exit 1
fi
"$formatter" --dry-run -Werror "${sources[@]}"
echo "${#sources[@]} sources are laid out as .clang-format says."
