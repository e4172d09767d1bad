// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/types.h"
#include "ui/context.h"
#include "workflows/browseworkspace.h"

#include <QWidget>

#include <optional>

class QComboBox;
class QLabel;
class QLineEdit;

namespace windlass::ui {

class RemedyButton;
class RepositoryTable;

//! Filter, projects and repositories of one workspace: what the workspace page and Choose
//! Repository have in common. The filter takes addresses, too, and goes where they lead.
class RepositoryPane final : public QWidget
{
    Q_OBJECT
public:
    explicit RepositoryPane(const Context &context, QWidget *parent = nullptr);

    //! Shows the repositories of a workspace; nothing changes when it is there already.
    void showWorkspace(const store::Account &account, const bitbucket::Workspace &workspace);
    void clear();
    //! Selects a repository of this workspace, by slug or uuid, whether it is loaded or not.
    void jumpTo(const QString &repository);
    //! Says why the address in the filter leads nowhere.
    void refuse(const QString &reason);
    void refresh();
    void focusFilter();

    //! The table takes what there is. Else a layout would hold on to the height that is preferred,
    //! and squeeze what is beside the pane.
    [[nodiscard]] bool hasHeightForWidth() const override { return false; }

    [[nodiscard]] RepositoryTable &table() { return *m_table; }
    [[nodiscard]] const std::optional<workflows::BrowseWorkspace> &browse() const
    {
        return m_browse;
    }

Q_SIGNALS:
    //! An address leads to another workspace. Whoever knows it shows it and calls jumpTo().
    void otherWorkspaceWanted(const bitbucket::RepositoryAddress &address);
    //! The projects of the workspace are known.
    void projectsLoaded(const QList<bitbucket::Project> &projects);
    //! The repositories or projects could not be listed; see RemedyButton.
    void remedyRequested(const windlass::Error &error);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void connectControls();
    void filterEdited(const QString &text);
    void filterEntered();
    void loadProjects();
    void loadMissingProjects();
    void showProjects(const QList<bitbucket::Project> &projects);
    void showProjectFailure(const Error &error);
    void tell(const QString &hint);

    const Context &m_context;
    QLineEdit *m_filter;
    QComboBox *m_project;
    RemedyButton *m_projectRemedy; //!< in the place of m_project
    RepositoryTable *m_table;
    QLabel *m_hint;
    std::optional<workflows::BrowseWorkspace> m_browse;
    QString m_shown;                   //!< account and workspace
    bool m_areProjectsMissing = false; //!< they could not be loaded
};

} // namespace windlass::ui
