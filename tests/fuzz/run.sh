#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Windlass developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# tests/fuzz/run.sh [SECONDS [SUBJECT...]]: runs each fuzzer for SECONDS (3600) with libFuzzer, one per core at a time,
# after building them with clang. What was worth keeping is in build/fuzz/corpus, what was found in build/fuzz/finds;
# prints a table, ends with 1 when something was found. build/fuzz/figures.log is for tests/figures.sh. A find goes to
# tests/fuzz/corpus as found-WHAT, and becomes a row of a test.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
seconds=${1:-3600}
[ $# -eq 0 ] || shift
subjects=("$@")
if [ ${#subjects[@]} -eq 0 ]; then
    for file in tests/fuzz/fuzz_*.cpp; do
        file=${file##*/fuzz_}
        subjects+=("${file%.cpp}")
    done
fi

mkdir -p build/fuzz/finds
: >build/fuzz/figures.log # those of an earlier run are not ours
cmake --preset fuzz >/dev/null
trap 'kill $(jobs -p) 2>/dev/null || true; exit 143' INT TERM # those that have just ended are not there to be killed
ninja -C build/fuzz "${subjects[@]/#/fuzz_}" &
wait $!

export LSAN_OPTIONS=suppressions=$PWD/tests/leaks.supp:print_suppressions=0
cores=$(nproc 2>/dev/null || getconf _NPROCESSORS_ONLN)
declare -A more=([backstage]=handover [environment]=handover [replies]=bitbucket [secrets]=secrets)
declare -A process
for subject in "${subjects[@]}"; do
    while [ "$(jobs -pr | wc -l)" -ge "$cores" ]; do
        wait -n || true # what it said is asked for below
    done
    kept=build/fuzz/corpus/$subject
    mkdir -p "$kept"
    folders=("$kept" "tests/fuzz/corpus/$subject")
    [ -z "${more[$subject]:-}" ] || folders+=("tests/data/${more[$subject]}")
    "build/fuzz/tests/fuzz/fuzz_$subject" -max_total_time="$seconds" -timeout=20 -rss_limit_mb=2048 -max_len=8192 \
        -print_final_stats=1 -artifact_prefix="build/fuzz/finds/$subject-" "${folders[@]}" \
        >"build/fuzz/$subject.log" 2>&1 &
    process[$subject]=$!
done

found=0
executions=0
for subject in "${subjects[@]}"; do
    state="nothing found"
    wait "${process[$subject]}" || { state="FOUND, see build/fuzz/$subject.log"; found=$((found + 1)); }
    count=$(sed -n 's/^stat::number_of_executed_units: *//p' "build/fuzz/$subject.log")
    executions=$((executions + ${count:-0}))
    printf '%-19s %12s inputs  %s\n' "$subject" "${count:-?}" "$state"
done
printf 'figure: fuzz executions = %s\nfigure: finds of fuzzers = %s\n' "$executions" "$found" | tee build/fuzz/figures.log
exit $((found > 0))
