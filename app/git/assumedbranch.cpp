// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "git/assumedbranch.h"

#include <algorithm>
#include <cstring>
#include <type_traits>

namespace windlass::git {

namespace {

struct Assumed
{
    git_smart_subtransport base = {}; // first: libgit2 knows it by this address
    git_smart_subtransport *real = nullptr;
    QByteArray advertisement;
};

struct Told
{
    git_smart_subtransport_stream base = {}; // likewise
    QByteArray left;
};

static_assert(std::is_standard_layout_v<Assumed> && std::is_standard_layout_v<Told>);

Assumed *self(git_smart_subtransport *base)
{
    return reinterpret_cast<Assumed *>(base);
}

QByteArray packet(const QByteArray &line)
{
    constexpr qsizetype lengthOfLength = 4;
    constexpr int hexadecimal = 16;
    return QByteArray::number(line.size() + lengthOfLength, hexadecimal)
               .rightJustified(lengthOfLength, '0')
           + line;
}

int read(git_smart_subtransport_stream *stream, char *to, std::size_t most, std::size_t *count)
{
    QByteArray &left = reinterpret_cast<Told *>(stream)->left;
    const qsizetype size = std::min(left.size(), static_cast<qsizetype>(most));
    std::memcpy(to, left.constData(), static_cast<std::size_t>(size));
    left.remove(0, size);
    *count = static_cast<std::size_t>(size);
    return 0;
}

int write(git_smart_subtransport_stream *, const char *, std::size_t)
{
    return GIT_ERROR; // nobody answers a list of branches
}

void freeStream(git_smart_subtransport_stream *stream)
{
    delete reinterpret_cast<Told *>(stream);
}

int action(git_smart_subtransport_stream **out, git_smart_subtransport *base, const char *url,
           git_smart_service_t service)
{
    if (service != GIT_SERVICE_RECEIVEPACK_LS)
        return self(base)->real->action(out, self(base)->real, url, service);
    auto *told = new Told;
    told->base = {base, read, write, freeStream};
    told->left = self(base)->advertisement;
    *out = &told->base;
    return 0;
}

int close(git_smart_subtransport *base)
{
    return self(base)->real->close(self(base)->real);
}

void freeSubtransport(git_smart_subtransport *base)
{
    self(base)->real->free(self(base)->real);
    delete self(base);
}

} // namespace

git_smart_subtransport *assumeBranch(git_smart_subtransport *real, const QByteArray &reference,
                                     const std::optional<ObjectId> &tip)
{
    auto *assumed = new Assumed;
    assumed->base = {action, close, freeSubtransport};
    assumed->real = real;
    const QByteArray line =
        tip ? tip->hex().toLatin1() + ' ' + reference : QByteArray(40, '0') + " capabilities^{}";
    assumed->advertisement = packet("# service=git-receive-pack\n") + "0000"
                             + packet(line + '\0' + " report-status side-band-64k\n") + "0000";
    return &assumed->base;
}

} // namespace windlass::git
