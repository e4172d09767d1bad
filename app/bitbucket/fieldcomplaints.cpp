// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bitbucket/fieldcomplaints.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace windlass::bitbucket {

namespace {

constexpr qsizetype maximumQuote = 500; // characters of the server's own words in a sentence
constexpr qsizetype mostFields = 20;

const QString mark = u"field "_s; // before each complaint in an error's detail
const QString separator = u"; "_s;

//! The texts of a field: a list of them, or one alone.
QString wordsOf(const QJsonValue &value)
{
    QStringList words;
    const QJsonArray values = value.isArray() ? value.toArray() : QJsonArray{value};
    for (const auto &one : values)
        words.append(plainQuote(one.toString()));
    words.removeAll(QString());
    return words.join(u' ').left(maximumQuote).remove(u';');
}

} // namespace

QString plainQuote(QString text)
{
    for (QChar &c : text) {
        if (!c.isPrint())
            c = u' ';
    }
    return text.simplified().left(maximumQuote);
}

QList<FieldComplaint> parseComplaints(const QByteArray &body)
{
    const QJsonObject fields = QJsonDocument::fromJson(body)["error"_L1]["fields"_L1].toObject();
    QList<FieldComplaint> complaints;
    for (auto field = fields.begin(); field != fields.end(); ++field) {
        const QString name = plainQuote(field.key()).remove(u';').remove(u':');
        const QString text = wordsOf(field.value());
        if (!name.isEmpty() && !text.isEmpty() && complaints.size() < mostFields)
            complaints.append({name, text});
    }
    return complaints;
}

QString detailOf(const QList<FieldComplaint> &complaints)
{
    QStringList parts;
    for (const FieldComplaint &complaint : complaints)
        parts.append(mark + complaint.field + u": "_s + complaint.text);
    return parts.join(separator);
}

QList<FieldComplaint> complaintsOf(const Error &error)
{
    QList<FieldComplaint> complaints;
    for (const QString &part : error.detail.split(separator)) {
        const qsizetype colon = part.indexOf(u": "_s);
        if (part.startsWith(mark) && colon > 0)
            complaints.append({part.mid(mark.size(), colon - mark.size()), part.mid(colon + 2)});
    }
    return complaints;
}

} // namespace windlass::bitbucket
