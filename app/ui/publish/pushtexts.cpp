// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/publish/pushtexts.h"

#include "foundation/sentences.h"
#include "foundation/sizetext.h"
#include "models/plaintext.h"

#include <QCoreApplication>

namespace windlass::ui {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(windlass::ui::Push)
};

} // namespace

QString planText(const git::Snapshot &snapshot)
{
    const QString size = sizeText(snapshot.bytes);
    const QString files = Text::tr("%Ln file(s), %1.", nullptr, snapshot.files).arg(size);
    const QString changes = snapshot.changes.size() == snapshot.files
                                ? QString()
                                : Text::tr("%Ln changed.", nullptr, int(snapshot.changes.size()));
    const QString ignored =
        snapshot.ignored > 0 ? Text::tr("%Ln ignored.", nullptr, snapshot.ignored) : QString();
    return inARow({files, changes, ignored});
}

QString lookingText(const workflows::PublishProgress &progress)
{
    const QString numbers = workflows::numbersText(progress);
    if (numbers.isEmpty())
        return Text::tr("Looking at the folder...");
    return progress.phase == workflows::PublishProgress::Phase::Searching
               ? Text::tr("Looking for secrets: %1").arg(numbers)
               : Text::tr("Looking at the folder: %1").arg(numbers);
}

QString outcomeText(const workflows::PublishReport &report)
{
    QStringList sentences;
    if (!report.isForwardedOnly)
        sentences.append(doneText(report));
    for (const QString &note : report.notes)
        sentences.append(models::plainSentences(note));
    return sentences.join(QLatin1Char(' '));
}

QString doneText(const workflows::PublishReport &report)
{
    return Text::tr("Pushed to %1. %2 was found on Bitbucket.")
        .arg(models::plainLine(report.branch), report.commit.left(7));
}

} // namespace windlass::ui
