// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "git/commitrequests.h"

using namespace Qt::StringLiterals;

namespace windlass::testing {

git::CommitRequest requestFor(const SampleFolder &folder,
                              const std::optional<git::ObjectId> &parent, const QString &branch)
{
    const auto taken = git::snapshot(folder.path(), parent);
    return {folder.path(),
            taken ? taken->tree : *git::ObjectId::fromHex(QString(40, u'0')),
            *git::BranchName::parse(branch),
            parent,
            u"Say what changed\n\nAnd why."_s,
            {u"Grace"_s, u"grace@example.org"_s}};
}

} // namespace windlass::testing
