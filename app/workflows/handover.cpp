// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/handover.h"

#include "git/ignored.h"
#include "handover/difference.h"
#include "handover/handoverplan.h"
#include "workflows/checkup.h"
#include "workflows/consumerplan.h"
#include "workflows/services.h"

#include <QCoreApplication>
#include <QtConcurrent>

using namespace Qt::StringLiterals;

namespace windlass::workflows {

using handover::HandoverPlan;
using handover::Program;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(windlass::workflows::Handover)
};

HandoverFile fileOf(const HandoverPlan &plan, const handover::FileChange &change)
{
    HandoverFile file;
    file.name = change.shown;
    file.isNew = change.isNew;
    file.isChanged = change.isNeeded();
    file.hasSecret = change.hasSecret;
    if (file.hasSecret) {
        const auto asked = git::isForCommits(change.path);
        file.isForCommits = asked ? std::optional(*asked) : std::nullopt;
    }
    file.lines = handover::difference(change.before, change.after, plan.shownKeys);
    return file;
}

QString warningAbout(const HandoverFile &file)
{
    if (!file.isForCommits)
        return Text::tr("Git could not be asked whether it ignores %1, which has the secret. Look "
                        "before you commit.")
            .arg(file.name);
    if (*file.isForCommits)
        return Text::tr("%1 is not ignored by git: a commit would take the secret along. Add it "
                        "to .gitignore.")
            .arg(file.name);
    return {};
}

//! What the program sends as redirect_uri starts with the consumer's callback URL.
bool fits(const QString &callback, const HandoverPlan &plan)
{
    const QString sent = plan.program == Program::Backstage ? plan.callbackUrl + u"/handler/frame"_s
                                                            : plan.callbackUrl;
    return sent == callback || sent.startsWith(callback + u'/');
}

QStringList changesInBitbucket(const HandoverPlan &plan, const ConsumerEntry &consumer,
                               const std::optional<QStringList> &granted)
{
    QStringList sentences;
    const QString program = handover::programName(plan.program);
    if (consumer.callbackUrl.isEmpty())
        sentences.append(Text::tr("%1 needs a consumer with the callback URL %2.")
                             .arg(program, plan.callbackUrl));
    else if (!fits(consumer.callbackUrl, plan))
        sentences.append(Text::tr("The consumer's callback URL is %1. %2 needs %3: change it in "
                                  "Bitbucket, then sign in again here with that one.")
                             .arg(consumer.callbackUrl, program, plan.callbackUrl));
    const auto purpose = plan.program == Program::Backstage ? ConsumerPurpose::Backstage
                                                            : ConsumerPurpose::Amplication;
    QStringList needed;
    QStringList labels;
    for (const PermissionBox &box : consumerPlan(purpose).boxes) {
        needed.append(box.scope);
        labels.append(box.label());
    }
    if (!granted)
        sentences.append(
            Text::tr("%1 needs these boxes ticked: %2.").arg(program, labels.join(u", "_s)));
    else if (const QString boxes = boxesToTick(*granted, needed); !boxes.isEmpty())
        sentences.append(Text::tr("The consumer lacks permissions that %1 needs. Tick in "
                                  "Bitbucket: %2.")
                             .arg(program, boxes));
    return sentences;
}

Result<Handover> planned(const HandoverOrder &order, const ConsumerEntry &consumer,
                         const std::optional<QStringList> &granted)
{
    const auto plan =
        order.program == Program::Amplication
            ? handover::planAmplication(order.place, consumer.key, consumer.secret)
            : handover::planBackstage(order.place, consumer.key, consumer.secret, order.style);
    if (!plan)
        return tl::unexpected(plan.error());
    Handover handover;
    handover.program = handover::programName(plan->program);
    handover.folder = plan->folder;
    for (const handover::FileChange &change : plan->files) {
        const HandoverFile file = fileOf(*plan, change);
        if (const QString warning = warningAbout(file); !warning.isEmpty())
            handover.warnings.append(warning);
        handover.files.append(file);
    }
    handover.toChangeInBitbucket = changesInBitbucket(*plan, consumer, granted);
    handover.callbackUrl = plan->callbackUrl;
    handover.leftToDo = plan->leftToDo;
    handover.plan = std::make_shared<const HandoverPlan>(*plan);
    return handover;
}

} // namespace

bool Handover::isNeeded() const
{
    return plan && plan->isNeeded();
}

QFuture<Result<Handover>> planHandover(const Services &services, const HandoverOrder &order,
                                       const ConsumerEntry &consumer,
                                       const std::optional<QStringList> &granted)
{
    return QtConcurrent::run(&services.gitThreads,
                             [=] { return planned(order, consumer, granted); });
}

Result<Program> programFromName(const QString &name)
{
    if (name == "amplication"_L1)
        return Program::Amplication;
    if (name == "backstage"_L1)
        return Program::Backstage;
    return fail(
        ErrorKind::BadInput,
        Text::tr("A consumer can be handed to amplication or backstage, not to \"%1\".").arg(name));
}

} // namespace windlass::workflows
