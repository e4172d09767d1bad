// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signin/enterkeypage.h"

#include "foundation/sentences.h"
#include "ui/signin/keychainpanel.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/unfold.h"
#include "ui/widgets/whatsthis.h"
#include "workflows/resolveroffer.h"

#include <QClipboard>
#include <QFileDialog>
#include <QFormLayout>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace windlass::ui {

EnterKeyPage::EnterKeyPage(const Context &context, SetupState &shared, QWidget *parent)
    : StepPage(SetupStep::EnterKey, tr("Enter Key and Secret"), shared, parent),
      m_profile(context.services.profile)
{
    setObjectName(u"enterKeyPage"_s);
    m_keychain = new KeychainPanel(context, body());
    m_advanced = new Unfold(u"advancedCallback"_s, tr("Advanced"), body());
    auto *callbackRow = new QWidget(m_advanced);
    m_callback = makeField(callbackRow, u"callbackUrl"_s, tr("Callback URL"));
    auto *callbackForm = new QFormLayout(callbackRow);
    callbackForm->setContentsMargins({});
    callbackForm->addRow(tr("Callback &URL"), m_callback);
    explain(*m_callback,
            tr("Where Bitbucket sends your browser after you have granted access: to Windlass on "
               "this computer. It has to be what is entered at the consumer, letter by letter; a "
               "slash too many is enough to be refused. Change it only for a consumer that was "
               "made for another program."));
    m_advanced->addWidget(plainLabel(m_advanced, tr("The one registered at the consumer, "
                                                    "letter by letter.")));
    m_advanced->addWidget(callbackRow);

    content()->addWidget(makeFields());
    content()->addWidget(makeSources());
    content()->addWidget(m_keychain);
    content()->addWidget(m_advanced);
    content()->addStretch();
    makeFooterButtons();
    connect(m_keychain, &KeychainPanel::changed, this, &EnterKeyPage::keychainChanged);
}

QLineEdit *EnterKeyPage::makeField(QWidget *parent, const QString &objectName,
                                   const QString &accessibleName)
{
    auto *field = new QLineEdit(parent);
    field->setObjectName(objectName);
    field->setAccessibleName(accessibleName);
    field->setMaxLength(2000);
    connect(field, &QLineEdit::textChanged, this, &EnterKeyPage::readFields);
    return field;
}

QWidget *EnterKeyPage::makeFields()
{
    auto *fields = new QWidget(body());
    auto *form = new QFormLayout(fields);
    form->setContentsMargins({});
    m_key = makeField(fields, u"consumerKey"_s, tr("Key"));
    form->addRow(tr("&Key"), m_key);
    explain(*m_key, tr("The name that Bitbucket has given the consumer. Open the consumer on the "
                       "page OAuth consumers of the workspace to see it. It is not secret."));
    QWidget *secretRow = makeSecretRow(fields);
    form->addRow(tr("&Secret"), secretRow);
    return fields;
}

QWidget *EnterKeyPage::makeSecretRow(QWidget *parent)
{
    auto *row = new QWidget(parent);
    m_secret = makeField(row, u"consumerSecret"_s, tr("Secret"));
    m_secret->setEchoMode(QLineEdit::Password);
    explain(*m_secret,
            tr("The consumer's password, shown below its key. It is kept in the keychain of your "
               "system and in no file, and is sent to Bitbucket only. Who gives it to you should "
               "use a way that others cannot read."));
    m_show = button(row, u"showSecret"_s, tr("Show"));
    m_show->setCheckable(true);
    m_show->setAutoDefault(false);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins({});
    layout->addWidget(m_secret);
    layout->addWidget(m_show);
    row->setFocusProxy(m_secret);
    connect(m_show, &QPushButton::toggled, this, [this](bool isShown) {
        m_secret->setEchoMode(isShown ? QLineEdit::Normal : QLineEdit::Password);
    });
    return row;
}

QWidget *EnterKeyPage::makeSources()
{
    auto *sources = new QWidget(body());
    auto *paste = button(sources, u"pasteBoth"_s, tr("Paste Both"));
    auto *file = button(sources, u"readFile"_s, tr("Read from a File..."));
    m_source = plainLabel(sources);
    m_source->setObjectName(u"source"_s);
    m_source->hide();
    auto *buttons = new QHBoxLayout;
    for (QPushButton *each : {paste, file}) {
        each->setAutoDefault(false);
        buttons->addWidget(each);
    }
    buttons->addStretch();
    auto *layout = new QVBoxLayout(sources);
    layout->setContentsMargins({});
    layout->addLayout(buttons);
    layout->addWidget(m_source);
    connect(paste, &QPushButton::clicked, this, &EnterKeyPage::pasteBoth);
    connect(file, &QPushButton::clicked, this, &EnterKeyPage::chooseFile);
    return sources;
}

void EnterKeyPage::makeFooterButtons()
{
    m_problem = plainLabel(this);
    m_problem->setObjectName(u"connectHint"_s);
    m_signIn = button(this, u"signIn"_s, tr("Sign In"));
    addToFooter(m_problem, 1);
    addToFooter(m_signIn);
    connect(m_signIn, &QPushButton::clicked, this, &EnterKeyPage::signInRequested);
}

void EnterKeyPage::enter()
{
    fill(state().consumer);
    m_keychain->look();
    showProblem();
    m_signIn->setDefault(true); // of the pages of the dialog, the one that is entered has it
    (m_key->text().isEmpty() ? m_key : m_secret)->setFocus();
}

void EnterKeyPage::leave()
{
    m_keychain->pause();
    m_show->setChecked(false);
}

void EnterKeyPage::askForCallback()
{
    m_advanced->setUnfolded(true);
    m_callback->setFocus();
    m_callback->selectAll();
}

void EnterKeyPage::fill(const workflows::ConsumerEntry &entry)
{
    const workflows::ConsumerEntry wanted = entry; // each setText() below writes the state
    m_key->setText(wanted.key);
    m_secret->setText(wanted.secret);
    m_callback->setText(wanted.callbackUrl.isEmpty() ? workflows::proposedCallback()
                                                     : wanted.callbackUrl);
}

void EnterKeyPage::readFields()
{
    state().consumer = {m_key->text().trimmed(), m_secret->text().trimmed(),
                        m_callback->text().trimmed()};
    showProblem();
}

void EnterKeyPage::keychainChanged()
{
    showProblem();
    if (!std::exchange(m_wasKeychainReady, m_keychain->isReady()) && m_keychain->isReady())
        Q_EMIT keychainReady();
}

void EnterKeyPage::showProblem()
{
    QString problem = workflows::problemOf(state().consumer);
    if (problem.isEmpty() && !m_keychain->isReady())
        problem = tr("The secret cannot be kept yet.");
    m_problem->setText(problem);
    m_signIn->setEnabled(problem.isEmpty());
}

void EnterKeyPage::pasteBoth()
{
    const auto entry = workflows::entryFromText(QGuiApplication::clipboard()->text());
    if (entry) {
        fill({entry->key, entry->secret, state().consumer.callbackUrl});
        m_source->setText(tr("Key and secret were pasted."));
    } else {
        m_source->setText(tr("The clipboard does not hold a key and a secret. Copy both from the "
                             "consumer's page."));
    }
    m_source->show();
}

void EnterKeyPage::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Read Key and Secret"));
    dialog->setObjectName(u"chooseConsumerFile"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setFilter(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot); // .env.local
    dialog->setNameFilters(
        {tr("Amplication and Backstage (%1)").arg(u".env* app-config*.yaml app-config*.yml"_s),
         tr("All files (%1)").arg(u"*"_s)});
    connect(dialog, &QFileDialog::fileSelected, this, &EnterKeyPage::readFile);
    dialog->open();
}

void EnterKeyPage::readFile(const QString &path)
{
    const Result<workflows::ForeignConsumer> found = workflows::entryFromFile(path);
    if (found) {
        fill(found->entry);
        QString text = tr("Read from the file of %1.").arg(found->program);
        if (workflows::offerResolvers(m_profile, *found, path))
            text = inARow({text, tr("Settings, People offers its sign-in resolvers.")});
        m_source->setText(text);
    } else {
        m_source->setText(found.error().message);
    }
    m_source->show();
}

} // namespace windlass::ui
