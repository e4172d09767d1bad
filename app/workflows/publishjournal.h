// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/result.h"
#include "store/types.h"

#include <QFuture>

#include <functional>
#include <optional>

namespace windlass::store {
class Journal;
}

namespace windlass::workflows {

//! What a push remembers of itself, so that the next one can continue it whatever happened.
class PublishJournal final
{
public:
    using Step = store::JournalEntry::Step;

    //! \a journal must outlive this object.
    PublishJournal(store::Journal &journal, qint64 app) : m_journal(journal), m_app(app) {}

    //! Reads what an earlier push left behind. One that went elsewhere than \a link says is over
    //! and done with. \param makesRepository  the folder has no repository now. Errors: Storage.
    [[nodiscard]] Result<> open(const store::Link &link, bool makesRepository);

    //! How far an earlier push to the same place came, that never ended.
    [[nodiscard]] const std::optional<store::JournalEntry> &earlier() const { return m_earlier; }

    //! The earlier push asked for the repository and never heard whether it was made.
    [[nodiscard]] bool hasUnansweredCreate() const
    {
        return m_earlier && m_earlier->step == Step::Creating;
    }

    //! The commit of the earlier push is on the server: its pull request is still to be opened, and
    //! the earlier push is what is written again when this one is refused.
    void setArrived();

    // Written with the next step.
    void setRepository(const QString &slug) { m_now.repositorySlug = slug; }
    //! Has the commit of an earlier push to that branch until setCommit().
    void setTarget(const QString &branch, const QString &destination);
    //! \param isWished  for review, and only this once: the link says otherwise
    void setReviewWished(bool isWished) { m_now.isReviewWished = isWished; }
    void setMessage(const QString &message) { m_now.message = message; }
    //! \param source  see store::Link::lastReviewSource
    void setCommit(const QString &commit, const QString &source = {})
    {
        m_now.commit = commit;
        m_now.source = source;
    }

    //! Calls \a then when it is on the disk, or with why it is not; not once \a owner, that this
    //! belongs to, has gone. Errors: Storage.
    void write(Step step, QObject &owner, std::function<void(const Result<> &)> then);

    //! The push ended so. What is still open stays written: unless all is done, or was refused
    //! before anything was left half. Before open() it had not begun.
    //! \return when that is on the disk; it is logged when it cannot be
    [[nodiscard]] QFuture<Result<>> end(const Result<> &result);

private:
    //! How far this push came, or the earlier one, if this has not written anything yet.
    [[nodiscard]] Step reached() const;
    //! This push was refused before it sent anything, and a pull request of one before it is still
    //! to be opened.
    [[nodiscard]] bool isOnlyEarlierLeft(const Result<> &result) const;
    //! What is left then.
    [[nodiscard]] store::JournalEntry earlierLeft() const;
    [[nodiscard]] bool isOver(const Result<> &result) const;

    store::Journal &m_journal;
    const qint64 m_app;
    std::optional<store::JournalEntry> m_earlier;
    store::JournalEntry m_now;
    bool m_isOpen = false;
    bool m_isWritten = false;
    bool m_hasArrived = false;
};

} // namespace windlass::workflows
