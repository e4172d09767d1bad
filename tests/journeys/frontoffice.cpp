// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journeys/frontoffice.h"

using namespace Qt::StringLiterals;

namespace windlass::journeys {

bool FrontOffice::openOffice(const QStringList &serverArguments)
{
    if (!Workplace::openOffice(serverArguments))
        return false;
    useServices(office->services);
    return true;
}

bool FrontOffice::openSignedIn(const QStringList &serverArguments)
{
    return openOffice(serverArguments) && connectAccount();
}

void FrontOffice::useServices(const workflows::Services &services)
{
    context = std::make_unique<ui::Context>(
        ui::Context{services, office->sessions, office->apps, [this](const QUrl &page) {
                        pages.append(page);
                        if (isBrowserThere && page.path().contains(u"oauth2"_s))
                            browser.open(page);
                        return true;
                    }});
}

} // namespace windlass::journeys
