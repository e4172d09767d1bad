// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The page of an app before a push.

#include "gallery/appdesk.h"
#include "gallery/face.h"
#include "journeys/fixtureapp.h"
#include "ui/main/mainwindow.h"
#include "workflows/signout.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace windlass::gallery {

using journeys::awaited;
using State = AppDesk::State;

namespace {

Scene unlinked()
{
    const auto desk = AppDesk::signedIn();
    if (!desk || desk->add(u"shop-api"_s, nestApp()).id == 0)
        return {};
    return desk->scene(desk->show(State::NotLinked));
}

Scene linked()
{
    const auto desk = AppDesk::readyToPush();
    return desk ? desk->scene(true) : Scene();
}

Scene looking()
{
    const auto desk = AppDesk::signedIn();
    if (!desk || !desk->link(desk->add(u"shop-api"_s, nestApp())))
        return {};
    const std::shared_ptr<void> busy = desk->keepThreadsBusy();
    Scene scene = desk->scene(desk->show(State::Looking));
    scene.behind = std::shared_ptr<void>(nullptr, [desk, busy](void *) {});
    return scene;
}

Scene upToDate()
{
    const auto desk = AppDesk::signedIn();
    return desk && desk->addPushed(u"shop-api"_s, nestApp())
               ? desk->scene(desk->show(State::UpToDate))
               : Scene();
}

Scene changed()
{
    const auto desk = AppDesk::readyToPushAgain();
    return desk ? desk->scene(true) : Scene();
}

Scene signedOut()
{
    const auto desk = AppDesk::signedIn();
    if (!desk || !desk->addPushed(u"shop-api"_s, nestApp()))
        return {};
    journeys::Office &office = *desk->browse.office;
    const bool isOut =
        awaited(workflows::signOut(office.services, office.sessions, desk->browse.account))
            .has_value();
    desk->browse.startWindow();
    return desk->scene(isOut && desk->waitFor(State::SignedOut));
}

Scene folderMissing()
{
    const auto desk = AppDesk::signedIn();
    if (!desk || !desk->addPushed(u"shop-api"_s, nestApp()))
        return {};
    const bool isGone = QDir(desk->browse.desk.path(u"shop-api"_s)).removeRecursively();
    return desk->scene(isGone && desk->show(State::Unusable));
}

//! The repository in the folder is another one's, by a file that somebody put there.
Scene askingForTrust()
{
    const auto desk = AppDesk::signedIn();
    if (!desk)
        return {};
    const QString other = desk->browse.desk.path(u"private"_s);
    const bool isMade = QDir().mkpath(other);
    (void)journeys::git({u"-C"_s, other, u"init"_s, u"-q"_s}, desk->browse.desk.environment);
    const QByteArray leading = "gitdir: " + other.toUtf8() + "/.git\n";
    if (!isMade || !desk->link(desk->add(u"shop-api"_s, nestApp()))
        || !desk->change(u"shop-api"_s, {{u".git"_s, leading}}))
        return {};
    return desk->scene(desk->show(State::Unusable));
}

//! Apps in many states below each other, and names as nobody should choose them.
Scene manyApps()
{
    const auto desk = AppDesk::signedIn();
    if (!desk || !desk->link(desk->add(u"shop-api"_s, nestApp()))
        || !desk->addPushed(u"shop-admin"_s, nestApp()) || !desk->addPushed(u"crm-web"_s, nestApp())
        || !desk->addPushed(u"old-crm"_s, nestApp()))
        return {};
    const QString longName =
        u"an-app-whose-generator-was-given-the-whole-specification-as-its-name"_s;
    const bool isSetUp = desk->change(u"crm-web"_s, {{u"src/more.ts"_s, "new\n"}})
                         && QDir(desk->browse.desk.path(u"old-crm"_s)).removeRecursively()
                         && desk->add(u"\u202Eipa-pohs <b>"_s, nestApp()).id != 0
                         && desk->add(longName, nestApp()).id != 0;
    return desk->scene(isSetUp && desk->show(State::Ready));
}

Scene longName()
{
    const auto desk = AppDesk::signedIn();
    const QString name =
        u"an-app-whose-generator-was-given-the-whole-specification-as-its-name-and-then-some-more"_s;
    if (!desk || !desk->link(desk->add(name, nestApp())))
        return {};
    return desk->scene(desk->show(State::Ready));
}

} // namespace

QList<Face> appFaces()
{
    return {{u"app"_s, u"not-linked"_s, unlinked},
            {u"app"_s, u"looking"_s, looking},
            {u"app"_s, u"ready"_s, linked},
            {u"app"_s, u"changes"_s, changed},
            {u"app"_s, u"up-to-date"_s, upToDate},
            {u"app"_s, u"signed-out"_s, signedOut},
            {u"app"_s, u"folder-missing"_s, folderMissing},
            {u"app"_s, u"asking-for-trust"_s, askingForTrust},
            {u"app"_s, u"many"_s, manyApps},
            {u"app"_s, u"long-name"_s, longName}};
}

} // namespace windlass::gallery
