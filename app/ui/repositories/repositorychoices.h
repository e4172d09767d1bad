// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QConcatenateTablesProxyModel>
#include <QStandardItemModel>

namespace windlass::ui {

//! An offer on top of a table that loads more as it is scrolled.
class RepositoryChoices final : public QConcatenateTablesProxyModel
{
    Q_OBJECT
public:
    //! \a repositories must outlive this.
    explicit RepositoryChoices(QAbstractItemModel &repositories, QObject *parent = nullptr);

    //! Empty: no offer.
    void setOffer(const QString &text);

    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;
    void sort(int column, Qt::SortOrder order) override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    QAbstractItemModel &m_repositories;
    QStandardItemModel m_offer;
};

} // namespace windlass::ui
