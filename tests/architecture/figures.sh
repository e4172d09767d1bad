#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Windlass developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Tests tests/figures.sh: what tests tell is all in the table at the end, and nothing else is.
set -euo pipefail
figures=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)/figures.sh
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
failed=0

# same NAME: what stands in the file "told" is what comes from standard input.
same()
{
    diff - told >difference || { echo "$1:"; cat difference; failed=1; }
}

cat >one.log <<'END'
figure: cells = 3 of 4
PASS   : TestThings::figure: cells = 9 of 9
figure: runs = 3000000000
figure: cells = 5 of 6
figure: broken = many
figure: broken = 1 of
END
printf 'figure: cells = 1 of 1\nfigure: found = 0\n' >two.log
"$figures" gather one.log two.log >quick.figures
cp quick.figures told
same "adds up what has one name, over all logs, and takes nothing else" <<'END'
cells = 9 of 11
runs = 3000000000
found = 0
END

: >empty.log
"$figures" gather empty.log >told
same "a log without figures has none" </dev/null

printf 'cells = 998 of 998\nkills = 300\n' >long-tests.figures
"$figures" table quick.figures long-tests.figures >told
same "a column for each file, a row for each figure" <<'END'
            quick  long-tests
cells     9 of 11  998 of 998
runs   3000000000           -
found           0           -
kills           -         300
END

cat >sanitizers.log <<'END'
SUMMARY: AddressSanitizer: 72 byte(s) leaked in 1 allocation(s).
SUMMARY: AddressSanitizer: heap-use-after-free x.cpp:3 in f()
/x.cpp:3:4: runtime error: signed integer overflow
==12== 1,024 (24 direct, 1,000 indirect) bytes in 1 blocks are definitely lost in loss record 3 of 4
==12== Invalid read of size 4
==12== Conditional jump or move depends on uninitialised value(s)
END
"$figures" reports sanitizers.log >told
same "counts what sanitizers and valgrind say" <<'END'
memory errors = 4
bytes leaked = 1096
END
"$figures" reports one.log >told
same "and says so where they say nothing" <<'END'
memory errors = 0
bytes leaked = 0
END

if "$figures" gather missing.log >told 2>/dev/null || "$figures" sum one.log 2>/dev/null; then
    echo "a missing log and a word that is none must fail"
    failed=1
fi
exit "$failed"
