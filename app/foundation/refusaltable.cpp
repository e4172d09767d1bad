// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "foundation/refusals.h"

#include <QCoreApplication>

namespace windlass {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(windlass::Refusal)
};

using Source = Refusal::Source;

} // namespace

const QList<RefusalRow> &refusalTable()
{
    static const QList<RefusalRow> table{
        // Words of a push.
        {"branch-restricted", Source::GitWords, 0,
         "permission denied to update branch|branch (?:is )?(?:restricted|protected)|protected "
         "branch",
         ErrorKind::Rejected, Remedy::PushForReview,
         [] {
             return Text::tr("This branch takes no direct pushes from you: a branch restriction of "
                             "the repository forbids it. Push for review instead, or ask an "
                             "administrator of the repository.");
         }},
        {"repository-full", Source::GitWords, 0,
         "over (?:the|its) size limit|repository size limit", ErrorKind::Rejected,
         Remedy::OpenRepository,
         [] {
             return Text::tr(
                 "The repository has reached the 4 GB that Bitbucket allows and takes no more. Its "
                 "owner has to make it smaller; see its settings on Bitbucket.");
         }},
        {"push-too-large", Source::GitWords, 0,
         "exceeds maximum allowed size|exceeds the maximum (?:push|pack) size", ErrorKind::Rejected,
         Remedy::LookAgain,
         [] {
             return Text::tr("This push is larger than the 3.5 GB that Bitbucket takes at once. "
                             "Leave large files out, then push again.");
         }},
        {"file-too-large", Source::GitWords, 0,
         "(?:file|blob|object)s?\\b[^\\n]{0,200}(?:larger than|exceeds?|over|too large|too "
         "big)|(?:larger than|exceeds?) [^\\n]{0,60}(?:100 ?mb|file size limit|file size)",
         ErrorKind::Rejected, Remedy::LookAgain,
         [] {
             return Text::tr("A file in this push is larger than Bitbucket takes. Leave it out, "
                             "then push again.");
         }},
        {"secret-refused", Source::GitWords, 0,
         "secret "
         "(?:scanning|detect|found)|(?:contains?|found|detected)[^\\n]{0,60}\\bsecrets?\\b|push "
         "protection",
         ErrorKind::Rejected, Remedy::LookAgain,
         [] {
             return Text::tr(
                 "The server found a secret in these files and took nothing. Take it out of the "
                 "files and of the commits, and revoke it if anybody else may have seen it.");
         }},
        {"author-refused", Source::GitWords, 0,
         "(?:author|committer)[^\\n]{0,120}(?:not|does "
         "not|must|unknown|verified|match|invalid)|e-?mail[^\\n]{0,60}(?:not|must)[^\\n]{0,60}(?:"
         "verified|match|belong|registered)",
         ErrorKind::Rejected, Remedy::None,
         [] {
             return Text::tr("The repository takes only commits whose author it knows. Set "
                             "user.name and user.email of git to those of your Bitbucket account; "
                             "commits that are made already keep their author.");
         }},
        {"unsigned", Source::GitWords, 0,
         "unsigned commit|commits? (?:must|need to|has to|have to) be signed|no (?:valid "
         ")?signature|signed commits",
         ErrorKind::Rejected, Remedy::None,
         [] {
             return Text::tr(
                 "The repository takes signed commits only, and Windlass does not sign. Push with "
                 "git, or ask an administrator to lift the rule for this branch.");
         }},
        {"message-refused", Source::GitWords, 0, "commit message|issue key|jira (?:key|issue)",
         ErrorKind::Rejected, Remedy::None,
         [] {
             return Text::tr("The repository wants commit messages of a certain form. Change the "
                             "message to what the server asks for, and push again.");
         }},
        {"branch-name-refused", Source::GitWords, 0, "branch name|invalid ref(?:erence)? name",
         ErrorKind::Rejected, Remedy::ChooseRepository,
         [] {
             return Text::tr(
                 "The repository does not take a branch of this name. Choose another branch.");
         }},
        {"branch-stands-in-the-way", Source::GitWords, 0,
         "cannot lock ref|directory.file conflict|unable to resolve reference", ErrorKind::Rejected,
         Remedy::ChooseRepository,
         [] {
             return Text::tr("A branch of a similar name stands in the way on the server: with "
                             "\"a\" there can be no \"a/b\". Choose another branch.");
         }},
        {"files-locked", Source::GitWords, 0,
         "\\blfs\\b[^\\n]{0,120}(?:lock|missing|object)|missing lfs", ErrorKind::Rejected,
         Remedy::None,
         [] {
             return Text::tr("The server misses files of Git LFS, or they are locked by somebody. "
                             "Windlass does not handle LFS; push with git.");
         }},
        {"repository-read-only", Source::GitWords, 0, "read[- ]only|archived", ErrorKind::Rejected,
         Remedy::OpenRepository,
         [] {
             return Text::tr("The repository is read-only at the moment. Look at its settings and "
                             "at the plan of the workspace on Bitbucket.");
         }},
        {"objects-refused", Source::GitWords, 0,
         "fsck "
         "error|bad(?:tree|date|email|name|timezone)|zeropaddedfilemode|missingspacebefore|"
         "hasdotgit|nullsha1|unknowntype",
         ErrorKind::Rejected, Remedy::None,
         [] {
             return Text::tr("The server found an old commit or tree of this repository malformed "
                             "and refuses it. \"git fsck\" in the folder tells which one.");
         }},
        {"server-disk-full", Source::GitWords, 0,
         "no space left|disk quota|unable to (?:write|create temporary) ", ErrorKind::Rejected,
         Remedy::TryAgain,
         [] { return Text::tr("The server could not store the files. Try again later."); }},
        {"unpack-failed", Source::GitWords, 0,
         "unpacker error|unpack failed|index-pack (?:abnormal|failed)|unpack-objects",
         ErrorKind::Rejected, Remedy::TryAgain,
         [] {
             return Text::tr(
                 "The server could not read what was sent. Try again; if that does not help, \"git "
                 "fsck\" in the folder tells whether the repository is damaged.");
         }},
        {"shallow-refused", Source::GitWords, 0, "shallow update not allowed", ErrorKind::Rejected,
         Remedy::None,
         [] {
             return Text::tr(
                 "The repository in this folder has only a part of its history, which the server "
                 "does not take. Get the rest by \"git fetch --unshallow\", then push again.");
         }},
        {"deletion-refused", Source::GitWords, 0,
         "deletion of the current branch|refusing to delete|checked out branch",
         ErrorKind::Rejected, Remedy::OpenRepository,
         [] {
             return Text::tr("The server does not let anybody change this branch by a push. Look "
                             "at the repository on Bitbucket.");
         }},
        {"hook-declined", Source::GitWords, 0, "hook declined", ErrorKind::Rejected,
         Remedy::OpenRepository,
         [] {
             return Text::tr("A rule of the repository refused the push. What it says stands "
                             "below; an administrator of the repository can change it.");
         }},
        // Statuses on a git address.
        {"git-sign-in", Source::GitStatus, 401, "", ErrorKind::SignInNeeded, Remedy::SignIn,
         [] {
             return Text::tr("The server did not accept the sign-in. Sign in again, then repeat.");
         }},
        {"git-user-limit", Source::GitStatus, 402, "user limit", ErrorKind::Forbidden,
         Remedy::OpenRepository,
         [] {
             return Text::tr(
                 "The workspace has more users than its plan allows, so its repositories are "
                 "read-only. Its administrator has to change the plan or the users.");
         }},
        {"git-plan", Source::GitStatus, 402, "", ErrorKind::Forbidden, Remedy::OpenRepository,
         [] {
             return Text::tr("The server refuses because of the workspace's plan or its limits. "
                             "Look at the plan of the workspace.");
         }},
        {"git-ip-address", Source::GitStatus, 403,
         "\\bip\\b|allow ?list|white ?list|network address", ErrorKind::Forbidden, Remedy::None,
         [] {
             return Text::tr(
                 "The workspace can be reached from certain networks only, and yours is not among "
                 "them. Use its network or VPN, or ask its administrator.");
         }},
        {"git-two-steps", Source::GitStatus, 403, "two[- ]step|two[- ]factor|2fa|2sv",
         ErrorKind::Forbidden, Remedy::OpenRepository,
         [] {
             return Text::tr("The workspace demands two-step verification. Switch it on in your "
                             "Atlassian account, then try again.");
         }},
        {"git-no-right", Source::GitStatus, 403, "", ErrorKind::Forbidden, Remedy::OpenRepository,
         [] {
             return Text::tr(
                 "You have no right to do this in the repository. Ask its owner for write access.");
         }},
        {"git-unknown", Source::GitStatus, 404, "", ErrorKind::NotFound, Remedy::ChooseRepository,
         [] {
             return Text::tr("The server does not know this repository, or does not show it to "
                             "you. Check its name and your access.");
         }},
        {"git-gone", Source::GitStatus, 410, "", ErrorKind::NotFound, Remedy::ChooseRepository,
         [] {
             return Text::tr("The server does not know this repository, or does not show it to "
                             "you. Check its name and your access.");
         }},
        {"git-proxy", Source::GitStatus, 407, "", ErrorKind::Forbidden, Remedy::None,
         [] {
             return Text::tr("The proxy of this network wants a sign-in of its own. Enter it in "
                             "the settings of the system.");
         }},
        {"git-no-length", Source::GitStatus, 411, "", ErrorKind::Rejected, Remedy::None,
         [] {
             return Text::tr("The server, or a proxy on the way to it, wants to know the size of a "
                             "push beforehand. Ask whoever runs it to allow chunked requests.");
         }},
        {"git-too-much", Source::GitStatus, 413, "", ErrorKind::Rejected, Remedy::LookAgain,
         [] {
             return Text::tr(
                 "The server refuses this much at once. Take large files out, then try again.");
         }},
        {"git-too-often", Source::GitStatus, 429, "", ErrorKind::RateLimited, Remedy::TryAgain,
         [] {
             return Text::tr("The server asks for a pause: there were too many requests. Wait some "
                             "minutes, then try again.");
         }},
        {"git-maintenance", Source::GitStatus, 503, "maintenance|read-only mode",
         ErrorKind::ServerFault, Remedy::TryAgain,
         [] {
             return Text::tr("Bitbucket is being maintained at the moment. Try again later; "
                             "status.atlassian.com tells how long it may take.");
         }},
        // The REST API.
        {"name-taken", Source::Api, 400,
         "already (?:have|exists?)\\b.*\\b(?:name|slug|repository)|repository with this slug",
         ErrorKind::BadInput, Remedy::ChooseRepository,
         [] { return Text::tr("There is already a repository with this name."); }},
        {"private-only", Source::Api, 400,
         "(?:must|only|has to) be private|private repositories only|privacy|public "
         "repositor(?:y|ies) (?:are|is) not allowed",
         ErrorKind::BadInput, Remedy::ChooseRepository,
         [] { return Text::tr("The workspace allows private repositories only. Tick Private."); }},
        {"project-unknown", Source::Api, 400,
         "project\\b.*(?:not found|does not exist|invalid|required|unknown)", ErrorKind::BadInput,
         Remedy::ChooseRepository,
         [] {
             return Text::tr(
                 "The workspace has no such project, or it must be named. Choose a project.");
         }},
        {"name-unusable", Source::Api, 400,
         "(?:name|slug)\\b.*(?:invalid|too long|characters|not (?:a )?valid|may only|can only)|bad "
         "name",
         ErrorKind::BadInput, Remedy::ChooseRepository,
         [] {
             return Text::tr("Bitbucket does not take this name. Choose a shorter one of letters, "
                             "digits, \".\", \"_\" and \"-\".");
         }},
        {"no-changes", Source::Api, 400,
         "no changes (?:to|between)|no commits between|nothing to (?:merge|pull)",
         ErrorKind::BadInput, Remedy::OpenRepository,
         [] { return Text::tr("There is nothing to merge: the two branches are the same."); }},
        {"branch-missing", Source::Api, 400, "branch not found", ErrorKind::BadInput,
         Remedy::ChooseRepository,
         [] {
             return Text::tr("Bitbucket does not have the branch that the pull request names.");
         }},
        {"reviewer-refused", Source::Api, 400, "reviewer", ErrorKind::BadInput,
         Remedy::OpenRepository,
         [] {
             return Text::tr("Bitbucket does not accept one of the reviewers. The author of a pull "
                             "request cannot review it.");
         }},
        {"create-forbidden", Source::Api, 400,
         "permission|not allowed to create|privileges?|administrat", ErrorKind::Forbidden,
         Remedy::ChooseRepository,
         [] {
             return Text::tr("This account may not create repositories in the workspace. Ask its "
                             "administrator, or choose a repository that exists.");
         }},
        {"token-expired", Source::Api, 401, "expired", ErrorKind::SignInNeeded, Remedy::SignIn,
         [] { return Text::tr("Bitbucket does not accept the sign-in. Sign in again."); }},
        {"api-sign-in", Source::Api, 401, "", ErrorKind::SignInNeeded, Remedy::SignIn,
         [] { return Text::tr("Bitbucket does not accept the sign-in. Sign in again."); }},
        {"api-user-limit", Source::Api, 402, "user limit", ErrorKind::Forbidden,
         Remedy::OpenRepository,
         [] {
             return Text::tr(
                 "The workspace has more users than its plan allows, so nothing can be changed in "
                 "it. Its administrator has to change the plan or the users.");
         }},
        {"api-plan", Source::Api, 402, "", ErrorKind::Forbidden, Remedy::OpenRepository,
         [] { return Text::tr("The workspace's plan does not allow this."); }},
        {"api-ip-address", Source::Api, 403, "\\bip\\b|allow ?list|white ?list",
         ErrorKind::Forbidden, Remedy::None,
         [] {
             return Text::tr(
                 "The workspace can be reached from certain networks only, and yours is not among "
                 "them. Use its network or VPN, or ask its administrator.");
         }},
        {"api-two-steps", Source::Api, 403, "two[- ]step|two[- ]factor|2fa|2sv",
         ErrorKind::Forbidden, Remedy::OpenRepository,
         [] {
             return Text::tr("The workspace demands two-step verification. Switch it on in your "
                             "Atlassian account, then try again.");
         }},
        {"api-no-right", Source::Api, 403, "", ErrorKind::Forbidden, Remedy::ChooseRepository,
         [] {
             return Text::tr(
                 "This account may not do that. Ask an administrator of the workspace.");
         }},
        {"api-unknown", Source::Api, 404, "", ErrorKind::NotFound, Remedy::ChooseRepository,
         [] { return Text::tr("Bitbucket does not have this, or this account may not see it."); }},
        {"api-exists", Source::Api, 409, "", ErrorKind::AlreadyExists, Remedy::ChooseRepository,
         [] { return Text::tr("Bitbucket already has this."); }},
        {"workspace-closed", Source::Api, 410, "spam|suspended|disabled", ErrorKind::NotFound,
         Remedy::ChooseRepository,
         [] {
             return Text::tr("Bitbucket has closed this workspace. Its administrator can ask the "
                             "support of Atlassian why.");
         }},
        {"api-gone", Source::Api, 410, "", ErrorKind::NotFound, Remedy::ChooseRepository,
         [] { return Text::tr("Bitbucket no longer offers this."); }},
        {"api-too-often", Source::Api, 429, "", ErrorKind::RateLimited, Remedy::TryAgain,
         [] {
             return Text::tr(
                 "Bitbucket accepts no more requests for a while. Try again in some minutes.");
         }},
        {"api-timeout", Source::Api, 555, "", ErrorKind::ServerFault, Remedy::TryAgain,
         [] { return Text::tr("Bitbucket took too long for this and gave up. Try again later."); }},
        {"api-maintenance", Source::Api, 503, "maintenance|read-only mode", ErrorKind::ServerFault,
         Remedy::TryAgain,
         [] {
             return Text::tr("Bitbucket is being maintained at the moment. Try again later; "
                             "status.atlassian.com tells how long it may take.");
         }},
        // This computer.
        {"disk-full", Source::Computer, 0,
         "no space left on device|disk (?:is )?full|not enough space", ErrorKind::Storage,
         Remedy::TryAgain,
         [] { return Text::tr("The disk is full. Make room, then try again; nothing is lost."); }},
        {"quota", Source::Computer, 0, "quota exceeded", ErrorKind::Storage, Remedy::TryAgain,
         [] {
             return Text::tr(
                 "Your share of the disk is used up. Make room, then try again; nothing is lost.");
         }},
        {"read-only-disk", Source::Computer, 0, "read-only file ?system", ErrorKind::Storage,
         Remedy::None,
         [] {
             return Text::tr("The folder lies on a medium that cannot be written to. Copy it "
                             "elsewhere, and add the copy.");
         }},
        {"no-permission", Source::Computer, 0, "permission denied|operation not permitted",
         ErrorKind::Storage, Remedy::LookAgain,
         [] {
             return Text::tr("A file could not be read or written because of its permissions. "
                             "Check your rights to the folder, then try again.");
         }},
        {"too-many-files", Source::Computer, 0, "too many open files", ErrorKind::Storage,
         Remedy::TryAgain,
         [] {
             return Text::tr("The system has no more files to give to this program. Close other "
                             "programs, then try again.");
         }},
        {"path-too-long", Source::Computer, 0, "file ?name too long|path too long",
         ErrorKind::Storage, Remedy::LookAgain,
         [] {
             return Text::tr(
                 "A path in the folder is too long for git. Rename it, then try again.");
         }},
        {"repository-damaged", Source::Computer, 0,
         "corrupt(?:ed)?\\b|hash mismatch|inflate|invalid (?:index|pack|object)|bad object|object "
         "not found|odb: cannot",
         ErrorKind::FolderUnusable, Remedy::LookAgain,
         [] {
             return Text::tr("The repository in this folder is damaged. \"git fsck\" tells more; a "
                             "fresh clone with the files copied over it helps.");
         }},
        {"configuration-unreadable", Source::Computer, 0,
         "failed to parse config|config(?:uration)? file|invalid configuration",
         ErrorKind::FolderUnusable, Remedy::LookAgain,
         [] {
             return Text::tr("The configuration of git cannot be read. The details name the file "
                             "and the line; mend it, then try again.");
         }},
    };
    return table;
}

} // namespace windlass
