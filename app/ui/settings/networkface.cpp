// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/networkface.h"

#include "foundation/deliver.h"
#include "ui/widgets/announce.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/errorpanel.h"
#include "ui/widgets/pausing.h"
#include "ui/widgets/whatsthis.h"
#include "workflows/networksettings.h"

#include <QButtonGroup>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace windlass::ui {

using Way = ProxyChoice::Way;

static QString textOf(const ProxyChoice &choice)
{
    switch (choice.way) {
    case Way::System:
        return NetworkFace::tr("the system's proxy");
    case Way::None:
        return NetworkFace::tr("no proxy");
    case Way::Http:
    case Way::Socks5:
        break;
    }
    return choice.address();
}

NetworkFace::NetworkFace(const Context &context, QWidget *parent)
    : QWidget(parent),
      m_context(context),
      m_ways(new QButtonGroup(this)),
      m_address(new QLineEdit(this)),
      m_test(button(this, u"testConnection"_s, tr("&Test Connection"))),
      m_state(plainLabel(this)),
      m_error(new ErrorPanel(this))
{
    m_state->setObjectName(u"networkState"_s);
    m_test->setAutoDefault(false);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(headingLabel(this, 0, tr("Proxy")));
    layout->addWidget(buildChoices());
    auto *hint =
        plainLabel(this, tr("Holds for Bitbucket and for git, never for this computer itself."));
    hint->setObjectName(u"networkHint"_s);
    layout->addWidget(hint);
    layout->addWidget(m_test, 0, Qt::AlignLeading);
    layout->addWidget(m_state);
    layout->addWidget(m_error);
    layout->addStretch();
    setTabOrder(m_address, m_test);
    load();
    connect(m_ways, &QButtonGroup::idToggled, this, [this](int, bool isOn) {
        if (isOn)
            wayChosen();
    });
    connect(m_address, &QLineEdit::editingFinished, this, &NetworkFace::take);
    connect(m_test, &QPushButton::clicked, this, &NetworkFace::test);
}

QWidget *NetworkFace::buildChoices()
{
    auto *choices = new QWidget(this);
    auto *grid = new QGridLayout(choices);
    grid->setContentsMargins({});
    const auto add = [&](Way way, const QString &objectName, const QString &text) {
        auto *choice = new QRadioButton(text, choices);
        choice->setObjectName(objectName);
        m_ways->addButton(choice, int(way));
        grid->addWidget(choice, grid->rowCount(), 0, 1, 2);
    };
    add(Way::System, u"proxyOfSystem"_s, tr("The &system's proxy"));
    add(Way::None, u"proxyNone"_s, tr("&No proxy"));
    add(Way::Http, u"proxyHttp"_s, tr("This &HTTP proxy"));
    add(Way::Socks5, u"proxySocks"_s, tr("This S&OCKS 5 proxy"));
    m_address->setObjectName(u"proxyAddress"_s);
    m_address->setAccessibleName(tr("Address of the proxy"));
    m_address->setPlaceholderText(u"proxy.example.com:8080"_s);
    explain(*m_address,
            tr("Host and port of the proxy that your network asks for, such as "
               "proxy.example.com:8080. Ask who runs your network if you do not know it. A name "
               "and a password for it belong into the settings of the system."));
    auto *label = new QLabel(tr("&Address"), choices);
    label->setBuddy(m_address);
    const int row = grid->rowCount();
    grid->addWidget(label, row, 0);
    grid->addWidget(m_address, row, 1);
    grid->setColumnStretch(1, 1);
    setTabOrder(m_ways->button(int(Way::Socks5)), m_address);
    return choices;
}

void NetworkFace::load()
{
    m_used = workflows::storedProxy(m_context.services.profile);
    const QSignalBlocker blocker(m_ways);
    m_ways->button(int(m_used.way))->setChecked(true);
    m_address->setText(m_used.address());
    m_address->setEnabled(m_used.hasAddress());
    m_state->hide();
    m_error->clear();
}

Result<ProxyChoice> NetworkFace::entered() const
{
    return parseProxy(Way(m_ways->checkedId()), m_address->text());
}

void NetworkFace::wayChosen()
{
    ++m_tests;
    goOn(m_test);
    const bool needsAddress = ProxyChoice{.way = Way(m_ways->checkedId())}.hasAddress();
    m_address->setEnabled(needsAddress);
    m_error->clear();
    m_state->hide();
    if (!needsAddress || !m_address->text().isEmpty()) {
        take();
    } else { // whoever has just chosen it has not come to the address yet
        m_state->setText(tr("Enter the address. Until then: %1.").arg(textOf(m_used)));
        m_state->show();
    }
}

bool NetworkFace::take()
{
    const Result<ProxyChoice> choice = entered();
    if (!choice) {
        refuse(choice.error());
        return false;
    }
    m_error->clear();
    if (*choice == m_used)
        return true;
    m_state->hide();
    if (const Result<> used = workflows::useProxy(m_context.services.profile, *choice); !used) {
        refuse(used.error());
        return false;
    }
    m_used = *choice;
    return true;
}

// Return in the field takes the address; it does not press a button of the dialog as well.
void NetworkFace::keyPressEvent(QKeyEvent *event)
{
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!isReturn || focusWidget() != m_address)
        QWidget::keyPressEvent(event);
}

void NetworkFace::refuse(const Error &error)
{
    m_state->hide();
    m_error->showError(error);
}

void NetworkFace::test()
{
    if (!take())
        return;
    pause(m_test);
    m_state->setText(tr("Asking Bitbucket..."));
    m_state->show();
    deliver(workflows::testConnection(m_context.services.addresses, m_used), this,
            [this, number = ++m_tests](const Result<> &reached) {
                if (number != m_tests)
                    return;
                goOn(m_test);
                if (!reached) {
                    refuse(reached.error());
                    return;
                }
                m_state->setText(tr("Bitbucket answers."));
                announce(*this, m_state->text());
            });
}

} // namespace windlass::ui
