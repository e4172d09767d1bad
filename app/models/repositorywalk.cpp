// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/repositorywalk.h"

#include "foundation/deliver.h"

namespace windlass::models {

using bitbucket::Repository;

void RepositoryWalk::prepare(const LoadRepositoryPage &load,
                             const bitbucket::RepositoryQuery &query)
{
    ++m_generation;
    m_load = load;
    m_query = query;
    m_next.clear();
    m_visited.clear();
    m_seen.clear();
    m_fruitless = 0;
    m_total.reset();
    m_error.reset();
    setState(LoadState::Idle);
}

void RepositoryWalk::end()
{
    ++m_generation;
    m_error.reset();
    setState(LoadState::Complete);
}

void RepositoryWalk::more()
{
    if (m_state != LoadState::Idle)
        return;
    setState(LoadState::Loading);
    deliver(m_load(m_query, m_next), this,
            [this, generation = m_generation](const Result<Page<Repository>> &page) {
                if (generation != m_generation)
                    return;
                if (page)
                    take(*page);
                else
                    fail(page.error());
            });
}

void RepositoryWalk::retry()
{
    if (m_state != LoadState::Failed)
        return;
    m_fruitless = 0;
    m_visited.clear();
    setState(LoadState::Idle);
    more();
}

void RepositoryWalk::take(const Page<Repository> &page)
{
    constexpr int patience = 10; // Bitbucket is known for single empty pages, not for this many
    const bool isLast = !page.next.isValid();
    const bool isCircle = !isLast && m_visited.contains(page.next);
    m_error.reset();
    m_fruitless = hasNew(page.items) ? 0 : m_fruitless + 1;
    m_visited.insert(page.next);
    if (page.total)
        m_total = page.total;
    if (!isCircle)
        m_next = page.next;
    const int generation = m_generation;
    Q_EMIT arrived(page.items, isLast);
    if (generation != m_generation)
        return; // whoever listens went another way
    if (isCircle)
        fail({ErrorKind::UnreadableReply,
              tr("Bitbucket's list leads in a circle. What came until then is shown."),
              page.next.path()});
    else if (m_fruitless >= patience && !isLast)
        fail({ErrorKind::UnreadableReply,
              tr("Bitbucket sends pages with nothing new. What came until then is shown."),
              page.next.path()});
    else
        setState(isLast ? LoadState::Complete : LoadState::Idle);
}

bool RepositoryWalk::hasNew(const QList<Repository> &items)
{
    const qsizetype before = m_seen.size();
    for (const Repository &item : items)
        m_seen.insert(qHash(item.uuid));
    return m_seen.size() > before;
}

void RepositoryWalk::fail(const Error &error)
{
    m_error = error;
    setState(LoadState::Failed);
}

void RepositoryWalk::setState(LoadState state)
{
    if (state != LoadState::Failed)
        m_error.reset();
    m_state = state;
    Q_EMIT stateChanged();
}

} // namespace windlass::models
