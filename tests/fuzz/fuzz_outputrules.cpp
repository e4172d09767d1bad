// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/fuzz.h"
#include "fuzz/sections.h"
#include "git/outputrules.h"

#include <algorithm>
#include <map>
#include <string>

using namespace windlass;

namespace {

std::vector<git::RuleFile> filesOf(const QByteArray &input)
{
    std::map<std::string, std::string> texts;
    for (const auto &[name, text] : fuzz::sections(input).mid(1))
        texts[name.toStdString()] = text.toStdString();
    std::vector<git::RuleFile> files;
    for (const auto &[path, text] : texts)
        files.push_back({path, text});
    return files;
}

//! Those that lie in a folder in which \a path does, too.
std::vector<git::RuleFile> above(std::vector<git::RuleFile> files, const std::string &path)
{
    const auto isElsewhere = [&path](const git::RuleFile &file) {
        return path.rfind(file.path.substr(0, file.path.rfind('/') + 1), 0) != 0;
    };
    files.erase(std::remove_if(files.begin(), files.end(), isElsewhere), files.end());
    return files;
}

} // namespace

// What is before the first file of rules is the path of one that they are about.
int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray input = fuzz::bytes(data, size);
    const std::string path = fuzz::sections(input).constFirst().second.trimmed().toStdString();
    std::vector<git::RuleFile> files = filesOf(input);
    const git::OutputRules rules(files);
    const git::OutputRule rule = rules.of(path);
    fuzz::require(!rules.isEmpty() || rule == git::OutputRule::Merge, "no rules, nothing is said");
    fuzz::require(git::OutputRules(above(files, path)).of(path) == rule,
                  "rules hold in their folder alone");
    std::reverse(files.begin(), files.end());
    fuzz::require(git::OutputRules(files).of(path) == rule, "the order of files is the same");
    return 0;
}
