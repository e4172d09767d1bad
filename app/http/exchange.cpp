// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/exchange.h"

#include "foundation/address.h"
#include "foundation/deliver.h"
#include "foundation/logging.h"
#include "http/authorizer.h"
#include "http/oneshotbody.h"
#include "http/proxyfault.h"

#include <QCoreApplication>
#include <QPointer>
#include <QRandomGenerator>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace windlass::http {

namespace {

constexpr auto maximumReplySize = qint64{16} * 1024 * 1024;
constexpr int maximumRedirects = 5;

//! What went wrong on the way, before any HTTP status. Nothing when the server answered.
std::optional<Error> transportError(const QNetworkReply &reply)
{
    constexpr int lastTransportError = 199; // above: derived from the HTTP status
    const auto error = reply.error();
    const bool hasStatus = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).isValid();
    if (error == QNetworkReply::NoError || (hasStatus && error > lastTransportError))
        return std::nullopt;

    const QString host = reply.url().host();
    const QString detail = u"network error %1: %2"_s.arg(int(error)).arg(reply.errorString());
    if (const QString fault = proxyFault(reply); !fault.isEmpty())
        return Error{ErrorKind::Offline, fault, detail};
    switch (error) {
    case QNetworkReply::SslHandshakeFailedError:
        return Error{ErrorKind::TlsFailed,
                     Exchange::tr("The secure connection to %1 was refused because its certificate "
                                  "cannot be trusted. The request was not sent.")
                         .arg(host),
                     detail};
    case QNetworkReply::OperationCanceledError: // this is also what a transfer time-out looks like
    case QNetworkReply::TimeoutError:
        return Error{ErrorKind::TimedOut,
                     Exchange::tr("%1 did not answer in time. Try again.").arg(host), detail};
    case QNetworkReply::ContentReSendError:
    case QNetworkReply::RemoteHostClosedError:
        return Error{
            ErrorKind::Offline,
            Exchange::tr("%1 closed the connection before it answered. Try again.").arg(host),
            detail};
    default:
        return Error{
            ErrorKind::Offline,
            Exchange::tr("%1 cannot be reached. Check the connection and try again.").arg(host),
            detail};
    }
}

bool isPassingFault(int status)
{
    return status == 429 || status == 502 || status == 503 || status == 504 || status == 555;
}

} // namespace

Exchange::Exchange(QNetworkAccessManager &manager, Authorizer &authorizer, CallPause &pause,
                   const QUrl &origin, const Patience &patience, HttpRequest request,
                   QObject *parent)
    : QObject(parent),
      m_manager(manager),
      m_authorizer(authorizer),
      m_pause(pause),
      m_origin(origin),
      m_patience(patience),
      m_request(std::move(request))
{
}

QFuture<Result<HttpReply>> Exchange::start()
{
    m_promise.start();
    m_elapsed.start();
    QMetaObject::invokeMethod(this, &Exchange::authorize, Qt::QueuedConnection);
    return m_promise.future();
}

void Exchange::authorize()
{
    if (!isSameOrigin(m_request.url, m_origin)) {
        settle(fail(ErrorKind::UnreadableReply,
                    tr("The answer leads to another server (%1). Windlass does not go there.")
                        .arg(m_request.url.host())));
        return;
    }
    if (isPaused())
        return;
    deliver(m_authorizer.authorization(), this, [this](const Result<QByteArray> &value) {
        if (!value) {
            settle(tl::unexpected(value.error()));
            return;
        }
        m_authorization = *value;
        transmit();
    });
}

QNetworkRequest Exchange::networkRequest() const
{
    QNetworkRequest request(m_request.url);
    request.setRawHeader("Accept", "application/json");
    request.setRawHeader("Authorization", m_authorization);
    request.setHeader(QNetworkRequest::UserAgentHeader, u"Windlass/" WINDLASS_VERSION ""_s);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                         QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    // Otherwise Qt answers a 401 challenge with a second request of its own.
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    return request;
}

//! Answers in the place of a server that wants to be left alone.
bool Exchange::isPaused()
{
    const QDateTime until = m_pause.until();
    if (!until.isValid())
        return false;
    settle(HttpReply{.status = 429, .pausedUntil = until});
    return true;
}

void Exchange::transmit()
{
    if (isPaused())
        return;
    ++m_attempt;
    QNetworkRequest request = networkRequest();
    QNetworkReply *reply = nullptr;
    if (isRepeatable()) {
        reply = m_manager.get(request);
    } else {
        auto *body = new OneShotBody(m_request.body);
        body->prepare(request);
        request.setHeader(QNetworkRequest::ContentTypeHeader, m_request.contentType);
        reply = m_manager.sendCustomRequest(request, m_request.method, body);
        body->setParent(reply);
    }
    reply->setParent(this);
    connect(reply, &QNetworkReply::downloadProgress, this, [this, reply](qint64 received) {
        if (received > maximumReplySize) {
            m_isTooLarge = true;
            reply->abort();
        }
    });
    connect(reply, &QNetworkReply::finished, this, [this, reply] {
        reply->deleteLater();
        arrived(*reply);
    });
    const auto left = m_patience.total - std::chrono::milliseconds(m_elapsed.elapsed());
    // QTimer::singleShot() would keep its timer for the whole time, long after the reply.
    auto *deadline = new QTimer(reply);
    deadline->setSingleShot(true);
    deadline->setTimerType(Qt::PreciseTimer); // a coarse one is early, and leaves time to try again
    connect(deadline, &QTimer::timeout, reply, &QNetworkReply::abort);
    deadline->start(std::max(left, 1ms));
}

void Exchange::arrived(QNetworkReply &reply)
{
    const int status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    // The query is left out: it may hold what the user typed.
    qCInfo(lcHttp, "%s %s: %d, try %d", m_request.method.constData(),
           qUtf8Printable(m_request.url.path(QUrl::FullyEncoded)), status, m_attempt);
    if (m_isTooLarge) {
        settle(fail(ErrorKind::UnreadableReply,
                    tr("The answer of %1 is too large to be what was asked for.")
                        .arg(m_request.url.host())));
        return;
    }
    if (const auto error = transportError(reply)) {
        if (error->kind == ErrorKind::TlsFailed || !tryAgain(0ms))
            settle(tl::unexpected(*error));
        return;
    }
    const QByteArray location = reply.rawHeader("Location"); // header() drops relative ones
    if (m_request.followsRedirects && status >= 300 && status < 400 && !location.isEmpty()) {
        follow(m_request.url.resolved(QUrl::fromEncoded(location, QUrl::StrictMode)));
        return;
    }
    HttpReply answer;
    answer.status = status;
    answer.contentType = reply.header(QNetworkRequest::ContentTypeHeader)
                             .toString()
                             .section(u';', 0, 0)
                             .trimmed()
                             .toLower()
                             .toLatin1();
    answer.grantedScopes = reply.rawHeader("X-OAuth-Scopes");
    for (const auto &[name, value] : reply.rawHeaderPairs())
        answer.headers.append({name.toLower(), value});
    answer.body = reply.readAll();
    judge(answer, reply.rawHeader("Retry-After"));
}

void Exchange::judge(const HttpReply &reply, const QByteArray &retryAfter)
{
    if (reply.status == 401 && !m_isRenewed) {
        renew(reply);
        return;
    }
    const auto pause = std::chrono::seconds(std::max(0, retryAfter.toInt()));
    if (isPassingFault(reply.status) && tryAgain(pause))
        return;
    HttpReply answer = reply;
    if (reply.status == 429) {
        m_pause.begin(pause);
        answer.pausedUntil = m_pause.until();
    } else if (!m_pause.until().isValid()) {
        m_pause.end(); // an answer that was under way when a pause began says nothing of it
    }
    settle(answer);
}

void Exchange::follow(const QUrl &target)
{
    if (!isRepeatable() || ++m_redirects > maximumRedirects) {
        settle(fail(
            ErrorKind::UnreadableReply,
            tr("%1 answered with a redirect that cannot be followed.").arg(m_request.url.host())));
        return;
    }
    m_request.url = target;
    authorize();
}

void Exchange::renew(const HttpReply &refusal)
{
    m_isRenewed = true;
    deliver(m_authorizer.renewed(m_authorization), this,
            [this, refusal](const Result<QByteArray> &value) {
                if (!value) {
                    settle(tl::unexpected(value.error()));
                } else if (*value == m_authorization) {
                    settle(refusal);
                } else {
                    m_authorization = *value;
                    transmit();
                }
            });
}

bool Exchange::tryAgain(std::chrono::milliseconds atLeast)
{
    if (!isRepeatable() || m_attempt >= m_patience.attempts)
        return false;
    const auto pause = m_patience.firstDelay * (1 << (m_attempt - 1));
    const std::chrono::milliseconds jitter(
        QRandomGenerator::global()->bounded(int(pause.count() / 2) + 1));
    const auto wait = std::max(atLeast, pause + jitter);
    if (std::chrono::milliseconds(m_elapsed.elapsed()) + wait >= m_patience.total)
        return false;
    QTimer::singleShot(wait, this, &Exchange::transmit);
    return true;
}

// From the event loop: whoever goes on may drop the last reference to the session, and with it this
// object and the reply that is still speaking. Nothing is told when this was abandoned meanwhile.
void Exchange::settle(const Result<HttpReply> &result)
{
    QMetaObject::invokeMethod(
        QCoreApplication::instance(),
        [self = QPointer(this), result] {
            if (!self)
                return;
            QPromise<Result<HttpReply>> promise = std::move(self->m_promise);
            self->deleteLater();
            promise.addResult(result);
            promise.finish();
        },
        Qt::QueuedConnection);
}

} // namespace windlass::http
