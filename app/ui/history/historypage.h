// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/types.h"
#include "ui/context.h"
#include "ui/publish/appcontroller.h"

#include <QPointer>
#include <QWidget>

class QLabel;
class QPushButton;
class QStackedWidget;
class QTreeView;

namespace windlass::models {
class ActivityModel;
}

namespace windlass::ui {

class ErrorPanel;
class ReviewLine;

//! How the pushes of one app ended, in place of the app's own page.
class HistoryPage final : public QWidget
{
    Q_OBJECT
public:
    //! \a context must outlive the page.
    explicit HistoryPage(const Context &context, QWidget *parent = nullptr);

    //! Reads the history of \a app, and again after each push. \a app is not owned and may die
    //! before the page; nullptr: nobody looks.
    void showApp(AppController *app);

Q_SIGNALS:
    //! To the app itself.
    void backRequested();

private:
    void build();
    [[nodiscard]] QWidget *buildActions();
    void appChanged();
    void load();
    void showChosen();
    void showReview(const store::Activity &chosen);
    void showMenu(const QPoint &at);
    [[nodiscard]] QUrl chosenPage() const;

    const Context &m_context;
    QPointer<AppController> m_app;
    models::ActivityModel *m_model;

    QLabel *m_title;
    QStackedWidget *m_faces;
    QTreeView *m_view;
    QLabel *m_empty;
    ErrorPanel *m_error;
    QLabel *m_chosen;
    ReviewLine *m_review;
    QPushButton *m_openCommit = nullptr;
    QPushButton *m_openPullRequest = nullptr;
};

} // namespace windlass::ui
