// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testing/brokenroad.h"

#include <QCoreApplication>
#include <QHostInfo>

#include <array>
#include <atomic>
#include <cerrno>
#include <chrono>
#include <cstring>
#include <map>
#include <mutex>
#include <string_view>
#include <thread>

#include <dlfcn.h>
#include <netdb.h>
#include <netinet/in.h>
#include <sys/stat.h>

using namespace std::chrono_literals;

namespace windlass::testing {

namespace {

constexpr int rememberedNames = 128; // what Qt keeps of looked-up names
constexpr std::string_view strangers = "windlass-stranger-";

std::array<std::atomic<quint16>, 2> watched{};
std::atomic<int> goodLeft{0};
std::atomic<int> turnedAway{0};
std::atomic<bool> refuses{false};
std::atomic<bool> forgets{false};
std::atomic<int> strangersSeen{0};
std::mutex verdictsInUse;
std::map<ino_t, bool> verdicts; // on sockets; no two have the same inode at a time

//! Qt remembers names for a minute. So many others make it forget.
void forgetNames()
{
    static std::atomic<int> number{0};
    const int before = strangersSeen;
    for (int i = 0; i < rememberedNames + 8; ++i) {
        const QString name = QLatin1String(strangers.data()) + QString::number(++number)
                             + QStringLiteral(".invalid");
        QHostInfo::lookupHost(name, QCoreApplication::instance(), [](const QHostInfo &) {});
    }
    for (int waits = 0; strangersSeen < before + rememberedNames + 8 && waits < 2000; ++waits)
        std::this_thread::sleep_for(1ms);
    std::this_thread::sleep_for(5ms); // from the look-up to Qt's memory
}

bool isWatched(const sockaddr *address)
{
    if (address->sa_family != AF_INET)
        return false;
    sockaddr_in place = {};
    std::memcpy(&place, address, sizeof place);
    const quint16 port = ntohs(place.sin_port);
    return port != 0 && (port == watched[0] || port == watched[1]);
}

bool passesNext()
{
    const int left = goodLeft--;
    if (left == 1 && forgets)
        forgetNames();
    if (left > 0 || !refuses)
        return true;
    ++turnedAway;
    return false;
}

//! Qt calls connect() more than once for one connection: to begin it, and to see what became of it.
bool mayConnect(int socket, const sockaddr *address)
{
    struct stat status = {};
    if (!(refuses || forgets) || !isWatched(address) || ::fstat(socket, &status) != 0)
        return true;
    const std::lock_guard guard(verdictsInUse);
    const auto known = verdicts.find(status.st_ino);
    return known != verdicts.end() ? known->second
                                   : verdicts.emplace(status.st_ino, passesNext()).first->second;
}

bool isKnown(std::string_view name)
{
    if (name != "localhost" || !forgets || goodLeft > 0)
        return true;
    ++turnedAway;
    return false;
}

} // namespace

BrokenRoad::BrokenRoad(Kind kind, const QList<quint16> &ports, int good)
{
    for (qsizetype i = 0; i < qsizetype(watched.size()); ++i)
        watched.at(size_t(i)) = ports.value(i);
    turnedAway = 0;
    goodLeft = good;
    const std::lock_guard guard(verdictsInUse);
    verdicts.clear();
    refuses = kind == Kind::Refused;
    forgets = kind == Kind::Unnamed;
    if (forgets && good == 0)
        forgetNames();
}

BrokenRoad::~BrokenRoad()
{
    refuses = false;
    forgets = false;
}

int BrokenRoad::met() const
{
    return turnedAway;
}

} // namespace windlass::testing

extern "C" int connect(int socket, const sockaddr *address, socklen_t length)
{
    using Connect = int (*)(int, const sockaddr *, socklen_t);
    static const auto real = reinterpret_cast<Connect>(::dlsym(RTLD_NEXT, "connect"));
    if (windlass::testing::mayConnect(socket, address))
        return real(socket, address, length);
    errno = ECONNREFUSED;
    return -1;
}

extern "C" int getaddrinfo(const char *name, const char *service, const addrinfo *hints,
                           addrinfo **found)
{
    using namespace windlass::testing;
    using LookUp = int (*)(const char *, const char *, const addrinfo *, addrinfo **);
    static const auto real = reinterpret_cast<LookUp>(::dlsym(RTLD_NEXT, "getaddrinfo"));
    const std::string_view wanted = name ? name : "";
    if (!isKnown(wanted))
        return EAI_NONAME;
    const bool isStranger = wanted.starts_with(strangers);
    const int result =
        real(isStranger || wanted == "localhost" ? "127.0.0.1" : name, service, hints, found);
    if (isStranger)
        ++strangersSeen;
    return result;
}
