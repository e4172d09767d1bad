// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/repositorymodel.h"

#include <QWidget>

#include <optional>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QStackedWidget;

namespace windlass::ui {

class RemedyButton;
class RepositoryChoices;
class RepositoryView;

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
    //! See RepositoryView.
    void rememberColumns(const QString &settingsFile);
    //! A button on the empty face; null: none.
    void setEmptyAction(QPushButton *action);

    [[nodiscard]] bool isOfferChosen() const;
    [[nodiscard]] std::optional<bitbucket::Repository> chosen() const;
    //! Makes it the current one. False when it is not among the rows.
    bool choose(const QString &uuid);
    void focusRows();

Q_SIGNALS:
    void choiceChanged();
    //! Enter or double click.
    void activated();
    //! Somebody wants the list that failed once more.
    void retried();
    //! Somebody wants to type a filter.
    void filterRequested();
    //! The list could not be had; see RemedyButton.
    void remedyRequested(const windlass::Error &error);

private:
    void connectModel();
    [[nodiscard]] QString currentUuid() const;
    void restoreCurrent();
    void rowsSeen(int lastRow);
    void showState();
    void placeRemedies(bool isBare);
    void chooseOffer();

    models::RepositoryModel *m_model;
    RepositoryChoices *m_choices;
    QStackedWidget *m_faces;
    RepositoryView *m_view;
    QWidget *m_emptyFace;
    QHBoxLayout *m_remediesOfEmptyFace = nullptr;
    QHBoxLayout *m_footer = nullptr;
    QLabel *m_message;
    QLabel *m_status;
    QPushButton *m_retry;
    RemedyButton *m_remedy;
    QPushButton *m_emptyAction = nullptr;
    QString m_currentUuid; //!< while the rows are exchanged
    bool m_hasOffer = false;
};

} // namespace windlass::ui
