// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gallery/face.h"
#include "journeys/browsedesk.h"
#include "ui/main/mainwindow.h"

#include <QAbstractButton>
#include <QJsonArray>
#include <QTest>
#include <QTreeView>

using namespace Qt::StringLiterals;

namespace windlass::gallery {

using Desk = std::shared_ptr<journeys::BrowseDesk>;

namespace {

constexpr int patience = journeys::patience;

Desk signedIn(const QString &scenario = u"sample"_s)
{
    auto desk = std::make_shared<journeys::BrowseDesk>();
    return desk->open(scenario) ? desk : nullptr;
}

QJsonObject faultOfList(const QString &action, const QJsonObject &more = {})
{
    QJsonObject fault{{u"host"_s, u"api"_s},
                      {u"path"_s, u"/2.0/repositories/acme$"_s},
                      {u"action"_s, action},
                      {u"times"_s, 0}};
    for (auto word = more.begin(); word != more.end(); ++word)
        fault.insert(word.key(), word.value());
    return fault;
}

Scene scene(const Desk &desk, bool isReached)
{
    return {desk, nullptr, isReached ? desk->window.get() : nullptr};
}

bool open(const Desk &desk, const QString &workspace)
{
    desk->startWindow();
    return desk->clickWorkspace(workspace);
}

bool hasRows(const Desk &desk)
{
    const auto areThere = [&] { return desk->rows()->model()->rowCount() > 2; };
    if (!QTest::qWaitFor(areThere, patience))
        return false;
    desk->settle();
    return true;
}

Scene filled(const QString &scenario, const QString &workspace)
{
    const Desk desk = signedIn(scenario);
    return desk ? scene(desk, open(desk, workspace) && hasRows(desk)) : Scene();
}

//! One with commits and a readme is selected, where there is one.
Scene selected(const QString &scenario, const QString &workspace, const QString &slug)
{
    const Desk desk = signedIn(scenario);
    if (!desk || !open(desk, workspace) || !hasRows(desk))
        return {};
    auto *view = qobject_cast<QTreeView *>(desk->rows());
    for (int column = 0; column < view->model()->columnCount(); ++column)
        view->showColumn(column);
    constexpr int slugRole = Qt::UserRole + 1;
    const QAbstractItemModel &model = *view->model();
    const auto found = model.match(model.index(0, 0), slugRole, slug, 1, Qt::MatchExactly);
    view->setCurrentIndex(found.isEmpty() ? model.index(1, 0) : found.constFirst());
    const QString said = spoken("windlass::ui::DetailsPanel", "Selected: %1");
    const auto isTold = [&] { return desk->text(u"details"_s).contains(said); };
    const bool isReached = QTest::qWaitFor(isTold, patience);
    desk->settle();
    desk->settle();
    return scene(desk, isReached);
}

Scene withFault(const QJsonObject &fault, const QString &label, const QString &said)
{
    const Desk desk = signedIn();
    if (!desk || !desk->desk.addFault(fault) || !open(desk, u"acme"_s))
        return {};
    const auto isTold = [&] { return desk->text(label).contains(said); };
    return scene(desk, QTest::qWaitFor(isTold, patience));
}

Scene empty()
{
    const QJsonObject nothing{
        {u"status"_s, 200},
        {u"content_type"_s, u"application/json"_s},
        {u"body"_s, QJsonObject{{u"values"_s, QJsonArray()}, {u"size"_s, 0}}}};
    return withFault(faultOfList(u"status"_s, nothing), u"listMessage"_s,
                     spoken("windlass::ui::RepositoryList", "No repositories yet."));
}

//! What was seen before is still shown.
Scene failedOverKeptRows()
{
    const Desk desk = signedIn();
    if (!desk || !open(desk, u"acme"_s) || !hasRows(desk)
        || !desk->desk.addFault(faultOfList(u"status"_s, {{u"status"_s, 500}})))
        return {};
    desk->find<QAbstractButton>(u"refreshRepositories"_s)->click();
    const auto isOffered = [&] { return desk->find<QAbstractButton>(u"retry"_s)->isVisible(); };
    return scene(desk, QTest::qWaitFor(isOffered, patience));
}

Scene gone()
{
    const Desk desk = signedIn();
    if (!desk || !open(desk, u"acme"_s) || !hasRows(desk)
        || !desk->desk.addFault({{u"path"_s, u"/2.0/repositories/acme/%7B"_s},
                                 {u"action"_s, u"status"_s},
                                 {u"status"_s, 404}}))
        return {};
    desk->rows()->setCurrentIndex(desk->rows()->model()->index(2, 0));
    const QString said = spoken("windlass::ui::DetailsPanel",
                                "This repository is no longer here. It was deleted, archived or "
                                "moved, or this account may not see it any more.");
    const auto isTold = [&] { return desk->text(u"details"_s).contains(said); };
    return scene(desk, QTest::qWaitFor(isTold, patience));
}

} // namespace

QList<Face> workspaceFaces()
{
    const auto face = [](const QString &state, std::function<Scene()> make) {
        return Face{u"workspace"_s, state, std::move(make)};
    };
    return {
        face(u"loading"_s,
             [] {
                 return withFault(faultOfList(u"stall"_s), u"listMessage"_s,
                                  spoken("windlass::ui::RepositoryList", "Loading..."));
             }),
        face(u"empty"_s, empty),
        face(u"failed"_s,
             [] {
                 return withFault(
                     faultOfList(u"status"_s, {{u"status"_s, 500}}), u"listMessage"_s,
                     spoken("windlass::bitbucket::Error",
                            "Bitbucket has a problem at the moment. Try again later."));
             }),
        face(u"failed-over-kept-rows"_s, failedOverKeptRows),
        face(u"sample"_s, [] { return filled(u"sample"_s, u"acme"_s); }),
        face(u"sample-selected"_s, [] { return selected(u"sample"_s, u"acme"_s, u"shop-api"_s); }),
        face(u"gone"_s, gone),
        face(u"large"_s, [] { return filled(u"large"_s, u"forge"_s); }),
        face(u"large-selected"_s, [] { return selected(u"large"_s, u"forge"_s, u"html"_s); }),
        face(u"hostile"_s, [] { return filled(u"hostile"_s, u"names"_s); }),
        face(u"hostile-selected"_s, [] { return selected(u"hostile"_s, u"names"_s, u"html"_s); }),
    };
}

} // namespace windlass::gallery
