// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Started by tests/journeys/pictures.sh.
#include "gallery/face.h"
#include "gallery/look.h"
#include "gallery/picturebook.h"
#include "gallery/pseudolocale.h"
#include "ui/widgets/readablepalette.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QImage>
#include <QLoggingCategory>
#include <QRegularExpression>
#include <QTextStream>

using namespace Qt::StringLiterals;
using namespace windlass::gallery;

namespace {

void say(const QString &line)
{
    QTextStream(stdout) << line << Qt::endl;
}

//! In every look that this process can have. \return how many pictures were not made
int takePictures(const QList<Face> &faces, const PictureBook &book, int scale)
{
    int failures = 0;
    Mirror mirror;
    for (const Face &face : faces) {
        QList<Look> looks = book.looksOf(face);
        looks.removeIf([scale](const Look &look) { return look.scale != scale; });
        if (looks.isEmpty())
            continue;
        for (const Look &look : std::as_const(looks))
            book.forget(face, look);
        const Scene scene = face.make();
        if (!scene.isUp()) {
            say(u"FAILED: %1 did not come up"_s.arg(face.name()));
            ++failures;
            continue;
        }
        for (const Look &look : std::as_const(looks)) {
            mirror.show(look, *scene.front);
            failures += book.add(face, look, Mirror::picture(*scene.front)) ? 0 : 1;
        }
        mirror.show({}, *scene.front); // as the next one begins
    }
    return failures;
}

//! Every nth face. \param part  "1/3": the first third
QList<Face> shareOf(const QList<Face> &faces, const QString &part)
{
    const int parts = std::max(part.section(u'/', 1).toInt(), 1);
    const int first = part.section(u'/', 0, 0).toInt() - 1;
    QList<Face> share;
    for (qsizetype index = std::max(first, 0); index < faces.size(); index += parts)
        share.append(faces.at(index));
    return share;
}

int finish(const QList<Face> &faces, const PictureBook &book)
{
    int failures = book.writeIndex(faces) ? 0 : 1;
    int good = 0;
    for (const Face &face : faces) {
        for (const Look &look : book.looksOf(face)) {
            const QString problem = book.problem(face, look);
            if (problem.isEmpty()) {
                ++good;
                continue;
            }
            say(u"FAILED: "_s + problem);
            ++failures;
        }
    }
    say(u"%1 pictures of %2 faces: %3"_s.arg(good).arg(faces.size()).arg(book.indexFile()));
    return failures;
}

} // namespace

int main(int argc, char **argv)
{
    QApplication qt(argc, argv);
    const windlass::ui::PaletteKeeper paletteKeeper; // as the program has
    QLoggingCategory::setFilterRules(u"windlass.*.info=false\nqt.qpa.*=false\n"_s);
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Takes pictures of every face in every look that this process can have; with --index "
        "checks those in the folder and writes the page that shows them."_s);
    parser.addHelpOption();
    parser.addPositionalArgument(u"folder"_s, u"where the pictures are"_s);
    parser.addOption({u"only"_s, u"Faces whose name has this in it."_s, u"regular expression"_s});
    parser.addOption({u"looks"_s, u"Looks likewise."_s, u"regular expression"_s});
    parser.addOption({u"part"_s, u"A share of them."_s, u"part/parts"_s, u"1/1"_s});
    parser.addOption({u"language"_s, u"What is spoken: %1."_s.arg(Spoken::all().join(u", "_s)),
                      u"language"_s, u"en"_s});
    parser.addOption({u"index"_s, u"Check and show what is there."_s});
    parser.process(qt);
    if (parser.positionalArguments().size() != 1)
        parser.showHelp(2);
    const QString language = parser.value(u"language"_s);
    if (!Spoken::all().contains(language)) {
        say(u"The languages are %1."_s.arg(Spoken::all().join(u", "_s)));
        return 2;
    }
    const Spoken spoken(language);

    QList<Face> faces = allFaces();
    const QRegularExpression only(parser.value(u"only"_s));
    faces.removeIf([&only](const Face &face) { return !face.name().contains(only); });
    QList<Look> looks = allLooks();
    const QRegularExpression looked(parser.value(u"looks"_s));
    looks.removeIf([&looked](const Look &look) { return !look.name.contains(looked); });
    const PictureBook book(parser.positionalArguments().constFirst(), looks);
    const int failures = parser.isSet(u"index"_s)
                             ? finish(faces, book)
                             : takePictures(shareOf(faces, parser.value(u"part"_s)), book,
                                            qRound(100 * qt.devicePixelRatio()));
    return failures == 0 ? 0 : 1;
}
