// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gallery/pseudolocale.h"

#include "foundation/language.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QtMath>

using namespace Qt::StringLiterals;

namespace windlass::gallery {

namespace {

constexpr double growth = 1.4;

QChar accented(QChar letter)
{
    static const QString plain = u"aceilnorsuyzACEILNORSUYZ"_s;
    static const QString other = u"áçéïłñöřšüýžÁÇÉÏŁÑÖŘŠÜÝŽ"_s;
    const qsizetype at = plain.indexOf(letter);
    return at < 0 ? letter : other.at(at);
}

//! What a program reads in a text, and no person.
const QRegularExpression &machineParts()
{
    static const QRegularExpression pattern(
        u"%L?(?:\\d{1,2}|n)|&[a-z]+;|&&|&|<[^>]*>|\\(\\*[^)]*\\)|\\s+|https?://\\S+"_s);
    return pattern;
}

QString withAccents(const QString &words)
{
    QString text;
    for (const QChar letter : words)
        text += accented(letter);
    return text;
}

//! Looked up by a program, and shown to nobody.
bool isCode(const char *context, const char *source)
{
    return qstrcmp(source, "QT_LAYOUT_DIRECTION") == 0
           || (qstrcmp(context, "windlass::auth::CallbackPage") == 0 && qstrcmp(source, "en") == 0);
}

} // namespace

QString pseudoLanguage()
{
    return u"pseudo"_s;
}

QString pseudoText(const QString &english)
{
    static const QRegularExpression end(u"(?:\\.\\.\\.)?\\s*$"_s);
    static const QRegularExpression begin(u"^\\s*"_s);
    const QString dots = end.match(english).captured();
    const QString indent = begin.match(english).captured();
    const QString text = english.mid(indent.size()).chopped(dots.size());
    if (text.isEmpty())
        return english;
    QString changed;
    qsizetype from = 0;
    for (auto at = machineParts().globalMatch(text); at.hasNext();) {
        const QRegularExpressionMatch part = at.next();
        changed += withAccents(text.mid(from, part.capturedStart() - from)) + part.captured();
        from = part.capturedEnd();
    }
    changed += withAccents(text.mid(from));
    // In words as long as others, so that lines break as they do elsewhere; the brackets are two.
    const qsizetype more = qCeil(double(english.size()) * (growth - 1)) - 2;
    QString filling;
    while (filling.size() < more)
        filling += u"óné twö "_s;
    filling.truncate(std::max<qsizetype>(more, 0));
    if (filling.endsWith(u' '))
        filling.back() = u'ö';
    return u"%1[%2%3]%4"_s.arg(indent, changed, filling, dots);
}

PseudoLocale::PseudoLocale()
{
    if (!m_english.load(u":/i18n/windlass_en.qm"_s))
        qWarning("The English plural forms are missing.");
}

QString PseudoLocale::translate(const char *context, const char *source, const char *disambiguation,
                                int n) const
{
    if (isCode(context, source))
        return QString::fromUtf8(source);
    const QString plural = m_english.translate(context, source, disambiguation, n);
    return pseudoText(plural.isEmpty() ? QString::fromUtf8(source) : plural);
}

Spoken::Spoken(const QString &language)
{
    if (language != pseudoLanguage()) {
        speak(language);
        return;
    }
    speak(u"en"_s);
    m_pseudo = std::make_unique<PseudoLocale>();
    QCoreApplication::installTranslator(m_pseudo.get());
}

Spoken::~Spoken()
{
    m_pseudo.reset();
    speak(u"en"_s);
}

QStringList Spoken::all()
{
    return languages() + QStringList{pseudoLanguage()};
}

} // namespace windlass::gallery
