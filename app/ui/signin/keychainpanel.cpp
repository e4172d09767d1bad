// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signin/keychainpanel.h"

#include "foundation/deliver.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/pausing.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace windlass::ui {

KeychainPanel::KeychainPanel(const Context &context, QWidget *parent)
    : QWidget(parent),
      m_context(context),
      m_place(plainLabel(this)),
      m_message(plainLabel(this)),
      m_unlock(button(this, u"unlockKeychain"_s, tr("Unlock"))),
      m_keepUntilQuit(button(this, u"keepUntilQuit"_s, tr("Keep Until I Quit"))),
      m_lookAgain(button(this, u"lookAgain"_s, tr("Try Again")))
{
    m_place->setObjectName(u"secretPlace"_s);
    m_message->setObjectName(u"keychainMessage"_s);
    auto *buttons = new QHBoxLayout;
    for (QPushButton *each : {m_unlock, m_keepUntilQuit, m_lookAgain}) {
        each->setAutoDefault(false);
        buttons->addWidget(each);
    }
    buttons->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_place);
    layout->addWidget(m_message);
    layout->addLayout(buttons);
    showButtons(false, false);
    m_message->hide();
    m_nextLook.setSingleShot(true);
    m_nextLook.setInterval(1s);
    connect(&m_nextLook, &QTimer::timeout, this, &KeychainPanel::look);
    connect(m_unlock, &QPushButton::clicked, this, &KeychainPanel::unlock);
    connect(m_keepUntilQuit, &QPushButton::clicked, this, &KeychainPanel::keepUntilQuit);
    connect(m_lookAgain, &QPushButton::clicked, this, &KeychainPanel::look);
}

void KeychainPanel::look()
{
    ui::pause(m_lookAgain);
    deliver(workflows::trySecretKeeping(m_context.services), this,
            [this](const Result<workflows::SecretKeeping> &keeping) { show(keeping); });
}

void KeychainPanel::pause()
{
    m_nextLook.stop();
}

void KeychainPanel::show(const Result<workflows::SecretKeeping> &keeping)
{
    using Way = workflows::SecretKeeping::Way;
    const Way way = keeping ? keeping->way : Way::Fails;
    m_isReady = way == Way::Works;
    m_place->setText(keeping && !keeping->place.isEmpty() ? tr("Kept in: %1").arg(keeping->place)
                                                          : QString());
    m_place->setVisible(!m_place->text().isEmpty());
    m_message->setText(messageFor(keeping));
    m_message->setVisible(!m_message->text().isEmpty());
    showButtons(way == Way::NeedsUnlocking, way == Way::NeedsUnlocking || way == Way::Fails);
    if (way == Way::Starting)
        m_nextLook.start();
    Q_EMIT changed();
}

QString KeychainPanel::messageFor(const Result<workflows::SecretKeeping> &keeping) const
{
    if (!keeping)
        return keeping.error().message;
    const bool isTried = m_isThorough && m_isReady && keeping->message.isEmpty()
                         && !workflows::areSecretsKeptUntilQuit(m_context.services);
    return isTried ? tr("It works: a secret was written, read and deleted.") : keeping->message;
}

void KeychainPanel::showButtons(bool canUnlock, bool isNotKept)
{
    m_unlock->setVisible(canUnlock);
    goOn(m_unlock);
    m_keepUntilQuit->setVisible(isNotKept);
    m_lookAgain->setVisible((isNotKept && !canUnlock) || m_isThorough);
    goOn(m_lookAgain);
}

void KeychainPanel::unlock()
{
    ui::pause(m_unlock); // its prompt is open
    deliver(workflows::unlockKeychain(m_context.services), this, [this](const Result<> &unlocked) {
        if (unlocked)
            look();
        else
            show(tl::unexpected(unlocked.error()));
    });
}

void KeychainPanel::keepUntilQuit()
{
    workflows::keepSecretsUntilQuit(m_context.services);
    look();
}

} // namespace windlass::ui
