// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "auth/keychainstore.h"

#include "auth/secretservice.h"
#include "foundation/logging.h"

#include <qt6keychain/keychain.h>

#include <QPromise>
#include <QTimer>

#include <memory>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace windlass::auth {

namespace {

// A mute Secret Service answers after 50 s; a person at an unlock prompt needs some time.
constexpr auto patience = 45s;

Error lockedError(const QString &detail = u"nothing found while it was locked"_s)
{
    return {ErrorKind::KeychainLocked,
            KeychainStore::tr("The keychain is locked. Unlock it and try again."), detail};
}

Error keychainError(QKeychain::Error code, const QString &text)
{
    const QString detail = u"keychain error %1: %2"_s.arg(int(code)).arg(text);
    if (code == QKeychain::AccessDenied || code == QKeychain::AccessDeniedByUser)
        return lockedError(detail);
    return {ErrorKind::KeychainMissing,
            KeychainStore::tr("The keychain of this computer cannot be used. Start it (for example "
                              "GNOME Keyring or KWallet) and try again, or start Windlass with "
                              "--secret-store memory."),
            detail};
}

//! Starts \a job and calls \a finish once with it, or with nullptr when it stays mute too long.
template <typename T, typename Finish>
QFuture<Result<T>> run(QKeychain::Job *job, QObject *context, Finish finish)
{
    auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    const auto settle = [](QPromise<Result<T>> &waiting, Result<T> result) {
        if (waiting.future().isFinished())
            return; // an answer after the time-out
        waiting.addResult(std::move(result));
        waiting.finish();
    };
    QObject::connect(
        job, &QKeychain::Job::finished, context,
        [promise, settle, finish](QKeychain::Job *done) { settle(*promise, finish(*done)); });
    // Qt keeps the function until the time is up, so it must not keep the promise alive: without
    // the context nobody will answer any more.
    QTimer::singleShot(patience, context, [settle, observed = std::weak_ptr(promise)] {
        if (const auto waiting = observed.lock())
            settle(*waiting, fail(ErrorKind::KeychainMissing,
                                  KeychainStore::tr(
                                      "The keychain does not answer. Try again, or start Windlass "
                                      "with --secret-store memory.")));
    });
    job->start();
    return promise->future();
}

Result<> written(const QKeychain::Job &job)
{
    if (job.error() != QKeychain::NoError)
        return tl::unexpected(keychainError(job.error(), job.errorString()));
    return {};
}

} // namespace

KeychainStore::KeychainStore(QString service, QObject *parent)
    : QObject(parent), m_service(std::move(service))
{
}

QFuture<Result<std::optional<QString>>> KeychainStore::read(const QString &key)
{
    using Found = std::optional<QString>;
    auto *job = new QKeychain::ReadPasswordJob(m_service);
    job->setKey(key);
    auto entry = run<Found>(job, this, [](const QKeychain::Job &done) -> Result<Found> {
        if (done.error() == QKeychain::NoError)
            return Found(static_cast<const QKeychain::ReadPasswordJob &>(done).textData());
        if (done.error() != QKeychain::EntryNotFound)
            return tl::unexpected(keychainError(done.error(), done.errorString()));
        return Found();
    });
    return entry
        .then([service = m_service, key](const Result<Found> &found) {
            if (!found || found->has_value())
                return QtFuture::makeReadyFuture(found);
            // A locked ring says "not found" as well.
            return isLockedInSecretService(service, key).then([](bool isLocked) -> Result<Found> {
                if (isLocked)
                    return tl::unexpected(lockedError());
                return Found();
            });
        })
        .unwrap();
}

QFuture<Result<>> KeychainStore::write(const QString &key, const QString &secret)
{
    auto *job = new QKeychain::WritePasswordJob(m_service);
    job->setKey(key);
    job->setTextData(secret);
    return run<void>(job, this, written);
}

QFuture<Result<>> KeychainStore::remove(const QString &key)
{
    auto *job = new QKeychain::DeletePasswordJob(m_service);
    job->setKey(key);
    auto entry = run<void>(job, this, [](const QKeychain::Job &done) -> Result<> {
        return done.error() == QKeychain::EntryNotFound ? Result<>() : written(done);
    });
    return entry
        .then([service = m_service, key](const Result<> &removed) {
            if (!removed)
                return QtFuture::makeReadyFuture(removed);
            // A locked ring says that all is well, and keeps what it has.
            return isLockedInSecretService(service, key).then([](bool isLocked) -> Result<> {
                if (isLocked)
                    return tl::unexpected(lockedError());
                return {};
            });
        })
        .unwrap();
}

QString KeychainStore::description() const
{
    return tr("system keychain");
}

LibraryVersion keychainLibrary()
{
    return {u"qtkeychain"_s, QStringLiteral(WINDLASS_QTKEYCHAIN_VERSION), u"BSD-3-Clause"_s};
}

} // namespace windlass::auth
