// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/publish/directorydialog.h"

#include "git/types.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/whatsthis.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace windlass::ui {

DirectoryDialog::DirectoryDialog(const QString &directory, QWidget *parent)
    : QDialog(parent), m_directory(new QLineEdit(this)), m_problem(plainLabel(this))
{
    setWindowTitle(tr("Folder in Repository"));
    setObjectName(u"directoryDialog"_s);
    m_directory->setObjectName(u"baseDirectory"_s);
    m_directory->setText(directory);
    constexpr int usualLength = 50; // characters
    m_directory->setMinimumWidth(m_directory->fontMetrics().averageCharWidth() * usualLength);
    m_directory->setPlaceholderText(tr("the whole repository"));
    explain(*m_directory,
            tr("Several apps can share a repository, each in a folder of its own. Type the folder "
               "as it is seen from the top of the repository, such as services/shop. Empty means "
               "that the repository is this app's alone. New files go there from the next push "
               "on; nothing is moved."));
    offerWhatsThis(*this);
    m_problem->setObjectName(u"directoryProblem"_s);
    QLabel *note = plainLabel(this);
    note->setText(tr("The app's files go into this folder of the repository. Nothing outside of it "
                     "changes. Files that were pushed elsewhere stay there."));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this);
    m_save = buttons->button(QDialogButtonBox::Save);
    auto *form = new QFormLayout;
    form->addRow(tr("&Folder"), m_directory);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(form);
    layout->addWidget(m_problem);
    layout->addWidget(note);
    layout->addStretch();
    layout->addWidget(buttons);
    connect(m_directory, &QLineEdit::textChanged, this, &DirectoryDialog::judge);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    judge();
}

QString DirectoryDialog::problem() const
{
    if (QDir::isAbsolutePath(m_directory->text().trimmed()))
        return tr("Type it as it is in the repository, like services/shop.");
    const auto checked = git::checkedDirectory(m_directory->text());
    return checked ? QString() : checked.error().message;
}

void DirectoryDialog::judge()
{
    const QString why = problem();
    m_problem->setVisible(!why.isEmpty());
    m_problem->setText(why);
    m_save->setEnabled(why.isEmpty());
}

QString DirectoryDialog::directory() const
{
    return git::checkedDirectory(m_directory->text()).value_or(QString());
}

} // namespace windlass::ui
