#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Windlass developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Figures of the tests. A test tells one by a line "figure: NAME = COUNT" or "figure: NAME = COUNT of TOTAL"
# (testing/figures.h).
#
# figures.sh gather LOG...    one line "NAME = COUNT[ of TOTAL]" for each name, all its lines added up
# figures.sh reports LOG...   likewise, how much the sanitizers and valgrind complained of
# figures.sh table FILE...    what was gathered as a table, a column for each FILE, which is called as it
set -euo pipefail

usage()
{
    echo "usage: figures.sh gather|reports|table FILE..." >&2
    exit 2
}
[ $# -ge 2 ] || usage
what=$1
shift

case $what in
gather)
    awk '
        sub(/^figure: /, "") && / = -?[0-9]+( of [0-9]+)?$/ {
            split($0, part, " = ")
            split(part[2], number, " of ")
            if (!(part[1] in sum)) names[++count] = part[1]
            sum[part[1]] += number[1]
            if (2 in number) { total[part[1]] += number[2]; has[part[1]] = 1 }
        }
        END {
            for (i = 1; i <= count; i++)
                printf "%s = %.0f%s\n", names[i], sum[names[i]], names[i] in has ? sprintf(" of %.0f", total[names[i]]) : ""
        }' "$@"
    ;;
reports)
    awk '
        /SUMMARY: [A-Za-z]+Sanitizer: [0-9]+ byte\(s\) leaked/ { leaked += $3; next }
        /SUMMARY: [A-Za-z]+Sanitizer: |: runtime error: / { reports++ }
        /^==[0-9]+== .* definitely lost in / { gsub(",", "", $2); lost += $2; next }
        /^==[0-9]+== .*(Invalid (read|write|free)|[Uu]ninitialised|Mismatched)/ { reports++ }
        END {
            printf "memory errors = %.0f\n", reports
            printf "bytes leaked = %.0f\n", leaked + lost
        }' "$@"
    ;;
table)
    awk '
        FNR == 1 {
            step = FILENAME
            sub(/.*\//, "", step)
            sub(/\.[^.]*$/, "", step)
            steps[++columns] = step
        }
        split($0, part, " = ") == 2 {
            if (!(part[1] in seen)) { names[++rows] = part[1]; seen[part[1]] = 1 }
            value[part[1], columns] = part[2]
            if (length(part[1]) > widest) widest = length(part[1])
            if (length(part[2]) > width[columns]) width[columns] = length(part[2])
        }
        END {
            line = sprintf("%-" widest "s", "")
            for (c = 1; c <= columns; c++) {
                if (length(steps[c]) > width[c]) width[c] = length(steps[c])
                line = line sprintf("  %" width[c] "s", steps[c])
            }
            print line
            for (r = 1; r <= rows; r++) {
                line = sprintf("%-" widest "s", names[r])
                for (c = 1; c <= columns; c++)
                    line = line sprintf("  %" width[c] "s", (names[r], c) in value ? value[names[r], c] : "-")
                print line
            }
        }' "$@"
    ;;
*) usage ;;
esac
