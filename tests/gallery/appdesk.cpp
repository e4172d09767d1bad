// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gallery/appdesk.h"

#include "journeys/fixtureapp.h"
#include "models/workspacemodel.h"
#include "ui/main/mainwindow.h"

#include <QAbstractButton>
#include <QTest>

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
    const auto areListed = [this] { // names come after the list
        const QModelIndex first = browse.workspaces()->model()->index(0, 0);
        return first.isValid() && first.data() != first.data(models::WorkspaceModel::SlugRole);
    };
    return waitFor(wanted) && QTest::qWaitFor(areListed, patience);
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

} // namespace windlass::gallery
