// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bitbucket/workspaceaddress.h"

#include "foundation/address.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace windlass::bitbucket {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(windlass::bitbucket::WorkspaceAddress)
};

tl::unexpected<Error> refused(const QString &reason)
{
    return fail(ErrorKind::BadInput, reason);
}

tl::unexpected<Error> noWorkspace()
{
    return refused(Text::tr("There is no workspace in this address. Open the workspace on "
                            "Bitbucket and copy the address from there."));
}

//! What people copy around an address, and clone addresses as git writes them, as one URL.
QUrl urlFrom(QString text, const QString &usualScheme)
{
    static const QRegularExpression command(u"\\Agit\\s+clone\\s+"_s);
    static const QRegularExpression scp(u"\\A([\\w.-]+@[\\w.-]+):(?!\\d+/)(.+)\\z"_s);
    static const QRegularExpression scheme(u"\\A[a-zA-Z][a-zA-Z0-9+.-]*://"_s);
    text.remove(command);
    text.replace(scp, u"ssh://\\1/\\2"_s);
    if (!scheme.match(text).hasMatch())
        text.prepend(usualScheme + u"://"_s);
    return QUrl(text.section(QRegularExpression(u"\\s"_s), 0, 0), QUrl::TolerantMode);
}

bool isDataCenter(const QUrl &url)
{
    static const QRegularExpression path(
        u"/scm/|/projects/[^/]+(/|\\z)|/users/[^/]+/repos(/|\\z)|/rest/(api|oauth2)/|"
        "/plugins/servlet/"_s);
    return url.port() == 7990 || url.port() == 7999 || path.match(url.path()).hasMatch();
}

bool isHostOfCloud(const QString &host)
{
    static const QStringList hosts{u"bitbucket.org"_s, u"www.bitbucket.org"_s,
                                   u"api.bitbucket.org"_s, u"altssh.bitbucket.org"_s};
    return hosts.contains(host);
}

bool isAtServer(const QUrl &url, const QUrl &web)
{
    if (web.host() == "bitbucket.org"_L1)
        return isHostOfCloud(url.host());
    return url.scheme() == "ssh"_L1 ? url.host() == web.host() : isSameOrigin(url, web);
}

tl::unexpected<Error> otherServer(const QUrl &url, const QUrl &web)
{
    if (!isHostOfCloud(url.host()) && isDataCenter(url))
        return refused(Text::tr("%1 is a Bitbucket Data Center. Windlass works with Bitbucket "
                                "Cloud only, which is at bitbucket.org.")
                           .arg(url.host()));
    return refused(Text::tr("This address belongs to %1. Give a workspace at %2, or its address.")
                       .arg(url.host(), web.host()));
}

bool isSlug(const QString &text)
{
    static const QRegularExpression slug(u"\\A[A-Za-z0-9_][A-Za-z0-9_-]*\\z"_s);
    static const QRegularExpression uuid(
        u"\\A\\{[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}\\}\\z"_s);
    return slug.match(text).hasMatch() || uuid.match(text).hasMatch();
}

Result<QString> checked(const QString &segment)
{
    if (!isSlug(segment))
        return noWorkspace();
    return segment.toLower();
}

//! "/2.0/repositories/acme/…" and its like, without the "/2.0".
Result<QString> fromRestPath(const QStringList &segments)
{
    const qsizetype at = segments.value(0) == "user"_L1 ? 1 : 0;
    static const QStringList lists{u"repositories"_s, u"workspaces"_s, u"snippets"_s};
    return lists.contains(segments.value(at)) ? checked(segments.value(at + 1)) : noWorkspace();
}

//! First words of a path that are pages of Bitbucket itself.
bool isOwnPage(const QString &word)
{
    static const QStringList pages{u"account"_s, u"dashboard"_s, u"site"_s,      u"product"_s,
                                   u"repo"_s,    u"support"_s,   u"socialauth"_s};
    return pages.contains(word);
}

QStringList segmentsOf(const QUrl &url)
{
    QStringList segments = url.path(QUrl::FullyEncoded).split(u'/', Qt::SkipEmptyParts);
    for (QString &segment : segments)
        segment = QUrl::fromPercentEncoding(segment.toLatin1());
    return segments;
}

//! Empty: the address has no repository.
QString repositoryIn(const QStringList &segments)
{
    static const QRegularExpression slug(u"\\A[A-Za-z0-9._-]+\\z"_s);
    const QString first = segments.value(0);
    const qsizetype skipped = first == "2.0"_L1 ? 2 : first == "!api"_L1 ? 3 : 0;
    const bool isOther =
        skipped > 0 ? segments.value(skipped - 1) != "repositories"_L1
                    : isOwnPage(first) || first == "snippets"_L1 || first == "workspaces"_L1;
    // pages of the workspace lie below /acme/workspace/…
    const bool isOfWorkspace = skipped == 0 && segments.value(1) == "workspace"_L1;
    QString name = segments.value(skipped + 1);
    if (isOther || isOfWorkspace)
        return {};
    if (name.endsWith(".git"_L1))
        name.chop(4);
    const bool isName = slug.match(name).hasMatch() && name != "."_L1 && name != ".."_L1;
    return isName ? name.toLower() : isSlug(name) ? name : QString();
}

Result<QString> fromPath(const QUrl &url)
{
    const QStringList segments = segmentsOf(url);
    const QString first = segments.value(0);
    if (first == "2.0"_L1)
        return fromRestPath(segments.mid(1));
    if (first == "!api"_L1)
        return fromRestPath(segments.mid(2));
    const QString named = QUrlQuery(url).queryItemValue(u"workspace"_s, QUrl::FullyDecoded);
    if (isOwnPage(first))
        return checked(named);
    if (first == "snippets"_L1 || first == "workspaces"_L1)
        return checked(segments.value(1));
    return checked(first);
}

} // namespace

//! "acme/shop-api": a host would have a dot or a port.
static bool isBarePath(const QString &text)
{
    const QString first = text.section(u'/', 0, 0);
    return text.contains(u'/') && isSlug(first) && first != "localhost"_L1;
}

static Result<QUrl> addressAtServer(const QString &trimmed, const QUrl &web)
{
    const QUrl url = urlFrom(trimmed, web.scheme());
    static const QStringList schemes{u"https"_s, u"http"_s, u"ssh"_s};
    if (!url.isValid() || url.host().isEmpty() || !schemes.contains(url.scheme()))
        return refused(Text::tr("This is neither a workspace nor an address. A workspace's name "
                                "in addresses has letters, digits, hyphens and underscores."));
    if (!isAtServer(url, web))
        return otherServer(url, web);
    return url;
}

Result<QString> workspaceFromText(const QString &text, const QUrl &web)
{
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty())
        return refused(Text::tr("Enter the workspace, or any address of it on Bitbucket."));
    if (isSlug(trimmed))
        return trimmed.toLower();
    if (isBarePath(trimmed))
        return trimmed.section(u'/', 0, 0).toLower();
    return addressAtServer(trimmed, web).and_then(fromPath);
}

Result<RepositoryAddress> repositoryFromText(const QString &text, const QUrl &web)
{
    const Result<QString> workspace = workspaceFromText(text, web);
    if (!workspace)
        return tl::unexpected(workspace.error());
    const QString trimmed = text.trimmed();
    if (isBarePath(trimmed))
        return RepositoryAddress{*workspace, repositoryIn(trimmed.split(u'/', Qt::SkipEmptyParts))};
    const QUrl url = addressAtServer(trimmed, web).value_or(QUrl());
    return RepositoryAddress{*workspace, repositoryIn(segmentsOf(url))};
}

bool isAddressLike(const QString &text)
{
    static const QRegularExpression host(
        u"://|\\A(?:git\\s+clone\\s+)?[\\w.-]+@[\\w.-]+:|\\A(www\\.)?bitbucket\\.org\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression path(u"\\A[\\w-]+/[\\w.-]+/?\\z"_s);
    const QString trimmed = text.trimmed();
    return host.match(trimmed).hasMatch() || path.match(trimmed).hasMatch();
}

} // namespace windlass::bitbucket
