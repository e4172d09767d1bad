// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journeys/workplace.h"

using namespace Qt::StringLiterals;

namespace windlass::journeys {

Workplace::Workplace() = default;

Workplace::~Workplace()
{
    desk.server().stop(); // calls that it still holds back end now, and so do those who wait
}

bool Workplace::openOffice(const QStringList &serverArguments)
{
    if (!desk.open(serverArguments))
        return false;
    auto opened = Office::open({QUrl(desk.webUrl), QUrl(desk.apiUrl)}, desk.profile());
    if (!opened)
        return false;
    office = std::move(*opened);
    useServices(office->services);
    return true;
}

void Workplace::useServices(const workflows::Services &services)
{
    context = std::make_unique<ui::Context>(
        ui::Context{services, office->sessions, office->apps, [this](const QUrl &page) {
                        pages.append(page);
                        if (isBrowserThere && page.path().contains(u"oauth2"_s))
                            browser.open(page);
                        return true;
                    }});
}

Result<store::Account> Workplace::connectAccount()
{
    return office->connectAccount({desk.key(), desk.secret(), desk.callback()},
                                  [this](const QUrl &page) { browser.open(page); });
}

} // namespace windlass::journeys
