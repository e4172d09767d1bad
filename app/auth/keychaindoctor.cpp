// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "auth/keychaindoctor.h"

#include "auth/secretservice.h"
#include "auth/secretstore.h"
#include "foundation/deliver.h"
#include "foundation/logging.h"

#include <QUuid>

using namespace Qt::StringLiterals;

namespace windlass::auth {

namespace {

using Found = Result<KeychainFinding>;
using Condition = SecretServiceState::Condition;

constexpr auto probeSize = qsizetype{6} * 1024; // two tokens fit; more than one entry of Windows

QString messageFor(KeychainState state)
{
    switch (state) {
    case KeychainState::Fine:
        break;
    case KeychainState::Starting:
        return KeychainDoctor::tr("The keychain is still starting. Wait a moment and try again.");
    case KeychainState::NotThere:
        return KeychainDoctor::tr(
            "There is no keychain. Install and start one (for example GNOME Keyring, KWallet or "
            "KeePassXC), then try again, or let Windlass keep the sign-in until you quit.");
    case KeychainState::Locked:
        return KeychainDoctor::tr(
            "The keychain is locked. Unlock it with its password, which often "
            "is the one you log in with.");
    case KeychainState::NoCollection:
        return KeychainDoctor::tr("The keychain was never set up. Unlock it once and choose a "
                                  "password for it, or let Windlass keep the sign-in until you "
                                  "quit.");
    case KeychainState::Mute:
        return KeychainDoctor::tr(
            "The keychain does not answer. A question for its password may be "
            "hidden behind another window; otherwise log out and in again.");
    case KeychainState::NotNeeded:
        return KeychainDoctor::tr("Secrets are kept in memory. The sign-in ends with Windlass.");
    }
    return {};
}

KeychainState stateOf(Condition condition)
{
    switch (condition) {
    case Condition::Absent:
        return KeychainState::NotThere;
    case Condition::Starting:
        return KeychainState::Starting;
    case Condition::Mute:
        return KeychainState::Mute;
    case Condition::Empty:
        return KeychainState::NoCollection;
    case Condition::Locked:
        return KeychainState::Locked;
    case Condition::Open:
        break;
    }
    return KeychainState::Fine;
}

QString placeOf(const QString &program, KeychainState state)
{
    QString name = program.isEmpty() ? KeychainDoctor::tr("System keychain") : program;
    switch (state) {
    case KeychainState::Fine:
        //: %1 is the name of a keychain, such as GNOME Keyring
        return KeychainDoctor::tr("%1 (unlocked)").arg(name);
    case KeychainState::Locked:
        //: %1 is the name of a keychain
        return KeychainDoctor::tr("%1 (locked)").arg(name);
    default:
        return name;
    }
}

KeychainFinding findingOf(KeychainState state, const QString &program)
{
    return {state, placeOf(program, state), messageFor(state)};
}

//! What a failure of the store says where nobody else can be asked.
KeychainFinding findingOf(const Error &error)
{
    const bool isLocked = error.kind == ErrorKind::KeychainLocked;
    KeychainFinding finding =
        findingOf(isLocked ? KeychainState::Locked : KeychainState::NotThere, {});
    finding.message = error.message;
    return finding;
}

QString probeText()
{
    QString text;
    while (text.size() < probeSize)
        text += QUuid::createUuid().toString(QUuid::WithoutBraces);
    return text.first(probeSize);
}

QFuture<Found> lookThrough(SecretStore &store)
{
    return store.read(u"probe"_s).then([](const Result<std::optional<QString>> &read) -> Found {
        return read ? findingOf(KeychainState::Fine, {}) : findingOf(read.error());
    });
}

//! Deletes the probe whatever came before; \a outcome is told if that works.
QFuture<Result<>> withoutProbe(SecretStore &store, const QString &key, const Result<> &outcome)
{
    return store.remove(key).then(
        [outcome](const Result<> &removed) { return outcome ? removed : outcome; });
}

QFuture<Result<>> writeAndRead(SecretStore &store, const QString &key)
{
    const QString text = probeText();
    return store.write(key, text)
        .then([&store, key](const Result<> &written) {
            return written ? store.read(key)
                           : ready<std::optional<QString>>(tl::unexpected(written.error()));
        })
        .unwrap()
        .then([text](const Result<std::optional<QString>> &read) -> Result<> {
            if (!read)
                return tl::unexpected(read.error());
            if (*read == text)
                return {};
            return fail(ErrorKind::KeychainMissing,
                        KeychainDoctor::tr("The keychain does not give back what was stored in it. "
                                           "Let Windlass keep the sign-in until you quit."));
        })
        .then([&store, key](const Result<> &outcome) { return withoutProbe(store, key, outcome); })
        .unwrap();
}

//! NoCollection may be mended by the very first secret, for which the system asks a password.
bool isWorthATry(KeychainState state)
{
    return state == KeychainState::Fine || state == KeychainState::NoCollection;
}

} // namespace

KeychainDoctor::KeychainDoctor(SecretStore *keychain, KeychainPatience patience, QObject *parent)
    : QObject(parent), m_keychain(keychain), m_patience(patience)
{
}

QFuture<Result<KeychainFinding>> KeychainDoctor::look()
{
    if (m_keychain == nullptr)
        return ready<KeychainFinding>(findingOf(KeychainState::NotNeeded, tr("Memory")));
    if (!isSecretServiceUsed())
        return lookThrough(*m_keychain);
    return secretServiceState(m_patience.start, m_patience.answer)
        .then([](const SecretServiceState &state) -> Found {
            return findingOf(stateOf(state.condition), state.program);
        });
}

QFuture<Result<KeychainFinding>> KeychainDoctor::probe()
{
    const QString key = u"probe "_s + QUuid::createUuid().toString(QUuid::WithoutBraces);
    return look()
        .then([this, key](const Found &found) {
            if (!found || !isWorthATry(found->state))
                return QtFuture::makeReadyFuture(found);
            return writeAndRead(*m_keychain, key)
                .then([this, found](const Result<> &tried) { return judgeProbe(*found, tried); })
                .unwrap();
        })
        .unwrap();
}

QFuture<Result<KeychainFinding>> KeychainDoctor::judgeProbe(const KeychainFinding &found,
                                                            const Result<> &tried)
{
    const bool isFine = found.state == KeychainState::Fine;
    if (tried && !isFine)
        return look(); // it has a collection now
    return ready<KeychainFinding>(tried || !isFine ? found : findingOf(tried.error()));
}

QFuture<Result<>> KeychainDoctor::unlock()
{
    if (m_keychain == nullptr)
        return ready<void>({});
    const auto open = [patience = m_patience.person](const SecretServiceState &state) {
        switch (state.condition) {
        case Condition::Open:
            return QtFuture::makeReadyFuture(Result<>());
        case Condition::Locked:
        case Condition::Empty:
            return openSecretService(state, patience).then([](bool isOpen) -> Result<> {
                if (isOpen)
                    return {};
                return fail(ErrorKind::KeychainLocked,
                            tr("The keychain was not unlocked. Try again, or let Windlass keep the "
                               "sign-in until you quit."));
            });
        default:
            return QtFuture::makeReadyFuture(
                Result<>(fail(ErrorKind::KeychainMissing, messageFor(stateOf(state.condition)))));
        }
    };
    return secretServiceState(m_patience.start, m_patience.answer).then(open).unwrap();
}

} // namespace windlass::auth
