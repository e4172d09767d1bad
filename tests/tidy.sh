#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Windlass developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# tidy.sh BUILD FOLDER: writes FOLDER/build.ninja, by which ninja calls clang-tidy for each source of the program that
# is compiled in BUILD. That takes hours of processor time: what had nothing to complain of is not looked at again
# until it, a header of the program, .clang-tidy, a CMakeLists.txt or the presets change. Other versions of clang-tidy
# or Qt do not count: remove FOLDER for them. The tests are not held to clang-tidy.
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
build=$(cd "$1" && pwd)
mkdir -p "$2"
folder=$(cd "$2" && pwd)

# As ninja reads names.
escaped() { sed 's/[$ :]/$&/g'; }

base=$(escaped <<<"$root")
sources=$(sed -n 's/^ *"file": "\(.*\)".*/\1/p' "$build/compile_commands.json" | escaped | grep -F "$base/app/" | sort -u)
common=$(find "$root/app" -name '*.h' -o -name CMakeLists.txt | escaped | LC_ALL=C sort | tr '\n' ' ')

{
    # shellcheck disable=SC2016 # ninja's own variables
    printf 'rule tidy\n  command = clang-tidy -quiet -p %s $in && touch $out\n  description = clang-tidy $in\n' \
        "'${build//$/$$}'"
    printf 'build common: phony %s %s\n' "$base/.clang-tidy $base/CMakeLists.txt $base/CMakePresets.json" "$common"
    while IFS= read -r source; do
        printf 'build %s.ok: tidy %s | common\n' "${source#"$base/"}" "$source"
    done <<<"$sources"
} >"$folder/build.ninja"
