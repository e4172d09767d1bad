// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signin/connectdialog.h"

#include "ui/widgets/controls.h"
#include "ui/widgets/errorpanel.h"
#include "workflows/connectaccount.h"

#include <QClipboard>
#include <QFormLayout>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace windlass::ui {

namespace {

constexpr auto patience = 5min;

} // namespace

ConnectDialog::ConnectDialog(const Context &context, QWidget *parent)
    : QDialog(parent), m_context(context), m_faces(new QStackedWidget(this))
{
    m_entryFace = buildEntryFace();
    m_waitingFace = buildWaitingFace();
    setWindowTitle(tr("Connect to Bitbucket"));
    setObjectName(u"connectDialog"_s);
    m_faces->addWidget(m_entryFace);
    m_faces->addWidget(m_waitingFace);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_faces);
    m_clock.setInterval(1s);
    connect(&m_clock, &QTimer::timeout, this, &ConnectDialog::showRemainingTime);
    const QFontMetrics metrics(font());
    resize(metrics.averageCharWidth() * 75, sizeHint().height());
    showProblem();
    m_key->setFocus();
}

QWidget *ConnectDialog::buildEntryFace()
{
    auto *face = new QWidget(this);
    auto *intro = plainLabel(
        face,
        tr("On Bitbucket, open the workspace's settings, OAuth consumers, Add consumer. Enter the "
           "callback URL below and tick: Account: Read and Email; Projects: Read; Repositories: "
           "Admin and Write; Pull requests: Write."));
    m_key = new QLineEdit(face);
    m_key->setObjectName(u"consumerKey"_s);
    m_key->setAccessibleName(tr("Key"));
    m_secret = new QLineEdit(face);
    m_secret->setObjectName(u"consumerSecret"_s);
    m_secret->setAccessibleName(tr("Secret"));
    m_secret->setEchoMode(QLineEdit::Password);
    m_callback = new QLineEdit(workflows::proposedCallback(), face);
    m_callback->setObjectName(u"callbackUrl"_s);
    m_callback->setAccessibleName(tr("Callback URL"));
    m_hint = plainLabel(face);
    m_hint->setObjectName(u"connectHint"_s);
    m_error = new ErrorPanel(face);
    m_signIn = button(face, u"signIn"_s, tr("Sign In"));
    m_signIn->setDefault(true);
    auto *show = button(face, u"showSecret"_s, tr("Show"));
    show->setCheckable(true);
    show->setAutoDefault(false);
    auto *cancel = button(face, u"cancelConnect"_s, tr("Cancel"));
    cancel->setAutoDefault(false);

    auto *secretRow = new QHBoxLayout;
    secretRow->addWidget(m_secret);
    secretRow->addWidget(show);
    auto *form = new QFormLayout;
    form->addRow(tr("Callback &URL"), m_callback);
    form->addRow(tr("&Key"), m_key);
    auto *secretLabel = new QLabel(tr("&Secret"), face);
    secretLabel->setBuddy(m_secret);
    form->addRow(secretLabel, secretRow);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_hint, 1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_signIn);
    auto *layout = new QVBoxLayout(face);
    layout->setContentsMargins({});
    layout->addWidget(intro);
    layout->addLayout(form);
    layout->addWidget(plainLabel(
        face, tr("The secret is kept in: %1.").arg(workflows::secretPlace(m_context.services))));
    layout->addWidget(m_error);
    layout->addStretch();
    layout->addLayout(buttons);

    for (QLineEdit *field : {m_key, m_secret, m_callback})
        connect(field, &QLineEdit::textChanged, this, &ConnectDialog::showProblem);
    connect(show, &QPushButton::toggled, this, [this](bool isShown) {
        m_secret->setEchoMode(isShown ? QLineEdit::Normal : QLineEdit::Password);
    });
    connect(m_signIn, &QPushButton::clicked, this, &ConnectDialog::signIn);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    return face;
}

QWidget *ConnectDialog::buildWaitingFace()
{
    auto *face = new QWidget(this);
    m_waiting = plainLabel(face);
    m_waiting->setObjectName(u"waiting"_s);
    m_suspicion = plainLabel(face, tr("Bitbucket may have refused; try again or cancel."));
    m_suspicion->hide();
    auto *again = button(face, u"openAgain"_s, tr("Open Again"));
    auto *copy = button(face, u"copySignInLink"_s, tr("Copy Sign-in Link"));
    auto *cancel = button(face, u"cancelSignIn"_s, tr("Cancel"));
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(again);
    buttons->addWidget(copy);
    buttons->addStretch();
    buttons->addWidget(cancel);
    auto *layout = new QVBoxLayout(face);
    layout->setContentsMargins({});
    layout->addWidget(m_waiting);
    layout->addWidget(
        plainLabel(face, tr("Choose Grant access on the page that has been opened.")));
    layout->addWidget(m_suspicion);
    layout->addStretch();
    layout->addLayout(buttons);
    connect(again, &QPushButton::clicked, this, [this] { openLink(m_context, m_page); });
    connect(copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_page.toString(QUrl::FullyEncoded)); });
    connect(cancel, &QPushButton::clicked, this, &ConnectDialog::cancelSignIn);
    return face;
}

void ConnectDialog::showProblem()
{
    const QString problem = workflows::problemOf(
        {m_key->text().trimmed(), m_secret->text().trimmed(), m_callback->text().trimmed()});
    m_hint->setText(problem);
    m_signIn->setEnabled(problem.isEmpty());
}

void ConnectDialog::signIn()
{
    m_error->clear();
    m_suspicion->hide();
    m_connect = new workflows::ConnectAccount(
        m_context.services, m_context.sessions,
        {m_key->text().trimmed(), m_secret->text().trimmed(), m_callback->text().trimmed()},
        patience, this);
    connect(m_connect, &workflows::ConnectAccount::browserNeeded, this,
            &ConnectDialog::browserNeeded);
    connect(m_connect, &workflows::ConnectAccount::refusalSuspected, m_suspicion, &QLabel::show);
    connect(m_connect, &workflows::ConnectAccount::finished, this, &ConnectDialog::finished);
    m_deadline = QDateTime::currentDateTimeUtc().addDuration(patience);
    m_clock.start();
    showRemainingTime();
    m_faces->setCurrentWidget(m_waitingFace);
    m_connect->start();
}

void ConnectDialog::browserNeeded(const QUrl &page)
{
    m_page = page;
    openLink(m_context, page);
}

void ConnectDialog::showRemainingTime()
{
    const qint64 left = std::max<qint64>(0, QDateTime::currentDateTimeUtc().secsTo(m_deadline));
    m_waiting->setText(tr("Waiting for your browser... %1:%2")
                           .arg(left / 60)
                           .arg(left % 60, 2, 10, QLatin1Char('0')));
}

void ConnectDialog::cancelSignIn()
{
    if (m_connect != nullptr)
        m_connect->cancel();
}

void ConnectDialog::finished()
{
    m_clock.stop();
    workflows::ConnectAccount *ended = std::exchange(m_connect, nullptr);
    ended->deleteLater();
    const Result<store::Account> &account = ended->result();
    if (account) {
        Q_EMIT connected(*account);
        accept();
        return;
    }
    m_faces->setCurrentWidget(m_entryFace);
    if (account.error().kind != ErrorKind::Cancelled)
        m_error->showError(account.error());
    m_signIn->setFocus();
}

void ConnectDialog::done(int result)
{
    if (m_connect != nullptr) {
        m_connect->disconnect(this);
        m_connect->cancel();
    }
    QDialog::done(result);
}

} // namespace windlass::ui
