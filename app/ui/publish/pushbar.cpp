// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/publish/pushbar.h"

#include "models/plaintext.h"
#include "ui/publish/findingspanel.h"
#include "ui/widgets/controls.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace windlass::ui {

using State = AppController::State;
using models::plainLine;

PushBar::PushBar(QWidget *parent)
    : QWidget(parent),
      m_primary(button(this, u"primary"_s, QString())),
      m_reason(plainLabel(this)),
      m_phase(plainLabel(this)),
      m_bar(new QProgressBar(this))
{
    m_primary->setDefault(true);
    m_reason->setObjectName(u"reason"_s);
    m_phase->setObjectName(u"phase"_s);
    m_bar->setAccessibleName(tr("Progress"));
    m_bar->setTextVisible(false);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_primary);
    layout->addWidget(m_reason, 1);
    layout->addWidget(m_phase, 2); // for one line with all its numbers
    layout->addWidget(m_bar, 1);
    connect(m_primary, &QPushButton::clicked, this, &PushBar::pressed);
}

void PushBar::showApp(AppController *app, bool isConnected)
{
    const bool isRunning = app != nullptr && app->state() == State::Running;
    if (app != m_app || !isRunning)
        m_sincePush.invalidate();
    m_app = app;
    m_isConnected = isConnected;
    if (app == nullptr)
        return;
    const QString why = reason();
    m_primary->setText(primaryText());
    const bool isUsable = mustConnect() || why.isEmpty();
    if (!isUsable && window()->focusWidget() == m_primary)
        Q_EMIT focusLeaving();
    m_primary->setEnabled(isUsable);
    m_reason->setText(why.isEmpty() ? lastPushText() : why);
    m_reason->setVisible(!isRunning);
    m_phase->setVisible(isRunning);
    m_bar->setVisible(isRunning);
    if (!isRunning)
        return;
    const workflows::PublishProgress &progress = m_app->progress();
    m_phase->setText(workflows::progressText(progress));
    const auto permille = workflows::permilleDone(progress);
    m_bar->setRange(0, permille ? 1000 : 0);
    if (permille)
        m_bar->setValue(*permille);
}

bool PushBar::mustConnect() const
{
    return !m_isConnected || m_app->state() == State::SignedOut;
}

QString PushBar::primaryText() const
{
    const auto &link = m_app->app().link;
    if (m_app->state() == State::Running)
        return tr("Cancel");
    if (mustConnect())
        return tr("Connect to Bitbucket...");
    if (!link)
        return tr("Choose Repository...");
    if (m_app->state() == State::Paused)
        return tr("Continue Push");
    if (link->isToBeCreated())
        return tr("Create and Push");
    if (link->mode == store::PublishMode::Review)
        return tr("Push for Review");
    return tr("Push to %1").arg(plainLine(m_app->branch()).replace(u'&', u"&&"_s));
}

QString PushBar::reason() const
{
    switch (m_app->state()) {
    case State::Looking:
        return tr("The folder is being read.");
    case State::Unusable:
        return tr("This must be put right first.");
    case State::UpToDate:
        return tr("Nothing has changed since the last push.");
    case State::Ready:
    case State::Paused:
        if (const projects::Finding *finding = m_app->plan()->firstThatStops())
            return isDecision(*finding)
                       ? tr("First decide about %1.").arg(plainLine(finding->path))
                       : tr("%1 cannot be pushed as it is.").arg(plainLine(finding->path));
        break;
    case State::NotLinked:
    case State::SignedOut:
    case State::Running:
        break;
    }
    return {};
}

QString PushBar::lastPushText() const
{
    const auto &link = m_app->app().link;
    if (!link || !link->lastPushAt.isValid())
        return {};
    const bool isReview = link->mode == store::PublishMode::Review;
    if (!isReview && link->restrictedBranches.contains(m_app->branch()))
        return tr("%1 has refused a direct push. Open a pull request instead.")
            .arg(plainLine(m_app->branch()));
    const QString commit = isReview ? link->lastReviewCommit : link->lastCommit;
    return tr("Last push %1, %2")
        .arg(QLocale().toString(link->lastPushAt.toLocalTime(), QLocale::ShortFormat),
             (commit.isEmpty() ? link->lastCommit : commit).left(7));
}

void PushBar::press()
{
    if (m_app && m_primary->isEnabled() && m_app->state() != State::Running)
        pressed();
}

void PushBar::takeFocus()
{
    m_primary->setFocus();
}

void PushBar::pressed()
{
    if (!m_app)
        return;
    const State state = m_app->state();
    if (state == State::Running) {
        // The second half of a double click on Push must not cancel it.
        if (!m_sincePush.isValid() || m_sincePush.hasExpired(QApplication::doubleClickInterval()))
            m_app->cancel();
    } else if (mustConnect()) {
        Q_EMIT connectRequested();
    } else if (state == State::NotLinked) {
        Q_EMIT chooseRepositoryRequested();
    } else {
        Q_EMIT pushRequested();
        if (m_app && m_app->state() == State::Running)
            m_sincePush.start();
    }
}

} // namespace windlass::ui
