// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gallery/appdesk.h"

#include "journeys/fixtureapp.h"
#include "models/workspacemodel.h"
#include "ui/main/mainwindow.h"

#include <QAbstractButton>
#include <QRandomGenerator>
#include <QSemaphore>
#include <QTest>
#include <QThreadPool>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace windlass::gallery {

using journeys::patience;

std::shared_ptr<AppDesk> AppDesk::signedIn(const QString &scenario)
{
    auto desk = std::make_shared<AppDesk>();
    return desk->browse.open(scenario) ? desk : nullptr;
}

bool AppDesk::change(const QString &name, const Files &files) const
{
    for (auto file = files.begin(); file != files.end(); ++file) {
        if (!journeys::writeFile(browse.desk.path(name) + u'/' + file.key(), file.value()))
            return false;
    }
    return true;
}

store::App AppDesk::add(const QString &name, const Files &files)
{
    if (!change(name, files))
        return {};
    return browse.office->apps.add(browse.desk.path(name)).value_or(store::App());
}

bool AppDesk::link(const store::App &app)
{
    bitbucket::RepositoryDraft draft;
    draft.workspace = u"acme"_s;
    draft.name = app.folder.section(u'/', -1) + u"-new"_s;
    draft.slug = bitbucket::slugFor(draft.name);
    return browse.office->apps.linkToNew(app, browse.account, draft).has_value();
}

bool AppDesk::addPushed(const QString &name, const Files &files)
{
    const store::App app = add(name, files);
    return link(app)
           && browse.office->publish(browse.office->reloaded(app), browse.account).has_value();
}

std::shared_ptr<AppDesk> AppDesk::readyToPush(const Files &more)
{
    const auto desk = signedIn();
    if (!desk)
        return nullptr;
    Files files = nestApp();
    files.insert(more);
    const store::App app = desk->add(u"shop-api"_s, files);
    return desk->link(app) && desk->show(State::Ready) ? desk : nullptr;
}

std::shared_ptr<AppDesk> AppDesk::readyToPushAgain()
{
    const auto desk = signedIn();
    const bool isReady = desk && desk->addPushed(u"shop-api"_s, nestApp())
                         && desk->change(u"shop-api"_s, {{u"src/more.ts"_s, "new\n"}})
                         && desk->show(State::Ready);
    return isReady ? desk : nullptr;
}

std::shared_ptr<void> AppDesk::keepThreadsBusy()
{
    const auto goOn = std::make_shared<QSemaphore>();
    QThreadPool &threads = browse.office->services.gitThreads;
    threads.setMaxThreadCount(1);
    threads.start([goOn] { goOn->acquire(); });
    return {nullptr, [goOn](void *) { goOn->release(); }};
}

ui::AppController *AppDesk::first() const
{
    const auto all = browse.window->findChildren<ui::AppController *>();
    const auto isEarlier = [](const ui::AppController *one, const ui::AppController *other) {
        return one->app().id < other->app().id;
    };
    const auto found = std::min_element(all.begin(), all.end(), isEarlier);
    return found == all.end() ? nullptr : *found;
}

bool AppDesk::waitFor(State wanted) const
{
    return QTest::qWaitFor([&] { return first() != nullptr && first()->state() == wanted; },
                           patience);
}

bool AppDesk::show(State wanted)
{
    browse.startWindow();
    const auto areNamed = [this] { // names come after the list
        const QAbstractItemModel &rows = *browse.workspaces()->model();
        bool isNamed = rows.rowCount() > 0;
        for (int row = 0; row < rows.rowCount(); ++row) {
            const QModelIndex index = rows.index(row, 0);
            isNamed = isNamed && index.data() != index.data(models::WorkspaceModel::SlugRole);
        }
        return isNamed;
    };
    return waitFor(wanted) && QTest::qWaitFor(areNamed, patience);
}

bool AppDesk::press(const QString &button)
{
    auto *found = browse.find<QAbstractButton>(button);
    if (found == nullptr || !found->isVisible() || !found->isEnabled())
        return false;
    found->click();
    return true;
}

Scene AppDesk::scene(bool isReached)
{
    return {shared_from_this(), nullptr, isReached ? browse.window.get() : nullptr};
}

Files nestApp()
{
    return {{u"package.json"_s, "{\"dependencies\": {\"@nestjs/core\": \"^11.0.1\"}}\n"},
            {u".gitignore"_s, "dist/\nnode_modules/\n"},
            {u"src/main.ts"_s, QByteArray(3000, 'm')},
            {u"src/app.module.ts"_s, QByteArray(1200, 'a')},
            {u"src/orders/orders.service.ts"_s, QByteArray(9000, 'o')}};
}

QByteArray noise(int bytes)
{
    std::vector<quint32> words(size_t(bytes) / sizeof(quint32) + 1);
    QRandomGenerator dice(7);
    dice.fillRange(words.data(), qsizetype(words.size()));
    return {reinterpret_cast<const char *>(words.data()), bytes};
}

} // namespace windlass::gallery
