// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/arrival.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace windlass::workflows {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(windlass::workflows::Arrival)
};

QString cancelledText(bool isAbsent, bool isAllSent)
{
    if (!isAbsent)
        return Text::tr("Cancelled. Bitbucket could not be asked whether anything had arrived; "
                        "press Continue Push to find out.");
    return isAllSent
               ? Text::tr("Cancelled. Everything was sent, and Bitbucket may still be working "
                          "on it; press Continue Push to find out.")
               : Text::tr("Cancelled. Nothing arrived on Bitbucket.");
}

} // namespace

Result<> judgeArrival(const Result<bitbucket::Branch> &tip, const git::ObjectId &commit,
                      const Unanswered &push)
{
    if (tip && tip->target == commit.hex())
        return {};
    const auto &doubt = push.doubt;
    if (doubt && doubt->kind == ErrorKind::Cancelled) {
        const bool isAbsent = tip || tip.error().kind == ErrorKind::NotFound;
        return fail(ErrorKind::Cancelled, cancelledText(isAbsent, push.isAllSent), doubt->detail);
    }
    if (doubt)
        return tl::unexpected(*doubt);
    if (tip)
        return fail(ErrorKind::BranchMoved,
                    Text::tr("The push was accepted, but %1 has moved on since. Look at it on "
                             "Bitbucket.")
                        .arg(tip->name),
                    u"tip %1"_s.arg(tip->target.left(40)));
    return tl::unexpected(tip.error());
}

} // namespace windlass::workflows
