// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/context.h"
#include "ui/signin/steppage.h"
#include "workflows/checkup.h"

#include <QPointer>

class QLabel;
class QMenu;
class QPushButton;

namespace windlass::ui {

class ErrorPanel;
class FeatureTable;

//! Step 4: who is connected and what the consumer allows. Also the check-up of the Account menu.
class ReadyPage final : public StepPage
{
    Q_OBJECT
public:
    //! \a context and \a state must outlive the page.
    ReadyPage(const Context &context, SetupState &state, QWidget *parent = nullptr);

    void enter() override; //!< looks at the account of the state
    void leave() override;
    void showFailure(const Error &error);

protected:
    bool event(QEvent *event) override; //!< looks again when the user comes back

Q_SIGNALS:
    void notYouRequested();
    void doneRequested();

private:
    [[nodiscard]] QWidget *makeAccountRow();
    [[nodiscard]] QWidget *makeRemedies();
    void makeFooterButtons();
    void check();
    void show(const Result<workflows::CheckUpResult> &result);
    void showRemedies(const workflows::CheckUpResult &result);
    void offerWorkspaces(const QList<bitbucket::Workspace> &workspaces);
    void openConsumers(const QString &workspace);
    void openSite(const QUrl &page);
    void copyMessage();

    const Context &m_context;
    QLabel *m_who = nullptr;
    QPushButton *m_notYou = nullptr;
    FeatureTable *m_features = nullptr;
    QLabel *m_advice = nullptr;
    QPushButton *m_open = nullptr;
    QMenu *m_workspaces = nullptr;
    QPushButton *m_checkAgain = nullptr;
    QPushButton *m_createWorkspace = nullptr;
    QPushButton *m_copyMessage = nullptr;
    QString m_missingBoxes;
    bool m_isAway = false; //!< the user went to Bitbucket's site from here
    ErrorPanel *m_error = nullptr;
    QPushButton *m_done = nullptr;
    int m_checks = 0; //!< answers of an earlier check are dropped
};

} // namespace windlass::ui
