// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signin/signinpage.h"

#include "ui/signin/nothingcameback.h"
#include "ui/widgets/announce.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/errorpanel.h"
#include "ui/widgets/unfold.h"
#include "workflows/connectaccount.h"
#include "workflows/session.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace windlass::ui {

namespace {

constexpr auto patience = 5min;

//! False, too, when it cannot be told: only what is certainly new may be taken away again.
bool isNew(const store::Account &account, const Result<QList<store::Account>> &before)
{
    return before
           && std::none_of(before->begin(), before->end(),
                           [&account](const store::Account &one) { return one.isSame(account); });
}

} // namespace

SignInPage::SignInPage(const Context &context, SetupState &shared, QWidget *parent)
    : StepPage(SetupStep::SignIn, tr("Sign In"), shared, parent), m_context(context)
{
    setObjectName(u"signInPage"_s);
    m_waitingFace = makeWaitingFace();
    m_failedFace = makeFailedFace();
    content()->addWidget(m_waitingFace);
    content()->addWidget(m_failedFace);
    content()->addStretch();
    m_cancel = button(this, u"cancelSignIn"_s, tr("Cancel"));
    m_cancel->setAutoDefault(false);
    addToFooter(new QWidget(this), 1);
    addToFooter(m_cancel);
    m_clock.setInterval(1s);
    connect(&m_clock, &QTimer::timeout, this, &SignInPage::showRemainingTime);
    connect(m_cancel, &QPushButton::clicked, this, &SignInPage::cancelled);
}

QWidget *SignInPage::makeWaitingFace()
{
    auto *face = new QWidget(body());
    m_waiting = plainLabel(face);
    m_waiting->setObjectName(u"waiting"_s);
    m_advice = plainLabel(face);
    m_advice->setObjectName(u"signInAdvice"_s);
    m_suspicion = plainLabel(face, tr("Bitbucket may have refused; try again or cancel."));
    m_suspicion->setObjectName(u"refusalSuspected"_s);
    auto *again = button(face, u"openAgain"_s, tr("Open Again"));
    auto *copy = button(face, u"copySignInLink"_s, tr("Copy Sign-in Link"));
    copy->setToolTip(tr("For another browser or a private window"));
    m_nothingCame = new Unfold(u"nothingCameBack"_s, tr("Nothing came back?"), face);
    m_slips = new NothingCameBack(m_nothingCame);
    m_nothingCame->addWidget(m_slips);
    auto *buttons = new QHBoxLayout;
    for (QPushButton *each : {again, copy}) {
        each->setAutoDefault(false);
        buttons->addWidget(each);
    }
    buttons->addStretch();
    auto *layout = new QVBoxLayout(face);
    layout->setContentsMargins({});
    layout->addWidget(m_waiting);
    layout->addWidget(m_advice);
    layout->addWidget(m_suspicion);
    layout->addLayout(buttons);
    layout->addWidget(m_nothingCame);
    connect(again, &QPushButton::clicked, this, &SignInPage::openBrowser);
    connect(copy, &QPushButton::clicked, this, &SignInPage::copyLink);
    connect(m_slips, &NothingCameBack::addressPasted, this, [this](const QString &address) {
        if (m_connect != nullptr)
            m_connect->takeCallback(address);
    });
    return face;
}

QWidget *SignInPage::makeFailedFace()
{
    auto *face = new QWidget(body());
    m_error = new ErrorPanel(face);
    m_otherCallback = button(face, u"otherCallback"_s, tr("Use Another Callback URL"));
    m_otherCallback->setAutoDefault(false);
    auto *layout = new QVBoxLayout(face);
    layout->setContentsMargins({});
    layout->addWidget(m_error);
    layout->addWidget(m_otherCallback, 0, Qt::AlignLeft);
    connect(m_error, &ErrorPanel::remedyRequested, this, &SignInPage::start);
    connect(m_otherCallback, &QPushButton::clicked, this, &SignInPage::otherCallbackRequested);
    return face;
}

void SignInPage::enter()
{
    start();
}

void SignInPage::leave()
{
    m_clock.stop();
    if (m_connect == nullptr)
        return;
    m_connect->disconnect(this);
    m_connect->cancel();
    std::exchange(m_connect, nullptr)->deleteLater();
}

void SignInPage::start()
{
    leave();
    m_before = workflows::allAccounts(m_context.services);
    m_page.clear();
    m_isOpenWished = !state().isOtherUserWanted; // whoever wants another signs out there first
    m_isCopyWished = false;
    m_failedFace->hide();
    m_suspicion->hide();
    m_nothingCame->setUnfolded(false);
    m_slips->reset(state().consumer.callbackUrl);
    m_advice->setText(state().isOtherUserWanted
                          ? tr("Sign out of Bitbucket in your browser, then press Open Again. Or "
                               "copy the link into a private window.")
                          : tr("Choose Grant access on the page that has been opened."));
    m_waitingFace->show();
    m_connect = new workflows::ConnectAccount(m_context.services, m_context.sessions,
                                              state().consumer, patience, this);
    connect(m_connect, &workflows::ConnectAccount::browserNeeded, this, &SignInPage::browserNeeded);
    connect(m_connect, &workflows::ConnectAccount::refusalSuspected, m_suspicion, &QLabel::show);
    connect(m_connect, &workflows::ConnectAccount::pasteRefused, m_slips,
            &NothingCameBack::showRefusal);
    connect(m_connect, &workflows::ConnectAccount::finished, this, &SignInPage::finished);
    m_deadline = QDateTime::currentDateTimeUtc().addDuration(patience);
    m_clock.start();
    showRemainingTime();
    m_connect->start();
}

void SignInPage::browserNeeded(const QUrl &page)
{
    m_page = page;
    if (m_isCopyWished)
        copyLink();
    if (m_isOpenWished)
        openBrowser();
}

void SignInPage::copyLink()
{
    m_isCopyWished = m_page.isEmpty();
    if (!m_isCopyWished)
        QGuiApplication::clipboard()->setText(m_page.toString(QUrl::FullyEncoded));
}

void SignInPage::openBrowser()
{
    m_isOpenWished = m_page.isEmpty();
    if (m_isOpenWished || openLink(m_context, m_page))
        return;
    m_advice->setText(
        tr("Your browser could not be opened. Press Copy Sign-in Link, and open it in "
           "a browser of this computer."));
    announce(*this, m_advice->text());
}

void SignInPage::showRemainingTime()
{
    const qint64 left = std::max<qint64>(0, QDateTime::currentDateTimeUtc().secsTo(m_deadline));
    m_waiting->setText(tr("Waiting for your browser... %L1:%L2")
                           .arg(left / 60)
                           .arg(left % 60, 2, 10, QLatin1Char('0')));
}

void SignInPage::showFailure(const Error &error)
{
    m_waitingFace->hide();
    m_error->showError(error, tr("Try Again"));
    m_otherCallback->setVisible(error.kind == ErrorKind::PortBusy);
    m_failedFace->show();
}

void SignInPage::finished()
{
    m_clock.stop();
    workflows::ConnectAccount *ended = std::exchange(m_connect, nullptr);
    ended->deleteLater();
    if (const Result<store::Account> &account = ended->result()) {
        state().account = *account;
        state().isAccountNew = isNew(*account, m_before);
        state().isOtherUserWanted = false;
        Q_EMIT connected();
    } else if (account.error().kind != ErrorKind::Cancelled) {
        showFailure(account.error());
    }
}

} // namespace windlass::ui
