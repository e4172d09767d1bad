// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/signintest.h"

#include "auth/callbackrequest.h"
#include "testing/freeport.h"

#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace windlass::testing {

using workflows::ConnectAccount;

void SignInTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_server = std::make_unique<StandInServer>();
    m_server->script = {{.body = R"({"access_token":"a1","refresh_token":"r1"})"},
                        {.body = R"({"uuid":"{ada}","display_name":"Ada","nickname":"ada"})"}};
    m_server->answer = {.body = "{}"};
    auto office = journeys::Office::open({m_server->url(), m_server->url()},
                                         m_folder->filePath(u"profile"_s), {});
    QVERIFY(office);
    m_office = std::move(*office);
    m_keychain = std::make_unique<RecordingSecretStore>();
    m_secrets = std::make_unique<auth::SwitchableSecretStore>(m_keychain.get());
    const workflows::Services &known = m_office->services;
    m_services = std::unique_ptr<workflows::Services>(
        new workflows::Services{known.addresses, known.profile, *m_secrets, known.keychain,
                                known.accounts, known.apps, known.journal, known.keptFindings,
                                known.lists, known.activity, known.people, known.gitThreads});
    m_services->policy = known.policy;
}

void SignInTest::cleanup()
{
    m_connect.reset();
    m_services.reset();
    m_office.reset();
    m_secrets.reset();
    m_keychain.reset();
    m_server.reset();
    m_folder.reset();
}

void SignInTest::start()
{
    const QString callback = u"http://localhost:%1/callback"_s.arg(freePort());
    m_isFinished = false;
    m_connect = std::make_unique<ConnectAccount>(
        *m_services, m_office->sessions,
        workflows::ConsumerEntry{m_id.consumerKey, u"secret"_s, callback});
    connect(m_connect.get(), &ConnectAccount::finished, this, [this] { m_isFinished = true; });
    connect(m_connect.get(), &ConnectAccount::browserNeeded, this,
            [this, callback](const QUrl &page) {
                const QString state = QUrlQuery(page).queryItemValue(u"state"_s);
                m_connect->takeCallback(u"%1?code=c1&state=%2"_s.arg(callback, state));
            });
    m_connect->start();
}

bool SignInTest::startAndStoreOne()
{
    const auto isHeld = [this] { return m_keychain->held() == 1; };
    m_keychain->holdsWrites = true;
    start();
    const bool isFirstHeld = QTest::qWaitFor(isHeld);
    m_keychain->release();
    return isFirstHeld && QTest::qWaitFor(isHeld);
}

QStringList SignInTest::users() const
{
    QStringList users;
    for (const store::Account &account :
         m_services->accounts.all(m_server->url()).value_or(QList<store::Account>()))
        users.append(account.userUuid);
    return users;
}

QStringList SignInTest::revoked() const
{
    QStringList tokens;
    for (const SeenRequest &seen : std::as_const(m_server->seen)) {
        if (seen.target == "/site/oauth2/revoke")
            tokens.append(auth::parseQuery(seen.body).value_or(auth::Parameters())[u"token"_s]);
    }
    return tokens;
}

} // namespace windlass::testing
