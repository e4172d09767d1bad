// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "witness.h"

#include "encoding.h"

#include <QJsonDocument>

namespace windlass::practice {

using namespace Qt::StringLiterals;

namespace {

constexpr int kept = 20000;
constexpr qsizetype longestBody = 16 << 10;

bool isSecret(const QString &name)
{
    static const QStringList secrets{u"access_token"_s,  u"client_secret"_s, u"code"_s,
                                     u"code_verifier"_s, u"password"_s,      u"refresh_token"_s,
                                     u"secret"_s,        u"token"_s};
    return secrets.contains(name, Qt::CaseInsensitive);
}

QString authorizationText(const QByteArray &value)
{
    if (const auto basic = basicCredentials(value))
        return u"Basic %1 %2"_s.arg(QString::fromUtf8(basic->name), hashed(basic->password));
    if (const auto token = bearerToken(value))
        return u"Bearer %1"_s.arg(hashed(*token));
    return hashed(value);
}

QJsonObject fieldsObject(const Fields &fields)
{
    QJsonObject object;
    for (const auto &[name, value] : fields.all())
        object.insert(name, isSecret(name) ? hashed(value.toUtf8()) : value);
    return object;
}

QJsonObject headersObject(const QList<Header> &headers)
{
    QJsonObject object;
    for (const Header &header : headers) {
        const QByteArray name = header.name.toLower();
        const bool isAuthorization = name == "authorization" || name == "proxy-authorization";
        object.insert(QString::fromLatin1(name), isAuthorization ? authorizationText(header.value)
                                                                 : QString::fromUtf8(header.value));
    }
    return object;
}

QJsonValue bodyValue(const Request &request)
{
    if (request.bodySize == 0 || request.bodySize > longestBody)
        return {};
    if (request.contentType() == "application/x-www-form-urlencoded")
        return fieldsObject(Fields(request.body));
    if (request.contentType() == "application/json")
        return QJsonDocument::fromJson(request.body).object();
    return {};
}

} // namespace

void Witness::record(const Exchange &exchange)
{
    const Request &request = exchange.request;
    QJsonObject entry{{u"host"_s, exchange.host},
                      {u"time"_s, stampNow()},
                      {u"method"_s, QString::fromLatin1(request.method)},
                      {u"path"_s, QString::fromLatin1(request.path)},
                      {u"query"_s, fieldsObject(Fields(request.query))},
                      {u"headers"_s, headersObject(request.headers)},
                      {u"body"_s, bodyValue(request)},
                      {u"bytes"_s, request.bodySize},
                      {u"status"_s, exchange.response.hangUp ? 0 : exchange.response.status},
                      {u"milliseconds"_s, exchange.milliseconds}};
    const std::scoped_lock lock(m_mutex);
    entry.insert(u"number"_s, ++m_count);
    m_entries.append(entry);
    if (m_entries.size() > kept)
        m_entries.removeFirst();
    const QString family = m_tokens.familyOf(request);
    QList<Violation> found = m_tokens.look(exchange);
    found += m_calls.look(exchange, family);
    if (m_contract)
        found += m_contract->look(exchange);
    for (const Violation &violation : std::as_const(found))
        m_violations.append({{u"number"_s, m_count},
                             {u"rule"_s, violation.rule},
                             {u"sentence"_s, violation.sentence},
                             {u"method"_s, entry.value("method"_L1)},
                             {u"path"_s, entry.value("path"_L1)}});
}

void Witness::setContract(std::unique_ptr<Contract> contract)
{
    const std::scoped_lock lock(m_mutex);
    m_contract = std::move(contract);
}

void Witness::expect(const QStringList &rules)
{
    const std::scoped_lock lock(m_mutex);
    m_expected += rules;
}

QJsonObject Witness::verdict() const
{
    const std::scoped_lock lock(m_mutex);
    QStringList missing = m_expected;
    QStringList unexpected;
    QJsonArray all;
    for (const QJsonObject &violation : m_violations) {
        const QString rule = violation.value("rule"_L1).toString();
        missing.removeAll(rule);
        all.append(violation);
        if (!m_expected.contains(rule))
            unexpected.append(u"%1: %2 (%3 %4)"_s.arg(
                rule, violation.value("sentence"_L1).toString(),
                violation.value("method"_L1).toString(), violation.value("path"_L1).toString()));
    }
    return {{u"violations"_s, all},
            {u"unexpected"_s, QJsonArray::fromStringList(unexpected)},
            {u"missing"_s, QJsonArray::fromStringList(missing)}};
}

QJsonArray Witness::entries() const
{
    const std::scoped_lock lock(m_mutex);
    QJsonArray all;
    for (const QJsonObject &entry : m_entries)
        all.append(entry);
    return all;
}

int Witness::count() const
{
    const std::scoped_lock lock(m_mutex);
    return m_count;
}

void Witness::forget()
{
    const std::scoped_lock lock(m_mutex);
    m_entries.clear();
}

} // namespace windlass::practice
