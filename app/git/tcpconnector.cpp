// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "git/tcpconnector.h"

#include "foundation/address.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QHostInfo>
#include <QNetworkProxy>
#include <QThread>
#include <QTimer>
#include <QUrl>

#include <condition_variable>
#include <functional>
#include <mutex>

using namespace Qt::StringLiterals;

namespace windlass::git {

namespace {

using SocketHandle = std::unique_ptr<QSslSocket>;

// What the thread that connects leaves for the one that waits.
struct Outcome
{
    std::mutex mutex;
    std::condition_variable changed;
    bool isDone = false;
    bool isAbandoned = false;
    std::function<void()> leave; // ends the thread that connects
    SocketHandle socket;
    Wire::Fault fault = Wire::Fault::Offline;
    QString text;
};

QNetworkProxy proxyFor(const Address &address)
{
    if (isLoopbackHost(address.host))
        return QNetworkProxy::NoProxy;
    QUrl url;
    url.setScheme(address.isEncrypted ? u"https"_s : u"http"_s);
    url.setHost(address.host);
    url.setPort(address.port);
    const auto proxies = QNetworkProxyFactory::proxyForQuery(QNetworkProxyQuery(url));
    for (const QNetworkProxy &proxy : proxies) {
        if (proxy.capabilities().testFlag(QNetworkProxy::TunnelingCapability))
            return proxy;
    }
    return QNetworkProxy::NoProxy;
}

// Connects in a thread of its own with a running event loop: QAbstractSocket::waitForConnected()
// gives up the attempt when its time is over, so it cannot be called in slices, and it looks names
// up without looking at its limit at all.
class Connector final : public QObject
{
public:
    Connector(Address address, QThread *receiver, std::shared_ptr<Outcome> outcome)
        : m_address(std::move(address)), m_receiver(receiver), m_outcome(std::move(outcome))
    {
    }

    void start();

private:
    void lookUp();
    void tryNext();
    void watch();
    void connected();
    void failed();
    void handOver();
    void fail(Wire::Fault fault, const QString &text);

    static constexpr std::chrono::seconds nextAddressAfter{5};

    Address m_address;
    QThread *m_receiver;
    std::shared_ptr<Outcome> m_outcome;
    QList<QHostAddress> m_candidates;
    SocketHandle m_socket;
    QString m_lastText;
};

void Connector::start()
{
    if (const QNetworkProxy proxy = proxyFor(m_address); proxy.type() != QNetworkProxy::NoProxy) {
        m_socket = std::make_unique<QSslSocket>();
        m_socket->setProxy(proxy);
        watch();
        m_socket->connectToHost(m_address.host, m_address.port);
        return;
    }
    lookUp();
}

void Connector::lookUp()
{
    if (const QHostAddress literal(m_address.host); !literal.isNull()) {
        m_candidates = {literal};
        tryNext();
        return;
    }
    QHostInfo::lookupHost(m_address.host, this, [this](const QHostInfo &found) {
        m_candidates = found.addresses();
        m_lastText = found.errorString();
        tryNext();
    });
}

void Connector::tryNext()
{
    if (m_candidates.isEmpty()) {
        fail(Wire::Fault::Offline, m_lastText);
        return;
    }
    const QHostAddress candidate = m_candidates.takeFirst();
    m_socket = std::make_unique<QSslSocket>();
    m_socket->setProxy(QNetworkProxy::NoProxy);
    watch();
    if (!m_candidates.isEmpty()) {
        const auto giveUp = [this, tried = m_socket.get()] {
            if (m_socket.get() == tried && tried->state() == QAbstractSocket::ConnectingState)
                failed();
        };
        QTimer::singleShot(nextAddressAfter, m_socket.get(), giveUp);
    }
    m_socket->connectToHost(candidate, m_address.port);
}

void Connector::watch()
{
    QSslSocket *socket = m_socket.get();
    connect(socket, &QAbstractSocket::connected, this, &Connector::connected);
    // Queued: a socket must not change its thread while it is still at work further up the stack.
    connect(socket, &QSslSocket::encrypted, this, &Connector::handOver, Qt::QueuedConnection);
    connect(socket, &QAbstractSocket::errorOccurred, this, &Connector::failed);
}

void Connector::connected()
{
    if (!m_address.isEncrypted) {
        QMetaObject::invokeMethod(this, &Connector::handOver, Qt::QueuedConnection);
        return;
    }
    m_socket->setPeerVerifyName(m_address.host);
    m_socket->startClientEncryption();
}

void Connector::failed()
{
    m_lastText = m_socket->errorString();
    const bool isTls = isTlsError(m_socket->error());
    m_socket->disconnect(this);
    m_socket.release()->deleteLater(); // it is the one that called us
    if (isTls)
        fail(Wire::Fault::TlsFailed, m_lastText);
    else
        tryNext();
}

void Connector::handOver()
{
    if (!m_socket || m_socket->state() != QAbstractSocket::ConnectedState)
        return; // it failed meanwhile
    m_socket->disconnect(this);
    const std::lock_guard lock(m_outcome->mutex);
    if (m_outcome->isAbandoned)
        return; // nobody waits any longer: the socket goes with this object, in this thread
    m_socket->moveToThread(m_receiver);
    m_outcome->socket = std::move(m_socket);
    m_outcome->isDone = true;
    m_outcome->changed.notify_all();
}

void Connector::fail(Wire::Fault fault, const QString &text)
{
    const std::lock_guard lock(m_outcome->mutex);
    m_outcome->fault = fault;
    m_outcome->text = text;
    m_outcome->isDone = true;
    m_outcome->changed.notify_all();
}

// The thread ends by itself once its work is done; it may take long where a name server or the
// search for a proxy does not answer, so nobody waits for it.
void startConnector(const Address &address, const std::shared_ptr<Outcome> &outcome)
{
    auto *thread = new QThread;
    auto *connector = new Connector(address, QThread::currentThread(), outcome);
    connector->moveToThread(thread);
    QObject::connect(thread, &QThread::started, connector, &Connector::start);
    QObject::connect(thread, &QThread::finished, connector, &QObject::deleteLater);
    QObject::connect(thread, &QThread::finished, thread, &QObject::deleteLater);
    outcome->leave = [thread] { thread->quit(); };
    thread->moveToThread(QCoreApplication::instance()->thread());
    thread->start();
}

} // namespace

bool isTlsError(QAbstractSocket::SocketError error)
{
    return error == QAbstractSocket::SslHandshakeFailedError
           || error == QAbstractSocket::SslInternalError
           || error == QAbstractSocket::SslInvalidUserDataError;
}

Connected connectTo(const Address &address, const Wire &wire)
{
    const auto outcome = std::make_shared<Outcome>();
    startConnector(address, outcome);
    QElapsedTimer waited;
    waited.start();
    std::unique_lock lock(outcome->mutex);
    while (!outcome->isDone && !wire.stop().stop_requested()
           && !waited.hasExpired(wire.idleLimit().count()))
        outcome->changed.wait_for(lock, std::chrono::milliseconds(sliceMs));
    outcome->isAbandoned = true;
    outcome->leave();
    if (outcome->socket)
        return {std::move(outcome->socket), Wire::Fault::None, {}};
    if (outcome->isDone)
        return {nullptr, outcome->fault, outcome->text};
    if (wire.stop().stop_requested())
        return {nullptr, Wire::Fault::Stopped, u"stopped while connecting"_s};
    return {nullptr, Wire::Fault::TimedOut, u"no connection in time"_s};
}

} // namespace windlass::git
