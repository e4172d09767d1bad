// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The page of an app with each kind of finding.

#include "gallery/appdesk.h"
#include "gallery/face.h"
#include "journeys/fixtureapp.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;

namespace windlass::gallery {

using State = AppDesk::State;

namespace {

Scene found(const Files &more)
{
    const auto desk = AppDesk::readyToPush(more);
    return desk ? desk->scene(true) : Scene();
}

//! A file of that size that takes no room on the disk.
Scene large(const QString &name, qint64 bytes)
{
    const auto desk = AppDesk::signedIn();
    if (!desk)
        return {};
    const store::App app = desk->add(u"shop-api"_s, nestApp());
    QFile file(app.folder + u'/' + name);
    const bool isMade = desk->link(app) && file.open(QIODevice::WriteOnly) && file.resize(bytes);
    return desk->scene(isMade && desk->show(State::Ready));
}

void git(const AppDesk &desk, const QString &folder, const QStringList &arguments)
{
    (void)journeys::git(QStringList{u"-C"_s, folder, u"-c"_s, u"user.name=Ada"_s, u"-c"_s,
                                    u"user.email=ada@acme.test"_s}
                            + arguments,
                        desk.browse.desk.environment);
}

Scene secretInTheHistory()
{
    const auto desk = AppDesk::signedIn();
    if (!desk)
        return {};
    const store::App app = desk->add(u"shop-api"_s, {{u".env"_s, "DB_PASSWORD=hunter22\n"}});
    git(*desk, app.folder, {u"init"_s, u"-q"_s, u"-b"_s, u"main"_s});
    git(*desk, app.folder, {u"add"_s, u"-A"_s});
    git(*desk, app.folder, {u"commit"_s, u"-q"_s, u"-m"_s, u"1"_s});
    return desk->scene(desk->link(app) && desk->change(u"shop-api"_s, {{u"a"_s, "a\n"}})
                       && desk->show(State::Ready));
}

//! \param email  of git in this folder; empty: it has none
Scene author(const QString &email)
{
    const auto desk = AppDesk::signedIn();
    if (!desk)
        return {};
    const store::App app = desk->add(u"shop-api"_s, nestApp());
    git(*desk, app.folder, {u"init"_s, u"-q"_s});
    if (!email.isEmpty()) {
        git(*desk, app.folder, {u"config"_s, u"user.name"_s, u"Ada"_s});
        git(*desk, app.folder, {u"config"_s, u"user.email"_s, email});
    }
    const bool isReady = desk->link(app) && desk->show(State::Ready);
    const auto isTold = [&] { return !desk->browse.text(u"findings"_s).isEmpty(); };
    return desk->scene(isReady && QTest::qWaitFor(isTold, journeys::patience));
}

//! Staged with other content than the file has by now.
Scene staged()
{
    const auto desk = AppDesk::signedIn();
    if (!desk)
        return {};
    const store::App app = desk->add(u"shop-api"_s, nestApp());
    git(*desk, app.folder, {u"init"_s, u"-q"_s});
    git(*desk, app.folder, {u"add"_s, u"-A"_s});
    return desk->scene(desk->link(app)
                       && desk->change(u"shop-api"_s, {{u"src/main.ts"_s, "other\n"}})
                       && desk->show(State::Ready));
}

} // namespace

QList<Face> findingFaces()
{
    const auto files = [](const QString &state, const Files &more) {
        return Face{u"finding"_s, state, [more] { return found(more); }};
    };
    constexpr qint64 megabyte = 1024 * 1024;
    return {
        files(u"junk"_s, {{u".gitignore"_s, "x\n"},
                          {u"node_modules/a/index.js"_s, QByteArray(5000, 'x')},
                          {u"node_modules/b/index.js"_s, QByteArray(5000, 'x')}}),
        files(u"secret"_s, {{u".env"_s, "DB_PASSWORD=hunter22\n"}}),
        {u"finding"_s, u"secret-in-history"_s, secretInTheHistory},
        files(u"several"_s, {{u".env"_s, "DB_PASSWORD=hunter22\n"},
                             {u"aux.txt"_s, "x\n"},
                             {u"debug.log"_s, "x\n"}}),
        {u"finding"_s, u"size-warning"_s, [] { return large(u"film.mp4"_s, 60 * megabyte); }},
        {u"finding"_s, u"size-limit"_s, [] { return large(u"film.mp4"_s, 101 * megabyte); }},
        files(u"paths-case"_s, {{u"src/Main.ts"_s, "x\n"}}),
        files(u"paths-windows"_s, {{u"docs/What is this?.md"_s, "x\n"}}),
        {u"finding"_s, u"author-none"_s, [] { return author({}); }},
        {u"finding"_s, u"author-other"_s, [] { return author(u"ada@laptop.local"_s); }},
        files(u"filter"_s, {{u".gitattributes"_s, "*.mp4 filter=lfs\n"}, {u"a.mp4"_s, "x\n"}}),
        {u"finding"_s, u"staged"_s, staged},
    };
}

} // namespace windlass::gallery
