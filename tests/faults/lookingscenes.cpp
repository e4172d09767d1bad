// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "faults/lookingscenes.h"

#include "workflows/branches.h"
#include "workflows/browsebitbucket.h"

#include <QTimer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace windlass::faults {

using journeys::awaited;

namespace {

constexpr auto consentDeadline = 5s; // of somebody whose browser shows nothing
constexpr auto signInDeadline = 20s; // longer than a cell may take, see mostTime()
constexpr auto hesitation = 300ms;   // of somebody whose browser shows no way on

} // namespace

Result<> SignInScene::act(const SeenStep *spoiled)
{
    const bool isConsent = spoiled && spoiled->isOfBrowser();
    journeys::Office &office = *m_desk.office;
    const journeys::Desk &desk = m_desk.desk;
    workflows::ConnectAccount connecting(office.services, office.sessions,
                                         {desk.key(), desk.secret(), desk.callback()},
                                         isConsent ? consentDeadline : signInDeadline);
    bool isFinished = false;
    QObject::connect(&connecting, &workflows::ConnectAccount::browserNeeded, &connecting,
                     [this](const QUrl &page) { m_desk.browser.open(page); });
    QObject::connect(&connecting, &workflows::ConnectAccount::finished, &connecting,
                     [&isFinished] { isFinished = true; });
    if (isConsent)
        QObject::connect(
            &m_desk.browser, &testing::ConsentBrowser::arrived, &connecting, [&connecting] {
                QTimer::singleShot(hesitation, &connecting, &workflows::ConnectAccount::cancel);
            });
    connecting.start();
    if (!QTest::qWaitFor([&isFinished] { return isFinished; }, journeys::patience))
        return fail(ErrorKind::Internal, u"The sign-in did not finish."_s);
    m_signedIn = connecting.result() ? std::optional(*connecting.result()) : std::nullopt;
    return connecting.result().map([](const store::Account &) {});
}

std::chrono::milliseconds SignInScene::silenceAt(const SeenStep &spoiled) const
{
    return spoiled.isOfBrowser() ? consentDeadline : Scene::silenceAt(spoiled);
}

QStringList SignInScene::lies(const Result<> &said)
{
    if (said && (!m_signedIn || !m_signedIn->isSame(m_desk.account)))
        return {u"Somebody else is signed in."_s};
    return {};
}

QString ListScene::name() const
{
    if (m_isExpired)
        return u"refresh"_s;
    switch (m_what) {
    case What::Workspaces:
        return u"workspaces"_s;
    case What::Repositories:
        return u"repositories"_s;
    default:
        return u"branches"_s;
    }
}

bool ListScene::prepare()
{
    if (m_truth.isEmpty()) {
        if (m_what == What::Branches) {
            m_app = m_desk.newApp(u"listed-branches"_s);
            if (!m_app.link || !m_desk.office->publish(m_app, m_desk.account))
                return false;
            m_app = m_desk.office->reloaded(m_app);
        }
        m_truth = listed().value_or(QStringList());
    }
    if (m_isExpired)
        (void)m_desk.desk.visitor().control("POST", u"expire-tokens"_s);
    return !m_truth.isEmpty();
}

Result<QStringList> ListScene::listed()
{
    journeys::Office &office = *m_desk.office;
    if (m_what == What::Branches)
        return awaited(workflows::branchNames(office.services, office.sessions, *m_app.link));
    const workflows::BrowseBitbucket browse(office.sessions.open(m_desk.account));
    QStringList names;
    if (m_what == What::Workspaces) {
        return awaited(browse.listWorkspaces())
            .map([&names](const QList<bitbucket::Workspace> &all) {
                for (const bitbucket::Workspace &workspace : all)
                    names.append(workspace.slug);
                return names;
            });
    }
    return awaited(browse.repositories(u"globex"_s, {}, {}))
        .map([&names](const Page<bitbucket::Repository> &page) {
            for (const bitbucket::Repository &repository : page.items)
                names.append(repository.fullName);
            return names;
        });
}

Result<> ListScene::act(const SeenStep * /*spoiled*/)
{
    return listed().map([this](const QStringList &names) { m_listed = names; });
}

QStringList ListScene::lies(const Result<> &said)
{
    if (said && m_listed != m_truth)
        return {u"Listed: "_s + m_listed.join(u", "_s)};
    return {};
}

} // namespace windlass::faults
