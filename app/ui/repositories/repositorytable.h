// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/repositorymodel.h"

#include <QWidget>

#include <optional>

class QLabel;
class QPushButton;
class QStackedWidget;
class QTreeView;

namespace windlass::ui {

//! The table of repositories with its four faces: loading, empty, failed (with Retry), filled. The
//! same in the workspace page and in Choose Repository.
class RepositoryTable final : public QWidget
{
    Q_OBJECT
public:
    explicit RepositoryTable(QWidget *parent = nullptr);

    [[nodiscard]] models::RepositoryModel &model() { return *m_model; }

    //! Puts a row above all others; empty: takes it away. It is then the current one.
    void setOffer(const QString &text);
    //! What the empty face says.
    void setEmptyText(const QString &text);

    [[nodiscard]] bool isOfferChosen() const;
    [[nodiscard]] std::optional<bitbucket::Repository> chosen() const;
    //! Whether a repository with this slug is among the rows that are here.
    [[nodiscard]] bool hasLoaded(const QString &slug) const;
    void focusRows();

Q_SIGNALS:
    void choiceChanged();
    //! Enter or double click.
    void activated();
    //! The list could not be had because the consumer lacks \a scopes.
    void checkRequested(const QStringList &scopes);

private:
    void showState();
    void chooseOffer();

    models::RepositoryModel *m_model;
    class RepositoryChoices *m_choices;
    QStackedWidget *m_faces;
    QTreeView *m_view;
    QLabel *m_message;
    QLabel *m_status;
    QPushButton *m_retry;
    class PermissionButton *m_check;
    QString m_emptyText;
    bool m_hasOffer = false;
};

} // namespace windlass::ui
