// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bitbucket/types.h"
#include "store/types.h"
#include "ui/context.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace windlass::ui {

class RepositoryTable;

//! What is in one workspace.
class WorkspacePage final : public QWidget
{
    Q_OBJECT
public:
    explicit WorkspacePage(const Context &context, QWidget *parent = nullptr);

    void showWorkspace(const store::Account &account, const bitbucket::Workspace &workspace);
    void refresh();
    void focusFilter();

Q_SIGNALS:
    //! The repositories could not be listed because the consumer lacks \a scopes.
    void checkRequested(const QStringList &scopes);

private:
    void showChoice();

    const Context &m_context;
    QLabel *m_name;
    QLineEdit *m_filter;
    RepositoryTable *m_table;
    QLabel *m_details;
    QPushButton *m_open;
    QPushButton *m_copy;
    QTimer m_typing;
    QString m_workspace;
};

} // namespace windlass::ui
