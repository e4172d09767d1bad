// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/repositories/repositorytable.h"

#include "ui/repositories/listtexts.h"
#include "ui/repositories/repositorychoices.h"
#include "ui/repositories/repositoryview.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/remedybutton.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
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
      m_view(new RepositoryView(this)),
      m_emptyFace(new QWidget(this)),
      m_message(plainLabel(m_emptyFace)),
      m_status(plainLabel(this)),
      m_retry(button(this, u"retry"_s, tr("Retry"))),
      m_remedy(new RemedyButton(u"repositoriesRemedy"_s, this))
{
    m_view->setModel(m_choices);
    m_view->arrangeColumns();
    m_message->setAlignment(Qt::AlignCenter);
    m_message->setObjectName(u"listMessage"_s);
    m_status->setObjectName(u"listStatus"_s);
    m_retry->setAutoDefault(false);
    auto *empty = new QVBoxLayout(m_emptyFace);
    m_remediesOfEmptyFace = new QHBoxLayout;
    empty->addStretch();
    empty->addWidget(m_message);
    empty->addLayout(m_remediesOfEmptyFace);
    empty->addStretch();
    empty->setAlignment(m_remediesOfEmptyFace, Qt::AlignHCenter);
    m_faces->addWidget(m_view);
    m_faces->addWidget(m_emptyFace);

    m_footer = new QHBoxLayout;
    m_footer->addWidget(m_status, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_faces, 1);
    layout->addLayout(m_footer);
    connectModel();
    showState();
}

void RepositoryTable::connectModel()
{
    connect(m_model, &RepositoryModel::stateChanged, this, &RepositoryTable::showState);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &RepositoryTable::showState);
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, &RepositoryTable::showState);
    connect(m_retry, &QPushButton::clicked, m_model, &RepositoryModel::retry);
    connect(m_retry, &QPushButton::clicked, this, &RepositoryTable::retried);
    connect(m_remedy, &RemedyButton::remedyRequested, this, &RepositoryTable::remedyRequested);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &RepositoryTable::choiceChanged);
    connect(m_model, &QAbstractItemModel::modelAboutToBeReset, this,
            [this] { m_currentUuid = currentUuid(); });
    connect(m_model, &QAbstractItemModel::modelReset, this, &RepositoryTable::restoreCurrent);
    connect(m_view, &QTreeView::activated, this, &RepositoryTable::activated);
    connect(m_view, &RepositoryView::filterRequested, this, &RepositoryTable::filterRequested);
    // from the event loop: painting is no time to change rows
    connect(m_view, &RepositoryView::seen, this, &RepositoryTable::rowsSeen, Qt::QueuedConnection);
}

void RepositoryTable::rowsSeen(int lastRow)
{
    m_model->setLastVisible(lastRow - (m_hasOffer ? 1 : 0));
    m_model->readRest();
}

QString RepositoryTable::currentUuid() const
{
    return m_view->currentIndex().data(RepositoryModel::RepositoryUuidRole).toString();
}

//! Other rows, but whoever looks at one of them goes on looking at it.
void RepositoryTable::restoreCurrent()
{
    if (m_currentUuid.isEmpty() || !choose(m_currentUuid))
        chooseOffer();
    m_currentUuid.clear();
    showState();
    Q_EMIT choiceChanged();
}

bool RepositoryTable::choose(const QString &uuid)
{
    const int row = m_model->rowOf(uuid);
    if (row < 0)
        return false;
    const QModelIndex at = m_choices->mapFromSource(m_model->index(row, 0));
    m_view->setCurrentIndex(at);
    m_view->scrollTo(at);
    return true;
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

void RepositoryTable::rememberColumns(const QString &settingsFile)
{
    m_view->rememberColumns(settingsFile);
}

void RepositoryTable::setEmptyAction(QPushButton *action)
{
    m_emptyAction = action;
    auto *layout = qobject_cast<QVBoxLayout *>(m_emptyFace->layout());
    layout->insertWidget(layout->count() - 1, action, 0, Qt::AlignHCenter);
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

void RepositoryTable::focusRows()
{
    if (!m_view->currentIndex().isValid())
        m_view->setCurrentIndex(m_choices->index(0, 0));
    m_view->setFocus();
}

//! Beside the words that tell what they remedy.
void RepositoryTable::placeRemedies(bool isBare)
{
    QHBoxLayout *place = isBare ? m_remediesOfEmptyFace : m_footer;
    if (place->indexOf(m_retry) >= 0)
        return;
    place->addWidget(m_retry);
    place->addWidget(m_remedy);
}

void RepositoryTable::showState()
{
    const bool isFailed = m_model->state() == LoadState::Failed;
    const bool isBare = m_model->rowCount() == 0 && !m_hasOffer;
    const QString status = listStatus(*m_model);
    m_faces->setCurrentWidget(isBare ? m_emptyFace : static_cast<QWidget *>(m_view));
    m_message->setText(isBare ? emptyListText(*m_model) : QString());
    m_status->setText(isBare                                         ? QString()
                      : status.isEmpty() && m_model->rowCount() == 0 ? emptyListText(*m_model)
                                                                     : status);
    placeRemedies(isBare);
    m_retry->setVisible(isFailed);
    m_remedy->offerFor(isFailed ? m_model->error() : std::nullopt);
    if (m_emptyAction != nullptr)
        m_emptyAction->setVisible(m_model->state() == LoadState::Complete
                                  && !m_model->isFiltered());
}

} // namespace windlass::ui
