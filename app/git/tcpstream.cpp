// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Longer than other files, because this is the one file of the room that may use Qt Network: first
// the connecting, then the stream of libgit2 over the connected socket.

#include "git/tcpstream.h"

#include "foundation/address.h"
#include "git/giterror.h"
#include "git/wire.h"

#include <git2.h>
#include <git2/sys/stream.h>

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QHostInfo>
#include <QNetworkProxy>
#include <QSslConfiguration>
#include <QSslSocket>
#include <QThread>
#include <QTimer>
#include <QUrl>

#include <algorithm>
#include <condition_variable>
#include <functional>
#include <memory>
#include <mutex>
#include <type_traits>

using namespace Qt::StringLiterals;

namespace windlass::git {

namespace {

// The longest that anything here waits without looking at the stop token.
constexpr int sliceMs = 50;

struct Address
{
    QString host;
    quint16 port = 0;
    bool isEncrypted = false;
};

struct Connected
{
    std::unique_ptr<QTcpSocket> socket; //< lives in the calling thread; empty when it failed
    Wire::Fault fault = Wire::Fault::None;
    QString text;
};

bool isTlsError(QAbstractSocket::SocketError error)
{
    return error == QAbstractSocket::SslHandshakeFailedError
           || error == QAbstractSocket::SslInternalError
           || error == QAbstractSocket::SslInvalidUserDataError;
}

using SocketHandle = std::unique_ptr<QTcpSocket>;

// What is not encrypted needs no TLS, which takes milliseconds to be loaded.
SocketHandle makeSocket(const Address &address, const QNetworkProxy &proxy)
{
    SocketHandle socket =
        address.isEncrypted ? std::make_unique<QSslSocket>() : std::make_unique<QTcpSocket>();
    socket->setProxy(proxy);
    return socket;
}

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
        m_socket = makeSocket(m_address, proxy);
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
    m_socket = makeSocket(m_address, QNetworkProxy::NoProxy);
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
    QTcpSocket *socket = m_socket.get();
    connect(socket, &QAbstractSocket::connected, this, &Connector::connected);
    // Queued: a socket must not change its thread while it is still at work further up the stack.
    if (auto *tls = qobject_cast<QSslSocket *>(socket))
        connect(tls, &QSslSocket::encrypted, this, &Connector::handOver, Qt::QueuedConnection);
    connect(socket, &QAbstractSocket::errorOccurred, this, &Connector::failed);
}

void Connector::connected()
{
    // libgit2 writes a request in several small pieces: without this each waits for the one before
    // to be acknowledged, which the other end puts off.
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    auto *tls = qobject_cast<QSslSocket *>(m_socket.get());
    if (!tls) {
        QMetaObject::invokeMethod(this, &Connector::handOver, Qt::QueuedConnection);
        return;
    }
    tls->setPeerVerifyName(m_address.host);
    tls->startClientEncryption();
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

// Looks the name up, tries one address after the other, and shakes hands; through the application's
// proxy unless the host is this computer. The certificate must be good for the host's name.
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

struct Stream
{
    git_stream base = {}; // first: libgit2 knows a Stream by this address
    Wire *wire = nullptr;
    Address address;
    QTcpSocket *socket = nullptr; // owned, a QSslSocket where it is encrypted
    git_cert_x509 certificate = {};
    QByteArray der;
};

static_assert(std::is_standard_layout_v<Stream>);

Stream *self(git_stream *base)
{
    return reinterpret_cast<Stream *>(base);
}

int failed(Wire &wire, Wire::Fault fault, const QString &text)
{
    wire.setFault(fault, text);
    setGitError(GIT_ERROR_NET, text.toUtf8());
    return fault == Wire::Fault::Stopped ? GIT_EUSER : GIT_ERROR;
}

int stopped(Wire &wire)
{
    return failed(wire, Wire::Fault::Stopped, u"stopped"_s);
}

int timedOut(Wire &wire)
{
    return failed(wire, Wire::Fault::TimedOut,
                  u"nothing moved for %1 ms"_s.arg(wire.idleLimit().count()));
}

bool isBroken(const QTcpSocket *socket)
{
    switch (socket->error()) {
    case QAbstractSocket::UnknownSocketError: // none so far
    case QAbstractSocket::SocketTimeoutError: // only a slice is over
        return socket->state() == QAbstractSocket::UnconnectedState;
    default:
        return true;
    }
}

// libgit2 hangs up as soon as it has seen the status; the words that explain it come right behind.
void readRefusal(Stream *stream)
{
    constexpr qint64 longestMs = 1000;
    HttpTap &answer = stream->wire->answer();
    QElapsedTimer waited;
    waited.start();
    while (answer.wantsMore() && !stream->wire->stop().stop_requested()
           && !waited.hasExpired(longestMs)) {
        if (stream->socket->bytesAvailable() == 0 && !stream->socket->waitForReadyRead(sliceMs)
            && isBroken(stream->socket))
            return;
        answer.feed(stream->socket->readAll());
    }
}

// A server may refuse what it is still being sent (413) and stop reading.
bool isRefusedEarly(QTcpSocket *socket)
{
    constexpr qint64 enoughForHead = 16384;
    if (socket->bytesAvailable() == 0)
        return false;
    HttpTap probe;
    probe.feed(socket->peek(enoughForHead));
    return probe.isRefusal();
}

// Nobody else looks at the socket while there is nothing to write.
bool isOpen(QTcpSocket *socket)
{
    if (socket->bytesAvailable() == 0)
        socket->waitForReadyRead(0);
    return socket->state() == QAbstractSocket::ConnectedState && !isRefusedEarly(socket);
}

int connectStream(git_stream *base)
{
    Stream *stream = self(base);
    Wire &wire = *stream->wire;
    Connected made = connectTo(stream->address, wire);
    if (!made.socket)
        return failed(wire, made.fault, made.text);
    stream->socket = made.socket.release();
    wire.setOpenStream([stream] { readRefusal(stream); },
                       [stream] { return isOpen(stream->socket); });
    return 0;
}

qint64 pending(const QTcpSocket *socket)
{
    const auto *tls = qobject_cast<const QSslSocket *>(socket);
    return socket->bytesToWrite() + (tls ? tls->encryptedBytesToWrite() : 0);
}

// 0 when ready, GIT_EEOF when the server has closed the connection.
template <typename Ready, typename Wait> int waitUntil(Stream *stream, Ready ready, Wait wait)
{
    const QTcpSocket *socket = stream->socket;
    Wire &wire = *stream->wire;
    QElapsedTimer idle;
    idle.start();
    qint64 left = pending(socket);
    while (!ready()) {
        if (wire.stop().stop_requested())
            return stopped(wire);
        if (idle.hasExpired(wire.idleLimit().count()))
            return timedOut(wire);
        if (!wait() && !ready() && isBroken(socket)) {
            if (isTlsError(socket->error()))
                return failed(wire, Wire::Fault::TlsFailed, socket->errorString());
            wire.setClosed();
            setGitError(GIT_ERROR_NET, socket->errorString().toUtf8());
            return GIT_EEOF;
        }
        if (const qint64 now = pending(socket); now != left) {
            left = now;
            idle.restart();
        }
    }
    return 0;
}

// libgit2 1.5.1 reads a null pointer when a redirect leaves the query out
// (git_net_url_apply_redirect), whether it is to follow it or not: it must not see one.
bool tap(HttpTap &answer, const QByteArray &bytes)
{
    answer.feed(bytes);
    if (!answer.isRedirect() && !answer.isEndless())
        return true;
    setGitError(GIT_ERROR_HTTP, answer.isRedirect() ? "the server redirects to elsewhere"
                                                    : "the headers of the answer do not end");
    return false;
}

ssize_t readStream(git_stream *base, void *out, std::size_t size)
{
    Stream *stream = self(base);
    QTcpSocket *socket = stream->socket;
    stream->wire->tellWaiting();
    const int code = waitUntil(
        stream, [socket] { return socket->bytesAvailable() > 0; },
        [socket] { return socket->waitForReadyRead(sliceMs); });
    if (code < 0)
        return code == GIT_EEOF ? 0 : code;
    const qint64 count = socket->read(static_cast<char *>(out), static_cast<qint64>(size));
    return tap(stream->wire->answer(), QByteArray(static_cast<const char *>(out), count)) ? count
                                                                                          : -1;
}

int refusedEarly(Stream *stream)
{
    stream->wire->answer().startRequest();
    stream->wire->answer().feed(stream->socket->readAll());
    setGitError(GIT_ERROR_NET, "the server refused the request before it was complete");
    return GIT_ERROR;
}

ssize_t writeStream(git_stream *base, const char *bytes, std::size_t size, int)
{
    Stream *stream = self(base);
    QTcpSocket *socket = stream->socket;
    Wire &wire = *stream->wire;
    if (wire.stop().stop_requested())
        return stopped(wire);
    if (isRefusedEarly(socket))
        return refusedEarly(stream);
    wire.answer().startRequest();
    const qint64 sent = wire.sent() + static_cast<qint64>(size);
    // What is written to a socket that is closed would seem to be on its way.
    if (socket->state() != QAbstractSocket::ConnectedState
        || socket->write(bytes, static_cast<qint64>(size)) < 0)
        return failed(wire, Wire::Fault::Offline, socket->errorString());
    const int code = waitUntil(
        stream, [socket] { return pending(socket) == 0 || isRefusedEarly(socket); },
        [&] {
            const bool hasMoved = socket->waitForBytesWritten(sliceMs);
            wire.setSent(std::max(wire.sent(), sent - pending(socket)));
            return hasMoved;
        });
    if (isRefusedEarly(socket))
        return refusedEarly(stream);
    if (code == GIT_EEOF)
        return failed(wire, Wire::Fault::Offline, socket->errorString());
    if (code < 0)
        return code;
    wire.setSent(sent);
    return static_cast<ssize_t>(size);
}

int certificateOf(git_cert **out, git_stream *base)
{
    Stream *stream = self(base);
    if (const auto *tls = qobject_cast<const QSslSocket *>(stream->socket))
        stream->der = tls->peerCertificate().toDer();
    stream->certificate.parent.cert_type = GIT_CERT_X509;
    stream->certificate.data = stream->der.data();
    stream->certificate.len = static_cast<std::size_t>(stream->der.size());
    *out = &stream->certificate.parent;
    return 0;
}

int closeStream(git_stream *base)
{
    Stream *stream = self(base);
    if (!stream->socket)
        return 0;
    readRefusal(stream);
    stream->socket->abort();
    return 0;
}

void freeStream(git_stream *base)
{
    closeStream(base);
    self(base)->wire->setOpenStream({}, {});
    delete self(base)->socket;
    delete self(base);
}

int makeStream(git_stream **out, const char *host, const char *port, bool isEncrypted)
{
    Wire *wire = Wire::current();
    if (!wire) {
        setGitError(GIT_ERROR_NET, "no transfer is under way in this thread");
        return GIT_ERROR;
    }
    auto *stream = new Stream;
    stream->base.version = GIT_STREAM_VERSION;
    stream->base.encrypted = isEncrypted;
    stream->base.connect = connectStream;
    stream->base.certificate = certificateOf;
    stream->base.read = readStream;
    stream->base.write = writeStream;
    stream->base.close = closeStream;
    stream->base.free = freeStream;
    stream->wire = wire;
    stream->address = {QString::fromUtf8(host), QByteArray(port).toUShort(), isEncrypted};
    *out = &stream->base;
    return 0;
}

int makePlain(git_stream **out, const char *host, const char *port)
{
    return makeStream(out, host, port, false);
}

int makeEncrypted(git_stream **out, const char *host, const char *port)
{
    return makeStream(out, host, port, true);
}

} // namespace

int registerStreams()
{
    git_stream_registration plain{GIT_STREAM_VERSION, makePlain, nullptr};
    git_stream_registration encrypted{GIT_STREAM_VERSION, makeEncrypted, nullptr};
    const int code = git_stream_register(GIT_STREAM_STANDARD, &plain);
    return code < 0 ? code : git_stream_register(GIT_STREAM_TLS, &encrypted);
}

} // namespace windlass::git
