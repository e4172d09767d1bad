// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/assistantdesk.h"

#include "auth/keychaindoctor.h"
#include "auth/keychainstore.h"
#include "auth/switchablesecretstore.h"
#include "ui/signin/connectdialog.h"
#include "workflows/checkup.h"
#include "workflows/secretkeeping.h"
#include "workflows/session.h"

#include <QApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QJsonArray>
#include <QJsonDocument>
#include <QPushButton>
#include <QTest>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace windlass;
using uitests::AssistantDesk;

// A process that connects by the window's assistant with the keychain of its session, because
// libsecret stays with the bus it met first. assistantvisitor connect|keep|unlock|again: does it
// and prints one JSON object.

namespace {

class Visit final
{
public:
    Visit() { m_desk.show(m_services); }

    [[nodiscard]] bool isReady() const { return m_isOpen; }
    [[nodiscard]] QJsonObject connectOnce();
    [[nodiscard]] QJsonObject press(const QString &button);
    [[nodiscard]] QJsonObject again();

private:
    [[nodiscard]] bool isOffered(const QString &button) const;
    [[nodiscard]] bool awaitOutcome();
    void enterKey();
    void awaitKeychain();
    void signIn();
    [[nodiscard]] QJsonObject told() const;

    AssistantDesk m_desk;
    const bool m_isOpen = m_desk.open();
    auth::KeychainStore m_keychain{u"Windlass assistant visitor"_s};
    auth::SwitchableSecretStore m_secrets{&m_keychain};
    auth::KeychainDoctor m_doctor{&m_keychain, {.start = 5s, .answer = 2s, .person = 30s}};
    const workflows::Services m_services{m_desk.office->services.addresses,
                                         m_desk.office->services.profile,
                                         m_secrets,
                                         m_doctor,
                                         m_desk.office->services.accounts,
                                         m_desk.office->services.apps,
                                         m_desk.office->services.journal,
                                         m_desk.office->services.keptFindings,
                                         m_desk.office->services.lists,
                                         m_desk.office->services.activity,
                                         m_desk.office->services.people,
                                         m_desk.office->services.gitThreads};
    QJsonObject m_found; //!< what step 2 said at first
};

bool Visit::isOffered(const QString &name) const
{
    const auto *button = m_desk.find<QAbstractButton>(name);
    return button != nullptr && button->isVisible() && button->isEnabled();
}

//! Waits until the keychain can be used, or says that it cannot.
bool Visit::awaitOutcome()
{
    const QString before = m_found[u"message"_s].toString();
    (void)QTest::qWaitFor(
        [&] { return isOffered(u"signIn"_s) || m_desk.text(u"keychainMessage"_s) != before; },
        40000);
    return QTest::qWaitFor([this] { return isOffered(u"signIn"_s); }, 2000);
}

void Visit::enterKey()
{
    if (!m_desk.press(u"haveKey"_s) || !m_desk.press(u"advancedCallback"_s))
        return;
    m_desk.type(u"consumerKey"_s, m_desk.desk.key());
    m_desk.type(u"consumerSecret"_s, m_desk.desk.secret());
    m_desk.type(u"callbackUrl"_s, m_desk.desk.callback());
    awaitKeychain();
}

void Visit::awaitKeychain()
{
    (void)QTest::qWaitFor(
        [this] {
            return !m_desk.text(u"secretPlace"_s).isEmpty()
                   || !m_desk.text(u"keychainMessage"_s).isEmpty();
        },
        40000);
    QJsonArray buttons;
    for (const QString &name :
         {u"unlockKeychain"_s, u"keepUntilQuit"_s, u"lookAgain"_s, u"signIn"_s}) {
        if (isOffered(name))
            buttons.append(name);
    }
    m_found = {{u"place"_s, m_desk.text(u"secretPlace"_s)},
               {u"message"_s, m_desk.text(u"keychainMessage"_s)},
               {u"buttons"_s, buttons}};
}

void Visit::signIn()
{
    if (m_desk.press(u"signIn"_s))
        (void)m_desk.waitForStep(4);
}

QJsonObject Visit::told() const
{
    QJsonObject result = m_found;
    result.insert(u"title"_s, m_desk.title());
    result.insert(u"problem"_s, m_desk.text(u"keychainMessage"_s));
    result.insert(u"kept_until_quit"_s, workflows::areSecretsKeptUntilQuit(m_services));
    result.insert(u"accounts"_s, workflows::allAccounts(m_services)->size());
    return result;
}

QJsonObject Visit::connectOnce()
{
    enterKey();
    if (isOffered(u"signIn"_s))
        signIn();
    return told();
}

//! Connects once \a button has done what it can.
QJsonObject Visit::press(const QString &button)
{
    enterKey();
    if (m_desk.press(button) && awaitOutcome())
        signIn();
    return told();
}

//! Connects, then the keyring is locked, as after a night, and the account signs in again.
QJsonObject Visit::again()
{
    (void)connectOnce();
    const auto accounts = workflows::allAccounts(m_services);
    if (accounts->isEmpty())
        return told();
    QDBusMessage lock =
        QDBusMessage::createMethodCall(u"org.freedesktop.secrets"_s, u"/org/freedesktop/secrets"_s,
                                       u"org.freedesktop.Secret.Service"_s, u"Lock"_s);
    lock << QVariant::fromValue(
        QList<QDBusObjectPath>{QDBusObjectPath(u"/org/freedesktop/secrets/collection/login"_s)});
    (void)QDBusConnection::sessionBus().call(lock);
    m_desk.show(m_services);
    m_desk.dialog->signInAgain(accounts->constFirst());
    awaitKeychain();
    m_found.insert(u"step"_s, m_desk.title());
    if (m_desk.press(u"unlockKeychain"_s))
        (void)m_desk.waitForStep(4);
    return told();
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const QString what = application.arguments().value(1);
    QJsonObject answer{{u"error"_s, u"the practice server does not start"_s}};
    if (Visit visit; visit.isReady()) {
        if (what == "keep"_L1)
            answer = visit.press(u"keepUntilQuit"_s);
        else if (what == "unlock"_L1)
            answer = visit.press(u"unlockKeychain"_s);
        else
            answer = what == "again"_L1 ? visit.again() : visit.connectOnce();
    }
    std::puts(QJsonDocument(answer).toJson(QJsonDocument::Compact).constData());
    return 0;
}
