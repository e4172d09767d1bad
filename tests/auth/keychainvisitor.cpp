// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "auth/keychaindoctor.h"
#include "auth/keychainstore.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace windlass;
using namespace windlass::auth;

// A process that uses one keychain, because libsecret stays with the bus it met first.
// keychainvisitor look|probe|unlock|write|read|remove: does it and prints one JSON object.

namespace {

const QString service = u"Windlass keychain visitor"_s;
const QString key = u"refresh-token {ada}@key"_s;

QString stateName(KeychainState state)
{
    static const QStringList names{u"fine"_s,          u"starting"_s, u"not there"_s, u"locked"_s,
                                   u"no collection"_s, u"mute"_s,     u"not needed"_s};
    return names.at(int(state));
}

QJsonObject told(const Error &error)
{
    return {{u"error"_s, kindName(error.kind)}, {u"message"_s, error.message}};
}

template <typename T, typename Describe>
QJsonObject outcome(const QFuture<Result<T>> &future, Describe describe)
{
    if (!QTest::qWaitFor([&future] { return future.isFinished(); }, 60000))
        return {{u"error"_s, u"nothing came"_s}};
    const Result<T> result = future.result();
    return result ? describe(result) : told(result.error());
}

QJsonObject finding(const Result<KeychainFinding> &found)
{
    return {{u"state"_s, stateName(found->state)},
            {u"place"_s, found->place},
            {u"message"_s, found->message}};
}

QJsonObject done(const Result<> &)
{
    return {{u"done"_s, true}};
}

QJsonObject secret(const Result<std::optional<QString>> &found)
{
    return found->has_value() ? QJsonObject{{u"secret"_s, **found}} : QJsonObject();
}

QJsonObject visit(const QString &what)
{
    KeychainStore store(service);
    KeychainDoctor doctor(&store, {.start = 5s, .answer = 1s, .person = 20s});
    if (what == "look"_L1)
        return outcome(doctor.look(), finding);
    if (what == "probe"_L1)
        return outcome(doctor.probe(), finding);
    if (what == "unlock"_L1)
        return outcome(doctor.unlock(), done);
    if (what == "write"_L1)
        return outcome(store.write(key, u"r1"_s), done);
    if (what == "read"_L1)
        return outcome(store.read(key), secret);
    return outcome(store.remove(key), done);
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QJsonObject answer = visit(application.arguments().value(1));
    std::puts(QJsonDocument(answer).toJson(QJsonDocument::Compact).constData());
    return 0;
}
