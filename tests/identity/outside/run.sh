#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Windlass developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# run.sh NODE WINDLASS PRACTICE-SERVER: run.js, or a reason and exit code 77 where there is no Node.
set -euo pipefail

if ! [ -x "$1" ]; then
    echo "SKIPPED: Node is not installed."
    exit 77
fi
exec "$1" "$(dirname "$0")/run.js" "$2" "$3"
