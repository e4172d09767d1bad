// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/refusals.h"
#include "ui/context.h"
#include "ui/publish/appcontroller.h"

#include <QPointer>
#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QRadioButton;

namespace windlass::ui {

class BranchRow;
class FindingsPanel;
class OutcomePanel;
class PushBar;
class RemoteOffer;
class SignLabel;

//! One app: where it goes, what would be pushed, the one button, how the last push ended.
class AppPage final : public QWidget
{
    Q_OBJECT
public:
    explicit AppPage(const Context &context, QWidget *parent = nullptr);

    //! \a app is not owned and may die before the page.
    void showApp(AppController *app);
    //! Whether anybody is signed in at all.
    void setConnected(bool isConnected);
    //! Presses the primary button, as Ctrl+Return does.
    void pressPrimary();
    void cancel();

Q_SIGNALS:
    void connectRequested();
    void chooseRepositoryRequested();
    //! The user takes the repository that the folder's git configuration names.
    void namedRepositoryChosen(const windlass::bitbucket::RepositoryAddress &named);
    //! A push failed because the consumer lacks \a scopes.
    void checkRequested(const QStringList &scopes);
    //! A push failed because of the keychain.
    void keychainRequested();

private:
    [[nodiscard]] QWidget *buildHeader();
    [[nodiscard]] QWidget *buildSettings();
    [[nodiscard]] QWidget *buildPlanLine();

    void update();
    void updateEnd();
    void updateKind();
    void updateMessage();
    void updateLink();
    void updatePlan();
    void updateShowFiles();
    void showReview();
    void tryAgain();
    void remedyRequested(Remedy remedy);

    const Context &m_context;
    OutcomePanel *m_outcome = nullptr;
    QPointer<AppController> m_app;
    bool m_isConnected = false;

    QWidget *m_settings = nullptr;
    QLabel *m_name = nullptr;
    QLabel *m_kind = nullptr;
    QLabel *m_folder = nullptr;
    QList<QWidget *> m_rowsOfLink; //!< shown once a repository is chosen
    SignLabel *m_privacy = nullptr;
    QLabel *m_repository = nullptr;
    QPushButton *m_change = nullptr;
    BranchRow *m_branch = nullptr;
    QRadioButton *m_direct = nullptr;
    QRadioButton *m_review = nullptr;
    QLineEdit *m_message = nullptr;
    QLabel *m_plan = nullptr;
    QPushButton *m_openFolder = nullptr;
    QPushButton *m_showFiles = nullptr;
    FindingsPanel *m_findings = nullptr;
    PushBar *m_pushBar = nullptr;
    RemoteOffer *m_remoteOffer = nullptr;
};

} // namespace windlass::ui
