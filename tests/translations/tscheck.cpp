// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "translations/tscheck.h"

#include <QHash>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace windlass::translations {

namespace {

QStringList allOf(const QRegularExpression &pattern, const QString &text)
{
    QStringList found;
    for (auto at = pattern.globalMatch(text); at.hasNext();)
        found.append(at.next().captured());
    found.sort();
    return found;
}

//! Each once: a sentence may have to name a thing twice.
QStringList placeholdersIn(const QString &text)
{
    static const QRegularExpression pattern(u"%L?(?:\\d{1,2}|n)"_s);
    QStringList found = allOf(pattern, text);
    found.removeDuplicates();
    return found;
}

QStringList tagsIn(const QString &text)
{
    static const QRegularExpression pattern(u"</?[a-z][a-z0-9]*"_s);
    return allOf(pattern, text);
}

qsizetype keysIn(const QString &text)
{
    static const QRegularExpression entity(u"&(?:amp|lt|gt|quot|nbsp|#\\d+);"_s);
    static const QRegularExpression pattern(u"&(?=\\w)"_s,
                                            QRegularExpression::UseUnicodePropertiesOption);
    return allOf(pattern, QString(text).remove(entity).remove(u"&&"_s)).size();
}

//! Qt tears an underlined letter out of a word whose letters are joined, and the end of the word is
//! cut off.
bool hasKeyInWord(const QString &text)
{
    static const QRegularExpression pattern(u"[\\x{600}-\\x{6ff}]&\\w|&[\\x{600}-\\x{6ff}]\\w"_s,
                                            QRegularExpression::UseUnicodePropertiesOption);
    return pattern.match(text).hasMatch();
}

//! As Qt has them. A language that is missing here is a complaint.
qsizetype pluralForms(const QString &language)
{
    static const QHash<QString, int> known{{u"ar"_s, 6}, {u"de"_s, 2}, {u"en"_s, 2},   {u"es"_s, 2},
                                           {u"fr"_s, 2}, {u"ja"_s, 1}, {u"zh_CN"_s, 1}};
    return known.value(language, 0);
}

//! Whether the form is for a single number, so that it may be said in words: in Arabic those for
//! none, one and two.
bool saysItsNumber(const QString &language, qsizetype form)
{
    return (language == "ar"_L1 && form < 3) || (language == "en"_L1 && form == 0);
}

bool hasSamePlaceholders(const Message &message, qsizetype form, const QString &language)
{
    const QStringList wanted = placeholdersIn(message.source);
    const QStringList got = placeholdersIn(message.forms.at(form));
    if (wanted == got)
        return true;
    QStringList withoutNumber = wanted;
    withoutNumber.removeIf([](const QString &one) { return one.endsWith(u'n'); });
    return message.isPlural && saysItsNumber(language, form) && got == withoutNumber;
}

QString endOf(const QString &text)
{
    static const QRegularExpression end(u"(?:\\.\\.\\.)?\\s*$"_s);
    return end.match(text).captured();
}

//! Marks of Chinese and Japanese that have the blank behind them in them.
bool endsWide(const QString &text)
{
    return text.endsWith(u'、') || text.endsWith(u'，') || text.endsWith(u'：');
}

QString beginOf(const QString &text)
{
    static const QRegularExpression begin(u"^\\s*"_s);
    return begin.match(text).captured();
}

QStringList complaintsAboutForm(const Message &message, qsizetype at, const QString &language)
{
    const QString &form = message.forms.at(at);
    if (form.trimmed().isEmpty())
        return {u"nothing there"_s};
    QStringList complaints;
    if (!hasSamePlaceholders(message, at, language))
        complaints.append(u"placeholders"_s);
    if (keysIn(form) != keysIn(message.source))
        complaints.append(u"key"_s);
    if (hasKeyInWord(form))
        complaints.append(u"key in a word"_s);
    if (tagsIn(form) != tagsIn(message.source))
        complaints.append(u"tags"_s);
    const bool hasBlankInIt = endsWide(form) && endOf(message.source) == " "_L1;
    if (endOf(form) != endOf(message.source) && !hasBlankInIt)
        complaints.append(u"end"_s);
    if (beginOf(form) != beginOf(message.source))
        complaints.append(u"begin"_s);
    return complaints;
}

} // namespace

QStringList complaintsAbout(const Message &message, const QString &language)
{
    QStringList complaints;
    if (message.isUnfinished)
        complaints.append(u"unfinished"_s);
    const qsizetype expected = message.isPlural ? pluralForms(language) : 1;
    if (message.forms.size() != expected)
        complaints.append(u"%1 forms, not %2"_s.arg(message.forms.size()).arg(expected));
    for (qsizetype at = 0; at < message.forms.size(); ++at)
        complaints += complaintsAboutForm(message, at, language);
    complaints.removeDuplicates();
    return complaints;
}

} // namespace windlass::translations
