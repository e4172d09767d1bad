// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "git/compressor.h"
#include "git/filescan.h"
#include "git/memorybudget.h"

namespace windlass::git {

//! What the workers of a scan share.
struct ScanShared
{
    const RootFolder &root;
    const ScanSettings &settings;
    const AttributeList *topmost;
    PackTarget target;
    const ReadBlob &readBlob;
    MemoryBudget &budget;
    const std::stop_token &stop;
    WorkTally *tally; // may be null
};

//! One worker of a scan. \note One thread.
class FileWorker final
{
public:
    explicit FileWorker(const ScanShared &shared);

    [[nodiscard]] ScanResult examine(const ScanTask &task);

private:
    enum class Outcome { Done, Changing, Gone, Unreadable, Stopped };

    [[nodiscard]] bool isAsRemembered(const ScanTask &task, const ScanResult &now) const;
    [[nodiscard]] ContentRules rulesFor(const ScanTask &task) const;
    void readLink(const ScanTask &task, ScanResult &result);
    void readFile(const ScanTask &task, ScanResult &result);
    [[nodiscard]] Outcome tryFile(const ScanTask &task, ScanResult &result);
    [[nodiscard]] Outcome takeWhole(const OpenFile &file, const ScanTask &task,
                                    const ContentRules &rules, ScanResult &result);
    [[nodiscard]] Outcome takePieces(const OpenFile &file, const ScanTask &task,
                                     const ContentRules &rules, ScanResult &result);
    [[nodiscard]] Outcome packPieces(const OpenFile &file, ScanResult &result);
    static void judgeFiltered(const ScanTask &task, ScanResult &result);
    void takeContent(std::string_view content, const ScanTask &task, const ContentRules &rules,
                     ScanResult &result);
    [[nodiscard]] std::optional<std::string> converted(std::string_view content,
                                                       const ScanTask &task,
                                                       const ContentRules &rules,
                                                       ScanResult &result) const;
    void name(std::string_view content, ScanResult &result);
    [[nodiscard]] bool isWanted(const RawId &id) const;
    void countBytes(std::uint64_t count);
    template <typename Take>
    [[nodiscard]] Outcome forPieces(const OpenFile &file, std::uint64_t size, Take take);

    const ScanShared &m_shared;
    ObjectHash m_hash;
    WholeCompressor m_compressor;
    std::string m_in;
    std::string m_out;
};

} // namespace windlass::git
