#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Windlass developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Takes a picture of every face of the window in every state: light, dark, right-to-left, on a screen of 1024 x 600, at
# 200 %, and of some at 125 and 150 %. Needs the dev build. Fails when a face did not come up or its picture shows nothing.
set -euo pipefail

usage()
{
    cat <<'END'
usage: pictures.sh [--only REGEX] [--looks REGEX] [--language LANG] [FOLDER]

FOLDER (build/pictures, or build/pictures-LANG) gets the pictures and index.html, which shows them all.

  --only      faces whose name has this in it, such as "^app-" or "paused"
  --looks     looks likewise, such as "light|small"
  --language  what is spoken: a language of translations/, or pseudo: English, 40 % longer and with accents, which shows
              texts that are cut off
END
}

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
folder=
language=en
options=()
while [ $# -gt 0 ]; do
    case $1 in
    --only) options+=(--only "${2:?}"); shift ;;
    --looks) options+=(--looks "${2:?}"); shift ;;
    --language) language=${2:?}; shift ;;
    -h | --help) usage; exit 0 ;;
    -*) usage >&2; exit 2 ;;
    *) folder=$(realpath -m "$1") ;;
    esac
    shift
done

options+=(--language "$language")
if [ -z "$folder" ]; then
    folder=$root/build/pictures
    [ "$language" = en ] || folder=$folder-$language
fi

bin=${WINDLASS_BIN:-$root/build/dev/bin}
if [ ! -x "$bin/windlass-pictures" ]; then
    echo "pictures.sh: $bin/windlass-pictures is missing. Build first: cmake --preset dev && cmake --build build/dev" >&2
    exit 2
fi

# take PART: its share of the faces in every look, in a session of its own, on a screen that exists in memory only and is
# large enough for 200 %. How large things are is settled when a process starts, so each size has one.
take()
{
    # shellcheck disable=SC2016 # for the inner shell
    "$root/tests/testsession.sh" env "WINDLASS_BIN=$bin" \
        "QT_QPA_PLATFORM=offscreen:configfile=$root/tests/gallery/screen.json" bash -c '
            result=0
            for scale in 1 2 1.25 1.5; do
                QT_SCALE_FACTOR=$scale "$@" || result=1
            done
            exit "$result"' take \
        "$bin/windlass-pictures" --part "$1" "${options[@]}" "$folder" \
        2> >(grep -v 'does not support propagateSizeHints' >&2)
}

mkdir -p "$folder"
result=0
take 1/2 &
first=$!
take 2/2 || result=1
wait "$first" || result=1
QT_QPA_PLATFORM=offscreen "$bin/windlass-pictures" --index "${options[@]}" "$folder" || result=1
exit "$result"
