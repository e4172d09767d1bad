// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "auth/switchablesecretstore.h"
#include "testing/recordingsecretstore.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace windlass;
using namespace windlass::auth;
using testing::RecordingSecretStore;

class TestSwitchableSecretStore final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void usesTheKeychain();
    void keepsUntilQuit();
    void keepsInMemoryFromTheStart();
    void renewsWhatTheKeychainHolds();
    void keepsWhatTheKeychainDoesNotTake();
    void passesErrorsOn();
    void forgetsInBothPlaces();
    void forgetsWithoutAKeychain();
    void keepsWhatALockedKeychainMayStillHold();
    void keepsWhatAMissingKeychainStillHolds();
    void writesToMemoryOnceForgotten();
};

static const QString key = u"refresh-token"_s;

template <typename T> static Result<T> awaited(const QFuture<Result<T>> &future)
{
    if (!QTest::qWaitFor([&future] { return future.isFinished(); }))
        return fail(ErrorKind::Internal, u"nothing came"_s);
    return future.result();
}

void TestSwitchableSecretStore::usesTheKeychain()
{
    RecordingSecretStore keychain;
    SwitchableSecretStore store(&keychain);
    QVERIFY(!store.isKeptUntilQuit());
    QVERIFY(awaited(store.write(key, u"r1"_s)));
    QCOMPARE(keychain.secrets.value(key), u"r1"_s);
    QCOMPARE(awaited(store.read(key)).value(), std::optional(u"r1"_s));
    QCOMPARE(store.description(), keychain.description());
}

void TestSwitchableSecretStore::keepsUntilQuit()
{
    RecordingSecretStore keychain;
    SwitchableSecretStore store(&keychain);
    store.keepUntilQuit();
    QVERIFY(store.isKeptUntilQuit());
    QVERIFY(awaited(store.write(key, u"r1"_s)));
    QVERIFY(keychain.journal.isEmpty());
    QCOMPARE(awaited(store.read(key)).value(), std::optional(u"r1"_s));
    QVERIFY(store.description().contains(u"memory"_s));
}

void TestSwitchableSecretStore::keepsInMemoryFromTheStart()
{
    SwitchableSecretStore store(nullptr);
    QVERIFY(!store.isKeptUntilQuit()); // nothing was switched
    QCOMPARE(awaited(store.read(key)).value(), std::optional<QString>());
    QVERIFY(awaited(store.write(key, u"r1"_s)));
    QCOMPARE(awaited(store.read(key)).value(), std::optional(u"r1"_s));
    QVERIFY(awaited(store.remove(key)));
    QCOMPARE(awaited(store.read(key)).value(), std::optional<QString>());
    QVERIFY(store.description().contains(u"memory"_s));
}

void TestSwitchableSecretStore::renewsWhatTheKeychainHolds()
{
    RecordingSecretStore keychain;
    keychain.secrets.insert(key, u"r1"_s);
    SwitchableSecretStore store(&keychain);
    store.keepUntilQuit();
    QCOMPARE(awaited(store.read(key)).value(), std::optional(u"r1"_s));
    QVERIFY(awaited(store.write(key, u"r2"_s)));
    QCOMPARE(keychain.secrets.value(key), u"r2"_s); // the server may have retired the other one
    QCOMPARE(awaited(store.read(key)).value(), std::optional(u"r2"_s));

    const QString other = u"refresh-token of a new sign-in"_s;
    QCOMPARE(awaited(store.read(other)).value(), std::optional<QString>());
    QVERIFY(awaited(store.write(other, u"s1"_s)));
    QVERIFY(!keychain.secrets.contains(other));
    QCOMPARE(awaited(store.read(other)).value(), std::optional(u"s1"_s));
}

void TestSwitchableSecretStore::keepsWhatTheKeychainDoesNotTake()
{
    RecordingSecretStore keychain;
    keychain.secrets.insert(key, u"r1"_s);
    SwitchableSecretStore store(&keychain);
    QCOMPARE(awaited(store.read(key)).value(), std::optional(u"r1"_s)); // before the switch
    store.keepUntilQuit();
    keychain.writeError = Error{ErrorKind::KeychainLocked, u"Locked."_s};
    QVERIFY(awaited(store.write(key, u"r2"_s)));
    QCOMPARE(awaited(store.read(key)).value(), std::optional(u"r2"_s));
    keychain.writeError.reset();
    QVERIFY(awaited(store.write(key, u"r3"_s)));
    QCOMPARE(keychain.secrets.value(key), u"r3"_s);
    QCOMPARE(awaited(store.read(key)).value(), std::optional(u"r3"_s));
    keychain.secrets.insert(key, u"r4"_s); // by another Windlass
    QCOMPARE(awaited(store.read(key)).value(), std::optional(u"r4"_s));
}

void TestSwitchableSecretStore::passesErrorsOn()
{
    RecordingSecretStore keychain;
    keychain.readError = Error{ErrorKind::KeychainLocked, u"Locked."_s};
    SwitchableSecretStore store(&keychain);
    store.keepUntilQuit();
    QCOMPARE(awaited(store.read(key)).error().kind, ErrorKind::KeychainLocked); // not "nothing"
}

void TestSwitchableSecretStore::forgetsInBothPlaces()
{
    RecordingSecretStore keychain;
    keychain.secrets.insert(key, u"old"_s);
    SwitchableSecretStore store(&keychain);
    store.keepUntilQuit();
    QVERIFY(awaited(store.write(key, u"new"_s)));
    QVERIFY(awaited(store.remove(key)));
    QVERIFY(keychain.secrets.isEmpty());
    QCOMPARE(awaited(store.read(key)).value(), std::optional<QString>());
}

void TestSwitchableSecretStore::forgetsWithoutAKeychain()
{
    RecordingSecretStore keychain;
    keychain.removeError = Error{ErrorKind::KeychainMissing, u"None."_s};
    SwitchableSecretStore store(&keychain);
    QCOMPARE(awaited(store.remove(key)).error().kind, ErrorKind::KeychainMissing);
    store.keepUntilQuit();
    QVERIFY(awaited(store.write(key, u"r1"_s)));
    QVERIFY(awaited(store.remove(key)));
    QCOMPARE(awaited(store.read(key)).value(), std::optional<QString>());
}

void TestSwitchableSecretStore::keepsWhatALockedKeychainMayStillHold()
{
    RecordingSecretStore keychain;
    keychain.removeError = Error{ErrorKind::KeychainLocked, u"Locked."_s};
    SwitchableSecretStore store(&keychain);
    store.keepUntilQuit();
    QVERIFY(awaited(store.write(key, u"r1"_s)));
    QCOMPARE(awaited(store.remove(key)).error().kind, ErrorKind::KeychainLocked);
    QCOMPARE(awaited(store.read(key)).value(), std::optional(u"r1"_s)); // all or nothing
}

void TestSwitchableSecretStore::keepsWhatAMissingKeychainStillHolds()
{
    RecordingSecretStore keychain;
    keychain.secrets.insert(key, u"r1"_s);
    SwitchableSecretStore store(&keychain);
    store.keepUntilQuit();
    QCOMPARE(awaited(store.read(key)).value(), std::optional(u"r1"_s));
    const Error gone{ErrorKind::KeychainMissing, u"None."_s};
    keychain.writeError = gone;
    keychain.removeError = gone;
    QVERIFY(awaited(store.write(key, u"r2"_s)));
    QCOMPARE(awaited(store.remove(key)).error().kind, ErrorKind::KeychainMissing);
    QCOMPARE(awaited(store.read(key)).value(), std::optional(u"r2"_s)); // all or nothing
}

void TestSwitchableSecretStore::writesToMemoryOnceForgotten()
{
    RecordingSecretStore keychain;
    keychain.secrets.insert(key, u"r1"_s);
    SwitchableSecretStore store(&keychain);
    store.keepUntilQuit();
    QCOMPARE(awaited(store.read(key)).value(), std::optional(u"r1"_s));
    QVERIFY(awaited(store.remove(key)));
    QVERIFY(awaited(store.write(key, u"of the new sign-in"_s)));
    QVERIFY(keychain.secrets.isEmpty());
    QCOMPARE(awaited(store.read(key)).value(), std::optional(u"of the new sign-in"_s));
}

QTEST_GUILESS_MAIN(TestSwitchableSecretStore)
#include "tst_switchablesecretstore.moc"
