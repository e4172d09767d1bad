// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/regenerate/reviewchangesdialog.h"

#include "foundation/sentences.h"
#include "models/plaintext.h"
#include "ui/widgets/controls.h"

#include <QAbstractButton>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalBlocker>
#include <QSortFilterProxyModel>
#include <QSplitter>
#include <QTabBar>
#include <QTreeView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace windlass::ui {

using models::ChangeListModel;
using Decision = ChangeListModel::Decision;
using Side = ChangeListModel::Side;

//! The files of one side.
class ReviewChangesDialog::FileList final : public QSortFilterProxyModel
{
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    void show(Side side)
    {
        m_side = side;
        invalidateFilter();
    }
    [[nodiscard]] Side side() const { return m_side; }

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &) const override
    {
        return static_cast<const ChangeListModel *>(sourceModel())->rowAt(row).side == m_side;
    }

private:
    Side m_side = Side::Meets;
};

ReviewChangesDialog::ReviewChangesDialog(ChangeListModel &changes, LoadDifference loadDifference,
                                         Purpose purpose, QWidget *parent)
    : QDialog(parent),
      m_changes(changes),
      m_loadDifference(std::move(loadDifference)),
      m_purpose(purpose),
      m_filter(new FileList(this))
{
    setWindowTitle(tr("Review Changes"));
    setObjectName(u"reviewChanges"_s);
    m_filter->setSourceModel(&m_changes);
    build();
    m_sides->setCurrentIndex(m_changes.count(Side::Meets) > 0 ? 0 : 1);
    connect(m_sides, &QTabBar::currentChanged, this, &ReviewChangesDialog::showSide);
    connect(m_files->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &ReviewChangesDialog::showFile);
    connect(&m_changes, &ChangeListModel::decided, this, &ReviewChangesDialog::update);
    showSide(m_sides->currentIndex());
    const QFontMetrics metrics(font());
    resize(metrics.averageCharWidth() * 140, metrics.height() * 32);
    m_files->setFocus();
}

void ReviewChangesDialog::build()
{
    m_pane = new DifferencePane(this);
    m_hint = plainLabel(this);
    m_hint->setObjectName(u"reviewHint"_s);
    const QFontMetrics metrics(font());
    auto *parts = new QSplitter(Qt::Vertical, this);
    parts->setChildrenCollapsible(false);
    parts->addWidget(buildFiles());
    parts->addWidget(m_pane);
    parts->setStretchFactor(1, 1);
    parts->setSizes({metrics.height() * 11, metrics.height() * 17});
    m_notes = plainLabel(this);
    m_notes->setObjectName(u"reviewNotes"_s);
    m_notes->hide();
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_notes);
    layout->addWidget(parts, 1);
    layout->addWidget(m_hint);
    layout->addWidget(buildButtons());
}

QWidget *ReviewChangesDialog::buildFiles()
{
    auto *part = new QWidget(this);
    m_sides = new QTabBar(part);
    m_sides->setObjectName(u"sides"_s);
    m_sides->setAccessibleName(tr("Which files"));
    m_sides->setDrawBase(false);
    m_sides->addTab(tr("Both changed (%Ln)", nullptr, m_changes.count(Side::Meets)));
    m_sides->addTab(tr("By the generator (%Ln)", nullptr, m_changes.count(Side::Generator)));
    m_sides->addTab(tr("By people (%Ln)", nullptr, m_changes.count(Side::People)));
    m_files = new QTreeView(part);
    m_files->setObjectName(u"changedFiles"_s);
    m_files->setAccessibleName(tr("Files"));
    m_files->setModel(m_filter);
    m_files->setRootIsDecorated(false);
    m_files->setUniformRowHeights(true);
    m_files->setAllColumnsShowFocus(true);
    m_files->setTextElideMode(Qt::ElideMiddle);
    QHeaderView *header = m_files->header();
    header->setStretchLastSection(false);
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(ChangeListModel::FileColumn, QHeaderView::Stretch);
    auto *layout = new QVBoxLayout(part);
    layout->setContentsMargins({});
    layout->addWidget(m_sides);
    layout->addWidget(m_files, 1);
    layout->addWidget(buildDecision());
    return part;
}

QWidget *ReviewChangesDialog::buildDecision()
{
    m_decision = new QWidget(this);
    m_people = new QRadioButton(tr("Keep &people's"), m_decision);
    m_people->setObjectName(u"keepPeoples"_s);
    m_generated = new QRadioButton(tr("Take &generated"), m_decision);
    m_generated->setObjectName(u"takeGenerated"_s);
    m_markers = new QRadioButton(tr("&Both, with markers"), m_decision);
    m_markers->setObjectName(u"bothWithMarkers"_s);
    m_forAll = button(m_decision, u"sameForAll"_s, tr("Same for &All"));
    m_forAll->setAutoDefault(false);
    auto *layout = new QHBoxLayout(m_decision);
    layout->setContentsMargins({});
    for (QRadioButton *choice : {m_people, m_generated, m_markers}) {
        layout->addWidget(choice);
        connect(choice, &QRadioButton::toggled, this, [this](bool isChosen) {
            if (isChosen) // a screen reader does not click
                decide();
        });
    }
    layout->addStretch(1);
    layout->addWidget(m_forAll);
    connect(m_forAll, &QPushButton::clicked, this, [this] {
        if (const int row = currentRow(); row >= 0 && m_changes.rowAt(row).decision)
            m_changes.decideAll(*m_changes.rowAt(row).decision);
    });
    return m_decision;
}

QWidget *ReviewChangesDialog::buildButtons()
{
    const bool decides = m_changes.count(Side::Meets) > 0;
    auto *buttons =
        new QDialogButtonBox(decides ? QDialogButtonBox::Cancel : QDialogButtonBox::Close, this);
    buttons->buttons().constFirst()->setObjectName(u"leaveReview"_s);
    if (decides) {
        m_use = buttons->addButton(m_purpose == Purpose::Push ? tr("Push") : tr("Use Decisions"),
                                   QDialogButtonBox::AcceptRole);
        m_use->setObjectName(u"useDecisions"_s);
        m_use->setDefault(true);
    }
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    return buttons;
}

int ReviewChangesDialog::currentRow() const
{
    const QModelIndex current = m_files->currentIndex();
    return current.isValid() ? m_filter->mapToSource(current).row() : -1;
}

void ReviewChangesDialog::showSide(int tab)
{
    constexpr Side sides[] = {Side::Meets, Side::Generator, Side::People};
    m_isSwitching = true; // the row that is current changes more than once on the way
    m_filter->show(sides[tab]);
    m_files->setColumnHidden(ChangeListModel::DecisionColumn, sides[tab] != Side::Meets);
    m_decision->setVisible(sides[tab] == Side::Meets && m_filter->rowCount() > 0);
    m_files->setCurrentIndex(m_filter->index(0, 0));
    m_isSwitching = false;
    showFile();
}

void ReviewChangesDialog::showFile()
{
    if (m_isSwitching)
        return;
    update();
    const int at = currentRow();
    if (at < 0) {
        m_pane->clear();
        return;
    }
    const Row row = m_changes.rowAt(at);
    const bool meets = row.side == Side::Meets;
    m_pane->show(row.path, meets ? tr("People's") : tr("Before"),
                 meets                         ? tr("Generated")
                 : row.side == Side::Generator ? tr("Generated now")
                                               : tr("People's now"),
                 [this, row] { return m_loadDifference(row); });
}

void ReviewChangesDialog::decide()
{
    if (const int row = currentRow(); row >= 0)
        m_changes.decide(row, m_people->isChecked()      ? Decision::People
                              : m_generated->isChecked() ? Decision::Generated
                                                         : Decision::Markers);
}

// A group that is exclusive cannot be without a choice, which a file has before it is decided.
static void check(std::initializer_list<QRadioButton *> choices, const QRadioButton *chosen)
{
    for (QRadioButton *choice : choices) {
        const QSignalBlocker nobodyDecides(choice);
        choice->setAutoExclusive(false);
        choice->setChecked(choice == chosen);
    }
    for (QRadioButton *choice : choices)
        choice->setAutoExclusive(true);
}

void ReviewChangesDialog::update()
{
    const int at = currentRow();
    const auto decision = at >= 0 ? m_changes.rowAt(at).decision : std::nullopt;
    check({m_people, m_generated, m_markers}, !decision                          ? nullptr
                                              : *decision == Decision::People    ? m_people
                                              : *decision == Decision::Generated ? m_generated
                                                                                 : m_markers);
    m_markers->setEnabled(at >= 0 && m_changes.rowAt(at).mayBeMarked);
    m_forAll->setEnabled(decision.has_value());
    if (m_use != nullptr)
        m_use->setEnabled(m_changes.undecided() == 0);
    m_hint->setText(hint());
}

QString ReviewChangesDialog::hint() const
{
    if (const int undecided = m_changes.undecided(); undecided > 0)
        return tr("%Ln file(s) to decide.", nullptr, undecided);
    if (m_purpose == Purpose::Push)
        return tr("Nothing was sent yet.");
    if (m_changes.count(Side::Meets) + m_changes.count(Side::Generator) == 0)
        return tr("The generator changed nothing since its last output.");
    return tr("Nothing is sent until you push.");
}

void ReviewChangesDialog::setNotes(const QStringList &notes)
{
    m_notes->setText(models::plainSentences(inARow(notes)));
    m_notes->setVisible(!notes.isEmpty());
}

} // namespace windlass::ui
