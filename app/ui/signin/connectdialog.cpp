// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signin/connectdialog.h"

#include "foundation/deliver.h"
#include "ui/signin/createkeypage.h"
#include "ui/signin/enterkeypage.h"
#include "ui/signin/readypage.h"
#include "ui/signin/signinpage.h"
#include "ui/widgets/whatsthis.h"
#include "workflows/signout.h"
#include "workflows/storedconsumer.h"

#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace windlass::ui {

ConnectDialog::ConnectDialog(const Context &context, QWidget *parent)
    : QDialog(parent), m_context(context), m_pages(new QStackedWidget(this))
{
    setWindowTitle(tr("Connect to Bitbucket"));
    setObjectName(u"connectDialog"_s);
    offerWhatsThis(*this);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_pages);
    makePages();
    connectPages();
    const QFontMetrics metrics(font());
    resize(metrics.averageCharWidth() * 80, metrics.height() * 27);
    page(SetupStep::CreateKey)->enter();
}

void ConnectDialog::makePages()
{
    m_createKey = new CreateKeyPage(m_context, m_state, m_pages);
    m_enterKey = new EnterKeyPage(m_context, m_state, m_pages);
    m_signIn = new SignInPage(m_context, m_state, m_pages);
    m_ready = new ReadyPage(m_context, m_state, m_pages);
    for (StepPage *each :
         {static_cast<StepPage *>(m_createKey), static_cast<StepPage *>(m_enterKey),
          static_cast<StepPage *>(m_signIn), static_cast<StepPage *>(m_ready)}) {
        m_pages->addWidget(each);
        connect(each, &StepPage::backRequested, this, &ConnectDialog::goBack);
    }
}

void ConnectDialog::connectPages()
{
    connect(m_createKey, &CreateKeyPage::nextRequested, this,
            [this] { goTo(SetupStep::EnterKey); });
    connect(m_enterKey, &EnterKeyPage::keychainReady, this, [this] {
        if (m_again)
            readStoredConsumer();
    });
    connect(m_enterKey, &EnterKeyPage::signInRequested, this, [this] { goTo(SetupStep::SignIn); });
    connect(m_signIn, &SignInPage::cancelled, this, [this] { goTo(SetupStep::EnterKey); });
    connect(m_signIn, &SignInPage::otherCallbackRequested, this, [this] {
        goTo(SetupStep::EnterKey);
        m_enterKey->askForCallback();
    });
    connect(m_signIn, &SignInPage::connected, this, &ConnectDialog::accountConnected);
    connect(m_ready, &ReadyPage::notYouRequested, this, &ConnectDialog::tryAnotherUser);
    connect(m_ready, &ReadyPage::doneRequested, this, &QDialog::accept);
}

void ConnectDialog::useConsumer(const workflows::ConsumerEntry &consumer)
{
    m_state.consumer = consumer;
    goTo(SetupStep::EnterKey);
}

void ConnectDialog::signInAgain(const store::Account &account)
{
    m_again = account;
    m_state.consumer = {account.consumerKey, {}, account.callbackUrl};
    goTo(SetupStep::EnterKey);
    readStoredConsumer();
}

void ConnectDialog::readStoredConsumer()
{
    deliver(workflows::storedConsumer(m_context.services, *m_again), this,
            [this](const Result<workflows::ConsumerEntry> &consumer) {
                if (consumer)
                    storedConsumerRead(*consumer);
            });
}

// Without the secret the user has to say something first: to the keychain, or the secret itself.
void ConnectDialog::storedConsumerRead(const workflows::ConsumerEntry &consumer)
{
    const bool isWaitedFor = m_pages->currentWidget() == m_enterKey
                             && m_state.consumer.key == consumer.key
                             && m_state.consumer.secret.isEmpty();
    if (!isWaitedFor || consumer.secret.isEmpty())
        return;
    m_state.consumer = consumer;
    goTo(SetupStep::SignIn);
}

void ConnectDialog::checkPermissions(const store::Account &account, const QStringList &wanted)
{
    m_state.account = account;
    m_state.wantedScopes = wanted;
    m_state.consumer = {account.consumerKey, {}, account.callbackUrl};
    goTo(SetupStep::Ready);
}

StepPage *ConnectDialog::page(SetupStep step) const
{
    return static_cast<StepPage *>(m_pages->widget(int(step)));
}

void ConnectDialog::goTo(SetupStep step)
{
    static_cast<StepPage *>(m_pages->currentWidget())->leave();
    m_pages->setCurrentWidget(page(step));
    page(step)->enter();
}

void ConnectDialog::goBack()
{
    switch (SetupStep(m_pages->currentIndex())) {
    case SetupStep::CreateKey:
        reject();
        break;
    case SetupStep::EnterKey:
        goTo(SetupStep::CreateKey);
        break;
    case SetupStep::SignIn:
    case SetupStep::Ready: // back to a step that waits for nothing
        goTo(SetupStep::EnterKey);
        break;
    }
}

void ConnectDialog::accountConnected()
{
    Q_EMIT connected(*m_state.account);
    goTo(SetupStep::Ready);
}

void ConnectDialog::tryAnotherUser()
{
    m_ready->leave(); // what it still asks for is about nobody then
    m_state.isOtherUserWanted = true;
    const store::Account wrong = *std::exchange(m_state.account, std::nullopt);
    if (!m_state.isAccountNew) {
        goTo(SetupStep::SignIn);
        return;
    }
    // First gone, then the next: signing out removes the consumer's secret as well.
    setEnabled(false);
    deliver(workflows::signOut(m_context.services, m_context.sessions, wrong), this,
            [this, wrong](const Result<> &gone) {
                setEnabled(true);
                Q_EMIT disconnected();
                if (gone) {
                    goTo(SetupStep::SignIn);
                    return;
                }
                m_state.account = wrong;
                m_ready->showFailure(gone.error());
            });
}

void ConnectDialog::done(int result)
{
    static_cast<StepPage *>(m_pages->currentWidget())->leave();
    QDialog::done(result);
}

} // namespace windlass::ui
