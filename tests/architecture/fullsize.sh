#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Windlass developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# fullsize.sh BUILD CTEST: fails when a test has a full size (testing/fullsize.h) but not the label "full", by which
# tests/run.sh --full finds it, or the label without the size.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

asking=$(grep -lE '^#include "(testing/fullsize|faults/choice)\.h"' ./*/tst_*.cpp | sed -E 's,^\./(.*)/tst_(.*)\.cpp$,\1/\2,' | sort)
known=$("$2" --test-dir "$1" --show-only | sed -nE 's/^ *Test +#[0-9]+: //p' | sort)
labelled=$("$2" --test-dir "$1" --show-only --label-regex '^full$' | sed -nE 's/^ *Test +#[0-9]+: //p' | sort)
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
