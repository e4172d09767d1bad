// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/languagesettings.h"

#include "foundation/language.h"
#include "foundation/logging.h"
#include "workflows/settingsfile.h"

#include <QSettings>

using namespace Qt::StringLiterals;

namespace windlass::workflows {

static const QString languageKey = u"window/language"_s;

QString storedLanguage(const Profile &profile)
{
    const QSettings settings(profile.settingsFile(), QSettings::IniFormat);
    QString language = settings.value(languageKey).toString();
    if (language.isEmpty() || languages().contains(language))
        return language;
    qCWarning(lcWorkflows, "The language in the settings is unknown; the system's is spoken.");
    return {};
}

Result<> useLanguage(const Profile &profile, const QString &language)
{
    QSettings settings(profile.settingsFile(), QSettings::IniFormat);
    if (language.isEmpty())
        settings.remove(languageKey);
    else
        settings.setValue(languageKey, language);
    if (Result<> written = saved(settings); !written)
        return written;
    speak(language);
    return {};
}

} // namespace windlass::workflows
