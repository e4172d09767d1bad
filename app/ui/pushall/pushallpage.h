// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/pushlistmodel.h"
#include "ui/context.h"
#include "workflows/publishmany.h"

#include <QElapsedTimer>
#include <QPointer>
#include <QTimer>
#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;
class QStackedWidget;
class QTreeView;

namespace windlass::ui {

class AppController;
class ErrorPanel;

//! Several apps at once: a table of what a push would do with each, then one of how each ended.
class PushAllPage final : public QWidget
{
    Q_OBJECT
public:
    //! Shows what \a pushes is at; it goes on while other pages are shown. Both must outlive the
    //! page.
    PushAllPage(const Context &context, workflows::PublishMany &pushes, QWidget *parent = nullptr);

    //! Looks at \a apps, a moment later, as the selection may go on growing. While a push runs that
    //! one stays. The apps are not owned and may die before the page.
    void showApps(const QList<AppController *> &apps);
    //! Those that were looked at last, by another page: nothing is looked at again.
    void goOnWith(const QList<AppController *> &apps);
    [[nodiscard]] bool isPushing() const { return m_pushes.isPushing(); }
    //! The apps that were looked at last, while one of them is still to be pushed.
    [[nodiscard]] QList<qint64> unfinished() const;

    void refresh();
    void pressPrimary();
    void cancel();

Q_SIGNALS:
    //! To the page of one app.
    void appWanted(qint64 app);

private:
    void build();
    [[nodiscard]] QWidget *buildChosen();
    [[nodiscard]] QWidget *buildBar();
    void look();
    void showItems();
    void primaryClicked();
    void itemChanged(int at);
    void finished();
    void update();
    void updateBar();
    void showColumns();
    void showChosen();
    void showMenu(const QPoint &at);
    [[nodiscard]] bool isLooking() const { return m_soon.isActive() || m_pushes.isLooking(); }
    [[nodiscard]] QString summary() const;
    [[nodiscard]] QString planSummary() const;
    [[nodiscard]] QString resultSummary() const;
    [[nodiscard]] const models::PushListModel::Row *chosen() const;

    const Context &m_context;
    QList<QPointer<AppController>> m_apps;
    workflows::PublishMany &m_pushes;
    models::PushListModel m_model;
    QTimer m_soon;
    QElapsedTimer m_sincePush;
    bool m_areResults = false; //!< of a push, or of one that goes on

    QLabel *m_title;
    QStackedWidget *m_faces;
    QTreeView *m_view;
    QLabel *m_empty;
    ErrorPanel *m_error;
    QLabel *m_problem = nullptr;
    QPushButton *m_showApp = nullptr;
    QPushButton *m_openCommit = nullptr;
    QPushButton *m_openPullRequest = nullptr;
    QPushButton *m_primary = nullptr;
    QLabel *m_summary = nullptr;
    QProgressBar *m_bar = nullptr;
};

} // namespace windlass::ui
