// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/repositories/newrepositoryform.h"

#include "git/types.h"
#include "models/plaintext.h"
#include "ui/widgets/announce.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/unfold.h"
#include "ui/widgets/whatsthis.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace windlass::ui {

using bitbucket::FieldComplaint;
using bitbucket::RepositoryDraft;
using models::plainLine;
using models::plainSentences;

namespace {

// The fields by the names that the API has for them.
const QString nameField = u"name"_s;
const QString projectField = u"project"_s;
const QString privateField = u"is_private"_s;
const QString descriptionField = u"description"_s;
const QString mainBranchField = u"mainbranch"_s;

//! What a complaint is about. One about something that has no field is shown with the name, which
//! stands first.
QString fieldOf(const QString &apiName)
{
    const QString field = apiName.section(u'.', 0, 0);
    static const QStringList own{projectField, privateField, descriptionField, mainBranchField};
    return own.contains(field) ? field : nameField;
}

QString branchProblem(const QString &branch)
{
    if (branch.isEmpty())
        return {};
    const auto parsed = git::BranchName::parse(branch);
    return parsed ? QString() : parsed.error().message;
}

} // namespace

QString problemWith(const RepositoryDraft &draft)
{
    if (draft.slug.isEmpty())
        return NewRepositoryForm::tr("Enter a name with letters or digits.");
    return branchProblem(draft.mainBranch);
}

NewRepositoryForm::NewRepositoryForm(QString host, QWidget *parent)
    : QWidget(parent),
      m_host(std::move(host)),
      m_check(new NameCheck(this)),
      m_name(new QLineEdit(this)),
      m_address(new ElidedLabel(Qt::ElideMiddle, this)),
      m_project(new QComboBox(this)),
      m_private(new QCheckBox(tr("&Private"), this)),
      m_description(new QLineEdit(this)),
      m_mainBranch(new QLineEdit(this))
{
    buildFields();
    setProjects({});
    connectFields();
    showNotes();
}

void NewRepositoryForm::buildFields()
{
    m_name->setObjectName(u"newRepositoryName"_s);
    m_name->setAccessibleName(tr("Name of the new repository"));
    m_address->setObjectName(u"newRepositoryAddress"_s);
    m_project->setObjectName(u"newRepositoryProject"_s);
    m_project->setAccessibleName(tr("Project of the new repository"));
    m_private->setObjectName(u"newRepositoryPrivate"_s);
    m_private->setChecked(true);
    explain(*m_project,
            tr("Bitbucket groups the repositories of a workspace in projects, which can have rules "
               "for who may see and change them. Where you leave the choice to Bitbucket, it "
               "takes the oldest project."));
    explain(*m_private, tr("Ticked, only people with access to the workspace can see the "
                           "repository. Before anything is sent, Windlass reads back from "
                           "Bitbucket that it is as you chose."));
    auto *fields = new QWidget(this);
    // No QFormLayout: with rows hidden, the one of Qt 6.4.2 writes beyond the end of its arrays.
    auto *grid = new QGridLayout(fields);
    grid->setContentsMargins({});
    grid->setColumnStretch(1, 1);
    addField(*grid, nameField, tr("&Name"), m_name);
    grid->addWidget(m_address, grid->rowCount(), 1);
    addField(*grid, projectField, tr("P&roject"), m_project);
    addField(*grid, privateField, {}, m_private);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(fields);
    layout->addWidget(buildMore());
}

QWidget *NewRepositoryForm::buildMore()
{
    m_description->setObjectName(u"newRepositoryDescription"_s);
    m_description->setAccessibleName(tr("Description of the new repository"));
    m_mainBranch->setObjectName(u"newRepositoryMainBranch"_s);
    explain(*m_mainBranch, tr("The branch that the first push makes, and that others get when "
                              "they clone the repository. Empty means the one of your folder, "
                              "or main."));
    m_mainBranch->setAccessibleName(tr("Main branch of the new repository"));
    auto *fields = new QWidget(this);
    auto *grid = new QGridLayout(fields);
    grid->setContentsMargins({});
    grid->setColumnStretch(1, 1);
    addField(*grid, descriptionField, tr("&Description"), m_description);
    addField(*grid, mainBranchField, tr("Main &branch"), m_mainBranch);
    m_more = new Unfold(u"newRepositoryMore"_s, tr("More"), this);
    m_more->addWidget(fields);
    return m_more;
}

void NewRepositoryForm::addField(QGridLayout &grid, const QString &name, const QString &caption,
                                 QWidget *input)
{
    const int row = grid.rowCount();
    if (!caption.isEmpty()) {
        auto *label = new QLabel(caption, grid.parentWidget());
        label->setBuddy(input);
        grid.addWidget(label, row, 0);
    }
    QLabel *note = plainLabel(grid.parentWidget());
    note->setObjectName(u"note-"_s + name);
    grid.addWidget(input, row, 1);
    grid.addWidget(note, row + 1, 1);
    m_fields.insert(name, {input, note});
}

void NewRepositoryForm::connectFields()
{
    connect(m_name, &QLineEdit::textChanged, this, [this] {
        m_check->look(slug());
        edited(nameField);
    });
    connect(m_project, &QComboBox::activated, this, [this] {
        m_wantedProject = m_project->currentData().toString();
        m_projectsWorkspace = m_workspace;
        edited(projectField);
    });
    connect(m_private, &QCheckBox::toggled, this, [this] { edited(privateField); });
    connect(m_description, &QLineEdit::textChanged, this, [this] { edited(descriptionField); });
    connect(m_mainBranch, &QLineEdit::textChanged, this, [this] { edited(mainBranchField); });
    connect(m_check, &NameCheck::changed, this, [this] {
        showNotes();
        Q_EMIT changed();
    });
}

void NewRepositoryForm::setDraft(const RepositoryDraft &draft)
{
    m_name->setText(draft.name);
    m_description->setText(draft.description);
    m_mainBranch->setText(draft.mainBranch);
    if (m_private->isEnabled())
        m_private->setChecked(draft.isPrivate);
    m_wantedProject = draft.projectKey;
    m_projectsWorkspace = draft.workspace;
    setProjects({});
}

void NewRepositoryForm::setUsualBranch(const QString &branch)
{
    m_mainBranch->setPlaceholderText(plainLine(branch));
    m_mainBranch->setAccessibleDescription(m_mainBranch->placeholderText());
}

QString NewRepositoryForm::slug() const
{
    return bitbucket::slugFor(m_name->text());
}

RepositoryDraft NewRepositoryForm::draft() const
{
    RepositoryDraft draft;
    draft.workspace = m_workspace;
    draft.name = m_name->text().trimmed();
    draft.slug = slug();
    draft.description = m_description->text().trimmed();
    draft.isPrivate = m_private->isChecked();
    draft.projectKey = m_project->currentData().toString();
    draft.mainBranch = m_mainBranch->text().trimmed();
    return draft;
}

void NewRepositoryForm::setWorkspace(const bitbucket::Workspace &workspace)
{
    m_workspace = workspace.slug;
    if (m_projectsWorkspace != m_workspace)
        m_wantedProject.clear(); // there the key is another project's, or nobody's
    m_private->setEnabled(!workspace.isPrivacyEnforced);
    m_private->setText(workspace.isPrivacyEnforced ? tr("&Private (this workspace allows no other)")
                                                   : tr("&Private"));
    if (workspace.isPrivacyEnforced)
        m_private->setChecked(true);
    showNotes();
}

void NewRepositoryForm::setProjects(const QList<bitbucket::Project> &projects)
{
    m_project->clear();
    m_project->addItem(tr("The workspace's oldest project"), QString());
    for (const bitbucket::Project &project : projects)
        m_project->addItem(plainLine(project.name), project.key);
    if (m_wantedProject.isEmpty())
        return;
    if (m_project->findData(m_wantedProject) < 0) // the list may not be readable
        m_project->addItem(plainLine(m_wantedProject), m_wantedProject);
    m_project->setCurrentIndex(m_project->findData(m_wantedProject));
}

void NewRepositoryForm::showComplaints(const QList<FieldComplaint> &complaints)
{
    for (Field &field : m_fields)
        field.complaint.clear();
    QStringList told;
    for (const FieldComplaint &complaint : complaints) {
        const QString field = fieldOf(complaint.field);
        QString &text = m_fields[field].complaint;
        text = (text + u' ' + plainSentences(complaint.text)).simplified();
        told.append(plainSentences(complaint.text));
        if (field == descriptionField || field == mainBranchField)
            m_more->setUnfolded(true);
    }
    showNotes();
    if (!told.isEmpty())
        announce(*this, told.join(u' '));
    Q_EMIT changed();
}

void NewRepositoryForm::edited(const QString &field)
{
    m_fields[field].complaint.clear();
    showNotes();
    Q_EMIT changed();
}

QString NewRepositoryForm::nameNote() const
{
    switch (m_check->state()) {
    case NameCheck::State::Free:
        return tr("This name is free.");
    case NameCheck::State::Taken:
        return tr("%1 already exists. Choose it in the list, or enter another name.").arg(slug());
    case NameCheck::State::Failed:
        return tr("Nobody knows whether this name is free: %1").arg(m_check->error()->message);
    case NameCheck::State::Unknown:
    case NameCheck::State::Asking:
        break;
    }
    return {};
}

void NewRepositoryForm::showNotes()
{
    m_address->setText(m_workspace.isEmpty() || !problem().isEmpty()
                           ? QString()
                           : tr("Will be created as %1/%2/%3").arg(m_host, m_workspace, slug()));
    for (auto field = m_fields.cbegin(); field != m_fields.cend(); ++field) {
        QString text = field->complaint;
        if (text.isEmpty() && field.key() == nameField)
            text = nameNote();
        if (text.isEmpty() && field.key() == mainBranchField)
            text = branchProblem(m_mainBranch->text().trimmed());
        field->note->setText(text);
        field->note->setVisible(!text.isEmpty());
    }
}

QString NewRepositoryForm::problem() const
{
    if (QString problem = problemWith(draft()); !problem.isEmpty())
        return problem;
    if (m_check->state() == NameCheck::State::Taken)
        return nameNote();
    return {};
}

} // namespace windlass::ui
