// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/context.h"
#include "ui/publish/appcontroller.h"
#include "ui/widgets/remedies.h"

#include <QUrl>
#include <QWidget>

class QLabel;
class QPushButton;

namespace windlass::ui {

class ErrorPanel;

//! How the last push of an app ended, or why its folder cannot be pushed.
class OutcomePanel final : public QWidget
{
    Q_OBJECT
public:
    explicit OutcomePanel(const Context &context, QWidget *parent = nullptr);

    void showOutcome(const AppController &app);
    //! Gives the keyboard to what there is to press; to nothing when there is nothing.
    void takeFocus();

Q_SIGNALS:
    //! The keyboard is here and everything is about to be hidden.
    void focusLeaving();
    void remedyRequested(windlass::Remedy remedy);

private:
    void showDone(const workflows::PublishReport &report);
    //! \a page of the panel: as it is by then.
    void offerLink(QWidget &from, const QUrl &page);
    void showMenu(const QPoint &at, const QUrl &page);

    QWidget *m_doneRow;
    QLabel *m_done;
    QPushButton *m_openRepository;
    QPushButton *m_openPullRequest;
    ErrorPanel *m_error;
    QLabel *m_unchanged;
    QUrl m_commit;
    QUrl m_repository;
    QUrl m_pullRequest;
    Remedy m_remedy = Remedy::None;
};

} // namespace windlass::ui
