// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bitbucket/parse.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <functional>

using namespace Qt::StringLiterals;

namespace windlass::bitbucket {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(windlass::bitbucket::Reply)
};

tl::unexpected<Error> unreadable(const QString &what)
{
    return fail(ErrorKind::UnreadableReply,
                Text::tr("Bitbucket's answer cannot be understood. Try again later."),
                u"reply: "_s + what);
}

Result<QJsonObject> parseObject(const QByteArray &body)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(body, &error);
    if (!document.isObject())
        return unreadable(u"no JSON object (%1)"_s.arg(error.errorString()));
    return document.object();
}

template <typename T> using Read = Result<T> (*)(const QJsonObject &);

template <typename T> Result<T> parseOne(const QByteArray &body, Read<T> read)
{
    return parseObject(body).and_then(read);
}

std::optional<qint64> totalOf(const QJsonObject &page)
{
    const qint64 total = page["size"_L1].toInteger(-1);
    return total >= 0 ? std::optional(total) : std::nullopt;
}

template <typename T> Result<Page<T>> parsePage(const QByteArray &body, Read<T> read)
{
    const Result<QJsonObject> object = parseObject(body);
    if (!object)
        return tl::unexpected(object.error());
    if (!object->value("values"_L1).isArray())
        return unreadable(u"no values"_s);
    Page<T> page;
    const QJsonArray values = object->value("values"_L1).toArray();
    for (const auto &value : values) {
        const Result<T> item = read(value.toObject());
        if (!item)
            return tl::unexpected(item.error());
        page.items.append(*item);
    }
    page.total = totalOf(*object);
    // Taken for the last page, a next that cannot be read would cut the list off in silence.
    const QJsonValue next = object->value("next"_L1);
    page.next = QUrl::fromEncoded(next.toString().toUtf8());
    const bool isAbsent = next.isUndefined() || next.isNull() || next == QJsonValue(QString());
    if (!isAbsent && !page.next.isValid())
        return unreadable(u"next is no address"_s);
    return page;
}

//! Nothing unless it is an address of the web: what runs programs or reads files is not for us.
QUrl webAddress(const QJsonValue &text)
{
    const QUrl url(text.toString());
    return url.scheme() == "https"_L1 || url.scheme() == "http"_L1 ? url : QUrl();
}

QUrl webPage(const QJsonObject &object)
{
    return webAddress(object["links"_L1]["html"_L1]["href"_L1]);
}

QJsonValue cloneLink(const QJsonObject &object, QLatin1StringView name)
{
    const QJsonArray links = object["links"_L1]["clone"_L1].toArray();
    for (const auto &link : links) {
        if (link["name"_L1].toString() == name)
            return link["href"_L1];
    }
    return {};
}

QUrl cloneUrl(const QJsonObject &object)
{
    QUrl url = webAddress(cloneLink(object, "https"_L1));
    url.setUserInfo({}); // with a name in the URL, that name would win over ours
    return url;
}

//! Empty unless it is what git takes for ssh: it will stand behind "git clone" in a terminal.
QString sshAddress(const QJsonObject &object)
{
    static const QRegularExpression shape(u"\\A(ssh://)?[\\w.-]+@[\\w.:-]+[:/][\\w./~-]+\\z"_s);
    const QString text = cloneLink(object, "ssh"_L1).toString();
    return shape.match(text).hasMatch() ? text : QString();
}

Result<User> readUser(const QJsonObject &object)
{
    User user{object["uuid"_L1].toString(), object["display_name"_L1].toString(),
              object["nickname"_L1].toString(), object["username"_L1].toString()};
    if (user.uuid.isEmpty())
        return unreadable(u"user without uuid"_s);
    return user;
}

Result<EmailAddress> readEmailAddress(const QJsonObject &object)
{
    EmailAddress email{object["email"_L1].toString(), object["is_confirmed"_L1].toBool(),
                       object["is_primary"_L1].toBool()};
    if (email.address.isEmpty())
        return unreadable(u"email without an address"_s);
    return email;
}

Result<Workspace> readWorkspace(const QJsonObject &object)
{
    Workspace workspace;
    workspace.uuid = object["uuid"_L1].toString();
    workspace.slug = object["slug"_L1].toString();
    workspace.name = object["name"_L1].toString();
    workspace.isPrivacyEnforced = object["is_privacy_enforced"_L1].toBool();
    workspace.isDescribed = !workspace.name.isEmpty();
    if (workspace.uuid.isEmpty() || workspace.slug.isEmpty())
        return unreadable(u"workspace without uuid or slug"_s);
    return workspace;
}

Result<Workspace> readWorkspaceAccess(const QJsonObject &object)
{
    Result<Workspace> workspace = readWorkspace(object["workspace"_L1].toObject());
    if (workspace)
        workspace->isAdministrator = object["administrator"_L1].toBool();
    return workspace;
}

Result<WorkspacePermission> readPermission(const QJsonObject &object)
{
    static const QHash<QString, WorkspacePermission> words{
        {u"member"_s, WorkspacePermission::Member},
        {u"collaborator"_s, WorkspacePermission::Collaborator},
        {u"create-project"_s, WorkspacePermission::CreateProject},
        {u"owner"_s, WorkspacePermission::Owner}};
    return words.value(object["permission"_L1].toString(), WorkspacePermission::Unknown);
}

Result<Project> readProject(const QJsonObject &object)
{
    Project project{object["uuid"_L1].toString(), object["key"_L1].toString(),
                    object["name"_L1].toString()};
    if (project.key.isEmpty())
        return unreadable(u"project without key"_s);
    return project;
}

//! Lists keep it as UTF-8 that ends with NUL, and find a repository by nothing else.
bool canBeKept(const QString &uuid)
{
    return !uuid.contains(QChar::Null) && QString::fromUtf8(uuid.toUtf8()) == uuid;
}

Result<Repository> readRepository(const QJsonObject &object)
{
    Repository repository;
    repository.uuid = object["uuid"_L1].toString();
    repository.fullName = object["full_name"_L1].toString();
    // not in the document's schema, but in real answers
    repository.slug = object["slug"_L1].toString(repository.fullName.section(u'/', 1));
    repository.name = object["name"_L1].toString(repository.slug);
    repository.description = object["description"_L1].toString();
    repository.isPrivate = object["is_private"_L1].toBool(true);
    if (object["mainbranch"_L1].isObject())
        repository.mainBranch = object["mainbranch"_L1]["name"_L1].toString();
    const QJsonObject project = object["project"_L1].toObject();
    repository.project = {project["uuid"_L1].toString(), project["key"_L1].toString(),
                          project["name"_L1].toString()};
    repository.updatedOn =
        QDateTime::fromString(object["updated_on"_L1].toString(), Qt::ISODateWithMs);
    repository.language = object["language"_L1].toString();
    repository.size = object["size"_L1].toInteger(-1);
    repository.page = webPage(object);
    repository.cloneUrl = cloneUrl(object);
    repository.sshAddress = sshAddress(object);
    if (repository.uuid.isEmpty() || repository.slug.isEmpty())
        return unreadable(u"repository without uuid or slug"_s);
    if (!canBeKept(repository.uuid))
        return unreadable(u"repository with a uuid that is no text"_s);
    return repository;
}

Result<Branch> readBranch(const QJsonObject &object)
{
    Branch branch{object["name"_L1].toString(), object["target"_L1]["hash"_L1].toString()};
    if (branch.name.isEmpty() || branch.target.isEmpty())
        return unreadable(u"branch without name or target"_s);
    return branch;
}

// Embedded objects are condensed unless more was asked for. What a repository would be taken for
// without an answer, private and empty, must not decide where files go.
Result<BranchInRepository> readBranchInRepository(const QJsonObject &object)
{
    const QJsonObject embedded = object["target"_L1]["repository"_L1].toObject();
    const Result<Branch> branch = readBranch(object);
    const Result<Repository> repository = readRepository(embedded);
    if (!branch || !repository)
        return tl::unexpected(branch ? repository.error() : branch.error());
    const bool isWhole = embedded["is_private"_L1].isBool() && repository->cloneUrl.isValid()
                         && repository->mainBranch && !repository->mainBranch->isEmpty();
    if (!isWhole)
        return unreadable(u"branch in a condensed repository"_s);
    return BranchInRepository{*branch, *repository};
}

Result<PullRequest> readPullRequest(const QJsonObject &object)
{
    PullRequest request;
    request.id = object["id"_L1].toInt();
    request.title = object["title"_L1].toString();
    request.state = object["state"_L1].toString();
    request.sourceBranch = object["source"_L1]["branch"_L1]["name"_L1].toString();
    request.destinationBranch = object["destination"_L1]["branch"_L1]["name"_L1].toString();
    request.sourceRepository = object["source"_L1]["repository"_L1]["uuid"_L1].toString();
    request.description = object["description"_L1].toString();
    request.sourceCommit = object["source"_L1]["commit"_L1]["hash"_L1].toString();
    request.page = webPage(object);
    if (request.id <= 0)
        return unreadable(u"pull request without id"_s);
    return request;
}

Result<User> readReviewer(const QJsonObject &object)
{
    return readUser(object["user"_L1].toObject());
}

Result<QString> readComment(const QJsonObject &object)
{
    return object["content"_L1]["raw"_L1].toString();
}

Result<BuildStatus> readStatus(const QJsonObject &object)
{
    using State = BuildStatus::State;
    static const QHash<QString, State> states{{u"SUCCESSFUL"_s, State::Successful},
                                              {u"FAILED"_s, State::Failed},
                                              {u"INPROGRESS"_s, State::InProgress},
                                              {u"STOPPED"_s, State::Stopped}};
    return BuildStatus{states.value(object["state"_L1].toString(), State::Unknown),
                       object["name"_L1].toString(), QUrl(object["url"_L1].toString())};
}

} // namespace

Result<User> parseUser(const QByteArray &body)
{
    return parseOne<User>(body, readUser);
}

Result<QUrl> parsePictureLink(const QByteArray &body)
{
    return parseObject(body).map([](const QJsonObject &user) {
        return QUrl(user["links"_L1]["avatar"_L1]["href"_L1].toString(), QUrl::StrictMode);
    });
}

Result<Page<EmailAddress>> parseEmailAddressPage(const QByteArray &body)
{
    return parsePage<EmailAddress>(body, readEmailAddress);
}

Result<Workspace> parseWorkspace(const QByteArray &body)
{
    return parseOne<Workspace>(body, readWorkspace);
}

Result<Page<Workspace>> parseWorkspacePage(const QByteArray &body)
{
    return parsePage<Workspace>(body, readWorkspaceAccess);
}

Result<Workspace> parseWorkspaceAccess(const QByteArray &body)
{
    return parseOne<Workspace>(body, readWorkspaceAccess);
}

Result<WorkspacePermission> parsePermission(const QByteArray &body)
{
    return parseOne<WorkspacePermission>(body, readPermission);
}

Result<Project> parseProject(const QByteArray &body)
{
    return parseOne<Project>(body, readProject);
}

Result<std::optional<qint64>> parseTotal(const QByteArray &body)
{
    return parseObject(body).map(totalOf);
}

Result<QList<SourceFile>> parseSourceFiles(const QByteArray &body)
{
    const Result<QJsonObject> object = parseObject(body);
    if (!object)
        return tl::unexpected(object.error());
    QList<SourceFile> files;
    const QJsonArray values = object->value("values"_L1).toArray();
    for (const auto &value : values) {
        const SourceFile file{value["path"_L1].toString(), value["commit"_L1]["hash"_L1].toString(),
                              value["size"_L1].toInteger(-1)};
        if (value["type"_L1] == "commit_file"_L1 && !file.path.isEmpty() && !file.commit.isEmpty())
            files.append(file);
    }
    return files;
}

Result<Page<Project>> parseProjectPage(const QByteArray &body)
{
    return parsePage<Project>(body, readProject);
}

Result<Repository> parseRepository(const QByteArray &body)
{
    return parseOne<Repository>(body, readRepository);
}

Result<Page<Repository>> parseRepositoryPage(const QByteArray &body)
{
    return parsePage<Repository>(body, readRepository);
}

Result<Branch> parseBranch(const QByteArray &body)
{
    return parseOne<Branch>(body, readBranch);
}

Result<BranchInRepository> parseBranchInRepository(const QByteArray &body)
{
    return parseOne<BranchInRepository>(body, readBranchInRepository);
}

Result<Page<Branch>> parseBranchPage(const QByteArray &body)
{
    return parsePage<Branch>(body, readBranch);
}

Result<PullRequest> parsePullRequest(const QByteArray &body)
{
    return parseOne<PullRequest>(body, readPullRequest);
}

Result<Page<User>> parseReviewerPage(const QByteArray &body)
{
    return parsePage<User>(body, readReviewer);
}

Result<Page<QString>> parseCommentPage(const QByteArray &body)
{
    return parsePage<QString>(body, readComment);
}

Result<Page<BuildStatus>> parseStatusPage(const QByteArray &body)
{
    return parsePage<BuildStatus>(body, readStatus);
}

Result<Page<PullRequest>> parsePullRequestPage(const QByteArray &body)
{
    return parsePage<PullRequest>(body, readPullRequest);
}

} // namespace windlass::bitbucket
