// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/settingsfile.h"

#include <QCoreApplication>
#include <QSettings>

namespace windlass::workflows {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(windlass::workflows::SettingsFile)
};

} // namespace

Result<> saved(QSettings &settings)
{
    settings.sync();
    if (settings.status() == QSettings::NoError)
        return {};
    return fail(ErrorKind::Storage,
                Text::tr("The settings cannot be written to %1. Check that its folder may be "
                         "written and that the disk is not full.")
                    .arg(settings.fileName()));
}

} // namespace windlass::workflows
