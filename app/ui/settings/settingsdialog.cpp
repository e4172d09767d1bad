// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settingsdialog.h"

#include "ui/settings/forgetbox.h"
#include "ui/signin/keychainpanel.h"
#include "ui/widgets/controls.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace windlass::ui {

SettingsDialog::SettingsDialog(const Context &context, QWidget *parent)
    : QDialog(parent), m_context(context)
{
    setWindowTitle(tr("Settings"));
    setObjectName(u"settingsDialog"_s);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(headingLabel(this, 2, tr("Keychain")));
    layout->addWidget(makeKeychainFace(), 1);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    buttons->button(QDialogButtonBox::Close)->setObjectName(u"closeSettings"_s);
    buttons->button(QDialogButtonBox::Close)->setFocus();
    const QFontMetrics metrics(font());
    resize(metrics.averageCharWidth() * 70, metrics.height() * 24);
}

QWidget *SettingsDialog::makeKeychainFace()
{
    auto *face = new QWidget(this);
    m_keychain = new KeychainPanel(m_context, face);
    m_keychain->setThorough(true);
    m_forget = new ForgetBox(face);
    auto *layout = new QVBoxLayout(face);
    layout->setContentsMargins({});
    layout->addWidget(headingLabel(face, 0, tr("Where secrets are kept")));
    layout->addWidget(m_keychain);
    layout->addStretch();
    layout->addWidget(headingLabel(face, 0, tr("This computer")));
    layout->addWidget(m_forget);
    connect(m_keychain, &KeychainPanel::changed, this, &SettingsDialog::keepingChanged);
    connect(m_forget, &ForgetBox::forgetRequested, this, &SettingsDialog::forgetRequested);
    m_keychain->look();
    return face;
}

void SettingsDialog::preventForgetting(const QString &why)
{
    m_forget->setPrevented(why);
}

void SettingsDialog::showForgotten(const Result<workflows::Forgotten> &result)
{
    m_forget->showResult(result);
    resize(size().expandedTo(sizeHint())); // a failure takes room
}

} // namespace windlass::ui
