// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The page of an app while it is pushed, and how that ended.

#include "gallery/appdesk.h"
#include "gallery/face.h"
#include "ui/main/mainwindow.h"
#include "ui/publish/filesdialog.h"

#include <QAbstractButton>
#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;

namespace windlass::gallery {

using State = AppDesk::State;
using Phase = workflows::PublishProgress::Phase;

namespace {

std::shared_ptr<AppDesk> readyToPush(const Files &more = {})
{
    const auto desk = AppDesk::signedIn();
    if (!desk)
        return nullptr;
    Files files = nestApp();
    files.insert(more);
    const store::App app = desk->add(u"shop-api"_s, files);
    return desk->link(app) && desk->show(State::Ready) ? desk : nullptr;
}

QByteArray noise(int bytes)
{
    QByteArray made(bytes, 0);
    QRandomGenerator dice(7);
    std::generate(made.begin(), made.end(), [&dice] { return char(dice.bounded(256)); });
    return made;
}

//! In the middle of \a phase, for as long as somebody looks.
Scene running(const QJsonObject &where, Phase phase)
{
    const auto desk = readyToPush({{u"public/video.mp4"_s, noise(24'000'000)}});
    if (!desk)
        return {};
    QJsonObject stall = where;
    stall.insert(u"action"_s, u"stall"_s);
    const bool isBegun = desk->browse.desk.addFault(stall) && desk->press(u"primary"_s);
    const auto isThere = [&] { return desk->first()->progress().phase == phase; };
    const bool isStalled = isBegun && QTest::qWaitFor(isThere, journeys::patience);
    QTest::qWait(600); // as far as it goes
    return desk->scene(isStalled && desk->first()->state() == State::Running);
}

Scene done(store::PublishMode mode)
{
    const auto desk = AppDesk::signedIn();
    if (!desk || !desk->addPushed(u"shop-api"_s, nestApp())
        || !desk->change(u"shop-api"_s, {{u"src/more.ts"_s, "new\n"}}) || !desk->show(State::Ready))
        return {};
    desk->first()->setMode(mode);
    const bool isPushed =
        desk->waitFor(State::Ready) && desk->press(u"primary"_s) && desk->waitFor(State::UpToDate);
    return desk->scene(isPushed && desk->first()->outcome()->result);
}

Scene refused(bool withDetails)
{
    const auto desk = AppDesk::signedIn();
    if (!desk || !desk->addPushed(u"shop-api"_s, nestApp()))
        return {};
    const QJsonObject rules{
        {u"full_name"_s, u"acme/shop-api-new"_s},
        {u"push"_s, QJsonObject{{u"refusal"_s, u"Permission denied to update branch main."_s}}}};
    const bool isSetUp =
        desk->browse.desk.visitor().control("POST", u"repository"_s, rules).status == 200
        && desk->change(u"shop-api"_s, {{u"src/more.ts"_s, "new\n"}}) && desk->show(State::Ready)
        && desk->press(u"primary"_s)
        && QTest::qWaitFor([&] { return desk->first()->outcome().has_value(); }, journeys::patience)
        && desk->waitFor(State::Ready);
    return desk->scene(isSetUp && (!withDetails || desk->press(u"details"_s)));
}

//! The request was carried out and its answer lost.
Scene paused()
{
    const auto desk = readyToPush();
    const bool isCut = desk
                       && desk->browse.desk.addFault({{u"method"_s, u"POST"_s},
                                                      {u"path"_s, u"/shop-api-new$"_s},
                                                      {u"action"_s, u"drop"_s},
                                                      {u"where"_s, u"before"_s},
                                                      {u"after"_s, true}});
    return isCut && desk->press(u"primary"_s) ? desk->scene(desk->waitFor(State::Paused)) : Scene();
}

Scene files()
{
    const auto desk = readyToPush(
        {{u"docs/Überblick – 概要.md"_s, "x\n"}, {u"public/video.mp4"_s, noise(300'000)}});
    if (!desk || !desk->press(u"showFiles"_s))
        return {};
    return {desk, nullptr, desk->browse.window->findChild<ui::FilesDialog *>()};
}

} // namespace

QList<Face> outcomeFaces()
{
    const QJsonObject creating{{u"method"_s, u"POST"_s}, {u"path"_s, u"/shop-api-new$"_s}};
    const QJsonObject sending{{u"method"_s, u"POST"_s},
                              {u"path"_s, u"git-receive-pack$"_s},
                              {u"where"_s, u"request"_s},
                              {u"bytes"_s, 8'000'000}};
    return {{u"push"_s, u"creating"_s,
             [creating] { return running(creating, Phase::CreatingRepository); }},
            {u"push"_s, u"sending"_s, [sending] { return running(sending, Phase::Sending); }},
            {u"push"_s, u"done"_s, [] { return done(store::PublishMode::Direct); }},
            {u"push"_s, u"done-for-review"_s, [] { return done(store::PublishMode::Review); }},
            {u"push"_s, u"failed"_s, [] { return refused(false); }},
            {u"push"_s, u"failed-details"_s, [] { return refused(true); }},
            {u"push"_s, u"paused"_s, paused},
            {u"push"_s, u"files"_s, files}};
}

} // namespace windlass::gallery
