// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settingsdialog.h"

#include "models/plaintext.h"
#include "ui/settings/forgetbox.h"
#include "ui/settings/languagechoice.h"
#include "ui/settings/networkface.h"
#include "ui/settings/peopleface.h"
#include "ui/signin/keychainpanel.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/keptentries.h"
#include "ui/widgets/whatsthis.h"
#include "workflows/forgeteverything.h"

#include <QDialogButtonBox>
#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QTabWidget>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace windlass::ui {

SettingsDialog::SettingsDialog(const Context &context, QWidget *parent)
    : QDialog(parent), m_context(context)
{
    setObjectName(u"settingsDialog"_s);
    offerWhatsThis(*this);
    build();
    findChild<QPushButton *>(u"closeSettings"_s)->setFocus();
    const QFontMetrics metrics(font());
    resize(metrics.averageCharWidth() * 100, metrics.height() * 24);
}

void SettingsDialog::build()
{
    setWindowTitle(tr("Settings"));
    m_faces = new QTabWidget(this);
    m_faces->setObjectName(u"settingsFaces"_s);
    m_network = new NetworkFace(m_context, m_faces);
    // in the order of the enumeration
    m_faces->addTab(makeGeneralFace(), tr("&General"));
    m_faces->addTab(m_network, tr("Net&work"));
    m_faces->addTab(makeKeychainFace(), tr("&Keychain"));
    m_people = new PeopleFace(m_context, m_faces);
    m_faces->addTab(m_people, tr("P&eople"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_faces, 1);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_faces, &QTabWidget::currentChanged, this, &SettingsDialog::faceShown);
    connect(this, &QDialog::finished, m_network, &NetworkFace::take);
    buttons->button(QDialogButtonBox::Close)->setObjectName(u"closeSettings"_s);
}

void SettingsDialog::buildAnew()
{
    const int face = m_faces->currentIndex();
    const KeptEntries entries(*this);
    qDeleteAll(findChildren<QWidget *>(Qt::FindDirectChildrenOnly));
    delete layout();
    build();
    if (m_forgotten)
        m_forget->showResult(*m_forgotten);
    m_isKeychainTried = false;
    for (QWidget *part : findChildren<QWidget *>(Qt::FindDirectChildrenOnly))
        part->show(); // the layout would do it later, and what is hidden takes no focus
    m_faces->setCurrentIndex(face);
    entries.giveBack(*this);
    resize(size().expandedTo(sizeHint()));
}

QWidget *SettingsDialog::makeGeneralFace()
{
    auto *face = new QWidget(m_faces);
    auto *language = new LanguageChoice(m_context, face);
    const QString folder = QFileInfo(m_context.services.profile.databaseFile()).path();
    auto *place = plainLabel(
        face, tr("Accounts without their secrets, the list of apps and history are kept in %1.")
                  .arg(models::plainLine(folder)));
    place->setObjectName(u"dataPlace"_s);
    auto *open = button(face, u"openDataFolder"_s, tr("Open Folder"));
    open->setAutoDefault(false);
    m_forget = new ForgetBox(face);
    auto *layout = new QVBoxLayout(face);
    layout->addWidget(language);
    layout->addWidget(headingLabel(face, 0, tr("This computer")));
    layout->addWidget(place);
    layout->addWidget(open, 0, Qt::AlignLeading);
    layout->addStretch();
    layout->addWidget(m_forget);
    connect(open, &QPushButton::clicked, this,
            [this, folder] { m_context.openPage(QUrl::fromLocalFile(folder)); });
    connect(m_forget, &ForgetBox::forgetRequested, this, &SettingsDialog::forgetRequested);
    return face;
}

QWidget *SettingsDialog::makeKeychainFace()
{
    auto *face = new QWidget(m_faces);
    m_keychain = new KeychainPanel(m_context, face);
    m_keychain->setThorough(true);
    auto *layout = new QVBoxLayout(face);
    layout->addWidget(headingLabel(face, 0, tr("Where secrets are kept")));
    layout->addWidget(m_keychain);
    layout->addStretch();
    connect(m_keychain, &KeychainPanel::changed, this, &SettingsDialog::keepingChanged);
    return face;
}

// The keychain may ask for a password, so it is tried only when somebody looks.
void SettingsDialog::faceShown(int face)
{
    if (Face(face) == Face::Keychain && !std::exchange(m_isKeychainTried, true))
        m_keychain->look();
}

void SettingsDialog::showFace(Face face)
{
    m_faces->setCurrentIndex(int(face));
}

void SettingsDialog::preventForgetting(const QString &why)
{
    m_forget->setPrevented(why);
}

void SettingsDialog::showForgotten(const Result<workflows::Forgotten> &result)
{
    m_forgotten = result;
    m_forget->showResult(result);
    if (result) { // the settings are those of a new profile
        m_network->load();
        m_people->load();
    }
    resize(size().expandedTo(sizeHint())); // a failure takes room
}

} // namespace windlass::ui
