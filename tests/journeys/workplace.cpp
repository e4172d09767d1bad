// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journeys/workplace.h"

#include <tuple>

namespace windlass::journeys {

Workplace::Workplace() = default;

// What is still asked of the server is answered first, or it would be asked again and again in
// vain; but not where a test has told it not to answer.
Workplace::~Workplace()
{
    constexpr int answering = 1000; // ms
    if (office)
        std::ignore = QTest::qWaitFor([this] { return office->isAtRest(); }, answering);
    desk.close();
}

bool Workplace::openOffice(const QStringList &serverArguments)
{
    if (!desk.open(serverArguments))
        return false;
    auto opened = Office::open({QUrl(desk.webUrl), QUrl(desk.apiUrl)}, desk.profile(), limits);
    if (!opened)
        return false;
    office = std::move(*opened);
    return true;
}

bool Workplace::connectAccount()
{
    const auto signedIn = office->connectAccount({desk.key(), desk.secret(), desk.callback()},
                                                 [this](const QUrl &page) { browser.open(page); });
    if (signedIn)
        account = *signedIn;
    else
        qWarning("Not signed in: %s", qUtf8Printable(signedIn.error().message));
    return signedIn.has_value();
}

bool Workplace::open()
{
    return openOffice() && connectAccount();
}

store::App Workplace::newApp(const QString &slug)
{
    return office->addNewApp(desk.makeApp(slug), slug, account);
}

} // namespace windlass::journeys
