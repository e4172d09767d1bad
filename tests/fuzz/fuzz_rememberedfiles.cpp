// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/fuzz.h"
#include "git/objecthash.h"
#include "git/rememberedfiles.h"

#include <string>

using namespace windlass;

namespace {

void check(const std::string &text)
{
    const git::RememberedFiles remembered(text);
    std::size_t length = 0;
    for (const git::RememberedFile &file : remembered.files())
        length += file.path.size();
    fuzz::require(length <= text.size(), "the paths lie in the file");
}

//! As our own files are, with \a body in it: only then is that read.
std::string whole(const std::string &body)
{
    git::RawId checksum = {};
    std::string text = git::RememberingFiles(0).text();
    text.resize(text.size() - checksum.size());
    text += body;
    git::ObjectHash hash;
    hash.begin();
    hash.add(text);
    checksum = hash.end();
    return text + std::string(checksum.begin(), checksum.end());
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const std::string text(reinterpret_cast<const char *>(data), size);
    check(text);
    check(whole(text));
    return 0;
}
