// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "projects/secretsamples.h"

#include <QFile>
#include <QHash>
#include <QRandomGenerator>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace windlass::testing {

static QString alphabet(const QString &name)
{
    const QString upper = u"ABCDEFGHIJKLMNOPQRSTUVWXYZ"_s;
    const QString lower = upper.toLower();
    const QString digits = u"0123456789"_s;
    static const QHash<QString, QString> all{{u"alnum"_s, upper + lower + digits},
                                             {u"base64"_s, upper + lower + digits + u"+/"_s},
                                             {u"url"_s, upper + lower + digits + u"_-"_s},
                                             {u"letters"_s, upper + lower},
                                             {u"lower"_s, lower + digits},
                                             {u"upper"_s, upper + u"234567"_s},
                                             {u"hex"_s, u"0123456789abcdef"_s},
                                             {u"digits"_s, digits}};
    return all.value(name);
}

QByteArray withRandomParts(const QByteArray &text, unsigned seed)
{
    static const QRegularExpression part(u"\\{\\{(join|([a-z0-9]+):([0-9]+))\\}\\}"_s);
    QRandomGenerator random(seed);
    QString made = QString::fromUtf8(text);
    for (auto match = part.match(made); match.hasMatch(); match = part.match(made)) {
        const QString from = alphabet(match.captured(2));
        QString piece;
        // No sign twice in a row: chance would make placeholders ("aaaa") of it.
        while (piece.size() < match.captured(3).toInt()) {
            const QChar next = from.at(random.bounded(int(from.size())));
            if (piece.isEmpty() || piece.back() != next)
                piece += next;
        }
        made.replace(match.capturedStart(), match.capturedLength(), piece);
    }
    return made.toUtf8();
}

QList<SecretSample> secretSamples(const QString &list)
{
    QFile file(QStringLiteral(WINDLASS_TEST_DATA) + u"/secrets/"_s + list);
    QList<SecretSample> samples;
    if (!file.open(QIODevice::ReadOnly))
        return samples;
    int line = 0;
    for (const QByteArray &row : file.readAll().split('\n')) {
        ++line;
        const qsizetype tab = row.indexOf('\t');
        if (tab < 0)
            continue;
        // "\\n" stands for the two characters, "\n" for a line break.
        QByteArray content = row.mid(tab + 1);
        content.replace("\\\\", "\x01").replace("\\n", "\n").replace("\\t", "\t");
        content.replace("\x01", "\\");
        samples.append(
            {QString::fromUtf8(row.left(tab)), withRandomParts(content, unsigned(line)), line});
    }
    return samples;
}

} // namespace windlass::testing
