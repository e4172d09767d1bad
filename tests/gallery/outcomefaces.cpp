// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
// How a push ended, and what it will bring.

#include "gallery/appdesk.h"
#include "gallery/face.h"
#include "ui/main/mainwindow.h"
#include "ui/publish/filesdialog.h"

using namespace Qt::StringLiterals;

namespace windlass::gallery {

using State = AppDesk::State;

namespace {

Scene done(store::PublishMode mode)
{
    const auto desk = AppDesk::readyToPushAgain();
    if (!desk)
        return {};
    desk->first()->setMode(mode);
    const bool isPushed =
        desk->waitFor(State::Ready) && desk->press(u"primary"_s) && desk->waitFor(State::UpToDate);
    return desk->scene(isPushed && desk->first()->outcome()->result);
}

//! The request was carried out and its answer lost.
Scene paused()
{
    const auto desk = AppDesk::readyToPush();
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
    const auto desk = AppDesk::readyToPush(
        {{u"docs/Überblick – 概要.md"_s, "x\n"}, {u"public/video.mp4"_s, noise(300'000)}});
    if (!desk || !desk->press(u"showFiles"_s))
        return {};
    return {desk, nullptr, desk->browse.window->findChild<ui::FilesDialog *>()};
}

} // namespace

QList<Face> outcomeFaces()
{
    return {{u"push"_s, u"done"_s, [] { return done(store::PublishMode::Direct); }},
            {u"push"_s, u"done-for-review"_s, [] { return done(store::PublishMode::Review); }},
            {u"push"_s, u"paused"_s, paused},
            {u"push"_s, u"files"_s, files}};
}

} // namespace windlass::gallery
