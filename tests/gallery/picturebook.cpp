// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gallery/picturebook.h"

#include <QDir>
#include <QFile>
#include <QImage>
#include <QSet>

using namespace Qt::StringLiterals;

namespace windlass::gallery {

namespace {

constexpr int fewestColours = 20; // letters alone have more, by their smooth edges

constexpr auto pageStart = R"(<!DOCTYPE html>
<html lang="en"><meta charset="utf-8"><title>Windlass: every face</title>
<style>
body { font: 14px sans-serif; margin: 2em; background: #888; color: #000 }
table { border-collapse: collapse } td, th { padding: 4px 8px; text-align: left; vertical-align: top }
img { width: 300px } .missing { color: #fff; background: #b00; padding: 4px }
</style>
)";

} // namespace

QString whyNoFace(const QImage &image)
{
    if (image.isNull())
        return u"is missing or cannot be read"_s;
    QSet<QRgb> seen;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            seen.insert(image.pixel(x, y));
            if (seen.size() > fewestColours)
                return {};
        }
    }
    return u"shows nothing (%1 colours)"_s.arg(seen.size());
}

PictureBook::PictureBook(QString folder, QList<Look> looks)
    : m_folder(std::move(folder)), m_looks(std::move(looks))
{
    QDir().mkpath(m_folder);
}

QList<Look> PictureBook::looksOf(const Face &face) const
{
    QList<Look> looks = m_looks;
    looks.removeIf([&face](const Look &look) { return !look.isOf(face); });
    return looks;
}

QString PictureBook::file(const Face &face, const Look &look) const
{
    return u"%1-%2.png"_s.arg(face.name(), look.name);
}

void PictureBook::forget(const Face &face, const Look &look) const
{
    QFile::remove(QDir(m_folder).filePath(file(face, look)));
}

bool PictureBook::add(const Face &face, const Look &look, const QImage &image) const
{
    return image.save(QDir(m_folder).filePath(file(face, look)));
}

QString PictureBook::problem(const Face &face, const Look &look) const
{
    const QString why = whyNoFace(QImage(QDir(m_folder).filePath(file(face, look))));
    return why.isEmpty() ? QString() : u"%1 %2"_s.arg(file(face, look), why);
}

QString PictureBook::row(const Face &face) const
{
    QString cells = u"<tr><th>%1</th>"_s.arg(face.state.toHtmlEscaped());
    for (const Look &look : m_looks) {
        if (!look.isOf(face)) {
            cells += u"<td></td>"_s;
            continue;
        }
        const QString name = file(face, look).toHtmlEscaped();
        const bool isThere = QFile::exists(QDir(m_folder).filePath(file(face, look)));
        cells += isThere ? u"<td><a href=\"%1\"><img src=\"%1\" alt=\"%1\"></a></td>"_s.arg(name)
                         : u"<td><span class=\"missing\">%1 is missing</span></td>"_s.arg(name);
    }
    return cells + u"</tr>\n"_s;
}

bool PictureBook::writeIndex(const QList<Face> &faces) const
{
    QString page = QString::fromLatin1(pageStart);
    QString group;
    for (const Face &face : faces) {
        if (face.group != group) {
            page += group.isEmpty() ? QString() : u"</table>\n"_s;
            group = face.group;
            page += u"<h2>%1</h2>\n<table><tr><th></th>"_s.arg(group.toHtmlEscaped());
            for (const Look &look : m_looks)
                page += u"<th>%1</th>"_s.arg(look.name);
            page += u"</tr>\n"_s;
        }
        page += row(face);
    }
    QFile index(indexFile());
    const QByteArray text = (page + u"</table>\n</html>\n"_s).toUtf8();
    return index.open(QIODevice::WriteOnly) && index.write(text) == text.size();
}

QString PictureBook::indexFile() const
{
    return QDir(m_folder).filePath(u"index.html"_s);
}

} // namespace windlass::gallery
