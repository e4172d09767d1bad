// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchmarks/linkrace.h"

#include "testing/consentbrowser.h"
#include "testing/freeport.h"
#include "testing/loopback.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QUrlQuery>

namespace windlass::bench {

using namespace Qt::StringLiterals;

namespace {

const QString workspace = u"acme"_s;
const QString ours = u"by-windlass"_s;
const QString theirs = u"by-git"_s;

QString addressOf(quint16 port)
{
    return u"http://127.0.0.1:%1"_s.arg(port);
}

//! Path and query of a call that the server noted.
QString targetOf(const QJsonObject &call)
{
    QUrlQuery query;
    const QJsonObject fields = call[u"query"_s].toObject();
    for (auto field = fields.begin(); field != fields.end(); ++field)
        query.addQueryItem(field.key(),
                           QString::fromLatin1(QUrl::toPercentEncoding(field.value().toString())));
    const QString path = call[u"path"_s].toString();
    return query.isEmpty() ? path : path + u'?' + query.toString(QUrl::FullyEncoded);
}

} // namespace

LinkRace::LinkRace(const testing::LinkShape &shape, SampleProject project)
    : m_shape(shape), m_project(std::move(project)), m_web(shape), m_api(shape)
{
}

QString LinkRace::run()
{
    if (!startServer())
        return u"The practice server did not get ready."_s;
    if (QString problem = signIn(); !problem.isEmpty())
        return problem;
    for (const QString &name : {ours, theirs}) {
        if (!m_project.make(m_desk.path(name)))
            return u"The project could not be written."_s;
    }
    if (!byWindlass() || !hasArrived(ours))
        return u"Windlass's push did not arrive."_s;
    if (!noteCalls())
        return u"The server does not know Windlass's calls."_s;
    if (!byGit() || !hasArrived(theirs))
        return u"Git's push did not arrive."_s;
    return {};
}

//! The lines lead to where the server will be, and the server calls itself by their near ends.
bool LinkRace::startServer()
{
    const quint16 web = testing::freePort();
    const quint16 api = testing::freePort();
    return m_web.start({QHostAddress(QHostAddress::LocalHost), web}).isEmpty()
           && m_api.start({QHostAddress(QHostAddress::LocalHost), api}).isEmpty()
           && m_desk.open({u"--web-port"_s, QString::number(web), u"--api-port"_s,
                           QString::number(api), u"--web-address"_s, addressOf(m_web.port()),
                           u"--api-address"_s, addressOf(m_api.port())});
}

QString LinkRace::signIn()
{
    auto office =
        journeys::Office::open({QUrl(m_desk.webUrl), QUrl(m_desk.apiUrl)}, m_desk.profile());
    if (!office)
        return office.error().message;
    m_office = std::move(*office);
    testing::ConsentBrowser browser;
    const auto account =
        m_office->connectAccount({m_desk.key(), m_desk.secret(), m_desk.callback()},
                                 [&browser](const QUrl &page) { browser.open(page); });
    if (!account)
        return account.error().message;
    m_account = *account;
    return m_desk.visitor().signIn() ? QString() : u"Nobody could sign in for git."_s;
}

bool LinkRace::byWindlass()
{
    const auto app = m_office->apps.add(m_desk.path(ours));
    bitbucket::RepositoryDraft draft;
    draft.workspace = workspace;
    draft.slug = ours;
    draft.name = ours;
    if (!app || !m_office->apps.linkToNew(*app, m_account, draft))
        return false;
    if (m_desk.visitor().control("DELETE", u"requests"_s).status != 200)
        return false;
    QElapsedTimer timer;
    timer.start();
    const auto report = m_office->publish(m_office->reloaded(*app), m_account);
    m_windlassSeconds = double(timer.nsecsElapsed()) / 1e9;
    return report.has_value();
}

bool LinkRace::noteCalls()
{
    bool isAfterGit = false;
    const QJsonArray requests =
        m_desk.visitor().control("GET", u"requests"_s).json[u"requests"_s].toArray();
    for (const QJsonValue &request : requests) {
        if (request[u"host"_s].toString() == "api"_L1)
            (isAfterGit ? m_after : m_before).append(request);
        else
            isAfterGit = true;
    }
    return isAfterGit && !m_before.isEmpty();
}

//! What the token's owner would do by hand, knowing beforehand what is to be asked.
bool LinkRace::byGit()
{
    const QString folder = m_desk.path(theirs);
    practice::Visitor &visitor = m_desk.visitor();
    const auto git = [&](const QStringList &words) {
        int code = 1;
        (void)visitor.git(QStringList{u"-C"_s, folder, u"-c"_s, u"gc.auto=0"_s} + words, &code);
        return code == 0;
    };
    if (visitor.get(u"/2.0/user"_s).status != 200) // the connection is there, as Windlass's is
        return false;
    QElapsedTimer timer;
    timer.start();
    const bool isGood =
        git({u"init"_s, u"-q"_s, u"-b"_s, u"main"_s}) && git({u"add"_s, u"-A"_s})
        && git({u"commit"_s, u"-q"_s, u"-m"_s, u"Push"_s}) && repeat(m_before)
        && git({u"push"_s, u"-q"_s, visitor.pushUrl(workspace + u'/' + theirs), u"HEAD:main"_s})
        && repeat(m_after);
    m_gitSeconds = double(timer.nsecsElapsed()) / 1e9;
    return isGood;
}

bool LinkRace::repeat(const QJsonArray &calls)
{
    for (const QJsonValue &call : calls) {
        const QString text = QString::fromUtf8(QJsonDocument(call.toObject()).toJson());
        const QJsonObject ofTheirs =
            QJsonDocument::fromJson(QString(text).replace(ours, theirs).toUtf8()).object();
        const practice::Answer answer =
            m_desk.visitor().api(ofTheirs[u"method"_s].toString().toLatin1(), targetOf(ofTheirs),
                                 ofTheirs[u"body"_s].toObject());
        if (answer.status == 0)
            return false;
    }
    return true;
}

bool LinkRace::hasArrived(const QString &repository)
{
    return !m_desk.tip(workspace + u'/' + repository, u"main"_s).isEmpty();
}

} // namespace windlass::bench
