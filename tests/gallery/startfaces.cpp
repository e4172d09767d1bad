// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gallery/appdesk.h"
#include "gallery/face.h"
#include "ui/main/mainwindow.h"
#include "workflows/secretkeeping.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace windlass::gallery {

namespace {

Scene nobodySignedIn(bool hasApp, bool keepsUntilQuit)
{
    auto desk = std::make_shared<AppDesk>();
    if (!desk->browse.openOffice())
        return {};
    if (hasApp && desk->add(u"shop-api"_s, nestApp()).id == 0)
        return {};
    if (keepsUntilQuit)
        workflows::keepSecretsUntilQuit(desk->browse.office->services);
    desk->browse.startWindow();
    return desk->scene(!hasApp || desk->waitFor(AppDesk::State::NotLinked));
}

//! Somebody without an account, where Windlass can be tried, and where it cannot.
Scene offered(const QString &whyNot)
{
    auto desk = std::make_shared<AppDesk>();
    if (!desk->browse.openOffice())
        return {};
    desk->browse.context->practice = {[] { return Result<>(); }, whyNot};
    desk->browse.startWindow();
    return desk->scene(true);
}

Scene signedInWithoutApps()
{
    const auto desk = AppDesk::signedIn();
    if (!desk)
        return {};
    desk->browse.startWindow();
    return desk->scene(QTest::qWaitFor(
        [&] { return desk->browse.workspaces()->model()->rowCount() > 0; }, journeys::patience));
}

Scene workspacesFailed()
{
    const auto desk = AppDesk::signedIn();
    if (!desk || desk->add(u"shop-api"_s, nestApp()).id == 0)
        return {};
    const bool isSetUp = desk->browse.desk.addFault({{u"host"_s, u"api"_s},
                                                     {u"path"_s, u"/2.0/user/workspaces"_s},
                                                     {u"action"_s, u"status"_s},
                                                     {u"status"_s, 500},
                                                     {u"times"_s, 0}});
    desk->browse.startWindow();
    const auto isTold = [&] {
        const auto *retry = desk->browse.find<QWidget>(u"retryWorkspaces"_s);
        return retry != nullptr && retry->isVisible();
    };
    return desk->scene(isSetUp && QTest::qWaitFor(isTold, journeys::patience));
}

} // namespace

QList<Face> startFaces()
{
    return {{u"start"_s, u"empty"_s, [] { return nobodySignedIn(false, false); }},
            {u"start"_s, u"kept-until-quit"_s, [] { return nobodySignedIn(false, true); }},
            {u"start"_s, u"offer"_s, [] { return offered({}); }},
            {u"start"_s, u"no-offer"_s,
             [] {
                 return offered(spoken(
                     "windlass::PracticeWorld",
                     "The practice server is not here. It comes with the source of Windlass."));
             }},
            {u"start"_s, u"connected"_s, signedInWithoutApps},
            {u"start"_s, u"app-not-connected"_s, [] { return nobodySignedIn(true, false); }},
            {u"start"_s, u"workspaces-failed"_s, workspacesFailed}};
}

} // namespace windlass::gallery
