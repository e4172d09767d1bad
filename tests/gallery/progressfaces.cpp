// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The page of an app in each phase of a push.

#include "gallery/appdesk.h"
#include "gallery/face.h"
#include "ui/main/mainwindow.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace windlass::gallery {

using State = AppDesk::State;
using Phase = workflows::PublishProgress::Phase;

namespace {

bool isIn(const AppDesk &desk, Phase phase)
{
    const auto isThere = [&] {
        return desk.first()->state() == State::Running && desk.first()->progress().phase == phase;
    };
    return QTest::qWaitFor(isThere, journeys::patience);
}

//! \a desk presses Push, and the server falls silent where \a fault says.
Scene stalled(const std::shared_ptr<AppDesk> &desk, QJsonObject fault, Phase phase)
{
    if (!desk)
        return {};
    fault.insert(u"action"_s, u"stall"_s);
    return desk->scene(desk->browse.desk.addFault(fault) && desk->press(u"primary"_s)
                       && isIn(*desk, phase));
}

Scene sending()
{
    const auto desk = AppDesk::readyToPush({{u"public/video.mp4"_s, noise(80'000'000)}});
    const Scene scene = stalled(desk,
                                {{u"method"_s, u"POST"_s},
                                 {u"path"_s, u"git-receive-pack$"_s},
                                 {u"where"_s, u"request"_s},
                                 {u"bytes"_s, 60'000'000}},
                                Phase::Sending);
    const auto isOnItsWay = [&] { return desk->first()->progress().bytes > 0; };
    return scene.isUp() && QTest::qWaitFor(isOnItsWay, journeys::patience) ? scene : Scene();
}

Scene packing()
{
    const auto desk = AppDesk::readyToPush();
    if (!desk)
        return {};
    const std::shared_ptr<void> busy = desk->keepThreadsBusy();
    Scene scene = desk->scene(desk->press(u"primary"_s) && isIn(*desk, Phase::Packing));
    scene.behind = std::shared_ptr<void>(nullptr, [desk, busy](void *) {});
    return scene;
}

//! Two others are on their way.
Scene waiting()
{
    const auto desk = AppDesk::signedIn();
    if (!desk)
        return {};
    bool isSetUp = desk->browse.desk.addFault({{u"method"_s, u"POST"_s},
                                               {u"path"_s, u"/2.0/repositories"_s},
                                               {u"action"_s, u"stall"_s},
                                               {u"times"_s, 0}});
    for (const QString &name : {u"shop-api"_s, u"shop-admin"_s, u"crm-web"_s})
        isSetUp = isSetUp && desk->link(desk->add(name, nestApp()));
    if (!isSetUp || !desk->show(State::Ready))
        return {};
    const auto all = desk->browse.window->findChildren<ui::AppController *>();
    for (ui::AppController *other : all) {
        const auto isReady = [other] { return other->state() == State::Ready; };
        if (other != desk->first() && QTest::qWaitFor(isReady, journeys::patience))
            other->push({});
    }
    return desk->scene(desk->press(u"primary"_s) && isIn(*desk, Phase::Waiting));
}

} // namespace

QList<Face> progressFaces()
{
    const QJsonObject creating{{u"method"_s, u"POST"_s}, {u"path"_s, u"/shop-api-new$"_s}};
    const QJsonObject connecting{{u"method"_s, u"GET"_s}, {u"path"_s, u"info/refs"_s}};
    const QJsonObject branch{{u"method"_s, u"GET"_s}, {u"path"_s, u"/refs/branches/"_s}};
    return {{u"progress"_s, u"waiting"_s, waiting},
            {u"progress"_s, u"looking"_s,
             [=] { return stalled(AppDesk::readyToPushAgain(), branch, Phase::Looking); }},
            {u"progress"_s, u"creating"_s,
             [=] { return stalled(AppDesk::readyToPush(), creating, Phase::CreatingRepository); }},
            {u"progress"_s, u"packing"_s, packing},
            {u"progress"_s, u"connecting"_s,
             [=] {
                 // so much that the server is asked first
                 return stalled(AppDesk::readyToPush({{u"public/video.mp4"_s, noise(5'000'000)}}),
                                connecting, Phase::Connecting);
             }},
            {u"progress"_s, u"sending"_s, sending},
            {u"progress"_s, u"checking"_s,
             [=] { return stalled(AppDesk::readyToPush(), branch, Phase::Checking); }}};
}

} // namespace windlass::gallery
