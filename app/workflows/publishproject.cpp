// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/publishproject.h"

#include "foundation/deliver.h"
#include "foundation/logging.h"
#include "git/linkspeed.h"
#include "projects/appfolder.h"
#include "store/apps.h"
#include "workflows/createrepository.h"
#include "workflows/openpullrequest.h"
#include "workflows/pushrefusal.h"
#include "workflows/repositorycheck.h"
#include "workflows/servertips.h"
#include "workflows/session.h"

#include <QCoreApplication>
#include <QPointer>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace windlass::workflows {

using git::ObjectId;
using Phase = PublishProgress::Phase;

namespace {

constexpr auto tokenLifeForPush = 10min; // a push is authorized when it starts (FACTS section 5)

//! The push may have reached the server although no answer came.
bool mayHaveArrived(const Error &error)
{
    return error.kind == ErrorKind::Cancelled || error.kind == ErrorKind::Offline
           || error.kind == ErrorKind::TimedOut;
}

} // namespace

PublishProject::PublishProject(const Services &services, std::shared_ptr<Session> session,
                               PublishRequest request, QObject *parent)
    : QObject(parent),
      m_services(services),
      m_session(std::move(session)),
      m_request(std::move(request))
{
    m_report.files = m_request.plan.snapshot.files;
    m_report.bytes = m_request.plan.snapshot.bytes;
}

PublishProject::~PublishProject()
{
    m_stop.request_stop();
}

template <typename T>
void PublishProject::then(const QFuture<Result<T>> &future, std::function<void(const T &)> next)
{
    deliver(future, this, [this, next = std::move(next)](const Result<T> &result) {
        m_mayEndAtOnce = false;
        if (m_isSettled)
            return;
        if (!result)
            settle(tl::unexpected(result.error()));
        else if (m_stop.stop_requested())
            settle(fail(ErrorKind::Cancelled, tr("Cancelled. Nothing was sent.")));
        else
            next(*result);
    });
}

void PublishProject::start()
{
    announce(Phase::Looking);
    if (const projects::Finding *finding = m_request.plan.firstThatStops()) {
        settle(fail(ErrorKind::Finding, finding->message, finding->kind));
        return;
    }
    ensureRepository();
}

void PublishProject::cancel()
{
    m_stop.request_stop();
    if (m_mayEndAtOnce)
        settle(fail(ErrorKind::Cancelled, tr("Cancelled. Nothing was sent.")));
}

void PublishProject::ensureRepository()
{
    if (link().isToBeCreated()) {
        createRepository();
        return;
    }
    m_mayEndAtOnce = true;
    then<bitbucket::Repository>(
        m_session->client().repository(link().workspaceSlug, link().repositoryUuid),
        [this](const bitbucket::Repository &repository) {
            m_report.steps.append(u"repository found"_s);
            const Result<> good = checkFound(repository, link(), m_services.addresses);
            if (good)
                repositoryKnown(repository);
            else
                settle(good);
        });
}

void PublishProject::createRepository()
{
    announce(Phase::CreatingRepository);
    bitbucket::RepositoryDraft draft;
    draft.workspace = link().workspaceSlug;
    draft.slug = link().repositorySlug;
    draft.name = link().repositoryName;
    draft.isPrivate = link().isPrivate;
    draft.projectKey = link().projectKey;
    // Not by then(): a cancel that came meanwhile must not forget the repository.
    deliver(workflows::createRepository(m_session, draft), this,
            [this](const Result<bitbucket::Repository> &created) {
                if (created)
                    repositoryCreated(*created);
                else
                    settle(tl::unexpected(created.error()));
            });
}

void PublishProject::repositoryCreated(const bitbucket::Repository &repository)
{
    m_request.app.link->repositoryUuid = repository.uuid;
    m_request.app.link->repositorySlug = repository.slug;
    m_report.steps.append(u"repository created"_s);
    if (const Result<> saved = saveLink(); !saved)
        settle(saved);
    else if (const Result<> good = checkCreated(repository, link(), m_services.addresses); !good)
        settle(good);
    else if (m_stop.stop_requested())
        settle(fail(ErrorKind::Cancelled,
                    tr("Cancelled. The repository %1 was created; no files were sent.")
                        .arg(repository.fullName)));
    else
        repositoryKnown(repository);
}

void PublishProject::repositoryKnown(const bitbucket::Repository &repository)
{
    m_repository = repository;
    m_report.repository = repository.fullName;
    m_report.repositoryPage = repository.page;
    const auto target = projects::chooseTarget(m_request.app, m_request.plan.state,
                                               repository.mainBranch, m_request.wish);
    if (!target) {
        settle(tl::unexpected(target.error()));
        return;
    }
    m_target = *target;
    m_report.branch = target->branch.text();
    if (repository.mainBranch)
        readTips();
    else
        settleParent(); // an empty repository has no branches
}

void PublishProject::readTips()
{
    m_mayEndAtOnce = true;
    then<projects::ServerTips>(readServerTips(m_session, link(), *m_target),
                               [this](const projects::ServerTips &tips) {
                                   m_tips = tips;
                                   fetchTip();
                               });
}

// What the server has beyond the folder must be here before it can be judged.
void PublishProject::fetchTip()
{
    const auto &tip = m_tips.branch ? m_tips.branch : m_tips.destination;
    const bool isHere = tip && git::treeOf(m_request.plan.folder, *tip).has_value();
    if (!tip || isHere || !m_request.plan.state.hasRepository) {
        settleParent();
        return;
    }
    withToken([this](const QString &token) {
        git::FetchRequest request{m_request.plan.folder, remote(token),
                                  m_tips.branch ? m_target->branch : *m_target->destination};
        then<ObjectId>(git::fetch(m_services.gitThreads, request, m_stop.get_token()),
                       [this](const ObjectId &) { settleParent(); });
    });
}

void PublishProject::settleParent()
{
    const auto parent =
        projects::chooseParent(m_request.app, m_request.plan.state, *m_target, m_tips);
    if (!parent) {
        settle(tl::unexpected(parent.error()));
        return;
    }
    const auto tree = *parent ? git::treeOf(m_request.plan.folder, **parent)
                              : Result<ObjectId>(fail(ErrorKind::NotFound, {}));
    if (!tree || *tree != m_request.plan.snapshot.tree) {
        chooseAuthor(*parent);
        return;
    }
    if (**parent == m_tips.branch || **parent == m_tips.destination)
        settle(fail(ErrorKind::NothingToPush,
                    tr("Nothing to push: %1 already has every file as it is here.")
                        .arg(m_repository.fullName)));
    else
        committed(**parent); // commits made with git that were never pushed
}

void PublishProject::chooseAuthor(const std::optional<ObjectId> &parent)
{
    const store::Account &account = m_session->account();
    // Git refuses an empty address; ".invalid" is reserved and reaches nobody.
    m_author = m_request.plan.state.identity.value_or(
        git::Identity{account.displayName.isEmpty() ? u"Windlass"_s : account.displayName,
                      u"%1@windlass.invalid"_s.arg(bitbucket::slugFor(account.nickname))});
    commit(parent);
}

void PublishProject::commit(const std::optional<ObjectId> &parent)
{
    announce(Phase::Packing);
    using Compression = git::CommitRequest::Compression;
    const git::CommitRequest request{m_request.plan.folder,
                                     m_request.plan.snapshot.tree,
                                     m_target->branch,
                                     parent,
                                     message(),
                                     m_author,
                                     git::isFastLink(m_repository.cloneUrl) ? Compression::Fast
                                                                            : Compression::Small};
    then<ObjectId>(QtConcurrent::run(
                       &m_services.gitThreads,
                       [request, stop = m_stop.get_token()] { return git::commit(request, stop); }),
                   [this](const ObjectId &made) { committed(made); });
}

void PublishProject::committed(const ObjectId &commit)
{
    m_commit = commit;
    m_report.commit = commit.hex();
    m_report.steps.append(u"committed"_s);
    push();
}

void PublishProject::withToken(std::function<void(const QString &)> next)
{
    const auto token =
        m_session->tokens()
            .ensureValid(tokenLifeForPush)
            .then([](const Result<auth::AccessToken> &t) {
                return t.map([](const auth::AccessToken &valid) { return valid.value; });
            });
    then<QString>(token, std::move(next));
}

git::RemoteAccess PublishProject::remote(const QString &token) const
{
    return {m_repository.cloneUrl, u"x-token-auth"_s, token};
}

void PublishProject::push()
{
    withToken([this](const QString &token) {
        m_sentToken = token;
        const auto report = [self = QPointer(this)](const git::TransferProgress &at) {
            const PublishProgress progress = progressOf(at);
            QMetaObject::invokeMethod(QCoreApplication::instance(), [self, progress] {
                if (self && !self->m_isSettled)
                    Q_EMIT self->progressed(progress);
            });
        };
        git::PushRequest request{m_request.plan.folder, remote(token), *m_commit, m_target->branch};
        deliver(git::push(m_services.gitThreads, request, report, m_stop.get_token()), this,
                [this](const Result<git::PushReport> &result) { sent(result); });
    });
}

void PublishProject::sent(const Result<git::PushReport> &result)
{
    if (result) {
        m_report.serverLines = result->serverLines;
        m_report.steps.append(u"pushed"_s);
        verify(std::nullopt);
    } else if (result.error().kind == ErrorKind::SignInNeeded && !m_isTokenRenewed) {
        m_isTokenRenewed = true; // the token may have been revoked early: one new one
        const QFuture<Result<QByteArray>> renewed =
            m_session->tokens().renewed("Bearer " + m_sentToken.toUtf8());
        then<QByteArray>(renewed, [this](const QByteArray &) { push(); });
    } else if (result.error().kind == ErrorKind::Forbidden) {
        deliver(explainPushRefusal(m_session, result.error()), this,
                [this](const Result<> &refused) { settle(refused); });
    } else if (mayHaveArrived(result.error())) {
        verify(result.error());
    } else {
        settle(tl::unexpected(result.error()));
    }
}

// \a doubt: why we do not know whether the push arrived.
void PublishProject::verify(const std::optional<Error> &doubt)
{
    announce(Phase::Checking);
    const auto tip = m_session->client().branch(link().workspaceSlug, link().repositoryUuid,
                                                m_target->branch.text());
    deliver(tip, this, [this, doubt](const Result<bitbucket::Branch> &branch) {
        const bool isThere = branch && branch->target == m_commit->hex();
        const bool isAbsent = branch || branch.error().kind == ErrorKind::NotFound;
        if (isThere) {
            verified();
        } else if (doubt && doubt->kind == ErrorKind::Cancelled) {
            settle(fail(ErrorKind::Cancelled,
                        isAbsent
                            ? tr("Cancelled. Nothing arrived on Bitbucket.")
                            : tr("Cancelled. Bitbucket could not be asked whether anything had "
                                 "arrived; press Push to find out."),
                        doubt->detail));
        } else if (doubt) {
            settle(tl::unexpected(*doubt));
        } else if (branch) {
            settle(fail(
                ErrorKind::BranchMoved,
                tr("The push was accepted, but %1 has moved on since. Look at it on Bitbucket.")
                    .arg(m_target->branch.text()),
                u"tip %1"_s.arg(branch->target.left(40))));
        } else {
            settle(tl::unexpected(branch.error()));
        }
    });
}

void PublishProject::verified()
{
    m_report.steps.append(u"verified"_s);
    store::Link &link = *m_request.app.link;
    if (m_target->destination) {
        link.reviewBranch = m_target->branch.text();
        link.lastReviewCommit = m_commit->hex();
    } else {
        link.lastCommit = m_commit->hex();
        if (link.branch.isEmpty())
            link.branch = m_target->branch.text();
    }
    link.lastPushAt = QDateTime::currentDateTimeUtc();
    if (const Result<> saved = saveLink(); !saved)
        qCWarning(lcWorkflows, "The push was not remembered: %s.",
                  qUtf8Printable(saved.error().detail));
    if (m_stop.stop_requested())
        settle(fail(
            ErrorKind::Cancelled,
            tr("Cancelled, but the push had already arrived: %1 is on %2 of %3.")
                .arg(m_commit->hex().left(12), m_target->branch.text(), m_repository.fullName)));
    else if (m_target->destination)
        openPullRequest();
    else
        settle({});
}

void PublishProject::openPullRequest()
{
    bitbucket::PullRequestDraft draft;
    draft.workspace = link().workspaceSlug;
    draft.repository = link().repositoryUuid;
    draft.title = message().section(u'\n', 0, 0);
    draft.description = tr("%Ln file(s), pushed by Windlass.", nullptr, m_report.files);
    draft.sourceBranch = m_target->branch.text();
    draft.destinationBranch = m_target->destination->text();
    deliver(workflows::openPullRequest(m_session, draft), this,
            [this](const Result<OpenedPullRequest> &opened) {
                if (!opened) {
                    settle(tl::unexpected(opened.error()));
                    return;
                }
                m_report.pullRequest = opened->request;
                m_report.steps.append(opened->isNew ? u"pull request opened"_s
                                                    : u"pull request updated"_s);
                settle({});
            });
}

Result<> PublishProject::saveLink()
{
    return m_services.apps.saveLink(m_request.app.id, *m_request.app.link);
}

QString PublishProject::message() const
{
    const QString typed = m_request.message.trimmed();
    return typed.isEmpty() ? projects::defaultMessage(m_request.plan.kind, m_request.app.folder)
                           : typed;
}

void PublishProject::announce(Phase phase)
{
    Q_EMIT progressed({phase});
}

void PublishProject::settle(const Result<> &result)
{
    if (m_isSettled)
        return;
    m_isSettled = true;
    m_result = result;
    QMetaObject::invokeMethod(this, &PublishProject::finished, Qt::QueuedConnection);
}

} // namespace windlass::workflows
