#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Windlass developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# fullsize.sh BUILD CTEST: fails when a test has a full size (testing/fullsize.h) but not the label "full", by which
# tests/run.sh --full finds it, or the label without the size.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

# Asked in a folder of its own: ctest begins the log of its last run anew wherever it is only asked, too.
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
printf 'subdirs("%s")\n' "$1" >"$folder/CTestTestfile.cmake"
names() { "$2" --test-dir "$1" --show-only "${@:3}" | sed -nE 's/^ *Test +#[0-9]+: //p' | sort; }

asking=$(grep -lE '^#include "(testing/fullsize|faults/choice)\.h"' ./*/tst_*.cpp | sed -E 's,^\./(.*)/tst_(.*)\.cpp$,\1/\2,' | sort)
known=$(names "$folder" "$2")
labelled=$(names "$folder" "$2" --label-regex '^full$')
if [ -z "$asking" ] || [ -z "$known" ]; then
    echo "No test with a full size was found, or none that ctest knows."
    exit 1
fi
here=$(comm -12 <(echo "$asking") <(echo "$known")) # the others are not built on this system
if [ "$here" != "$labelled" ]; then
    echo "Those that have a full size (<) and those that bear the label (>) are not the same:"
    diff <(echo "$here") <(echo "$labelled") || exit 1
fi
echo "$(echo "$labelled" | wc -l) tests have a full size and the label."
