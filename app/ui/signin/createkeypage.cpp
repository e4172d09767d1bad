// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signin/createkeypage.h"

#include "ui/signin/plantexts.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/copyfield.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/unfold.h"
#include "ui/widgets/whatsthis.h"
#include "workflows/bitbucketpages.h"
#include "workflows/checkup.h"

#include <QCheckBox>
#include <QClipboard>
#include <QFormLayout>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace windlass::ui {

using workflows::ConsumerPurpose;

CreateKeyPage::CreateKeyPage(const Context &context, SetupState &shared, QWidget *parent)
    : StepPage(SetupStep::CreateKey, tr("Create a Key"), shared, parent), m_context(context)
{
    setObjectName(u"createKeyPage"_s);
    content()->addWidget(makeFields());
    content()->addWidget(makeReasons());
    content()->addWidget(makeOtherPurposes());
    content()->addStretch();
    content()->addWidget(makeWaysOut());
    makeFooterButtons();
    showPlan();
    readWorkspace();
}

QWidget *CreateKeyPage::makeWorkspaceRow(QWidget *parent)
{
    auto *row = new QWidget(parent);
    m_workspace = new QLineEdit(row);
    m_workspace->setObjectName(u"workspaceOrAddress"_s);
    explain(*m_workspace,
            tr("The workspace in which the consumer is made, by its name in addresses, or any "
               "address in it copied from your browser. You have to be its administrator. The "
               "consumer then serves every workspace that you can see."));
    m_workspace->setAccessibleName(tr("Workspace or its address"));
    m_workspace->setPlaceholderText(tr("Name or address"));
    m_workspace->setMaxLength(2000);
    row->setFocusProxy(m_workspace); // for the caption
    m_open = button(row, u"openConsumerPage"_s, tr("Open Bitbucket"));
    m_problem = plainLabel(row);
    m_problem->setObjectName(u"workspaceProblem"_s);
    auto *line = new QHBoxLayout;
    line->addWidget(m_workspace, 1);
    line->addWidget(m_open);
    auto *layout = new QVBoxLayout(row);
    layout->setContentsMargins({});
    layout->addLayout(line);
    layout->addWidget(m_problem);
    connect(m_workspace, &QLineEdit::textChanged, this, &CreateKeyPage::readWorkspace);
    connect(m_open, &QPushButton::clicked, this, &CreateKeyPage::openConsumerPage);
    return row;
}

QWidget *CreateKeyPage::makeFields()
{
    auto *fields = new QWidget(body());
    QWidget *workspace = makeWorkspaceRow(fields);
    m_name = new CopyField(u"consumerName"_s, tr("Name"), fields);
    m_callback = new CopyField(u"consumerCallback"_s, tr("Callback URL"), fields);
    m_boxes = plainLabel(fields);
    m_boxes->setObjectName(u"consumerBoxes"_s);
    auto *form = new QFormLayout(fields);
    form->setContentsMargins({});
    auto *notPrivate = plainLabel(fields, tr("Private consumer: leave unticked"));
    notPrivate->setWordWrap(false); // a form gives wrapping ones too much room
    auto *tick = new QLabel(tr("Tick"), fields);
    tick->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    form->addRow(tr("&Workspace"), workspace);
    form->addRow(tr("&Name"), m_name);
    form->addRow(tr("&Callback URL"), m_callback);
    form->addRow(QString(), notPrivate);
    form->addRow(tick, m_boxes);
    return fields;
}

Unfold *CreateKeyPage::makeReasons()
{
    auto *unfold = new Unfold(u"whyThese"_s, tr("Why these?"), body());
    m_existingOnly = new QCheckBox(tr("I only push to repositories that exist"), unfold);
    m_existingOnly->setObjectName(u"existingOnly"_s);
    m_reasons = plainLabel(unfold);
    m_reasons->setObjectName(u"reasons"_s);
    unfold->addWidget(m_existingOnly);
    unfold->addWidget(m_reasons);
    connect(m_existingOnly, &QCheckBox::toggled, this, &CreateKeyPage::showPlan);
    connect(unfold, &Unfold::toggled, this, &CreateKeyPage::makeRoom);
    return unfold;
}

Unfold *CreateKeyPage::makeOtherPurposes()
{
    auto *unfold = new Unfold(u"advancedPurposes"_s, tr("Advanced"), body());
    m_amplication = new QCheckBox(tr("As Amplication asks"), unfold);
    m_amplication->setObjectName(u"forAmplication"_s);
    m_backstage = new QCheckBox(tr("As Backstage asks"), unfold);
    m_backstage->setObjectName(u"forBackstage"_s);
    unfold->addWidget(m_amplication);
    unfold->addWidget(m_backstage);
    connect(unfold, &Unfold::toggled, this, &CreateKeyPage::makeRoom);
    // At most one of the three: each has boxes and a callback URL of its own.
    for (QCheckBox *chosen : {m_existingOnly, m_amplication, m_backstage}) {
        connect(chosen, &QCheckBox::toggled, this, [this, chosen](bool isChecked) {
            for (QCheckBox *other : {m_existingOnly, m_amplication, m_backstage}) {
                if (isChecked && other != chosen)
                    other->setChecked(false);
            }
            showPlan();
        });
    }
    return unfold;
}

QWidget *CreateKeyPage::makeWaysOut()
{
    auto *ways = new QWidget(body());
    auto *copyMessageButton = button(ways, u"copyMessage"_s, tr("Copy Message to Administrator"));
    auto *create = button(ways, u"createWorkspace"_s, tr("Create a Workspace..."));
    m_copied = plainLabel(ways);
    m_copied->setObjectName(u"messageCopied"_s);
    copyMessageButton->setAutoDefault(false);
    create->setAutoDefault(false);
    auto *layout = new QFormLayout(ways);
    layout->setContentsMargins({});
    layout->addRow(tr("Not an administrator?"), copyMessageButton);
    layout->addRow(tr("No workspace yet?"), create);
    layout->addRow(m_copied);
    m_copied->hide();
    connect(copyMessageButton, &QPushButton::clicked, this, &CreateKeyPage::copyMessage);
    connect(create, &QPushButton::clicked, this, [this] {
        openLink(m_context, workflows::workspacesPage(m_context.services.addresses));
        m_copied->setText(tr("When the workspace is there, enter its name above."));
        m_copied->show();
    });
    return ways;
}

void CreateKeyPage::makeFooterButtons()
{
    auto *haveKey = new LinkButton(u"haveKey"_s, tr("I already have a key"), this);
    m_next = button(this, u"next"_s, tr("Next"));
    addToFooter(haveKey);
    addToFooter(new QWidget(this), 1);
    addToFooter(m_next);
    for (QPushButton *forward : {static_cast<QPushButton *>(haveKey), m_next})
        connect(forward, &QPushButton::clicked, this, &CreateKeyPage::nextRequested);
}

void CreateKeyPage::enter()
{
    if (m_workspace->text().isEmpty())
        m_workspace->setText(state().workspace);
    m_workspace->setFocus();
    offerNext();
}

// The last button that became the default one of a dialog is it, also while its page is hidden.
void CreateKeyPage::offerNext()
{
    (m_open->isEnabled() ? m_open : m_next)->setDefault(true);
}

ConsumerPurpose CreateKeyPage::purpose() const
{
    if (m_amplication->isChecked())
        return ConsumerPurpose::Amplication;
    if (m_backstage->isChecked())
        return ConsumerPurpose::Backstage;
    return m_existingOnly->isChecked() ? ConsumerPurpose::ExistingRepositories
                                       : ConsumerPurpose::PushAndCreate;
}

void CreateKeyPage::readWorkspace()
{
    const QString text = m_workspace->text().trimmed();
    const Result<QString> workspace =
        workflows::workspaceFromText(text, m_context.services.addresses);
    state().workspace = workspace.value_or(QString());
    m_problem->setText(text.isEmpty() || workspace ? QString() : workspace.error().message);
    m_problem->setVisible(!m_problem->text().isEmpty());
    m_open->setEnabled(workspace.has_value());
    m_open->setToolTip(workspace ? QString() : tr("Enter the workspace first."));
    if (isVisible())
        offerNext();
}

void CreateKeyPage::showPlan()
{
    const workflows::ConsumerPlan plan = workflows::consumerPlan(purpose());
    m_name->setText(plan.name);
    m_callback->setText(plan.callbackUrl);
    m_boxes->setText(boxLines(plan.boxes).join(u'\n'));
    m_reasons->setText(reasonLines(plan).join(u'\n'));
    state().consumer.callbackUrl = plan.callbackUrl;
}

void CreateKeyPage::openConsumerPage()
{
    openLink(m_context, workflows::consumerPage(m_context.services.addresses, state().workspace));
    m_next->setDefault(true);
}

void CreateKeyPage::copyMessage()
{
    const QUrl page =
        state().workspace.isEmpty()
            ? QUrl()
            : workflows::consumerPage(m_context.services.addresses, state().workspace);
    QGuiApplication::clipboard()->setText(workflows::messageToAdministrator(
        workflows::consumerPlan(purpose()), state().workspace, page.toString()));
    m_copied->setText(tr("Copied. The answer's key goes to step 2."));
    m_copied->show();
}

} // namespace windlass::ui
