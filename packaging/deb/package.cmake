# SPDX-FileCopyrightText: 2026 The Windlass developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# The Debian package. It fits the release that it was built on; packaging/deb/build.sh makes it.

set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION vcs)
set(CPACK_DEBIAN_PACKAGE_DESCRIPTION "Choose the folder of an app that a generator has made, a workspace and
a repository, and press Push: Windlass makes the commit, sends it, and
reads the branch back. New output of a generator is merged with what
people changed, and offered as a pull request. There is a command line
for scripts, too.

Bitbucket Data Center is not supported.")
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# What is loaded at run time, so that no tool sees it.
set(CPACK_DEBIAN_PACKAGE_DEPENDS
    "ca-certificates, libqt6sql6-sqlite, libsecret-1-0, qt6-qpa-plugins, qt6-svg-plugins | libqt6svg6 (<< 6.5)")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS
    "gnome-keyring | kwalletmanager | keepassxc, qt6-translations-l10n, qt6-wayland, xdg-utils")

set(documents ${CMAKE_INSTALL_DATADIR}/doc/windlass)
add_custom_command(OUTPUT changelog.gz
    COMMAND ${GZIP} -9cn ${CMAKE_CURRENT_SOURCE_DIR}/deb/changelog > changelog.gz
    DEPENDS deb/changelog VERBATIM)
add_custom_target(windlass_changelog ALL DEPENDS changelog.gz)
install(FILES ${CMAKE_CURRENT_BINARY_DIR}/changelog.gz deb/copyright DESTINATION ${documents})
