// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "faults/signoutscene.h"

#include "workflows/signout.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace windlass::faults {

bool SignOutScene::prepare()
{
    const bool isSignedIn = m_desk.losses().isEmpty() || m_desk.connectAccount();
    return isSignedIn && !m_desk.secrets().isEmpty(); // which are remembered from then on
}

Result<> SignOutScene::act(const SeenStep * /*spoiled*/)
{
    journeys::Office &office = *m_desk.office;
    return journeys::awaited(workflows::signOut(office.services, office.sessions, m_desk.account));
}

std::chrono::milliseconds SignOutScene::silenceAt(const SeenStep & /*spoiled*/) const
{
    return 2s; // see workflows/revoketoken.cpp
}

QStringList SignOutScene::lies(const Result<> &said)
{
    return said ? m_desk.remains() : QStringList();
}

//! What belongs to the sign-in is to go.
QStringList SignOutScene::losses()
{
    const auto apps = m_desk.office->services.apps.all();
    for (const store::App &app : apps.value_or(QList<store::App>())) {
        if (!app.link)
            return {u"An app has lost its link."_s};
    }
    return apps ? QStringList() : QStringList{u"The apps are gone."_s};
}

QStringList SignOutScene::leftovers()
{
    if (!m_desk.connectAccount())
        return {u"Nobody can sign in again."_s};
    return m_desk.losses();
}

} // namespace windlass::faults
