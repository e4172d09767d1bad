// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Several apps at once: what is planned for them, how they ended, and how they came.

#include "gallery/appdesk.h"
#include "gallery/face.h"
#include "ui/addapps/whattoconnectdialog.h"
#include "ui/main/mainwindow.h"
#include "ui/pushall/pushallpage.h"

#include <QAbstractButton>
#include <QAction>
#include <QDir>
#include <QLabel>
#include <QSemaphore>
#include <QTest>

using namespace Qt::StringLiterals;

namespace windlass::gallery {

using State = AppDesk::State;
using Desk = std::shared_ptr<AppDesk>;

namespace {

constexpr int patience = journeys::patience;

//! Three that can be pushed, one that was, and two that cannot be.
Desk deskWithApps()
{
    const Desk desk = AppDesk::signedIn();
    if (!desk || !desk->link(desk->add(u"shop-api"_s, nestApp()))
        || !desk->link(desk->add(u"shop-admin"_s, nestApp()))
        || !desk->link(desk->add(u"crm-web"_s, nestApp()))
        || !desk->addPushed(u"billing"_s, nestApp())
        || !desk->link(desk->add(u"mailer"_s, {{u".env"_s, "DB_PASSWORD=hunter22\n"}}))
        || desk->add(u"an-app-whose-generator-was-given-the-whole-specification-as-its-name"_s,
                     nestApp())
                   .id
               == 0)
        return nullptr;
    return desk;
}

bool openPage(const Desk &desk)
{
    if (!desk->show(State::Ready))
        return false;
    desk->browse.window->findChild<QAction *>(u"pushAll"_s)->trigger();
    return true;
}

bool isPrimaryReady(const Desk &desk)
{
    const auto *primary = desk->browse.find<QAbstractButton>(u"primaryOfAll"_s);
    return QTest::qWaitFor([primary] { return primary->isEnabled(); }, patience);
}

Scene looking()
{
    const Desk desk = deskWithApps();
    if (!desk || !desk->show(State::Ready))
        return {};
    const auto goOn = std::make_shared<QSemaphore>();
    QThreadPool &threads = desk->browse.office->services.gitThreads;
    threads.setMaxThreadCount(1);
    threads.start([goOn] { goOn->acquire(); });
    desk->browse.window->findChild<QAction *>(u"pushAll"_s)->trigger();
    Scene scene = desk->scene(true);
    scene.behind = std::shared_ptr<void>(nullptr, [desk, goOn](void *) { goOn->release(); });
    return scene;
}

Scene planned()
{
    const Desk desk = deskWithApps();
    return desk ? desk->scene(openPage(desk) && isPrimaryReady(desk)) : Scene();
}

Scene stopped()
{
    const Desk desk = deskWithApps();
    if (!desk || !openPage(desk) || !isPrimaryReady(desk))
        return {};
    auto *table = desk->browse.window->findChild<QAbstractItemView *>(u"pushes"_s);
    table->setCurrentIndex(table->model()->index(4, 0));
    return desk->scene(desk->browse.text(u"pushProblem"_s).contains(u"mailer"_s));
}

Scene pushing()
{
    const Desk desk = deskWithApps();
    if (!desk || !openPage(desk) || !isPrimaryReady(desk)
        || !desk->browse.desk.addFault({{u"method"_s, u"POST"_s},
                                        {u"path"_s, u"/2.0/repositories/acme"_s},
                                        {u"action"_s, u"stall"_s},
                                        {u"seconds"_s, 60},
                                        {u"times"_s, 0}}))
        return {};
    return desk->scene(desk->press(u"primaryOfAll"_s));
}

Scene failed()
{
    const Desk desk = deskWithApps();
    if (!desk || !openPage(desk) || !isPrimaryReady(desk)
        || !desk->browse.desk.addFault({{u"method"_s, u"POST"_s},
                                        {u"path"_s, u"/acme/shop-admin-new$"_s},
                                        {u"action"_s, u"status"_s},
                                        {u"status"_s, 403}})
        || !desk->press(u"primaryOfAll"_s))
        return {};
    const auto *page = desk->browse.window->findChild<ui::PushAllPage *>();
    const bool isDone = QTest::qWaitFor([page] { return !page->isPushing(); }, patience);
    auto *table = desk->browse.window->findChild<QAbstractItemView *>(u"pushes"_s);
    table->setCurrentIndex(table->model()->index(1, 0));
    return desk->scene(isDone);
}

Scene done()
{
    const Desk desk = AppDesk::signedIn();
    if (!desk || !desk->link(desk->add(u"shop-api"_s, nestApp()))
        || !desk->link(desk->add(u"shop-admin"_s, nestApp())) || !openPage(desk)
        || !isPrimaryReady(desk) || !desk->press(u"primaryOfAll"_s))
        return {};
    const auto *page = desk->browse.window->findChild<ui::PushAllPage *>();
    return desk->scene(QTest::qWaitFor([page] { return !page->isPushing(); }, patience));
}

Scene empty()
{
    const Desk desk = AppDesk::signedIn();
    if (!desk)
        return {};
    desk->browse.startWindow();
    desk->browse.window->findChild<QAction *>(u"pushAll"_s)->trigger();
    return desk->scene(true);
}

Scene unreadable()
{
    const Desk desk = deskWithApps();
    if (!desk || !desk->show(State::Ready))
        return {};
    auto database = store::Database::open(desk->browse.office->services.profile.databaseFile());
    if (!database || !(*database)->run(u"ALTER TABLE links RENAME TO hidden"_s))
        return {};
    desk->browse.window->findChild<QAction *>(u"pushAll"_s)->trigger();
    const auto *page = desk->browse.window->findChild<ui::PushAllPage *>();
    const auto *message = page->findChild<QLabel *>(u"errorMessage"_s);
    return desk->scene(QTest::qWaitFor([message] { return message->isVisible(); }, patience));
}

Scene whatToConnect(const QString &choice)
{
    const Desk desk = AppDesk::signedIn();
    const QByteArray nest = nestApp().value(u"package.json"_s);
    if (!desk
        || !desk->change(u"platform"_s, {{u"apps/admin/package.json"_s, nest},
                                         {u"apps/orders/package.json"_s, nest},
                                         {u"tools/import/go.mod"_s, "module import\n"}}))
        return {};
    desk->browse.startWindow();
    desk->browse.window->addFolder(desk->browse.desk.path(u"platform"_s));
    const auto dialog = [&desk] {
        return desk->browse.window->findChild<ui::WhatToConnectDialog *>();
    };
    if (!QTest::qWaitFor([&] { return dialog() != nullptr; }, patience))
        return {};
    dialog()->findChild<QAbstractButton *>(choice)->click();
    const auto *add = dialog()->findChild<QAbstractButton *>(u"addFoundApps"_s);
    const bool isReady = QTest::qWaitFor([add] { return add->isEnabled(); }, patience);
    return {desk, nullptr, isReady ? dialog() : nullptr};
}

} // namespace

QList<Face> severalFaces()
{
    return {{u"push-all"_s, u"looking"_s, looking},
            {u"push-all"_s, u"planned"_s, planned},
            {u"push-all"_s, u"stopped"_s, stopped},
            {u"push-all"_s, u"pushing"_s, pushing},
            {u"push-all"_s, u"failed"_s, failed},
            {u"push-all"_s, u"done"_s, done},
            {u"push-all"_s, u"empty"_s, empty},
            {u"push-all"_s, u"unreadable"_s, unreadable},
            {u"what-to-connect"_s, u"one"_s, [] { return whatToConnect(u"oneRepository"_s); }},
            {u"what-to-connect"_s, u"each"_s, [] { return whatToConnect(u"repositoryEach"_s); }}};
}

} // namespace windlass::gallery
