// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/regenerate/differencepane.h"

#include "foundation/deliver.h"
#include "foundation/sizetext.h"
#include "models/plaintext.h"
#include "ui/regenerate/differencedelegate.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/errorpanel.h"

#include <QFontDatabase>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace windlass::ui {

using git::TextDifference;
using models::DifferenceModel;

namespace {

QString sizesText(const TextDifference &difference, const QString &left, const QString &right)
{
    return DifferencePane::tr("%1: %2. %3: %4.")
        .arg(left, sizeText(difference.leftBytes), right, sizeText(difference.rightBytes));
}

QString hintFor(const TextDifference &difference, const QString &left, const QString &right)
{
    const QString sizes = sizesText(difference, left, right);
    switch (difference.standing) {
    case TextDifference::Standing::Same:
        return DifferencePane::tr("Both sides are the same.");
    case TextDifference::Standing::Binary:
        return DifferencePane::tr("A binary file: it has no lines to show. %1").arg(sizes);
    case TextDifference::Standing::Large:
        return DifferencePane::tr("Too large to show line by line. %1").arg(sizes);
    case TextDifference::Standing::Shown:
        break;
    }
    const QLocale locale;
    const QString numbers =
        DifferencePane::tr("Lines: %1 came, %2 went.")
            .arg(locale.toString(difference.added), locale.toString(difference.removed));
    return difference.isCut ? DifferencePane::tr("%1 Only the beginning is shown.").arg(numbers)
                            : numbers;
}

} // namespace

DifferencePane::DifferencePane(QWidget *parent)
    : QWidget(parent),
      m_title(plainLabel(this)),
      m_table(new QTableView(this)),
      m_hint(plainLabel(this)),
      m_error(new ErrorPanel(this))
{
    setObjectName(u"differencePane"_s);
    build();
    connect(m_error, &ErrorPanel::remedyRequested, this, &DifferencePane::load);
    clear();
}

void DifferencePane::build()
{
    m_title->setObjectName(u"differenceTitle"_s);
    m_hint->setObjectName(u"differenceHint"_s);
    m_table->setObjectName(u"differenceTable"_s);
    m_table->setAccessibleName(tr("Lines of both sides"));
    m_table->setModel(&m_model);
    m_table->setItemDelegate(new DifferenceDelegate(m_table));
    m_table->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_table->setLayoutDirection(Qt::LeftToRight); // code goes from left to right everywhere
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(QFontMetrics(m_table->font()).height() + 2);
    QHeaderView *header = m_table->horizontalHeader();
    header->setFont(font());
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignAbsolute | Qt::AlignVCenter);
    const int numbers = QFontMetrics(m_table->font()).horizontalAdvance(u"+ 99,9999"_s);
    for (const int column : {DifferenceModel::LeftLineColumn, DifferenceModel::RightLineColumn}) {
        header->setSectionResizeMode(column, QHeaderView::Fixed);
        header->resizeSection(column, numbers);
    }
    for (const int column : {DifferenceModel::LeftColumn, DifferenceModel::RightColumn})
        header->setSectionResizeMode(column, QHeaderView::Stretch);
    m_wrapping.setSingleShot(true);
    connect(&m_wrapping, &QTimer::timeout, this, &DifferencePane::wrapLongLines);
    connect(header, &QHeaderView::sectionResized, this, [this] { m_wrapping.start(0); });
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_title);
    layout->addWidget(m_error);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_hint);
    layout->addStretch(); // below a file without lines
}

// A line that does not fit is shown on several, so both sides stay beside each other.
void DifferencePane::wrapLongLines()
{
    constexpr qsizetype mostLines = 200; // each is measured, which takes its time
    constexpr qsizetype mostCharacters = 2000;
    const int usualHeight = m_table->verticalHeader()->defaultSectionSize();
    for (const int row : std::exchange(m_tallRows, {}))
        m_table->setRowHeight(row, usualHeight);
    const int width = std::min(m_table->columnWidth(DifferenceModel::LeftColumn),
                               m_table->columnWidth(DifferenceModel::RightColumn));
    const qsizetype fitting = width / QFontMetrics(m_table->font()).horizontalAdvance(u'm') - 1;
    for (int row = 0; row < m_model.rowCount() && m_tallRows.size() < mostLines; ++row) {
        const auto length = [this, row](int column) {
            return m_model.index(row, column).data().toString().size();
        };
        const qsizetype longest =
            std::max(length(DifferenceModel::LeftColumn), length(DifferenceModel::RightColumn));
        if (longest <= fitting || longest > mostCharacters)
            continue;
        m_table->resizeRowToContents(row);
        m_tallRows.append(row);
    }
}

void DifferencePane::setRows(const QList<git::DifferenceRow> &rows)
{
    m_tallRows.clear();
    m_model.setRows(rows);
    m_wrapping.start(0); // once the columns have their widths
}

void DifferencePane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_wrapping.start(0);
}

void DifferencePane::show(const QString &path, const QString &left, const QString &right,
                          const Load &load)
{
    m_load = load;
    m_left = left;
    m_right = right;
    m_title->setText(models::plainLine(path));
    m_model.setTitles(left, right);
    this->load();
}

void DifferencePane::clear()
{
    ++m_generation;
    m_load = {};
    m_title->clear();
    m_error->clear();
    setRows({});
    m_table->hide();
    m_hint->clear();
}

void DifferencePane::load()
{
    if (!m_load)
        return;
    m_error->clear();
    setRows({});
    m_hint->setText(tr("Looking..."));
    deliver(m_load(), this,
            [this, generation = ++m_generation](const Result<TextDifference> &difference) {
                if (generation == m_generation)
                    arrived(difference);
            });
}

void DifferencePane::arrived(const Result<TextDifference> &difference)
{
    if (!difference) {
        m_table->hide();
        m_hint->clear();
        m_error->showError(difference.error(), tr("Retry"));
        return;
    }
    m_table->setVisible(!difference->rows.isEmpty());
    setRows(difference->rows);
    m_hint->setText(hintFor(*difference, m_left, m_right));
}

} // namespace windlass::ui
