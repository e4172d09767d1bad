// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "foundation/result.h"

using namespace Qt::StringLiterals;

namespace windlass {

QString kindName(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Cancelled:
        return u"cancelled"_s;
    case ErrorKind::Offline:
        return u"offline"_s;
    case ErrorKind::TimedOut:
        return u"timed-out"_s;
    case ErrorKind::TlsFailed:
        return u"tls-failed"_s;
    case ErrorKind::SignInNeeded:
        return u"sign-in-needed"_s;
    case ErrorKind::Denied:
        return u"denied"_s;
    case ErrorKind::Forbidden:
        return u"forbidden"_s;
    case ErrorKind::NotFound:
        return u"not-found"_s;
    case ErrorKind::AlreadyExists:
        return u"already-exists"_s;
    case ErrorKind::BadInput:
        return u"bad-input"_s;
    case ErrorKind::UnreadableReply:
        return u"unreadable-reply"_s;
    case ErrorKind::ServerFault:
        return u"server-fault"_s;
    case ErrorKind::RateLimited:
        return u"rate-limited"_s;
    case ErrorKind::PortBusy:
        return u"port-busy"_s;
    case ErrorKind::KeychainMissing:
        return u"keychain-missing"_s;
    case ErrorKind::KeychainLocked:
        return u"keychain-locked"_s;
    case ErrorKind::FolderMissing:
        return u"folder-missing"_s;
    case ErrorKind::FolderEmpty:
        return u"folder-empty"_s;
    case ErrorKind::FolderUnusable:
        return u"folder-unusable"_s;
    case ErrorKind::NothingToPush:
        return u"nothing-to-push"_s;
    case ErrorKind::PlanChanged:
        return u"plan-changed"_s;
    case ErrorKind::BranchMoved:
        return u"branch-moved"_s;
    case ErrorKind::Conflict:
        return u"conflict"_s;
    case ErrorKind::Rejected:
        return u"rejected"_s;
    case ErrorKind::Finding:
        return u"finding"_s;
    case ErrorKind::Storage:
        return u"storage"_s;
    case ErrorKind::Internal:
        break;
    }
    return u"internal"_s;
}

} // namespace windlass
