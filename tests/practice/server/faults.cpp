// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "faults.h"

#include "cutbody.h"

namespace windlass::practice {

using namespace Qt::StringLiterals;
using Kind = Fault::Kind;
using Where = Fault::Where;

namespace {

constexpr qint64 hugeSize = 1LL << 30; // unless the rule says otherwise

bool replacesAnswer(const Fault &fault)
{
    switch (fault.kind) {
    case Kind::Status:
    case Kind::Redirect:
    case Kind::Huge:
    case Kind::Garbage:
        return true;
    case Kind::Drop:
    case Kind::Stall:
        return fault.where == Where::Before;
    default:
        return false;
    }
}

//! White space and an empty object: JSON, as far as anybody reads on.
Response hugeAnswer(const Fault &fault)
{
    Response response{200, "application/json; charset=utf-8", {}, {}};
    const qint64 size = fault.bytes > 0 ? fault.bytes : hugeSize;
    response.stream = [size](const Response::Write &write) {
        const QByteArray blank(64 << 10, ' ');
        for (qint64 left = size - 2; left > 0; left -= blank.size()) {
            if (!write(QByteArrayView(blank).first(qMin(left, qint64(blank.size())))))
                return false;
        }
        return write("{}");
    };
    return response;
}

Delivery::Kind deliveryOf(Kind kind)
{
    switch (kind) {
    case Kind::Drop:
        return Delivery::Kind::Drop;
    case Kind::Stall:
        return Delivery::Kind::Stall;
    case Kind::Pieces:
        return Delivery::Kind::Pieces;
    case Kind::Truncate:
        return Delivery::Kind::Truncate;
    case Kind::Garbage:
        return Delivery::Kind::Garbage;
    case Kind::BadChunks:
        return Delivery::Kind::BadChunks;
    default:
        return Delivery::Kind::Whole;
    }
}

//! A streamed answer is work still to be done.
void carryOut(const Response &response)
{
    if (response.stream)
        (void)response.stream([](QByteArrayView) { return true; });
}

} // namespace

QString Faults::add(const QJsonObject &rule)
{
    Fault fault;
    const QString problem = Fault::read(rule, &fault);
    if (!problem.isEmpty())
        return problem;
    if (fault.kind == Kind::Certificate && !m_isTls)
        return u"A certificate rule needs a server that was started with a certificate."_s;
    const std::scoped_lock lock(m_mutex);
    m_rules.append(fault);
    return {};
}

void Faults::clear()
{
    const std::scoped_lock lock(m_mutex);
    m_rules.clear();
}

int Faults::met()
{
    const std::scoped_lock lock(m_mutex);
    int all = 0;
    for (const Fault &fault : m_rules) {
        const int since = std::max(0, fault.seen - fault.nth + 1);
        all += fault.times == 0 ? since : std::min(since, fault.times);
    }
    return all;
}

bool Faults::counts(Fault &fault) const
{
    ++fault.seen;
    return fault.seen >= fault.nth && (fault.times == 0 || fault.seen - fault.nth < fault.times);
}

std::optional<Fault> Faults::match(const QByteArray &host, const Request &request)
{
    const std::scoped_lock lock(m_mutex);
    for (Fault &fault : m_rules) {
        if (fault.kind == Kind::Certificate || (!fault.host.isEmpty() && fault.host != host)
            || (!fault.method.isEmpty() && fault.method != request.method)
            || !fault.path.match(QString::fromLatin1(request.path)).hasMatch())
            continue;
        if (counts(fault))
            return fault;
    }
    return std::nullopt;
}

Certificates::Kind Faults::certificate(const QByteArray &host)
{
    const std::scoped_lock lock(m_mutex);
    for (Fault &fault : m_rules) {
        if (fault.kind == Kind::Certificate && (fault.host.isEmpty() || fault.host == host)
            && counts(fault))
            return fault.certificate;
    }
    return Certificates::Kind::Good;
}

Response Faults::apply(const Fault &fault, Request &request,
                       const std::function<Response()> &answer)
{
    if (replacesAnswer(fault)) {
        if (fault.isAfter)
            carryOut(answer());
        else
            request.skipBody();
        return substitute(fault);
    }
    if (fault.kind == Kind::Delay)
        wait(fault.seconds);
    if (fault.where == Where::Request)
        cutRequest(fault, request);
    return misdeliver(fault, answer());
}

Response Faults::substitute(const Fault &fault)
{
    if (fault.kind == Kind::Huge)
        return hugeAnswer(fault);
    Response response{fault.status, fault.contentType, fault.body, fault.headers};
    if (fault.kind == Kind::Redirect)
        response.with("Location", fault.location);
    if (fault.kind == Kind::Stall)
        wait(fault.seconds);
    response.hangUp = fault.kind == Kind::Drop || fault.kind == Kind::Stall;
    return misdeliver(fault, response);
}

Response Faults::misdeliver(const Fault &fault, Response response)
{
    if (fault.kind == Kind::ContentType)
        response.contentType = fault.contentType;
    const auto where =
        fault.where == Where::After ? Delivery::Where::After : Delivery::Where::Inside;
    response.delivery = {deliveryOf(fault.kind), where, fault.bytes, fault.seconds,
                         [this](double seconds) { wait(seconds); }};
    return response;
}

void Faults::cutRequest(const Fault &fault, Request &request)
{
    const qint64 announced = request.header("Content-Length").toLongLong();
    const qint64 bytes = fault.bytes > 0 ? fault.bytes : announced / 2;
    request.stream = std::make_shared<CutBody>(request.stream, bytes, [this, fault] {
        if (fault.kind == Kind::Stall)
            wait(fault.seconds);
    });
}

void Faults::wait(double seconds)
{
    std::unique_lock lock(m_mutex);
    const auto isOver = [this, before = m_ends] { return m_isReleased || m_ends != before; };
    ++m_waiting;
    if (seconds > 0)
        m_released.wait_for(lock, std::chrono::duration<double>(seconds), isOver);
    else
        m_released.wait(lock, isOver);
    --m_waiting;
}

int Faults::endStalls()
{
    int ended = 0;
    {
        const std::scoped_lock lock(m_mutex);
        ended = m_waiting;
        ++m_ends;
    }
    m_released.notify_all();
    return ended;
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
