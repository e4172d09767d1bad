// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "calljudge.h"

#include "encoding.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QUrl>

namespace windlass::practice {

using namespace Qt::StringLiterals;

namespace {

//! The same for all spellings of an address.
QString addressOf(const QByteArray &path, const QByteArray &query)
{
    QStringList pairs;
    const Fields fields(query);
    for (const auto &[name, value] : fields.all())
        pairs.append(name + u'=' + value);
    pairs.sort();
    return QString::fromUtf8(percentDecoded(path)) + u'?' + pairs.join(u'&');
}

//! Addresses of other pages in the answer. Looked for as text: a page may be long, and inside of
//! texts quotation marks are escaped.
QStringList otherPages(const QByteArray &body)
{
    QStringList found;
    for (const QByteArray &name : {QByteArray("\"next\":\""), QByteArray("\"previous\":\"")}) {
        const qsizetype begin = body.lastIndexOf(name);
        const qsizetype from = begin + name.size();
        const qsizetype end = begin < 0 ? -1 : body.indexOf('"', from);
        if (end < 0)
            continue;
        const QByteArray address = body.mid(from, end - from);
        const qsizetype path = address.indexOf('/', address.indexOf("://") + 3);
        const qsizetype mark = address.indexOf('?', path);
        if (path > 0 && mark > 0)
            found.append(addressOf(address.mid(path, mark - path), address.mid(mark + 1)));
    }
    return found;
}

//! The lists across workspaces. Others answer 410 too, for a workspace marked as spam, say.
bool isRemoved(const Request &request)
{
    static const QByteArrayList paths{"/2.0/workspaces", "/2.0/repositories",
                                      "/2.0/user/permissions/workspaces",
                                      "/2.0/user/permissions/repositories"};
    return request.method == "GET" && paths.contains(request.path);
}

bool isChange(const Exchange &exchange)
{
    const QByteArray &method = exchange.request.method;
    const bool isFetch = exchange.request.path.endsWith("/git-upload-pack");
    return method != "GET" && method != "HEAD" && !isFetch;
}

} // namespace

QList<Violation> CallJudge::look(const Exchange &exchange, const QString &family)
{
    if (isChange(exchange))
        m_recent.clear();
    if (exchange.host != u"api")
        return {};
    return creation(exchange) + limits(exchange) + pages(exchange, family)
           + repetition(exchange, family);
}

QList<Violation> CallJudge::creation(const Exchange &exchange) const
{
    const QList<QByteArray> words = exchange.request.segments();
    if (exchange.request.method != "PUT" || words.size() != 4 || words[1] != "repositories"
        || exchange.response.status >= 300)
        return {};
    const auto workspace = m_world.workspace(QString::fromUtf8(words[2]));
    const auto repository =
        workspace ? m_world.repository(workspace->uuid, QString::fromUtf8(words[3])) : std::nullopt;
    if (!repository || repository->createdOn < stamp(exchange.date))
        return {};
    return {{u"put-creates"_s, u"A repository was created with PUT instead of POST."_s}};
}

QList<Violation> CallJudge::limits(const Exchange &exchange)
{
    QList<Violation> found;
    const int length = Fields(exchange.request.query).value(u"pagelen").toInt();
    const int most = exchange.request.path.endsWith("/pullrequests") ? 50 : 100;
    if (length > most)
        found.append({u"pagelen-over-limit"_s,
                      u"A page of %1 was asked for where %2 is the most."_s.arg(length).arg(most)});
    if (isRemoved(exchange.request))
        found.append({u"removed-call"_s, u"A call was made that Bitbucket has removed."_s});
    return found;
}

QList<Violation> CallJudge::pages(const Exchange &exchange, const QString &family)
{
    QList<Violation> found;
    const Fields query(exchange.request.query);
    const QString asked = addressOf(exchange.request.path, exchange.request.query);
    if ((query.has(u"page") || query.has(u"after")) && !m_given.contains(family + asked))
        found.append({u"next-by-hand"_s,
                      u"A page was asked for by an address that no answer had given out."_s});
    if (exchange.wasAnswered(200)) {
        for (const QString &address : otherPages(exchange.response.body))
            m_given.insert(family + address);
    }
    return found;
}

QList<Violation> CallJudge::repetition(const Exchange &exchange, const QString &family)
{
    if (exchange.request.method != "GET" || !exchange.wasAnswered(200))
        return {};
    const Settings settings = m_world.settings();
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    QList<qint64> &times =
        m_recent[family + addressOf(exchange.request.path, exchange.request.query)];
    times.removeIf([&](qint64 time) { return time < now - settings.repeatSeconds * 1000LL; });
    times.append(now);
    if (settings.repeatLimit <= 0 || times.size() <= settings.repeatLimit)
        return {};
    times.clear();
    return {{u"repeated-call"_s,
             u"The same was asked more than %1 times within %2 seconds, and nothing had changed."_s
                 .arg(settings.repeatLimit)
                 .arg(settings.repeatSeconds)}};
}

} // namespace windlass::practice
