// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "faults.h"

#include <QJsonDocument>

namespace windlass::practice {

using namespace Qt::StringLiterals;

namespace {

QByteArray bodyOf(const QJsonValue &value, QByteArray *type)
{
    if (value.isString()) {
        *type = "text/plain";
        return value.toString().toUtf8();
    }
    *type = "application/json; charset=utf-8";
    return QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact);
}

std::optional<Fault::Kind> kindOf(const QString &name)
{
    if (name == u"status")
        return Fault::Kind::Status;
    if (name == u"delay")
        return Fault::Kind::Delay;
    if (name == u"stall")
        return Fault::Kind::Stall;
    if (name == u"drop")
        return Fault::Kind::Drop;
    return std::nullopt;
}

} // namespace

QString Faults::add(const QJsonObject &rule)
{
    Fault fault;
    const auto kind = kindOf(rule.value("action"_L1).toString());
    if (!kind)
        return u"action must be status, delay, stall or drop"_s;
    fault.kind = *kind;
    fault.method = rule.value("method"_L1).toString().toLatin1();
    fault.path.setPattern(rule.value("path"_L1).toString());
    if (!fault.path.isValid())
        return u"path is no regular expression: "_s + fault.path.errorString();
    fault.nth = rule.value("nth"_L1).toInt(1);
    fault.times = rule.value("times"_L1).toInt(1);
    fault.status = rule.value("status"_L1).toInt(500);
    fault.seconds = rule.value("seconds"_L1).toDouble();
    fault.isAfter = rule.value("after"_L1).toBool();
    fault.body = bodyOf(rule.value("body"_L1), &fault.contentType);
    if (rule.contains("content_type"_L1))
        fault.contentType = rule.value("content_type"_L1).toString().toLatin1();
    const QJsonObject headers = rule.value("headers"_L1).toObject();
    for (auto header = headers.begin(); header != headers.end(); ++header)
        fault.headers.append({header.key().toLatin1(), header.value().toString().toUtf8()});
    const std::scoped_lock lock(m_mutex);
    m_rules.append(fault);
    return {};
}

void Faults::clear()
{
    const std::scoped_lock lock(m_mutex);
    m_rules.clear();
}

std::optional<Fault> Faults::match(const Request &request)
{
    const std::scoped_lock lock(m_mutex);
    for (Fault &fault : m_rules) {
        if ((!fault.method.isEmpty() && fault.method != request.method)
            || !fault.path.match(QString::fromLatin1(request.path)).hasMatch())
            continue;
        ++fault.seen;
        if (fault.seen >= fault.nth && (fault.times == 0 || fault.seen < fault.nth + fault.times))
            return fault;
    }
    return std::nullopt;
}

Response Faults::act(const Fault &fault)
{
    Response response{fault.status, fault.contentType, fault.body, fault.headers};
    response.hangUp = fault.kind != Fault::Kind::Status;
    if (fault.kind == Fault::Kind::Stall)
        wait(fault);
    return response;
}

void Faults::wait(const Fault &fault)
{
    std::unique_lock lock(m_mutex);
    const auto isOver = [this] { return m_isReleased; };
    if (fault.seconds > 0)
        m_released.wait_for(lock, std::chrono::duration<double>(fault.seconds), isOver);
    else
        m_released.wait(lock, isOver);
}

void Faults::release()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_isReleased = true;
    }
    m_released.notify_all();
}

} // namespace windlass::practice
