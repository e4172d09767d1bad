#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Windlass developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Builds Windlass and tries it against the practice server that comes with it: no Bitbucket account is needed, and
# neither the real keyring nor the real settings are touched.
set -euo pipefail

usage()
{
    cat <<'END'
usage: try.sh [--tour]

With a display: opens Windlass on a fresh profile, with a sample app to push to a practice server.
Without one: a tour program does the same job by itself and leaves a screenshot of each step in build/try/.

  --tour   the tour also where there is a display
END
}

tour=no
for word in "$@"; do
    case $word in
    --tour) tour=yes ;;
    -h | --help) usage; exit 0 ;;
    *) usage >&2; exit 2 ;;
    esac
done

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
cd "$root"

say() { printf '%s\n' "$*"; }
title() { printf '\n[%s] %s\n' "$1" "$2"; }

# display_answers: DISPLAY or WAYLAND_DISPLAY may be left over from a session that has ended.
display_answers()
{
    local number=${DISPLAY:-}
    number=${number##*:}
    number=${number%%.*}
    case ${DISPLAY:-} in
    '') [ -n "${WAYLAND_DISPLAY:-}" ] && [ -S "${XDG_RUNTIME_DIR:-/nonexistent}/$WAYLAND_DISPLAY" ] ;;
    :* | unix:*) [ -S "/tmp/.X11-unix/X$number" ] || grep -qs "@/tmp/.X11-unix/X$number\$" /proc/net/unix ;;
    *) (exec 3<>"/dev/tcp/${DISPLAY%:*}/$((6000 + number))") 2>/dev/null ;;
    esac
}
if [ "$(uname -s)" != Darwin ] && ! display_answers; then
    tour=yes
fi

say "Trying Windlass. Nothing will be asked. Steps:"
say "  1 packages: a system without a compiler or Qt downloads 200 to 230 MB (about 1 GB on disk); otherwise less"
say "  2 build: build/release, some minutes on two cores"
say "  3 a sample app in a scratch folder"
if [ "$tour" = yes ]; then
    say "  4 the tour, without a display: sign in, browse, create a repository, push, pull request;"
    say "    a screenshot of each step goes to build/try/"
else
    say "  4 the practice server, and Windlass in a window of its own"
fi
say "Keys and tokens of this run stay in memory; your own keyring, settings and git configuration stay as they are."

scratch=
server=
finished=no
# shellcheck disable=SC2317,SC2329 # called by the trap
end()
{
    local result=$?
    trap '' INT TERM HUP
    if [ -n "$server" ] && kill "$server" 2>/dev/null; then
        wait "$server" 2>/dev/null || true
        say "The practice server has been stopped."
    fi
    if [ "$finished" = no ] && [ "$result" -ne 0 ]; then
        say ""
        say "try.sh: FAILED (exit $result)."
    fi
    say ""
    say "Left behind:"
    if [ -n "$scratch" ]; then
        if [ "$result" -eq 0 ]; then
            rm -rf "$scratch"
            say "  nothing of the scratch folder (sample app, profile, server's data): it was removed"
        else
            say "  $scratch  sample app, profile, server's data, logs; remove: rm -rf '$scratch'"
        fi
    fi
    if [ -d build/try ]; then
        say "  build/try  what this run has to show; remove: rm -rf '$root/build/try'"
    fi
    if [ -d build/release ]; then
        say "  build/release  the program; remove: rm -rf '$root/build/release'"
    fi
    if [ -s build/installed-packages ]; then
        say "  packages that this script installed: build/installed-packages; remove: with your package manager, such as"
        say "     apt-get purge --autoremove \$(sort -u '$root/build/installed-packages')"
    fi
    exit "$result"
}
trap end EXIT
trap 'exit 130' INT
trap 'exit 143' TERM HUP

title 1/4 "Packages"
mkdir -p build
packaging/dependencies.sh --for try --record "$root/build/installed-packages"

title 2/4 "Build"
jobs=${CMAKE_BUILD_PARALLEL_LEVEL:-$(nproc 2>/dev/null || getconf _NPROCESSORS_ONLN)}
cmake --preset release -DWINDLASS_TESTS=ON
cmake --build build/release --parallel "$jobs" --target windlass windlass-practice windlass-tour
bin=$root/build/release/bin

title 3/4 "Sample app"
# Outside of this checkout: Windlass refuses a folder that lies inside another repository.
scratch=$(mktemp -d "${TMPDIR:-/tmp}/windlass-try.XXXXXX")
app=$scratch/orders-api
cp -R packaging/sample-app "$app"
# What npm would have put there: ignored by the app's .gitignore, so never pushed.
for package in rxjs reflect-metadata; do
    mkdir -p "$app/node_modules/$package"
    printf '{ "name": "%s", "version": "0.0.0" }\n' "$package" >"$app/node_modules/$package/package.json"
    printf "'use strict';\n" >"$app/node_modules/$package/index.js"
done
say "$app: $(find "$app" -type f ! -path '*/node_modules/*' | wc -l | tr -d ' ') files, and node_modules, which is ignored"

rm -rf build/try
mkdir -p build/try

if [ "$tour" = yes ]; then
    title 4/4 "Tour (no display)"
    mkdir -p "$scratch/home" "$scratch/run"
    chmod 700 "$scratch/run"
    limit=
    if command -v timeout >/dev/null; then
        limit="timeout --kill-after=10 900"
    fi
    # In the background, so that Ctrl-C is obeyed at once. Its server is its own and ends with it.
    # shellcheck disable=SC2086 # a command with options
    env -u DISPLAY -u WAYLAND_DISPLAY -u DBUS_SESSION_BUS_ADDRESS -u XDG_CONFIG_HOME -u XDG_CACHE_HOME -u XDG_DATA_HOME \
        -u XDG_STATE_HOME HOME="$scratch/home" XDG_RUNTIME_DIR="$scratch/run" QT_QPA_PLATFORM=offscreen \
        $limit "$bin/windlass-tour" --practice "$bin/windlass-practice" --app "$app" --output "$root/build/try" &
    server=$!
    result=0
    wait "$server" || result=$?
    server=
    [ "$result" -eq 0 ] || exit "$result"
    pictures=$(find build/try -name '*.png' | wc -l | tr -d ' ')
    if [ "$pictures" -eq 0 ]; then
        say "The tour left no screenshot in build/try."
        exit 1
    fi
    say ""
    say "Every step of the tour passed. Screenshots: $pictures, in $root/build/try."
    finished=yes
    exit 0
fi

title 4/4 "Practice server and Windlass"
# The server stops by itself when its input closes: should this script be killed, it goes with it.
mkfifo "$scratch/alive"
"$bin/windlass-practice" --until-stdin-closes --data "$scratch/practice" \
    <"$scratch/alive" >"$scratch/ready" 2>build/try/practice.log &
server=$!
exec 4>"$scratch/alive"
for _ in $(seq 150); do
    if [ -s "$scratch/ready" ] || ! kill -0 "$server" 2>/dev/null; then
        break
    fi
    sleep 0.2
done
value() { sed -n "s/.*\"$1\" *: *\"\([^\"]*\)\".*/\1/p" "$scratch/ready" | head -n 1; }
web=$(value web_url)
api=$(value api_url)
key=$(value key)
secret=$(value secret)
callback=$(value callback_url)
if [ -z "$web" ] || [ -z "$api" ] || [ -z "$key" ]; then
    say "The practice server did not start:"
    tail -n 5 build/try/practice.log
    exit 1
fi

cat <<END

Windlass opens now. Three steps:

  1  Press "Connect to Bitbucket...", then "I already have a key", and paste
         Key           $key
         Secret        $secret
     (the callback URL below "Advanced" is right already: $callback)
     Press "Sign In"; a browser page of the practice server opens: press "Grant access" there. Then "Done".
  2  Choose the app "orders-api" and press "Choose Repository...": take the first row, or one that exists.
  3  Press "Create and Push" or "Push to main". The result is at $web

Close the window when you are done; the practice server stops then.

END
"$bin/windlass" --web-url "$web" --api-url "$api" --profile "$scratch/profile" --secret-store memory "$app" \
    4>&- 2> >(tee build/try/windlass.log >&2) || {
    result=$?
    say "Windlass ended with $result. Its messages are in build/try/windlass.log. Without a display: $root/packaging/try.sh --tour"
    exit "$result"
}
exec 4>&-
for _ in $(seq 50); do
    kill -0 "$server" 2>/dev/null || break
    sleep 0.1
done
if kill -0 "$server" 2>/dev/null; then
    kill "$server"
fi
wait "$server" 2>/dev/null || true
server=
say "The practice server has been stopped."
finished=yes
