#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Windlass developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# finds.sh PROGRAM: tests standalone.cpp with planted.cpp. However a find ended the program, it is one in the figures and
# fails; the input is kept where a signal ended it; what is no find is none. Says nothing that would be a figure.
set -euo pipefail
program=$1
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
failed=0

# expect FINDS STATUS INPUT
expect()
{
    local status=0 told
    mkdir -p corpus
    printf '%s' "$3" >corpus/input
    "$program" 0 corpus >said 2>&1 || status=$?
    told=$(sed -n 's/^figure: finds of fuzzers = //p' said)
    [ "$told" = "$1" ] && [ "$status" = "$2" ] && return
    echo "\"$3\": told ${told:-no} finds and ended with $status, not $1 and $2" >&2
    sed 's/^/    /' said >&2
    failed=1
}

expect 0 0 harmless
expect 1 1 false
[ "$(cat planted.find)" = false ] || { echo "the input of the find was not kept" >&2; failed=1; }
expect 1 1 exit
expect 1 1 kill
exit "$failed"
