// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/publishjournal.h"

#include "foundation/deliver.h"
#include "foundation/logging.h"
#include "store/journal.h"

namespace windlass::workflows {

namespace {

bool goesTo(const store::JournalEntry &entry, const store::Link &link)
{
    return entry.apiUrl == link.apiUrl && entry.workspaceSlug == link.workspaceSlug
           && entry.repositorySlug == link.repositorySlug;
}

//! The server, or this computer, said no, and nothing is in doubt.
bool isRefusal(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Denied:
    case ErrorKind::Forbidden:
    case ErrorKind::NotFound:
    case ErrorKind::AlreadyExists:
    case ErrorKind::BadInput:
    case ErrorKind::FolderMissing:
    case ErrorKind::FolderEmpty:
    case ErrorKind::FolderUnusable:
    case ErrorKind::NothingToPush:
    case ErrorKind::PlanChanged:
    case ErrorKind::BranchMoved:
    case ErrorKind::Conflict:
    case ErrorKind::Rejected:
    case ErrorKind::Finding:
        return true;
    default:
        return false;
    }
}

} // namespace

Result<> PublishJournal::open(const store::Link &link, bool makesRepository)
{
    const auto found = m_journal.find(m_app);
    if (!found)
        return tl::unexpected(found.error());
    if (*found && goesTo(**found, link))
        m_earlier = *found;
    m_isOpen = true;
    if (m_earlier)
        m_now.owed = m_earlier->owed;
    m_now.apiUrl = link.apiUrl;
    m_now.workspaceSlug = link.workspaceSlug;
    m_now.repositorySlug = link.repositorySlug;
    m_now.isPrivate = link.isPrivate;
    m_now.makesRepository = makesRepository;
    m_now.startedAt = QDateTime::currentDateTimeUtc();
    return {};
}

void PublishJournal::setArrived()
{
    m_hasArrived = true;
    if (!m_earlier->destination.isEmpty())
        m_now.owed = {m_earlier->branch, m_earlier->destination, m_earlier->message,
                      m_earlier->commit, m_earlier->source};
}

void PublishJournal::setTarget(const QString &branch, const QString &destination)
{
    m_now.branch = branch;
    m_now.destination = destination;
    // Until this push has a commit of its own, nothing else tells of what the earlier one sent.
    const bool isSame = m_earlier && m_earlier->branch == branch;
    setCommit(isSame ? m_earlier->commit : QString(), isSame ? m_earlier->source : QString());
}

void PublishJournal::write(Step step, QObject &owner, std::function<void(const Result<> &)> then)
{
    store::JournalEntry next = m_now;
    next.step = step;
    deliver(m_journal.write(m_app, next), &owner,
            [this, step, then = std::move(then)](const Result<> &written) {
                if (written)
                    m_now.step = step;
                m_isWritten = m_isWritten || written;
                then(written);
            });
}

PublishJournal::Step PublishJournal::reached() const
{
    return m_isWritten ? m_now.step : m_earlier ? m_earlier->step : Step::Creating;
}

bool PublishJournal::isOnlyEarlierLeft(const Result<> &result) const
{
    return m_now.owed && reached() < Step::Pushed && !result && isRefusal(result.error().kind)
           && result.error().kind != ErrorKind::NothingToPush;
}

store::JournalEntry PublishJournal::earlierLeft() const
{
    store::JournalEntry left = *m_earlier;
    if (m_hasArrived)
        return left;
    left.step = Step::Requesting;
    left.branch = m_now.owed->branch;
    left.destination = m_now.owed->destination;
    left.message = m_now.owed->message;
    left.commit = m_now.owed->commit;
    left.source = m_now.owed->source;
    left.owed.reset();
    return left;
}

bool PublishJournal::isOver(const Result<> &result) const
{
    const Step step = reached();
    const bool hasPullRequestLeft = step >= Step::Pushed && !m_now.destination.isEmpty();
    // While nobody has heard whether the repository was made, only its being another's ends that.
    const bool isInDoubt = step == Step::Creating && hasUnansweredCreate() && !result
                           && result.error().kind != ErrorKind::AlreadyExists;
    return result || (step == Step::Verified && !hasPullRequestLeft)
           || (isRefusal(result.error().kind) && step < Step::Pushed && !isInDoubt
               && !isOnlyEarlierLeft(result))
           || (!m_isWritten && !m_earlier);
}

QFuture<Result<>> PublishJournal::end(const Result<> &result)
{
    const bool isToBeRestored = isOnlyEarlierLeft(result) && m_isWritten;
    if (!m_isOpen || (!isOver(result) && !isToBeRestored))
        return ready<void>({});
    auto noted = isToBeRestored ? m_journal.write(m_app, earlierLeft()) : m_journal.remove(m_app);
    return noted.then([](const Result<> &done) {
        if (!done)
            qCWarning(lcWorkflows, "The end of a push was not remembered: %s.",
                      qUtf8Printable(done.error().detail));
        return done;
    });
}

} // namespace windlass::workflows
