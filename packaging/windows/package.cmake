# SPDX-FileCopyrightText: 2026 The Windlass developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# The installer for Windows: cpack -G NSIS in a release build. Qt's libraries and plugins come along by windeployqt,
# which Qt's own deployment script calls when the program is installed.
#
# TRIED: these settings, by makensis on Debian around the program for Linux (-DWINDLASS_PACKAGE_FOR=windows); an
# installer comes out. UNTRIED: compiling on Windows, windeployqt, and running the installer.

set(CPACK_GENERATOR NSIS)
set(CPACK_PACKAGE_INSTALL_DIRECTORY Windlass)
set(CPACK_PACKAGE_EXECUTABLES windlass Windlass)
set(CPACK_NSIS_DISPLAY_NAME Windlass)
set(CPACK_NSIS_PACKAGE_NAME Windlass)
set(CPACK_NSIS_INSTALLED_ICON_NAME bin/windlass.exe)
set(CPACK_NSIS_URL_INFO_ABOUT ${CPACK_PACKAGE_HOMEPAGE_URL})
set(CPACK_NSIS_ENABLE_UNINSTALL_BEFORE_INSTALL ON)
set(CPACK_NSIS_MODIFY_PATH ON) # for the commands
set(CPACK_NSIS_EXECUTABLES_DIRECTORY bin)
