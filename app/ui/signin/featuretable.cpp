// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signin/featuretable.h"

#include "ui/widgets/controls.h"

#include <QGridLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace windlass::ui {

FeatureTable::FeatureTable(QWidget *parent) : QWidget(parent), m_grid(new QGridLayout(this))
{
    setObjectName(u"features"_s);
    m_grid->setContentsMargins({});
    m_grid->setColumnStretch(1, 1);
    m_grid->setHorizontalSpacing(fontMetrics().height());
}

void FeatureTable::setFeatures(const QList<workflows::FeatureCheck> &features)
{
    clear();
    for (const workflows::FeatureCheck &check : features) {
        // Nothing in the window needs the address; a consumer may leave it out without a word.
        if (check.feature != workflows::Feature::Email)
            addRow(check);
    }
}

void FeatureTable::clear()
{
    qDeleteAll(m_cells);
    m_cells.clear();
}

void FeatureTable::addRow(const workflows::FeatureCheck &check)
{
    auto *title = headingLabel(this, 0, workflows::featureTitle(check.feature));
    auto *answer = plainLabel(this, check.isGranted ? tr("yes") : tr("no; tick %1").arg(check.box));
    answer->setObjectName(workflows::featureName(check.feature));
    answer->setAccessibleName(title->text() + u": "_s + answer->text());
    const int row = int(m_cells.size()) / 2;
    m_grid->addWidget(title, row, 0);
    m_grid->addWidget(answer, row, 1);
    m_cells << title << answer;
}

} // namespace windlass::ui
