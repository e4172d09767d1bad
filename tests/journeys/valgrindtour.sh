#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Windlass developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# tests/journeys/valgrindtour.sh BIN LOG: plays the tour with the programs of that folder under valgrind. Fails at any
# error of ours and at any memory that was lost. What it tells is in LOG as well.
set -euo pipefail

bin=${1:?usage: valgrindtour.sh BIN LOG}
log=${2:?usage: valgrindtour.sh BIN LOG}
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
cp -R "$here/../../packaging/sample-app" "$scratch/orders-api"
mkdir "$scratch/pictures"
# valgrind cannot see what code that is made at run time, as PCRE's is, does with its memory.
QT_QPA_PLATFORM=offscreen QT_ENABLE_REGEXP_JIT=0 valgrind --quiet --error-exitcode=99 --num-callers=30 \
    --suppressions="$here/valgrind.supp" --leak-check=full --show-leak-kinds=definite --errors-for-leak-kinds=definite \
    "$bin/windlass-tour" --practice "$bin/windlass-practice" --app "$scratch/orders-api" --output "$scratch/pictures" 2>&1 | tee "$log"
