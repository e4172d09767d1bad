// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signin/featuretable.h"

#include "ui/widgets/controls.h"
#include "ui/widgets/sign.h"

#include <QGridLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace windlass::ui {

FeatureTable::FeatureTable(QWidget *parent) : QWidget(parent), m_grid(new QGridLayout(this))
{
    setObjectName(u"features"_s);
    m_grid->setContentsMargins({});
    m_grid->setColumnStretch(2, 1);
    m_grid->setHorizontalSpacing(fontMetrics().height());
}

void FeatureTable::setChecks(const workflows::CheckUpResult &result, const QStringList &wanted)
{
    clear();
    const QList<workflows::Feature> refused = workflows::featuresThatLack(result.features, wanted);
    for (const workflows::FeatureCheck &check : result.features) {
        // Nothing in the window needs the address; a consumer may leave it out without a word.
        if (check.feature != workflows::Feature::Email)
            addFeature(check, refused.contains(check.feature));
    }
    if (wanted.isEmpty() || !refused.isEmpty())
        return;
    const QString box = workflows::boxesToTick(result.granted, wanted);
    addRow(u"wantedPermission"_s, tr("What was refused"),
           box.isEmpty() ? tr("yes") : tr("no; tick %1").arg(box), box.isEmpty(), true);
}

void FeatureTable::clear()
{
    qDeleteAll(m_cells);
    m_cells.clear();
}

void FeatureTable::addFeature(const workflows::FeatureCheck &check, bool isWanted)
{
    const QString answer = check.isGranted ? tr("yes")
                           : isWanted      ? tr("no; this was refused: tick %1").arg(check.box)
                                           : tr("no; tick %1").arg(check.box);
    addRow(workflows::featureName(check.feature), workflows::featureTitle(check.feature), answer,
           check.isGranted, isWanted);
}

void FeatureTable::addRow(const QString &name, const QString &title, const QString &answer,
                          bool isGood, bool isMarked)
{
    auto *titleLabel = headingLabel(this, 0, title);
    auto *answerLabel = isMarked ? headingLabel(this, 0, answer) : plainLabel(this, answer);
    answerLabel->setWordWrap(true);
    answerLabel->setObjectName(name);
    answerLabel->setAccessibleName(title + u": "_s + answer);
    auto *sign = new SignLabel(isGood ? Sign::Ok : Sign::Failed, this);
    const int row = int(m_cells.size()) / 3;
    m_grid->addWidget(titleLabel, row, 0);
    m_grid->addWidget(sign, row, 1);
    m_grid->addWidget(answerLabel, row, 2);
    m_cells << titleLabel << sign << answerLabel;
}

} // namespace windlass::ui
