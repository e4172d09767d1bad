// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "handover/environmentfile.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace windlass::handover {

namespace {

//! \a text up to the quotation mark that ends it; the part behind it is a comment at most.
QString quoted(const QString &text, QChar mark)
{
    QString value;
    for (qsizetype at = 1; at < text.size(); ++at) {
        const QChar c = text.at(at);
        if (c == mark)
            break;
        const bool isEscape = c == u'\\' && mark == u'"' && at + 1 < text.size();
        value += isEscape ? text.at(++at) : c;
    }
    return value;
}

QString unquoted(const QString &text)
{
    static const QRegularExpression comment(u"(\\A|\\s)#.*\\z"_s);
    return QString(text).remove(comment).trimmed();
}

QString valueOf(const QString &written)
{
    const QString text = written.trimmed();
    const QChar first = text.isEmpty() ? QChar() : text.front();
    return first == u'"' || first == u'\'' || first == u'`' ? quoted(text, first) : unquoted(text);
}

} // namespace

QHash<QString, QString> parseEnvironment(const QString &text)
{
    static const QRegularExpression lineEnd(u"\\r\\n|\\r|\\n"_s);
    static const QRegularExpression assignment(
        u"\\A\\x{FEFF}?\\s*(?:export\\s+)?([A-Za-z_][A-Za-z0-9_]*)\\s*=(.*)\\z"_s);
    QHash<QString, QString> values;
    for (const QString &line : text.split(lineEnd)) {
        if (const auto match = assignment.match(line); match.hasMatch())
            values.insert(match.captured(1), valueOf(match.captured(2)));
    }
    return values;
}

} // namespace windlass::handover
