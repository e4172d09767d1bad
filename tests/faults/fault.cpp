// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "faults/fault.h"

using namespace Qt::StringLiterals;

namespace windlass::faults {

namespace {

constexpr int endless = 0; // until Trouble::settle(): nobody here is saved by the server

QList<Fault> ofConnections()
{
    using Way = Fault::Way;
    QList<Fault> all{{u"connection refused"_s, Way::Refused}, {u"name not found"_s, Way::Unnamed}};
    for (const QString &certificate : {u"wrong_host"_s, u"expired"_s, u"self_signed"_s})
        all.append({u"certificate "_s + certificate,
                    Way::Certificate,
                    {{u"action"_s, u"certificate"_s}, {u"certificate"_s, certificate}}});
    return all;
}

QList<Fault> ofLines()
{
    QList<Fault> all;
    for (const QString &where : {u"request"_s, u"before"_s, u"inside"_s, u"after"_s}) {
        QJsonObject stall{{u"action"_s, u"stall"_s}, {u"seconds"_s, endless}};
        stall.insert(u"where"_s, where);
        QJsonObject drop{{u"action"_s, u"drop"_s}};
        drop.insert(u"where"_s, where);
        const bool isOfRequest = where == "request"_L1;
        all.append({u"stall "_s + where, Fault::Way::Answer, stall, isOfRequest});
        all.append({u"drop "_s + where, Fault::Way::Answer, drop, isOfRequest});
    }
    // the request has its effect, and no answer comes
    all.append({u"drop before, done"_s,
                Fault::Way::Answer,
                {{u"action"_s, u"drop"_s}, {u"where"_s, u"before"_s}, {u"after"_s, true}},
                true});
    return all;
}

QList<Fault> ofAnswers()
{
    const auto of = [](const QString &name, const QJsonObject &rule, bool isOfRequest = false) {
        return Fault{name, Fault::Way::Answer, rule, isOfRequest};
    };
    return {
        of(u"truncated"_s, {{u"action"_s, u"truncate"_s}}),
        of(u"garbage"_s, {{u"action"_s, u"garbage"_s}}),
        of(u"garbage, done"_s, {{u"action"_s, u"garbage"_s}, {u"after"_s, true}}, true),
        of(u"wrong type"_s, {{u"action"_s, u"content_type"_s}}),
        of(u"redirect to another host"_s,
           {{u"action"_s, u"redirect"_s}, {u"location"_s, u"http://127.0.0.2:9/else"_s}}),
        of(u"slow bytes"_s, {{u"action"_s, u"slow"_s}, {u"bytes"_s, 32}, {u"seconds"_s, 0.005}}),
        of(u"huge answer"_s, {{u"action"_s, u"huge"_s}, {u"bytes"_s, 64 << 20}})};
}

//! As something between Windlass and Bitbucket says it: a page, and none of Bitbucket's words.
QList<Fault> ofStatuses()
{
    const QString page = u"<html><body><h1>Unknown error</h1><p>%1</p></body></html>"_s.arg(
        QLatin1String(hostileWord));
    QList<Fault> all;
    for (const int status :
         {400, 401, 402, 403, 404, 409, 410, 411, 429, 500, 502, 503, 504, 555}) {
        const QJsonObject rule{{u"action"_s, u"status"_s},
                               {u"status"_s, status},
                               {u"content_type"_s, u"text/html"_s},
                               {u"body"_s, page}};
        all.append({QString::number(status), Fault::Way::Answer, rule});
        if (status == 502 || status == 504 || status == 555) {
            QJsonObject done = rule;
            done.insert(u"after"_s, true);
            all.append({QString::number(status) + u", done"_s, Fault::Way::Answer, done, true});
        }
    }
    return all;
}

} // namespace

QList<Fault> allFaults()
{
    return ofConnections() + ofLines() + ofAnswers() + ofStatuses();
}

} // namespace windlass::faults
