// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bitbucket/types.h"
#include "models/workspacemodel.h"
#include "store/types.h"
#include "ui/context.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QPushButton;

namespace windlass::ui {

class NewRepositoryForm;
class RemedyButton;
class RepositoryPane;
class WorkspaceBox;

//! What Choose Repository begins with.
struct RepositoryProposal
{
    bitbucket::RepositoryDraft draft; //!< its workspace: slug or uuid; empty: the first
    QString usualBranch = {};         //!< where a push goes when no main branch is typed
    //! What the app's folder is; nothing: that is not asked.
    std::optional<store::SourceKind> source = {};
};

//! Where an app shall go: an existing repository, or a new one that the first push creates. Asks
//! and shows; nothing is created from here.
class ChooseRepositoryDialog final : public QDialog
{
    Q_OBJECT
public:
    ChooseRepositoryDialog(const Context &context, const store::Account &account,
                           const RepositoryProposal &proposal, QWidget *parent = nullptr);

    //! What the server said when a push asked for the proposed repository.
    void showComplaints(const QList<bitbucket::FieldComplaint> &complaints);

    //! That it was made with, whoever is signed in by now.
    [[nodiscard]] const store::Account &account() const { return m_account; }
    //! After accepted(): exactly one of the next two is there.
    [[nodiscard]] std::optional<bitbucket::Repository> repository() const;
    [[nodiscard]] std::optional<bitbucket::RepositoryDraft> draft() const;
    [[nodiscard]] QString workspace() const;                       //!< slug
    [[nodiscard]] std::optional<store::SourceKind> source() const; //!< nothing: as in the proposal

Q_SIGNALS:
    //! Something could not be listed; see RemedyButton.
    void remedyRequested(const windlass::Error &error);

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void buildLayout();
    void connectControls();
    void showWorkspaceState();
    void findFirstWorkspace();
    void showWorkspace();
    void enterWorkspace(const bitbucket::Workspace &workspace);
    void loadPermission();
    void goTo(const bitbucket::RepositoryAddress &address);
    void createThere();
    void nameChanged();
    void showChoice();
    [[nodiscard]] QString problem() const;
    [[nodiscard]] QString workspaceProblem() const;
    [[nodiscard]] QString creationProblem() const;
    [[nodiscard]] const bitbucket::Workspace *currentWorkspace() const;

    const Context &m_context;
    const store::Account m_account;
    models::WorkspaceModel *m_workspaces;
    WorkspaceBox *m_workspace;
    RepositoryPane *m_pane;
    NewRepositoryForm *m_form; //!< before the buttons, as Tab goes by age
    QCheckBox *m_isGenerated;
    QLabel *m_hint;
    QPushButton *m_createThere;
    QPushButton *m_retry;
    RemedyButton *m_remedy;
    QPushButton *m_choose = nullptr;
    QString m_shownWorkspace; //!< uuid
    QString m_firstWorkspace; //!< slug or uuid; empty: any, or it was found
    bitbucket::WorkspacePermission m_permission = bitbucket::WorkspacePermission::Unknown;
    bool m_isCreatedThere = false; //!< maybe, by the user in the browser
};

} // namespace windlass::ui
