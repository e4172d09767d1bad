// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/regenerate/outputreviews.h"

#include "ui/publish/appcontroller.h"
#include "ui/regenerate/reviewchangesdialog.h"

namespace windlass::ui {

using models::ChangeListModel;
using workflows::OutputReview;
using workflows::ReviewedFile;
using Choice = store::OutputChoice::Side;
using Decision = ChangeListModel::Decision;

namespace {

ChangeListModel::Side sideOf(ReviewedFile::Side side)
{
    switch (side) {
    case ReviewedFile::Side::Meets:
        return ChangeListModel::Side::Meets;
    case ReviewedFile::Side::Generator:
        return ChangeListModel::Side::Generator;
    case ReviewedFile::Side::People:
        break;
    }
    return ChangeListModel::Side::People;
}

ChangeListModel::Change changeOf(ReviewedFile::Change change)
{
    switch (change) {
    case ReviewedFile::Change::Added:
        return ChangeListModel::Change::Added;
    case ReviewedFile::Change::Deleted:
        return ChangeListModel::Change::Deleted;
    case ReviewedFile::Change::Modified:
        break;
    }
    return ChangeListModel::Change::Modified;
}

Decision decisionOf(Choice choice)
{
    switch (choice) {
    case Choice::People:
        return Decision::People;
    case Choice::Generated:
        return Decision::Generated;
    case Choice::Markers:
        break;
    }
    return Decision::Markers;
}

Choice choiceOf(Decision decision)
{
    switch (decision) {
    case Decision::People:
        return Choice::People;
    case Decision::Generated:
        return Choice::Generated;
    case Decision::Markers:
        break;
    }
    return Choice::Markers;
}

ChangeListModel::Row rowOf(const ReviewedFile &file)
{
    ChangeListModel::Row row;
    row.path = file.path;
    row.side = sideOf(file.side);
    row.change = changeOf(file.change);
    row.disagreement = file.disagreement;
    row.added = file.added;
    row.removed = file.removed;
    row.isBinary = file.isBinary;
    row.mayBeMarked = file.mayBeMarked;
    if (file.decision)
        row.decision = decisionOf(*file.decision);
    return row;
}

ReviewedFile fileOf(const OutputReview &review, const ChangeListModel::Row &row)
{
    for (const ReviewedFile &file : review.files) {
        if (file.path == row.path && sideOf(file.side) == row.side)
            return file;
    }
    return {};
}

} // namespace

QList<ChangeListModel::Row> rowsOf(const OutputReview &review)
{
    QList<ChangeListModel::Row> rows;
    for (const ReviewedFile &file : review.files)
        rows.append(rowOf(file));
    return rows;
}

QList<store::OutputChoice> choicesOf(const ChangeListModel &changes)
{
    QList<store::OutputChoice> choices;
    for (int at = 0; at < changes.rowCount(); ++at) {
        const ChangeListModel::Row &row = changes.rowAt(at);
        if (row.decision)
            choices.append({row.path, choiceOf(*row.decision)});
    }
    return choices;
}

void openReview(const Context &context, AppController &app, const QString &message, QWidget *parent)
{
    using Purpose = ReviewChangesDialog::Purpose;
    const AppController::Review review = *app.review();
    auto *changes = new ChangeListModel;
    changes->setRows(rowsOf(review.output));
    auto *dialog = new ReviewChangesDialog(
        *changes,
        [&context, output = review.output](const ChangeListModel::Row &row) {
            return workflows::differenceOf(context.services.gitThreads, output,
                                           fileOf(output, row));
        },
        review.isForPush ? Purpose::Push : Purpose::Preview, parent);
    changes->setParent(dialog);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setNotes(review.notes);
    QObject::connect(dialog, &QDialog::accepted, &app,
                     [&app, changes, message, isForPush = review.isForPush] {
                         const QList<store::OutputChoice> choices = choicesOf(*changes);
                         if (isForPush)
                             app.pushDecided(choices, message);
                         else
                             app.decide(choices);
                     });
    dialog->open();
}

} // namespace windlass::ui
