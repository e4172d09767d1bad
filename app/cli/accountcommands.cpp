// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/accountcommands.h"

#include "cli/console.h"
#include "foundation/deliver.h"
#include "workflows/connectaccount.h"
#include "workflows/forgeteverything.h"
#include "workflows/resolveroffer.h"
#include "workflows/session.h"
#include "workflows/signout.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace windlass::cli {

namespace {

QJsonObject toJson(const store::Account &account)
{
    return {{u"display_name"_s, account.displayName},
            {u"nickname"_s, account.nickname},
            {u"username"_s, account.username},
            {u"uuid"_s, account.userUuid},
            {u"key"_s, account.consumerKey},
            {u"callback"_s, account.callbackUrl},
            {u"scopes"_s, QJsonArray::fromStringList(account.scopes)},
            {u"signed_in_at"_s, account.signedInAt.toString(Qt::ISODate)}};
}

} // namespace

QString LoginCommand::secret() const
{
    if (m_invocation.has(u"secret-stdin"_s))
        return console::readSecretLine();
    if (!m_context.secret.isEmpty())
        return m_context.secret;
    return console::askSecret(tr("Secret of the consumer: "));
}

Result<workflows::ConsumerEntry> LoginCommand::consumer() const
{
    const QString callback = m_invocation.value(u"callback"_s);
    if (!m_invocation.has(u"from"_s))
        return workflows::ConsumerEntry{m_invocation.value(u"key"_s), secret(), callback};
    const QString file = m_invocation.value(u"from"_s);
    return workflows::entryFromFile(file).map([&](const workflows::ForeignConsumer &found) {
        workflows::ConsumerEntry entry = found.entry;
        if (!callback.isEmpty())
            entry.callbackUrl = callback;
        if (workflows::offerResolvers(m_context.services.profile, found, file))
            console::tell(tr("Settings, People offers to take the resolvers of this file over."));
        return entry;
    });
}

void LoginCommand::start()
{
    bool isNumber = true;
    const int seconds =
        m_invocation.has(u"timeout"_s) ? m_invocation.value(u"timeout"_s).toInt(&isNumber) : 300;
    const bool isNamed = m_invocation.has(u"key"_s) != m_invocation.has(u"from"_s);
    if (!isNamed || !isNumber || seconds <= 0) {
        console::tell(isNamed
                          ? tr("--timeout is a number of seconds.")
                          : tr("\"windlass login\" needs --key and the consumer's key, or --from "
                               "and a file that has it."));
        endLater(WrongUsage);
        return;
    }
    const auto entry = consumer();
    if (!entry) {
        end(entry.error());
        return;
    }
    if (const QString problem = workflows::problemOf(*entry); !problem.isEmpty()) {
        console::tell(problem);
        endLater(WrongUsage);
        return;
    }
    signIn(*entry, std::chrono::seconds(seconds));
}

void LoginCommand::signIn(const workflows::ConsumerEntry &entry, std::chrono::seconds patience)
{
    m_connect = new workflows::ConnectAccount(m_context.services, m_context.sessions, entry,
                                              patience, this);
    connect(m_connect, &workflows::ConnectAccount::browserNeeded, this, [this](const QUrl &page) {
        console::tell(tr("Open: %1").arg(page.toString(QUrl::FullyEncoded)));
        if (!m_invocation.has(u"no-browser"_s) && !m_context.openPage(page))
            console::tell(tr("No browser could be started. Open the address yourself."));
    });
    connect(m_connect, &workflows::ConnectAccount::refusalSuspected, this, [] {
        console::tell(tr("Bitbucket may have refused. Try again in the browser, or press Ctrl-C."));
    });
    connect(m_connect, &workflows::ConnectAccount::finished, this, &LoginCommand::finished);
    m_connect->start();
}

void LoginCommand::cancel()
{
    if (m_connect != nullptr)
        m_connect->cancel();
    else
        Command::cancel();
}

void LoginCommand::finished()
{
    const Result<store::Account> &account = m_connect->result();
    if (!account) {
        end(account.error());
        return;
    }
    if (isJson())
        console::print(QJsonDocument(toJson(*account)));
    else
        console::printLine(
            tr("Signed in as %1 (%2).").arg(account->displayName, account->nickname).simplified());
    endLater(Done);
}

void LogoutCommand::forgetEverything()
{
    if (m_invocation.has(u"account"_s)) {
        console::tell(tr("--everything forgets all accounts; it does not go with --account."));
        endLater(WrongUsage);
        return;
    }
    deliver(workflows::forgetEverything(m_context.services, m_context.sessions), this,
            [this](const Result<workflows::Forgotten> &gone) {
                if (!gone) {
                    end(gone.error());
                    return;
                }
                if (isJson())
                    console::print(QJsonDocument(QJsonObject{{u"forgotten"_s, true},
                                                             {u"accounts"_s, gone->accounts},
                                                             {u"apps"_s, gone->apps}}));
                else
                    console::printLine(gone->sentence());
                endLater(Done);
            });
}

void LogoutCommand::start()
{
    if (m_invocation.has(u"everything"_s)) {
        forgetEverything();
        return;
    }
    const auto account =
        workflows::chooseAccount(m_context.services, m_invocation.value(u"account"_s));
    if (!account) {
        end(account.error());
        return;
    }
    deliver(workflows::signOut(m_context.services, m_context.sessions, *account), this,
            [this, account](const Result<> &gone) {
                if (!gone) {
                    end(gone.error());
                    return;
                }
                if (isJson())
                    console::print(QJsonDocument(toJson(*account)));
                else
                    console::printLine(tr("%1 is signed out on this computer.")
                                           .arg(account->displayName)
                                           .simplified());
                endLater(Done);
            });
}

void AccountsCommand::start()
{
    const auto accounts = workflows::allAccounts(m_context.services);
    if (!accounts) {
        end(accounts.error());
        return;
    }
    QJsonArray array;
    for (const store::Account &account : *accounts) {
        array.append(toJson(account));
        if (!isJson())
            console::printRow({account.nickname, account.displayName, account.consumerKey});
    }
    if (isJson())
        console::print(QJsonDocument(array));
    endLater(Done);
}

} // namespace windlass::cli
