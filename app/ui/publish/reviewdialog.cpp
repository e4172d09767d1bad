// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/publish/reviewdialog.h"

#include "git/types.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/whatsthis.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace windlass::ui {

ReviewDialog::ReviewDialog(const store::Link &link, const QString &usualBranch, QWidget *parent)
    : QDialog(parent),
      m_link(link),
      m_usualBranch(usualBranch),
      m_branch(new QLineEdit(this)),
      m_problem(plainLabel(this)),
      m_draft(new QCheckBox(tr("Open pull requests as &drafts"), this)),
      m_close(new QCheckBox(tr("&Close the branch once it is merged"), this))
{
    setWindowTitle(tr("Pull Requests"));
    setObjectName(u"reviewDialog"_s);
    m_branch->setObjectName(u"reviewBranch"_s);
    m_branch->setText(link.reviewBranch.isEmpty() ? usualBranch : link.reviewBranch);
    constexpr int usualLength = 40; // characters
    m_branch->setMinimumWidth(m_branch->fontMetrics().averageCharWidth() * usualLength);
    explain(*m_branch,
            tr("Pushes for review go to this branch, and one pull request leads from it to the "
               "branch that you push to. The branch is Windlass's: commits that people add to it "
               "stay, nothing is forced. With another name the next push opens another pull "
               "request; the old one stays as it is."));
    offerWhatsThis(*this);
    m_problem->setObjectName(u"reviewProblem"_s);
    m_draft->setObjectName(u"reviewDraft"_s);
    m_draft->setChecked(link.opensDrafts);
    explain(*m_draft, tr("A draft can be read and discussed, but not merged until somebody marks "
                         "it as ready at Bitbucket."));
    m_close->setObjectName(u"reviewClose"_s);
    m_close->setChecked(link.closesSourceBranch);
    explain(*m_close, tr("Bitbucket deletes the branch for reviews after the merge. The next push "
                         "for review opens another pull request."));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this);
    m_save = buttons->button(QDialogButtonBox::Save);
    auto *form = new QFormLayout;
    form->addRow(tr("&Branch for reviews"), m_branch);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(form);
    layout->addWidget(m_problem);
    layout->addWidget(m_draft);
    layout->addWidget(m_close);
    layout->addStretch();
    layout->addWidget(buttons);
    connect(m_branch, &QLineEdit::textChanged, this, &ReviewDialog::judge);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    judge();
}

void ReviewDialog::judge()
{
    const auto name = git::BranchName::parse(m_branch->text());
    m_problem->setVisible(!name);
    m_problem->setText(name ? QString() : name.error().message);
    m_save->setEnabled(name.has_value());
}

store::Link ReviewDialog::link() const
{
    store::Link link = m_link;
    const QString before = link.reviewBranch.isEmpty() ? m_usualBranch : link.reviewBranch;
    link.opensDrafts = m_draft->isChecked();
    link.closesSourceBranch = m_close->isChecked();
    if (m_branch->text() == before)
        return link;
    link.reviewBranch = m_branch->text();
    link.lastReviewCommit.clear(); // it was on the other branch
    link.lastReviewSource.clear();
    return link;
}

} // namespace windlass::ui
