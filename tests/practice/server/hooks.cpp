// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hooks.h"

#include <QFile>

namespace windlass::practice {

using namespace Qt::StringLiterals;

namespace {

// Objects are still in quarantine here, where their size is that of the push alone.
constexpr char preReceive[] = R"sh(#!/bin/sh
commands=$(cat)
refuse() {
    printf '%s\n' "$1" >&2
    exit 1
}
over() { # FOLDER BYTES: is it larger?
    [ $(($(du -sk "$1" | cut -f 1) * 1024)) -gt "$2" ]
}
closed() { # BRANCH: does one of the patterns name it?
    printf '%s\n' "$PRACTICE_CLOSED_BRANCHES" | while read -r pattern; do
        case $1 in $pattern) echo yes ;; esac
    done
}
new_blobs() { # "blob SIZE PATH" of all that is new
    printf '%s\n' "$commands" | cut -d ' ' -f 2 | grep '[^0]' |
        git rev-list --objects --stdin --not --all |
        git cat-file --batch-check='%(objecttype) %(objectsize) %(rest)' | grep '^blob '
}

[ -z "$PRACTICE_REFUSAL" ] || refuse "$PRACTICE_REFUSAL"
printf '%s\n' "$commands" | while read -r old new ref; do
    branch=${ref#refs/heads/}
    [ "$branch" = "$ref" ] || [ -z "$(closed "$branch")" ] ||
        refuse "Permission denied to update branch $branch."
done || exit 1
if [ -n "$PRACTICE_MAX_PACK" ] && [ -n "$GIT_QUARANTINE_PATH" ] &&
    [ -n "$(find "$GIT_QUARANTINE_PATH" -name '*.pack' -size "+${PRACTICE_MAX_PACK}c")" ]; then
    refuse 'fatal: pack exceeds maximum allowed size.'
fi
if [ -n "$PRACTICE_MAX_SIZE" ] && over "$GIT_DIR/objects" "$PRACTICE_MAX_SIZE"; then
    refuse "$PRACTICE_MAX_SIZE_TEXT"
fi
if [ -n "$PRACTICE_MAX_FILE" ]; then
    new_blobs | while read -r type size path; do
        [ "$size" -le "$PRACTICE_MAX_FILE" ] ||
            refuse "$(printf '%s' "$PRACTICE_MAX_FILE_TEXT" | sed "s|{path}|$path|")"
    done || exit 1
fi
exit 0
)sh";

// What arrived, in the order of the push, before the client hears of it.
constexpr char referenceTransaction[] = R"sh(#!/bin/sh
[ "$1" = committed ] && [ -n "$PRACTICE_RECEIVED" ] || exit 0
cat >>"$PRACTICE_RECEIVED"
)sh";

// The sideband text Bitbucket prints for a new branch, trailing spaces included.
constexpr char postReceive[] = R"sh(#!/bin/sh
while read -r old new ref; do
    case $ref in refs/heads/*) ;; *) continue ;; esac
    case $old in *[!0]*) continue ;; esac
    branch=${ref#refs/heads/}
    printf '\nCreate pull request for %s:   \n' "$branch" >&2
    printf '  %s/pull-requests/new?source=%s&t=1   \n\n' "$PRACTICE_REPOSITORY" "$branch" >&2
done
exit 0
)sh";

void installHook(const QString &path, const char *script)
{
    QFile file(path);
    if (file.open(QIODevice::WriteOnly))
        file.write(script);
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

} // namespace

void installHooks(const QString &folder)
{
    installHook(folder + u"/pre-receive"_s, preReceive);
    installHook(folder + u"/reference-transaction"_s, referenceTransaction);
    installHook(folder + u"/post-receive"_s, postReceive);
}

} // namespace windlass::practice
