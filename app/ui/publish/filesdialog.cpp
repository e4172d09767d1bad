// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/publish/filesdialog.h"

#include "foundation/sizetext.h"
#include "models/plaintext.h"
#include "ui/widgets/celldelegate.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace windlass::ui {

static QString kindText(git::Change::Kind kind)
{
    switch (kind) {
    case git::Change::Kind::Added:
        return FilesDialog::tr("new");
    case git::Change::Kind::Modified:
        return FilesDialog::tr("changed");
    case git::Change::Kind::Deleted:
        return FilesDialog::tr("deleted");
    }
    return {};
}

FilesDialog::FilesDialog(const projects::Plan &plan, QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("Files"));
    setObjectName(u"filesDialog"_s);
    auto *list = new QTreeWidget(this);
    list->setAccessibleName(tr("Files"));
    list->setItemDelegate(new CellDelegate(list));
    list->setRootIsDecorated(false);
    list->setUniformRowHeights(true);
    list->setAllColumnsShowFocus(true);
    list->setHeaderLabels({tr("File"), tr("Change"), tr("Size")});
    constexpr int sizeColumn = 2;
    list->headerItem()->setTextAlignment(sizeColumn, Qt::AlignTrailing | Qt::AlignVCenter);
    QList<QTreeWidgetItem *> rows;
    for (const git::Change &change : plan.snapshot.changes) {
        const QString size =
            change.kind == git::Change::Kind::Deleted ? QString() : sizeText(change.bytes);
        rows.append(
            new QTreeWidgetItem({models::plainLine(change.path), kindText(change.kind), size}));
        rows.constLast()->setTextAlignment(sizeColumn, Qt::AlignTrailing | Qt::AlignVCenter);
    }
    list->addTopLevelItems(rows);
    list->header()->setStretchLastSection(false);
    list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(list);
    layout->addWidget(buttons);
    const QFontMetrics metrics(font());
    resize(metrics.averageCharWidth() * 80, metrics.height() * 24);
}

} // namespace windlass::ui
