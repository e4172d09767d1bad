// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The page of an app before a push.

#include "gallery/appdesk.h"
#include "gallery/face.h"
#include "journeys/fixtureapp.h"
#include "ui/main/mainwindow.h"
#include "workflows/signout.h"

#include <QDir>
#include <QSemaphore>

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

Scene linkedWith(const Files &more)
{
    const auto desk = AppDesk::signedIn();
    if (!desk)
        return {};
    Files files = nestApp();
    files.insert(more);
    const store::App app = desk->add(u"shop-api"_s, files);
    return desk->scene(desk->link(app) && desk->show(State::Ready));
}

//! Keeps the threads that look at folders busy, as a large folder would.
Scene looking()
{
    const auto desk = AppDesk::signedIn();
    if (!desk || !desk->link(desk->add(u"shop-api"_s, nestApp())))
        return {};
    const auto goOn = std::make_shared<QSemaphore>();
    QThreadPool &threads = desk->browse.office->services.gitThreads;
    threads.setMaxThreadCount(1);
    threads.start([goOn] { goOn->acquire(); });
    Scene scene = desk->scene(desk->show(State::Looking));
    scene.behind = std::shared_ptr<void>(nullptr, [desk, goOn](void *) { goOn->release(); });
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
    const auto desk = AppDesk::signedIn();
    if (!desk || !desk->addPushed(u"shop-api"_s, nestApp()))
        return {};
    const bool isChanged =
        desk->change(u"shop-api"_s, {{u"src/main.ts"_s, "changed\n"}, {u"src/more.ts"_s, "new\n"}});
    return desk->scene(isChanged && desk->show(State::Ready));
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

Scene secretInTheHistory()
{
    const auto desk = AppDesk::signedIn();
    if (!desk)
        return {};
    const store::App app = desk->add(u"shop-api"_s, {{u".env"_s, "DB_PASSWORD=hunter22\n"}});
    const QString folder = desk->browse.desk.path(u"shop-api"_s);
    const QStringList ada{
        u"-C"_s, folder, u"-c"_s, u"user.name=Ada"_s, u"-c"_s, u"user.email=ada@acme.test"_s};
    for (const QStringList &arguments :
         {QStringList{u"init"_s, u"-q"_s, u"-b"_s, u"main"_s}, QStringList{u"add"_s, u"-A"_s},
          QStringList{u"commit"_s, u"-q"_s, u"-m"_s, u"1"_s}})
        (void)journeys::git(ada + arguments, desk->browse.desk.environment);
    return desk->scene(desk->link(app) && desk->change(u"shop-api"_s, {{u"a"_s, "a\n"}})
                       && desk->show(State::Ready));
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
    const Files secret{{u".env"_s, "DB_PASSWORD=hunter22\n"}};
    const Files junk{{u".gitignore"_s, "x\n"},
                     {u"node_modules/a/index.js"_s, QByteArray(5000, 'x')},
                     {u"node_modules/b/index.js"_s, QByteArray(5000, 'x')}};
    const Files several{
        {u".env"_s, "DB_PASSWORD=hunter22\n"}, {u"aux.txt"_s, "x\n"}, {u"debug.log"_s, "x\n"}};
    return {{u"app"_s, u"not-linked"_s, unlinked},
            {u"app"_s, u"looking"_s, looking},
            {u"app"_s, u"ready"_s, [] { return linkedWith({}); }},
            {u"app"_s, u"secret"_s, [secret] { return linkedWith(secret); }},
            {u"app"_s, u"junk"_s, [junk] { return linkedWith(junk); }},
            {u"app"_s, u"several-findings"_s, [several] { return linkedWith(several); }},
            {u"app"_s, u"secret-in-history"_s, secretInTheHistory},
            {u"app"_s, u"changes"_s, changed},
            {u"app"_s, u"up-to-date"_s, upToDate},
            {u"app"_s, u"signed-out"_s, signedOut},
            {u"app"_s, u"folder-missing"_s, folderMissing},
            {u"app"_s, u"many"_s, manyApps},
            {u"app"_s, u"long-name"_s, longName}};
}

} // namespace windlass::gallery
