// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journeys/workplace.h"

namespace windlass::journeys {

Workplace::Workplace() = default;

Workplace::~Workplace()
{
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
