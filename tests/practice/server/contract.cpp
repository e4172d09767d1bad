// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract.h"

#include "encoding.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace windlass::practice {

using namespace Qt::StringLiterals;

namespace {

bool isJson(const QByteArray &contentType)
{
    return contentType.startsWith("application/json");
}

//! Tests ask wrongly on purpose and are refused. What the server took, and whatever Windlass
//! itself sends, has to be right.
bool mustBeRight(const Exchange &exchange)
{
    return (exchange.response.status >= 200 && exchange.response.status < 300)
           || exchange.request.header("User-Agent").startsWith("Windlass/");
}

//! This call came in autumn 2026; the document is of July.
bool isNewer(const QByteArray &path)
{
    return path.endsWith("/mergeability/checks");
}

QList<Violation> violations(const QString &rule, const QString &call, const QStringList &problems)
{
    QList<Violation> found;
    for (const QString &problem : problems)
        found.append({rule, u"%1 disagrees with the API document: %2"_s.arg(call, problem)});
    return found;
}

} // namespace

Contract::Contract(ContractTally &tally) : m_tally(tally)
{
    m_tally.setRevision(m_document.revision());
}

QList<Violation> Contract::look(const Exchange &exchange)
{
    if (exchange.host != u"api" || exchange.isFaulty || exchange.response.hangUp)
        return {};
    const auto operation = m_document.find(exchange.request.method, exchange.request.path);
    const QString call = u"%1 %2 (%3)"_s.arg(QString::fromLatin1(exchange.request.method),
                                             QString::fromLatin1(exchange.request.path),
                                             QString::number(exchange.response.status));
    if (!operation) {
        if (exchange.response.status >= 400 || isNewer(exchange.request.path))
            return {};
        ++m_tally.disagreed;
        return violations(u"contract-answer"_s, call, {u"there is no such call."_s});
    }
    const QList<Violation> found =
        violations(u"contract-request"_s, call, requestProblems(exchange, *operation))
        + violations(u"contract-answer"_s, call, answerProblems(exchange, *operation));
    m_tally.disagreed += int(found.size());
    return found;
}

QStringList Contract::requestProblems(const Exchange &exchange,
                                      const ContractDocument::Operation &operation)
{
    const Request &request = exchange.request;
    if (!mustBeRight(exchange))
        return {};
    ++m_tally.requests;
    QStringList found;
    const Fields query(request.query);
    // An address that came with an answer is the server's own affair.
    const bool isGiven = query.has(u"page") || query.has(u"after");
    for (const auto &[name, value] : query.all()) {
        const bool isToken = name == u"access_token"; // the rule token-in-url says more
        if (!isGiven && !isToken && !operation.parameters.contains(name))
            found.append(u"there is no parameter \"%1\"."_s.arg(name));
    }
    if (!operation.request.isEmpty() && isJson(request.contentType()) && !request.body.isEmpty())
        found += problems(operation.name + u" request"_s, operation.request, request.body);
    return found;
}

QStringList Contract::answerProblems(const Exchange &exchange,
                                     const ContractDocument::Operation &operation)
{
    const Response &response = exchange.response;
    ++m_tally.answers;
    const bool isError = response.status >= 400;
    const bool isOpen = operation.answers.contains(ContractDocument::anyStatus);
    if (!isError && !isOpen && !operation.answers.contains(response.status))
        return response.status < 300 ? QStringList{u"this status is not foreseen."_s}
                                     : QStringList(); // the source of a file may redirect
    const QJsonObject schema = operation.answers.value(response.status, m_document.error());
    // Error pages and texts, and the bytes of a file, have no schema.
    if (schema.isEmpty() || !isJson(response.contentType))
        return {};
    // What was trimmed on request is not complete.
    if (!isError && Fields(exchange.request.query).has(u"fields"))
        return {};
    const QString name = operation.name + u' ' + QString::number(response.status);
    return problems(name, schema, response.body);
}

QStringList Contract::problems(const QString &name, const QJsonObject &schema,
                               const QByteArray &json)
{
    auto check = m_checks.find(name);
    if (check == m_checks.end())
        check = m_checks.try_emplace(name, schema).first;
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (document.isNull())
        return {u"it is not JSON."_s};
    return check->second.problems(document.isArray() ? QJsonValue(document.array())
                                                     : QJsonValue(document.object()));
}

} // namespace windlass::practice
