#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Windlass developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# tests/testsession.sh COMMAND...: runs COMMAND in a session of its own: an empty home, a display (Xvfb), a D-Bus
# session and an unlocked keyring. It sees nothing of the caller's, and everything it started is ended with it,
# whatever way it ends. Where one of the three does not exist, COMMAND runs without it and its tests skip themselves.
set -euo pipefail

if [ $# -eq 0 ]; then
    echo "usage: testsession.sh COMMAND..." >&2
    exit 2
fi

say() { printf 'session: %s\n' "$*" >&2; }

# Sockets go below it, and their paths may have about 100 bytes: short.
session=$(mktemp -d "${TMPDIR:-/tmp}/windlass.XXXXXX")
started=()

# ours: processes that still run and carry this session's mark in their environment (Linux).
# shellcheck disable=SC2317 # called from end, which the trap calls
ours()
{
    local file
    grep -lzFx "WINDLASS_TEST_SESSION=$session" /proc/[0-9]*/environ 2>/dev/null | while IFS= read -r file; do
        file=${file#/proc/}
        echo "${file%/environ}"
    done || true
}

# shellcheck disable=SC2317 # called by the trap
end()
{
    local pid name left
    trap '' INT TERM HUP
    # The command first (it is the last one started), the display last.
    local index=${#started[@]}
    while [ "$index" -gt 0 ]; do
        index=$((index - 1))
        pid=${started[$index]}
        kill "$pid" 2>/dev/null || continue
        for _ in 1 2 3 4 5 6 7 8 9 10; do
            kill -0 "$pid" 2>/dev/null || break
            sleep 0.1
        done
        kill -KILL "$pid" 2>/dev/null || true
        wait "$pid" 2>/dev/null || true
    done
    # What the bus started ends by itself when the bus is gone; what a test forgot does not.
    for _ in 1 2 3 4 5 6 7 8 9 10; do
        left=$(ours)
        [ -n "$left" ] || break
        sleep 0.1
    done
    for pid in $left; do
        name=$(tr '\0' ' ' 2>/dev/null <"/proc/$pid/cmdline") || continue
        say "still running, ended now: $pid $name"
        kill "$pid" 2>/dev/null || true
    done
    if [ -n "$left" ]; then
        sleep 0.5
        for pid in $(ours); do
            kill -KILL "$pid" 2>/dev/null || true
        done
    fi
    # Tests make folders that nobody may enter.
    find "$session" -type d ! -perm -700 -exec chmod u+rwx {} + 2>/dev/null || true
    rm -rf "$session" || say "could not remove $session"
}
trap end EXIT
trap 'exit 130' INT
trap 'exit 143' TERM HUP

mkdir -p "$session/home" "$session/tmp" "$session/run"
chmod 700 "$session" "$session/run"

# The whole environment; anything of the caller's that is not named here stays outside.
environment=(
    "WINDLASS_TEST_SESSION=$session"
    "HOME=$session/home"
    "TMPDIR=$session/tmp"
    "XDG_RUNTIME_DIR=$session/run"
    "XDG_CONFIG_HOME=$session/home/.config"
    "XDG_CACHE_HOME=$session/home/.cache"
    "XDG_DATA_HOME=$session/home/.local/share"
    "XDG_STATE_HOME=$session/home/.local/state"
    "CCACHE_DIR=${CCACHE_DIR:-$(ccache --get-config cache_dir 2>/dev/null || echo "$HOME/.cache/ccache")}"
    "LANG=C.UTF-8"
    "GIT_CONFIG_NOSYSTEM=1"
    "GIT_TERMINAL_PROMPT=0"
)
for name in PATH USER LOGNAME SHELL TERM CI LD_LIBRARY_PATH ASAN_OPTIONS UBSAN_OPTIONS LSAN_OPTIONS WINDLASS_FULL; do
    if [ -n "${!name+set}" ]; then
        environment+=("$name=${!name}")
    fi
done
mkdir -p "$session/home/.config" "$session/home/.cache" "$session/home/.local/share" "$session/home/.local/state"

# inside COMMAND...: in this session, in the background; its number is then in $last.
inside()
{
    env -i "${environment[@]}" "$@" <&0 & # without "<&0" a job in the background reads nothing
    last=$!
    started+=("$last")
}

# line_of FILE PID: the first line that PID writes into FILE, within 20 seconds.
line_of()
{
    local line
    for _ in $(seq 200); do
        if IFS= read -r line <"$1" && [ -n "$line" ]; then
            printf '%s\n' "$line"
            return 0
        fi
        kill -0 "$2" 2>/dev/null || return 1
        sleep 0.1
    done
    return 1
}

secrets_are_served()
{
    env -i "${environment[@]}" dbus-send --session --print-reply --reply-timeout=2000 --dest=org.freedesktop.DBus \
        /org/freedesktop/DBus org.freedesktop.DBus.NameHasOwner string:org.freedesktop.secrets 2>/dev/null |
        grep 'boolean true' >/dev/null
}

if [ "$(uname -s)" = Linux ] && command -v Xvfb >/dev/null; then
    : >"$session/display"
    # The server picks a free number itself, so two sessions never meet.
    inside Xvfb -displayfd 3 -screen 0 1280x800x24 -nolisten tcp -noreset 3>"$session/display" >/dev/null 2>"$session/xvfb.log"
    if number=$(line_of "$session/display" "$last"); then
        environment+=("DISPLAY=:$number")
        if command -v openbox >/dev/null; then
            inside openbox >/dev/null 2>&1
        fi
    else
        say "Xvfb does not start: $(tail -n 1 "$session/xvfb.log")"
    fi
else
    say "no Xvfb here: no display"
fi

if [ "$(uname -s)" = Linux ] && command -v dbus-daemon >/dev/null; then
    : >"$session/bus"
    inside dbus-daemon --session --nofork --nopidfile --address="unix:path=$session/run/bus" --print-address=3 \
        3>"$session/bus" 2>/dev/null
    if line_of "$session/bus" "$last" >/dev/null; then
        environment+=("DBUS_SESSION_BUS_ADDRESS=unix:path=$session/run/bus")
        if command -v gnome-keyring-daemon >/dev/null; then
            # The password becomes that of the new ring; a line break in it would count.
            printf windlass >"$session/password"
            inside gnome-keyring-daemon --foreground --unlock --components=secrets <"$session/password" >/dev/null 2>"$session/keyring.log"
            # Asked too early, the bus would start a second, locked keyring: first wait until this one has the name.
            ready=no
            for _ in $(seq 100); do
                kill -0 "$last" 2>/dev/null || break
                if [ -e "$session/home/.local/share/keyrings/login.keyring" ] && secrets_are_served; then
                    ready=yes
                    break
                fi
                sleep 0.1
            done
            if [ "$ready" = no ]; then
                say "the keyring does not open: $(tail -n 1 "$session/keyring.log")"
            fi
        else
            say "no gnome-keyring here: no keychain"
        fi
    else
        say "dbus-daemon does not start: no bus, no keychain"
    fi
else
    say "no dbus-daemon here: no bus, no keychain"
fi

inside "$@" </dev/null
result=0
wait "$last" || result=$?
exit "$result"
