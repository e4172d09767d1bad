// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journeys/tour.h"
#include "ui/widgets/readablepalette.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QLoggingCategory>

using namespace Qt::StringLiterals;

//! windlass-tour: see packaging/try.sh.
int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QApplication::setApplicationName(u"windlass"_s);
    const windlass::ui::PaletteKeeper paletteKeeper; // as the program has
    QLoggingCategory::setFilterRules(
        u"windlass.*.info=false\nqt.networkauth.*=false\nqt.qpa.*=false\n"_s);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOptions({{u"practice"_s, u"The practice server's program."_s, u"program"_s},
                       {u"app"_s, u"The folder to push; it is changed."_s, u"folder"_s},
                       {u"output"_s, u"Where the pictures go."_s, u"folder"_s},
                       {u"profile"_s, u"Keeps the profile there."_s, u"folder"_s}});
    parser.process(application);
    const windlass::journeys::Tour::Settings settings{
        parser.value(u"practice"_s), parser.value(u"app"_s), parser.value(u"output"_s),
        parser.value(u"profile"_s)};
    if (settings.practice.isEmpty() || settings.app.isEmpty() || settings.output.isEmpty())
        parser.showHelp(2);
    windlass::journeys::Tour tour(settings);
    return tour.run() ? 0 : 1;
}
