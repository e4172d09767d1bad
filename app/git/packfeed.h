// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "git/trackedfiles.h"

#include <condition_variable>
#include <cstdint>
#include <memory>
#include <mutex>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace windlass::git {

//! Hands a pack on while it is still being written: commit() fills it, pushAlong() empties it.
//!
//! The end of the pack, the checksum without which no server takes any of it, is kept back until
//! release(): so nothing can arrive before its commit is safe in the folder, and written down.
//! \note Any thread.
class PackFeed final
{
public:
    //! \param objects  see Snapshot; nothing but these and the commit is handed on
    explicit PackFeed(std::shared_ptr<const std::vector<RawId>> objects)
        : m_objects(std::move(objects))
    {
    }
    ~PackFeed();
    PackFeed(const PackFeed &) = delete;
    PackFeed &operator=(const PackFeed &) = delete;

    //! The commit is in the folder, and that is written down: all may go.
    void release();
    //! There will be no commit, or nobody wants it to go any more. Nothing after release().
    void giveUp();

    // For who writes the pack.

    //! How many it has to have.
    [[nodiscard]] std::uint32_t objects() const
    {
        return static_cast<std::uint32_t>(m_objects->size()) + 1;
    }
    //! \param commit  what it is expected to be
    void begin(const RawId &commit);
    //! It is one of those that people were shown, or the expected commit.
    [[nodiscard]] bool mayHave(const RawId &id) const;
    //! The first \a end bytes of \a file are as they will be.
    void offer(int file, std::uint64_t end);
    //! It turns out otherwise than it was begun: no more of it is handed on.
    void spoil();
    //! All of the pack has \a size bytes.
    void complete(std::uint64_t size);
    //! The folder has this commit now.
    void keep(const RawId &commit);

    // For who sends it. Who waits stops doing so after \a stop.

    //! Waits for the first bytes. \return the expected commit; nothing when there is nothing to be
    //! sent before release()
    [[nodiscard]] std::optional<RawId> begun(const std::stop_token &stop);
    //! Waits for what comes after \a at, and reads no more of it than fits into \a piece, which is
    //! cut; empty at the end. \return false when nothing more can be had
    [[nodiscard]] bool read(std::uint64_t at, std::string &piece, const std::stop_token &stop);
    //! Of all of it; nothing before release().
    [[nodiscard]] std::optional<std::uint64_t> releasedSize() const;
    //! Waits for release(). \return the commit that the folder has; nothing when it was given up
    [[nodiscard]] std::optional<RawId> released(const std::stop_token &stop);

private:
    enum class State { Held, Released, GivenUp };

    [[nodiscard]] bool isHandedOn() const { return !m_isSpoiled && m_state != State::GivenUp; }

    mutable std::mutex m_mutex;
    std::condition_variable_any m_changed;
    const std::shared_ptr<const std::vector<RawId>> m_objects; // sorted
    std::optional<RawId> m_expected;
    std::optional<RawId> m_commit;
    int m_file = -1;
    std::uint64_t m_end = 0; // of what may be sent
    std::optional<std::uint64_t> m_size;
    State m_state = State::Held;
    bool m_isSpoiled = false;
};

} // namespace windlass::git
