// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "git/objecthash.h"
#include "git/packfeed.h"
#include "git/packindex.h"

#include <chrono>
#include <memory>
#include <mutex>
#include <optional>
#include <stop_token>
#include <unordered_set>

namespace windlass::git {

//! Writes one pack, object by object in any order, from any number of threads.
//!
//! Until finish() it is in memory as long as it is small, then a file under a name that git takes
//! for a leftover; it is removed when this object goes without having finished. The first failure
//! of the disk is kept, and everything after it fails.
class PackWriter final
{
public:
    //! \param folder  objects/pack of the repository
    explicit PackWriter(std::string folder);
    ~PackWriter();
    PackWriter(const PackWriter &) = delete;
    PackWriter &operator=(const PackWriter &) = delete;

    //! Hands the pack on while it is written, as long as nothing has to be taken back and it gets
    //! the objects that \a feed knows. Before anything is added.
    void feedInto(std::shared_ptr<PackFeed> feed);

    //! True for the first who asks for \a id: that one adds the object, nobody else does.
    [[nodiscard]] bool claim(const RawId &id);
    //! Whoever claimed \a id could not add it.
    void unclaim(const RawId &id);
    [[nodiscard]] bool has(const RawId &id);

    //! \param compressed  with room for an object's head in front of it: headRoom bytes that are
    //!                    overwritten
    //! \param size        of the content before it was compressed
    bool add(const RawId &id, ObjectType type, std::uint64_t size, std::string &compressed);
    static constexpr std::size_t headRoom = 16;

    //! One object that comes in pieces. Nobody else can add anything meanwhile.
    class Stream final
    {
    public:
        Stream(PackWriter &writer, ObjectType type, std::uint64_t size);
        //! The pack is as it was before, unless keep() was called.
        ~Stream();
        Stream(const Stream &) = delete;
        Stream &operator=(const Stream &) = delete;

        bool add(std::string_view compressed);
        bool keep(const RawId &id);

    private:
        PackWriter &m_writer;
        std::unique_lock<std::mutex> m_lock;
        PackEntry m_entry;
        bool m_isKept = false;
    };

    //! Completes the pack, stores it with its index and makes both lasting.
    //! \return false when the disk failed, or after \a stop
    [[nodiscard]] bool finish(const std::stop_token &stop);

    //! Removes what finish() has stored.
    void withdraw();

    //! After finish(): what the files are called, "pack-" and 40 digits.
    [[nodiscard]] const std::string &name() const { return m_name; }
    [[nodiscard]] std::size_t objects() const { return m_entries.size(); }
    [[nodiscard]] std::uint64_t bytes() const { return m_end; }

    //! An errno; 0 while nothing has failed.
    [[nodiscard]] int fault();

private:
    // What was written has been handed on.
    struct Ahead
    {
        std::shared_ptr<PackFeed> feed;
        ObjectHash hash;
        std::uint64_t written = 0;
        std::chrono::steady_clock::time_point last; // something was written
    };

    bool append(std::string_view bytes);
    bool write(std::string_view bytes);
    [[nodiscard]] bool isOverdue() const;
    void spoilFeed();
    bool writeTrailer(const RawId &checksum);
    bool flush();
    bool fail();
    void forget(std::uint64_t end);
    bool complete(const std::stop_token &stop, RawId &checksum);
    bool writeHead(const std::stop_token &stop, RawId &checksum);
    bool store(const RawId &checksum, const std::stop_token &stop);
    bool giveNames(const std::string &index, const std::string &path, const RawId &checksum,
                   const std::stop_token &stop);

    std::string m_folder;
    std::string m_temporary; // what is to be removed without a finish()
    std::string m_name;
    std::mutex m_mutex;
    int m_file = -1;
    int m_fault = 0;
    std::string m_buffer;    // not written yet
    std::uint64_t m_end = 0; // of the pack, with what is in the buffer
    std::optional<Ahead> m_ahead;
    std::vector<PackEntry> m_entries;
    std::unordered_set<RawId, HashRawId> m_claimed;
};

} // namespace windlass::git
