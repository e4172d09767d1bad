// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testing/recordingsecretstore.h"

#include <QPromise>

#include <memory>
#include <utility>

using namespace Qt::StringLiterals;

namespace windlass::testing {

namespace {

template <typename T> struct Later
{
    std::shared_ptr<QPromise<Result<T>>> promise = std::make_shared<QPromise<Result<T>>>();

    Later() { promise->start(); }
    void settle(const Result<T> &result) const
    {
        promise->addResult(result);
        promise->finish();
    }
};

} // namespace

QFuture<Result<std::optional<QString>>> RecordingSecretStore::read(const QString &key)
{
    using Found = std::optional<QString>;
    journal.append(u"read "_s + key);
    const Later<Found> later;
    const auto step = [this, key, later] {
        if (readError)
            later.settle(tl::unexpected(*readError));
        else
            later.settle(secrets.contains(key) ? Found(secrets.value(key)) : Found());
    };
    settle(false, step);
    return later.promise->future();
}

QFuture<Result<>> RecordingSecretStore::write(const QString &key, const QString &secret)
{
    journal.append(u"write "_s + key);
    const Later<void> later;
    const auto step = [this, key, secret, later] {
        if (writeError) {
            later.settle(tl::unexpected(*writeError));
            return;
        }
        secrets.insert(key, secret);
        journal.append(u"wrote "_s + key);
        later.settle({});
    };
    settle(holdsWrites, step);
    return later.promise->future();
}

QFuture<Result<>> RecordingSecretStore::remove(const QString &key)
{
    journal.append(u"remove "_s + key);
    const Later<void> later;
    if (!removeError)
        secrets.remove(key);
    const Result<> result = removeError ? tl::unexpected(*removeError) : Result<>();
    settle(holdsRemovals, [later, result] { later.settle(result); });
    return later.promise->future();
}

QString RecordingSecretStore::description() const
{
    return u"the test's memory"_s;
}

void RecordingSecretStore::settle(bool isHeld, const std::function<void()> &step)
{
    if (isHeld)
        m_held.append(step);
    else
        QMetaObject::invokeMethod(&m_context, step, Qt::QueuedConnection);
}

void RecordingSecretStore::release()
{
    for (const auto &settle : std::exchange(m_held, {}))
        settle();
}

} // namespace windlass::testing
