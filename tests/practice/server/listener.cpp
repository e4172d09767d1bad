// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "http.h"

#include <httplib.h>

#include <QFile>

#include <limits>
#include <thread>

namespace windlass::practice {

namespace {

constexpr qint64 keptInMemory = 4 << 20;
constexpr size_t largestBody = std::numeric_limits<size_t>::max();

//! The default of the library shares a port silently with another program (SO_REUSEPORT).
void ownThePort(socket_t listening)
{
    const int yes = 1;
#ifdef _WIN32
    setsockopt(listening, SOL_SOCKET, SO_EXCLUSIVEADDRUSE, reinterpret_cast<const char *>(&yes),
               sizeof(yes));
#else
    setsockopt(listening, SOL_SOCKET, SO_REUSEADDR, &yes, sizeof(yes));
#endif
}

#ifndef _WIN32
int portOf(int (*ask)(int, sockaddr *, socklen_t *), int descriptor)
{
    sockaddr_in address = {};
    socklen_t length = sizeof(address);
    if (ask(descriptor, reinterpret_cast<sockaddr *>(&address), &length) != 0
        || address.sin_family != AF_INET)
        return -1;
    return ntohs(address.sin_port);
}
#endif

//! Ends connections to \a localPort at once. The library gives no handle of a connection to its
//! handlers in all the versions supported here, so the descriptors are asked who they are.
//! \param remotePort  0 for every connection
void cutConnections(int localPort, int remotePort)
{
#ifdef _WIN32
    Q_UNUSED(localPort);
    Q_UNUSED(remotePort); // connections end with their time-outs there
#else
    for (int descriptor = 3; descriptor < 4096; ++descriptor) {
        const int remote = portOf(::getpeername, descriptor);
        if (remote > 0 && (remotePort == 0 || remote == remotePort)
            && portOf(::getsockname, descriptor) == localPort)
            ::shutdown(descriptor, SHUT_RDWR);
    }
#endif
}

bool append(Request &request, const char *data, size_t length)
{
    request.bodySize += qint64(length);
    if (!request.bodyFile && request.bodySize <= keptInMemory) {
        request.body.append(data, qsizetype(length));
        return true;
    }
    if (!request.bodyFile) {
        request.bodyFile = std::make_shared<QTemporaryFile>();
        if (!request.bodyFile->open() || request.bodyFile->write(request.body) < 0)
            return false;
        request.body.clear();
    }
    return request.bodyFile->write(data, qint64(length)) == qint64(length);
}

Request converted(const httplib::Request &from)
{
    Request request;
    request.method = QByteArray::fromStdString(from.method);
    const QByteArray target = QByteArray::fromStdString(from.target);
    const qsizetype mark = target.indexOf('?');
    request.path = mark < 0 ? target : target.left(mark);
    request.query = mark < 0 ? QByteArray() : target.mid(mark + 1);
    for (const auto &[name, value] : from.headers) {
        if (name != "REMOTE_ADDR" && name != "REMOTE_PORT" && name != "LOCAL_ADDR"
            && name != "LOCAL_PORT")
            request.headers.append(
                {QByteArray::fromStdString(name), QByteArray::fromStdString(value)});
    }
    request.saysLength = from.has_header("Content-Length") || from.has_header("Transfer-Encoding");
    return request;
}

void convert(const Response &from, httplib::Response &to)
{
    to.status = from.status;
    for (const Header &header : from.headers)
        to.set_header(header.name.toStdString(), header.value.toStdString());
    if (from.body.isEmpty() && from.contentType.isEmpty())
        return;
    to.set_content(from.body.toStdString(), from.contentType.toStdString());
}

} // namespace

class Listener::Machine
{
public:
    Machine(Handler handler, const TlsFiles &tls, int threads) : m_handler(std::move(handler))
    {
        makeServer(tls);
        m_server->new_task_queue = [threads] { return new httplib::ThreadPool(size_t(threads)); };
        m_server->set_socket_options(ownThePort);
        m_server->set_tcp_nodelay(true);
        m_server->set_keep_alive_max_count(10000);
        m_server->set_keep_alive_timeout(30);
        m_server->set_read_timeout(60);
        m_server->set_write_timeout(60);
        m_server->set_payload_max_length(largestBody);
        addHandlers();
    }

    bool listen(quint16 port)
    {
        if (!m_server->is_valid())
            return false;
        if (port != 0 && !m_server->bind_to_port("127.0.0.1", port))
            return false;
        m_port = port != 0 ? port : m_server->bind_to_any_port("127.0.0.1");
        if (m_port <= 0)
            return false;
        m_thread = std::thread([this] { m_server->listen_after_bind(); });
        while (!m_server->is_running())
            std::this_thread::sleep_for(std::chrono::milliseconds(1));
        return true;
    }

    void stop()
    {
        if (!m_thread.joinable())
            return;
        m_server->stop();
        // A handler may be about to start on a kept connection; ask until all have gone.
        std::atomic<bool> gone = false;
        std::thread cutter([this, &gone] {
            while (!gone) {
                cutConnections(m_port, 0);
                std::this_thread::sleep_for(std::chrono::milliseconds(5));
            }
        });
        m_thread.join();
        gone = true;
        cutter.join();
    }

    int port() const { return m_port; }

private:
    void makeServer(const TlsFiles &tls)
    {
        if (tls.certificate.isEmpty()) {
            m_server = std::make_unique<httplib::Server>();
            return;
        }
#ifdef CPPHTTPLIB_OPENSSL_SUPPORT
        m_server = std::make_unique<httplib::SSLServer>(
            QFile::encodeName(tls.certificate).constData(), QFile::encodeName(tls.key).constData());
#else
        qFatal("This build of cpp-httplib cannot do TLS.");
#endif
    }

    void addHandlers()
    {
        const auto plain = [this](const httplib::Request &in, httplib::Response &out) {
            answer(in, out, converted(in));
        };
        const auto reading = [this](const httplib::Request &in, httplib::Response &out,
                                    const httplib::ContentReader &read) {
            Request request = converted(in);
            if (!readBody(request, read)) {
                cutConnections(m_port, in.remote_port);
                return;
            }
            answer(in, out, std::move(request));
        };
        const std::string everything = "[\\s\\S]*";
        m_server->Get(everything, plain);
        m_server->Options(everything, plain);
        m_server->Post(everything, reading);
        m_server->Put(everything, reading);
        m_server->Patch(everything, reading);
        m_server->Delete(everything, reading);
    }

    //! Without a length the library would wait for the end of the connection.
    static bool readBody(Request &request, const httplib::ContentReader &read)
    {
        if (!request.saysLength)
            return true;
        const bool complete = read(
            [&request](const char *data, size_t length) { return append(request, data, length); });
        return complete && (!request.bodyFile || request.bodyFile->seek(0));
    }

    void answer(const httplib::Request &in, httplib::Response &out, const Request &request)
    {
        const Response response = m_handler(request);
        if (response.hangUp)
            cutConnections(m_port, in.remote_port);
        convert(response, out);
    }

    Handler m_handler;
    std::unique_ptr<httplib::Server> m_server;
    std::thread m_thread;
    int m_port = 0;
};

Listener::Listener(Handler handler, const TlsFiles &tls, int threads)
    : m_machine(std::make_unique<Machine>(std::move(handler), tls, threads))
{
}

Listener::~Listener()
{
    stop();
}

bool Listener::listen(quint16 port)
{
    return m_machine->listen(port);
}

quint16 Listener::port() const
{
    return quint16(m_machine->port());
}

void Listener::stop()
{
    m_machine->stop();
}

} // namespace windlass::practice
