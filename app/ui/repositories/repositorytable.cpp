// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/repositories/repositorytable.h"

#include "ui/repositories/repositorychoices.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/permissionbutton.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QStackedWidget>
#include <QTreeView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace windlass::ui {

using models::LoadState;
using models::RepositoryModel;

RepositoryTable::RepositoryTable(QWidget *parent)
    : QWidget(parent),
      m_model(new RepositoryModel(this)),
      m_choices(new RepositoryChoices(*m_model, this)),
      m_faces(new QStackedWidget(this)),
      m_view(new QTreeView(this)),
      m_message(plainLabel(this)),
      m_status(plainLabel(this)),
      m_retry(button(this, u"retry"_s, tr("Retry"))),
      m_check(new PermissionButton(u"checkRepositories"_s, this)),
      m_emptyText(tr("No repositories yet."))
{
    m_view->setObjectName(u"repositories"_s);
    m_view->setAccessibleName(tr("Repositories"));
    m_view->setModel(m_choices);
    m_view->setRootIsDecorated(false);
    m_view->setUniformRowHeights(true);
    m_view->setAllColumnsShowFocus(true);
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_view->header()->setStretchLastSection(false);
    m_view->header()->setSectionResizeMode(RepositoryModel::NameColumn, QHeaderView::Stretch);
    m_message->setAlignment(Qt::AlignCenter);
    m_message->setObjectName(u"listMessage"_s);
    m_status->setObjectName(u"listStatus"_s);
    m_faces->addWidget(m_view);
    m_faces->addWidget(m_message);

    auto *footer = new QHBoxLayout;
    footer->addWidget(m_status, 1);
    footer->addWidget(m_check);
    footer->addWidget(m_retry);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_faces, 1);
    layout->addLayout(footer);

    connect(m_model, &RepositoryModel::stateChanged, this, &RepositoryTable::showState);
    connect(m_retry, &QPushButton::clicked, m_model, &RepositoryModel::retry);
    connect(m_check, &PermissionButton::checkRequested, this, &RepositoryTable::checkRequested);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &RepositoryTable::choiceChanged);
    connect(m_model, &RepositoryModel::modelReset, this, [this] {
        chooseOffer();
        Q_EMIT choiceChanged();
    });
    connect(m_view, &QTreeView::activated, this, &RepositoryTable::activated);
    showState();
}

void RepositoryTable::setOffer(const QString &text)
{
    const bool isNew = !m_hasOffer && !text.isEmpty();
    m_hasOffer = !text.isEmpty();
    m_choices->setOffer(text);
    if (isNew)
        chooseOffer();
    showState();
}

void RepositoryTable::chooseOffer()
{
    if (m_hasOffer)
        m_view->setCurrentIndex(m_choices->index(0, 0));
}

void RepositoryTable::setEmptyText(const QString &text)
{
    m_emptyText = text;
    showState();
}

bool RepositoryTable::isOfferChosen() const
{
    return m_hasOffer && m_view->currentIndex().isValid() && m_view->currentIndex().row() == 0;
}

std::optional<bitbucket::Repository> RepositoryTable::chosen() const
{
    const QModelIndex current = m_view->currentIndex();
    if (!current.isValid() || isOfferChosen())
        return std::nullopt;
    return m_model->repositoryAt(m_choices->mapToSource(current).row());
}

bool RepositoryTable::hasLoaded(const QString &slug) const
{
    return !m_model
                ->match(m_model->index(0, 0), RepositoryModel::SlugRole, slug, 1, Qt::MatchExactly)
                .isEmpty();
}

void RepositoryTable::focusRows()
{
    if (!m_view->currentIndex().isValid())
        m_view->setCurrentIndex(m_choices->index(0, 0));
    m_view->setFocus();
}

void RepositoryTable::showState()
{
    const LoadState state = m_model->state();
    const int rows = m_model->rowCount();
    const bool isFailed = state == LoadState::Failed;
    QString text;
    if (isFailed)
        text = m_model->error()->message;
    else if (state == LoadState::Loading)
        text = tr("Loading...");
    else if (rows == 0)
        text = m_emptyText;
    else if (state == LoadState::Idle)
        text = tr("%Ln shown; scroll for more", nullptr, rows);
    else
        text = tr("%Ln repository(s)", nullptr, rows);

    const bool isBare = rows == 0 && !m_hasOffer;
    m_faces->setCurrentWidget(isBare ? static_cast<QWidget *>(m_message) : m_view);
    m_message->setText(isBare ? text : QString());
    m_status->setText(isBare ? QString() : text);
    m_retry->setVisible(isFailed);
    m_check->offerFor(isFailed ? m_model->error() : std::nullopt);
}

} // namespace windlass::ui
