// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchmarks/backendhost.h"

#include <httplib.h>

#include <atomic>
#include <cerrno>
#include <thread>
#include <vector>

#include <fcntl.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

namespace windlass::bench {

using namespace Qt::StringLiterals;

namespace {

// git http-backend with a pipe to it and one from it.
class Backend final
{
public:
    explicit Backend(const std::vector<std::string> &environment)
    {
        int in[2] = {-1, -1};
        int out[2] = {-1, -1};
        if (::pipe2(in, O_CLOEXEC) != 0 || ::pipe2(out, O_CLOEXEC) != 0)
            return;
        m_to = in[1];
        m_from = out[0];
        std::vector<char *> variables;
        for (const std::string &variable : environment)
            variables.push_back(const_cast<char *>(variable.c_str()));
        for (char **inherited = ::environ; *inherited; ++inherited)
            variables.push_back(*inherited);
        variables.push_back(nullptr);
        const char *words[] = {"git", "http-backend", nullptr};
        posix_spawn_file_actions_t actions;
        ::posix_spawn_file_actions_init(&actions);
        ::posix_spawn_file_actions_adddup2(&actions, in[0], 0);
        ::posix_spawn_file_actions_adddup2(&actions, out[1], 1);
        if (::posix_spawnp(&m_process, "git", &actions, nullptr, const_cast<char **>(words),
                           variables.data())
            != 0)
            m_process = -1;
        ::posix_spawn_file_actions_destroy(&actions);
        ::close(in[0]);
        ::close(out[1]);
    }
    ~Backend()
    {
        closeInput();
        if (m_from >= 0)
            ::close(m_from);
        if (m_process > 0)
            ::waitpid(m_process, nullptr, 0);
    }
    Q_DISABLE_COPY_MOVE(Backend)

    bool write(const char *bytes, std::size_t size) const
    {
        while (size > 0) {
            const ssize_t count = ::write(m_to, bytes, size);
            if (count < 0 && errno == EINTR)
                continue;
            if (count <= 0)
                return false;
            bytes += count;
            size -= static_cast<std::size_t>(count);
        }
        return true;
    }
    void closeInput()
    {
        if (m_to >= 0)
            ::close(m_to);
        m_to = -1;
    }
    [[nodiscard]] std::string readAll() const
    {
        std::string all;
        char bytes[65536];
        while (true) {
            const ssize_t count = ::read(m_from, bytes, sizeof bytes);
            if (count < 0 && errno == EINTR)
                continue;
            if (count <= 0)
                return all;
            all.append(bytes, static_cast<std::size_t>(count));
        }
    }

private:
    pid_t m_process = -1;
    int m_to = -1;
    int m_from = -1;
};

} // namespace

class BackendHost::Machine
{
public:
    Machine(const QString &root, const QByteArray &user, const QByteArray &password)
        : m_root(root.toStdString()),
          m_authorization("Basic " + (user + ':' + password).toBase64().toStdString())
    {
        m_server.Get(".*", [this](const httplib::Request &request, httplib::Response &response) {
            if (isSignedIn(request, response)) {
                Backend backend(environmentFor(request));
                finish(backend, response);
            }
        });
        m_server.Post(".*", [this](const httplib::Request &request, httplib::Response &response,
                                   const httplib::ContentReader &content) {
            receive(request, response, content);
        });
        m_server.set_tcp_nodelay(true);
        m_port = m_server.bind_to_any_port("127.0.0.1");
        if (m_port <= 0)
            return;
        m_thread = std::thread([this] { m_server.listen_after_bind(); });
        while (!m_server.is_running())
            std::this_thread::sleep_for(std::chrono::milliseconds(1));
    }
    ~Machine()
    {
        m_server.stop();
        if (m_thread.joinable())
            m_thread.join();
    }
    Q_DISABLE_COPY_MOVE(Machine)

    [[nodiscard]] int port() const { return m_port; }
    [[nodiscard]] qint64 takeReceived() { return m_received.exchange(0); }

private:
    bool isSignedIn(const httplib::Request &request, httplib::Response &response) const
    {
        if (request.get_header_value("Authorization") == m_authorization)
            return true;
        response.status = 401;
        response.set_header("WWW-Authenticate", "Basic realm=\"bench\"");
        return false;
    }

    [[nodiscard]] std::vector<std::string> environmentFor(const httplib::Request &request) const
    {
        const std::size_t query = request.target.find('?');
        return {"GIT_PROJECT_ROOT=" + m_root,
                "GIT_HTTP_EXPORT_ALL=1",
                "PATH_INFO=" + request.path,
                "QUERY_STRING="
                    + (query == std::string::npos ? "" : request.target.substr(query + 1)),
                "REQUEST_METHOD=" + request.method,
                "CONTENT_TYPE=" + request.get_header_value("Content-Type"),
                "GIT_PROTOCOL=" + request.get_header_value("Git-Protocol"),
                "REMOTE_USER=bench",
                "REMOTE_ADDR=127.0.0.1"};
    }

    void receive(const httplib::Request &request, httplib::Response &response,
                 const httplib::ContentReader &content)
    {
        if (!isSignedIn(request, response)) {
            content([](const char *, std::size_t) { return true; });
            return;
        }
        Backend backend(environmentFor(request));
        constexpr std::size_t pieceSize = 1 << 16;
        std::string piece;
        content([&](const char *bytes, std::size_t size) {
            m_received += static_cast<qint64>(size);
            piece.append(bytes, size);
            if (piece.size() < pieceSize)
                return true;
            const bool isGood = backend.write(piece.data(), piece.size());
            piece.clear();
            return isGood;
        });
        backend.write(piece.data(), piece.size());
        finish(backend, response);
    }

    static void finish(Backend &backend, httplib::Response &response)
    {
        backend.closeInput();
        const std::string all = backend.readAll();
        const std::size_t end = all.find("\r\n\r\n");
        if (end == std::string::npos) {
            response.status = 500;
            return;
        }
        std::string type;
        for (std::size_t at = 0; at < end;) {
            const std::size_t line = std::min(all.find("\r\n", at), end);
            const std::string header = all.substr(at, line - at);
            const std::size_t colon = header.find(": ");
            const std::string name = header.substr(0, colon);
            if (name == "Status")
                response.status = std::stoi(header.substr(colon + 2));
            else if (name == "Content-Type")
                type = header.substr(colon + 2);
            at = line + 2;
        }
        response.set_content(all.substr(end + 4), type.c_str());
    }

    std::string m_root;
    std::string m_authorization;
    httplib::Server m_server;
    int m_port = 0;
    std::thread m_thread;
    std::atomic<qint64> m_received = 0;
};

BackendHost::BackendHost(const QString &root, const QByteArray &user, const QByteArray &password)
    : m_machine(std::make_unique<Machine>(root, user, password))
{
}

BackendHost::~BackendHost() = default;

QUrl BackendHost::url(const QString &repository) const
{
    if (m_machine->port() <= 0)
        return {};
    return QUrl(u"http://127.0.0.1:%1/%2"_s.arg(m_machine->port()).arg(repository));
}

qint64 BackendHost::takeReceived()
{
    return m_machine->takeReceived();
}

} // namespace windlass::bench
