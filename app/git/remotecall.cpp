// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "git/remotecall.h"

#include "foundation/address.h"
#include "foundation/refusals.h"
#include "git/ancestry.h"
#include "git/plaintext.h"
#include "git/shallowfetch.h"

#include <QCoreApplication>

#include <iterator>
#include <utility>
#include <vector>

using namespace Qt::StringLiterals;

namespace windlass::git {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(windlass::git::RemoteCall)
};

constexpr int unauthorized = 401;

Error errorOfStatus(int status, const QString &words = {})
{
    if (const auto known = explain({Refusal::Source::GitStatus, status, words}))
        return errorOf(*known);
    if (status >= 500)
        return {ErrorKind::ServerFault,
                Text::tr("The server reports a fault of its own. Try again later.")};
    return {
        ErrorKind::UnreadableReply,
        Text::tr("The server's answer is not one of a git server. Check the address, and whether "
                 "a proxy or a sign-in page of the network stands in between.")};
}

Error errorOfFault(Wire::Fault fault)
{
    switch (fault) {
    case Wire::Fault::Stopped:
        return {ErrorKind::Cancelled, Text::tr("Stopped.")};
    case Wire::Fault::TimedOut:
        return {ErrorKind::TimedOut,
                Text::tr("The server stopped answering. Check the connection, then try again.")};
    case Wire::Fault::TlsFailed:
        return {ErrorKind::TlsFailed,
                Text::tr("No safe connection to the server could be made. Check the date of this "
                         "computer and its certificates.")};
    default:
        return {
            ErrorKind::Offline,
            Text::tr("The connection to the server failed. Check the network, then try again.")};
    }
}

QByteArray authorization(const RemoteAccess &access)
{
    return "Authorization: Basic " + (access.user + u':' + access.password).toUtf8().toBase64();
}

RemoteCall *self(void *payload)
{
    return static_cast<RemoteCall *>(payload);
}

} // namespace

RemoteCall::RemoteCall(RemoteAccess access, std::stop_token stop)
    : m_access(std::move(access)),
      m_authorization(authorization(m_access)),
      m_wire(std::move(stop), m_access.idleTimeout)
{
}

Result<> RemoteCall::check() const
{
    const QUrl &url = m_access.url;
    const bool isSafe =
        url.scheme() == "https"_L1 || (url.scheme() == "http"_L1 && isLoopbackHost(url.host()));
    if (!url.isValid() || !isSafe || url.host().isEmpty() || !url.userInfo().isEmpty())
        return fail(ErrorKind::BadInput,
                    Text::tr("The address of the repository cannot be used: it must be https and "
                             "have no user name in it."));
    if (m_access.password.isEmpty())
        return fail(ErrorKind::SignInNeeded, Text::tr("Sign in first, then repeat."));
    return {};
}

Result<RemoteHandle> RemoteCall::remote(git_repository *repository) const
{
    git_remote_create_options options = GIT_REMOTE_CREATE_OPTIONS_INIT;
    options.repository = repository;
    options.flags = GIT_REMOTE_CREATE_SKIP_INSTEADOF | GIT_REMOTE_CREATE_SKIP_DEFAULT_FETCHSPEC;
    return acquire<RemoteHandle>({}, git_remote_create_with_opts,
                                 m_access.url.toEncoded().constData(), &options);
}

git_remote_callbacks RemoteCall::callbacks()
{
    git_remote_callbacks callbacks = GIT_REMOTE_CALLBACKS_INIT;
    callbacks.credentials = &RemoteCall::giveCredentials;
    callbacks.certificate_check = &RemoteCall::checkCertificate;
    callbacks.sideband_progress = &RemoteCall::collectLine;
    callbacks.transfer_progress = &RemoteCall::lookUp;
    callbacks.payload = this;
    return callbacks;
}

git_remote_connect_options RemoteCall::connectOptions()
{
    git_remote_connect_options options = GIT_REMOTE_CONNECT_OPTIONS_INIT;
    options.callbacks = callbacks();
    options.proxy_opts.type = GIT_PROXY_NONE; // the stream has the proxy
    options.follow_redirects = GIT_REMOTE_REDIRECT_NONE;
    options.custom_headers = {m_headers, std::size(m_headers)};
    m_isTokenGiven = true;
    return options;
}

Result<QList<RemoteCall::RemoteReference>> RemoteCall::connectToFetch(git_remote *remote)
{
    git_remote_connect_options options = connectOptions();
    options.custom_headers = {}; // of which libgit2 1.5.1 loses a copy at each download
    if (ShallowHistory::of(git_remote_owner(remote)))
        options.callbacks.transport = makeShallowTransport;
    m_isTokenGiven = false;
    const git_remote_head **heads = nullptr;
    std::size_t count = 0;
    int code = git_remote_connect_ext(remote, GIT_DIRECTION_FETCH, &options);
    if (code >= 0)
        code = git_remote_ls(&heads, &count, remote);
    if (code < 0)
        return tl::unexpected(error(code));
    QList<RemoteReference> all;
    for (std::size_t i = 0; i < count; ++i)
        all.append({heads[i]->name, heads[i]->oid});
    return all;
}

Result<> RemoteCall::download(git_remote *remote, const QByteArrayList &refspecs)
{
    git_fetch_options options = GIT_FETCH_OPTIONS_INIT;
    const git_remote_connect_options connected = connectOptions();
    options.callbacks = connected.callbacks;
    options.prune = GIT_FETCH_NO_PRUNE;
    options.update_fetchhead = 0;
    options.download_tags = GIT_REMOTE_DOWNLOAD_TAGS_NONE;
    options.proxy_opts = connected.proxy_opts;
    options.follow_redirects = connected.follow_redirects;
    std::vector<QByteArray> words(refspecs.cbegin(), refspecs.cend());
    std::vector<char *> pointers;
    pointers.reserve(words.size());
    for (QByteArray &word : words)
        pointers.push_back(word.data());
    const git_strarray all{pointers.data(), pointers.size()};
    const HiddenReferences hidden(git_remote_owner(remote));
    const int code = git_remote_download(remote, &all, &options);
    return code < 0 ? Result<>(tl::unexpected(error(code))) : Result<>();
}

int RemoteCall::giveCredentials(git_credential **out, const char *url, const char *,
                                unsigned allowed, void *payload)
{
    return self(payload)->giveCredentials(out, QUrl(QString::fromUtf8(url)), allowed);
}

// Whoever asks and has got the token already refuses it; libgit2 would go on asking.
int RemoteCall::giveCredentials(git_credential **out, const QUrl &url, unsigned allowed)
{
    const auto refuse = [](const char *reason) {
        setGitError(GIT_ERROR_HTTP, reason);
        return GIT_EAUTH;
    };
    if (!isSameOrigin(url, m_access.url)) {
        m_isForeign = true;
        return refuse("another server asked for the credentials");
    }
    if (std::exchange(m_isTokenGiven, true)) {
        m_isTokenRefused = true;
        return refuse("the server refused the access token");
    }
    if ((allowed & GIT_CREDENTIAL_USERPASS_PLAINTEXT) == 0)
        return refuse("the server does not take a user name and a password");
    return git_credential_userpass_plaintext_new(out, m_access.user.toUtf8().constData(),
                                                 m_access.password.toUtf8().constData());
}

// The verdict is the stream's; 0 for a certificate that is not valid would accept it.
int RemoteCall::checkCertificate(git_cert *, int isValid, const char *, void *)
{
    return isValid ? 0 : GIT_ECERTIFICATE;
}

void RemoteCall::addServerText(const QByteArray &text)
{
    constexpr qsizetype mostBytes = 65536;
    m_sideband += text.left(mostBytes - m_sideband.size());
}

int RemoteCall::collectLine(const char *text, int size, void *payload)
{
    self(payload)->addServerText(QByteArray(text, size));
    return self(payload)->isStopped() ? GIT_EUSER : 0;
}

int RemoteCall::lookUp(const git_indexer_progress *progress, void *payload)
{
    if (const auto &tell = self(payload)->m_onReceived)
        tell(*progress);
    return self(payload)->isStopped() ? GIT_EUSER : 0;
}

QStringList RemoteCall::serverLines() const
{
    return plainText(m_sideband);
}

QString RemoteCall::detailOf(int code) const
{
    QStringList parts{u"libgit2 %1: %2"_s.arg(code).arg(lastGitText())};
    if (const int status = m_wire.answer().status(); status != 0)
        parts.append(
            u"HTTP %1 %2"_s.arg(status).arg(QString::fromLatin1(m_wire.answer().contentType())));
    if (!m_wire.faultText().isEmpty())
        parts.append(m_wire.faultText());
    return plainText(parts.join(u"; "_s).toUtf8()).join(u' ');
}

std::optional<Error> RemoteCall::wireError(const QString &detail) const
{
    if (m_wire.fault() == Wire::Fault::None)
        return std::nullopt;
    Error error = errorOfFault(m_wire.fault());
    error.detail = detail;
    return error;
}

Error RemoteCall::statusError(const QString &detail) const
{
    const QString text = m_wire.answer().text();
    Error error = errorOfStatus(m_wire.answer().status(), text);
    if (!text.isEmpty())
        error.message += u'\n' + Text::tr("The server says: %1").arg(excerpt(text));
    error.detail = error.detail.isEmpty() ? detail : detail + u"; "_s + error.detail;
    return error;
}

Error RemoteCall::error(int code)
{
    m_wire.readRest();
    const git_error *last = git_error_last();
    const int klass = last ? last->klass : int{GIT_ERROR_NONE};
    const QString detail = detailOf(code);
    const bool isCut = m_wire.fault() == Wire::Fault::Offline || m_wire.wasClosed();
    if (code == GIT_EUSER || (isCut && isStopped()))
        return {ErrorKind::Cancelled, errorOfFault(Wire::Fault::Stopped).message, detail};
    if (const auto broken = wireError(detail))
        return *broken;
    if (m_isTokenRefused)
        return {ErrorKind::SignInNeeded, errorOfStatus(unauthorized).message, detail};
    if (m_isForeign)
        return {ErrorKind::UnreadableReply, errorOfStatus(0).message, detail};
    // A fetch begins without the token. The challenge to that, cut off, refuses nobody.
    const bool isCutChallenge =
        m_wire.answer().status() == unauthorized && code != GIT_EAUTH && m_wire.wasClosed();
    if (m_wire.answer().status() >= 300 && !isCutChallenge)
        return statusError(detail);
    if (code == GIT_ENONFASTFORWARD)
        return {ErrorKind::BranchMoved,
                Text::tr("The branch on the server has commits that this folder does not have."),
                detail};
    if (code == GIT_EAUTH)
        return {ErrorKind::SignInNeeded, errorOfStatus(unauthorized).message, detail};
    if (code == GIT_ECERTIFICATE)
        return {ErrorKind::TlsFailed, errorOfFault(Wire::Fault::TlsFailed).message, detail};
    if (m_wire.wasClosed())
        return {ErrorKind::Offline, errorOfFault(Wire::Fault::Offline).message, detail};
    if (klass == GIT_ERROR_NET || klass == GIT_ERROR_HTTP || klass == GIT_ERROR_INDEXER)
        return {ErrorKind::UnreadableReply, errorOfStatus(0).message, detail};
    return gitError(code);
}

} // namespace windlass::git
