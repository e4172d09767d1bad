#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Windlass developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Builds Windlass and runs every test, in a session of their own (tests/testsession.sh): the caller's home, display,
# bus and keyring are never touched. Ends with what passed, what was skipped and why; fails when a test failed, or
# when none ran.
set -euo pipefail

usage()
{
    cat <<'END'
usage: run.sh [--full | --step NAME]

Installs missing packages, builds the dev preset, runs every test, and ends with a table of what was counted.

  --full   then the tests that have a full size at that size, the fuzzers, the suite under the address and undefined
           behaviour sanitizers, the sign-in and the tour under valgrind, builds with clang and clazy, and what
           clang-tidy says of the program. Takes three hours and more: what only compiles goes on beside the
           rest, with what that leaves of the processors. Steps that were finished with the same sources are
           remembered in build/full/ and not repeated; remove that folder to repeat all.
  --step   one of the steps of --full, for which it is then remembered: long-tests, fuzz, sanitizers, valgrind,
           clang or tidy. Each has a build folder of its own, but for long-tests and tidy; so the others may run
           side by side.

CMAKE_BUILD_PARALLEL_LEVEL: how many jobs, instead of one per core (and one or two more for tests).
TMPDIR: where tests have their folders, instead of in memory where there is room, else in /tmp.
WINDLASS_FUZZ_SECONDS: how long --full runs each fuzzer (60).
END
}

full=no
only=
steps=(long-tests fuzz sanitizers valgrind clang tidy)
chosen=()
while [ $# -gt 0 ]; do
    case $1 in
    --full) full=yes ;;
    --step)
        [[ " ${steps[*]} " == *" ${2:-none} "* ]] || { usage >&2; exit 2; }
        chosen+=("$2")
        shift
        ;;
    --only) only=${2:?}; shift ;; # for this script itself
    -h | --help) usage; exit 0 ;;
    *) usage >&2; exit 2 ;;
    esac
    shift
done

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
cd "$root"
exec </dev/null
unset WINDLASS_FULL

cores=$(nproc 2>/dev/null || getconf _NPROCESSORS_ONLN)
jobs=${CMAKE_BUILD_PARALLEL_LEVEL:-$cores}
beyond=2 # tests wait a lot
[ -z "$only" ] || beyond=1 # those of --full less
test_jobs=${CMAKE_BUILD_PARALLEL_LEVEL:-$((cores + beyond))}
say() { printf '\n== %s\n' "$*"; }

# watch COMMAND...: like COMMAND, but ended at once together with this script, Ctrl-C included.
child=
beside= # see begin_beside
watch()
{
    local result=0
    "$@" &
    child=$!
    wait "$child" || result=$?
    child=
    return "$result"
}
# shellcheck disable=SC2317 # called by the traps
stop()
{
    local process
    for process in "$child" "$beside"; do
        if [ -n "$process" ]; then
            kill "$process" 2>/dev/null || continue
            wait "$process" || true
        fi
    done
    exit "$1"
}
trap 'stop 130' INT
trap 'stop 143' TERM HUP

# configure PRESET [OPTION...]: ccache is found by CMakeLists.txt.
configure() { cmake --preset "$@"; }
# build FOLDER [TARGET...]: not by "cmake --build", which does not end when it is told to.
build() { watch ninja -C "$1" -j "$jobs" "${@:2}"; }

# Where tests have their folders: in memory where there is room. They make and remove many thousands of files, for
# which a disk takes about twice the time.
folder_for_tests()
{
    local memory=/dev/shm needed=$((8 * 1024 * 1024)) free available # kB
    free=$(df -Pk "$memory" 2>/dev/null | awk 'NR == 2 && $1 == "tmpfs" { print $4 }') || true
    available=$(awk '/^MemAvailable:/ { print $2 }' /proc/meminfo 2>/dev/null) || true
    if [ -z "${TMPDIR:-}" ] && [ -w "$memory" ] && [ "${free:-0}" -ge "$needed" ] && [ "${available:-0}" -ge "$needed" ]; then
        echo "$memory"
    else
        echo "${TMPDIR:-/tmp}"
    fi
}

# run_tests FOLDER [CTEST OPTION...]: ctest, and then a summary of what it and the test programs skipped.
run_tests()
{
    local folder=$1 logs place result=0
    shift
    place=$(folder_for_tests)
    logs=$folder/Testing/Temporary
    rm -f "$logs"/LastTest*.log
    TMPDIR=$place watch tests/testsession.sh ctest --test-dir "$folder" --no-tests=error --output-on-failure --parallel "$test_jobs" "$@" || result=$?
    if [ -e "$logs/LastTest.log" ]; then
        summary "$logs" || result=1
        note_figures gather "$logs/LastTest.log"
    fi
    return "$result"
}

# note_figures WHAT LOG...: for the table at the end, as those of this step. What was noted before stays above.
note_figures()
{
    mkdir -p build/figures
    tests/figures.sh "$@" >>"build/figures/${only:-quick}.figures"
}

# summary FOLDER: QtTest's own counts and skips, which ctest does not show. Fails when nothing ran.
summary()
{
    # LastTestsDisabled.log names programs that skipped as a whole, "12:room/subject"; their last words say why.
    touch "$1/LastTestsDisabled.log"
    awk '
        FILENAME ~ /LastTest\.log$/ {
            if (/^[0-9]+\/[0-9]+ Testing: /) { test = $3; began++; output = 0 }
            else if (/^-----+$/) output = output == 1 ? 2 : output
            else if (/^Output:$/) output = 1
            else if (/^<end of output>/) output = 0
            else if (/^Test Passed\./) passed++
            else if (output == 2 && NF) {
                words[test] = $0
                if (/^SKIP   : /) { sub(/^SKIP   : /, ""); skips[++count] = test "  " $0 }
                if (/^Totals: /) { good += $2; bad += $4; skipped += $6 }
                if (/^contract: /) { answers += $2; requests += $5; disagreed += $(NF - 1) }
            }
            next
        }
        { sub(/^[0-9]+:/, ""); skips[++count] = $0 "  (whole program) " words[$0] }
        END {
            print count ? "\nSkipped, and why:" : "\nNothing was skipped."
            for (i = 1; i <= count; i++) print "  " skips[i]
            if (answers + requests) printf "\nContract: %d answers and %d requests compared with the API document, %d disagreed.\n", answers, requests, disagreed
            else print "\nContract: nothing was compared with the API document (valijson was not there when this was built)."
            printf "\nPrograms: %d ran, %d passed. Tests in them: %d passed, %d failed, %d skipped.\n", began, passed, good, bad, skipped
            exit(passed == 0)
        }' "$1/LastTest.log" "$1/LastTestsDisabled.log" || { echo "run.sh: no test passed" >&2; return 1; }
}

# The sources as they are, uncommitted changes included: a remembered step counts for these only. Pages in the topmost
# folder are for people; others are resources and data of tests.
fingerprint()
{
    if git rev-parse --git-dir >/dev/null 2>&1; then
        git ls-files -z --cached --others --exclude-standard -- ':(exclude,glob)*.md'
    else
        find . -path ./build -prune -o -type f ! \( -name '*.md' ! -path './*/*' \) -print0
    fi | LC_ALL=C sort -zu | xargs -0 cksum 2>/dev/null | cksum | tr ' ' -
}

# step NAME: runs it unless build/full/NAME says that it was finished with these sources. In a shell of its own,
# where errors count: in "if function" they would not.
step()
{
    local began=$SECONDS
    if [ "$(cat "build/full/$1" 2>/dev/null)" = "$sources" ]; then
        say "$1: finished before with these sources (build/full/$1)"
        return 0
    fi
    say "$1"
    rm -f "build/figures/$1.figures"
    if watch tests/run.sh --only "$1"; then
        mkdir -p build/full
        echo "$sources" >"build/full/$1"
        echo "$1: done in $((SECONDS - began)) s"
    else
        failures="$failures $1"
        echo "run.sh: $1 failed" >&2
    fi
}

# run_steps NAME...: each of them; names those that failed in $failures.
run_steps()
{
    local name
    sources=$(fingerprint)
    for name in "$@"; do
        step "$name"
    done
}

# begin_beside STEP...: runs them one after another with what other steps leave of the processors; the tests wait a
# lot. Followed by end_beside with the same steps.
begin_beside()
{
    local options=() name
    for name in "$@"; do
        options+=(--step "$name")
    done
    mkdir -p build/full
    nice -n 19 tests/run.sh "${options[@]}" >build/full/beside.log 2>&1 &
    beside=$!
}

# end_beside STEP...: waits for them, shows what they said, and names those that failed in $failures.
end_beside()
{
    local name
    wait "$beside" || true # what failed was not finished
    beside=
    cat build/full/beside.log
    for name in "$@"; do
        [ "$(cat "build/full/$name" 2>/dev/null)" = "$sources" ] || failures="$failures $name"
    done
}

# print_figures STEP...: what those of them that counted something have counted.
print_figures()
{
    local files=() name
    for name in "$@"; do
        [ ! -s "build/figures/$name.figures" ] || files+=("build/figures/$name.figures")
    done
    [ ${#files[@]} -eq 0 ] || { say "Figures"; tests/figures.sh table "${files[@]}"; }
}

case $only in
'') ;;
long-tests)
    configure dev
    build build/dev
    export WINDLASS_FULL=1
    run_tests build/dev --label-regex '^full$'
    exit
    ;;
fuzz)
    watch tests/fuzz/run.sh "${WINDLASS_FUZZ_SECONDS:-60}" && result=0 || result=$?
    note_figures gather build/fuzz/figures.log
    exit "$result"
    ;;
sanitizers)
    configure asan
    build build/asan
    run_tests build/asan && result=0 || result=$?
    note_figures reports build/asan/Testing/Temporary/LastTest.log
    exit "$result"
    ;;
valgrind)
    # Qt is not instrumented for the sanitizers: what it does with our objects, valgrind sees.
    cmake --preset dev -B build/valgrind \
        "-DCMAKE_CROSSCOMPILING_EMULATOR=$(command -v valgrind);--quiet;--error-exitcode=99;--child-silent-after-fork=yes;--leak-check=full;--show-leak-kinds=definite;--errors-for-leak-kinds=definite;--suppressions=$root/tests/journeys/valgrind.supp"
    build build/valgrind tests/auth/all windlass-tour windlass-practice
    run_tests build/valgrind -R '^auth/' && result=0 || result=$?
    say "The tour under valgrind"
    watch tests/testsession.sh tests/journeys/valgrindtour.sh build/valgrind/bin build/valgrind/tour.log || result=$?
    note_figures reports build/valgrind/Testing/Temporary/LastTest.log build/valgrind/tour.log
    exit "$result"
    ;;
clang)
    cmake --preset dev -B build/clang -DCMAKE_CXX_COMPILER=clang++
    build build/clang
    configure clazy # clang with checks for Qt; the tests are not held to them
    build build/clazy windlass
    exit
    ;;
tidy)
    configure dev
    build build/dev # for what it generates
    tests/tidy.sh build/dev build/full/tidied
    build build/full/tidied -k 0 # go on after a complaint
    exit
    ;;
*) usage >&2; exit 2 ;;
esac

failures=
if [ ${#chosen[@]} -gt 0 ]; then
    packaging/dependencies.sh --for full
    run_steps "${chosen[@]}"
    print_figures "${chosen[@]}"
    exit $((${#failures} > 0))
fi

say "Packages"
if [ "$full" = yes ]; then
    packaging/dependencies.sh --for full
else
    packaging/dependencies.sh --for test
fi

say "Build (preset dev, $jobs jobs)"
configure dev
build build/dev
built=$SECONDS

say "Tests"
rm -f build/figures/quick.figures
result=0
run_tests build/dev || result=$?
echo "Build: $built s. Tests: $((SECONDS - built)) s."
if [ "$full" = no ]; then
    print_figures quick
    [ "$result" -eq 0 ] || echo "run.sh: FAILED" >&2
    exit "$result"
fi

[ "$result" -eq 0 ] || failures=" quick"
compiling=(clang tidy)
begin_beside "${compiling[@]}"
run_steps long-tests fuzz sanitizers valgrind
end_beside "${compiling[@]}"
print_figures quick "${steps[@]}"
if [ -n "$failures" ]; then
    echo "run.sh: FAILED:$failures" >&2
    exit 1
fi
say "Everything passed."
