// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "faults/pushscene.h"

#include "journeys/fixtureapp.h"

#include <QFile>
#include <QJsonArray>
#include <QRegularExpression>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace windlass::faults {

using journeys::fingerprint;
using journeys::writeFile;

static constexpr auto othersFile = "OTHERS.md";

QString PushScene::name() const
{
    switch (m_kind) {
    case Kind::Create:
        return u"create"_s;
    case Kind::Later:
        return u"push"_s;
    case Kind::Regenerate:
        return u"regenerate"_s;
    case Kind::Forward:
        return u"bring forward"_s;
    case Kind::ReviewMoved:
        return u"pull request, others pushed"_s;
    case Kind::Review:
        return u"pull request"_s;
    default:
        return u"pull request, more"_s;
    }
}

bool PushScene::doOthersPush() const
{
    return m_kind == Kind::Regenerate || m_kind == Kind::Forward || m_kind == Kind::ReviewMoved;
}

QString PushScene::fullName() const
{
    return u"acme/"_s + m_app.link->repositorySlug;
}

QJsonObject PushScene::atServer()
{
    return m_desk.desk.repository(fullName());
}

QString PushScene::tip(const QString &branch)
{
    return atServer().value("tips"_L1).toObject().value(branch).toString();
}

int PushScene::commits(const QString &branch)
{
    return m_desk.desk
        .gitAtServer(fullName(),
                     {u"rev-list"_s, u"--first-parent"_s, u"--count"_s, branch, u"--"_s})
        .toInt();
}

bool PushScene::hasOthersWork()
{
    return m_desk.desk.gitAtServer(fullName(), {u"merge-base"_s, u"main"_s, m_others}) == m_others;
}

int PushScene::comments()
{
    QString path = u"/2.0/repositories/%1/pullrequests/1/comments?pagelen=100"_s.arg(fullName());
    practice::Visitor &visitor = m_desk.desk.visitor();
    if (visitor.get(path).status == 401)
        (void)visitor.signIn();
    int count = 0;
    while (!path.isEmpty()) {
        const QJsonObject page = visitor.get(path).json;
        count += int(page.value("values"_L1).toArray().size());
        const QUrl next(page.value("next"_L1).toString());
        path = next.isEmpty()
                   ? QString()
                   : next.toString(QUrl::RemoveScheme | QUrl::RemoveAuthority | QUrl::FullyEncoded);
    }
    return count;
}

//! An app that has come as far as the scene needs it.
bool PushScene::begin()
{
    static const QRegularExpression blanks(u"\\W+"_s);
    m_app = m_desk.newApp(u"%1-%2"_s.arg(name().replace(blanks, u"-"_s)).arg(++m_count));
    if (!m_app.link)
        return false;
    journeys::Office &office = *m_desk.office;
    if (m_kind == Kind::Create)
        return true;
    if (m_kind == Kind::Regenerate) {
        m_app.link->source = store::SourceKind::GeneratorOutput;
        if (!office.apps.save(m_app))
            return false;
    }
    if (!office.publish(m_app, m_desk.account))
        return false;
    m_app = office.reloaded(m_app);
    if (m_kind != Kind::ReviewMore)
        return true;
    const bool isOpen = change() && office.publish(m_app, m_desk.account, {{}, true});
    m_app = office.reloaded(m_app);
    return isOpen;
}

bool PushScene::change()
{
    return writeFile(m_app.folder + u"/CHANGED.md"_s, QByteArray::number(++m_count) + '\n');
}

bool PushScene::somebodyPushes()
{
    m_others = m_desk.desk.commitAsSomebody(fullName(), u"main"_s, QLatin1String(othersFile),
                                            QString::number(++m_count));
    return !m_others.isEmpty();
}

//! Not what somebody else pushed, which Windlass may bring there.
QStringList PushScene::filesOfUser() const
{
    QStringList files = fingerprint(m_app.folder);
    files.removeIf([](const QString &line) { return line.endsWith(QLatin1String(othersFile)); });
    return files;
}

//! What the next commit comes after.
QString PushScene::footing() const
{
    switch (m_kind) {
    case Kind::ReviewMore:
        return m_app.link->reviewBranch;
    case Kind::Review:
    case Kind::ReviewMoved:
        return m_app.link->lastCommit; // Bitbucket merges the rest
    default:
        return u"main"_s;
    }
}

bool PushScene::prepare()
{
    const bool isNew =
        m_kind == Kind::Create || m_kind == Kind::Review || m_kind == Kind::ReviewMoved;
    if ((isNew || !m_isWhole) && !begin())
        return false;
    if (m_kind != Kind::Create && m_kind != Kind::Forward && !change())
        return false;
    if (doOthersPush() && !somebodyPushes())
        return false;
    m_isWhole = false;
    m_app = m_desk.office->reloaded(m_app);
    if (!m_app.link)
        return false;
    m_before = *m_app.link;
    m_files = filesOfUser();
    m_tips = atServer().value("tips"_L1).toObject();
    m_commits = m_kind == Kind::Create ? 0 : commits(footing());
    m_comments = m_kind == Kind::ReviewMore ? comments() : 0;
    return true;
}

Result<> PushScene::act(const SeenStep * /*spoiled*/)
{
    m_app = m_desk.office->reloaded(m_app);
    m_desk.office->fastForwards = m_kind == Kind::Forward;
    return m_desk.office->publish(m_app, m_desk.account, {{}, isForReview()})
        .map([](const workflows::PublishReport &) {});
}

//! Once the rest was fetched, the scene is that of any first pull request.
bool PushScene::isOwn(const SeenStep &step) const
{
    const bool isOfFetch = step.path.contains("git-upload-pack"_L1)
                           || (step.path.contains("info/refs"_L1) && step.nth <= 2);
    return m_kind != Kind::ReviewMoved || isOfFetch;
}

QStringList PushScene::lies(const Result<> &said)
{
    const workflows::PublishReport &reached = m_desk.office->reached;
    QStringList found;
    const bool isThere = !reached.commit.isEmpty() && tip(reached.branch) == reached.commit;
    const bool saysArrived =
        said || reached.steps.contains(u"pushed"_s) || reached.steps.contains(u"verified"_s);
    if (saysArrived && !isThere)
        found.append(u"The commit is not on the server."_s);
    static const QRegularExpression nothing(
        u"[Nn]othing (was sent|arrived|was changed)|no files were sent"_s);
    if (!said && said.error().message.contains(nothing)
        && atServer().value("tips"_L1).toObject() != m_tips)
        found.append(u"Something was sent."_s);
    const qsizetype requests = atServer().value("pull_requests"_L1).toArray().size();
    if (said && isForReview() && (requests != 1 || !reached.pullRequest))
        found.append(u"There are %1 pull requests."_s.arg(requests));
    const auto link = m_desk.office->reloaded(m_app).link;
    if (link && link->lastCommit != m_before.lastCommit && tip(link->branch) != link->lastCommit)
        found.append(u"The link has another commit than the server."_s);
    if (link && link->lastReviewCommit != m_before.lastReviewCommit
        && tip(link->reviewBranch) != link->lastReviewCommit)
        found.append(u"The link has another commit for review than the server."_s);
    return found;
}

QStringList PushScene::losses()
{
    QStringList lost = Scene::losses();
    if (filesOfUser() != m_files)
        lost.append(u"The folder has changed."_s);
    const store::App now = m_desk.office->reloaded(m_app);
    const bool isSame = now.link && now.link->repositorySlug == m_app.link->repositorySlug
                        && now.link->workspaceSlug == m_app.link->workspaceSlug
                        && now.link->isPrivate == m_app.link->isPrivate;
    if (!isSame)
        lost.append(u"The link has changed."_s);
    return lost;
}

QStringList PushScene::leftovers()
{
    const workflows::PublishReport &reached = m_desk.office->reached;
    QStringList found;
    const auto left = m_desk.office->apps.interruptedPush(m_desk.office->reloaded(m_app));
    if (!left || *left)
        found.append(u"The journal still has the push."_s);
    const int wantedCommits = m_commits + (m_kind == Kind::Forward ? 0 : 1);
    if (const int now = commits(reached.branch); now != wantedCommits)
        found.append(
            u"%1 has %2 commits instead of %3."_s.arg(reached.branch).arg(now).arg(wantedCommits));
    if (doOthersPush() && !hasOthersWork())
        found.append(u"What somebody else pushed is not in main."_s);
    if (m_kind == Kind::Forward && !QFile::exists(m_app.folder + u'/' + QLatin1String(othersFile)))
        found.append(u"What somebody else pushed is not in the folder."_s);
    // Where nobody may comment, the push is done all the same, and says so.
    const bool isRefused = !reached.notes.filter(u"could not be added"_s).isEmpty();
    const int wanted = m_comments + (isRefused ? 0 : 1);
    if (m_kind == Kind::ReviewMore && comments() != wanted)
        found.append(
            u"The pull request has %1 comments instead of %2."_s.arg(comments()).arg(wanted));
    for (const QString &name : m_desk.desk.repositoryNames()) {
        if (name.startsWith(fullName() + u'-'))
            found.append(u"There is also %1."_s.arg(name));
    }
    m_isWhole = found.isEmpty();
    return found;
}

} // namespace windlass::faults
