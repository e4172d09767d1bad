#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Windlass developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# packaging/macos/sign.sh BUNDLE IDENTITY: signs windlass.app with the hardened runtime and our entitlements, from the inside
# to the outside, and checks it. Then make the disk image, and have it notarised:
#   xcrun notarytool submit windlass.dmg --keychain-profile NAME --wait && xcrun stapler staple windlass.dmg
# UNTRIED: there was no Mac.
set -euo pipefail
if [ $# -ne 2 ]; then
    sed -n 's/^# \(packaging.*\)/usage: \1/p' "$0" >&2
    exit 2
fi
bundle=$1 identity=$2
entitlements=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)/windlass.entitlements

find "$bundle/Contents" \( -name '*.dylib' -o -name '*.framework' \) -prune \
    -exec codesign --force --timestamp --options runtime --sign "$identity" {} +
codesign --force --timestamp --options runtime --entitlements "$entitlements" --sign "$identity" "$bundle"
codesign --verify --deep --strict --verbose=2 "$bundle"
