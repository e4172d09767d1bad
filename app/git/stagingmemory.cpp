// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "git/stagingmemory.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace windlass::git {

std::string readMemory(const QString &name)
{
    QFile file(name);
    if (name.isEmpty() || !file.open(QIODevice::ReadOnly))
        return {};
    std::string text(static_cast<std::size_t>(file.size()), '\0');
    return file.read(text.data(), file.size()) == file.size() ? text : std::string();
}

std::string memoryOf(const std::vector<ScanTask> &tasks, const std::vector<ScanResult> &results,
                     std::int64_t begun)
{
    RememberingFiles memory(begun);
    for (std::size_t i = 0; i < tasks.size(); ++i) {
        const ScanResult &result = results[i];
        if (result.kind == ScanResult::Kind::Content && result.lineEnds)
            memory.add({tasks[i].path, result.type, *result.lineEnds, result.id, result.stat});
    }
    return memory.text();
}

// Half of it is as good as none, so it need not wait for the disk. Nor may it: a file that is
// emptied first would.
void writeMemory(const QString &name, const std::string &text)
{
    QDir().mkpath(QFileInfo(name).path());
    QFile file(name);
    const auto size = static_cast<qint64>(text.size());
    if (file.open(QIODevice::ReadWrite) && file.write(text.data(), size) == size)
        file.resize(size);
}

} // namespace windlass::git
