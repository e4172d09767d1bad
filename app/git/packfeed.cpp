// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "git/packfeed.h"

#include <algorithm>
#include <cerrno>

#include <fcntl.h>
#include <unistd.h>

namespace windlass::git {

namespace {

bool readAt(int file, std::uint64_t at, std::string &piece)
{
    std::size_t done = 0;
    while (done < piece.size()) {
        const ssize_t count =
            ::pread(file, piece.data() + done, piece.size() - done, static_cast<off_t>(at + done));
        if (count < 0 && errno == EINTR)
            continue;
        if (count <= 0)
            return false;
        done += static_cast<std::size_t>(count);
    }
    return true;
}

} // namespace

PackFeed::~PackFeed()
{
    if (m_file >= 0)
        ::close(m_file);
}

void PackFeed::release()
{
    const std::lock_guard lock(m_mutex);
    if (m_state != State::Held)
        return;
    m_state = State::Released;
    m_isSpoiled = m_isSpoiled || !m_size;
    m_end = m_size.value_or(m_end);
    m_changed.notify_all();
}

void PackFeed::giveUp()
{
    const std::lock_guard lock(m_mutex);
    if (m_state != State::Held)
        return;
    m_state = State::GivenUp;
    m_changed.notify_all();
}

void PackFeed::begin(const RawId &commit)
{
    const std::lock_guard lock(m_mutex);
    m_expected = commit;
}

bool PackFeed::mayHave(const RawId &id) const
{
    const std::lock_guard lock(m_mutex);
    return m_expected == id || std::binary_search(m_objects->begin(), m_objects->end(), id);
}

void PackFeed::offer(int file, std::uint64_t end)
{
    const std::lock_guard lock(m_mutex);
    if (m_file < 0)
        m_file = ::fcntl(file, F_DUPFD_CLOEXEC, 0);
    m_isSpoiled = m_isSpoiled || m_file < 0;
    m_end = end;
    m_changed.notify_all();
}

void PackFeed::spoil()
{
    const std::lock_guard lock(m_mutex);
    m_isSpoiled = true;
    m_changed.notify_all();
}

void PackFeed::complete(std::uint64_t size)
{
    const std::lock_guard lock(m_mutex);
    m_size = size;
}

void PackFeed::keep(const RawId &commit)
{
    const std::lock_guard lock(m_mutex);
    m_commit = commit;
}

std::optional<RawId> PackFeed::begun(const std::stop_token &stop)
{
    std::unique_lock lock(m_mutex);
    const auto isDecided = [this] { return m_end > 0 || !isHandedOn() || m_state != State::Held; };
    if (!m_changed.wait(lock, stop, isDecided) || !isHandedOn())
        return std::nullopt;
    return m_expected;
}

bool PackFeed::read(std::uint64_t at, std::string &piece, const std::stop_token &stop)
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, stop,
                   [&] { return m_end > at || !isHandedOn() || m_state == State::Released; });
    if (stop.stop_requested() || !isHandedOn())
        return false;
    const std::uint64_t left = m_end - at;
    piece.resize(static_cast<std::size_t>(std::min<std::uint64_t>(piece.size(), left)));
    const int file = m_file;
    lock.unlock();
    return readAt(file, at, piece);
}

std::optional<std::uint64_t> PackFeed::releasedSize() const
{
    const std::lock_guard lock(m_mutex);
    return m_state == State::Released ? m_size : std::nullopt;
}

std::optional<RawId> PackFeed::released(const std::stop_token &stop)
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, stop, [this] { return m_state != State::Held; });
    const bool isWanted = m_state == State::Released && !stop.stop_requested();
    return isWanted ? m_commit : std::nullopt;
}

} // namespace windlass::git
