// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "git/tcpstream.h"

#include "git/giterror.h"
#include "git/tcpconnector.h"

#include <git2.h>
#include <git2/sys/stream.h>

#include <QElapsedTimer>
#include <QSslConfiguration>

#include <type_traits>

using namespace Qt::StringLiterals;

namespace windlass::git {

namespace {

struct Stream
{
    git_stream base = {}; // first: libgit2 knows a Stream by this address
    Wire *wire = nullptr;
    Address address;
    QSslSocket *socket = nullptr; // owned; freed by freeStream()
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

bool isBroken(const QSslSocket *socket)
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

int connectStream(git_stream *base)
{
    Stream *stream = self(base);
    Wire &wire = *stream->wire;
    Connected made = connectTo(stream->address, wire);
    if (!made.socket)
        return failed(wire, made.fault, made.text);
    stream->socket = made.socket.release();
    wire.setOpenStream([stream] { readRefusal(stream); });
    return 0;
}

qint64 pending(const QSslSocket *socket)
{
    return socket->bytesToWrite() + socket->encryptedBytesToWrite();
}

// 0 when ready, GIT_EEOF when the server has closed the connection.
template <typename Ready, typename Wait> int waitUntil(Stream *stream, Ready ready, Wait wait)
{
    const QSslSocket *socket = stream->socket;
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
    if (answer.status() == 0 || answer.isRefusal())
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
    QSslSocket *socket = stream->socket;
    const int code = waitUntil(
        stream, [socket] { return socket->bytesAvailable() > 0; },
        [socket] { return socket->waitForReadyRead(sliceMs); });
    if (code < 0)
        return code == GIT_EEOF ? 0 : code;
    const qint64 count = socket->read(static_cast<char *>(out), static_cast<qint64>(size));
    return tap(stream->wire->answer(), QByteArray(static_cast<const char *>(out), count)) ? count
                                                                                          : -1;
}

// A server may refuse what it is still being sent (413) and stop reading.
bool isRefusedEarly(QSslSocket *socket)
{
    constexpr qint64 enoughForHead = 16384;
    if (socket->bytesAvailable() == 0)
        return false;
    HttpTap probe;
    probe.feed(socket->peek(enoughForHead));
    return probe.isRefusal();
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
    QSslSocket *socket = stream->socket;
    Wire &wire = *stream->wire;
    if (wire.stop().stop_requested())
        return stopped(wire);
    if (isRefusedEarly(socket))
        return refusedEarly(stream);
    wire.answer().startRequest();
    socket->write(bytes, static_cast<qint64>(size));
    const int code = waitUntil(
        stream, [socket] { return pending(socket) == 0 || isRefusedEarly(socket); },
        [socket] { return socket->waitForBytesWritten(sliceMs); });
    if (isRefusedEarly(socket))
        return refusedEarly(stream);
    if (code == GIT_EEOF)
        return failed(wire, Wire::Fault::Offline, socket->errorString());
    return code < 0 ? code : static_cast<ssize_t>(size);
}

int certificateOf(git_cert **out, git_stream *base)
{
    Stream *stream = self(base);
    stream->der = stream->socket->peerCertificate().toDer();
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
    self(base)->wire->setOpenStream({});
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
