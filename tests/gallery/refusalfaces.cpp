// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
// How a push ends that was refused: each family of the dictionary (foundation/refusaltable.cpp), in
// the words of whoever refuses.

#include "gallery/appdesk.h"
#include "gallery/face.h"
#include "journeys/fixtureapp.h"
#include "testing/fulldisk.h"

#include <QAbstractButton>
#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;

namespace windlass::gallery {

using State = AppDesk::State;

namespace {

using Prepare = std::function<bool(AppDesk &)>;

//! \a desk presses Push and hears no.
Scene refused(const std::shared_ptr<AppDesk> &desk, const Prepare &prepare)
{
    if (!desk || !prepare(*desk) || !desk->press(u"primary"_s))
        return {};
    const auto isOver = [&] {
        return desk->first()->state() != State::Running && desk->first()->outcome().has_value()
               && !desk->first()->outcome()->result;
    };
    const bool isRefused = QTest::qWaitFor(isOver, journeys::patience);
    desk->browse.settle(); // the folder is looked at again
    return desk->scene(isRefused);
}

Scene withDetails(const Face &face)
{
    const Scene scene = face.make();
    if (scene.isUp())
        scene.front->findChild<QAbstractButton *>(u"details"_s)->click();
    return scene;
}

bool refuseWords(AppDesk &desk, const QString &words)
{
    const QJsonObject rules{{u"full_name"_s, u"acme/shop-api-new"_s},
                            {u"push"_s, QJsonObject{{u"refusal"_s, words}}}};
    return desk.browse.desk.visitor().control("POST", u"repository"_s, rules).status == 200;
}

bool answer(AppDesk &desk, const QString &method, const QString &path, int status,
            const QJsonValue &body)
{
    return desk.browse.desk.addFault({{u"method"_s, method},
                                      {u"path"_s, path},
                                      {u"action"_s, u"status"_s},
                                      {u"status"_s, status},
                                      {u"times"_s, 0},
                                      {u"body"_s, body}});
}

//! The pre-receive hook of a repository that is there says \a text.
Face words(const QString &state, const QString &text)
{
    return {u"refused"_s, u"words-"_s + state, [text] {
                return refused(AppDesk::readyToPushAgain(),
                               [&](AppDesk &desk) { return refuseWords(desk, text); });
            }};
}

//! Git's address answers the push with \a status and \a text.
Face git(const QString &state, int status, const QString &text)
{
    return {u"refused"_s, u"git-"_s + state, [=] {
                return refused(AppDesk::readyToPushAgain(), [&](AppDesk &desk) {
                    return answer(desk, u"POST"_s, u"git-receive-pack$"_s, status, text);
                });
            }};
}

//! The API answers the wish for a new repository with \a status and \a error.
Face api(const QString &state, int status, const QJsonObject &error)
{
    return {u"refused"_s, u"api-"_s + state, [=] {
                return refused(AppDesk::readyToPush(), [&](AppDesk &desk) {
                    return answer(desk, u"POST"_s, u"/shop-api-new$"_s, status,
                                  QJsonObject{{u"type"_s, u"error"_s}, {u"error"_s, error}});
                });
            }};
}

QJsonObject saying(const QString &message)
{
    return {{u"message"_s, message}};
}

QJsonObject aboutField(const QString &field, const QString &complaint)
{
    return {{u"message"_s, u"Bad request"_s},
            {u"fields"_s, QJsonObject{{field, QJsonArray{complaint}}}}};
}

//! The consumer lacks what the push needs.
Scene scopeMissing()
{
    return refused(AppDesk::readyToPush(), [](AppDesk &desk) {
        practice::Visitor &visitor = desk.browse.desk.visitor();
        const QJsonObject consumer{{u"key"_s, desk.browse.desk.key()},
                                   {u"scopes"_s, QJsonArray{u"account"_s, u"repository"_s}}};
        return visitor.control("POST", u"consumer"_s, consumer).status == 200
               && visitor.control("POST", u"expire-tokens"_s).status == 200;
    });
}

Scene lineDropped()
{
    return refused(AppDesk::readyToPushAgain(), [](AppDesk &desk) {
        return desk.browse.desk.addFault({{u"action"_s, u"drop"_s}, {u"times"_s, 0}});
    });
}

Scene diskFull()
{
    const auto desk = AppDesk::readyToPush();
    const testing::FullDisk full(0);
    return refused(desk, [](AppDesk &) { return true; });
}

//! The folder's own repository cannot be used, because of \a content in \a file.
Scene brokenRepository(const QString &file, const QByteArray &content)
{
    const auto desk = AppDesk::signedIn();
    if (!desk || !desk->addPushed(u"shop-api"_s, nestApp()))
        return {};
    return desk->scene(desk->change(u"shop-api"_s, {{u".git/"_s + file, content}})
                       && desk->show(State::Unusable));
}

} // namespace

QList<Face> refusalFaces()
{
    const Face rule =
        words(u"rule"_s, u"On Fridays nobody pushes to main.\nAsk the release team."_s);
    return {
        words(u"branch"_s, u"Permission denied to update branch main."_s),
        rule,
        {u"refused"_s, u"words-rule-details"_s, [rule] { return withDetails(rule); }},
        words(u"file-size"_s, u"File public/video.mp4 is larger than 100 MB"_s),
        words(u"repository-size"_s, u"Repository is over the size limit (4 GB)"_s),
        words(u"secret"_s, u"This push contains a secret in src/main.ts"_s),
        words(u"author"_s, u"Author e-mail ada@laptop.local does not match your account"_s),
        git(u"plan"_s, 402,
            u"[ALERT] Your account has exceeded its user limit and\n[ALERT] is read-only."_s),
        git(u"network"_s, 403, u"Your IP is not on the allowlist."_s),
        git(u"unknown"_s, 404, u"Not found"_s),
        git(u"size"_s, 413, {}),
        git(u"too-often"_s, 429, u"Slow down."_s),
        git(u"maintenance"_s, 503, u"Down for maintenance"_s),
        api(u"name-taken"_s, 400,
            aboutField(u"name"_s, u"You already have a repository with this name."_s)),
        api(u"private-only"_s, 400, saying(u"Repositories in this workspace must be private."_s)),
        api(u"sign-in"_s, 401, saying(u"Token is invalid or not supported for this endpoint."_s)),
        api(u"plan"_s, 402, saying(u"The workspace has exceeded its user limit"_s)),
        api(u"no-right"_s, 403, saying(u"You do not have access to this workspace."_s)),
        api(u"too-often"_s, 429, saying(u"Rate limit for this resource has been exceeded"_s)),
        api(u"too-slow"_s, 555, {}),
        {u"refused"_s, u"api-scope"_s, scopeMissing},
        {u"refused"_s, u"line-dropped"_s, lineDropped},
        {u"refused"_s, u"computer-disk-full"_s, diskFull},
        {u"refused"_s, u"computer-settings"_s,
         [] { return brokenRepository(u"config"_s, "[core\nnonsense"); }},
        {u"refused"_s, u"computer-damaged"_s,
         [] { return brokenRepository(u"index"_s, "DIRCnonsense"); }},
    };
}

} // namespace windlass::gallery
