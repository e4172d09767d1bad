// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/fuzz.h"
#include "startrequest.h"

#include <QDir>

using namespace windlass;

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto request = parseStartRequest(fuzz::bytes(data, size));
    if (!request)
        return 0;
    fuzz::require(request->folder.isEmpty() || QDir::isAbsolutePath(request->folder),
                  "a folder does not depend on where the program is");
    fuzz::require(!request->folder.contains(QChar(u'\0')), "a folder is a path of the system");
    const QByteArray line = writeStartRequest(*request);
    fuzz::require(line.endsWith('\n') && line.count('\n') == 1, "a request is a line");
    fuzz::require(parseStartRequest(line) == *request, "what is written is read");
    return 0;
}
