// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "git/pushbench.h"

#include "git/workingtree.h"

#include <QDir>
#include <QNetworkProxy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace windlass::testing {

namespace {

QByteArray packetLine(const QByteArray &text)
{
    return QByteArray::number(text.size() + 4, 16).rightJustified(4, '0') + text;
}

} // namespace

QByteArray httpAnswer(const QByteArray &status, const QByteArray &headers, const QByteArray &body)
{
    return "HTTP/1.1 " + status + "\r\n" + headers
           + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

QByteArray emptyAdvertisement()
{
    return packetLine("# service=git-receive-pack\n") + "0000"
           + packetLine(QByteArray(40, '0') + QByteArray(" capabilities^{}\0report-status", 30)
                        + '\n')
           + "0000";
}

QByteArray emptyAnswer()
{
    return httpAnswer("200 OK",
                      "Content-Type: application/x-git-receive-pack-advertisement\r\n"
                      "Connection: close\r\n",
                      emptyAdvertisement());
}

QByteArray acceptedAnswer()
{
    return httpAnswer("200 OK",
                      "Content-Type: application/x-git-receive-pack-result\r\n"
                      "Connection: close\r\n",
                      packetLine("unpack ok\n") + packetLine("ok refs/heads/main\n") + "0000");
}

const QByteArray PushBench::token = "s3cret-token";

bool PushBench::begin()
{
    m_home.setConfig({});
    m_place = std::make_unique<QTemporaryDir>();
    if (!QDir(m_place->path()).mkpath(u"app"_s)
        || !run("git init -q; echo 1 > f; git add f; git commit -qm one;"
                "git init -q --bare ../srv/app.git;"
                "git -C ../srv/app.git config http.receivepack true"))
        return false;
    m_host = std::make_unique<GitHttpHost>(filePath(u"srv"_s), token);
    return true;
}

void PushBench::end()
{
    m_pool.waitForDone();
    m_host.reset();
    m_place.reset();
    QNetworkProxy::setApplicationProxy(QNetworkProxy::NoProxy);
    QSslConfiguration::setDefaultConfiguration(m_tls);
}

bool PushBench::run(const QByteArray &script) const
{
    const Ran ran = testing::script(folder(), script);
    if (ran.exitCode != 0)
        qWarning().noquote() << ran.output << ran.errors;
    return ran.exitCode == 0;
}

bool PushBench::makeCertificate() const
{
    return run("openssl req -x509 -newkey rsa:2048 -nodes -keyout ../key.pem -out ../cert.pem "
               "-days 2 -subj /CN=localhost -addext subjectAltName=DNS:localhost 2>/dev/null");
}

git::ObjectId PushBench::commitAt(const QString &name) const
{
    const Ran ran = testing::git(folder(), {u"rev-parse"_s, name});
    return git::ObjectId::fromHex(QString::fromLatin1(ran.output.trimmed()))
        .value_or(*git::ObjectId::fromHex(QString(40, u'0')));
}

git::ObjectId PushBench::commitNow(const QString &branch,
                                   const std::optional<git::ObjectId> &parent) const
{
    const auto nothing = *git::ObjectId::fromHex(QString(40, u'0'));
    const auto taken = git::snapshot(folder(), parent);
    if (!taken)
        return nothing;
    const auto made = git::commit({folder(),
                                   taken->tree,
                                   *git::BranchName::parse(branch),
                                   parent,
                                   u"Message"_s,
                                   {u"Grace"_s, u"grace@example.org"_s}});
    if (!made)
        qWarning().noquote() << made.error().message << made.error().detail;
    return made.value_or(nothing);
}

git::PushRequest PushBench::request(const QUrl &url) const
{
    return {folder(),
            {url, u"x-token-auth"_s, QString::fromLatin1(token), std::chrono::seconds(30)},
            commitAt(u"HEAD"_s),
            *git::BranchName::parse(u"main"_s)};
}

git::PushRequest PushBench::request() const
{
    return request(m_host->url(u"app.git"_s));
}

Result<git::PushReport> PushBench::pushed(const git::PushRequest &request)
{
    const auto future = git::push(m_pool, request, {}, {});
    if (!QTest::qWaitFor([&] { return future.isFinished(); }, 60000) || future.resultCount() != 1)
        return fail(ErrorKind::Internal, u"the future did not end in one result"_s);
    const auto result = future.result();
    if (!result) { // no error may ever carry the token
        const Error &error = result.error();
        if ((error.message + error.detail).contains(QString::fromLatin1(token)))
            return fail(ErrorKind::Internal, u"the token got out"_s);
    }
    return result;
}

QString PushBench::remoteTip(const QString &branch) const
{
    const Ran ran = testing::git(folder(), {u"ls-remote"_s, server(), u"refs/heads/"_s + branch});
    return QString::fromLatin1(ran.output.left(40));
}

bool PushBench::isNothingLeft() const
{
    return testing::git(folder(), {u"for-each-ref"_s, u"refs/windlass-push"_s}).output.isEmpty();
}

} // namespace windlass::testing
