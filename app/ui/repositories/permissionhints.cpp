// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/repositories/permissionhints.h"

#include "workflows/checkup.h"

#include <QCoreApplication>

namespace windlass::ui {

using bitbucket::WorkspacePermission;
using workflows::Feature;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(windlass::ui::PermissionHints)
};

//! Empty, too, when the server never said what the consumer grants.
QString lackedBox(const store::Account &account, Feature wanted)
{
    if (account.scopes.isEmpty())
        return {};
    for (const workflows::FeatureCheck &check : workflows::checkFeatures(account.scopes)) {
        if (check.feature == wanted && !check.isGranted)
            return check.box;
    }
    return {};
}

} // namespace

QString whyNoPush(const store::Account &account)
{
    const QString box = lackedBox(account, Feature::Push);
    return box.isEmpty()
               ? QString()
               : Text::tr("The key lacks a permission. Tick \"%1\" on its page on Bitbucket and "
                          "sign in again.")
                     .arg(box);
}

QString whyNoCreation(WorkspacePermission permission)
{
    if (permission == WorkspacePermission::Member
        || permission == WorkspacePermission::Collaborator)
        return Text::tr("Your role in this workspace does not create repositories. Ask an "
                        "administrator of it.");
    return {};
}

QString lackedToCreate(const store::Account &account)
{
    return lackedBox(account, Feature::CreateRepositories);
}

} // namespace windlass::ui
