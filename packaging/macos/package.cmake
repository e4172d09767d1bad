# SPDX-FileCopyrightText: 2026 The Windlass developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# The disk image for macOS: cpack -G DragNDrop in a release build, then packaging/macos/sign.sh. Qt's frameworks and
# plugins come into the bundle by macdeployqt, which Qt's own deployment script calls when the program is installed.
#
# UNTRIED: all of it; there was no Mac. TRIED: the two property lists are well-formed.

set(CPACK_GENERATOR DragNDrop)
set(CPACK_DMG_VOLUME_NAME Windlass)
