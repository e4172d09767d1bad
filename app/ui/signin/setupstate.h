// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/types.h"
#include "workflows/consumerentry.h"

#include <optional>

namespace windlass::ui {

//! The steps of "Connect to Bitbucket", in their order.
enum class SetupStep { CreateKey, EnterKey, SignIn, Ready };

//! What the pages of the assistant have found out so far. Plain values; each page reads what it
//! shows and writes what the user decided on it.
struct SetupState
{
    QString workspace; //!< slug of the one with the consumer; empty: not known
    workflows::ConsumerEntry consumer;
    std::optional<store::Account> account; //!< who is connected
    bool isAccountNew = false;             //!< it was not here before this sign-in
    bool isOtherUserWanted = false;        //!< the browser is signed in as somebody else
    QStringList wantedScopes;              //!< for whose lack a call was just refused
};

} // namespace windlass::ui
