// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "foundation/language.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include <memory>

using namespace Qt::StringLiterals;

namespace windlass {

namespace {

const QString english = u"en"_s;
const QString folder = u":/i18n"_s;

//: Translate this by RTL for a language that is written from the right to the left, else by LTR.
[[maybe_unused]] constexpr const char *direction =
    QT_TRANSLATE_NOOP("QGuiApplication", "QT_LAYOUT_DIRECTION"); // Qt itself looks it up

// Qt itself looks these up, too; its own translations are a package that not everybody has.
[[maybe_unused]] constexpr const char *buttons[] = {QT_TRANSLATE_NOOP("QPlatformTheme", "Cancel"),
                                                    QT_TRANSLATE_NOOP("QPlatformTheme", "Close"),
                                                    QT_TRANSLATE_NOOP("QPlatformTheme", "Save")};

constexpr const char *context = "windlass::Language";
//: The name of the language that you translate into, in that language itself.
constexpr const char *ownName = QT_TRANSLATE_NOOP("windlass::Language", "English");

QString &spoken()
{
    static QString language = english;
    return language;
}

QString fileOf(const QString &language)
{
    return u"%1/windlass_%2.qm"_s.arg(folder, language);
}

bool isSame(const QLocale &one, const QLocale &other)
{
    return one.language() == other.language() && one.script() == other.script();
}

void add(std::unique_ptr<QTranslator> translator, bool isLoaded)
{
    if (!isLoaded)
        return;
    translator->setObjectName(context);
    translator->setParent(QCoreApplication::instance());
    QCoreApplication::installTranslator(translator.release());
}

void addOurs(const QString &language)
{
    auto translator = std::make_unique<QTranslator>();
    const bool isLoaded = translator->load(fileOf(language));
    add(std::move(translator), isLoaded);
}

void addQts(const QString &language)
{
    auto translator = std::make_unique<QTranslator>();
    const bool isLoaded = translator->load(QLocale(language), u"qtbase"_s, u"_"_s,
                                           QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    add(std::move(translator), isLoaded);
}

// A thread of a push may copy the one of before at this very moment, so that stays alive.
void setFormats(const QLocale &locale)
{
    static QList<QLocale> before;
    before.append(QLocale());
    QLocale::setDefault(locale);
}

} // namespace

QStringList languages()
{
    QStringList all{english};
    for (const QString &file :
         QDir(folder).entryList({u"windlass_*.qm"_s}, QDir::Files, QDir::Name)) {
        const QString language = file.section(u'.', 0, 0).section(u'_', 1);
        if (language != english)
            all.append(language);
    }
    return all;
}

QString nameOfLanguage(const QString &language)
{
    QTranslator translator;
    const QString name =
        translator.load(fileOf(language)) ? translator.translate(context, ownName) : QString();
    return name.isEmpty() ? QString::fromLatin1(ownName) : name; // English is in the source
}

QString languageOfSystem()
{
    const QLocale system = QLocale::system();
    if (system.language() == QLocale::C) // also where LANGUAGE is set, as everywhere
        return english;
    const QStringList ours = languages();
    for (const QString &wanted : system.uiLanguages()) {
        const auto found = std::find_if(ours.begin(), ours.end(), [&wanted](const QString &one) {
            return isSame(QLocale(one), QLocale(wanted));
        });
        if (found != ours.end())
            return *found;
    }
    return english;
}

void speak(const QString &language)
{
    const bool isChosen = languages().contains(language);
    spoken() = isChosen ? language : languageOfSystem();
    const QLocale system = QLocale::system();
    const QLocale own(spoken());
    setFormats(isChosen && !isSame(own, system) ? own : system);
    // The one installed last is asked first, so English fills in where there is nothing.
    qDeleteAll(QCoreApplication::instance()->findChildren<QTranslator *>(
        QString::fromLatin1(context), Qt::FindDirectChildrenOnly));
    addOurs(english);
    if (spoken() != english) {
        addQts(spoken());
        addOurs(spoken());
    }
}

QString spokenLanguage()
{
    return spoken();
}

} // namespace windlass
