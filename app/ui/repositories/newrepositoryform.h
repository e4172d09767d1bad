// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bitbucket/types.h"
#include "ui/repositories/namecheck.h"

#include <QHash>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QGridLayout;
class QLabel;
class QLineEdit;

namespace windlass::ui {

class Unfold;

//! Why a repository cannot be asked for like this; empty: it can.
[[nodiscard]] QString problemWith(const bitbucket::RepositoryDraft &draft);

//! What a new repository shall be: asks for it, and tells beside each field what is wrong there.
class NewRepositoryForm final : public QWidget
{
    Q_OBJECT
public:
    //! \param host  of the pages for people, as it is shown
    explicit NewRepositoryForm(QString host, QWidget *parent = nullptr);

    //! Fills the fields in. Its workspace is the one of setWorkspace().
    void setDraft(const bitbucket::RepositoryDraft &draft);
    //! The main branch when none is typed.
    void setUsualBranch(const QString &branch);
    [[nodiscard]] bitbucket::RepositoryDraft draft() const;

    void setWorkspace(const bitbucket::Workspace &workspace);
    //! None stand also for a list that cannot be read: then Bitbucket chooses one itself.
    void setProjects(const QList<bitbucket::Project> &projects);

    //! What the server said about an earlier try. Each goes when its field is changed.
    void showComplaints(const QList<bitbucket::FieldComplaint> &complaints);

    [[nodiscard]] NameCheck &nameCheck() { return *m_check; }
    //! Why this cannot be asked for; empty: it can.
    [[nodiscard]] QString problem() const;

Q_SIGNALS:
    void changed();

private:
    //! Something to fill in, and the line below it.
    struct Field
    {
        QWidget *input = nullptr;
        QLabel *note = nullptr;
        QString complaint = {}; //!< of the server
    };

    void buildFields();
    [[nodiscard]] QWidget *buildMore();
    void addField(QGridLayout &grid, const QString &name, const QString &caption, QWidget *input);
    void connectFields();
    void edited(const QString &field);
    [[nodiscard]] QString nameNote() const;
    [[nodiscard]] QString slug() const;
    void showNotes();

    const QString m_host;
    NameCheck *m_check;
    QLineEdit *m_name;
    QLabel *m_address;
    QComboBox *m_project;
    QCheckBox *m_private;
    Unfold *m_more = nullptr;
    QLineEdit *m_description;
    QLineEdit *m_mainBranch;
    QHash<QString, Field> m_fields; //!< by the API's name
    QString m_workspace;            //!< slug
    QString m_wantedProject;        //!< key; empty: any
    QString m_projectsWorkspace;    //!< slug, of the one that this is in
};

} // namespace windlass::ui
