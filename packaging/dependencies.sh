#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Windlass developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Installs what is missing to build, try or test Windlass. The lists are packaging/packages/*.txt.
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
export LC_ALL=C

usage()
{
    cat <<'END'
usage: dependencies.sh [--for build|try|test|full] [--check] [--record FILE]

Installs the system's packages that are missing. Asks no question; uses sudo only when not root.

  --for build   compiling only
  --for try     packaging/try.sh: compiling, and what the program needs to run
  --for test    tests/run.sh: the above, and what the tests need (the default)
  --for full    tests/run.sh --full: the above, a second compiler and memory checks
  --check       only report; exit 1 when something needed is missing
  --record FILE append the names of the packages that were installed to FILE

Exit: 0 all there, 1 something is missing, 2 wrong usage.
END
}

say() { printf '%s\n' "$*"; }
complain() { printf 'dependencies.sh: %s\n' "$*" >&2; }

purpose="test"
check=no
record=
while [ $# -gt 0 ]; do
    case $1 in
    --for) purpose=${2:-}; shift ;;
    --for=*) purpose=${1#*=} ;;
    --check) check=yes ;;
    --record) record=${2:-}; shift ;;
    --record=*) record=${1#*=} ;;
    -h | --help) usage; exit 0 ;;
    *) usage >&2; exit 2 ;;
    esac
    shift || { usage >&2; exit 2; }
done
case $purpose in
build) purposes="build" ;;
try) purposes="build try" ;;
test) purposes="build try test optional" ;;
full) purposes="build try test optional full" ;;
*) usage >&2; exit 2 ;;
esac

# Package managers. Each has: NAME_installed PACKAGE, NAME_known PACKAGE (can it be had?), NAME_lists (are there lists
# of what can be had?), NAME_refresh (fetch them), NAME_size PACKAGE... (a sentence, or nothing), NAME_line PACKAGE...
# (what to type by hand), NAME_install PACKAGE... They are called by name, which shellcheck cannot see.
# No "grep -q" in a pipe: it stops reading, and with pipefail a match would count as a failure.
# shellcheck disable=SC2317,SC2329
{
apt_installed() { dpkg-query -W -f '${db:Status-Abbrev}\n' "$1" 2>/dev/null | grep '^.i' >/dev/null; }
apt_known() { apt-cache policy "$1" 2>/dev/null | grep 'Candidate: [^(]' >/dev/null; }
apt_lists() { compgen -G '/var/lib/apt/lists/*Packages*' >/dev/null; }
apt_refresh()
{
    as_root env DEBIAN_FRONTEND=noninteractive apt-get -qq -o DPkg::Lock::Timeout=300 update ||
        complain "apt-get update failed; going on with the package lists that are here"
}
apt_size()
{
    apt-get -qq -y -o Debug::NoLocking=1 --no-install-recommends --print-uris install "$@" 2>/dev/null |
        awk '/^\047/ { bytes += $3; files++ } END { printf "%d packages, %.0f MB to download", files, bytes / 1e6 }' || return 0
    apt-get -qq -y -o Debug::NoLocking=1 --no-install-recommends --simulate install "$@" 2>/dev/null |
        sed -nE 's/^Inst ([^ ]+) (\[[^]]*\] )?\(([^ ]+) .*/\1=\3/p' | xargs -r apt-cache show 2>/dev/null |
        awk '/^Installed-Size:/ { kilo += $2 } END { printf ", %.0f MB on disk\n", kilo * 1024 / 1e6 }' || return 0
}
apt_line() { say "    ${sudo}apt-get update && ${sudo}apt-get install -y --no-install-recommends $*"; }
apt_install()
{
    as_root env DEBIAN_FRONTEND=noninteractive NEEDRESTART_SUSPEND=1 apt-get -q -y -o DPkg::Lock::Timeout=300 \
        -o Dpkg::Use-Pty=0 --no-install-recommends install "$@"
}

dnf_installed() { rpm -q --whatprovides "$1" >/dev/null 2>&1; }
dnf_known() { dnf -q --cacheonly repoquery --whatprovides "$1" 2>/dev/null | grep . >/dev/null; }
dnf_lists() { dnf -q --cacheonly repoquery bash 2>/dev/null | grep . >/dev/null; }
dnf_refresh() { as_root dnf -q -y makecache; }
dnf_size() { :; }
dnf_line() { say "    ${sudo}dnf install -y --setopt=install_weak_deps=False $*"; }
dnf_install() { as_root dnf install -y --setopt=install_weak_deps=False "$@"; }

pacman_installed() { [ -z "$(pacman -T "$1")" ]; }
pacman_known() { pacman -Si "$1" >/dev/null 2>&1; }
pacman_lists() { pacman -Si bash >/dev/null 2>&1; }
pacman_refresh() { :; } # a refresh without an upgrade of everything breaks an Arch system
pacman_size() { :; }
pacman_line() { say "    ${sudo}pacman -S --needed --noconfirm $*"; }
pacman_install() { as_root pacman -S --needed --noconfirm "$@"; }

brew_installed() { brew list --versions "$1" >/dev/null 2>&1; }
brew_known() { brew info "$1" >/dev/null 2>&1; }
brew_lists() { return 0; }
brew_refresh() { brew update --quiet; }
brew_size() { :; }
brew_line() { say "    brew install $*"; }
brew_install() { NONINTERACTIVE=1 brew install "$@"; }
}

# Which of them: the first whose program is here.
manager=
while read -r name program list; do
    if [ -z "$manager" ] && command -v "$program" >/dev/null; then
        manager=$name
        list=$here/packages/$list.txt
        break
    fi
done <<'END'
apt apt-get debian
dnf dnf fedora
pacman pacman arch
brew brew homebrew
END
if [ -z "$manager" ]; then
    complain "no apt-get, dnf, pacman or brew here: install by hand what $here/packages/debian.txt lists"
    exit 1
fi

# sudo must not ask either: -n makes it fail instead.
root=no
sudo=
if command -v sudo >/dev/null && [ "$(id -u)" -ne 0 ]; then
    sudo="sudo "
fi
if [ "$manager" = brew ] || [ "$(id -u)" -eq 0 ]; then
    root=yes
    as_root() { "$@"; }
elif [ -n "$sudo" ] && sudo -n true 2>/dev/null; then
    root=yes
    as_root() { sudo -n "$@"; }
fi

# look: fills needed, extra (installable, missing), absent (needed, not to be had) and skipped (optional, not to be had).
look()
{
    needed='' extra='' absent='' skipped='' count=0
    local kind names reason name found lists=no
    if "${manager}_lists"; then
        lists=yes
    fi
    while read -r kind names reason; do
        case " $purposes " in *" $kind "*) ;; *) continue ;; esac
        count=$((count + 1))
        found=
        for name in ${names//|/ }; do
            if "${manager}_installed" "$name"; then
                continue 2
            elif [ "$lists" = yes ] && "${manager}_known" "$name"; then
                found=$name
                break
            fi
        done
        if [ "$lists" = no ]; then
            found=${names%%|*} # to be seen after the refresh
        fi
        if [ -n "$found" ] && [ "$kind" = optional ]; then
            extra="$extra $found"
        elif [ -n "$found" ]; then
            needed="$needed $found"
        elif [ "$kind" = optional ]; then
            skipped="$skipped${names%%|*}: $reason
"
        else
            absent="$absent ${names%%|*}"
        fi
    done < <(grep -v -e '^#' -e '^[[:space:]]*$' "$list")
}

report()
{
    local word
    [ -z "$needed$absent" ] || say "Missing:$needed$absent"
    [ -z "$extra" ] || say "Missing, and tests that want them skip themselves:$extra"
    if [ -n "$skipped" ]; then
        printf '%s' "$skipped" | while IFS= read -r word; do
            say "Not a package of this system, goes without: $word"
        done
    fi
}

# without_root: what to type, for someone who must ask an administrator.
without_root()
{
    say "Run this as root, or have it run by an administrator:"
    say ""
    if "${manager}_lists"; then
        # shellcheck disable=SC2086 # lists of words
        "${manager}_line" $needed$absent$extra
    else
        say "    $sudo$here/dependencies.sh --for $purpose" # no lists: names cannot be looked up yet
    fi
    say ""
}

look
if [ -z "$needed$extra$absent$skipped" ]; then
    say "Packages: all $count are here (for: $purpose)."
    exit 0
fi
if [ -z "$needed$extra$absent" ] && "${manager}_lists"; then
    report
    say "Packages: everything else is here (for: $purpose)."
    exit 0
fi

if [ "$check" = yes ]; then
    report
    [ -z "$needed$extra$absent" ] || without_root
    [ -z "$needed$absent" ] || exit 1
    exit 0
fi
if [ "$root" = no ]; then
    report
    say "Not root, and sudo is not here or would ask for a password."
    without_root
    if [ -n "$needed$absent" ]; then
        exit 1
    fi
    exit 0
fi

say "Some packages are missing: reading the list of what can be had."
"${manager}_refresh"
look
report
if [ -n "$absent" ]; then
    complain "this system has no package:$absent"
    exit 1
fi
if [ -z "$needed$extra" ]; then
    say "Packages: everything else is here (for: $purpose)."
    exit 0
fi
# shellcheck disable=SC2086 # lists of words
{
    size=$("${manager}_size" $needed$extra)
    [ -z "$size" ] || say "With what they need themselves: $size."
    wanted="$needed$extra"
    if ! "${manager}_install" $needed$extra; then
        [ -n "$extra" ] || { complain "the packages could not be installed"; exit 1; }
        complain "the packages could not be installed; trying without the optional ones:$extra"
        [ -z "$needed" ] || "${manager}_install" $needed
    fi
}
look
if [ -n "$record" ]; then
    for name in $wanted; do
        if "${manager}_installed" "$name"; then
            say "$name" >>"$record"
        fi
    done
fi
if [ -n "$needed$absent" ]; then
    complain "still missing:$needed$absent"
    exit 1
fi
say "Packages: everything is here (for: $purpose)."
