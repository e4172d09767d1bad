// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/repositories/repositoryview.h"

#include "models/repositorymodel.h"
#include "ui/repositories/privacydelegate.h"
#include "ui/widgets/celldelegate.h"

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QMenu>
#include <QSettings>
#include <QStyle>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace windlass::ui {

using models::RepositoryModel;

RepositoryView::RepositoryView(QWidget *parent) : QTreeView(parent)
{
    setObjectName(u"repositories"_s);
    setAccessibleName(tr("Repositories"));
    setRootIsDecorated(false);
    setUniformRowHeights(true);
    setAllColumnsShowFocus(true);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setTextElideMode(Qt::ElideRight);
    setItemDelegate(new CellDelegate(this));
    setItemDelegateForColumn(RepositoryModel::PrivateColumn, new PrivacyDelegate(this));
    header()->setSectionsClickable(true);
    header()->setSortIndicatorShown(true);
    header()->setSortIndicator(RepositoryModel::UpdatedColumn, Qt::DescendingOrder);
    header()->setContextMenuPolicy(Qt::CustomContextMenu);
    header()->setStretchLastSection(false);
    connect(header(), &QHeaderView::sectionClicked, this, &RepositoryView::sortByClick);
    connect(header(), &QWidget::customContextMenuRequested, this,
            [this](const QPoint &at) { showColumnMenu(header()->mapToGlobal(at)); });
}

static QString keyOf(int column)
{
    return u"repositories/column%1"_s.arg(column);
}

static bool isSortable(int column)
{
    return column == RepositoryModel::NameColumn || column == RepositoryModel::UpdatedColumn
           || column == RepositoryModel::SizeColumn;
}

void RepositoryView::arrangeColumns()
{
    const auto letters = [this](int count) { return fontMetrics().averageCharWidth() * count; };
    header()->setSectionResizeMode(QHeaderView::Interactive);
    header()->setSectionResizeMode(RepositoryModel::NameColumn, QHeaderView::Stretch);
    // The arrow comes to whatever column is sorted by.
    const int arrow = style()->pixelMetric(QStyle::PM_HeaderMarkSize, nullptr, header())
                      + 2 * style()->pixelMetric(QStyle::PM_HeaderMargin, nullptr, header());
    const auto arrange = [&](int column, int count) {
        const int heading = header()->sectionSizeHint(column) + (isSortable(column) ? arrow : 0);
        header()->resizeSection(column, std::max(letters(count), heading));
    };
    // Names have what is left, at least room for their heading.
    header()->setMinimumSectionSize(
        std::max(letters(5), header()->sectionSizeHint(RepositoryModel::NameColumn) + arrow));
    arrange(RepositoryModel::ProjectColumn, 11);
    arrange(RepositoryModel::PrivateColumn, 11);
    arrange(RepositoryModel::UpdatedColumn, 15);
    arrange(RepositoryModel::LanguageColumn, 12);
    arrange(RepositoryModel::SizeColumn, 11);
    arrange(RepositoryModel::DescriptionColumn, 20);
    for (const int column : {RepositoryModel::LanguageColumn, RepositoryModel::SizeColumn,
                             RepositoryModel::DescriptionColumn})
        hideColumn(column);
}

void RepositoryView::rememberColumns(const QString &settingsFile)
{
    m_settingsFile = settingsFile;
    const QSettings settings(m_settingsFile, QSettings::IniFormat);
    for (int column = RepositoryModel::ProjectColumn; column < RepositoryModel::ColumnCount;
         ++column)
        setColumnHidden(column, !settings.value(keyOf(column), !isColumnHidden(column)).toBool());
}

void RepositoryView::setColumnShown(int column, bool isShown)
{
    setColumnHidden(column, !isShown);
    if (!m_settingsFile.isEmpty())
        QSettings(m_settingsFile, QSettings::IniFormat).setValue(keyOf(column), isShown);
}

void RepositoryView::sortByClick(int column)
{
    if (!isSortable(column))
        return;
    const bool isCurrent = header()->sortIndicatorSection() == column;
    const bool isNameFirst = column == RepositoryModel::NameColumn;
    // the usual wish first: names from A, the newest, the largest
    const Qt::SortOrder usual = isNameFirst ? Qt::AscendingOrder : Qt::DescendingOrder;
    const Qt::SortOrder other = isNameFirst ? Qt::DescendingOrder : Qt::AscendingOrder;
    sortRows(column, isCurrent && header()->sortIndicatorOrder() == usual ? other : usual);
}

void RepositoryView::sortRows(int column, Qt::SortOrder order)
{
    header()->setSortIndicator(column, order);
    model()->sort(column, order);
}

void RepositoryView::keyPressEvent(QKeyEvent *event)
{
    if (event->text() == "/"_L1) {
        Q_EMIT filterRequested();
        return;
    }
    QTreeView::keyPressEvent(event);
}

void RepositoryView::paintEvent(QPaintEvent *event)
{
    QTreeView::paintEvent(event);
    const QModelIndex last = indexAt(viewport()->rect().bottomLeft());
    Q_EMIT seen(last.isValid() ? last.row() : model()->rowCount() - 1);
}

void RepositoryView::contextMenuEvent(QContextMenuEvent *event)
{
    showColumnMenu(event->globalPos());
}

void RepositoryView::addSortAction(QMenu &menu, const QString &text, int column,
                                   Qt::SortOrder order)
{
    QAction *action = menu.addAction(text, this, [=, this] { sortRows(column, order); });
    action->setCheckable(true);
    action->setChecked(header()->sortIndicatorSection() == column);
}

void RepositoryView::addColumnAction(QMenu &menu, int column)
{
    const QString title = model()->headerData(column, Qt::Horizontal).toString();
    QAction *action = menu.addAction(title);
    action->setCheckable(true);
    action->setChecked(!isColumnHidden(column));
    connect(action, &QAction::toggled, this,
            [this, column](bool isShown) { setColumnShown(column, isShown); });
}

void RepositoryView::showColumnMenu(const QPoint &where)
{
    auto *menu = new QMenu(this);
    menu->setObjectName(u"columnMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addSection(tr("Sort"));
    addSortAction(*menu, tr("By Name"), RepositoryModel::NameColumn, Qt::AscendingOrder);
    addSortAction(*menu, tr("By Last Update"), RepositoryModel::UpdatedColumn, Qt::DescendingOrder);
    addSortAction(*menu, tr("By Size"), RepositoryModel::SizeColumn, Qt::DescendingOrder);
    menu->addSection(tr("Columns"));
    for (int column = RepositoryModel::ProjectColumn; column < RepositoryModel::ColumnCount;
         ++column)
        addColumnAction(*menu, column);
    menu->popup(where);
}

} // namespace windlass::ui
