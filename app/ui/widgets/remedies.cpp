// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/remedies.h"

#include "workflows/checkup.h"
#include "workflows/manageapps.h"

#include <QCoreApplication>

namespace windlass::ui {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(windlass::ui::Remedies)
};

} // namespace

Remedy remedyFor(const Error &error)
{
    if (!workflows::missingScopes(error).isEmpty())
        return Remedy::CheckPermissions;
    if (workflows::asksForTrust(error))
        return Remedy::TrustFolder;
    if (const auto known = remedyOf(error))
        return *known;
    switch (error.kind) {
    case ErrorKind::SignInNeeded:
        return Remedy::SignIn;
    case ErrorKind::AlreadyExists:
    case ErrorKind::NotFound:
        return Remedy::ChooseRepository;
    case ErrorKind::BranchMoved:
        return Remedy::PushForReview;
    case ErrorKind::Offline:
    case ErrorKind::TimedOut:
    case ErrorKind::ServerFault:
    case ErrorKind::RateLimited:
    case ErrorKind::Cancelled:
        return Remedy::TryAgain;
    case ErrorKind::Conflict:
        return Remedy::ReviewChanges;
    case ErrorKind::KeychainLocked:
    case ErrorKind::KeychainMissing:
        return Remedy::Keychain;
    case ErrorKind::PlanChanged:
    case ErrorKind::FolderMissing:
    case ErrorKind::FolderEmpty:
    case ErrorKind::FolderUnusable:
    case ErrorKind::Finding:
        return Remedy::LookAgain;
    default:
        return Remedy::None;
    }
}

QString remedyText(Remedy remedy)
{
    switch (remedy) {
    case Remedy::SignIn:
        return Text::tr("Sign In...");
    case Remedy::ChooseRepository:
        return Text::tr("Choose Repository...");
    case Remedy::TryAgain:
        return Text::tr("Try Again");
    case Remedy::LookAgain:
        return Text::tr("Look Again");
    case Remedy::TrustFolder:
        return Text::tr("Trust This Folder");
    case Remedy::CheckPermissions:
        return Text::tr("Check Permissions...");
    case Remedy::Keychain:
        return Text::tr("Keychain...");
    case Remedy::PushForReview:
        return Text::tr("Push for Review");
    case Remedy::OpenRepository:
        return Text::tr("Open on Bitbucket");
    case Remedy::GetNewCommits:
        return Text::tr("Get New Commits");
    case Remedy::ReviewChanges:
        return Text::tr("Review Changes...");
    case Remedy::None:
        break;
    }
    return {};
}

} // namespace windlass::ui
