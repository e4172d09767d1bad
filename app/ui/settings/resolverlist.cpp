// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/resolverlist.h"

#include "ui/settings/resolvertexts.h"
#include "ui/widgets/celldelegate.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/whatsthis.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QRegularExpression>
#include <QScopedValueRollback>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace windlass::ui {

using identity::Resolver;
using identity::ResolverChoice;

namespace {

constexpr int choiceRole = Qt::UserRole; //!< as identity::writeResolver() writes it

ResolverChoice choiceOf(const QListWidgetItem &item)
{
    return identity::parseResolver(item.data(choiceRole).toString()).value_or(ResolverChoice());
}

} // namespace

ResolverList::ResolverList(QWidget *parent)
    : QWidget(parent),
      m_list(new QListWidget(this)),
      m_up(button(this, u"resolverUp"_s, tr("&Up"))),
      m_down(button(this, u"resolverDown"_s, tr("&Down"))),
      m_withoutUser(new QCheckBox(tr("Let in who is not in the c&atalog"), this)),
      m_domainsLabel(new QLabel(tr("Only at these do&mains"), this)),
      m_domains(new QLineEdit(this))
{
    m_list->setObjectName(u"resolvers"_s);
    m_list->setItemDelegate(new CellDelegate(m_list));
    m_list->setAccessibleName(tr("Resolvers, asked from the top"));
    m_list->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_withoutUser->setObjectName(u"withoutUser"_s);
    m_withoutUser->setToolTip(u"dangerouslyAllowSignInWithoutUserInCatalog"_s);
    explain(*m_withoutUser,
            tr("Whoever Bitbucket knows is let in by this resolver, also without an "
               "entry in the catalog. Anybody with an account at Bitbucket is "
               "then somebody in Backstage, so it is safe only together with "
               "domains."));
    explain(*m_list, tr("The ways to find the account in the catalog. They are tried from the top; "
                        "the first that finds somebody decides. Tick those that your Backstage "
                        "uses, in its order."));
    m_domains->setObjectName(u"allowedDomains"_s);
    m_domains->setPlaceholderText(u"example.com, example.org"_s);
    m_domainsLabel->setBuddy(m_domains);
    for (QPushButton *each : {m_up, m_down})
        each->setAutoDefault(false);

    auto *layout = new QGridLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_list, 0, 0, 3, 2);
    layout->addWidget(m_up, 0, 2);
    layout->addWidget(m_down, 1, 2);
    layout->addWidget(m_withoutUser, 3, 0, 1, 3);
    layout->addWidget(m_domainsLabel, 4, 0);
    layout->addWidget(m_domains, 4, 1, 1, 2);
    layout->setColumnStretch(1, 1);
    connect(m_list, &QListWidget::currentRowChanged, this, &ResolverList::showOptions);
    connect(m_list, &QListWidget::itemChanged, this, [this] {
        if (!m_isFilling)
            Q_EMIT changed();
    });
    connect(m_up, &QPushButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { move(1); });
    connect(m_withoutUser, &QCheckBox::toggled, this, &ResolverList::takeOptions);
    connect(m_domains, &QLineEdit::editingFinished, this, &ResolverList::takeOptions);
}

void ResolverList::add(const ResolverChoice &choice, bool isTicked)
{
    auto *item = new QListWidgetItem(resolverTitle(choice.resolver), m_list);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
    item->setCheckState(isTicked ? Qt::Checked : Qt::Unchecked);
    item->setData(choiceRole, identity::writeResolver(choice));
    item->setToolTip(identity::resolverName(choice.resolver));
}

void ResolverList::setChoices(const QList<ResolverChoice> &choices)
{
    const QScopedValueRollback filling(m_isFilling, true);
    m_list->clear();
    for (const ResolverChoice &choice : choices)
        add(choice, true);
    for (const Resolver resolver : identity::allResolvers()) {
        const bool isChosen =
            std::any_of(choices.begin(), choices.end(), [resolver](const ResolverChoice &choice) {
                return choice.resolver == resolver;
            });
        if (!isChosen)
            add({resolver}, false);
    }
    m_list->setCurrentRow(0);
    showAllRows();
    showOptions();
}

void ResolverList::showAllRows()
{
    const int frame = 2 * m_list->frameWidth();
    m_list->setMinimumWidth(m_list->sizeHintForColumn(0) + frame);
    m_list->setFixedHeight(m_list->sizeHintForRow(0) * m_list->count() + frame);
}

QList<ResolverChoice> ResolverList::choices() const
{
    QList<ResolverChoice> all;
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->checkState() == Qt::Checked)
            all.append(choiceOf(*m_list->item(row)));
    }
    return all;
}

void ResolverList::move(int by)
{
    const int from = m_list->currentRow();
    const int to = from + by;
    if (from < 0 || to < 0 || to >= m_list->count())
        return;
    {
        const QScopedValueRollback filling(m_isFilling, true);
        QListWidgetItem *item = m_list->takeItem(from);
        m_list->insertItem(to, item);
        m_list->setCurrentRow(to);
    }
    showOptions();
    Q_EMIT changed();
}

void ResolverList::showOptions()
{
    const QListWidgetItem *item = m_list->currentItem();
    const int row = m_list->currentRow();
    m_up->setEnabled(row > 0);
    m_down->setEnabled(row >= 0 && row < m_list->count() - 1);
    m_withoutUser->setEnabled(item != nullptr);
    if (item == nullptr)
        return;
    const QScopedValueRollback filling(m_isFilling, true);
    const ResolverChoice choice = choiceOf(*item);
    m_withoutUser->setChecked(choice.allowsWithoutUser);
    const bool hasDomains = choice.resolver == Resolver::LocalPart;
    m_domainsLabel->setEnabled(hasDomains);
    m_domains->setEnabled(hasDomains);
    m_domains->setText(choice.allowedDomains.join(u", "_s));
}

void ResolverList::takeOptions()
{
    QListWidgetItem *item = m_list->currentItem();
    if (m_isFilling || item == nullptr)
        return;
    static const QRegularExpression between(u"[\\s,:]+"_s); // none of them is part of a domain
    ResolverChoice choice = choiceOf(*item);
    choice.allowsWithoutUser = m_withoutUser->isChecked();
    if (choice.resolver == Resolver::LocalPart)
        choice.allowedDomains = m_domains->text().split(between, Qt::SkipEmptyParts);
    if (choice == choiceOf(*item))
        return;
    {
        const QScopedValueRollback filling(m_isFilling, true);
        item->setData(choiceRole, identity::writeResolver(choice));
    }
    Q_EMIT changed();
}

} // namespace windlass::ui
