// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Where AppController's app goes, and how: what its link says.

#include "foundation/deliver.h"
#include "ui/publish/appcontroller.h"
#include "workflows/branches.h"
#include "workflows/browsebitbucket.h"
#include "workflows/manageapps.h"
#include "workflows/namedrepository.h"
#include "workflows/session.h"

#include <utility>

namespace windlass::ui {

std::optional<bitbucket::RepositoryAddress> AppController::named() const
{
    if (m_app.link || !m_plan || m_isLookingUp)
        return std::nullopt;
    return workflows::namedRepository(m_plan->state.remotes, m_context.services.addresses);
}

void AppController::linkTo(const bitbucket::RepositoryAddress &address,
                           const store::Account &account)
{
    if (m_app.link || std::exchange(m_isLookingUp, true))
        return;
    m_outcome.reset();
    const workflows::BrowseBitbucket browse(m_context.sessions.open(account));
    deliver(browse.repository(address.workspace, address.repository), this,
            [this, account](const Result<bitbucket::Repository> &found) {
                m_isLookingUp = false;
                lookedUp(account, found);
            });
    Q_EMIT changed();
}

void AppController::lookedUp(const store::Account &account,
                             const Result<bitbucket::Repository> &found)
{
    if (m_app.link)
        return; // chosen in another way meanwhile
    Result<> linked;
    if (found)
        linked = m_context.apps.linkToExisting(m_app, account, found->fullName.section(u'/', 0, 0),
                                               *found);
    else
        linked = tl::unexpected(found.error());
    if (!linked)
        m_outcome = Outcome{linked, {}};
    refresh();
}

void AppController::relinked()
{
    m_outcome.reset();
    refresh();
}

bool AppController::writeLink(const ChangeLink &change)
{
    const store::Link before = *m_app.link;
    change(*m_app.link);
    const Result<> saved = m_context.apps.change(m_app, before);
    if (!saved)
        m_outcome = Outcome{saved, {}};
    return saved.has_value();
}

void AppController::changeLink(const ChangeLink &change)
{
    (void)writeLink(change); // how it ended is shown
    refresh();
}

void AppController::setMode(store::PublishMode mode)
{
    if (!m_app.link || m_app.link->mode == mode || m_publish != nullptr)
        return;
    changeLink([mode](store::Link &link) { link.mode = mode; });
}

void AppController::chooseBranch(const QString &name)
{
    if (!m_app.link || m_publish != nullptr)
        return;
    m_branchInCheck = name;
    deliver(workflows::checkBranch(m_context.services, m_context.sessions, *m_app.link, name), this,
            [this, name, uuid = m_app.link->repositoryUuid](const Result<> &good) {
                branchChecked(name, m_app.link && m_app.link->repositoryUuid == uuid, good);
            });
}

// A push may have ended while the dialog was open: of the link only what it asks for is taken.
void AppController::setReview(const store::Link &chosen)
{
    if (!m_app.link || m_publish != nullptr)
        return;
    changeLink([&chosen](store::Link &link) {
        link.opensDrafts = chosen.opensDrafts;
        link.closesSourceBranch = chosen.closesSourceBranch;
        if (link.reviewBranch != chosen.reviewBranch) {
            link.reviewBranch = chosen.reviewBranch;
            link.lastReviewCommit = chosen.lastReviewCommit;
            link.lastReviewSource = chosen.lastReviewSource;
        }
    });
}

// A push may have begun while the dialog was open.
void AppController::setBaseDirectory(const QString &directory)
{
    if (!m_app.link || m_publish != nullptr || m_app.link->baseDirectory == directory)
        return;
    changeLink([&directory](store::Link &link) { link.baseDirectory = directory; });
}

} // namespace windlass::ui
